"""Words in, a box to tick out whose words take several lines where there is little room: Qt's own are cut there."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

FEWEST = 12
"""Average letters of the narrowest line."""


class TickBox(QCheckBox):
    """As wide as its words where it may be. Its name for screen readers has no ends of lines in it."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._size(self._words)

    def minimumSizeHint(self) -> QSize:
        narrow = self._around() + FEWEST * self.fontMetrics().averageCharWidth()
        return QSize(narrow, self.heightForWidth(narrow))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(self._broken(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self._broken(self.width())
        if words != self.text():
            self.setText(words)

    def _size(self, words: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = words
        text = self.fontMetrics().size(0, words)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_CheckBox, option, text, self)

    def _around(self) -> int:
        """Width of all that is no word."""
        return self._size(self._words).width() - self.fontMetrics().size(0, self._words).width()

    def _broken(self, width: int) -> str:
        """The words with ends of lines between them, as they fit into so many pixels."""
        layout = QTextLayout(self._words, self.font())
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - self._around()))
            lines.append(self._words[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return "\n".join(lines)
