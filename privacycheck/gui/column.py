"""A page of words and controls in one column that scrolls: what Preferences and About the data are made of."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from privacycheck.gui.labels import label
from privacycheck.gui.page_base import Page
from privacycheck.gui.tokens import SPACE

WIDEST = 108
"""Average letters; longer lines are hard to read."""


class ColumnPage(Page):
    """Lines have a length that can be read, and stand at the side where reading begins."""

    _inner: QWidget | None = None
    """None until a page is begun: fonts change before."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        # A stop on the way of the keyboard: the arrow keys scroll long texts from here.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setObjectName("panel")
        self.area.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._title = title

    def begin(self) -> None:
        """A new page with nothing but its title; it is seen after `finish`."""
        self.page = QWidget()
        self.page.setObjectName("page")
        across = QHBoxLayout(self.page)
        # The ring of the keyboard round the page takes 2 pixels of the edge.
        across.setContentsMargins(SPACE * 3 - 2, SPACE * 3 - 2, SPACE * 3 - 2, SPACE * 4)
        inner = self._inner = QWidget(self.page)
        self._limit()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        across.addWidget(inner, 100)
        across.addStretch(1)
        self._add_title()

    def _add_title(self) -> None:
        self.column.addWidget(label(self._title, "title", self.page))

    def _limit(self) -> None:
        if self._inner:
            self._inner.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Lines grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def finish(self) -> None:
        """Shows what was put on the page since `begin`. The keyboard stays on the page where the control that had it
        is gone."""
        self.column.addStretch(1)
        before, held = self.area.widget(), self.window().focusWidget()
        here = before is not None and held is not None and before.isAncestorOf(held)
        self.area.setWidget(self.page)
        if here:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def heading(self, text: str) -> QLabel:
        self.column.addSpacing(SPACE * 2)
        return self.say(text, "heading")

    def say(self, text: str, kind: str = "body") -> QLabel:
        made = label(text, kind, self.page, select=True)
        self.column.addWidget(made)
        return made

    def put(self, widget: QWidget, across: bool = False) -> None:
        """A control, as wide as it needs unless `across`."""
        if across:
            self.column.addWidget(widget)
        else:
            self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
