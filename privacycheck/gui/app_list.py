"""Finished rows in, the list of programs out: a model that holds them and a delegate that draws them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from privacycheck.gui import icons
from privacycheck.gui.tokens import MARKS, SPACE, Tokens
from privacycheck.language import clauses, headed, phrases, tr
from privacycheck.present.page import Row

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
ICON = 32
"""Pixels; two lines of larger text."""


class AppModel(QAbstractListModel):
    """Rows in the order in which they are shown. The whole list is replaced at once: no signal per row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return headed(
                phrases((row.name, row.maker)),
                tr("{level}. {why}", level=row.level_name, why=clauses((row.why, row.says))),
            )
        return None

    def row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def position(self, key: str) -> int:
        """Where a program stands, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)


class AppDelegate(QStyledItemDelegate):
    """Draws icon, name, maker, and the level as shape, word and colour, with why below."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._pixmaps.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = option.fontMetrics.height()
        return QSize(200, max(_edge(option), (height + 2) * 3) + SPACE * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.tokens.selected))
            if self.tokens.high:
                painter.setPen(QColor(self.tokens.accent))
                painter.drawLine(rect.topLeft(), rect.topRight())
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.tokens.hover))
        self._paint_row(painter, rect.adjusted(SPACE, SPACE, -SPACE, -SPACE), row, option)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.tokens.focus))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        right = option.direction == Qt.LayoutDirection.RightToLeft
        edge = _edge(option)
        painter.drawPixmap(rect.right() - edge + 1 if right else rect.left(), rect.top(), self._pixmap(row, edge))
        gap = edge + SPACE + 4
        area = rect.adjusted(0, 0, -gap, 0) if right else rect.adjusted(gap, 0, 0, 0)
        plain = QFont(option.font)
        bold = QFont(plain)
        bold.setBold(True)
        line = option.fontMetrics.height() + 2
        top = QRect(area.left(), area.top(), area.width(), line)
        painter.setFont(bold)
        taken = _words(painter, top, right, row.name, self.tokens.ink)
        painter.setFont(plain)
        _words(painter, _after(top, taken, right), right, row.maker, self.tokens.soft)
        below = QRect(area.left(), area.top() + line, area.width(), line)
        taken = _words(painter, below, right, f"{MARKS[row.level]} {row.level_name}", self.tokens.level(row.level))
        _words(painter, _after(below, taken, right), right, f"{row.says[:1].upper()}{row.says[1:]}", self.tokens.soft)
        # Why has a line of its own: beside the level it would be cut in a narrow list, in every row.
        last = QRect(area.left(), area.top() + line * 2, area.width(), line)
        _words(painter, last, right, row.why, self.tokens.soft)

    def _pixmap(self, row: Row, edge: int) -> QPixmap:
        """Icons are looked for once per program: themes are slow to ask."""
        key = (row.icon, row.name[:1], edge)
        if key not in self._pixmaps:
            found = icons.app_icon(row.icon)
            pixmap = found.pixmap(edge, edge) if not found.isNull() else QPixmap()
            if pixmap.isNull():
                back = self.tokens.selected if self.tokens.high else self.tokens.line
                pixmap = icons.letter(row.name, self.tokens.ink, back, edge)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]


def _edge(option: QStyleOptionViewItem) -> int:
    """Of the picture of a program."""
    return max(ICON, option.fontMetrics.height() * 2)


def _words(painter: QPainter, rect: QRect, right: bool, text: str, colour: str) -> int:
    """One line, with … where it is too long; gives the width that it took."""
    if rect.width() < SPACE * 2 or not text:
        return 0
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setPen(QColor(colour))
    # Each text runs as its own letters do: a Latin name keeps its brackets and dots where people read from the right.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    # Absolute, since a painter turns the sides round by itself where people read from the right.
    way = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, way | Qt.TextFlag.TextSingleLine, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


def _after(rect: QRect, taken: int, right: bool) -> QRect:
    """What is left of a line behind the words that stand on it."""
    gap = taken + SPACE
    return rect.adjusted(0, 0, -gap, 0) if right else rect.adjusted(gap, 0, 0, 0)
