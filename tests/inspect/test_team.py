"""Looks one after another share their processes, and say what each says alone."""

from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.inspect import crew as crews
from privacycheck.inspect.crew import Alone, Helper, Processes
from privacycheck.inspect.team import Team
from privacycheck.model.inside import Inside
from tests.inspect.scene import book, look

HOST = b'"https://in.part.example/v1"'
PATTERNS = stage.patterns(book())


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Helper]:
    """Processes that were started, on a computer with two processors."""
    made: list[Helper] = []

    class Noted(Helper):
        def __init__(self, patterns: stage.Patterns) -> None:
            made.append(self)
            super().__init__(patterns)

    monkeypatch.setattr(crews, "Helper", Noted)
    monkeypatch.setattr(crews, "_processors", lambda: 2)
    return made


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    found = []
    for name in "abc":
        place = tmp_path / name
        place.mkdir()
        for number in range(30):
            (place / f"{name}{number:02}.js").write_bytes(HOST * number)
        found.append(place)
    return found


def looked(place: Path, team: Team) -> Inside:
    *_, last = stage.inspect(PATTERNS, stage.below(str(place)), None, team)
    assert isinstance(last, Inside)
    return last


def test_processes_are_started_once_for_all(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = [look(place).traces for place in places]
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    with Team(PATTERNS) as team:
        assert [looked(place, team).traces for place in places] == alone
    assert len(started) == 2


def test_many_small_looks_are_a_large_one(started: list[Helper], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "FEW_FILES", 50)
    with Team(PATTERNS) as team:
        first = team.crew(30, 0)
        assert isinstance(first, Alone)
        assert isinstance(team.crew(30, 0), Processes)
        assert isinstance(team.crew(1, 0), Processes)


def test_a_stopped_look_leaves_no_answers_to_the_next(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    alone = look(places[1]).traces
    with Team(PATTERNS) as team:
        steps = stage.inspect(PATTERNS, stage.below(str(places[0])), None, team)
        next(steps)
        steps.close()
        assert looked(places[1], team).traces == alone
