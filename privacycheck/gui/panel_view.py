"""A panel in, the advice panel beside the list out."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui.labels import label
from privacycheck.gui.panel_parts import SectionView, Verdict
from privacycheck.gui.panel_traffic import PanelTraffic, Recorded
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.language import headed
from privacycheck.present import text as as_text
from privacycheck.present.page import Panel
from privacycheck.present.traffic_chart import Chart

WIDEST = 92
"""Average letters, edges and all: a letter is read best in lines of 65 to 85."""


class PanelView(QWidget):
    """Shows one panel. A source is opened only after its whole address was shown and confirmed. Sections that were
    opened stay open for the next program, so that one can compare."""

    app_wanted = Signal(str)
    decision_wanted = Signal(str, str)
    undo_wanted = Signal(str, str)
    inside_wanted = Signal(str)
    """The key of a program whose files are to be looked into."""
    paper_wanted = Signal(str)
    """pdf, html or print."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.shown: Panel | None = None
        self.can_look_inside = False
        self._opened: set[str] = set()
        self.sections: dict[str, SectionView] = {}
        self.traffic: PanelTraffic | None = None
        self.recorded = Recorded(self)
        self.recorded.told.connect(self._show_traffic)
        self._chart: tuple[str, Chart] | None = None
        self.title = label("", "title", self, select=True)
        self.subtitle = label("", "soft", self, select=True)
        self.back = QPushButton(self.tr("All programs"), self)
        self.back.setAccessibleName(self.tr("Back to the list of programs"))
        self.back.setVisible(False)
        self.unfold = QPushButton(self.tr("Open all"), self)
        self.unfold.setAccessibleName(self.tr("Open all sections"))
        self.unfold.clicked.connect(self._unfold)
        self.keep = QPushButton(self.tr("Copy or save"), self)
        self.keep.setAccessibleName(self.tr("Copy, save or print this panel"))
        self.keep.setMenu(self._menu())
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Advice panel"))
        self.area.setObjectName("panel")
        # Where a long name in large letters takes the room, what scrolls gives way: a name that is cut cannot be read.
        self.area.setMinimumHeight(SPACE * 5)
        self._lay_out()
        self._limit()
        self.clear(self.tr("Choose a program to read what it can learn about you."))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy as text"))
        copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy.triggered.connect(self.copy)
        for text, what in (
            (self.tr("Save as PDF…"), "pdf"),
            (self.tr("Save as web page…"), "html"),
            (self.tr("Print…"), "print"),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, what=what: self.paper_wanted.emit(what))
        return menu

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.back, self.unfold, self.keep):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(SPACE)
        # Name and words of the panel begin at one edge; the ring of the keyboard takes 2 pixels of it.
        self._top.setContentsMargins(SPACE + 2, 0, SPACE + 2, 0)
        self._top.addLayout(head, 1)
        self._top.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._top)
        layout.addWidget(self.area, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Lines grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def _limit(self) -> None:
        self.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the name has no room beside the buttons, they go below it."""
        super().resizeEvent(event)
        narrow = self.width() < 70 * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def clear(self, sentence: str) -> None:
        """No program is chosen: says so."""
        self.shown = None
        self.sections = {}
        self.traffic = None
        self.recorded.want("")
        self.title.clear()
        self.subtitle.clear()
        for button in (self.unfold, self.keep):
            button.setVisible(False)
        page = QWidget(self.area)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.addWidget(label(sentence, "soft", page))
        column.addStretch(1)
        self.area.setWidget(page)

    def show_panel(self, panel: Panel) -> None:
        """Draws a panel; for the same program the place stays."""
        if panel == self.shown:
            return
        same = self.shown is not None and self.shown.key == panel.key
        place = self.area.verticalScrollBar().value() if same else 0
        self.shown = panel
        self.title.setText(panel.title)
        self.subtitle.setText(panel.subtitle)
        self.subtitle.setVisible(bool(panel.subtitle))
        for button in (self.unfold, self.keep):
            button.setVisible(True)
        self._draw(panel)
        self.area.verticalScrollBar().setValue(place)
        # A recorded computer's programs have no traffic here.
        self.recorded.want(panel.key if self.can_look_inside else "")

    def _show_traffic(self, key: str, chart: Chart) -> None:
        self._chart = (key, chart)
        if self.shown and self.shown.key == key and self.traffic:
            self.traffic.show_chart(chart)

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        if self.shown:
            self._draw(self.shown)

    def focus(self) -> None:
        """Arrow keys scroll from here on, Tab goes to the first thing that can be pressed."""
        self.area.setFocus()

    def _draw(self, panel: Panel) -> None:
        page = QWidget(self.area)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        # Words begin below the title's; the scroll bar's side has more room. Qt does not turn margins round by itself.
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(SPACE * 2 if right else SPACE, SPACE, SPACE if right else SPACE * 2, SPACE * 3)
        column.setSpacing(SPACE * 2)
        verdict = Verdict(panel, self.tokens, "coverage" in self._opened, page)
        column.addWidget(verdict)
        self.sections = {}
        if verdict.unseen:
            verdict.unseen.toggled.connect(self._toggled)
            self.sections["coverage"] = verdict.unseen
        for section in panel.sections:
            view = SectionView(section, self.tokens, section.id in self._opened, page)
            view.asked.connect(self._asked)
            view.toggled.connect(self._toggled)
            self.sections[section.id] = view
            column.addWidget(view)
            if section.id == "seen":
                self._add_traffic(panel, column, page)
        if self.can_look_inside:
            inside = QPushButton(self.tr("Look inside its files"), page)
            inside.setToolTip(self.tr("Looks for parts that can report to others. Nothing is run or sent."))
            inside.clicked.connect(lambda: self.inside_wanted.emit(panel.key))
            column.addWidget(inside, 0, Qt.AlignmentFlag.AlignLeft)
        if panel.draft:
            column.addWidget(label(self.tr("A rule of your own"), "heading", page))
            column.addWidget(label(self.tr("Nobody has written about this program yet. You can."), "soft", page))
            draft = QPushButton(self.tr("Copy a rule to start from"), page)
            draft.clicked.connect(lambda: QGuiApplication.clipboard().setText(panel.draft))
            column.addWidget(draft, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.area.setWidget(page)
        self.area.setAccessibleDescription(headed(panel.title, f"{panel.level_name}. {panel.verdict}"))

    def _add_traffic(self, panel: Panel, column: QVBoxLayout, page: QWidget) -> None:
        self.traffic = PanelTraffic(self.tokens, page)
        column.addWidget(self.traffic)
        if self._chart and self._chart[0] == panel.key:
            self.traffic.show_chart(self._chart[1])

    def plain(self) -> str:
        """The whole panel as text, with what is folded."""
        return as_text.shown(self.shown) if self.shown else ""

    def copy(self) -> None:
        """What is marked in the panel, else all of it."""
        focus = self.focusWidget()
        marked = focus.selectedText() if isinstance(focus, QLabel) else ""
        if marked or self.shown:
            QGuiApplication.clipboard().setText(marked or self.plain())

    def _unfold(self) -> None:
        for view in self.sections.values():
            view.set_opened(True)
            self._opened.add(view.section.id)

    def _toggled(self, section: str, opened: bool) -> None:
        (self._opened.add if opened else self._opened.discard)(section)
        if opened:
            # Once it has its height.
            QTimer.singleShot(0, self, lambda: self._bring_up(section))

    def _bring_up(self, section: str) -> None:
        """What was opened at the lower edge comes up, its heading at most to the top."""
        view, page, bar = self.sections.get(section), self.area.widget(), self.area.verticalScrollBar()
        if view and page:
            seen = self.area.viewport().height()
            top = view.mapTo(page, QPoint(0, 0)).y()
            bar.setValue(max(bar.value(), min(top, top + view.height() - seen)))

    def _asked(self, what: str, value: str) -> None:
        if what == "source":
            self._open_source(value)
        elif what == "app":
            self.app_wanted.emit(value)
        elif what == "decide" and self.shown:
            self.decision_wanted.emit(self.shown.key, value)
        elif what == "undo" and self.shown:
            self.undo_wanted.emit(self.shown.key, value)

    def _open_source(self, address: str) -> None:
        """The browser is opened for web addresses only, and only after the user said yes."""
        url = QUrl(address)
        if url.scheme() not in ("http", "https"):
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Open in the browser?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Your browser will open this address. The site then sees your visit."))
        box.setInformativeText(address)
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        if box.exec() == QMessageBox.StandardButton.Open:
            QDesktopServices.openUrl(url)
