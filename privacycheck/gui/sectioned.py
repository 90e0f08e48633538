"""A page of words and controls in sections that are seen one at a time: what Preferences is made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from privacycheck.gui.column import ColumnPage
from privacycheck.gui.labels import ChoiceBox, label, name_box
from privacycheck.gui.tokens import SPACE

ROOM = 80
"""Average letters of width from which on the list of sections stands at the side; below, a box chooses."""


class SectionedPage(ColumnPage):
    """`section` begins one; what is said and put after it belongs to it. The list at the side, or a box where there is
    little room, chooses which is seen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("page")
        self.sections: list[QWidget] = []
        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_section)
        self.box = ChoiceBox(self)
        name_box(self.box, title)
        self.box.activated.connect(self.list.setCurrentRow)
        self._arrange()

    def _arrange(self) -> None:
        """The title and the choice stay while a section scrolls."""
        whole = self.layout()
        assert whole is not None
        whole.setContentsMargins(0, SPACE * 3, 0, 0)
        whole.setSpacing(SPACE)
        whole.removeWidget(self.area)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE * 3, 0, SPACE * 3, 0)
        head.setSpacing(SPACE * 2)
        heading = label(self._title, "title", self)
        # On Linux a box has no name but that of its label.
        heading.setBuddy(self.box)
        head.addWidget(heading, 1)
        head.addWidget(self.box)
        self._across = QHBoxLayout()
        self._across.setSpacing(0)
        self._across.addWidget(self.list)
        self._across.addWidget(self.area, 1)
        for part in (head, self._across):
            whole.addItem(part)

    def _add_title(self) -> None:
        """It stands above the list."""

    def section(self, name: str, heading: str = "") -> QLabel:
        """Begins a section; `name` stands in the list, `heading` above the section, the name where it is empty."""
        box = QWidget(self.whole_page)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.whole_column.addWidget(box)
        self.sections.append(box)
        self.page, self.column = box, column
        box.setVisible(len(self.sections) == 1)
        self.list.addItem(name)
        self.box.addItem(name)
        return self.say(heading or name, "heading")

    def begin(self) -> None:
        super().begin()
        self.whole_page, self.whole_column = self.page, self.column
        around = self.page.layout()
        assert around is not None
        around.setContentsMargins(SPACE * 3 - 2, SPACE, SPACE * 3 - 2, SPACE * 3)

    def finish(self) -> None:
        """Shows the first section."""
        self.page, self.column = self.whole_page, self.whole_column
        super().finish()
        self.list.setCurrentRow(0)

    def show_section_of(self, widget: QWidget) -> None:
        """Opens the section that a control stands in."""
        place = next((n for n, section in enumerate(self.sections) if section.isAncestorOf(widget)), 0)
        self.list.setCurrentRow(place)

    def _show_section(self, number: int) -> None:
        for place, section in enumerate(self.sections):
            section.setVisible(place == number)
        self.box.setCurrentIndex(number)
        self.area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < ROOM * self.fontMetrics().averageCharWidth()
        # What stands in the list begins at the edge of the title.
        side = 0 if narrow else SPACE * 2 - 2
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._across.setContentsMargins(0 if right else side, 0, side if right else 0, 0)
        self.list.setVisible(not narrow)
        self.box.setVisible(narrow)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The list as wide as its names; they are measured anew once the stylesheet is known."""
        self.list.doItemsLayout()
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + SPACE * 2)
