"""Sentences in, announcements for screen readers out: what changes in the window where nobody has the keyboard."""

import time
from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

QUIET_S = 5.0
"""The same sentence is not said again for so long."""


class Announcer:
    """Says things politely: after what a screen reader is saying, in the name of the window that `owner` stands in."""

    def __init__(self, owner: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        self._owner, self._clock = owner, clock
        self._last, self._since = "", 0.0

    def show(self, label: QLabel, words: str) -> None:
        """Puts words into a label, and says them where they are new."""
        if words != label.text():
            label.setText(words)
            self.say(words)

    def say(self, sentence: str) -> None:
        now = self._clock()
        if not sentence or (sentence == self._last and now - self._since < QUIET_S):
            return
        self._last, self._since = sentence, now
        event = QAccessibleAnnouncementEvent(self._owner.window(), sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
