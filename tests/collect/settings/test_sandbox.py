"""Claims about what PrivacyCheck says when it runs in a sandbox itself."""

from pathlib import Path

import pytest

from privacycheck.collect.settings import sandbox
from privacycheck.model.facts import Looked, Skipped
from tests.collect.conformance import context, facts_of, write

INFO = "[Application]\nname=x\n\n[Context]\nshared=ipc;\nfilesystems={}\n\n[Other]\nfilesystems=home\n"


def told(root: Path) -> list[Skipped]:
    return [f for f in facts_of(sandbox.COLLECTOR, context(root)) if isinstance(f, Skipped)]


def test_outside_of_a_sandbox_nothing_is_said(tmp_path: Path) -> None:
    (only,) = facts_of(sandbox.COLLECTOR, context(tmp_path))
    assert isinstance(only, Looked)


@pytest.mark.parametrize("seen", ["home:ro;/var/lib/dpkg:ro;", "xdg-download;host", "home;"])
def test_inside_flatpak_running_programs_and_connections_are_told_to_be_missing(tmp_path: Path, seen: str) -> None:
    write(tmp_path, ".flatpak-info", INFO.format(seen))
    reasons = [s.reason for s in told(tmp_path)]
    assert reasons == list(sandbox.HIDDEN)
    assert "connections" in reasons[0]


@pytest.mark.parametrize("seen", ["", "xdg-download:ro;", "!home;", "/home/anna/Downloads"])
def test_a_home_folder_that_is_shut_out_is_told_with_what_to_do(tmp_path: Path, seen: str) -> None:
    write(tmp_path, ".flatpak-info", INFO.format(seen))
    assert told(tmp_path)[-1].hint.startswith("Run in a terminal: flatpak override")


@pytest.mark.parametrize("damaged", ["", "[Context]", "\0\xff", "[Context]\nfilesystems\n" * 500])
def test_a_damaged_note_still_means_a_sandbox(tmp_path: Path, damaged: str) -> None:
    write(tmp_path, ".flatpak-info", damaged)
    assert [s.reason for s in told(tmp_path)] == [*sandbox.HIDDEN, sandbox.NO_HOME]


def test_a_note_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, ".flatpak-info", "x" * (sandbox.INFO_LIMIT + 1))
    assert "too large" in told(tmp_path)[0].reason
