"""A bar beside or above the pages: its icons are drawn when it is shown first, which the first screen does without."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from privacycheck.gui.tokens import Tokens


class Bar(QWidget):
    """Subclasses say in `draw` which icons they have, in the colours of these tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: Tokens | None = None
        self._drawn = False

    def showEvent(self, event: QShowEvent) -> None:
        self._draw_once()
        super().showEvent(event)

    def retone(self, tokens: Tokens) -> None:
        self._tokens, self._drawn = tokens, False
        if self.isVisible():
            self._draw_once()

    def draw(self, tokens: Tokens) -> None:
        """Sets the icons anew."""

    def _draw_once(self) -> None:
        if not self._drawn and self._tokens is not None:
            self._drawn = True
            self.draw(self._tokens)
