"""Large places are walked by two processes; what is found is the same as with one, whatever becomes of the other."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from privacycheck.inspect import branches, walk
from privacycheck.inspect.branches import Branch, Plain, Walk, apart
from privacycheck.inspect.walk import TOO_MANY, VANISHED, Files, below
from tests.inspect.scene import book, look

MANY: list[Branch] = [(str(number), "", 0) for number in range(300)]
# Other tests leave threads behind; the program itself makes no copy then.
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
forks = pytest.mark.skipif(sys.platform != "linux", reason="a copy of the process is made on Linux only")


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(branches, "processors", lambda: 2)
    monkeypatch.setattr(branches, "may_fork", lambda: sys.platform == "linux")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Forty folders with folders in them, walked apart from the fourth on."""
    monkeypatch.setattr(walk, "BRANCHES", 4)
    for number in range(40):
        inner = tmp_path / "place" / f"{number:02}" / "inner"
        inner.mkdir(parents=True)
        (inner.parent / "a.js").write_bytes(b"x" * number)
        (inner / "b.js").write_bytes(b"y" * number)
    return tmp_path / "place"


def facts(files: Files) -> list[tuple[str, str, int, int, int, int]]:
    return [(e.path, e.name, e.device, e.inode, e.size, e.time) for e in files.entries()]


def handles() -> list[str]:
    return sorted(path.name for path in Path("/proc/self/fd").iterdir())


def by(branches: Sequence[Branch]) -> Plain:
    """Who walked, and what."""
    return [os.getpid(), [path for path, _, _ in branches]]


def names(found: list[Plain]) -> list[str]:
    return [name for _, group in found for name in group]


@forks
def test_two_processes_walk_and_the_order_stays() -> None:
    def slow(branches: Sequence[Branch]) -> Plain:
        # Whoever holds a group lets the other take the next one.
        os.sched_yield()
        subprocess.run(["/bin/true"], check=True)
        return by(branches)

    found = apart(MANY, slow)
    assert names(found) == [path for path, _, _ in MANY]
    assert len({process for process, _ in found}) == 2


@forks
@pytest.mark.parametrize("end", ["killed", "raised", "left"])
def test_what_a_broken_copy_should_have_walked_is_walked_here(end: str) -> None:
    starter = os.getpid()

    def broken(branches: Sequence[Branch]) -> Plain:
        if os.getpid() != starter:
            if end == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            if end == "left":
                os._exit(0)
            raise ValueError(end)
        with contextlib.suppress(ChildProcessError):
            # The copy has taken a group by then, and is there until all others are walked.
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        return by(branches)

    found = apart(MANY, broken)
    assert names(found) == [path for path, _, _ in MANY]
    assert {process for process, _ in found} == {starter}


@forks
def test_an_error_here_leaves_no_copy_behind() -> None:
    starter = os.getpid()

    def interrupted(branches: Sequence[Branch]) -> Plain:
        if os.getpid() != starter:
            signal.pause()
        raise KeyboardInterrupt

    before = handles()
    with pytest.raises(KeyboardInterrupt):
        apart(MANY, interrupted)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    assert handles() == before


@forks
def test_where_no_process_can_be_made_one_walks(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", none_left)
    before = handles()
    assert {process for process, _ in apart(MANY, by)} == {os.getpid()}
    assert handles() == before


def test_a_program_with_threads_walks_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(branches, "may_fork", lambda: False)
    assert {process for process, _ in apart(MANY, by)} == {os.getpid()}


def test_the_same_files_are_found_alone_and_apart(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = below(str(place))
    assert two.count == 80
    monkeypatch.setattr(branches, "processors", lambda: 1)
    assert facts(below(str(place))) == facts(two)
    monkeypatch.setattr(walk, "BRANCHES", 1_000)
    assert sorted(facts(below(str(place)))) == sorted(facts(two))


def test_a_file_with_names_in_many_folders_is_told_once(place: Path) -> None:
    for number in range(1, 40):
        os.link(place / "00" / "a.js", place / f"{number:02}" / "inner" / "same.js")
    files = below(str(place))
    assert files.count == 80
    assert facts(files) == facts(below(str(place)))


def test_names_that_are_no_text_come_back_from_the_copy(place: Path) -> None:
    odd = os.fsencode(place / "39") + b"/\xff\xfe.js"
    try:
        Path(os.fsdecode(odd)).write_bytes(b"z")
    except OSError:
        pytest.skip("this file system keeps names as text")
    assert odd in [os.fsencode(path) for path in below(str(place)).paths()]


@pytest.mark.parametrize("seconds", [-1, -(10**9), 0, 2**33])
def test_a_time_long_ago_or_far_ahead_is_kept_apart_from_others(tmp_path: Path, seconds: int) -> None:
    file = tmp_path / "a.js"
    file.write_bytes(b"x")
    for number in range(2):
        os.utime(file, (seconds + number,) * 2)
        (entry,) = below(str(tmp_path)).entries()
        assert entry.time == file.stat().st_mtime_ns % 2**64


@pytest.mark.parametrize("limit", [0, 3, 79])
def test_files_beyond_the_limit_are_told(place: Path, monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    monkeypatch.setattr(walk, "FILES", limit)
    files = below(str(place))
    assert files.missed == {TOO_MANY: 1}
    assert limit < files.count <= limit + 2


def test_exactly_as_many_files_as_allowed_are_all_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "FILES", 80)
    assert below(str(place)).missed == {}


def test_a_folder_that_goes_away_meanwhile_is_said(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(todo: Sequence[Branch], walker: Walk) -> list[Plain]:
        for file in (place / "39").rglob("*.js"):
            file.unlink()
        (place / "39" / "inner").rmdir()
        (place / "39").rmdir()
        return apart(todo, walker)

    monkeypatch.setattr(walk, "apart", late)
    assert below(str(place)).missed == {VANISHED: 1}


def test_what_is_found_in_a_large_place_is_told_as_in_a_small_one(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "17" / "inner" / "c.js").write_bytes(b'"https://in.part.example/v1"')
    apart_told = look(place, book())
    monkeypatch.setattr(walk, "BRANCHES", 1_000)
    assert look(place, book()).traces == apart_told.traces != ()
