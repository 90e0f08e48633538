"""Rule files are a small and strict part of YAML; nothing in them can grow, run or surprise."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.rulebook.files import LIMIT
from privacycheck.rulebook.yaml_text import DEPTH, parse, place_of, places


def value(text: str) -> object:
    found, problems = parse("apps/x.yaml", text.encode())
    assert problems == []
    return found


def problem(text: bytes | str) -> tuple[int, str]:
    raw = text.encode() if isinstance(text, str) else text
    _, problems = parse("apps/x.yaml", raw)
    assert problems, "nothing was wrong"
    return problems[0].line, problems[0].says


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("NULL", "NULL"),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1.5", "1.5"),
        ("12:30", "12:30"),
        (".inf", ".inf"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("=", "="),
        ("<<", "<<"),
    ],
)
def test_a_plain_word_is_text_unless_it_is_a_whole_number_true_false_or_null(text: str, expected: object) -> None:
    assert value(f"key: {text}") == {"key": expected}
    assert type(value(f"key: {text}")["key"]) is type(expected)  # type: ignore[index]


def test_a_merge_key_merges_nothing() -> None:
    assert value("<<: {a: 1}\nb: 2") == {"<<": {"a": 1}, "b": 2}


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("a: &x 1\nb: *x", 1, "Anchors"),
        ("a: 1\nb: *x", 2, "Anchors"),
        ("a: !!python/object:os.system x", 1, "Tags"),
        ("a: !!str 1", 1, "Tags"),
        ("a: ! x", 1, "Tags"),
        ("a: 1\n---\nb: 2", 2, "more than one document"),
        ("a: 1\nb: 2\na: 3", 3, '"a" stands here twice'),
        ("a:\n  - {x: 1, x: 2}", 2, '"x" stands here twice'),
        ("? [a, b]\n: 1", 1, "key"),
        ("a: b: c", 1, "YAML"),
        ("a: [", 2, "YAML"),
        ("a:\n\t- b", 2, "YAML"),
        (b"a: 1\nb: \xff\xfe", 2, "UTF-8"),
        ("a: \x07", 1, "YAML"),
        ('a: "\\u202egnp.exe"', 1, "cannot be seen (U+202E)"),
        ('a: ok\nb: "\\e[2J"', 2, "cannot be seen (U+001B)"),
        ("a: \u2066x", 1, "cannot be seen (U+2066)"),
    ],
)
def test_what_is_not_read_is_refused_with_its_line(text: str | bytes, line: int, word: str) -> None:
    found_line, says = problem(text)
    assert found_line == line
    assert word in says


def test_every_double_key_of_a_file_is_told_at_once() -> None:
    _, problems = parse("x", b"a: 1\na: 2\nb: {c: 1, c: 2}\nb: 3")
    assert [p.line for p in problems] == [2, 3, 4]


def test_an_alias_bomb_costs_nothing() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
    )
    begin = time.process_time()
    assert "Anchors" in problem(bomb)[1]
    assert time.process_time() - begin < 0.5


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_ends_early(opening: str) -> None:
    begin = time.process_time()
    assert "deeper" in problem(opening * 50_000)[1]
    assert time.process_time() - begin < 1


def test_the_deepest_allowed_nesting_is_read() -> None:
    assert value("[" * DEPTH + "]" * DEPTH) is not None
    assert "deeper" in problem("[" * (DEPTH + 1) + "]" * (DEPTH + 1))[1]


def test_a_file_over_the_limit_is_refused_unread() -> None:
    assert "larger than 256 KiB" in problem(b"#" * (LIMIT + 1))[1]
    assert parse("x", b"a: " + b"x" * (LIMIT - 3))[1] == []


def test_a_byte_order_mark_is_passed_over() -> None:
    assert parse("x", b"\xef\xbb\xbfa: 1")[0] == {"a": 1}


def test_places_count_lines_and_columns_from_one() -> None:
    known = places(b"a: 1\nlist:\n  - {x: 5}\n")
    assert known["a",] == (1, 4)
    assert known["list", 0, "x"] == (3, 9)
    assert place_of(known, ("list", 0, "missing")) == known["list", 0]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_value_or_problems(raw: bytes) -> None:
    found, problems = parse("x", raw)
    assert problems == [] or all(p.line >= 0 and p.says for p in problems)
    assert isinstance(found, dict | list | str | int | bool | None)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab:-[]{}&*!|>'\"#,? \n\t%@`~<=", max_size=80))
def test_any_yaml_signs_give_a_value_or_problems(text: str) -> None:
    _, problems = parse("x", text.encode())
    assert all(p.says.endswith(".") for p in problems)
