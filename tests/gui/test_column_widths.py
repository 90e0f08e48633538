"""Columns are as wide as what stands in them, share the room, and stay as the user left them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui import style
from privacycheck.gui.column_widths import away_of, shared
from privacycheck.gui.connections_page import FIELDS, ConnectionsPage
from privacycheck.gui.land import Land
from privacycheck.gui.live_model import AMOUNT_COLUMNS
from privacycheck.gui.live_view import LiveView
from privacycheck.gui.tokens import LIGHT, SPACE
from privacycheck.present import table
from privacycheck.present.page import ConnectionRow
from privacycheck.settings import Settings
from tests.gui.feed import flow


@pytest.mark.parametrize(
    ("wanted", "least", "room", "grow", "widths"),
    [
        ([50, 50, 50], [10, 10, 10], 300, (1,), [50, 200, 50]),
        ([50, 50, 50], [10, 90, 10], 190, (), [50, 90, 50]),
        ([300, 100, 50], [10, 10, 10], 250, (0,), [100, 100, 50]),
        ([300, 300, 50], [10, 10, 10], 250, (0,), [100, 100, 50]),
        ([300, 300, 50], [200, 100, 50], 250, (0,), [200, 100, 50]),
        ([], [], 100, (), []),
    ],
)
def test_room_is_shared(
    wanted: list[int], least: list[int], room: int, grow: tuple[int, ...], widths: list[int]
) -> None:
    assert shared(wanted, least, room, grow) == widths


def row(number: int) -> ConnectionRow:
    return ConnectionRow(
        key=str(number),
        app_key="a",
        app="Mozilla Firefox",
        recipient="Content delivery of a company with a long name",
        purpose="loading content",
        company="Company",
        company_home="United States",
        server_place="United States",
        network="Network of a company with a long name",
        address="192.0.2.1",
        host="",
        ports="443",
        count=3,
        country="US",
        kind="internet",
        search="",
    )


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ConnectionsPage]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1440, 900)
    made = ConnectionsPage(LIGHT, host)
    made.resize(host.size())
    made.look.choose("table")
    host.show()
    yield made
    made.end()


def test_no_heading_is_cut_and_the_room_is_used(page: ConnectionsPage) -> None:
    page.show_rows([row(n) for n in range(20)], scanned=True)
    header = page.view.horizontalHeader()
    for column, (field, _) in enumerate(table.COLUMNS):
        assert page.view.columnWidth(column) >= header.sectionSizeHint(column), field
    assert sum(page.widths.widths) == page.view.viewport().width()
    assert page.view.columnWidth(len(table.COLUMNS) - 1) < 120


@pytest.mark.parametrize(
    ("least", "room", "away"),
    [
        ([100, 100, 100], 300, set()),
        ([100, 100, 100], 299, {2}),
        ([100, 100, 100], 199, {2, 1}),
        ([100, 100, 100], 50, {2, 1}),
        ([], 50, set()),
    ],
)
def test_what_is_worth_least_goes_first(least: list[int], room: int, away: set[int]) -> None:
    spare = (2, 1) if least else ()
    assert away_of(least, room, spare) == away


def cut(page: ConnectionsPage) -> list[str]:
    """Headings that are seen and have not got their room."""
    view, header = page.view, page.view.horizontalHeader()
    columns = [c for c in range(len(table.COLUMNS)) if not view.isColumnHidden(c)]
    return [table.COLUMNS[c][0] for c in columns if view.columnWidth(c) < header.sectionSizeHint(c)]


@pytest.mark.parametrize(
    ("width", "points"), [(600, 9), (720, 9), (900, 9), (1120, 9), (1440, 9), (820, 18), (1300, 18)]
)
def test_no_heading_is_cut_and_nothing_stands_at_the_side(page: ConnectionsPage, width: int, points: int) -> None:
    font = page.view.font()
    font.setPointSize(points)
    page.view.setFont(font)
    page.view.horizontalHeader().setFont(font)
    page.resize(width, 600)
    page.show_rows([row(n) for n in range(20)], scanned=True)
    assert cut(page) == []
    assert not page.view.horizontalScrollBar().maximum()
    assert not page.view.isColumnHidden(0)
    assert not page.view.isColumnHidden(1)


def test_columns_come_back_with_the_room(page: ConnectionsPage) -> None:
    page.show_rows([row(n) for n in range(20)], scanned=True)
    page.resize(720, 600)
    assert page.view.isColumnHidden(FIELDS.index("count"))
    page.resize(1440, 600)
    assert not any(page.view.isColumnHidden(c) for c in range(len(table.COLUMNS)))
    assert cut(page) == []


def test_columns_that_are_away_are_told_by_the_tooltip_and_to_screen_readers(page: ConnectionsPage) -> None:
    page.resize(720, 600)
    page.show_rows([row(n) for n in range(20)], scanned=True)
    whole = page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).split("\n")
    said = ["Mozilla Firefox", "Company", "192.0.2.1", "Port 443", "Company's home: United States"]
    assert [line for line in whole if line in said] == said
    assert "Times: 3" in whole
    assert page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole).split("\n") == whole
    assert page.model.index(0, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole) is None
    heading = page.model.headerData(3, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert heading == "Company's home"


def test_columns_that_are_away_keep_their_width_where_the_user_moved_a_border(page: ConnectionsPage) -> None:
    page.show_rows([row(n) for n in range(20)], scanned=True)
    page.resize(720, 600)
    page.view.horizontalHeader().resizeSection(0, 150)
    assert min(page.widths.widths) > 20
    page.resize(1440, 600)
    assert page.view.columnWidth(0) == 150
    assert min(page.view.columnWidth(c) for c in range(len(table.COLUMNS))) > 20


def test_arrow_keys_pass_over_headings_that_are_away(page: ConnectionsPage) -> None:
    page.resize(720, 600)
    page.show_rows([row(n) for n in range(20)], scanned=True)
    page.header.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in table.COLUMNS:
        seen.append(page.header.at)
        page.header.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier))
    assert not any(page.view.isColumnHidden(c) for c in seen)
    page.header.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier))
    assert page.header.at == max(seen)


def test_what_the_user_moved_stays_and_is_kept(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.show_rows([row(1)], scanned=True)
    chosen: list[tuple[str, object]] = []
    page.chosen.connect(lambda field, value: chosen.append((field, value)))
    page.view.horizontalHeader().resizeSection(0, 321)
    qtbot.waitUntil(lambda: bool(chosen), timeout=20_000)
    assert chosen == [("scan_columns", page.widths.widths)]
    page.show_rows([row(n) for n in range(50)], scanned=True)
    assert page.view.columnWidth(0) == 321
    page.show_settings(Settings(scan_columns=(100, 200, 100, 100, 100, 100, 90)))
    assert page.widths.widths == (100, 200, 100, 100, 100, 100, 90)


def test_a_kept_width_of_a_column_that_is_away_stays_when_another_border_is_moved(page: ConnectionsPage) -> None:
    page.show_rows([row(n) for n in range(20)], scanned=True)
    page.resize(720, 600)
    last = FIELDS.index("count")
    assert page.view.isColumnHidden(last)
    page.show_settings(Settings(scan_columns=(100, 200, 100, 100, 100, 100, 287)))
    page.view.horizontalHeader().resizeSection(0, 150)
    assert page.widths.widths[last] == 287
    page.resize(1440, 600)
    assert (page.view.columnWidth(0), page.view.columnWidth(last)) == (150, 287)


def test_a_width_that_the_user_moved_stays_while_its_column_is_away(page: ConnectionsPage) -> None:
    page.show_rows([row(n) for n in range(20)], scanned=True)
    last = FIELDS.index("count")
    page.view.horizontalHeader().resizeSection(last, 287)
    page.resize(720, 600)
    assert page.view.isColumnHidden(last)
    assert page.widths.widths[last] == 287
    page.resize(1440, 600)
    assert page.view.columnWidth(last) == 287


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    font, palette = qapp.font(), qapp.palette()
    large = QFont(font)
    large.setPointSizeF(20)
    qapp.setFont(large)
    style.apply(qapp, LIGHT, 2.0)
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize("by", [-1, *AMOUNT_COLUMNS])
def test_headings_are_read_whole_where_they_have_room_without_arrows(qtbot: QtBot, large_text: None, by: int) -> None:
    """At twice the size of text: no heading is cut for the sake of the arrow of an order that it is not in."""
    host = QWidget()
    qtbot.addWidget(host)
    live = LiveView(LIGHT, Land(), host)
    live.model.take([flow(1, 1)])
    host.resize(1400, 900)
    live.resize(host.size())
    host.show()
    header = live.view.horizontalHeader()
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    seen = (1, 2, *AMOUNT_COLUMNS)
    named = {c: str(live.model.headerData(c, Qt.Orientation.Horizontal)) for c in seen}
    needed = {c: QFontMetrics(font).horizontalAdvance(words) + 2 * (SPACE + style.FRAME) for c, words in named.items()}
    whole = {c: header.sectionSizeHint(c) for c in seen}
    arrow = whole[2] - needed[2]
    live.header.show_order(by, True)
    room = sum(whole.values()) - 2 * arrow
    live.resize(room + live.width() - live.view.viewport().width(), 900)
    assert live.view.viewport().width() == room
    assert not live.view.horizontalScrollBar().maximum()
    cut = {words: live.view.columnWidth(c) - needed[c] for c, words in named.items()}
    assert min(cut.values()) >= -1, cut
    assert by < 0 or live.view.columnWidth(by) >= whole[by]
    live.engine.wait_for_end()
