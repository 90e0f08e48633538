"""Ticks of a watching child in, the live table out, with pause, filters and grouping."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui import row_menu
from privacycheck.gui.column_widths import ColumnWidths
from privacycheck.gui.engine import SLICE_MS, TICK_MS, Engine
from privacycheck.gui.labels import ChoiceBox, SearchField, name_box
from privacycheck.gui.land import Land
from privacycheck.gui.live_model import AMOUNT_COLUMNS, LiveModel
from privacycheck.gui.sort_header import set_up_lines
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.views import Views
from privacycheck.language import prose
from privacycheck.model.events import AnyEvent, Tick, Watching
from privacycheck.model.live import Flow
from privacycheck.present.flows import By
from privacycheck.present.streams import of_flows

GROW = (2,)
SPARE = (5, 3, 0, 4)
"""Columns that go first where there is no room: where the server stands, what for, the state, the company's home."""
SHOWN_AT = 3
"""Where the amounts stand, from the side where reading begins."""
FLOWS_AT_ONCE = 50
PICTURE_MS = 1000
LOW = 20
"""Lines of text."""
GROUPS: tuple[By, ...] = ("", "app", "company", "country")


class LiveView(QWidget):
    """Starts and ends a child that watches. What comes in is drawn in slices, so that nothing blocks."""

    app_wanted = Signal(str)
    table_wanted = Signal()

    def __init__(self, tokens: Tokens, land: Land, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        again = self.tr("Press Watch live again; if it happens again, run in a terminal: privacycheck watch")
        self.engine = Engine(self, again)
        self.engine.events.connect(self._take)
        self.engine.ended.connect(self._ended)
        self._waiting: dict[str, Flow] = {}
        self._sockets = 0
        self._trouble = ""
        self._build(tokens, land)
        self._drawer = QTimer(self)
        self._drawer.setInterval(TICK_MS)
        self._drawer.timeout.connect(self._draw)
        self._painter = QTimer(self)
        self._painter.setInterval(PICTURE_MS)
        self._painter.timeout.connect(self._draw_picture)
        self.model.rowsInserted.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self._show_state()

    # -- building ---------------------------------------------------------------------------------------------------

    def _build(self, tokens: Tokens, land: Land) -> None:
        self.watch = QPushButton(self.tr("Watch live"), self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.pause.setCheckable(True)
        self.group = ChoiceBox(self)
        self.group.addItems(
            [self.tr("Every connection"), self.tr("By program"), self.tr("By company"), self.tr("By country")]
        )
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.group.setMinimumContentsLength(18)
        name_box(self.group, self.tr("Put lines together"))
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search programs, companies, addresses"))
        self.search.setAccessibleName(self.tr("Search live connections"))
        self.search.setClearButtonEnabled(True)
        self.unknown = QCheckBox(self.tr("Only not known"), self)
        self.unknown.setToolTip(self.tr("Only connections whose other end nobody knows"))
        self.note = QLabel(self)
        self.note.setObjectName("soft")
        self.note.setWordWrap(True)
        self.model = LiveModel(self)
        self.view = QTableView(self)
        self._set_up_view()
        self.controls = QWidget(self)
        both = QVBoxLayout(self.controls)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(SPACE)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        for widget in (self.watch, self.pause, self.group):
            line.addWidget(widget)
        line.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(SPACE * 2)
        second.addWidget(self.search, 1)
        second.addWidget(self.unknown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        both.addLayout(line)
        both.addLayout(second)
        both.addWidget(self.note)
        layout.addWidget(self.controls)
        self.views = Views(self.view, lambda: of_flows(self.model.shown_flows), tokens, land, self)
        self.views.notice.action.clicked.connect(self._begin)
        self.views.app_wanted.connect(self.app_wanted)
        self.views.search_wanted.connect(self._show_these)
        layout.addWidget(self.views, 1)
        self.watch.clicked.connect(self.toggle)
        self.pause.toggled.connect(self._paused)
        self.group.currentIndexChanged.connect(self._set_filters)
        self.search.textChanged.connect(self._set_filters)
        self.unknown.toggled.connect(self._set_filters)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Live connections"))
        self.header = set_up_lines(view)
        # How much is what one watches for: it stands beside whom it goes to, before places and networks.
        for place, column in enumerate(AMOUNT_COLUMNS, SHOWN_AT):
            self.header.moveSection(column, place)
        self.widths = ColumnWidths(view, GROW, SPARE)
        view.activated.connect(self._open)
        row_menu.attach(view, self._line, self._actions, self.tr("Copy"))
        self.header.show_order(-1, False)
        self.header.sectionClicked.connect(self._sort)

    # -- watching ---------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begins to watch, or ends it; what was seen stays."""
        if self.engine.running:
            self.stop()
            return
        self.model.clear()
        self._waiting.clear()
        self._sockets = 0
        self.note.setText(self.tr("Starting…"))
        self.engine.start(["watch", "--events"])
        self._drawer.start()
        self._painter.start()
        self._show_state()

    def _begin(self) -> None:
        """From the page that has nothing else: the keyboard goes to where the button stands from now on."""
        self.toggle()
        self.watch.setFocus()

    def stop(self) -> None:
        self.engine.stop()
        self._ended("")

    def _take(self, events: Sequence[AnyEvent]) -> None:
        for event in events:
            if isinstance(event, Tick):
                self._sockets = event.sockets
                self._waiting.update((flow.key, flow) for flow in event.flows)
            elif isinstance(event, Watching):
                self.note.setText(prose(event.notes))
                self._show_note()

    def _draw(self) -> None:
        """Draws what waits, for at most a few milliseconds; the rest follows in the next turn."""
        if self.pause.isChecked() or not self._waiting:
            return
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < SLICE_MS:
            keys = list(self._waiting)[:FLOWS_AT_ONCE]
            self.model.take([self._waiting.pop(key) for key in keys])

    def _ended(self, sentence: str) -> None:
        self._trouble = sentence
        if sentence:
            self.note.setText(sentence)
        elif self.model.rowCount() or self._waiting:
            self.note.setText(self.tr("Watching has ended. This is what was seen."))
        self.pause.setChecked(False)
        while self._waiting:
            self._draw()
        self._drawer.stop()
        self._painter.stop()
        self._show_state()

    def _show_state(self) -> None:
        running = self.engine.running
        self.watch.setText(self.tr("Stop watching") if running else self.tr("Watch live"))
        self.pause.setEnabled(running)
        idle = not running and not self.model.seen
        self.controls.setVisible(not idle)
        if idle:
            self.views.set_empty(
                self.tr("Nothing has been watched yet"), self._trouble or self._promise(), self.watch.text()
            )
        else:
            self.views.set_empty(self.tr("Nothing to draw"), self.tr("No connection to the outside has been seen yet."))
        self.views.set_bare(idle)
        self._show_note()

    def _show_note(self) -> None:
        """Where the window is low or the text large, a picture has the room; what went wrong is said all the same."""
        low = self.height() < LOW * self.fontMetrics().height()
        pictures = self.views.look != "table"
        self.note.setVisible(bool(self.note.text()) and not (low and pictures and not self._trouble))

    def set_look(self, look: str, as_text: bool) -> None:
        self.views.set_look(look, as_text)
        self._show_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_note()

    def _promise(self) -> str:
        return self.tr(
            "Press Watch live to see which program talks to whom, second by second, and how much. "
            "Nothing is sent and nothing is kept."
        )

    def _paused(self, paused: bool) -> None:
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))

    def _sort(self, section: int) -> None:
        """By that column; of amounts the largest first, and the other way round at the second time."""
        before = self.model.order
        descending = not before[1] if before and before[0] == section else section in AMOUNT_COLUMNS
        self.model.order = section, descending
        self.header.show_order(section, descending)
        self.model.sort_rows()

    def _set_filters(self) -> None:
        self.model.set_view(GROUPS[self.group.currentIndex()], self.search.text(), self.unknown.isChecked())
        self.views.refresh()

    def _draw_picture(self) -> None:
        if not self.pause.isChecked():
            self.views.refresh()

    def _show_these(self, words: str) -> None:
        """What was chosen in a picture, as lines of the table."""
        self.search.setText(words)
        self.table_wanted.emit()
        self.view.setFocus()

    def _line(self, row: int) -> str:
        line = self.model.line(row)
        return "\t".join(line.cells) if line else ""

    def _actions(self, row: int) -> list[row_menu.Action]:
        line = self.model.line(row)
        if line is None or not line.app_key:
            return []
        return [(self.tr("Open the program"), lambda: self.app_wanted.emit(line.app_key))]

    def _open(self, index: object) -> None:
        line = self.model.line(self.view.currentIndex().row())
        if line and line.app_key:
            self.app_wanted.emit(line.app_key)
