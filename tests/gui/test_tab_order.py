"""Every control of a page that can be used is reached with the Tab key and seen then; nothing keeps the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.find_dialog import FindDialog
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT
from privacycheck.present.find import find

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
        # A frame that scrolls is covered by what it scrolls.
        assert now.visibleRegion() or isinstance(now, QAbstractScrollArea), f"{now} has the keyboard and is not seen"
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


def open_page(window: MainWindow, place: str) -> None:
    """A page, or with a colon a look or a tab of it."""
    page, _, part = place.partition(":")
    window.show_page(page)
    shown = window.pages[page]
    if isinstance(shown, ConnectionsPage):
        shown.tabs.setCurrentIndex(int(part.startswith("live")))
        shown.look.choose(part.removeprefix("live-") or "table")
    if isinstance(shown, HistoryPage):
        shown.tabs.setCurrentIndex(int(part == "traffic"))
    QTest.qWait(400)


def usable(window: QWidget) -> list[QWidget]:
    return [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, USED)
        and w.isVisible()
        and w.isEnabled()
        and not isinstance(w.parent(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))
        and w.window() is window
    ]


PLACES = (
    "overview",
    "apps",
    "connections",
    "connections:map",
    "connections:flow",
    "connections:live-table",
    "connections:live-map",
    "connections:live-flow",
    "history",
    "history:traffic",
    "inspect",
    "preferences",
    "about",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forward", "backward"])
def test_all_that_can_be_used_is_reached(qtbot: QtBot, window: MainWindow, place: str, key: Qt.Key) -> None:
    open_page(window, place)
    reached = walk(window, key)
    there = usable(window)
    assert len(there) > 10
    missed = [w for w in there if not any(x in reached for x in one_of(w))]
    assert not missed, [(type(w).__name__, w.objectName(), w.accessibleName(), w.focusPolicy()) for w in missed]


@pytest.mark.parametrize("place", PLACES)
def test_the_way_back_is_the_way_there_turned_round(qtbot: QtBot, window: MainWindow, place: str) -> None:
    open_page(window, place)
    there, back = walk(window, Qt.Key.Key_Tab), walk(window, Qt.Key.Key_Backtab)
    assert set(there) == set(back)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_search_is_left_and_comes_around(qtbot: QtBot, window: MainWindow) -> None:
    dialog = FindDialog(lambda words: find(window.results.rows, window.results.connections, words), window)
    dialog.show()
    dialog.activateWindow()
    dialog.field.setText("e")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached = walk(dialog, key)
        assert {dialog.field, dialog.list} <= set(reached)
        assert not [w for w in usable(dialog) if w not in reached]
    dialog.close()
