"""A panel in another language: the program's own words are translated, rule texts where somebody did, else marked."""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from privacycheck import language
from privacycheck.present.page import Panel
from privacycheck.present.panel import panel
from tests.present.test_panel import CLAIM, full

TEXTS = {
    "What is documented": "Was belegt ist",
    "Claimed, no public proof": "Behauptet, kein öffentlicher Beleg",
    "in English": "auf Englisch",
    "Turn it off.": "Schalten Sie es aus.",
    "Reply: {reply}": "Antwort: {reply}",
    "{text} (in English)": "{text} (auf Englisch)",
    "What you lose: {loses}": "Was Sie verlieren: {loses}",
}


@pytest.fixture
def german(tmp_path: Path) -> Iterator[Panel]:
    body = "".join(
        f"<message><source>{escape(en)}</source><translation>{escape(de)}</translation></message>"
        for en, de in TEXTS.items()
    )
    (tmp_path / "de.ts").write_text(f"<TS><context><name>x</name>{body}</context></TS>", encoding="utf-8")
    report, _ = full()
    language.use("de", [tmp_path])
    yield panel(report)
    language.use("en", [])


def test_headings_and_grades_are_translated(german: Panel) -> None:
    headings = {s.id: s.heading for s in german.sections}
    assert headings["documented"] == "Was belegt ist"


def test_a_rule_text_that_nobody_translated_is_shown_in_english_and_marked(german: Panel) -> None:
    claims = next(s for s in german.sections if s.id == "claims")
    assert claims.items[0].text == CLAIM.says
    assert claims.items[0].badge == "Behauptet, kein öffentlicher Beleg, auf Englisch"
    assert "Antwort: The maker denies it. (auf Englisch)" in claims.items[0].note


def test_a_rule_text_that_somebody_translated_is_not_marked(german: Panel) -> None:
    steps = next(s for s in german.sections if s.id == "advice")
    assert [(i.text, i.badge) for i in steps.items if i.text.startswith("Schalten")] == [("Schalten Sie es aus.", "")]


def test_english_marks_nothing() -> None:
    _, shown = full()
    assert not any("in English" in item.badge for section in shown.sections for item in section.items)
