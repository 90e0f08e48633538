"""Reports in, the list of programs with the advice panel at its side out."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui import row_menu
from privacycheck.gui.app_list import AppDelegate, AppModel
from privacycheck.gui.labels import ChoiceBox, SearchField, name_box
from privacycheck.gui.level_filter import LevelFilter
from privacycheck.gui.page_base import Page
from privacycheck.gui.panel_view import PanelView
from privacycheck.gui.results import Results
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.model.base import Level
from privacycheck.model.report import AppReport
from privacycheck.present import table
from privacycheck.present.page import Row
from privacycheck.present.panel import panel
from privacycheck.settings import Settings

WIDEST_LIST = 0.42
"""Of the page; the panel is what people read."""
LINE = 40
"""Average letters that a line of the list holds, where nobody chose another width."""


class AppsPage(Page):
    """Search and level filters above the list; what is chosen stays chosen by its key while results come in."""

    rows_changed = Signal()
    chosen = Signal(str, object)
    app_opened = Signal(str)
    """The panel of a program has been opened."""
    recipients_wanted = Signal(str)
    """The connections of a program are wanted, by its name."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._reports: Mapping[str, AppReport] = {}
        self._rows: list[Row] = []
        self._chosen = ""
        self.list_width = 420
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search programs and makers"))
        self.search.setAccessibleName(self.tr("Search programs"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.refresh)
        self.order = ChoiceBox(self)
        for words, value in (
            (self.tr("Most urgent first"), "level"),
            (self.tr("By name"), "name"),
            (self.tr("By maker"), "maker"),
        ):
            self.order.addItem(words, value)
        name_box(self.order, self.tr("Order of the list"))
        self.order.currentIndexChanged.connect(self._reorder)
        self.filter = LevelFilter(self)
        self.filter.changed.connect(self.refresh)
        self.empty = QLabel(self)
        self.empty.setObjectName("soft")
        self.empty.setWordWrap(True)
        self.model = AppModel(self)
        self.view = QListView(self)
        self.delegate = AppDelegate(tokens, self.view)
        self._set_up_view()
        self.panel = PanelView(tokens, self)
        self.panel.app_wanted.connect(self.open_rule)
        self.panel.back.clicked.connect(self._back)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(SPACE)
        self._lay_out()

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setUniformItemSizes(True)
        # Thousands of programs are laid out in pieces, so that the window goes on answering.
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(300)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Programs"))
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.activated.connect(lambda _: self._open_panel())
        self.view.clicked.connect(lambda _: self._open_panel() if self.narrow else None)
        row_menu.attach(self.view, self._line, self._actions, self.tr("Copy"))

    def _line(self, number: int) -> str:
        row = self.model.row(number)
        return "\t".join((row.name, row.maker, row.level_name, row.why, row.says)) if row else ""

    def _actions(self, number: int) -> list[row_menu.Action]:
        row = self.model.row(number)
        if row is None:
            return []
        found: list[row_menu.Action] = [
            (self.tr("Open"), self._open_panel),
            (self.tr("Show its connections"), lambda: self.recipients_wanted.emit(row.name)),
        ]
        if row.maker:
            found.append((self.tr("Show all of {}").format(row.maker), lambda: self.narrow_to(row.maker)))
        found.append((self.tr("Copy all that is said of it"), self.panel.copy))
        return found

    def _lay_out(self) -> None:
        self.left = QWidget(self)
        column = QVBoxLayout(self.left)
        # Read from the right, the splitter puts the list one pixel out of sight.
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        self.filter.put(self.order)
        column.addWidget(self.filter)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._list_widened)
        self.splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 2, SPACE * 2)
        layout.addWidget(self.splitter)

    # Where the window is narrow or the text large, list and panel take turns.

    @property
    def narrow(self) -> bool:
        return self.width() < 75 * self.fontMetrics().averageCharWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(self.panel.isVisible() and not self.left.isVisible())
        self._share_width()

    def _share_width(self) -> None:
        """The list is as wide as the user made it, and holds its lines in large letters until then, where the panel
        keeps the greater part."""
        whole = self.width() - SPACE * 5 - self.splitter.handleWidth()
        usual = self.list_width == Settings().list_width
        wanted = max(self.list_width, LINE * self.fontMetrics().averageCharWidth()) if usual else self.list_width
        wide = max(min(wanted, int(whole * WIDEST_LIST)), whole - self.panel.maximumWidth())
        if not self.narrow:
            self.splitter.setSizes([wide, max(1, whole - wide)])

    def _list_widened(self, at: int, handle: int) -> None:
        self.list_width = max(150, at)

    def _share(self, panel_first: bool) -> None:
        """Decides who is seen. `panel_first` matters only where one has to give way."""
        narrow = self.narrow
        self.left.setVisible(not narrow or not panel_first)
        self.panel.setVisible(not narrow or panel_first)
        self.panel.back.setVisible(narrow)

    def _open_panel(self) -> None:
        self._share(True)
        self.panel.focus()

    def _back(self) -> None:
        self._share(False)
        self.view.setFocus()

    def show_results(self, results: Results, running: bool) -> None:
        self.show_reports(results.reports, results.rows)
        if not running:
            self.select_first()

    def show_settings(self, settings: Settings) -> None:
        self.order.setCurrentIndex(max(0, self.order.findData(settings.order)))
        if not self.isVisible():
            self.list_width = settings.list_width

    def _reorder(self) -> None:
        self.refresh()
        self.chosen.emit("order", self.order.currentData())

    def narrow_to(self, words: str) -> None:
        """Shows the programs that these words fit."""
        self.filter.only()
        self.search.setText(f'"{words}"')
        self._share(False)
        self.view.setFocus()

    def narrow_to_level(self, level: Level) -> None:
        """Shows the programs of one level."""
        self.search.clear()
        self.filter.only(level)
        self._share(False)
        self.view.setFocus()

    @property
    def current_key(self) -> str:
        """The program whose panel is open, empty for none."""
        return self.panel.shown.key if self.panel.shown else ""

    def focus_search(self) -> bool:
        self.search.setFocus()
        return True

    def show_reports(self, reports: Mapping[str, AppReport], rows: Sequence[Row]) -> None:
        """Takes all results so far."""
        self._reports = reports
        self._rows = list(rows)
        self.filter.show_counts(Counter(row.level for row in self._rows))
        self.refresh()

    def refresh(self) -> None:
        kept = table.visible(self._rows, self.search.text(), self.filter.levels, self.order.currentData())
        chosen = self._chosen
        self.model.show([self._rows[n] for n in kept])
        self._chosen = chosen
        self.empty.setVisible(not kept)
        if not kept:
            text = self.tr("No program fits this search.") if self._rows else self.tr("No results yet.")
            self.empty.setText(text)
        self._select(self.model.position(chosen))
        self.rows_changed.emit()

    def _select(self, number: int) -> None:
        if number < 0:
            return
        index = self.model.index(number)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        if row is None or row.key not in self._reports:
            return
        self._chosen = row.key
        self.panel.show_panel(panel(self._reports[row.key]))
        self.app_opened.emit(row.key)

    def open_key(self, key: str) -> None:
        """Shows the panel of one program, whatever search and filters hide."""
        if self.model.position(key) < 0:
            self.search.clear()
            self.filter.only()
        number = self.model.position(key)
        self._select(number)
        if number >= 0:
            self.view.scrollTo(self.model.index(number))
            self._share(True)

    def open_rule(self, rule: str) -> None:
        """Shows the program of a rule: one of this computer, or says that it is not here."""
        key = next((k for k, r in self._reports.items() if r.rule == rule), "")
        if key:
            self.open_key(key)

    def select_first(self) -> None:
        """The most urgent program, where none is chosen yet."""
        if not self._chosen and self.model.rowCount():
            self._select(0)

    def end(self) -> None:
        self.panel.recorded.end()

    def clear(self) -> None:
        """Before a new scan. What was chosen is chosen again when it is found again."""
        self._reports, self._rows = {}, []
        self.refresh()

    def retone(self, tokens: Tokens) -> None:
        self.delegate.retone(tokens)
        self.panel.retone(tokens)
        self.view.viewport().update()
