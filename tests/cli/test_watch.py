"""`privacycheck watch` as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from privacycheck.cli.watch import FLOWS_IN_A_LINE, _parts
from privacycheck.model.events import AnyEvent, Tick, Watching
from tests.cli.run import ROOT, privacycheck
from tests.gui.feed import flow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Watching works on Linux only so far.")


def test_events_begin_with_what_is_not_seen_and_count_without_gaps(tmp_path: Path) -> None:
    run = privacycheck("watch", "--events", "--seconds", "1", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    events = [msgspec.json.decode(line, type=AnyEvent) for line in run.stdout.splitlines()]
    assert isinstance(events[0], Watching)
    assert all(isinstance(event, Tick) for event in events[1:])
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert len(events) == 3


def test_lines_for_scripts_are_json_and_text_is_plain_in_a_pipe(tmp_path: Path) -> None:
    run = privacycheck("watch", "--format", "jsonl", "--seconds", "0", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    assert all("at" in json.loads(line) for line in run.stdout.splitlines())
    plain = privacycheck("watch", "--seconds", "0", folder=tmp_path)
    assert plain.returncode == 0, plain.stderr
    assert b"\x1b" not in plain.stdout


def test_where_the_kernel_refuses_its_diagnostics_connections_are_told_without_volumes(tmp_path: Path) -> None:
    refusing = (
        "import sys\nfrom privacycheck.collect.running import sock_diag\n"
        "def refuse(groups): raise sock_diag.DiagError('It refuses.')\n"
        "sock_diag._open = refuse\nfrom privacycheck.cli.main import run\n"
        "sys.exit(run(['watch', '--seconds', '0', '--events']))"
    )
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", refusing], cwd=tmp_path, env=env, capture_output=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    first, *rest = [msgspec.json.decode(line, type=AnyEvent) for line in run.stdout.splitlines()]
    assert isinstance(first, Watching)
    assert not first.volumes
    assert any("is not told here" in note for note in first.notes)
    assert all(isinstance(event, Tick) for event in rest)


def test_a_number_of_seconds_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    run = privacycheck("watch", "--seconds", "-1", folder=tmp_path)
    assert run.returncode == 2
    assert b"Traceback" not in run.stderr


def test_a_look_at_many_connections_comes_in_several_lines_without_a_gap_in_their_numbers() -> None:
    flows = tuple(flow(number, 1) for number in range(FLOWS_IN_A_LINE * 2 + 1))
    parts = list(_parts(Tick(seq=2, at=5.0, flows=flows, sockets=9), 7))
    assert [part.seq for part in parts] == [7, 8, 9]
    assert all(isinstance(part, Tick) and part.at == 5.0 and part.sockets == 9 for part in parts)
    assert tuple(f for part in parts if isinstance(part, Tick) for f in part.flows) == flows
    assert [part.seq for part in _parts(Tick(seq=2, at=5.0, flows=(), sockets=0), 3)] == [3]
