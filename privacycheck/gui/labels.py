"""Words in, the small widgets that carry them out: labels, and buttons whose words may take several lines."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui.tokens import SPACE

RING = 2
"""Pixels of the ring of the keyboard."""


def label(text: str, kind: str, parent: QWidget, select: bool = False) -> QLabel:
    """Plain text that wraps. `kind` is a name of the stylesheet; `select` lets people mark and copy it."""
    made = QLabel(parent)
    made.setObjectName(kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(True)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def name_box(box: QComboBox, words: str) -> None:
    """Says what a box without a label before it is for. On Linux Qt gives screen readers its choice as its name, so the
    words stand in its description too."""
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
    box.view().setAccessibleName(words)


class ChoiceBox(QComboBox):
    """Its list is as wide as what stands in it, whatever the room of the box itself."""

    def showPopup(self) -> None:
        bar = self.view().verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + bar + 2 * RING))
        super().showPopup()


class SearchField(QLineEdit):
    """With the Tab key all of it is chosen once the keyboard is told to be there: a screen reader that hears of the
    choice first takes the field for known, and says nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            super().focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
            if self.text():
                QTimer.singleShot(0, self, self.selectAll)
        else:
            super().focusInEvent(event)


class PrimaryButton(QPushButton):
    """The one button that matters. Its ring of the keyboard is drawn inside, in the colour of its words: the stylesheet
    has no ring that follows round corners."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName("primary")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.BrightText), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 3, 3)
            painter.end()


class TallButton(QPushButton):
    """A button that holds other widgets, as high as its width needs. `name` is what a screen reader says."""

    def __init__(self, kind: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(kind)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def let_through(self) -> None:
        """What stands inside takes no clicks for itself."""
        for inner in self.findChildren(QWidget):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class WordsButton(TallButton):
    """A button with lines of words that wrap: each with its kind."""

    def __init__(self, kind: str, name: str, lines: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(kind, name, parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 4, 2, 4)
        inside.setSpacing(4)
        self.lines = [label(words, style, self) for words, style in lines]
        for line in self.lines:
            inside.addWidget(line)
        self.let_through()


class Outward(QLayout):
    """One button without an edge, or what holds some, a ring's width wider than its place: its words begin where all
    others do, and the ring of the keyboard stands outside."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._item: QLayoutItem | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._item = item

    def count(self) -> int:
        return int(self._item is not None)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._item if index == 0 else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        item, self._item = (self._item, None) if index == 0 else (None, self._item)
        return item

    def hasHeightForWidth(self) -> bool:
        return self._item is not None and self._item.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._item.heightForWidth(width + RING * 2) if self._item else 0

    def sizeHint(self) -> QSize:
        return self._item.sizeHint() - QSize(RING * 2, 0) if self._item else QSize()

    def minimumSize(self) -> QSize:
        return self._item.minimumSize() - QSize(RING * 2, 0) if self._item else QSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if self._item:
            self._item.setGeometry(rect.adjusted(-RING, 0, RING, 0))


def leading(link: QPushButton) -> QHBoxLayout:
    """As wide as its words, which begin where the lines above begin."""
    line = QHBoxLayout()
    line.addLayout(Outward(link))
    line.addStretch(1)
    return line


class Flow(QLayout):
    """Widgets side by side, in as many lines as they need; from the right where people read so."""

    def __init__(self, parent: QWidget | None = None, gap: int = SPACE) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        """Gives the height."""
        widget = self.parentWidget()
        right = widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = line = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), 10_000))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() - x - size.width() + 1 if right else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
