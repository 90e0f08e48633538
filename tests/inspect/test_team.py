"""Looks one after another share their processes, and say what each says alone."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.inspect import crew as crews
from privacycheck.inspect import run
from privacycheck.inspect.crew import Alone, Helper, Processes
from privacycheck.inspect.looked import Item
from privacycheck.inspect.team import Team
from privacycheck.model.inside import Inside
from tests.inspect.scene import book, look
from tests.inspect.test_crew import serve_breaking

HOST = b'"https://in.part.example/v1"'
PATTERNS = stage.patterns(book())


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Helper]:
    """Processes that were started, on a computer with two processors."""
    made: list[Helper] = []

    class Noted(Helper):
        def __init__(self, *given: object) -> None:
            made.append(self)
            super().__init__(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(crews, "Helper", Noted)
    monkeypatch.setattr(crews, "processors", lambda: 2)
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


def test_looks_that_share_the_work_say_what_each_says_alone(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = [look(place).traces for place in places]
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    monkeypatch.setattr(run, "BATCH_FILES", 4)
    with Team(PATTERNS) as team:
        assert [end.traces for end in ends(places, team)] == alone


def test_the_others_go_on_with_the_next_look_while_one_is_at_its_last_file(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    given: list[list[int]] = []
    whole = Processes.give

    def noted(self: Processes, batch: Sequence[Item]) -> None:
        given.append([item.look for item in batch])
        whole(self, batch)

    monkeypatch.setattr(Processes, "give", noted)
    with Team(PATTERNS) as team:
        first = next(iter(stage.each(PATTERNS, [stage.below(str(place)) for place in places], None, team)))
        assert isinstance(list(first)[-1], Inside)
    assert [0] * 30 in given
    assert any(set(batch) == {1} for batch in given)


def test_a_look_that_is_left_stops_those_after_it(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    with Team(PATTERNS) as team:
        looks = stage.each(PATTERNS, [stage.below(str(place)) for place in places], None, team)
        steps = next(looks)
        assert isinstance(next(steps), stage.Step)
        steps.close()  # type: ignore[attr-defined]
        assert next(looks, None) is None


@pytest.mark.parametrize("restarts", [0, 1])
def test_processes_that_break_at_a_look_cost_none_of_the_others(
    places: list[Path], started: list[Helper], monkeypatch: pytest.MonkeyPatch, restarts: int
) -> None:
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    monkeypatch.setattr(crews, "RESTARTS", restarts)
    monkeypatch.setattr(crews, "serve", serve_breaking)
    monkeypatch.setattr(run, "BATCH_FILES", 4)
    (places[1] / "b-breaks.js").write_bytes(HOST)
    with Team(PATTERNS) as team:
        found = ends(places, team)
    assert [end.files for end in found] == [30, 31, 30]
    told = sum(len(end.traces) for end in found) + sum(s.count for end in found for s in end.skipped)
    # Three files are empty: they tell nothing, unless those who were to read them are gone.
    assert 88 <= told <= 91


def ends(places: list[Path], team: Team) -> list[Inside]:
    found = []
    for steps in stage.each(PATTERNS, [stage.below(str(place)) for place in places], None, team):
        *_, last = steps
        assert isinstance(last, Inside)
        found.append(last)
    return found
