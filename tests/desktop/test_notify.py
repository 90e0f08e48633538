"""Notifications reach a desktop's server as they are meant, by whichever program is there to carry them."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from privacycheck.desktop import notify
from privacycheck.desktop.startup import run_quietly

SERVER = Path(__file__).parent / "notification_server.py"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Iterator[subprocess.Popen[str]]":
    """A bus that leads nowhere else, with a notification server on it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon is not on this computer.")
    address = tmp_path / "bus"
    (tmp_path / "bus.conf").write_text(CONFIG.format(address))
    command = ["dbus-daemon", f"--config-file={tmp_path / 'bus.conf'}", "--nofork", "--print-address"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert bus.stdout is not None
    bus.stdout.readline()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={address}")
    one = subprocess.Popen([sys.executable, str(SERVER), str(address)], stdout=subprocess.PIPE, text=True)
    assert one.stdout is not None
    assert one.stdout.readline() == "ready\n"
    yield one
    for process in (one, bus):
        process.kill()
        process.communicate()


@pytest.mark.parametrize("program", ["notify-send", "busctl"])
def test_a_notification_arrives_with_its_words(server: "subprocess.Popen[str]", program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not on this computer.")
    title, text = "-A title", "Ünï <b>bold</b> & $HOME `x` was connected to Maker."
    assert notify.show(title, text, find=lambda name: shutil.which(name) if name == program else None)
    assert server.stdout is not None
    assert json.loads(server.stdout.readline()) == [title, "Ünï (b)bold(/b) and $HOME `x` was connected to Maker."]


def test_no_server_and_no_program_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    assert not notify.show("A title", "A text", find=lambda _: None)
    assert not notify.show("A title", "A text")


def test_the_next_program_is_tried_where_one_fails() -> None:
    ran = []

    def run(words: Sequence[str]) -> bool:
        ran.append(words[0])
        return words[0] == "/bin/busctl"

    assert notify.show("A title", "A text", run=run, find=lambda name: f"/bin/{name}")
    assert ran == ["/bin/notify-send", "/bin/busctl"]


def test_long_texts_are_cut() -> None:
    assert len(notify.plain("x" * 10_000)) == notify.LONGEST


def test_running_a_program_takes_no_input() -> None:
    assert run_quietly(["sh", "-c", "! read line"])
