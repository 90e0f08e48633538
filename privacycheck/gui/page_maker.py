"""Page specifications in, pages out: one in each turn of the event loop, or all at once where one is wanted now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from privacycheck.gui.page_base import Page
from privacycheck.gui.pages import PAGES, PageSpec


class PageMaker(QObject):
    """`make` makes one page, `made` takes all of them once they are there."""

    def __init__(
        self, make: Callable[[PageSpec], Page], made: Callable[[dict[str, Page]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._made = make, made
        self._pages: dict[str, Page] = {}
        self._wanted = list(PAGES)

    def begin(self, wait: int) -> None:
        """Begins after `wait` milliseconds."""
        QTimer.singleShot(wait, self, self._read)

    def finish(self) -> None:
        """Makes all that are still wanted."""
        while self._wanted:
            self._one()

    def _read(self) -> None:
        """Reading takes about as long as making: each has a turn of its own."""
        if self._wanted:
            self._wanted[0].read()
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._wanted:
            self._one()
            QTimer.singleShot(0, self, self._read)

    def _one(self) -> None:
        spec = self._wanted.pop(0)
        self._pages[spec.id] = self._make(spec)
        if not self._wanted:
            self._made(self._pages)
