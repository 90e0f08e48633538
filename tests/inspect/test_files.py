"""Only what is really there and really a file is opened; what was looked at once is known."""

import os
import socket
from pathlib import Path

import pytest

from privacycheck import inspect as stage
from privacycheck.inspect.source import PIECE
from privacycheck.model.inside import Inside
from tests.inspect.scene import book, look, signs

HOST = b'"https://in.part.example/v1"'


def test_pipes_sockets_and_links_are_passed_over(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.js").write_bytes(HOST)
    place = tmp_path / "place"
    place.mkdir()
    os.mkfifo(place / "pipe")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(place / "socket"))
    (place / "folder").symlink_to(outside)
    (place / "file").symlink_to(outside / "secret.js")
    (place / "circle").symlink_to(place)
    inside = look(place)
    assert (inside.files, inside.traces) == (0, ())
    assert "no files" in inside.skipped[0].reason


def test_a_sparse_file_costs_what_is_in_it(tmp_path: Path) -> None:
    with (tmp_path / "disk.img").open("wb") as file:
        file.seek(10 * 1024**3)
        file.write(HOST)
    if (tmp_path / "disk.img").stat().st_blocks > 1000:
        pytest.skip("this file system keeps no holes")
    assert ("host", "in.part.example", "") in signs(tmp_path)


def test_a_name_cut_by_the_end_of_a_piece_is_found(tmp_path: Path) -> None:
    edge = PIECE
    for shift in (-600, -20, -8, 0, 3):
        (tmp_path / "program").write_bytes(b"\0" * (edge + shift) + HOST + b"\0" * edge)
        (trace,) = look(tmp_path).traces
        assert (trace.text, trace.count) == ("in.part.example", 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may read everything")
def test_what_may_not_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "closed").write_bytes(HOST)
    (tmp_path / "closed").chmod(0)
    assert "may not read" in look(tmp_path).skipped[0].reason


def test_a_file_that_went_away_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_bytes(HOST)
    files = stage.below(str(tmp_path))
    (tmp_path / "a.js").unlink()
    *_, inside = stage.inspect(stage.patterns(book()), files, None)
    assert isinstance(inside, Inside)
    assert "went away" in inside.skipped[0].reason


def test_what_was_looked_at_is_known_until_it_changes(tmp_path: Path) -> None:
    place, cache = tmp_path / "place", tmp_path / "cache"
    place.mkdir()
    (place / "a.js").write_bytes(HOST)
    (place / "b.js").write_bytes(b"nothing")
    first, second = look(place, cache=cache), look(place, cache=cache)
    assert (first.known, second.known) == (0, 2)
    assert first.traces == second.traces
    (place / "b.js").write_bytes(HOST)
    third = look(place, cache=cache)
    assert (third.known, len(third.traces)) == (1, 2)
    assert (cache / "inside-1.sqlite").stat().st_mode & 0o777 == 0o600


def test_other_rules_make_it_look_anew(tmp_path: Path) -> None:
    from tests.inspect.scene import service

    place, cache = tmp_path / "place", tmp_path / "cache"
    place.mkdir()
    (place / "a.js").write_bytes(b'"https://x.new.example/v1"')
    look(place, cache=cache)
    newer = book(service("new", domains=("new.example",), hosts=(), sdks=()))
    assert [t.text for t in look(place, newer, cache).traces] == ["x.new.example"]


@pytest.mark.parametrize("damage", [b"", b"junk" * 500, None])
def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path, damage: bytes | None) -> None:
    place, cache = tmp_path / "place", tmp_path / "cache"
    place.mkdir()
    (place / "a.js").write_bytes(HOST)
    look(place, cache=cache)
    file = cache / "inside-1.sqlite"
    file.write_bytes(file.read_bytes()[:5000] if damage is None else damage)
    assert len(look(place, cache=cache).traces) == 1
    assert look(place, cache=cache).known == 1


def test_stopping_keeps_what_was_found(tmp_path: Path) -> None:
    place, cache = tmp_path / "place", tmp_path / "cache"
    place.mkdir()
    for number in range(300):
        (place / f"{number}.js").write_bytes(HOST)
    steps = stage.inspect(stage.patterns(book()), stage.below(str(place)), cache)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert len(look(place, cache=cache).traces) == 300


def test_a_list_of_files_is_looked_at_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_bytes(HOST)
    (tmp_path / "other.js").write_bytes(HOST)
    files = stage.listed([str(tmp_path / "a.js"), str(tmp_path), str(tmp_path / "gone")])
    assert [e.path for e in files.entries()] == [str(tmp_path / "a.js")]
    assert files.missed == {"files that went away while we looked": 1}


def test_what_counts_is_told_before_what_is_only_mentioned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.inspect.gathered.MANY_TRACES", 3)
    for number in range(40):
        (tmp_path / f"a{number:02}.js").write_bytes(b"// see https://in.part.example/v1")
    for name in ("y.js", "z.js"):
        (tmp_path / name).write_bytes(b'"https://in.part.example/v1"')
    told = look(tmp_path).traces
    assert [(Path(t.file).name, t.why) for t in told] == [("y.js", ""), ("z.js", ""), ("a00.js", "a comment")]
