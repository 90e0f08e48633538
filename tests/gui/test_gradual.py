"""Work in steps is done in slices; what nobody wants any more is never told."""

import time
from collections.abc import Generator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from privacycheck.gui.gradual import SLICE_MS, Gradual


def work(steps: int, result: str, seconds: float = 0.0) -> Generator[None, None, str]:
    for _ in range(steps):
        time.sleep(seconds)
        yield
    return result


def test_small_work_is_done_when_it_has_begun(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    Gradual(done.append, parent).begin(work(3, "all"))
    assert done == ["all"]


def test_large_work_is_done_later_and_once(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    gradual = Gradual(done.append, parent)
    gradual.begin(work(6, "all", SLICE_MS / 1000))
    assert done == []
    assert gradual.running
    qtbot.waitUntil(lambda: not gradual.running, timeout=5_000)
    assert done == ["all"]


def test_new_work_takes_the_place_of_what_is_not_done(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    gradual = Gradual(done.append, parent)
    gradual.begin(work(6, "old", SLICE_MS / 1000))
    gradual.begin(work(6, "new", SLICE_MS / 1000))
    qtbot.waitUntil(lambda: not gradual.running, timeout=5_000)
    assert done == ["new"]


def test_dropped_work_tells_nothing(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    gradual = Gradual(done.append, parent)
    gradual.begin(work(6, "old", SLICE_MS / 1000))
    gradual.drop()
    qtbot.wait(100)
    assert done == []
