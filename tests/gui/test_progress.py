"""The bar moves at once, the words stay long enough to be read, and the last one is shown."""

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.progress import PARTS, ProgressLines
from privacycheck.model.events import Pace, Progress


def at(says: str, done: int) -> Progress:
    pace = Pace(files=done, all_files=100, done=done * 10, total=1000, rate=50.0, left=21.0)
    return Progress(seq=1, done=1, total=3, says=says, pace=pace)


def test_words_wait_and_the_bar_does_not(qtbot: QtBot) -> None:
    lines = ProgressLines()
    qtbot.addWidget(lines)
    lines.resize(1000, 60)
    lines.begin()
    lines.take(at("one", 10))
    assert lines.status.text() == "Looking at one"
    assert lines.far.text() == "10 of 100 files, 50 bytes a second, about 20 seconds left"
    lines.take(at("two", 20))
    lines.take(at("three", 30))
    assert (lines.status.text(), lines.bar.value()) == ("Looking at one", 300 * PARTS // 1000)
    qtbot.waitUntil(lambda: lines.status.text() == "Looking at three", timeout=5_000)


def test_a_sentence_takes_the_place_of_progress_that_waits(qtbot: QtBot) -> None:
    lines = ProgressLines()
    qtbot.addWidget(lines)
    lines.resize(1000, 60)
    lines.take(at("one", 10))
    lines.take(at("two", 20))
    lines.say("Stopped.")
    qtbot.wait(900)
    assert lines.status.text() == "Stopped."
    assert lines.far.isHidden()


def test_steps_without_a_pace_show_their_number(qtbot: QtBot) -> None:
    lines = ProgressLines()
    qtbot.addWidget(lines)
    lines.resize(1000, 60)
    lines.take(Progress(seq=1, done=1, total=3, says="packages"))
    assert (lines.bar.value(), lines.bar.maximum(), lines.far.isHidden()) == (1, 3, True)


def test_the_bar_stays_where_it_is_whatever_the_words_are(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    lines = ProgressLines(host)
    lines.resize(600, 60)
    host.show()
    lines.take(at("a", 10))
    lines.grab()
    before = lines.bar.geometry()
    long = "what is built into " + "a program with a very long name " * 5
    lines.take(at(long, 20))
    qtbot.waitUntil(lambda: lines.status.toolTip() == f"Looking at {long}", timeout=5_000)
    lines.grab()
    assert lines.bar.geometry() == before
    assert lines.status.text().endswith("…")


def test_where_there_is_less_room_less_is_said_and_nothing_is_cut(qtbot: QtBot) -> None:
    lines = ProgressLines()
    qtbot.addWidget(lines)
    told = []
    for letters in (200, 45, 25):
        lines.resize(letters * lines.fontMetrics().averageCharWidth(), 60)
        lines.begin()
        lines.take(at("one", 10))
        told.append(lines.far.text())
        assert lines.far.toolTip() == "10 of 100 files, 50 bytes a second, about 20 seconds left"
    assert told[1:] == ["10 of 100 files, about 20 seconds left", "about 20 seconds left"]


def test_the_bar_is_still_where_nothing_is_to_be_done(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    lines = ProgressLines(host)
    host.resize(600, 60)
    host.show()
    lines.begin()
    lines.take(Progress(seq=1, done=0, total=0, says="nothing"))
    assert lines.bar.maximum() > lines.bar.minimum()
    assert not host.findChildren(QAbstractAnimation)
