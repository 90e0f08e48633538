"""What is inside real programs is found, and what they only name is not taken for a part.

Programs that are installed are looked into, and those below the folder that PRIVACYCHECK_SAMPLES names, one folder for
each; `python -m tests.accuracy FOLDER` fills such a folder. All others are skipped."""

import os
from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.cli.book import rule_book
from privacycheck.model.base import REPORTING
from privacycheck.rulebook.book import RuleBook
from tests.accuracy.__main__ import look
from tests.accuracy.table import Program, judge, programs, reported

SAMPLES = os.environ.get("PRIVACYCHECK_SAMPLES", "")
ALL = programs()


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return rule_book()


def place(program: Program) -> str:
    if SAMPLES and (below := Path(SAMPLES) / program.name).exists():
        return str(below)
    if program.place and Path(program.place).exists():
        return program.place
    pytest.skip(f"{program.name} is not installed; python -m tests.accuracy fills a folder for PRIVACYCHECK_SAMPLES")


@pytest.mark.parametrize("program", ALL, ids=lambda p: p.name)
def test_what_is_inside_is_found_and_nothing_else(program: Program, book: RuleBook) -> None:
    found = reported(look(book, stage.patterns(book), place(program)))
    assert judge(program, found).missed == ()
    assert set(found).isdisjoint(program.never)
    if not program.found:
        assert {s for s, says in found.items() if says != "knows"} <= set(program.doubtful)


def test_the_list_names_services_of_the_rules(book: RuleBook) -> None:
    for program in ALL:
        for service in (*program.found, *program.doubtful, *program.never):
            assert book.services[service].purpose in REPORTING, (program.name, service)


def test_a_weaker_statement_is_missed_and_an_unknown_one_is_wrong() -> None:
    program = Program(
        name="made up", version="1", sources={}, found={"a": "reports", "b": "knows", "c": "knows"}, doubtful=("d",)
    )
    verdict = judge(program, {"a": "can-report", "b": "reports", "d": "knows", "e": "knows"})
    assert (verdict.right, verdict.wrong, verdict.doubtful, verdict.missed) == (("b",), ("e",), ("d",), ("a", "c"))
