"""An overview in, the first page out: one sentence, a few things to do, the levels, where data goes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui.flow_view import FlowView
from privacycheck.gui.gradual import Gradual
from privacycheck.gui.labels import label, leading
from privacycheck.gui.overview_parts import CountCard, TodoCard
from privacycheck.gui.page_base import Page
from privacycheck.gui.question import Question, decoded
from privacycheck.gui.results import Results
from privacycheck.gui.tokens import MARKS, SPACE, Tokens
from privacycheck.model.history import HistoryDiff
from privacycheck.model.report import Report
from privacycheck.present import flow_picture
from privacycheck.present.flow_picture import Band, Picture
from privacycheck.present.overview import overview
from privacycheck.present.page import ConnectionRow, Overview
from privacycheck.present.past import since_last
from privacycheck.present.streams import of_rows

PAUSE_MS = 80
SMALL = 5
"""Bands of one column in the small picture."""
TWO_COLUMNS = 140
"""Average letters of width from which on things stand side by side."""


class OverviewPage(Page):
    """What to do, and where data goes, side by side where there is room; each thing to do opens its program, each count
    the list of its programs."""

    app_wanted = Signal(str)
    level_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._overview: Overview | None = None
        self._report: Report | None = None
        self._since, self._cut = "", ""
        self._shape = (1, 4)
        self._picture: Picture | None = None
        self._drawn: object = None
        self._drawer: Gradual[Picture] = Gradual(self._show_picture, self)
        self.differ = Question(self)
        self.differ.answered.connect(self._compared)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Overview"))
        # The page itself is no stop on the way of the keyboard; what stands on it is.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_results(self, results: Results, running: bool) -> None:
        if results.report is not self._report:
            self._report, self._since = results.report, ""
            if results.report:
                self.differ.ask(["history", "diff", "--format", "json"])
        self._cut = results.cut
        settings = results.report.this_computer if results.report else ()
        mark = (results.report, len(results.connections))
        if running:
            self._drawer.drop()
            self._picture, self._drawn = None, None
        elif mark != self._drawn:
            # The page first, the picture when it has been painted: together they would make the window halt.
            self._drawn = mark
            rows = tuple(results.connections)
            QTimer.singleShot(PAUSE_MS, self, lambda: self._draw_picture(rows))
        self.show_overview(overview(list(results.reports.values()), results.missed, settings, results.concerns))

    def clear(self) -> None:
        self.differ.drop()
        self._drawer.drop()

    def end(self) -> None:
        self.differ.wait_for_end()

    def _compared(self, answer: bytes) -> None:
        """Only what this very scan brought: one of a recorded computer is not kept."""
        found = decoded(answer, HistoryDiff)
        if found and self._report and found.later == self._report.computer.taken:
            self._since = since_last(found)
            if self._overview:
                self.show_overview(self._overview)

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._shape = self._fitting()
        place = self.area.verticalScrollBar().value()
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 4)
        column.setSpacing(SPACE)
        column.addWidget(label(overview.sentence, "title", page))
        column.addWidget(label(overview.note, "soft", page))
        if self._cut:
            column.addWidget(label(self._cut, "strong", page, select=True))
        column.addSpacing(SPACE)
        column.addLayout(self._counts(overview, page))
        first, second = self._columns(column)
        if self._since:
            first.addWidget(self._changes(page))
        if overview.todo:
            self._heading(self.tr("Most worth doing"), first, page)
            for todo in overview.todo:
                card = TodoCard(todo, page)
                card.clicked.connect(partial(self.app_wanted.emit, todo.key))
                first.addWidget(card)
        self._heading(self.tr("Where data goes"), second, page)
        self._flow(overview, second, page)
        self._lines(self.tr("This computer"), overview.computer, "body", first, page)
        self._lines(self.tr("What we could not see"), overview.missed[:12], "soft", second, page)
        for part in {id(p): p for p in (first, second, column)}.values():
            part.addStretch(1)
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has room side by side stands so."""
        super().resizeEvent(event)
        if self._overview and self._fitting() != self._shape:
            self.show_overview(self._overview)

    def _fitting(self) -> tuple[int, int]:
        """How many columns, and how many counts beside each other."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        return (2 if letters > TWO_COLUMNS else 1), (4 if self._counts_fit() else 2)

    def _counts_fit(self) -> bool:
        """Whether the counts have room beside each other without one whose name breaks and makes all higher."""
        widths = self._count_widths()
        # The gaps between them; the page's margins and its scroll bar.
        return sum(widths) + SPACE * (len(widths) - 1) + SPACE * 8 <= self.width()

    def _count_widths(self) -> list[int]:
        """How wide each count is with its name on one line: the words, the card's margins and edge."""
        names = [f"{MARKS[level]} {name}" for level, name, _ in self._overview.counts] if self._overview else []
        return [self.fontMetrics().horizontalAdvance(name) + SPACE * 4 + 4 for name in names]

    def _columns(self, column: QVBoxLayout) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Where things to do stand, and where the picture: the same column where there is room for one."""
        if self._shape[0] == 1:
            return column, column
        across = QHBoxLayout()
        across.setSpacing(SPACE * 4)
        made = []
        for _ in range(2):
            part = QVBoxLayout()
            part.setSpacing(SPACE)
            across.addLayout(part, 1)
            made.append(part)
        column.addLayout(across)
        return made[0], made[1]

    def _heading(self, words: str, column: QVBoxLayout, page: QWidget) -> None:
        column.addSpacing(SPACE * 2)
        column.addWidget(label(words, "heading", page))

    def _lines(self, heading: str, lines: Sequence[str], kind: str, column: QVBoxLayout, page: QWidget) -> None:
        if lines:
            self._heading(heading, column, page)
        for line in lines:
            column.addWidget(label(line, kind, page))

    def _changes(self, page: QWidget) -> QWidget:
        """What changed since the last scan, with the way to all of it."""
        card = QFrame(page)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE * 2, SPACE + 2, SPACE * 2, SPACE)
        inside.setSpacing(4)
        inside.addWidget(label(self.tr("Since the last scan"), "strong", card))
        inside.addWidget(label(self._since, "body", card))
        link = QPushButton(self.tr("See all changes"), card)
        link.setObjectName("link")
        link.clicked.connect(lambda: self.page_wanted.emit("history"))
        inside.addLayout(leading(link))
        return card

    def _counts(self, overview: Overview, page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        across = self._shape[1]
        if across > 2:
            for number, width in enumerate(self._count_widths()):
                grid.setColumnMinimumWidth(number, width)
        for number, (level, name, count) in enumerate(overview.counts):
            card = CountCard(level, name, count, page)
            card.setToolTip(self.tr("Show only: {}").format(name))
            card.clicked.connect(partial(self.level_wanted.emit, level))
            grid.addWidget(card, number // across, number % across)
            grid.setColumnStretch(number % across, 1)
        return grid

    def _flow(self, overview: Overview, column: QVBoxLayout, page: QWidget) -> None:
        """The picture of where data goes; what it is made of and what it leaves out stands below it."""
        picture = self._picture
        if picture is None:
            column.addWidget(label(self.tr("Still looking…"), "soft", page))
            return
        if picture.bands:
            view = FlowView(self.tokens, page)
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            view.show_picture(picture)
            view.band_chosen.connect(lambda number: self._band(picture.bands[number]))
            column.addWidget(view)
            link = QPushButton(self.tr("All connections, as table and map"), page)
            link.setObjectName("link")
            link.clicked.connect(lambda: self.page_wanted.emit("connections"))
            column.addLayout(leading(link))
        else:
            text = self.tr(
                "No connection to the outside was open when we looked. Most programs talk only while you use them."
            )
            column.addWidget(label(text, "soft", page))
        if picture.beside:
            column.addWidget(label(picture.beside, "soft", page))
        if overview.unknown_ends:
            text = self.tr("Addresses whose owner is not known: {}").format(overview.unknown_ends)
            column.addWidget(label(text, "soft", page))

    def _draw_picture(self, rows: Sequence[ConnectionRow]) -> None:
        self._drawer.begin(flow_picture.drawing(of_rows(rows), SMALL))

    def _show_picture(self, picture: Picture) -> None:
        self._picture = picture
        if self._overview:
            self.show_overview(self._overview)

    def _band(self, band: Band) -> None:
        if band.column == 0 and band.key:
            self.app_wanted.emit(band.key)
        else:
            self.page_wanted.emit("connections")

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        if self._overview:
            self.show_overview(self._overview)
