"""Back and forward, the search over everything and the report's menu: the line above the pages."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from privacycheck.gui import icons
from privacycheck.gui.bar import Bar
from privacycheck.gui.tokens import SPACE, Tokens

WIDEST = 80
"""Average letters of the search."""


class Chrome(Bar):
    """`moved` carries -1 for back and 1 for forward, `keep_wanted` pdf, html or print."""

    moved = Signal(int)
    find_wanted = Signal()
    keep_wanted = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = self._button(self.tr("Back"), self.tr("Back (Alt+Left)"))
        self.forward = self._button(self.tr("Forward"), self.tr("Forward (Alt+Right)"))
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.forward.clicked.connect(lambda: self.moved.emit(1))
        self._seeks = self.tr("Find a program, company or address")
        self.seek = QPushButton(self._seeks, self)
        self.seek.setAccessibleName(self._seeks)
        self.seek.setObjectName("find")
        self.seek.installEventFilter(self)
        edge = max(16, self.fontMetrics().height())
        self.seek.setIconSize(QSize(edge, edge))
        self.seek.setToolTip(self.tr("Find (Ctrl+F)"))
        self.seek.clicked.connect(self.find_wanted)
        self.keep = QPushButton(self.tr("Save report"), self)
        self.keep.setAccessibleName(self.tr("Save or print the whole report"))
        menu = QMenu(self)
        for words, how in (
            (self.tr("Save as web page…"), "html"),
            (self.tr("Save as PDF…"), "pdf"),
            (self.tr("Print…"), "print"),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, how=how: self.keep_wanted.emit(how))
        self.keep.setMenu(menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE * 2, SPACE, SPACE * 3, SPACE)
        line.setSpacing(SPACE)
        for part in (self.back, self.forward):
            line.addWidget(part)
        # Room is for the search first, but no line of a few words is as wide as a large screen.
        line.addWidget(self.seek, 100)
        line.addStretch(1)
        line.addWidget(self.keep)
        self.retone(tokens)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("step")
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        edge = max(20, self.fontMetrics().height())
        button.setIconSize(QSize(edge, edge))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seek.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that have no room end in …, and not in the middle of a letter."""
        if watched is self.seek and event.type() == QEvent.Type.Resize:
            room = self.seek.width() - self.seek.iconSize().width() - SPACE * 5 - 4
            self.seek.setText(self.seek.fontMetrics().elidedText(self._seeks, Qt.TextElideMode.ElideRight, room))
        return super().eventFilter(watched, event)

    def show_state(self, back: bool, forward: bool, report: bool) -> None:
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)
        self.keep.setEnabled(report)

    def draw(self, tokens: Tokens) -> None:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        names = ("arrow-right", "arrow-left") if right else ("arrow-left", "arrow-right")
        for button, name in zip((self.back, self.forward), names, strict=True):
            button.setIcon(icons.icon(name, tokens.ink, faint=tokens.edge))
        self.seek.setIcon(icons.icon("search", tokens.soft))
