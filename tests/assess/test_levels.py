"""What raises a level, and what never does."""

import msgspec
import pytest

from privacycheck.assess import Observed, assess
from privacycheck.model.app import Application, Match, Recipient
from privacycheck.model.report import AppReport, Contact, Decision
from privacycheck.model.rule import App, CategoryNotes, LegalStatus
from privacycheck.rulebook.book import RuleBook
from tests.make import DAY, REFERENCE, advice, app, book, collects, company, jurisdiction, package, service, statement


def report(
    rule: App,
    version: str | None = "1.0",
    platform: str = "linux",
    contacts: tuple[Contact, ...] = (),
    decisions: tuple[Decision, ...] = (),
    rules: RuleBook | None = None,
) -> AppReport:
    application = Application(key="deb:program", name="Program", version=version, packages=(package("program"),))
    match = Match(app=rule.id, company=rule.company, certainty="certain", by="deb package program")
    observed = Observed(app=application, match=match, contacts=contacts, platform=platform)
    return assess(rules or book(rule, company()), observed, decisions, DAY)


def level(*statements: object, **more: object) -> str:
    return report(app(statements=statements), **more).level  # type: ignore[arg-type]


@pytest.mark.parametrize("grade", ["a1", "a1c", "a2"])
def test_a_grave_current_finding_asks_to_act(grade: str) -> None:
    assert level(statement(grade=grade)) == "act"


@pytest.mark.parametrize("grade", ["a3", "c"])
def test_a_report_or_the_makers_word_is_worth_a_look_at_most(grade: str) -> None:
    assert level(statement(grade=grade)) == "look"


def test_a_claim_without_proof_raises_nothing_and_stands_apart() -> None:
    found = report(app(statements=(statement(grade="d"),)))
    assert (found.level, found.reasons) == ("quiet", ())
    assert [c.grade for c in found.claims] == ["d"]
    assert found.statements == ()


def test_laws_raise_nothing() -> None:
    rule = app()
    with_law = report(rule, rules=book(rule, company(), jurisdiction()))
    assert with_law.laws
    assert with_law.level == "quiet"


def test_a_settled_case_is_worth_a_look() -> None:
    assert level(statement(grade="a1c", state="settled")) == "look"


@pytest.mark.parametrize("state", ["stopped", "historic"])
def test_what_has_ended_does_not_count_but_is_shown(state: str) -> None:
    found = report(app(statements=(statement(state=state),)))
    assert found.level == "quiet"
    assert found.statements[0].why_not


def test_an_old_finding_of_unknown_state_is_no_order_to_act() -> None:
    assert level(statement(state="unknown", date="2016-02-23")) == "look"
    assert level(statement(state="unknown", date="2025-02-23")) == "act"


def test_a_finding_on_another_platform_does_not_count_here() -> None:
    found = report(app(statements=(statement(platforms=("android", "ios")),)))
    assert found.level == "quiet"
    assert "Android" in found.statements[0].why_not


def test_a_windows_program_in_wine_counts_as_windows() -> None:
    rule = app(statements=(statement(platforms=("windows",)),))
    application = Application(key="windows:program", name="P", packages=(package("program", "windows"),))
    match = Match(app=rule.id, company=rule.company, certainty="likely", by="name")
    observed = Observed(app=application, match=match, platform="linux")
    assert assess(book(rule, company()), observed, (), DAY).level == "act"


@pytest.mark.parametrize(
    ("version", "expected"), [("7.15.9", "act"), ("7.16.0", "quiet"), ("1:7.16.1-2+deb12u1", "quiet"), (None, "quiet")]
)
def test_a_fixed_finding_counts_only_for_older_versions(version: str | None, expected: str) -> None:
    fixed = statement(state="fixed", fixed_in={"all": "7.16.0"})
    assert level(fixed, version=version) == expected


def test_an_outdated_version_gets_the_advice_to_update_first() -> None:
    rule = app(statements=(statement(state="fixed", fixed_in={"linux": "2.0"}),), advice=(advice(),))
    assert [a.kind for a in report(rule, version="1.9").advice] == ["update", "setting"]


def test_the_makers_own_list_counts_by_what_is_sensitive() -> None:
    assert report(app(collects=(collects("usage"),))).level == "quiet"
    assert report(app(collects=(collects("browsing"),))).level == "look"
    assert report(app(collects=(collects("device-identity", "identity"),))).level == "quiet"
    assert report(app(collects=(collects("device-identity", "identity", "payment"),))).level == "look"


@pytest.mark.parametrize("own", [True, False])
def test_tracking_by_the_maker_itself_counts_as_much_as_by_others(own: bool) -> None:
    end = Recipient(address="203.0.113.9", company="maker", service="recipient", purpose="analytics")
    contact = Contact(recipient=end, company_name="Maker", service_name="Recipient", purpose="analytics", own=own)
    found = report(app(), contacts=(contact,))
    assert (found.level, found.reasons[0].grade) == ("look", "o")


def test_no_finding_is_nothing_stands_out_and_no_record_is_not_known() -> None:
    assert report(app()).level == "quiet"
    unknown = Observed(app=Application(key="deb:x", name="X"), match=Match(), platform="linux")
    found = assess(book(), unknown, (), DAY)
    assert found.level == "unknown"
    assert found.draft


@pytest.mark.parametrize("decision", ["accepted", "ignored"])
def test_a_decision_takes_a_finding_out_of_the_level_and_stays_visible(decision: str) -> None:
    made = Decision(app="program", ref="finding", decision=decision, reason="known", date=DAY)  # type: ignore[arg-type]
    found = report(app(statements=(statement(),)), decisions=(made,))
    assert (found.level, found.decisions) == ("quiet", (made,))
    assert found.statements[0].id == "finding"


def test_findings_about_the_maker_do_not_count_for_every_program_of_it() -> None:
    rule = app()
    rules = book(rule, company(statements=(statement(id="elsewhere"),)))
    found = report(rule, rules=rules)
    assert (found.level, found.statements[0].counts) == ("quiet", False)


def test_alternatives_are_advice_with_the_other_program_named() -> None:
    rule, other = app(alternatives=("other",)), app("other")
    steps = report(rule, rules=book(rule, other, company())).advice
    assert [(s.kind, s.app) for s in steps] == [("alternative", "other")]


def test_a_program_without_steps_of_its_own_gets_those_of_its_kind() -> None:
    steps = (advice(id="general-step", step="Look through its settings."),)
    general = CategoryNotes(id="other", name="Other", status="stable", reviewed=DAY, advice=steps)
    bare = app(advice=())
    found = report(bare, rules=book(bare, company(), general)).advice
    assert [(a.id, a.general) for a in found] == [("general-step", True)]
    own = app(advice=(advice(id="own-step"),))
    assert [(a.id, a.general) for a in report(own, rules=book(own, company(), general)).advice] == [("own-step", False)]


def test_orders_about_all_programs_of_a_kind_follow_those_that_name_it() -> None:
    ban = LegalStatus(
        id="ban",
        effect="banned",
        where="XK",
        whom="everybody",
        by="A court",
        since="2024",
        state="in-force",
        says="A court had it blocked.",
        sources=("s1",),
        checked=DAY,
    )
    notes = CategoryNotes(
        id="other",
        name="Other",
        status="stable",
        reviewed=DAY,
        advice=(advice(),),
        legal_status=(msgspec.structs.replace(ban, id="all"),),
        references=(REFERENCE,),
    )
    named = app(legal_status=(ban,), category="other")
    found = report(named, rules=book(named, company(), notes)).legal_status
    assert [(s.id, s.general, len(s.links)) for s in found] == [("ban", False, 1), ("all", True, 1)]


def test_owners_bring_their_laws_and_are_named_step_by_step() -> None:
    owner = {"company": "owner", "share": "all", "sources": ("s1",)}
    mine = msgspec.convert(msgspec.to_builtins(company()) | {"owners": [owner]}, type(company()))
    rule = app()
    rules = book(rule, mine, company("owner", "US"), jurisdiction(), jurisdiction("us", "US"), service())
    found = report(rule, rules=rules)
    assert found.maker is not None
    assert [(o.name, o.country) for o in found.maker.owners] == [("Owner", "US")]
    assert [law.jurisdiction for law in found.laws] == ["Land cn", "Land us"]
    assert "owns" in found.laws[1].because


def test_a_member_of_a_union_gets_the_unions_laws() -> None:
    rule = app()
    rules = book(rule, company(country="SE"), jurisdiction("eu", "EU", ("SE", "DE")))
    assert [law.jurisdiction for law in report(rule, rules=rules).laws] == ["Land eu"]
