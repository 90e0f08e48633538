"""Lines and tables fit a terminal's columns in scripts whose characters take two of them."""

import textwrap

import pytest

from privacycheck import language, paths
from privacycheck.model.history import ScanEntry, ScanList
from privacycheck.present import history
from privacycheck.present.columns import CLOSING, OPENING, columns, fit, table, wrapped

CHINESE = (
    "我们查看时，它没有在运行（查阅于 2026年11月24日）。大多数程序“只在您使用时”才联网：privacycheck record on，等等。"
)
ENGLISH = (
    "A well-kept text is wrapped as it always was, also where/one/finds/a/very/long/path/without/any/blanks/in/it."
)


@pytest.mark.parametrize(
    ("text", "taken"),
    [("abc", 3), ("", 0), ("微信", 4), ("é", 1), ("e\u0301", 1), ("한글", 4), ("，。", 4), ("ａ", 2), ("a\u200bb", 2)],
)
def test_a_wide_character_takes_two_columns_and_an_accent_none(text: str, taken: int) -> None:
    assert columns(text) == taken


@pytest.mark.parametrize("width", (12, 13, 20, 33, 79, 80))
def test_chinese_fills_the_lines_and_goes_beyond_none(width: int) -> None:
    lines = wrapped(CHINESE, width, "* ", "  ")
    assert max(map(columns, lines)) <= width
    assert all(columns(line) > width - 14 for line in lines[:-1]), "a line ends early only before a word or a date"
    assert "".join(line[2:] for line in lines).replace(" ", "") == CHINESE.replace(" ", "")


@pytest.mark.parametrize("width", (12, 13, 20, 33, 79, 80))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(width: int) -> None:
    lines = wrapped(CHINESE, width)
    assert not any(line[0] in CLOSING or line[-1] in OPENING for line in lines)
    assert not any(line[-1].isdigit() for line in lines), "a date stays whole"


@pytest.mark.parametrize("width", (20, 40, 80))
@pytest.mark.parametrize("breaks", (True, False))
def test_other_scripts_wrap_as_python_wraps_them(width: int, breaks: bool) -> None:
    expected = textwrap.wrap(ENGLISH, width, subsequent_indent="  ", break_long_words=breaks)
    assert wrapped(ENGLISH, width, rest="  ", breaks=breaks) == expected


def test_a_long_word_is_cut_or_stands_out() -> None:
    text = "来源：https://example.org/a/very/long/path"
    assert wrapped(text, 20, breaks=False) == ["来源：", "https://example.org/a/very/long/path"]
    assert max(map(columns, wrapped(text, 20))) <= 20


def test_no_text_is_no_line() -> None:
    assert wrapped("", 20, "微 ") == wrapped(" ", 20) == []


def test_cells_of_a_table_begin_or_end_under_one_another() -> None:
    lines = table([("程序", "已发送"), ("微信", "1.0 kB"), ("WeChat", "12 MB")])
    assert {columns(line) for line in lines} == {14}
    assert [line[-2:] for line in lines] == ["发送", "kB", "MB"]


def test_a_name_too_long_for_its_column_is_shortened() -> None:
    assert fit("微信微信", 5) == "微信…"
    assert fit("微信微信", 4) == "微… "
    lines = table([("微信" * 20, "1"), ("a", "2")], width=30)
    assert {columns(line) for line in lines} == {30}


@pytest.mark.parametrize("code", tuple(language.LANGUAGES))
def test_the_list_of_scans_stands_in_columns_in_every_language(code: str) -> None:
    one = ScanEntry(
        id=12,
        taken="2026-11-24T10:00:00Z",
        program_version="1",
        rules="2026-11-20",
        apps=765,
        levels={"act": 43, "look": 21},
        seconds=1.0,
    )
    language.use(code, paths.translations())
    try:
        head, line = history.scan_list(ScanList(scans=(one,))).splitlines()
        names = [language.tr(name) for name in ("Programs", "Do something", "Worth a look")]
    finally:
        language.use("en", [])
    for name, count in zip(names, ("765", "43", "21"), strict=True):
        assert columns(head.partition(name)[0] + name) == columns(line.partition(count)[0] + count)
