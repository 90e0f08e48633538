"""Finished connection rows in, the table of this scan's connections out; beside it, the live ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui import row_menu
from privacycheck.gui.column_widths import ColumnWidths
from privacycheck.gui.labels import SearchField
from privacycheck.gui.land import Land
from privacycheck.gui.live_view import LiveView
from privacycheck.gui.page_base import Page
from privacycheck.gui.results import Results
from privacycheck.gui.sort_header import set_up_lines, told
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.views import LookBar, Views
from privacycheck.language import headed, tr
from privacycheck.present import table
from privacycheck.present.page import ConnectionRow
from privacycheck.present.streams import of_rows
from privacycheck.settings import Settings

# Whole numbers: comparing a role with Qt's enumeration takes longer than all the rest of giving a cell's text.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
FIELDS = tuple(field for field, _ in table.COLUMNS)
AnyIndex = QModelIndex | QPersistentModelIndex
COUNT_COLUMN = FIELDS.index("count")
HEADED = ("company_home", "server_place", "network", "count")
"""Fields that nobody would know without their heading."""
GROW = (1, 5)
"""Columns that take the room left over: names of companies and networks are the longest."""
SPARE = (6, 5, 2, 4)
"""Columns that go first where there is no room: how often, network, what for, where the server stands."""


class ConnectionModel(QAbstractTableModel):
    """Finished cells; sorting and searching are done on plain rows, then the whole table is replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ConnectionRow] = []
        self.order = ("app", False)
        """The field that rows are ordered by, and whether the last comes first."""

    def show(self, rows: Sequence[ConnectionRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(table.COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == DISPLAY:
            return str(getattr(self._rows[index.row()], FIELDS[index.column()]))
        if role == TOOL_TIP or (role == DESCRIPTION and index.column() == 0):
            # Said once for each line: columns may be away.
            return self._whole(self._rows[index.row()])
        if role == ALIGN and index.column() == COUNT_COLUMN:
            return TRAILING
        return None

    def _whole(self, row: ConnectionRow) -> str:
        """All of a line, as its cells may be cut: each thing once."""
        port = self.tr("Port {}").format(row.ports) if row.ports else ""
        lines = [row.app, row.recipient, row.company, row.purpose, row.host, row.address, port]
        lines += [
            headed(tr(name), str(getattr(row, id))) for id, name in table.COLUMNS if id in HEADED and getattr(row, id)
        ]
        return "\n".join(dict.fromkeys(line for line in lines if line))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == ALIGN:
            return TRAILING if section == COUNT_COLUMN else LEADING
        if role not in (DISPLAY, TOOL_TIP, ACCESSIBLE):
            return None
        heading = tr(table.COLUMNS[section][1])
        field, descending = self.order
        return told(heading, descending) if role == ACCESSIBLE and field == FIELDS[section] else heading

    def row(self, number: int) -> ConnectionRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None


class ConnectionsPage(Page):
    """Two tabs: this scan's table with its search, and live connections. The company's home, the server's place and the
    network stay three columns."""

    app_wanted = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._rows: list[ConnectionRow] = []
        self._shown: list[ConnectionRow] = []
        self.title = QLabel(self.tr("Connections"), self)
        self.title.setObjectName("title")
        self.note = QLabel(self)
        self.note.setObjectName("soft")
        self.note.setWordWrap(True)
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search programs, companies, addresses"))
        self.search.setAccessibleName(self.tr("Search connections"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refresh)
        self.model = ConnectionModel(self)
        self.view = QTableView(self)
        self._set_up_view()
        self.look = LookBar(self)
        land = Land(self)
        self.views = Views(self.view, lambda: of_rows(self._shown), tokens, land, self)
        self.views.app_wanted.connect(self.app_wanted)
        self.views.search_wanted.connect(self._show_these)
        self.live = LiveView(tokens, land, self)
        self.live.app_wanted.connect(self.app_wanted)
        self.live.widths.moved.connect(lambda widths: self.chosen.emit("live_columns", widths))
        self.live.table_wanted.connect(lambda: self.look.choose("table"))
        self.look.changed.connect(self.views.set_look)
        # A picture has a caption of its own.
        self.look.changed.connect(lambda look, _: self.note.setVisible(look == "table"))
        self.look.changed.connect(self.live.set_look)
        self._lay_out()
        self.show_rows([], scanned=False)

    def _lay_out(self) -> None:
        scanned = QWidget(self)
        inner = QVBoxLayout(scanned)
        inner.setContentsMargins(0, SPACE, 0, 0)
        inner.setSpacing(SPACE)
        for widget in (self.note, self.search):
            inner.addWidget(widget)
        inner.addWidget(self.views, 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(scanned, self.tr("In this scan"))
        self.tabs.addTab(self.live, self.tr("Live"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        layout.setSpacing(SPACE)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.look)
        layout.addLayout(self.head)
        layout.addWidget(self.tabs, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow or the text large, the bar at the side says alone where one is."""
        super().resizeEvent(event)
        narrow = self.width() <= 75 * self.fontMetrics().averageCharWidth()
        self.title.setVisible(not narrow)
        room = self.width() - SPACE * 6 - self.tabs.tabBar().sizeHint().width()
        self._put_look(beside=narrow and self.look.widest() <= room)

    def _put_look(self, beside: bool) -> None:
        """Without a title above, the choice of looks stands beside the tabs, so that the picture has its room."""
        corner = Qt.Corner.TopRightCorner
        if beside == (self.tabs.cornerWidget(corner) is self.look):
            return
        if beside:
            self.head.removeWidget(self.look)
            self.tabs.setCornerWidget(self.look, corner)
        else:
            self.tabs.setCornerWidget(None, corner)  # type: ignore[arg-type]
            self.head.addWidget(self.look)
        self.look.show()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Connections of this scan"))
        self.header = set_up_lines(view)
        self.header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header.show_order(FIELDS.index(self.model.order[0]), False)
        self.header.sectionClicked.connect(self._sort)
        self.widths = ColumnWidths(view, GROW, SPARE)
        self.widths.moved.connect(lambda widths: self.chosen.emit("scan_columns", widths))
        view.activated.connect(lambda index: self._open(index.row()))
        row_menu.attach(view, self._line, self._actions, self.tr("Copy"))

    def _line(self, number: int) -> str:
        row = self.model.row(number)
        return "\t".join(str(getattr(row, field)) for field in (*FIELDS, "address", "host", "ports")) if row else ""

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row and row.app_key:
            self.app_wanted.emit(row.app_key)

    def _actions(self, number: int) -> list[row_menu.Action]:
        row = self.model.row(number)
        if row is None:
            return []
        found: list[row_menu.Action] = (
            [(self.tr("Open the program"), lambda: self._open(number))] if row.app_key else []
        )
        for words, value in ((self.tr("Only {}"), row.app), (self.tr("Only {}"), row.recipient)):
            found.append((words.format(value), partial(self.narrow_to, value)))
        for words, value in ((self.tr("Copy the address {}"), row.address), (self.tr("Copy the name {}"), row.host)):
            if value:
                found.append((words.format(value), partial(QGuiApplication.clipboard().setText, value)))
        return found

    def narrow_to(self, words: str) -> None:
        """Shows the connections of this scan that these words fit."""
        self.tabs.setCurrentIndex(0)
        self.search.setText(f'"{words}"')
        self.view.setFocus()

    def show_results(self, results: Results, running: bool) -> None:
        self.show_rows(results.connections, scanned=bool(results.reports))

    def show_settings(self, settings: Settings) -> None:
        self.widths.keep(settings.scan_columns)
        self.live.widths.keep(settings.live_columns)

    def focus_search(self) -> bool:
        """Puts the cursor into the search of the tab that is seen."""
        live = self.tabs.currentWidget() is self.live
        (self.live.search if live else self.search).setFocus()
        return True

    def end(self) -> None:
        self.live.engine.wait_for_end()

    def show_rows(self, rows: Sequence[ConnectionRow], scanned: bool) -> None:
        self._rows = list(rows)
        if not scanned:
            self.note.setText(self.tr("Scan this computer to see which programs are connected to whom."))
        elif not rows:
            self.note.setText(
                self.tr(
                    "No program was connected when we looked. Most programs talk only while you use them. "
                    "Start one, then scan again."
                )
            )
        else:
            self.note.setText(
                self.tr(
                    "Connections at the moment of the scan. Short ones are missed. Where a server stands is a guess "
                    "from its address (IP Geolocation by DB-IP, db-ip.com)."
                )
            )
        self.views.set_empty(self.tr("Nothing to draw"), self.note.text())
        self._refresh()

    def _sort(self, section: int) -> None:
        column = table.COLUMNS[section][0]
        before, turned = self.model.order
        descending = column == before and not turned
        self.model.order = column, descending
        self.header.show_order(section, descending)
        self._refresh()

    def _refresh(self) -> None:
        kept = table.connections(self._rows, self.search.text(), *self.model.order)
        self._shown = [self._rows[n] for n in kept]
        self.model.show(self._shown)
        self.views.refresh()

    def _show_these(self, words: str) -> None:
        """What was chosen in a picture, as lines of the table."""
        self.search.setText(f'"{words}"')
        self.look.choose("table")
        self.view.setFocus()

    def retone(self, tokens: Tokens) -> None:
        self.views.retone(tokens)
        self.live.views.retone(tokens)
