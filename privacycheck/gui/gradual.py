"""Work in many small steps in, its result out: a few milliseconds at a time, between which the window answers."""

from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

Result = TypeVar("Result")
Steps = Generator[None, None, Result]
"""Yields where it may rest, and returns the result."""
SLICE_MS = 5
REST_MS = 3


class Gradual(QObject, Generic[Result]):
    """One piece of work at a time; a new one takes the place of one that is not done. The first slice is worked off at
    once, so that small work is done when `begin` returns."""

    def __init__(self, done: Callable[[Result], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._work: Steps[Result] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        return self._work is not None

    def begin(self, work: Steps[Result]) -> None:
        self.drop()
        self._work = work
        self._slice()
        if self.running:
            self._timer.start()

    def drop(self) -> None:
        """Nobody wants the result any more."""
        self._timer.stop()
        self._work = None

    def finish(self) -> None:
        """Works off what is left at once, as for a picture that is to be kept."""
        while self._work is not None:
            self._slice()

    def _slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        try:
            while self._work is not None and clock.elapsed() < SLICE_MS:
                next(self._work)
        except StopIteration as end:
            self.drop()
            self._done(end.value)
