"""The sample computer, presented in each language: no date, list or rule text is left as English has it."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from privacycheck import language, paths
from privacycheck.assess.evidence import NOT_STATED
from privacycheck.model.report import AppReport, Report
from privacycheck.present import html, text
from privacycheck.present.columns import columns
from privacycheck.present.page import Item
from privacycheck.present.panel import panel
from tests.cli.run import privacycheck

ISO_DATE = re.compile(r"(?<![\d/=-])\d{4}-\d\d-\d\d(?![\d/-])")
COMPOSED = ("newest-version", "who-makes-it", "need-it", "question")
"""Steps that no record wrote."""
WESTERN = re.compile(r"[\u4e00-\u9fff][,;] ?[\u4e00-\u9fff]|。 [\u4e00-\u9fff]")
"""A comma or a semicolon of Latin script between two Chinese words, or a blank after a Chinese full stop."""


@pytest.fixture(scope="module", params=("de", "es", "fr", "zh"))
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Report]:
    machine = Path(__file__).parents[2] / "resources" / "sample" / "computer.jsonl"
    folder = tmp_path_factory.mktemp("languages")
    words = ("scan", "--machine", str(machine), "--format", "json")
    done = privacycheck(*words, folder=folder, PRIVACYCHECK_LANGUAGE=request.param)
    language.use(request.param, paths.translations())
    yield msgspec.json.decode(done.stdout, type=Report)
    language.use("en", [])


def items(report: Report) -> Iterator[Item]:
    for app in report.apps:
        for section in panel(app).sections:
            yield from section.items


class Shown(HTMLParser):
    """The words of a page, without those of its style."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None:
            self.found.append(data)


def sentences(report: Report) -> list[str]:
    page = Shown()
    page.feed(html.page(report))
    # A draft of a rule is a file for a machine: its dates are ISO dates.
    panels = (text.shown(msgspec.structs.replace(panel(app), draft="")) for app in report.apps)
    lines = [line for shown in (text.scan(report), *panels) for line in shown.splitlines()]
    return [line for line in (*lines, *page.found) if "://" not in line]


def rule_texts(app: AppReport) -> Iterator[str]:
    for statement in (*app.statements, *app.says, *app.claims, *(app.maker.storage if app.maker else ())):
        if "collects-declared-" not in statement.id:
            yield from (statement.says, statement.reply or "")
    for law in app.laws:
        yield from (law.says, law.oversight, law.secrecy, law.abroad, law.note)
    yield from (status.says for status in app.legal_status)
    for step in app.advice:
        if not step.id.startswith("instead-") and step.id not in COMPOSED:
            yield from (step.step, step.changes, step.loses)


def untranslated(texts: Iterable[str]) -> set[str]:
    return {one for one in texts if len(one) > 20 and not language.known(one)}


def test_no_date_is_shown_as_machines_write_it(sample: Report) -> None:
    assert [line for line in sentences(sample) if ISO_DATE.search(line)] == []
    links = [link for item in items(sample) for link in item.links]
    assert links
    told = [text.cited(link) for link in links if not ISO_DATE.search(link.title + link.by)]
    assert [one for one in told if ISO_DATE.search(one)] == []


def test_chinese_words_have_chinese_marks_between_them(sample: Report) -> None:
    if language.current() == "zh":
        assert [line for line in sentences(sample) if WESTERN.search(line)] == []


def test_no_blank_stands_between_chinese_words(sample: Report) -> None:
    if language.current() == "zh":
        assert [line for line in sentences(sample) if re.search(r"[\u4e00-\u9fff] [\u4e00-\u9fff]", line)] == []


def test_the_report_says_nothing_twice_of_who_receives_something(sample: Report) -> None:
    for told in text.scan(sample).split("\n\n"):
        points = re.findall(r"(?ms)^    \* .*?(?=^    \* |\Z)", told)
        assert len(points) == len(set(points))


def test_why_the_recorder_could_not_look_is_told_in_the_readers_language(sample: Report) -> None:
    told = [skip.reason for part in sample.coverage for skip in part.skipped]
    assert language.tr("Only connections of your own account are seen.") in told


def test_a_folded_section_tells_its_grades_without_their_language(sample: Report) -> None:
    told = [s.summary for app in sample.apps for s in panel(app).sections if s.id == "documented" and s.items]
    assert told
    assert [one for one in told if language.tr("in English") in one] == []


def test_english_in_what_a_folded_section_holds_is_marked(sample: Report) -> None:
    mark = language.tr("{text} (in English)", text="").strip()
    shown = [s for app in sample.apps for s in panel(app).sections if s.folded and s.items and s.id != "documented"]
    english = [s for s in shown if language.tr("in English") in s.items[0].badge]
    assert english
    assert [s.summary for s in english if mark not in s.summary] == []


def test_a_step_has_no_head_that_tells_its_language_alone(sample: Report) -> None:
    steps = [item for app in sample.apps for s in panel(app).sections if s.id == "advice" for item in s.items]
    assert steps and [step.badge for step in steps if step.badge] == []


def test_lines_of_a_panel_fit_the_terminal(sample: Report) -> None:
    lines = [
        line for app in sample.apps for line in text.shown(msgspec.structs.replace(panel(app), draft="")).splitlines()
    ]
    words = [line for line in lines if len(line.split()) > 1 and "://" not in line]
    assert [line for line in words if columns(line) > 80] == []
    if language.current() == "zh":
        full = sum(columns(line) > 70 for line in words)
        assert full > len(words) / 4, "Chinese is not broken only where it has blanks"


def test_every_english_text_of_the_rule_book_is_marked_as_english(sample: Report) -> None:
    badge, inline = language.tr("in English"), language.english("Nobody has translated this.")
    mark = inline.removeprefix("Nobody has translated this.")
    assert mark and mark != inline
    found = 0
    for app in sample.apps:
        english = untranslated(rule_texts(app))
        for item in (i for section in panel(app).sections for i in section.items):
            for line in (item.text, *item.note):
                if any(one in line for one in english):
                    found += 1
                    assert badge in item.badge or line.endswith(mark), line
    assert found > 100


def test_what_another_program_is_stands_marked_too(sample: Report) -> None:
    mark = language.english("Nobody has translated this.").removeprefix("Nobody has translated this.")
    steps = [step for app in sample.apps for step in app.advice if step.id.startswith("instead-")]
    assert steps and all(step.changes.endswith(mark) for step in steps)


def test_a_law_is_told_in_one_language(sample: Report) -> None:
    laws = [law for app in sample.apps for law in app.laws]
    assert laws and all(re.search(r" (can require|must) ", law.says) for law in laws)
    country = {"de": "China", "es": "China", "fr": "Chine", "zh": "中国"}[language.current()]
    assert any(country in law.because for law in laws)


def test_what_no_law_says_is_told_in_the_language_and_not_marked(sample: Report) -> None:
    laws = [law for app in sample.apps for law in app.laws]
    assert any(NOT_STATED in (law.oversight, law.secrecy, law.abroad) for law in laws)
    lines = [line for item in items(sample) for line in item.note]
    assert not any(NOT_STATED in line for line in lines)
    assert any(line.endswith(language.tr(NOT_STATED)) for line in lines)


def test_for_whom_a_ban_is_stands_marked_as_english(sample: Report) -> None:
    bans = {status.whom for app in sample.apps for status in app.legal_status if not language.known(status.whom)}
    told = [item.text for app in sample.apps for s in panel(app).sections if s.id == "status" for item in s.items]
    assert bans
    assert all(any(language.english(whom) in text for text in told) for whom in bans)


def test_the_title_of_a_source_is_quoted_as_it_is(sample: Report) -> None:
    """Titles are in many languages: quotation marks tell that these are the words of the source."""
    before, after = {"de": "„“", "es": "«»", "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"), "zh": "“”"}[
        language.current()
    ]
    links = [link for item in items(sample) for link in item.links]
    assert links
    assert all(text.cited(link).startswith(f"{before}{link.title}{after}") for link in links)


def test_a_badge_holds_no_full_stop(sample: Report) -> None:
    badges = [item.badge for item in items(sample) if item.badge]
    assert badges and [one for one in badges if re.search("[.。](，|, |$)", one)] == []
