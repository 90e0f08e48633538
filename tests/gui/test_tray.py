"""The icon tells the state of recording by its shape and in words, and its menu does what it says."""

import itertools
import os
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from privacycheck import recorder_state, settings
from privacycheck.gui import tray as module
from privacycheck.gui.tray import SHAPES, Tray, tray_icon
from privacycheck.model.recording import Recorder
from privacycheck.present import recording as words

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
"""Qt's screen for tests has no tray."""


class Person:
    """Choices and a recorder, as the icon sees them."""

    def __init__(self, folder: Path) -> None:
        self.choices, self.lock_file = folder / "settings.json", folder / "recorder.lock"
        self.lock: recorder_state.RecorderLock | None = None

    def record(self, **change: Any) -> None:
        self.lock = self.lock or recorder_state.RecorderLock(self.lock_file)
        self.lock.tell(Recorder(**{"pid": os.getpid(), "at": 1.0, "since": 1.0} | change))


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Any:
    one = Person(tmp_path)
    yield one
    if one.lock:
        one.lock.close()


def shown(tray: Tray) -> list[str]:
    return [a.text() for a in tray.menu.actions() if a.isVisible() and not a.isSeparator()]


def test_each_state_has_words_and_a_menu_that_fits(person: Person) -> None:
    settings.change(person.choices, recording=True)
    tray = Tray(person.choices, person.lock_file)
    assert tray.state == "stopped"
    assert "Start recording" in shown(tray) and "Pause for 1 hour" not in shown(tray)
    person.record()
    tray.look()
    assert (tray.state, tray.icon.toolTip()) == ("recording", "PrivacyCheck: Recording")
    assert "Pause for 1 hour" in shown(tray) and "Turn recording off" in shown(tray)
    settings.change(person.choices, paused_until=time.time() + 600)
    tray.look()
    assert tray.state == "paused"
    assert "Recording is paused until" in tray.icon.toolTip()
    assert "Go on recording" in shown(tray)
    person.record(problem="The disk is full.")
    tray.look()
    assert tray.state == "problem"
    assert "The disk is full." in tray.icon.toolTip()


def test_the_icon_goes_when_recording_is_turned_off(person: Person, qtbot: QtBot) -> None:
    settings.change(person.choices, recording=True)
    tray = Tray(person.choices, person.lock_file)
    settings.change(person.choices, recording=False)
    with qtbot.waitSignal(tray.ended, timeout=2000):
        tray.look()


def test_shapes_differ_without_any_colour(qtbot: QtBot) -> None:
    """States that say different things differ in 40 of 100 pixels of their shapes, in grey."""
    images = {}
    for state in ("recording", "paused", "off", "problem"):
        image = tray_icon(state).pixmap(48, 48).toImage().convertToFormat(QImage.Format.Format_Grayscale8)  # type: ignore[arg-type]
        pixels = [image.pixel(x, y) & 255 for x in range(image.width()) for y in range(image.height())]
        images[state] = [value > 128 for value in pixels]
    for one, other in itertools.combinations(images, 2):
        differ = sum(a != b for a, b in zip(images[one], images[other], strict=True))
        assert differ > 0.4 * sum(images[one]), (one, other)
    assert set(SHAPES) == set(words.TITLES)


def test_turning_off_in_the_menu_waits_until_it_is_done(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command line still removes what it installed when the choice is already saved."""
    done = person.lock_file.with_name("done")
    settings.change(person.choices, recording=True)
    tray = Tray(person.choices, person.lock_file)
    monkeypatch.setattr(module, "command", lambda words: ("sh", ["-c", f"sleep 0.3; echo {' '.join(words)} > {done}"]))
    ended = []
    tray.ended.connect(lambda: ended.append(done.exists()))
    tray.off.trigger()
    settings.change(person.choices, recording=False)
    tray.look()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert ended == [True]
    assert done.read_text() == "record off\n"
