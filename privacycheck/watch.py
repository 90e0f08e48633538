"""One look at the connections after another in, what changed out: per program and recipient, how much went where."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import msgspec

from privacycheck.collect.running.live_sockets import Held, Look
from privacycheck.identify import Running
from privacycheck.match import match_clues
from privacycheck.model.base import Value
from privacycheck.model.events import Tick
from privacycheck.model.facts import AnyFact, HostName, Process
from privacycheck.model.live import Flow
from privacycheck.model.report import Contact
from privacycheck.recipients import Recipients
from privacycheck.rulebook.book import RuleBook

NOT_VISIBLE = "program not visible"
FLOWS = 20_000
"""Programs and recipients that are kept apart; beyond that those that ended longest ago are let go."""


class Program(Value, frozen=True, kw_only=True):
    """Whose connection it is."""

    key: str = ""
    name: str = NOT_VISIBLE
    app: str | None = None
    company: str | None = None


@dataclass
class _Total:
    """A flow while it grows. `open` holds the cookies of its open sockets with what they had carried when last seen."""

    key: str
    program: Program
    contact: Contact
    first: float
    last: float
    open: dict[int, tuple[int, int]] = field(default_factory=dict)
    sent: int | None = None
    received: int | None = None
    lower_bound: bool = False
    ports: set[int] = field(default_factory=set)
    through: set[str] = field(default_factory=set)
    count: int = 0


class Watcher:
    """Adds looks up. What sockets carried before the first look is not counted."""

    def __init__(self, book: RuleBook, running: Running, ends: Recipients) -> None:
        self._book, self._running, self._ends = book, running, ends
        self._programs: dict[tuple[int, float], Program] = {}
        self._totals: dict[str, _Total] = {}
        self._flow_of: dict[int, str] = {}
        self._start: dict[int, tuple[int, int]] = {}
        self._inside: set[int] = set()
        self._new: set[str] = set()
        self._changed: set[str] = set()
        self._renamed: set[str] = set()
        self._begun = False

    def learn(self, names: Iterable[HostName]) -> None:
        """Names of addresses. They count for connections that begin from now on: who was connected before had another
        name in mind, perhaps. What a reverse look-up gave is shown for those too."""
        names = tuple(names)
        self._ends.learn(names)
        asked = {name.address for name in names if name.reverse}
        for total in self._totals.values() if asked else ():
            end = total.contact.recipient
            if end.address in asked:
                reverse_name = self._ends.of_address(end.address or "").reverse_name
                new = msgspec.structs.replace(end, reverse_name=reverse_name)
                total.contact = msgspec.structs.replace(total.contact, recipient=new)
                self._renamed.add(total.key)

    def nameless(self, addresses: Iterable[str]) -> list[str]:
        """Those for which this computer knows no name."""
        return [a for a in addresses if not ((end := self._ends.of_address(a)).host or end.hosts)]

    def surroundings(self, facts: Iterable[AnyFact]) -> None:
        """The tunnels that there are now."""
        self._ends.surroundings(facts)

    def tick(self, look: Look, at: float, seq: int) -> Tick:
        """The flows that changed. `at` is seconds since the epoch."""
        self._new, self._changed = set(), self._renamed
        self._renamed = set()
        for held in look.ended:
            self._end(held, held.cookie in look.exact, at)
        for held in look.open.values():
            self._see(held, at)
        for held in look.unseen:
            self._see(held, at, whole=True)
            self._end(held, True, at)
        self._begun = True
        flows = tuple(self._flow(key) for key in sorted(self._changed))
        self._forget()
        return Tick(seq=seq, at=at, flows=flows, sockets=len(look.open))

    def _see(self, held: Held, at: float, whole: bool = False) -> None:
        if held.cookie in self._inside:
            return
        key = self._flow_of.get(held.cookie)
        if key is not None and not self._totals[key].program.key and held.holder is not None:
            self._take_back(self._totals[key], held.cookie)
            key = None
        if key is None:
            key = self._begin(held, at)
            if key is None:
                return
        total = self._totals[key]
        if held.sent is None or held.received is None:
            return
        sent, received = total.open[held.cookie]
        if (held.sent, held.received) != (sent, received) or total.sent is None:
            total.sent = (total.sent or 0) + max(0, held.sent - sent)
            total.received = (total.received or 0) + max(0, held.received - received)
            total.open[held.cookie] = (held.sent, held.received)
            total.last = at
            self._changed.add(key)

    def _take_back(self, total: _Total, cookie: int) -> None:
        """A socket's holder was found only now: what it carried moves to its program."""
        last, start = total.open.pop(cookie), self._start[cookie]
        if total.sent is not None and total.received is not None:
            total.sent -= last[0] - start[0]
            total.received -= last[1] - start[1]
        total.count -= 1
        self._changed.add(total.key)

    def _begin(self, held: Held, at: float) -> str | None:
        """Puts a socket into its flow. None for those that stay on this computer."""
        program = self._program(held.holder) if held.holder else Program()
        if held.holder:
            self._ends.see(held.holder)
        contact = self._contact(held, program)
        if contact is None or contact.recipient.kind == "this-computer":
            self._inside.add(held.cookie)
            return None
        end = contact.recipient
        key = f"{program.key}|{end.service or end.company or end.address}"
        total = self._totals.get(key)
        if total is None:
            total = self._totals[key] = _Total(key, program, contact, first=at, last=at)
            self._new.add(key)
        # What was carried before watching began belongs to nobody's totals.
        before = (held.sent or 0, held.received or 0) if not self._begun else (0, 0)
        total.open[held.cookie] = self._start.setdefault(held.cookie, before)
        total.count += 1
        total.ports.update(contact.ports)
        total.through.update(contact.through)
        self._flow_of[held.cookie] = key
        self._changed.add(key)
        return key

    def _end(self, held: Held, exact: bool, at: float) -> None:
        self._inside.discard(held.cookie)
        key = self._flow_of.get(held.cookie)
        if key is None:
            return
        if exact:
            self._see(held, at)
        self._flow_of.pop(held.cookie, None)
        self._start.pop(held.cookie, None)
        total = self._totals[key]
        total.open.pop(held.cookie, None)
        total.lower_bound = total.lower_bound or (not exact and total.sent is not None)
        self._changed.add(key)

    def _program(self, process: Process) -> Program:
        identity = (process.pid, process.started)
        if identity not in self._programs:
            app = self._running.application(process)
            match = match_clues(self._book, app.clues)
            rule = self._book.apps.get(match.app) if match.app else None
            self._programs[identity] = Program(
                key=app.key,
                name=rule.name if rule else app.name,
                app=rule.id if rule else None,
                company=match.company,
            )
        return self._programs[identity]

    def _contact(self, held: Held, program: Program) -> Contact | None:
        return next(iter(self._ends.contacts((held.connection,), program.company)), None)

    def _flow(self, key: str) -> Flow:
        total = self._totals[key]
        state = "gone" if not total.open else "new" if key in self._new else "open"
        contact = msgspec.structs.replace(
            total.contact,
            count=total.count,
            ports=tuple(sorted(total.ports)[:16]),
            pids=(),
            through=tuple(sorted(total.through)[:16]),
        )
        return Flow(
            key=key,
            app=total.program.name,
            app_key=total.program.key,
            app_id=total.program.app,
            contact=contact,
            sent=total.sent,
            received=total.received,
            lower_bound=total.lower_bound,
            open=len(total.open),
            state=state,  # type: ignore[arg-type]
            first=total.first,
            last=total.last,
        )

    def _forget(self) -> None:
        if len(self._totals) > FLOWS:
            ended = sorted((t for t in self._totals.values() if not t.open), key=lambda t: t.last)
            for total in ended[: len(self._totals) - FLOWS]:
                del self._totals[total.key]
        if len(self._programs) > FLOWS:
            self._programs.clear()


def ticks(
    look: Callable[[], Look],
    watcher: Watcher,
    seconds: float | None,
    every: float = 1.0,
    first: int = 2,
    names: Callable[[], Iterable[HostName]] = tuple,
) -> Iterator[Tick]:
    """A tick at once and then one each `every` seconds, for `seconds` (None: until stopped). A clock that is set anew
    changes the times that are told, never how often one looks. `names` gives those that came up since it was asked."""
    begin = time.monotonic()
    number = 0
    while True:
        seen = look()
        # After the look: a name is asked for before anybody connects to its address.
        watcher.learn(names())
        yield watcher.tick(seen, time.time(), first + number)
        number += 1
        due = begin + number * every
        if seconds is not None and due > begin + seconds:
            return
        time.sleep(max(0.0, due - time.monotonic()))
