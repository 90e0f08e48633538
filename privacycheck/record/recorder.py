"""Ticks in, a history that is never more than ten seconds behind out; what cannot be written waits in memory."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from privacycheck.history import Database, HistoryError, news, open_database, traffic
from privacycheck.language import tr
from privacycheck.model.events import Tick
from privacycheck.model.recording import News
from privacycheck.model.traffic import Amount
from privacycheck.record import news as newly
from privacycheck.record.clock import Clock
from privacycheck.record.pending import Pending

WAIT = 4.0
"""Seconds that something waits before it is written. With five more between two looks a kill loses less than ten."""
AGAIN = 10.0
"""Seconds until what could not be written is tried again."""
HOUSEKEEPING = 3600.0


class Keeper:
    """Keeps sums. `problem` is a sentence while something cannot be written, else empty; `told` what the user must
    know of the opening. Raises HistoryError of kind "newer" when a newer version has taken over the file."""

    def __init__(self, path: Path, clock: Clock, days: int) -> None:
        self.path, self.days = path, days
        self._clock = clock
        self._pending = Pending(clock)
        self._database: Database | None = None
        self._identity: tuple[int, int] | None = None
        self._emptied: str | None = None
        self._jumps: list[tuple[float, float]] = []
        self._tried = self._cleaned = -AGAIN
        self.problem = self.told = ""
        self.written = 0.0

    @property
    def waiting(self) -> int:
        return len(self._pending)

    def take(self, tick: Tick, begun: bool = True) -> None:
        """Adds what a tick brings. Looks at the clock first."""
        self.look_at_clock()
        self._pending.take(tick.flows, begun)

    def look_at_clock(self) -> None:
        """Between ticks too, so that no jump is missed."""
        jump = self._clock.look()
        if jump is not None:
            self._pending.redate()
            self._jumps = [*self._jumps[-99:], jump]

    def write_if_due(self) -> tuple[News, ...]:
        """Writes what has waited long enough. What is new."""
        oldest = self._pending.oldest
        late = oldest is not None and self._clock.now - oldest >= WAIT
        if not late or (self.problem and self._clock.now - self._tried < AGAIN):
            return ()
        return self.write()

    def write(self) -> tuple[News, ...]:
        """Writes everything that waits, now. What is new."""
        self._tried = self._clock.now
        try:
            database = self._open()
            found = self._write(database) if len(self._pending) or self._jumps else ()
            self._keep_house(database)
        except HistoryError as error:
            self.close()
            if error.kind == "newer":
                raise
            self.problem = tr("What was recorded waits in memory. {error}", error=error)
            return ()
        self.problem = ""
        self.written = self._clock.time_of(self._clock.now)
        return found

    def _write(self, database: Database) -> tuple[News, ...]:
        found: tuple[News, ...] = ()
        now = self._clock.time_of(self._clock.now)
        with database.writing():
            emptied = database.emptied()
            if self._emptied not in (None, emptied):
                # The user has deleted everything: what was seen before that is not wanted either.
                self._pending.clear()
                self._jumps.clear()
            amounts = self._pending.amounts()
            traffic.add(database, amounts, self._pending.apps, self._pending.ends)
            found = self._meet(database, amounts, now)
            for before, after in self._jumps:
                traffic.clock_jumped(database, self._clock.day_of(self._clock.now), before, after)
        self._emptied = emptied
        self._pending.clear()
        self._jumps.clear()
        return found

    def _meet(self, database: Database, amounts: Iterable[Amount], now: float) -> tuple[News, ...]:
        pairs = newly.pairs(amounts, self._pending.ends)
        met = news.meet(database, pairs, now, self._clock.day_of(self._clock.now))
        if now - news.began(database, now) < newly.LEARNING:
            return ()
        found = newly.news({pair: pairs[pair] for pair in pairs if pair in met}, self._pending.apps, self._pending.ends)
        news.add(database, found)
        return found

    def _keep_house(self, database: Database) -> None:
        if self._clock.now - self._cleaned >= HOUSEKEEPING:
            self._cleaned = self._clock.now
            traffic.forget_old(database, self._clock.day_of(self._clock.now), self.days)

    def _open(self) -> Database:
        """The open history. It is opened anew where another file lies in its place."""
        if self._database is not None and self._identity != _identity(self.path):
            self.close()
        if self._database is None:
            self._database = open_database(self.path)
            self.told = self._database.told or self.told
            if self._identity != _identity(self.path):
                self._identity, self._emptied = _identity(self.path), self._database.emptied()
        return self._database

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _identity(path: Path) -> tuple[int, int] | None:
    with contextlib.suppress(OSError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None
