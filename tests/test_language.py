"""Texts come in the user's language where somebody translated them, and in English everywhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacycheck import language

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>test</name>
<message><source>{name} is new.</source><translation>{name} ist neu.</translation></message>
<message><source>Not yet</source><translation type="unfinished">Noch nicht</translation></message>
<message numerus="yes"><source>{n} programs</source><comment>1 program</comment>
<translation><numerusform>1 Programm</numerusform><numerusform>{n} Programme</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def german(tmp_path: Path) -> Iterator[None]:
    (tmp_path / "de.ts").write_text(GERMAN, encoding="utf-8")
    language.use("de", [tmp_path])
    yield
    language.use("en", [])


def test_a_text_is_translated_with_its_fields() -> None:
    assert language.tr("{name} is new.", name="Pad") == "Pad ist neu."


def test_a_text_that_nobody_translated_or_finished_stays_english() -> None:
    assert language.tr("{name} is old.", name="Pad") == "Pad is old."
    assert language.tr("Not yet") == "Not yet"
    assert not language.known("Not yet")


def test_braces_in_a_value_are_no_fields() -> None:
    assert language.tr("{name} is new.", name="{name}{0.__class__}") == "{name}{0.__class__} ist neu."


def test_forms_follow_the_number_and_its_separators() -> None:
    forms = [language.trn("1 program", "{n} programs", n) for n in (0, 1, 2, 12345)]
    assert forms == ["0 Programme", "1 Programm", "2 Programme", "12.345 Programme"]


def test_french_counts_nothing_and_one_alike(tmp_path: Path) -> None:
    text = GERMAN.replace("1 Programm<", "{n} programme<").replace("Programme<", "programmes<")
    (tmp_path / "fr.ts").write_text(text, encoding="utf-8")
    language.use("fr", [tmp_path])
    assert [language.trn("1 program", "{n} programs", n) for n in (0, 1, 2)] == [
        "0 programme",
        "1 programme",
        "2 programmes",
    ]


def test_dates_are_as_exact_as_they_are() -> None:
    assert [language.date(d) for d in ("2020", "2020-08", "2020-08-02", "soon")] == [
        "2020",
        "Aug. 2020",
        "02.08.2020",
        "soon",
    ]
    language.use("en", [])
    assert language.date("2020-08-02") == "2020-08-02"


@pytest.mark.parametrize("damage", ["", "<TS>", "\0", GERMAN[:200]])
def test_a_damaged_catalogue_leaves_english(tmp_path: Path, damage: str) -> None:
    (tmp_path / "es.ts").write_text(damage, encoding="utf-8")
    language.use("es", [tmp_path])
    assert language.current() == "en"
    assert language.tr("{name} is new.", name="Pad") == "Pad is new."


@pytest.mark.parametrize(
    ("setting", "environment", "code"),
    [
        ("", {"LANG": "de_AT.UTF-8"}, "de"),
        ("fr", {"LANG": "de_AT.UTF-8"}, "fr"),
        ("", {"LC_ALL": "C.UTF-8", "LANG": "de_DE"}, "en"),
        ("", {"LC_MESSAGES": "zh_CN", "LANG": "de_DE"}, "zh"),
        ("", {"LANG": "nl_NL"}, "en"),
        ("de", {"PRIVACYCHECK_LANGUAGE": "es"}, "es"),
        ("", {}, "en"),
    ],
)
def test_the_language_is_the_users_choice_or_the_systems(setting: str, environment: dict[str, str], code: str) -> None:
    assert language.wanted(setting, environment) == code


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("Genauer Standort", "genauer Standort"),
        ("Was Sie ansehen und hören", "was Sie ansehen und hören"),
        ("Name und Konto", "Name und Konto"),
        ("Gesicht", "Gesicht"),
    ],
)
def test_german_nouns_keep_their_capitals_within_a_sentence(name: str, within: str) -> None:
    assert language.within(name) == within


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("informes", "voz e informes"),
        ("identidad", "voz e identidad"),
        ("hielo", "voz and hielo"),
        ("iPhone/iPad", "voz and iPhone/iPad"),
        ("cara", "voz and cara"),
    ],
)
def test_spanish_and_gives_way_before_its_own_sound(tmp_path: Path, last: str, told: str) -> None:
    (tmp_path / "es.ts").write_text(GERMAN.replace('"de"', '"es"'), encoding="utf-8")
    language.use("es", [tmp_path])
    assert language.listed(["voz", last]) == told


def test_a_sentence_is_closed_once() -> None:
    assert language.closed("Pad ist neu") == "Pad ist neu."
    assert language.closed("Pad ist neu.") == "Pad ist neu."


def test_a_chinese_year_is_called_a_year(tmp_path: Path) -> None:
    (tmp_path / "zh.ts").write_text(GERMAN.replace('"de"', '"zh"'), encoding="utf-8")
    language.use("zh", [tmp_path])
    assert language.date("2022") == "2022年"


@pytest.mark.parametrize(
    ("code", "name"), [("HK", "Hongkong"), ("MO", "Macau"), ("DE", "Deutschland"), ("QX", "Nowhere")]
)
def test_countries_have_their_short_names(code: str, name: str) -> None:
    assert language.country(code, "Nowhere") == name
