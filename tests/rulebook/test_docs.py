"""What is generated from the rules says what they hold, the same every time, and fits its format."""

from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml

from privacycheck.model.rule import KINDS, Address, Bundle, Identify, Sdk, Seat, ServiceSamples, Strong, Traces
from privacycheck.rulebook.docs import render_docs
from privacycheck.rulebook.files import rule_files
from privacycheck.rulebook.readability import grade, sentences, syllables
from privacycheck.rulebook.schema import schema, schemas
from privacycheck.rulebook.stats import platforms, stats
from tests import make

BOOK = make.book(
    make.company("here", country="CH"),
    make.company("there", country="JP"),
    make.company("nowhere", country=None),
    make.app("one", company="here", statements=(make.statement(), make.statement(id="own", grade="c"))),
    make.app("two", company="here", statements=(make.statement(grade="d"),), collects=(make.collects("usage"),)),
    make.app("three", company="unknown"),
    make.jurisdiction("ch", "CH"),
)


def table(title: str) -> list[tuple[str | int, ...]]:
    return next(list(t.rows) for t in stats(BOOK) if t.title == title)


def test_records_and_their_sources_are_counted() -> None:
    assert table("Records") == [("jurisdictions", 1, 1), ("companies", 3, 3), ("apps", 3, 3), ("services", 0, 0)]


def test_statements_are_counted_by_grade_with_what_makers_say_and_laws() -> None:
    counts = {row[0]: row[2] for row in table("Statements by evidence grade")}
    assert counts == {"a1": 0, "a1c": 0, "a2": 1, "a3": 0, "c": 2, "b": 1, "d": 1}


def test_countries_are_counted_most_apps_first() -> None:
    assert table("By seat of the maker") == [
        ("Switzerland", 1, 2, 2, 4, 0, 2),
        ("not on record", 1, 1, 0, 0, 0, 1),
        ("Japan", 1, 0, 0, 0, 0, 0),
    ]


def test_systems_are_those_with_a_strong_key() -> None:
    strong = Strong(winget=("A.B",), bundles=(Bundle(id="a.b"),))
    assert platforms(make.app(identify=Identify(strong=strong))) == ("windows", "macos")
    assert platforms(make.app(identify=Identify())) == ()


def test_a_seat_without_a_name_is_shown_by_its_code() -> None:
    odd = make.company("odd", seat=Seat(country="ZZ", sources=("s1",)))
    rows = next(t.rows for t in stats(make.book(odd)) if t.title == "By seat of the maker")
    assert rows[0][0] == "ZZ"


def test_the_readme_is_the_same_every_time_and_says_how_to_correct_an_entry() -> None:
    text = render_docs(BOOK)
    assert text == render_docs(BOOK)
    assert text.endswith("\n")
    for word in (
        "issue tracker",
        "pull\nrequest",
        "CHANGELOG.md",
        "CC BY 4.0",
        "rules check",
        "| Switzerland | 1 | 2 |",
    ):
        assert word in text


def test_tables_of_the_readme_have_as_many_cells_as_headings() -> None:
    for block in render_docs(BOOK).split("\n\n"):
        lines = [line for line in block.splitlines() if line.startswith("|")]
        assert len({line.replace("\\|", "").count("|") for line in lines}) <= 1


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_schema_of_each_kind_is_a_schema_that_the_shipped_files_fit(kind: str, rules_folder: Path) -> None:
    found: dict[str, Any] = schema(kind)
    jsonschema.Draft202012Validator.check_schema(found)
    validator = jsonschema.Draft202012Validator(found)
    for file in [f for f in rule_files(rules_folder) if f.parent.name == kind][:10]:
        value = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        if kind != "services":  # numbers of networks are text to this loader
            assert [e.message for e in validator.iter_errors(value)] == []


def test_the_schema_refuses_what_the_program_refuses() -> None:
    validator = jsonschema.Draft202012Validator(schema("apps"))
    good = msgspec.json.decode(msgspec.json.encode(make.app()))
    assert list(validator.iter_errors(good)) == []
    assert list(validator.iter_errors(good | {"extra": 1}))
    assert list(validator.iter_errors(good | {"id": "Not An Id"}))


def test_there_is_one_schema_file_for_each_kind() -> None:
    assert set(schemas()) == {f"{kind}.schema.json" for kind in KINDS}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("make", 1), ("closed", 1), ("able", 2), ("wanted", 2), ("uses", 2), ("video", 3), ("people", 2), ("idea", 3),
        ("privacy", 3), ("information", 4), ("location", 3), ("microphone", 3), ("client", 2), ("previous", 3),
        ("the", 1), ("settings", 2), ("2026", 1), ("don't", 1), ("services", 3), ("usual", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "count"), [("One. Two!", 2), ("One", 1), ("Is it? Yes: here", 3), ("a.b is one", 1), ("", 0)]
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert sentences(text) == count


def test_the_grade_follows_the_formula() -> None:
    assert grade([]) == 0
    assert grade(["The cat sat on the mat."]) == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    hard = "Comprehensive organisational considerations necessitate reconfiguration."
    assert grade([hard]) > 20
    assert grade(["Open Settings.", "Open Settings."]) == pytest.approx(grade(["Open Settings."]))


def test_sdks_are_counted_by_purpose_and_by_seat() -> None:
    sdk = Sdk(name="Part", traces=Traces(npm=("@a/a", "@a/b")), sources=("s1",), checked="2026-11-01")
    samples = ServiceSamples(fires=(Address(npm="@a/a"),), silent=(Address(npm="@a/c"),))
    book = make.book(
        make.company("here", country="CH"),
        make.service("one", company="here", purpose="analytics", sdks=(sdk, sdk), samples=samples),
        make.service("two", company="unknown", purpose="ads", sdks=(sdk,), samples=samples),
        make.service("three", company="here", purpose="push", samples=samples),
    )
    tables = {t.title: t.rows for t in stats(book)}
    assert tables["SDKs told inside programs, by purpose"] == (("analytics", 2, 4), ("ads", 1, 2))
    assert tables["SDKs told inside programs, by seat of the company"] == (("Switzerland", 2), ("not on record", 1))
