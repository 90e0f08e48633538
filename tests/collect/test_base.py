"""Claims about the view of one computer."""

import os
from pathlib import Path

import pytest

from privacycheck.collect.base import Context, TooLarge
from privacycheck.collect.packages import appimage
from privacycheck.collect.sources import collectors
from privacycheck.model.facts import Skipped
from tests.collect.conformance import facts_of, write


def test_links_of_a_made_up_computer_never_leave_it(tmp_path: Path) -> None:
    root = tmp_path / "root"
    write(tmp_path, "secret", "outside")
    write(root, "etc/hosts", "inside")
    context = Context(root=root)
    (root / "absolute").symlink_to("/etc/hosts")
    (root / "upwards").symlink_to("../secret")
    (root / "far").symlink_to(tmp_path / "secret")
    assert context.read(root / "absolute") == b"inside"
    for name in ("upwards", "far"):
        with pytest.raises(FileNotFoundError):
            context.read(root / name)
    with pytest.raises(FileNotFoundError):
        context.read(tmp_path / "secret")


def test_a_circle_of_links_is_an_error_and_no_hang(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="links"):
        Context(root=tmp_path).read(tmp_path / "a")


def test_a_file_larger_than_its_bound_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(1 << 34)
    with pytest.raises(TooLarge):
        Context(root=tmp_path).read(huge)


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(IsADirectoryError):
        Context(root=tmp_path).read(tmp_path / "pipe")


def test_a_missing_folder_is_empty_and_a_large_one_is_cut(tmp_path: Path) -> None:
    context = Context(root=tmp_path)
    assert context.entries(tmp_path / "nothing") == []
    for number in range(10):
        write(tmp_path, f"folder/{number}", "")
    assert len(context.entries(tmp_path / "folder", limit=4)) == 4


def test_paths_are_shown_as_the_computer_names_them(tmp_path: Path) -> None:
    context = Context(root=tmp_path)
    assert context.shown(context.path("/usr/bin/x")) == "/usr/bin/x"


def test_a_home_that_may_not_be_entered_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home/anna").mkdir(parents=True)
    context = Context(root=tmp_path, homes=(tmp_path / "home/anna", tmp_path / "home/gone"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    for collector in collectors("linux"):
        told = [f.reason for f in facts_of(collector, context) if isinstance(f, Skipped)]
        assert told == (["The home folder /home/anna may not be read by your account."] if told else [])
    assert facts_of(appimage.COLLECTOR, context)[0].source == "appimage"  # type: ignore[union-attr]
    assert len(facts_of(appimage.COLLECTOR, context)) == 2
