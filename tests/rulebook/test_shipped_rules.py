"""The shipped rules pass their own checks, and what is generated from them is up to date."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from privacycheck.match.samples import samples
from privacycheck.model.rule import Category
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.check import check_folder
from privacycheck.rulebook.checks.wording import GRADE, advice_grade
from privacycheck.rulebook.docs import render_docs
from privacycheck.rulebook.load import load_folder
from privacycheck.rulebook.ruleset import RuleSet

REVIEWED = "2026-11-27"
"""The day on which the shipped rules are judged: a test must not begin to fail because a year went by."""


def test_the_shipped_rules_have_no_errors(rules_folder: Path) -> None:
    found = check_folder(rules_folder, REVIEWED, more=(samples,))
    assert [str(p) for p in found if p.severity == "error"] == []


def test_all_advice_together_reads_at_grade_eight_or_below(rules_folder: Path) -> None:
    rules = RuleSet(load_folder(rules_folder)[0], REVIEWED)
    assert 1 < advice_grade(rules) <= GRADE


def test_every_app_has_advice_or_nothing_against_it(rules_folder: Path) -> None:
    book, _ = load_rulebook(rules_folder)
    silent = [
        app.id
        for app in book.apps.values()
        if not app.advice and any(s.concern in ("high", "medium") for s in app.statements)
    ]
    assert silent == []


def test_no_country_is_held_to_another_grade_of_evidence(rules_folder: Path) -> None:
    """Findings without public evidence are not kept for the makers of one country alone."""
    book, _ = load_rulebook(rules_folder)
    claims: Counter[str] = Counter()
    for app in book.apps.values():
        maker = book.companies.get(app.company)
        seat = maker.seat.country if maker and maker.seat else ""
        claims[seat] += sum(s.grade == "d" for s in app.statements)
    assert len([country for country, count in claims.items() if count]) != 1


def test_the_readme_of_the_rules_is_what_the_rules_give(rules_folder: Path) -> None:
    place = rules_folder / "README.md"
    if not place.exists():
        pytest.skip("rules/README.md has not been written")
    book, _ = load_rulebook(rules_folder)
    assert place.read_text(encoding="utf-8") == render_docs(book), "run: privacycheck rules docs"


def test_every_category_of_programs_has_general_advice(rules_folder: Path) -> None:
    book, _ = load_rulebook(rules_folder)
    assert set(book.category_notes) == set(get_args(Category))


def test_a_name_is_spelled_alike_in_all_records(rules_folder: Path) -> None:
    book, _ = load_rulebook(rules_folder)
    spelled: dict[str, set[str]] = {}
    for record in (*book.companies.values(), *book.apps.values(), *book.services.values()):
        spelled.setdefault(record.name.casefold(), set()).add(record.name)
    assert [names for names in spelled.values() if len(names) > 1] == []
