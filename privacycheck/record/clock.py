"""Two clocks in, times and local days out: one that people set, and one that nobody can set.

What is recorded is stamped by the second. Its day is worked out when it is written, by what the first says then.
"""

import time
from collections.abc import Callable
from datetime import datetime

JUMP = 60.0
"""Seconds by which the clocks may drift apart between two looks before it counts as a jump."""


def steady() -> float:
    """Seconds that also pass while the computer sleeps, where the system counts them (clock_gettime(2))."""
    source = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if source is None else time.clock_gettime(source)


class Clock:
    """`look` reads both clocks; everything else answers by the last look."""

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = steady) -> None:
        self._wall, self._steady = wall, steady
        self.now = steady()
        self._offset = wall() - self.now

    def look(self) -> tuple[float, float] | None:
        """Where the clock was set anew since the last look: what it would have said, and what it says."""
        if hasattr(time, "tzset"):
            # The user may have travelled.
            time.tzset()
        self.now = self._steady()
        offset = self._wall() - self.now
        moved = abs(offset - self._offset) > JUMP
        before, self._offset = self._offset, offset
        return (before + self.now, offset + self.now) if moved else None

    def time_of(self, stamp: float) -> float:
        """Seconds since the epoch."""
        return self._offset + stamp

    def day_of(self, stamp: float) -> str:
        """The day of the user's own time zone, ISO 8601."""
        try:
            return datetime.fromtimestamp(self.time_of(stamp)).astimezone().date().isoformat()
        except (OverflowError, ValueError, OSError):
            return "0001-01-01" if self.time_of(stamp) < 0 else "9999-12-31"
