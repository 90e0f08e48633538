"""One open file in, the traces in it out, with what lies inside of it: archives in archives, within bounds."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from privacycheck.inspect import asar, kinds, names, packed, zips
from privacycheck.inspect.engine import Hits
from privacycheck.inspect.heap import SMALL, Heap
from privacycheck.inspect.judge import AROUND, Sign, judge, key
from privacycheck.inspect.limits import DEPTH, NESTED, Budget
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.source import Bytes, Part, Source, pieces
from privacycheck.model.base import Value

NEAR = 4096
PARTS = 40
"""Parts that one file names before it is taken for a list of them, as programs that look for trackers have."""
MANY = 12
"""So many different services within 4 KB are a list: of filters, of trusted sites, of samples."""
MOST_SIGNS = 3_000
"""Different traces that are kept of one file."""
CROWD = 15
"""A file that names so many different services holds lists; addresses without a scheme in it are entries of them."""
JUDGED = 2_000
"""Hits of one literal in one stretch of bytes that are looked at; what comes after them says nothing new."""
ENOUGH = 200
"""Hits of one literal that count, after which no more are looked at."""
UNIT_SIGNS = 50_000
TOO_DEEP = "archives too deep inside others"
IMAGES = "file system images (squashfs) packed in a way that we do not read"
SPOILED = 20
"""Damaged files of one image, after which it is closed."""
TOO_LARGE = "archives inside archives that are too large to unpack"

Search = Callable[[bytes | memoryview], Hits]


class Hit(Value, frozen=True, kw_only=True, array_like=True):
    """A trace inside one file: `inner` is the path inside the file, "" for the file itself."""

    kind: str
    text: str
    inner: str = ""
    why: str = ""
    package: str = ""
    count: int = 1


class Looked(Value, frozen=True, kw_only=True, array_like=True):
    """What one file holds. `unread`: reason to number of things inside it that were not opened."""

    hits: tuple[Hit, ...] = ()
    unread: dict[str, int] = {}  # noqa: RUF012 - msgspec copies empty mutable defaults


@dataclass
class _File:
    """One file while it is looked at."""

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


def look(patterns: Patterns, search: Search, source: Source, name: str) -> Looked:
    """`name` is the file's base name. Raises OSError where the file cannot be read to its end."""
    heap = Heap(search)
    answer = begin(patterns, search, heap, source, name)
    heap.flush()
    return answer()


def begin(patterns: Patterns, search: Search, heap: Heap, source: Source, name: str) -> Callable[[], Looked]:
    """Like `look` for one of many files that share a heap: ask for the answer when the heap is flushed. The source
    may be closed before."""
    file = _File(patterns, search, heap, Budget(source.size))
    _open(file, source, name, "", 0)
    return lambda: Looked(hits=tuple(file.found.values()), unread=file.budget.reasons)


def _open(file: _File, source: Source, name: str, inner: str, depth: int) -> None:
    """Looks at the bytes as they are, and into them where they are an archive."""
    if source.size <= SMALL:
        # Read once, whatever it is.
        source = Bytes(source.read(0, source.size))
    head = source.read(0, 16)
    kind = packed.kind(head, name)
    if kind == "asar":
        _asar(file, source, inner)
        return
    if kind == "squashfs" or (kind == "program" and (at := packed.behind(source))):
        if kind == "program":
            _plain(file, pieces(Part(source, 0, at)), name, inner)
            source = Part(source, at, source.size - at)
        _image(file, source, inner, depth)
        return
    if kind not in ("zip", "gzip", "xz", "bzip2"):
        _plain(file, pieces(source), name, inner)
    if kind in ("zip", "program"):
        _zip(file, source, inner, depth, sure=kind == "zip")
    elif kind in ("gzip", "xz", "bzip2"):
        _stream(file, source, kind, name, inner)
    elif kind == "pak":
        _pak(file, source, inner)
    elif kind.startswith("not read"):
        file.budget.refuse(kind.removeprefix("not read: "))


@dataclass
class _Unit:
    """One stretch of bytes that is looked at as a whole: a file, a member, or all files of an asar one after another.

    `where` names the files of an asar; elsewhere `inner` and `script` hold for all of it."""

    inner: str
    script: bool
    where: asar.Places | None
    signs: list[tuple[int, str, Sign]] = field(default_factory=list)
    judged: dict[int, int] = field(default_factory=dict)


def _plain(
    file: _File, parts: Iterator[tuple[int, bytes]], name: str, inner: str, where: asar.Places | None = None
) -> None:
    """All pieces, each with the end of the one before it, so that nothing is cut in two."""
    unit = _Unit(inner, kinds.is_script(inner or name), where)
    tail, next_at = b"", -1
    held: tuple[int, bytes, int] | None = None
    for at, piece in parts:
        joined = at == next_at
        if held:
            # The piece before is judged once what follows it is known.
            _search(file, unit, held, piece[:AROUND] if joined else b"")
        data = tail + piece if joined else piece
        held = (at + len(piece) - len(data), data, len(data) - len(piece))
        tail = data[-AROUND:]
        next_at = at + len(piece)
    if held and held[0] == 0 and len(held[1]) <= SMALL:
        _small(file, unit, held[1])
        return
    if held:
        _search(file, unit, held, b"")
    _settle(file, unit)


def _small(file: _File, unit: _Unit, data: bytes) -> None:
    """All bytes of a unit at once, with others on the heap."""

    def take(data: bytes, hits: Hits) -> None:
        _judge(file, unit, 0, data, hits)
        _settle(file, unit)

    file.heap.add(data, take)


def _search(file: _File, unit: _Unit, held: tuple[int, bytes, int], after: bytes) -> None:
    """A piece: its position, its bytes, and how many of those were looked at with the piece before."""
    at, data, begin = held
    hits = file.search(data)
    if begin:
        hits = [(number, stop) for number, stop in hits if stop > begin]
    if hits:
        _judge(file, unit, at, data + after if after else data, hits)


def _judge(file: _File, unit: _Unit, at: int, data: bytes, hits: Hits) -> None:
    every, where, judged = file.patterns.all, unit.where, unit.judged
    for number, stop in hits:
        seen = judged.get(number, 0)
        if seen >= JUDGED or len(unit.signs) >= UNIT_SIGNS:
            continue
        judged[number] = seen + 1
        place = where.name(at + stop - 1) if where else ""
        if number >= len(every):
            sign = key(data, stop)
        else:
            sign = judge(file.patterns, every[number], data, stop, kinds.is_script(place) if where else unit.script)
        if sign:
            unit.signs.append((at + stop, place, sign))
            if not sign.why:
                judged[number] += JUDGED // ENOUGH


def _settle(file: _File, unit: _Unit) -> None:
    """Adds what was found, now that it can be told which of it are lists."""
    lists = _lists([(at, sign) for at, _, sign in unit.signs])
    services: dict[str, set[str]] = {}
    parts: dict[str, set[str]] = {}
    for _, place, sign in unit.signs:
        if sign.service:
            services.setdefault(place, set()).add(sign.service)
        else:
            parts.setdefault(place, set()).add(sign.text)
    for at, place, sign in unit.signs:
        path = f"{unit.inner}!{place}" if unit.inner and place else place or unit.inner
        listed = ""
        if sign.service:
            crowded = len(services[place]) >= CROWD and sign.bare
            listed = kinds.LIST if crowded or any(a <= at <= b for a, b in lists) else ""
        elif len(parts[place]) >= PARTS:
            listed = kinds.PARTS
        file.add(sign, path, (kinds.why(path) if path else "") or listed)


def _lists(signs: list[tuple[int, Sign]]) -> list[tuple[int, int]]:
    """Where hosts of many services stand close together."""
    hosts = sorted((at, s.service) for at, s in signs if s.service)
    spans: list[tuple[int, int]] = []
    first = 0
    for last, (at, _) in enumerate(hosts):
        while at - hosts[first][0] > NEAR:
            first += 1
        if last - first + 1 >= MANY and len({service for _, service in hosts[first : last + 1]}) >= MANY:
            if spans and spans[-1][1] >= hosts[first][0]:
                spans[-1] = (spans[-1][0], at)
            else:
                spans.append((hosts[first][0], at))
    return spans


def _asar(file: _File, source: Source, inner: str) -> None:
    try:
        where = asar.places(source)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
        _plain(file, pieces(source), "", inner)
        return
    for _, _, name in where.listed:
        file.named(f"{inner}!{name}" if inner else name)
    _plain(file, pieces(source), "", inner, where)


def _zip(file: _File, source: Source, inner: str, depth: int, sure: bool) -> None:
    try:
        for member in zips.members(source):
            if not file.budget.member():
                file.budget.refuse(TOO_LARGE)
                return
            path = f"{inner}!{member.name}" if inner else member.name
            file.named(path)
            try:
                _member(file, source, member, path, depth + 1)
            except zips.Damaged:
                file.budget.refuse(zips.MANGLED)
    except zips.Damaged:
        # A program only may have an archive at its end; a file that says that it is one must be one.
        if sure:
            file.budget.refuse(zips.MANGLED)
            _plain(file, pieces(source), "", inner)


def _member(file: _File, source: Source, member: zips.Member, path: str, depth: int) -> None:
    if member.flags & 1:
        file.budget.refuse(zips.LOCKED)
        return
    if member.method == zips.DEFLATED and member.packed <= SMALL:
        whole = zips.whole(source, member, file.budget)
        if whole is not None:
            _unpacked(file, iter((whole,)), member.name, path, depth)
            return
    begin = zips.start(source, member)
    if member.method == zips.STORED:
        if not file.budget.take(member.packed):
            file.budget.refuse(zips.SWELLING)
        elif depth > DEPTH:
            file.budget.refuse(TOO_DEEP)
        else:
            _open(file, Part(source, begin, member.packed), member.name, path, depth)
        return
    if member.method != zips.DEFLATED:
        file.budget.refuse(zips.OTHER_METHOD)
        return
    _unpacked(file, zips.unpacked(source, member, begin, file.budget), member.name, path, depth)


def _unpacked(file: _File, parts: Iterator[bytes], name: str, path: str, depth: int) -> None:
    """Bytes as they are unpacked; an archive among them is collected first."""
    first = next(parts, b"")
    kind = packed.kind(first[:16], name)
    if kind.startswith("not read"):
        file.budget.refuse(kind.removeprefix("not read: "))
    if packed.is_archive(kind):
        whole = [first]
        length = len(first)
        for part in parts:
            whole.append(part)
            length += len(part)
            if length > NESTED:
                file.budget.refuse(TOO_LARGE)
                return
        if depth > DEPTH:
            file.budget.refuse(TOO_DEEP)
        else:
            _open(file, Bytes(b"".join(whole)), name, path, depth)
        return
    second = next(parts, None)
    if second is None and len(first) <= SMALL:
        _small(file, _Unit(path, kinds.is_script(path), None), first)
        return
    _plain(file, _placed(first, chain((second or b"",), parts)), name, path)


def _placed(first: bytes, rest: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    at = 0
    piece: bytes | None = first
    while piece is not None:
        if piece:
            yield at, piece
            at += len(piece)
        piece = next(rest, None)


def _image(file: _File, source: Source, inner: str, depth: int) -> None:
    """A file system image; searched as it is where it cannot be read."""
    try:
        from privacycheck.inspect import squash
    except ImportError:
        file.budget.refuse(IMAGES)
        _plain(file, pieces(source), "", inner)
        return
    spoiled = 0
    try:
        image = squash.Image(source, file.budget)
        for member in image.members():
            if not file.budget.member():
                file.budget.refuse(TOO_LARGE)
                return
            path = f"{inner}!{member.name}" if inner else member.name
            file.named(path)
            try:
                _unpacked(file, image.unpacked(member), member.name.rpartition("/")[2], path, depth + 1)
            except zips.Damaged:
                file.budget.refuse(zips.MANGLED)
                spoiled += 1
                if spoiled >= SPOILED:
                    return
    except squash.OtherPacking:
        file.budget.refuse(IMAGES)
        _plain(file, pieces(source), "", inner)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
        _plain(file, pieces(source), "", inner)


def _stream(file: _File, source: Source, kind: str, name: str, inner: str) -> None:
    """One packed stream; a tape archive (tar) in it is looked at as it is, its names stand before its files."""
    try:
        _plain(file, _placed(b"", packed.unpack(source, kind, file.budget)), name.rpartition(".")[0], inner)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)


def _pak(file: _File, source: Source, inner: str) -> None:
    for raw in packed.pak_members(source):
        if raw[:2] == b"\x1f\x8b":
            try:
                parts = packed.unpack(Bytes(raw), "gzip", file.budget)
                _plain(file, _placed(b"", parts), "", inner)
            except (zips.Damaged, zlib.error):
                file.budget.refuse(zips.MANGLED)
        elif raw[:2] == b"\x1e\x9b":
            file.budget.refuse("Chromium resources packed with Brotli")
