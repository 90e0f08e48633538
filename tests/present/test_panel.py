"""The panel says what counts, what does not, and keeps grades, laws and claims apart."""

from privacycheck.assess import Observed, assess
from privacycheck.model.app import Application, Match, Recipient
from privacycheck.model.report import AppReport, Contact
from privacycheck.model.rule import LegalStatus, Reply
from privacycheck.present import csv, rows, text, wording
from privacycheck.present.page import Panel, Section
from privacycheck.present.panel import panel
from tests.make import DAY, advice, app, book, collects, company, jurisdiction, statement

NULL = statement(id="null", concern="none", says="Others looked and found no such thing.", date="2021-03-22")
CLAIM = statement(
    id="claim", grade="d", says="An official said so.", date="2020-08-02", weakened_by=("null",),
    reply=Reply(says="The maker denies it.", sources=("s1",)),
)  # fmt: skip
BAN = LegalStatus(
    id="ban", effect="banned", where="IN", whom="everyone", by="A ministry", since="2020-06-29", state="in-force",
    says="The program may not be offered.", sources=("s1",), checked=DAY,
)  # fmt: skip


def full() -> tuple[AppReport, Panel]:
    rule = app(
        statements=(statement(), NULL, CLAIM),
        collects=(collects("browsing", "usage"),),
        legal_status=(BAN,),
        advice=(advice(),),
    )
    rules = book(rule, company(), jurisdiction())
    end = Recipient(
        address="203.0.113.5", asn=64500, network="A Network", country="SG", company="maker", host="a.example"
    )
    contact = Contact(recipient=end, company_name="Maker", company_country="CN", own=True)
    match = Match(app="program", company="maker", certainty="likely", by="name Program and program file program")
    application = Application(key="deb:program", name="Program", version="1.0", seen_as=("Debian package program 1.0",))
    observed = Observed(
        app=application, match=match, contacts=(contact,), platform="linux", coverage=("We looked once.",)
    )
    report = assess(rules, observed, (), DAY)
    return report, panel(report)


def section(shown: Panel, name: str) -> Section:
    return next(s for s in shown.sections if s.id == name)


def test_every_statement_shows_grade_date_and_source() -> None:
    _, shown = full()
    for name in ("documented", "says", "claims"):
        for item in section(shown, name).items:
            assert item.badge and item.date and item.links


def test_a_claim_stands_apart_with_its_reply_and_what_speaks_against_it() -> None:
    _, shown = full()
    claims = section(shown, "claims")
    assert claims.items[0].badge == "Claimed, no public proof"
    notes = " ".join(claims.items[0].note)
    assert "The maker denies it." in notes
    assert "2021-03-22" in notes and "found no such thing" in notes
    assert all(item.grade != "d" for item in section(shown, "documented").items)


def test_legal_home_server_place_and_network_are_three_lines() -> None:
    _, shown = full()
    contact = section(shown, "receives").items[-1]
    assert contact.note[:3] == (
        "Legal home of the company: China",
        "Server probably in: Singapore",
        "Network run by: A Network (AS64500)",
    )


def test_laws_say_why_they_apply_and_that_they_prove_nothing() -> None:
    _, shown = full()
    laws = section(shown, "laws")
    assert "does not mean" in laws.lead
    assert laws.items[0].text.endswith("A state agency can require every company to help with its work.")
    assert any("Maker has its seat" in note for note in laws.items[0].note)


def test_coverage_and_how_it_was_recognised_stand_beside_the_verdict() -> None:
    _, shown = full()
    assert shown.coverage == ("We looked once.",)
    found = " ".join(item.text for item in section(shown, "recognised").items)
    assert "program file program" in found and "likely" in found and "Debian package" in found


def test_a_ban_names_who_where_for_whom_and_since_when() -> None:
    _, shown = full()
    item = section(shown, "status").items[0]
    words = item.text + item.badge + " ".join(item.note)
    for part in ("Banned", "India", "everyone", "A ministry", "2020-06-29", "In force"):
        assert part in words


def test_a_program_without_a_record_is_not_known_and_never_fine() -> None:
    observed = Observed(app=Application(key="deb:x", name="X"), match=Match(), platform="linux")
    shown = panel(assess(book(), observed, (), DAY))
    assert shown.level_name == "Not known yet"
    assert "does not mean that it is fine" in shown.verdict
    assert "id: x" in shown.draft


def test_a_quiet_program_is_not_called_safe() -> None:
    match = Match(app="program", company="maker", certainty="certain")
    observed = Observed(app=Application(key="deb:program", name="Program"), match=match, platform="linux")
    shown = panel(assess(book(app(), company()), observed, (), DAY))
    assert shown.level_name == "Nothing stands out"
    assert "not a proof" in shown.verdict
    assert not any(word in shown.verdict.lower() for word in ("safe", "fine", "clean"))


def test_why_is_about_five_words() -> None:
    report, _ = full()
    assert 0 < len(wording.why(report).split()) <= 6
    assert rows.sentence(report) == "talked to 1 company"


def test_text_lines_keep_within_the_width() -> None:
    report, _ = full()
    lines = text.app(report, 60).splitlines()
    assert all(len(line) <= 60 or "http" in line for line in lines)


def test_a_spreadsheet_never_takes_a_name_for_a_formula() -> None:
    assert csv._safe("=cmd()") == "'=cmd()"
    assert csv._safe("Firefox") == "Firefox"


def test_the_letter_says_only_what_the_sections_say_and_begins_with_what_it_can_learn() -> None:
    report, view = full()
    assert view.letter[0].startswith("It is on record that it can learn:")
    assert any("Maker" in sentence and "China" in sentence for sentence in view.letter)
    assert any(sentence.startswith("When we looked, it talked to 1 company") for sentence in view.letter)
    stranger = panel(AppReport(key="deb:y", name="Y", level="unknown"))
    assert stranger.letter == ("When we looked, it was not running.",)
    assert report.level not in ("act", "look") or view.letter[-1].startswith("Begin with this:")


def test_what_is_folded_says_what_it_holds() -> None:
    _, view = full()
    assert {s.id for s in view.sections if not s.folded} <= {"verdict", "advice", "learns"}
    assert all(s.summary for s in view.sections if s.folded)
    receives = next(s for s in view.sections if s.id == "receives")
    assert receives.summary == f"{receives.items[0].text} And {len(receives.items) - 1} more."


def test_a_line_that_is_no_sentence_ends_before_the_next_one() -> None:
    recognised = section(full()[1], "recognised")
    assert recognised.summary == f"{recognised.items[0].text}. And {len(recognised.items) - 1} more."
