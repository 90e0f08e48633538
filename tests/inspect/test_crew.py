"""Processes find what one thread finds, one that breaks costs one file, and none outlives its starter."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.inspect import crew as crews
from privacycheck.inspect.batch import UNREAD, Answers, Looker
from privacycheck.inspect.crew import Alone, Crew, Helper, Processes
from privacycheck.inspect.looked import Done, Item, Looked
from tests.inspect.scene import book, look

HOST = b'"https://in.part.example/v1"'
serve = crews.serve
ROOT = Path(__file__).parents[2]
PATTERNS = stage.patterns(book())


class Breaking(Looker):
    """Ends its process at a file of that name, as a fault in a library would."""

    def look(self, paths: object) -> Answers:
        if any(path.endswith("-breaks.js") for path in paths):  # type: ignore[attr-defined]
            os._exit(9)
        return super().look(paths)  # type: ignore[arg-type]


def serve_breaking(*given: object) -> None:
    crews.Looker = Breaking  # type: ignore[misc]
    serve(*given)  # type: ignore[arg-type]


def serve_nothing(*_: object) -> None:
    raise SystemExit(3)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for number in range(60):
        (tmp_path / f"{number:02}.js").write_bytes(HOST * number)
    return tmp_path


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes whatever there is to do, as many as on a computer with two processors."""
    monkeypatch.setattr(crews, "FEW_FILES", 0)
    monkeypatch.setattr(crews, "processors", lambda: 2)


def items(place: Path) -> list[Item]:
    return [Item(entry, b"", number) for number, entry in enumerate(stage.below(str(place)).entries())]


def everything(team: Crew, wanted: list[Item], size: int = 7) -> Done:
    """The whole work, in batches of one size."""
    todo: Iterator[list[Item]] = iter([wanted[at : at + size] for at in range(0, len(wanted), size)])
    done: Done = []
    try:
        while len(done) < len(wanted):
            while team.wants() and (batch := next(todo, None)):
                team.give(batch)
            done += team.done(0.1)
    finally:
        team.close()
    return sorted(done, key=lambda one: one[0][2])


def test_processes_find_what_one_thread_finds(place: Path) -> None:
    wanted = items(place)
    assert everything(Processes(PATTERNS, 2), wanted) == everything(Alone(PATTERNS), wanted)


def test_a_look_with_processes_says_the_same(place: Path, two: None, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def noted(patterns: stage.Patterns, number: int) -> Processes:
        started.append(number)
        return Processes(patterns, number)

    alone = look(place)
    monkeypatch.setattr(crews, "Processes", noted)
    monkeypatch.setattr(crews, "FEW_FILES", 1)
    assert look(place).traces == alone.traces
    assert started == [2]


def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems know no such names")
    (tmp_path / os.fsdecode(b"\xff\xfe.js")).write_bytes(HOST)
    ((_, looked),) = everything(Processes(PATTERNS, 1), items(tmp_path))
    assert isinstance(looked, Looked)
    assert looked.hits


def test_a_file_that_breaks_a_process_costs_itself_alone(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "serve", serve_breaking)
    (place / "30-breaks.js").write_bytes(HOST)
    done = everything(Processes(PATTERNS, 2), items(place))
    assert [item[0].name for item, looked in done if looked == UNREAD] == ["30-breaks.js"]
    assert len(done) == 61


def test_files_that_break_every_process_end_in_a_reason(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "serve", serve_breaking)
    monkeypatch.setattr(crews, "RESTARTS", 1)
    for number in range(20):
        (place / f"{number}-breaks.js").write_bytes(HOST)
    done = everything(Processes(PATTERNS, 2), items(place), 2)
    assert len(done) == 80
    assert {item[0].name for item, looked in done if "breaks" in item[0].name and looked != UNREAD} == set()


def test_where_processes_cannot_begin_one_thread_does_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "serve", serve_nothing)
    wanted = items(place)
    assert everything(Processes(PATTERNS, 2), wanted) == everything(Alone(PATTERNS), wanted)


def test_where_processes_cannot_be_started_one_thread_does_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> Helper:
        raise OSError(11, "no more processes")

    monkeypatch.setattr(crews, "processors", lambda: 2)
    monkeypatch.setattr(crews, "Helper", none)
    team = crews.crew(PATTERNS, 10_000, 10_000)
    assert isinstance(team, Alone)
    assert len(everything(team, items(place))) == 60


CHILD = """
import os, sys
from pathlib import Path
from privacycheck import inspect as stage
from privacycheck.inspect import crew
from tests.inspect.scene import book
crew.FEW_FILES, crew.processors = 1, lambda: 2
for step in stage.inspect(stage.patterns(book()), stage.below(sys.argv[1]), None):
    print(os.getpid(), flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("wait", [0, 0.05, 0.7])
def test_no_process_outlives_its_starter(tmp_path: Path, number: signal.Signals, wait: float) -> None:
    for one in range(40):
        with (tmp_path / f"{one}.js").open("wb") as file:
            for _ in range(20):
                file.write(HOST * 40_000)
    line = [sys.executable, "-c", CHILD, str(tmp_path)]
    child = subprocess.Popen(
        line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True
    )
    assert child.stdout
    child.stdout.readline()
    time.sleep(wait)
    begun = _group(child.pid)
    if number == signal.SIGINT:
        # As a terminal does it.
        os.killpg(child.pid, number)
    else:
        child.send_signal(number)
    _, complaint = child.communicate(timeout=30)
    end = time.monotonic() + 20
    while _group(child.pid) and time.monotonic() < end:
        time.sleep(0.02)
    assert _group(child.pid) == []
    assert child.returncode != 0
    assert len(begun) >= 1
    assert complaint.count("Traceback") <= 1


def _group(leader: int) -> list[int]:
    """Processes of one group that have not ended."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                state, _, group = (folder / "stat").read_text().rpartition(")")[2].split()[:3]
            except OSError:
                continue
            if int(group) == leader and state != "Z":
                found.append(int(folder.name))
    return found
