"""The list of a box: the current choice is seen, and each can be read whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.labels import ChoiceBox
from privacycheck.gui.tokens import Tokens

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""What a screen of tests says of every list that opens."""
LONG = "A country whose name has many more letters than the box"


@pytest.fixture
def box(qtbot: QtBot, tokens: Tokens) -> Iterator[ChoiceBox]:
    host = QWidget()
    qtbot.addWidget(host)
    made = ChoiceBox(host)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.addItems(["First", "Second", LONG])
    host.resize(900, 600)
    host.show()
    made.showPopup()
    yield made
    made.hidePopup()


def test_the_choice_that_the_keyboard_is_at_is_seen(box: ChoiceBox, tokens: Tokens) -> None:
    view = box.view()
    QTest.keyClick(view, Qt.Key.Key_Down)
    image = view.viewport().grab().toImage()
    for row in range(3):
        rect = view.visualRect(view.model().index(row, 0))
        ground = image.pixelColor(rect.right() - 4, rect.center().y()).name()
        assert ground == (tokens.selected if row == 1 else tokens.card), row


def test_a_long_choice_is_read_whole(box: ChoiceBox) -> None:
    words = box.fontMetrics().horizontalAdvance(LONG)
    assert box.width() < words < box.view().viewport().width()
