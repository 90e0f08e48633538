"""A stretch of bytes in, the traces in it out: searched in pieces, each hit judged, what counts told from lists.

All stretches of one file add to what that file holds.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from privacycheck.inspect import asar, kinds, names
from privacycheck.inspect.engine import Hits
from privacycheck.inspect.golang import Borders
from privacycheck.inspect.heap import SMALL, Heap
from privacycheck.inspect.judge import AROUND, Sign, judge, key
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.looked import Hit
from privacycheck.inspect.patterns import Pattern, Patterns
from privacycheck.inspect.place import LIST, Script

NEAR = 4096
PARTS = 40
"""Parts that one file names before it is taken for a list of them, as programs that look for trackers have."""
MANY = 12
"""So many different services within 4 KB are a list: of filters, of trusted sites, of samples."""
CLOSE, FEW = 500, 5
"""So many different services, each named without a scheme, within so many bytes are a list as well."""
MOST_SIGNS = 3_000
"""Different traces that are kept of one file."""
CROWD = 15
"""A file that names so many different services holds lists; addresses without a scheme in it are entries of them."""
CROWD_OF_DATA = 6
"""The same for a file of data, such as one of all servers for mail; no settings of a program name so many."""
JUDGED = 2_000
"""Hits of one literal in one stretch of bytes that are looked at; what comes after them says nothing new."""
ENOUGH = 200
"""Hits of one literal that count, after which no more are looked at."""
UNIT_SIGNS = 50_000
LATER = 10_000
"""Hits in one Go program that wait for the borders of its texts; what comes after them is judged without."""
_CONTROL = re.compile(rb"[\0-\x08\x0b\x0c\x0e-\x1f]")
RUN = 256
"""Bytes before and behind a hit; one without a control character in them stands where texts lie side by side."""

Search = Callable[[bytes | memoryview], Hits]


@dataclass
class Looking:
    """One file while it is looked at; what its stretches tell comes together here."""

    patterns: Patterns
    search: Search
    heap: Heap
    budget: Budget
    found: dict[tuple[str, str, str, str], Hit] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)

    def add(self, sign: Sign, inner: str, why: str) -> None:
        why = why or sign.why
        if not inner.isascii():
            inner = inner.encode("utf-8", "replace").decode()
        package = kinds.package(inner)
        same = (sign.kind, sign.text, why, package)
        known = self.found.get(same)
        if known is not None:
            self.found[same] = Hit(
                kind=known.kind, text=known.text, inner=known.inner, why=why, package=package, count=known.count + 1
            )
        elif len(self.found) < MOST_SIGNS:
            self.found[same] = Hit(kind=sign.kind, text=sign.text, inner=inner, why=why, package=package)

    def named(self, inner: str) -> None:
        if inner.endswith(".class"):
            # All classes of a folder tell the same.
            folder = inner.rpartition("/")[0]
            if folder in self.folders:
                return
            self.folders.add(folder)
        for kind, text in names.traces(self.patterns, inner):
            self.add(Sign(kind, text), inner, "")


@dataclass
class Unit:
    """One stretch of bytes that is looked at as a whole: a file, a member, or all files of an asar one after another.

    `where` names the files of an asar; elsewhere `inner` and `script` hold for all of it. `borders` are those of
    the text in a Go program."""

    inner: str
    script: Script
    where: asar.Places | None
    borders: Borders | None = None
    name: str = ""
    signs: list[tuple[int, str, Sign]] = field(default_factory=list)
    judged: dict[int, int] = field(default_factory=dict)
    waiting: list["Waiting"] = field(default_factory=list)


class Waiting(NamedTuple):
    """A hit that is judged once all of a Go program was searched. `stop` is where it ends, `at` where the bytes around
    it begin; `run` tells that texts lie side by side there."""

    stop: int
    pattern: Pattern
    at: int
    data: bytes
    run: bool


def plain(
    file: Looking,
    parts: Iterator[tuple[int, bytes]],
    name: str,
    inner: str,
    where: asar.Places | None = None,
    borders: Borders | None = None,
) -> None:
    """All pieces, each with the end of the one before it, so that nothing is cut in two; those that come with it
    already are taken as they are."""
    unit = Unit(inner, kinds.script(inner or name), where, borders, name)
    tail, next_at = b"", -1
    held: tuple[int, bytes, int] | None = None
    for at, piece in parts:
        joined, again = at <= next_at, max(0, next_at - at)
        if held:
            # The piece before is judged once what follows it is known.
            _search(file, unit, held, piece[again : again + AROUND] if joined else b"")
        data = tail + piece if joined and not again else piece
        held = (at + len(piece) - len(data), data, again or len(data) - len(piece))
        tail = data[-AROUND:]
        next_at = at + len(piece)
    if held and held[0] == 0 and len(held[1]) <= SMALL:
        file.heap.add(held[1], partial(_judged, file, unit))
        return
    if held:
        _search(file, unit, held, b"")
    _settle(file, unit)


def small(file: Looking, data: bytes, name: str, inner: str) -> None:
    """All bytes of a stretch at once, with others on the heap. `name` tells whether it is a script."""
    file.heap.add(data, partial(_hit, file, name, inner))


def _hit(file: Looking, name: str, inner: str, data: bytes, hits: Hits) -> None:
    _judged(file, Unit(inner, kinds.script(name), None, name=name), data, hits)


def _judged(file: Looking, unit: Unit, data: bytes, hits: Hits) -> None:
    _judge(file, unit, 0, data, hits)
    _settle(file, unit)


def _search(file: Looking, unit: Unit, held: tuple[int, bytes, int], after: bytes) -> None:
    """A piece: its position, its bytes, and how many of those were looked at with the piece before."""
    at, data, begin = held
    hits = file.search(data)
    if begin:
        # They come by position.
        hits = hits[next((n for n, (_, stop) in enumerate(hits) if stop > begin), len(hits)) :]
    if hits:
        near = hits[-1][1] > len(data) - 8 * AROUND
        _judge(file, unit, at, data + after if after and near else data, hits)


def _judge(file: Looking, unit: Unit, at: int, data: bytes, hits: Hits) -> None:
    every, where, judged = file.patterns.all, unit.where, unit.judged
    if at == 0 and not unit.script and data[:2] == b"#!":
        unit.script = "lines"
    for number, stop in hits:
        seen = judged.get(number, 0)
        if seen >= JUDGED or len(unit.signs) >= UNIT_SIGNS:
            continue
        judged[number] = seen + 1
        found = where.at(at + stop - 1) if where else None
        place = found[2] if found else ""
        pattern = every[number] if number < len(every) else None
        if pattern is None:
            sign = key(data, stop)
        elif found:
            sign = _inside(file.patterns, pattern, found[:2], at, data, stop, kinds.script(place))
        elif unit.borders and pattern.form == "host" and len(unit.waiting) < LATER:
            _wait(unit, pattern, at, data, stop)
            continue
        else:
            sign = judge(file.patterns, pattern, data, stop, unit.script)
        if sign:
            unit.signs.append((at + stop, place, sign))
            if not sign.why:
                judged[number] += JUDGED // ENOUGH


def _wait(unit: Unit, pattern: Pattern, at: int, data: bytes, stop: int) -> None:
    begin, first = stop - len(pattern.literal), max(0, stop - 2 * AROUND)
    run = not (_CONTROL.search(data, max(0, begin - RUN), begin) and _CONTROL.search(data, stop, stop + RUN))
    unit.waiting.append(Waiting(at + stop, pattern, at + first, data[first : stop + 2 * AROUND], run))


def _judge_waiting(patterns: Patterns, unit: Unit) -> None:
    """Borders are worked out for the parts of the program that have texts side by side."""
    if unit.borders:
        unit.borders.work_out(hit.stop for hit in unit.waiting if hit.run)
    counting: Counter[bytes] = Counter()
    for stop, pattern, at, data, _ in unit.waiting:
        if counting[pattern.literal] >= ENOUGH:
            continue
        span = unit.borders.around(stop - len(pattern.literal)) if unit.borders else None
        if span:
            sign = _inside(patterns, pattern, span, at, data, stop - at, "")
        else:
            sign = judge(patterns, pattern, data, stop - at, "")
        if sign:
            unit.signs.append((stop, "", sign))
            counting[pattern.literal] += not sign.why
    unit.waiting.clear()
    unit.signs.sort(key=itemgetter(0))


def _inside(
    patterns: Patterns, pattern: Pattern, span: tuple[int, int], at: int, data: bytes, stop: int, script: Script
) -> Sign | None:
    """A hit, judged by the bytes between two borders alone, as positions in the whole stretch: those of a file of an
    asar, or of a text in a Go program. Others follow without anything between."""
    begin, end = max(span[0] - at, stop - 2 * AROUND, 0), min(span[1] - at, stop + 2 * AROUND)
    if not begin + len(pattern.literal) <= stop <= end:
        return None
    return judge(patterns, pattern, data[begin:end], stop - begin, script)


def _settle(file: Looking, unit: Unit) -> None:
    """Adds what was found, now that it can be told which of it are lists."""
    if unit.waiting:
        _judge_waiting(file.patterns, unit)
    lists = _lists([(at, sign) for at, _, sign in unit.signs if sign.service])
    services: dict[str, set[str]] = {}
    parts: dict[str, set[str]] = {}
    for _, place, sign in unit.signs:
        if sign.service:
            services.setdefault(place, set()).add(sign.service)
        else:
            parts.setdefault(place, set()).add(sign.text)
    paths: dict[str, tuple[str, str]] = {}
    for at, place, sign in unit.signs:
        if place not in paths:
            path = f"{unit.inner}!{place}" if unit.inner and place else place or unit.inner
            paths[place] = path, kinds.why(path) if path else ""
        path, why = paths[place]
        listed = ""
        if sign.service:
            data = (path or unit.name).endswith(".json")
            crowded = len(services[place]) >= (CROWD_OF_DATA if data else CROWD) and (sign.bare or data)
            listed = LIST if crowded or any(a <= at <= b for a, b in lists) else ""
        elif len(parts[place]) >= PARTS:
            listed = kinds.PARTS
        file.add(sign, path, why or listed)


def _lists(signs: list[tuple[int, Sign]]) -> list[tuple[int, int]]:
    """Where hosts of many services stand close together."""
    if len({sign.service for _, sign in signs}) < FEW:
        return []
    hosts = sorted((at, s.service) for at, s in signs)
    bare = sorted((at, s.service) for at, s in signs if s.bare)
    return _crowds(hosts, NEAR, MANY) + _crowds(bare, CLOSE, FEW)


def _crowds(hosts: list[tuple[int, str]], near: int, many: int) -> list[tuple[int, int]]:
    """From where to where `many` different services stand within `near` bytes, of hosts by their positions."""
    spans: list[tuple[int, int]] = []
    first = 0
    for last, (at, _) in enumerate(hosts):
        while at - hosts[first][0] > near:
            first += 1
        if last - first + 1 >= many and len({service for _, service in hosts[first : last + 1]}) >= many:
            if spans and spans[-1][1] >= hosts[first][0]:
                spans[-1] = (spans[-1][0], at)
            else:
                spans.append((hosts[first][0], at))
    return spans


def placed(first: bytes, rest: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    at = 0
    piece: bytes | None = first
    while piece is not None:
        if piece:
            yield at, piece
            at += len(piece)
        piece = next(rest, None)
