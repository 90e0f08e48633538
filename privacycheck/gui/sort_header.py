"""A table in, headings that take the keyboard out: Tab reaches them, arrow keys choose one, Enter or Space sorts by it.

Qt's own headings answer to the mouse alone. A box of orders beside the table would take room from small windows and
say the same twice; headings stand where everybody looks for the order, and a screen reader reads the order with them.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from privacycheck.gui.announce import Announcer
from privacycheck.gui.tokens import SPACE
from privacycheck.language import tr

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def told(heading: str, descending: bool) -> str:
    """The heading by which rows are in order, for who does not see its arrow."""
    if descending:
        return tr("{heading}, sorted descending", heading=heading)
    return tr("{heading}, sorted ascending", heading=heading)


def set_up_lines(view: QTableView) -> "SortHeader":
    """A table of whole lines to choose from, under headings that sort."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + SPACE * 2)
    return SortHeader(view)


class SortHeader(QHeaderView):
    """Its `sectionClicked` is told for a key as for a click. The model gives `told` as the accessible text of the
    section that it is sorted by."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._at = -1
        self._announcer = Announcer(view)
        # First, since a table takes the arrow off headings that it is given while it does not sort by itself.
        view.setHorizontalHeader(self)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSortIndicatorShown(True)
        # Not by a click: who sorts with the mouse keeps the keyboard where it is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Headings"))
        self.setAccessibleDescription(self.tr("Arrow keys choose a column, Enter sorts by it"))

    @property
    def at(self) -> int:
        """The section that has the keyboard."""
        return self._at

    def show_order(self, section: int, descending: bool) -> None:
        """Where the arrow stands; nowhere at -1."""
        self.setSortIndicator(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._is_seen(self._at):
            sorted_by = self.sortIndicatorSection()
            seen = (self.logicalIndex(place) for place in range(self.count()))
            self._at = sorted_by if self._is_seen(sorted_by) else next(filter(self._is_seen, seen), 0)
        self._go(self._at)

    def _is_seen(self, section: int) -> bool:
        return 0 <= section < self.count() and not self.isSectionHidden(section)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(self.visualIndex(self._at), -STEPS[key] if right else STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(*((-1, 1) if key == Qt.Key.Key_Home else (self.count(), -1)))
        elif key in PRESS:
            self._press()
        elif key == Qt.Key.Key_Down:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            event.ignore()

    def _step(self, place: int, by: int) -> None:
        """To the next one that is seen."""
        place += by
        while 0 <= place < self.count() and self.isSectionHidden(self.logicalIndex(place)):
            place += by
        if 0 <= place < self.count():
            self._go(self.logicalIndex(place))

    def _go(self, section: int) -> None:
        self._at = section
        top = self._view.model().index(max(0, self._view.rowAt(0)), section)
        if top.isValid():
            self._view.scrollTo(top)
        self.viewport().update()
        self._tell(QAccessible.Event.Focus)

    def _press(self) -> None:
        self.sectionClicked.emit(self._at)
        self._tell(QAccessible.Event.NameChanged)
        role = Qt.ItemDataRole.AccessibleTextRole
        self._announcer.say(str(self._view.model().headerData(self._at, Qt.Orientation.Horizontal, role) or ""))

    def _tell(self, kind: QAccessible.Event) -> None:
        """In the name of the section: a table's headings are its first children, after the corner."""
        event = QAccessibleEvent(self._view, kind)
        event.setChild(self._at + 1)
        QAccessible.updateAccessibility(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if self.hasFocus() and section == self._at:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
