"""Nothing in the window moves by itself: who wants no motion has none, whatever the desktop can say about it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QProgressBar,
    QPushButton,
    QStyle,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from privacycheck.gui import style
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT

CONTROLS = (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QProgressBar,
    QTabBar,
)
DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    palette, name = qapp.palette(), qapp.style().name()
    qapp.setStyle("Fusion")
    style.apply(qapp, LIGHT)
    made = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    qapp.setStyleSheet("")
    qapp.setStyle(name)
    qapp.setPalette(palette)


def moving(window: QWidget) -> list[object]:
    bars = [bar for bar in window.findChildren(QProgressBar) if bar.minimum() == bar.maximum()]
    return [*bars, *window.findChildren(QAbstractAnimation)]


def test_no_page_has_anything_that_moves_by_itself(window: MainWindow) -> None:
    for page in window.pages:
        window.show_page(page)
        QTest.qWait(20)
        assert not moving(window), page
    every = [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS)]
    # The line within a box for numbers is drawn by that box.
    controls = [w for w in every if not isinstance(w.parent(), QAbstractSpinBox)]
    assert len(controls) > 100
    slow = [w for w in controls if w.style().styleHint(DURATION, None, w)]
    assert not slow, slow


def test_controls_change_at_once(window: MainWindow) -> None:
    window.show_page("preferences")
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            button.setDown(True)
            button.setDown(False)
    QTest.qWait(20)
    assert not moving(window)


def test_lists_and_menus_open_at_once(window: MainWindow) -> None:
    """What a desktop turns on for all programs is its user's choice; this program turns nothing on."""
    effects = (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu)
    assert not any(QApplication.isEffectEnabled(effect) for effect in effects)


def test_a_style_alone_would_move(qtbot: QtBot, qapp: QApplication) -> None:
    """The stylesheet is what keeps it still: if Qt's style moved nothing, the claims above would say nothing."""
    assert QApplication.style().styleHint(DURATION) or qapp.setStyle("Fusion").styleHint(DURATION)
