"""An overview in, the first page out: one sentence, a few things to do, the levels, where data goes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from privacycheck.gui.flow_view import FlowView
from privacycheck.gui.gradual import Gradual
from privacycheck.gui.labels import WordsButton, label
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


class OverviewPage(Page):
    """Everything in one column that scrolls; each thing to do opens its program."""

    app_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._overview: Overview | None = None
        self._report: Report | None = None
        self._since = ""
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
        place = self.area.verticalScrollBar().value()
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 4)
        column.setSpacing(SPACE * 2)
        column.addWidget(label(overview.sentence, "title", page))
        column.addWidget(label(overview.note, "soft", page))
        column.addLayout(self._counts(overview, page))
        if self._since:
            column.addWidget(self._changes(page))
        if overview.todo:
            column.addWidget(label(self.tr("Most worth doing"), "heading", page))
            for todo in overview.todo:
                column.addWidget(
                    self._todo(todo.key, todo.name, f"{MARKS[todo.level]} {todo.level_name}", todo.text, page)
                )
        if overview.computer:
            column.addWidget(label(self.tr("This computer"), "heading", page))
            for line in overview.computer:
                column.addWidget(label(line, "", page))
        column.addWidget(label(self.tr("Where data goes"), "heading", page))
        self._flow(overview, column, page)
        if overview.missed:
            column.addWidget(label(self.tr("What we could not see"), "heading", page))
            for line in overview.missed[:12]:
                column.addWidget(label(line, "soft", page))
        column.addStretch(1)
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(place)

    def _changes(self, page: QWidget) -> QWidget:
        """What changed since the last scan, with the way to all of it."""
        card = QFrame(page)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE * 2, SPACE + 4, SPACE * 2, SPACE + 4)
        inside.setSpacing(4)
        inside.addWidget(label(self.tr("Since the last scan"), "strong", card))
        inside.addWidget(label(self._since, "", card))
        link = QPushButton(self.tr("See all changes"), card)
        link.setObjectName("link")
        link.clicked.connect(lambda: self.page_wanted.emit("history"))
        inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _counts(self, overview: Overview, page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for number, (level, name, count) in enumerate(overview.counts):
            card = QFrame(page)
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
            inside.setSpacing(0)
            figure = label(str(count), "title", card)
            figure.setStyleSheet(f"color: {self.tokens.level(level)};")
            inside.addWidget(figure)
            inside.addWidget(label(f"{MARKS[level]} {name}", "", card))
            card.setAccessibleName(f"{name}: {count}")
            # Four in a row, or two where the text is large or the window narrow.
            across = 4 if self.width() > 70 * self.fontMetrics().averageCharWidth() else 2
            grid.addWidget(card, number // across, number % across)
        return grid

    def _todo(self, key: str, name: str, level: str, text: str, page: QWidget) -> QPushButton:
        lines = ((f"{name}   {level}", "strong"), (text, ""))
        button = WordsButton("todo", f"{name}, {level}: {text}", lines, page)
        button.clicked.connect(lambda: self.app_wanted.emit(key))
        return button

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
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
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
