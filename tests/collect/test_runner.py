"""Claims about the runner: nothing that a collector does ends a scan."""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context
from privacycheck.collect.runner import SKIPPED, run
from privacycheck.collect.sources import collectors
from privacycheck.model.facts import AnyFact, HostName, Looked, Skipped

FACT = HostName(address="192.0.2.1", host="a", origin="test")


def _collector(facts: Iterator[AnyFact]) -> Collector:
    return Collector(name="made-up", title="things", reads="", platforms=("linux",), collect=lambda _: facts)


def _failing(error: Exception) -> Iterator[AnyFact]:
    yield FACT
    raise error


def _endless(fact: AnyFact) -> Iterator[AnyFact]:
    while True:
        yield fact


def test_a_failure_costs_only_what_comes_after_it(tmp_path: Path) -> None:
    for error in (ValueError("x"), PermissionError(13, "no"), KeyError("x"), RecursionError(), UnicodeError()):
        facts = list(run(_collector(_failing(error)), Context(root=tmp_path)))
        assert [type(f) for f in facts] == [HostName, Skipped, Looked]


def test_a_source_that_takes_too_long_is_left(tmp_path: Path) -> None:
    clock = iter(range(1000))
    facts = list(run(_collector(_endless(FACT)), Context(root=tmp_path, now=lambda: float(next(clock))), seconds=5))
    assert 4 <= len(facts) < 12
    assert isinstance(facts[-2], Skipped)
    assert "took too long" in facts[-2].reason


def test_a_source_without_end_is_cut(tmp_path: Path) -> None:
    facts = list(run(_collector(_endless(FACT)), Context(root=tmp_path, now=lambda: 0.0), limit=100))
    assert len(facts) == 102


def test_a_thousand_unreadable_things_are_one_line_after_the_first_few(tmp_path: Path) -> None:
    skipped = iter([Skipped(source="made-up", reason="no")] * 1000)
    facts = list(run(_collector(skipped), Context(root=tmp_path)))
    told = [f for f in facts if isinstance(f, Skipped)]
    assert len(told) == SKIPPED + 1
    assert told[-1].count == 1000 - SKIPPED


def test_every_collector_says_what_it_reads_and_has_a_name_of_its_own() -> None:
    names = [c.name for c in collectors("linux")]
    assert len(names) == len(set(names)) >= 12
    assert all(c.title and len(c.reads) > 20 for c in collectors("linux"))
