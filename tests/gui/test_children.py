"""A child that was told to end is waited for, by the application where nobody else is left."""

import sys
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QProcess
from pytestqt.qtbot import QtBot

from privacycheck.gui import child as child_module
from privacycheck.gui.engine import Engine
from privacycheck.gui.question import Question


def asked() -> Question:
    question = Question()
    question.ask([])
    question.drop()
    return question


def scanned() -> Engine:
    scan = Engine()
    scan.start([])
    scan.stop()
    return scan


def children() -> list[QProcess]:
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChildren(QProcess)


@pytest.mark.parametrize("begin", [asked, scanned])
def test_who_asked_may_go_before_the_child_has_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, begin: Callable[[], Question | Engine]
) -> None:
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", "import time; time.sleep(60)"]))
    owner = begin()
    (child,) = children()
    assert child.state() != QProcess.ProcessState.NotRunning
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not children(), timeout=20_000)


@pytest.mark.parametrize("begin", [asked, scanned])
def test_the_end_waits_for_children_that_were_dropped_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, begin: Callable[[], Question | Engine]
) -> None:
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", "import time; time.sleep(60)"]))
    owner = begin()
    (child,) = children()
    owner.wait_for_end()
    assert child.state() == QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: not children(), timeout=20_000)
