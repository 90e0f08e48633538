"""The same finding gives the same level, wherever the maker has its seat: over all shipped records."""

from pathlib import Path

import msgspec
import pytest

from privacycheck.assess import Observed, assess
from privacycheck.model.app import Application, Match
from privacycheck.model.rule import Company, Seat
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.compile import compile_records
from privacycheck.rulebook.load import load_folder
from tests.make import DAY

PLATFORMS = ("linux", "windows", "macos")


def levels(book: RuleBook) -> dict[tuple[str, str], str]:
    found = {}
    for rule in book.apps.values():
        for platform in PLATFORMS:
            match = Match(app=rule.id, company=rule.company, certainty="certain")
            application = Application(key=rule.id, name=rule.name)
            observed = Observed(app=application, match=match, platform=platform)
            found[rule.id, platform] = assess(book, observed, (), DAY).level
    return found


@pytest.mark.parametrize("country", ["CN", "US", "CH", "RU"])
def test_changing_the_seat_of_every_company_changes_no_level(rules_folder: Path, country: str) -> None:
    loaded, problems = load_folder(rules_folder)
    assert not [p for p in problems if p.severity == "error"]
    records = [item.record for item in loaded]
    moved = [
        msgspec.structs.replace(r, seat=Seat(country=country, sources=("x",))) if isinstance(r, Company) else r
        for r in records
    ]
    before, after = levels(compile_records(records)), levels(compile_records(moved))
    assert len(before) >= 40 * len(PLATFORMS)
    assert before == after


def test_levels_differ_between_programs_at_all(rules_folder: Path) -> None:
    book = compile_records([item.record for item in load_folder(rules_folder)[0]])
    assert len(set(levels(book).values())) > 1
