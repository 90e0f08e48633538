"""Flows that grow in, what they grew by out: sums that wait in memory until they are written."""

from collections.abc import Iterable
from dataclasses import dataclass

from privacycheck.model.live import Flow
from privacycheck.model.traffic import Amount, TrafficApp, TrafficEnd
from privacycheck.record.clock import Clock
from privacycheck.record.ends import OTHERS, end_of

ROOM = 50_000
"""Sums in memory. What comes beyond is added to one sum for each program and day."""
FLOWS = 50_000
"""Flows that are remembered; the watcher itself lets go of ended ones long before."""
Key = tuple[str, str, str]
"""Day, program, recipient."""


@dataclass
class _Sum:
    """`first` and `last` are stamps of the clock that nobody sets."""

    first: float
    last: float
    sent: int | None = None
    received: int | None = None
    connections: int = 0
    lower_bound: bool = False

    def add(self, other: "_Sum") -> None:
        self.sent = _plus(self.sent, other.sent)
        self.received = _plus(self.received, other.received)
        self.connections += other.connections
        self.lower_bound = self.lower_bound or other.lower_bound
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)


class Pending:
    """`apps` and `ends` hold whom the sums name."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._sums: dict[Key, _Sum] = {}
        self._flows: dict[str, Flow] = {}
        self.apps: dict[str, TrafficApp] = {}
        self.ends: dict[str, TrafficEnd] = {}

    def __len__(self) -> int:
        return len(self._sums)

    @property
    def oldest(self) -> float | None:
        """The stamp of what waits longest."""
        return min((s.first for s in self._sums.values()), default=None)

    def take(self, flows: Iterable[Flow], begun: bool = True) -> None:
        """Adds what the flows grew by since they were last taken. `begun` is False for the first ones of a watcher:
        their connections were open before."""
        day, now = self._clock.day_of(self._clock.now), self._clock.now
        for flow in flows:
            before = self._flows.pop(flow.key, None)
            if before is not None and before.first != flow.first:
                before = None
            self._flows[flow.key] = flow
            grown = _growth(before, flow, now)
            if not begun:
                grown.connections = 0
            if before is None or grown.sent or grown.received or grown.connections or grown.lower_bound:
                self._add(day, flow, grown)
        self._forget()

    def _add(self, day: str, flow: Flow, grown: _Sum) -> None:
        app = TrafficApp(key=flow.app_key, name=flow.app, id=flow.app_id)
        end = end_of(flow.contact)
        key = (day, app.key, end.key)
        if key not in self._sums and len(self._sums) >= ROOM:
            end, key = OTHERS, (day, app.key, OTHERS.key)
        self.apps[app.key], self.ends[end.key] = app, end
        self._put(key, grown)

    def _put(self, key: Key, one: _Sum) -> None:
        if key in self._sums:
            self._sums[key].add(one)
        else:
            self._sums[key] = one

    def redate(self) -> None:
        """After the clock was set anew: what waits gets the day that the clock gives it now."""
        sums, self._sums = self._sums, {}
        for (_, app, end), one in sums.items():
            self._put((self._clock.day_of(one.last), app, end), one)

    def amounts(self) -> tuple[Amount, ...]:
        """What waits, by the clock as it is now."""
        return tuple(
            Amount(
                day=day,
                app=app,
                end=end,
                sent=one.sent,
                received=one.received,
                connections=one.connections,
                lower_bound=one.lower_bound,
                first=self._clock.time_of(one.first),
                last=self._clock.time_of(one.last),
            )
            for (day, app, end), one in self._sums.items()
        )

    def clear(self) -> None:
        """What waited is written, or not wanted."""
        self._sums.clear()
        self.apps.clear()
        self.ends.clear()

    def _forget(self) -> None:
        if len(self._flows) > FLOWS:
            ended = [key for key, flow in self._flows.items() if flow.state == "gone"]
            for key in ended[: len(self._flows) - FLOWS]:
                del self._flows[key]


def _growth(before: Flow | None, flow: Flow, now: float) -> _Sum:
    """Less than nothing where the program of a connection was found late: it moves to another flow."""
    if before is None:
        return _Sum(now, now, flow.sent, flow.received, flow.contact.count, flow.lower_bound)
    return _Sum(
        now,
        now,
        _minus(flow.sent, before.sent),
        _minus(flow.received, before.received),
        flow.contact.count - before.contact.count,
        flow.lower_bound and not before.lower_bound,
    )


def _plus(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other


def _minus(one: int | None, other: int | None) -> int | None:
    return None if one is None else one - (other or 0)
