"""Words of a box to tick are whole at every width."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.tick_box import TickBox

WORDS = "Higher contrast, also where the system does not ask for it"


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    yield made
    made.close()


@pytest.fixture
def box(host: QWidget) -> TickBox:
    made = TickBox(WORDS, host)
    made.show()
    return made


def test_with_room_the_words_stand_in_one_line(box: TickBox) -> None:
    box.resize(box.sizeHint())
    assert box.text() == WORDS
    assert box.height() == box.heightForWidth(1000)


@pytest.mark.parametrize("width", [120, 200, 300])
def test_with_little_room_they_take_several_lines_and_none_is_cut(box: TickBox, width: int) -> None:
    box.resize(width, box.heightForWidth(width))
    lines = box.text().splitlines()
    assert len(lines) > 1
    assert " ".join(lines) == WORDS
    assert all(box.fontMetrics().horizontalAdvance(line) < width for line in lines)
    assert box.height() >= len(lines) * box.fontMetrics().height()
    assert box.accessibleName() == WORDS
    box.resize(box.sizeHint())
    assert box.text() == WORDS


def test_words_without_a_blank_are_broken_too(host: QWidget) -> None:
    box = TickBox("更高的对比度即使系统没有要求也要提高对比度", host)
    box.show()
    box.resize(150, box.heightForWidth(150))
    assert len(box.text().splitlines()) > 1


def test_a_click_ticks_it_and_its_size_stays(box: TickBox) -> None:
    box.resize(200, box.heightForWidth(200))
    before = box.heightForWidth(200)
    box.click()
    assert box.isChecked()
    assert box.heightForWidth(200) == before
