"""Page specifications in, pages out: in small steps between which the window answers, or all at once where one is
wanted now."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from privacycheck.gui.page_base import Page
from privacycheck.gui.pages import PAGES, PageSpec

REST_MS = 8
"""Between two steps. Steps that follow each other at once are worked off by Qt in one go, before any key or click."""


class PageMaker(QObject):
    """`make` makes one page, `take` puts it into the window, `made` is told when all of them are there."""

    def __init__(
        self,
        make: Callable[[PageSpec], Page],
        take: Callable[[Page], None],
        made: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make, self._take, self._made = make, take, made
        self.pages: dict[str, Page] = {}
        """Those that are there so far, by id."""
        self.done = False
        self._work = self._steps()
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._step)

    def begin(self, wait: int) -> None:
        """Begins after `wait` milliseconds."""
        if not self.done:
            QTimer.singleShot(wait, self, self._timer.start)

    def finish(self) -> None:
        """Makes all that are still wanted."""
        while not self.done:
            self._step()

    def _step(self) -> None:
        next(self._work, None)
        if self.done:
            self._timer.stop()

    def _steps(self) -> Iterator[None]:
        """Reading a page's modules, making it and having the style applied to it take about the same time."""
        for spec in PAGES:
            for module in spec.modules:
                spec.read(module)
                yield
            page = self._make(spec)
            yield
            self._take(page)
            self.pages[spec.id] = page
            yield
        self.done = True
        self._made()
