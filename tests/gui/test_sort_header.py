"""Tables are sorted without a mouse: headings take the keyboard, and say by which of them rows are in order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.land import Land
from privacycheck.gui.live_model import LiveModel
from privacycheck.gui.live_view import LiveView
from privacycheck.gui.sort_header import SortHeader
from privacycheck.gui.tokens import LIGHT
from privacycheck.present import table
from tests.gui.feed import flow
from tests.gui.test_column_widths import row

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ConnectionsPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = ConnectionsPage(LIGHT, host)
    made.resize(1200, 700)
    with qtbot.waitActive(host):
        host.show()
    made.show_rows([row(n) for n in (5, 11, 3)], scanned=True)
    yield made
    made.end()


def header_of(view: QTableView) -> SortHeader:
    header = view.horizontalHeader()
    assert isinstance(header, SortHeader)
    return header


def heading(view: QTableView, section: int) -> str:
    """What a screen reader is told of a column."""
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole is not None
    cell = whole.child(section + 1)
    assert cell is not None and cell.role() == QAccessible.Role.ColumnHeader
    return cell.text(QAccessible.Text.Name)


def test_tab_arrows_and_enter_sort_and_the_heading_says_so(page: ConnectionsPage) -> None:
    times = len(table.COLUMNS) - 1
    header = header_of(page.view)
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_Tab)
    assert header.hasFocus()
    assert heading(page.view, 0) == "Program, sorted ascending"
    for _ in range(times + 3):
        QTest.keyClick(header, Key.Key_Right)
    assert header.at == times
    QTest.keyClick(header, Key.Key_Return)
    assert [r.count for r in page._shown] == sorted(r.count for r in page._shown)
    assert heading(page.view, times) == "Times, sorted ascending"
    assert heading(page.view, 0) == "Program"
    QTest.keyClick(header, Key.Key_Space)
    assert [r.count for r in page._shown] == sorted((r.count for r in page._shown), reverse=True)
    assert heading(page.view, times) == "Times, sorted descending"
    assert header.hasFocus()
    QTest.keyClick(header, Key.Key_Down)
    assert page.view.hasFocus()


def test_an_arrow_shows_the_order_to_who_sees_it(page: ConnectionsPage) -> None:
    header = header_of(page.view)
    assert header.isSortIndicatorShown()
    before = header.grab().toImage()
    header.sectionClicked.emit(1)
    assert header.sortIndicatorSection() == 1
    assert header.grab().toImage() != before


def test_what_is_read_out_is_the_heading_and_then_the_order(
    page: ConnectionsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QAccessible.Event, str]] = []
    said: list[str] = []

    def take(event: object) -> None:
        inside = event.accessibleInterface()  # type: ignore[attr-defined]
        told.append((event.type(), inside.text(QAccessible.Text.Name)))  # type: ignore[attr-defined]

    header = header_of(page.view)
    header.setFocus()
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    monkeypatch.setattr(header._announcer, "say", said.append)
    QTest.keyClick(header, Key.Key_Right)
    assert told == [(QAccessible.Event.Focus, "Connected to")]
    QTest.keyClick(header, Key.Key_Return)
    assert told[-1] == (QAccessible.Event.NameChanged, "Connected to, sorted ascending")
    assert said == ["Connected to, sorted ascending"]


def test_arrows_follow_the_eye_where_people_read_from_the_right_and_columns_were_moved(page: ConnectionsPage) -> None:
    header = header_of(page.view)
    page.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.moveSection(3, 1)
    header.setFocus()
    QTest.keyClick(header, Key.Key_Home)
    QTest.keyClick(header, Key.Key_Left)
    assert header.at == 3
    QTest.keyClick(header, Key.Key_Right)
    assert header.at == 0


def test_the_heading_that_has_the_keyboard_has_a_ring(page: ConnectionsPage) -> None:
    header = header_of(page.view)
    plain = header.grab().toImage()
    header.setFocus()
    ringed = header.grab().toImage()
    left = header.sectionViewportPosition(0)
    at = left + header.sectionSize(0) // 2
    assert plain.pixelColor(at, 1) != ringed.pixelColor(at, 1)
    assert plain.copy(left + header.sectionSize(0), 0, 400, 30) == ringed.copy(left + header.sectionSize(0), 0, 400, 30)


def test_live_lines_are_sorted_by_a_column_and_amounts_by_what_they_are(qtbot: QtBot) -> None:
    view = LiveView(LIGHT, Land())
    qtbot.addWidget(view)
    view.model.take([flow(3, 1), flow(900, 9), flow(20, 3)])
    header = header_of(view.view)

    def sent() -> list[int]:
        return [line.sent for n in range(3) if (line := view.model.line(n))]

    header.sectionClicked.emit(6)
    assert sent() == sorted(sent(), reverse=True) != sorted(sent())
    assert heading(view.view, 6) == "Sent, sorted descending"
    header.sectionClicked.emit(6)
    assert sent() == sorted(sent())
    assert heading(view.view, 0) == "State"
    view.engine.wait_for_end()


def test_a_live_order_stays_when_lines_are_put_together_anew(qtbot: QtBot) -> None:
    model = LiveModel()
    model.take([flow(number, 1) for number in (3, 1, 2)])
    model.order = (1, True)
    model.set_view("app", "", False)
    names = [str(model.data(model.index(n, 1))) for n in range(3)]
    assert names == sorted(names, reverse=True)
