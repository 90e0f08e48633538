"""Every control of a page that can be used is reached with the Tab key, and nothing keeps the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT

ROOT = Path(__file__).parents[2]
USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        made = MainWindow(LIGHT, tmp_path_factory.mktemp("tab") / "settings.json")
        made.show()
        made.activateWindow()
        made.scan_sample()
        for _ in range(600):
            QTest.qWait(50)
            if not made.scanning:
                break
        yield made
        made.engine.wait_for_end()
        made.close()


def walk(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the keyboard, one after the other, until it comes around."""
    seen: list[QWidget] = []
    for _ in range(400):
        QTest.keyClick(window.focusWidget() or window, key)
        now = window.focusWidget()
        assert now is not None
        if seen and now is seen[0]:
            return seen
        assert now not in seen, f"{now} keeps the keyboard"
        seen.append(now)
    raise AssertionError("it never comes around")


def one_of(widget: QWidget) -> tuple[QWidget, ...]:
    """Of buttons of which one is chosen, Tab reaches that one, and arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return tuple(group.buttons())
    parent = widget.parentWidget()
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and parent:
        return tuple(b for b in parent.findChildren(QAbstractButton) if b.autoExclusive())
    return (widget,)


@pytest.mark.parametrize("page", ["overview", "apps", "connections"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forward", "backward"])
def test_all_that_can_be_used_is_reached(qtbot: QtBot, window: MainWindow, page: str, key: Qt.Key) -> None:
    window.show_page(page)
    QTest.qWait(400)
    reached = walk(window, key)
    usable = [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, USED)
        and w.isVisible()
        and w.isEnabled()
        and not isinstance(w.parent(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))
        and w.window() is window
    ]
    assert len(usable) > 10
    missed = [w for w in usable if not any(x in reached for x in one_of(w))]
    assert not missed, [(type(w).__name__, w.objectName(), w.accessibleName(), w.focusPolicy()) for w in missed]
