"""A look into many folders that finds nothing changed is answered at once, and only then."""

import os
import sqlite3
from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.inspect.run import MANY_FOLDERS
from privacycheck.model.inside import Inside
from tests.inspect.scene import book, look

HOST = b'"https://in.part.example/v1"'


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Many folders with one file each; every tenth names a host."""
    for number in range(MANY_FOLDERS):
        folder = tmp_path / "place" / f"{number:03}"
        folder.mkdir(parents=True)
        (folder / "a.js").write_bytes(HOST if number % 10 == 0 else b"nothing")
    return tmp_path / "place"


def forget(cache: Path, *tables: str) -> None:
    with sqlite3.connect(cache / "inside-1.sqlite") as base:
        for table in tables:
            base.execute(f"DELETE FROM {table}")


def test_an_unchanged_place_is_known_as_a_whole(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = look(place, cache=cache)
    forget(cache, "files", "folders")
    second = look(place, cache=cache)
    assert len(first.traces) == MANY_FOLDERS // 10
    assert (second.traces, second.size, second.files) == (first.traces, first.size, first.files)
    assert (first.known, second.known) == (0, MANY_FOLDERS)


def test_the_folders_say_the_same_as_the_whole(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    look(place, cache=cache)
    whole = look(place, cache=cache)
    forget(cache, "looks")
    assert look(place, cache=cache).traces == whole.traces


def test_a_changed_file_is_looked_at_anew(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = look(place, cache=cache)
    (place / "001" / "a.js").write_bytes(HOST)
    after = look(place, cache=cache)
    assert (after.known, len(after.traces)) == (MANY_FOLDERS - 1, len(before.traces) + 1)


def test_a_moved_place_tells_where_it_is_now(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    look(place, cache=cache)
    place.rename(tmp_path / "moved")
    moved = look(tmp_path / "moved", cache=cache)
    assert {Path(trace.file).parent.parent.name for trace in moved.traces} == {"moved"}


def test_a_place_with_a_file_that_could_not_be_read_is_never_known_as_a_whole(place: Path, tmp_path: Path) -> None:
    files = stage.below(str(place))
    (place / "001" / "a.js").unlink()
    for known in (0, MANY_FOLDERS - 1):
        *_, inside = stage.inspect(stage.patterns(book()), files, tmp_path / "cache")
        assert isinstance(inside, Inside)
        assert "went away" in inside.skipped[0].reason
        assert inside.known == known


def test_what_the_walk_could_not_reach_is_told_each_time(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    os.mkfifo(place / "pipe")
    assert [look(place, cache=cache).skipped[0].count for _ in range(2)] == [1, 1]


def test_names_that_are_no_text_are_told_from_the_folders(place: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    Path(os.fsdecode(os.fsencode(place / "000") + b"/\xff.js")).write_bytes(HOST)
    first, second = look(place, cache=cache), look(place, cache=cache)
    assert second.known == MANY_FOLDERS + 1
    assert first.traces == second.traces


@pytest.mark.parametrize("damage", [b"", b"junk", b"\x78\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_answer_is_as_good_as_none(place: Path, tmp_path: Path, damage: bytes) -> None:
    cache = tmp_path / "cache"
    first = look(place, cache=cache)
    with sqlite3.connect(cache / "inside-1.sqlite") as base:
        assert base.execute("UPDATE looks SET value = ?", (damage,)).rowcount == 1
    assert look(place, cache=cache).traces == first.traces
