"""Levels in, a row of buttons that narrow a list to some of them out."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from privacycheck.gui.labels import Flow
from privacycheck.gui.tokens import MARKS
from privacycheck.language import headed, tr
from privacycheck.model.base import Level
from privacycheck.present.wording import LEVEL_ORDER, LEVELS

GAP = 4
LINES = 2
"""Where names would take more lines than these, marks with their counts stand there: the list is what people want."""


class LevelFilter(QWidget):
    """None pressed shows all. Names give way to counts where there is little room; the tip has both."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {level: self._button(level) for level in LEVEL_ORDER}
        self._counts: dict[Level, int] = {}
        self._behind: list[QWidget] = []
        self._flow = Flow(self, GAP)
        for button in self.buttons.values():
            self._flow.addWidget(button)
        self._say(short=False)

    def _button(self, level: Level) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Show only: {}").format(tr(LEVELS[level])))
        button.toggled.connect(self.changed)
        return button

    def put(self, widget: QWidget) -> None:
        """Another control behind the buttons."""
        self._flow.addWidget(widget)
        self._behind.append(widget)

    @property
    def levels(self) -> frozenset[Level]:
        return frozenset(level for level, button in self.buttons.items() if button.isChecked())

    def only(self, *levels: Level) -> None:
        """Presses these and no others; none for all."""
        for level, button in self.buttons.items():
            button.setChecked(level in levels)

    def show_counts(self, counts: Mapping[Level, int]) -> None:
        if dict(counts) != self._counts:
            self._counts = dict(counts)
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self._say(short=False)
        shown = (*self.buttons.values(), *self._behind)
        lines, taken = 1, 0
        for wide in (widget.sizeHint().width() + GAP for widget in shown):
            if taken and taken + wide - GAP > self.width():
                lines, taken = lines + 1, 0
            taken += wide
        self._say(short=lines > LINES)

    def _say(self, short: bool) -> None:
        for level, button in self.buttons.items():
            name, count = tr(LEVELS[level]), self._counts.get(level, 0)
            button.setText(f"{MARKS[level]} {count if short else name}")
            button.setToolTip(headed(name, str(count)))
