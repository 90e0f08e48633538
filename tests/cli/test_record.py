"""`privacycheck record` as a user runs it."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from privacycheck import recorder_state, settings
from privacycheck.history import open_database
from tests.cli.run import ROOT, privacycheck

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Recording works on Linux only so far.")


class Person:
    """Somebody with folders of their own, and without systemd."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.env = {
            "PRIVACYCHECK_DATA_DIR": str(self.data),
            "PRIVACYCHECK_CONFIG_DIR": str(folder / "choices"),
            "PRIVACYCHECK_CACHE_DIR": str(folder / "cache"),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }

    def says(self, *words: str, status: int = 0) -> str:
        done = privacycheck(*words, folder=self.folder, **self.env)
        assert done.returncode == status, (done.stdout, done.stderr)
        assert b"Traceback" not in done.stderr
        return (done.stdout + done.stderr).decode()

    def status(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.says("record", "status", "--format", "json"))
        jsonschema.validate(found, json.loads((ROOT / "resources/schemas/history.json").read_text()))
        return found

    def record(self) -> "subprocess.Popen[bytes]":
        """A recorder, once it holds its lock and has opened the history."""
        env = {"PATH": "/usr/bin:/bin:/usr/sbin", "HOME": str(self.folder), "PYTHONPATH": str(ROOT)} | self.env
        command = [sys.executable, "-W", "error", "-m", "privacycheck", "record", "run"]
        process = subprocess.Popen(command, cwd=self.folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.until(lambda: (state := self.state()) is not None and state.written > 0, process)
        return process

    def state(self) -> Any:
        return recorder_state.read(self.data / recorder_state.FILE)

    def until(self, true: Any, process: "subprocess.Popen[bytes] | None" = None) -> None:
        end = time.monotonic() + 30
        while not true():
            assert process is None or process.poll() is None, process.communicate()
            assert time.monotonic() < end, self.state()
            time.sleep(0.1)


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def test_nothing_is_recorded_until_it_is_turned_on(person: Person) -> None:
    assert "turned off" in person.says("record", "run", status=3)
    assert person.status()["state"] == "off"
    assert not (person.data / "history.db").exists()


def test_a_second_recorder_is_told_that_one_runs_and_a_stop_writes_everything(person: Person) -> None:
    person.says("record", "on", "--no-start")
    assert person.status()["state"] == "stopped"
    process = person.record()
    try:
        assert person.says("record", "run", status=3) == (
            "A recorder is already running. See: privacycheck record status\n"
        )
        found = person.status()
        assert (found["state"], found["recorder"]["pid"]) == ("recording", process.pid)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.communicate()
    assert person.status()["state"] == "stopped"


def test_a_killed_recorder_blocks_nobody(person: Person) -> None:
    person.says("record", "on", "--no-start")
    process = person.record()
    process.kill()
    process.communicate()
    assert person.status()["state"] == "stopped"
    process = person.record()
    process.kill()
    process.communicate()


def test_a_pause_and_turning_off_reach_a_running_recorder(person: Person) -> None:
    person.says("record", "on", "--no-start")
    process = person.record()
    try:
        person.says("record", "pause", "--minutes", "5")
        person.until(lambda: person.state().paused, process)
        assert person.status()["state"] == "paused"
        person.says("record", "resume")
        person.until(lambda: not person.state().paused, process)
        person.says("record", "off")
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.communicate()
    assert person.status()["state"] == "off"
    assert "not turned on" in person.says("record", "pause", status=3)


def test_turning_on_without_systemd_installs_an_entry_and_turning_off_removes_it(person: Person) -> None:
    person.says("record", "on", "--no-tray")
    try:
        assert person.status()["starts"] == "autostart"
        assert [p.name for p in person.folder.glob("config/autostart/*")] == ["privacycheck-recorder.desktop"]
    finally:
        person.says("record", "off")
    assert person.state() is None
    assert list((person.folder / "config").iterdir()) == []


def test_a_newer_history_ends_the_recorder_with_clear_words(person: Person) -> None:
    person.says("record", "on", "--no-start")
    with open_database(person.data / "history.db") as database:
        database.rows("PRAGMA user_version = 900")
    before = (person.data / "history.db").read_bytes()
    assert "newer version" in person.says("record", "run", status=3)
    assert (person.data / "history.db").read_bytes() == before


def test_notifications_are_off_until_turned_on_and_programs_can_be_muted(person: Person) -> None:
    assert person.status()["notifications"] is False
    person.says("record", "notify", "on")
    for key in ("deb:one", "deb:two", "deb:one"):
        person.says("record", "mute", key)
    person.says("record", "unmute", "deb:two")
    found = person.status()
    assert (found["notifications"], found["muted"]) == (True, ["deb:one"])
    assert "is not muted" in person.says("record", "unmute", "deb:two", status=3)


def test_old_choices_are_read_and_one_choice_undoes_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"width": 900, "page": "apps"}')
    assert settings.load(path).recording is False
    settings.change(path, recording=True)
    now = settings.change(path, width=1000)
    assert (now.recording, now.width, now.page) == (True, 1000, "apps")
    assert settings.load(path) == now


@pytest.mark.parametrize(("ahead", "paused"), [(-1, False), (60, True), (10 * 24 * 3600, False)])
def test_a_pause_beyond_reason_is_none(ahead: float, paused: bool) -> None:
    assert settings.paused(settings.Settings(paused_until=1e9 + ahead), 1e9) is paused


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not on this computer.")
def test_the_recorder_connects_to_nobody(person: Person) -> None:
    person.says("record", "on", "--no-start")
    trace = person.folder / "trace"
    env = {"PATH": "/usr/bin:/bin", "HOME": str(person.folder), "PYTHONPATH": str(ROOT)} | person.env
    command = ["strace", "-f", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace), sys.executable, "-m"]
    process = subprocess.Popen([*command, "privacycheck", "record", "run"], env=env, stderr=subprocess.PIPE)
    try:
        time.sleep(0.5)
        if process.poll() is not None and process.stderr and b"ptrace" in process.stderr.read():
            pytest.skip("strace may not trace here.")
        person.until(lambda: (state := person.state()) is not None and state.at > state.since + 2, process)
        person.says("record", "off")
        process.wait(20)
    finally:
        process.kill()
        process.communicate()
    assert not re.search(r"sa_family=AF_INET", trace.read_text())
