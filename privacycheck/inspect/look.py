"""One open file in, the traces in it out, with what lies inside of it: archives in archives, within bounds."""

from collections.abc import Callable, Iterator
from itertools import chain

from privacycheck.inspect import asar, golang, packed, qtres, tape, unpackers, zip_stream, zips
from privacycheck.inspect.heap import SMALL, Heap
from privacycheck.inspect.judge import AROUND
from privacycheck.inspect.limits import DEPTH, NESTED, Budget
from privacycheck.inspect.looked import Looked
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.source import Ahead, Bytes, Part, Source, pieces
from privacycheck.inspect.stream import Stream
from privacycheck.inspect.stretch import Looking, Search, placed, plain, small
from privacycheck.language import mark

STREAMS = {"Zstandard": mark("parts packed with Zstandard")}
OTHERS = mark("parts packed in a way that cannot be read here")
CHROMIUM = mark("Chromium resources packed with Brotli")
QT = mark("Qt resources packed with Zstandard")
TOO_DEEP = mark("archives too deep inside others")
IMAGES = mark("file system images (squashfs) packed in a way that we do not read")
SPOILED = 20
"""Damaged files of one image, after which it is closed."""
TOO_LARGE = mark("archives inside archives that are too large to unpack")


def begin(patterns: Patterns, search: Search, heap: Heap, source: Source, name: str) -> Callable[[], Looked]:
    """`name` is the file's base name. Many files share a heap: ask for the answer when it is flushed. The source may be
    closed before. Raises OSError where the file cannot be read to its end."""
    file = Looking(patterns, search, heap, Budget(source.size))
    _open(file, source, name, "", 0)
    return lambda: Looked(hits=tuple(file.found.values()), unread=file.budget.reasons)


def _open(file: Looking, source: Source, name: str, inner: str, depth: int) -> None:
    """Looks at the bytes as they are, and into them where they are an archive."""
    if source.size <= SMALL:
        # Read once, whatever it is.
        data = source.read(0, source.size)
        kind = packed.kind(data[: packed.HEAD], name)
        if not kind:
            small(file, data, inner or name, inner)
            return
        source = Bytes(data)
    else:
        kind = packed.kind(source.read(0, packed.HEAD), name)
    _of_kind(file, source, kind, name, inner, depth)


def _of_kind(file: Looking, source: Source, kind: str, name: str, inner: str, depth: int) -> None:
    if kind == "asar":
        _asar(file, source, inner, pieces(source, AROUND))
        return
    if kind == "squashfs" or (kind == "program" and (at := packed.behind(source))):
        if kind == "program":
            _lying(file, Part(source, 0, at), name, inner)
            source = Part(source, at, source.size - at)
        _image(file, source, inner, depth)
        return
    if kind == "tar":
        _tape(file, packed.whole(source, file.budget), inner, depth)
        return
    if kind == "deb":
        _debian(file, source, inner, depth)
        return
    if kind == "rcc":
        _each(file, qtres.members(source, file.budget), inner, depth, QT)
        return
    if kind != "zip" and kind not in packed.STREAMS:
        borders = golang.Borders(source) if kind == "program" and golang.is_go(source) else None
        _lying(file, source, name, inner, borders)
    if kind in ("zip", "program"):
        _zip(file, source, inner, depth, sure=kind == "zip")
        if kind == "program" and qtres.is_registering(source):
            _each(file, qtres.inside(source, file.budget), inner, depth, QT)
    elif kind in packed.STREAMS:
        _stream(file, source, kind, name, inner, depth)
    elif kind == "pak":
        _each(file, packed.pak_members(source, file.budget), inner, depth, CHROMIUM)
    elif kind.startswith("not read"):
        file.budget.refuse(kind.removeprefix("not read: "))


def _lying(file: Looking, source: Source, name: str, inner: str, borders: golang.Borders | None = None) -> None:
    """The bytes as they are."""
    plain(file, pieces(source, AROUND), name, inner, borders=borders)


def _asar(file: Looking, source: Source, inner: str, parts: Iterator[tuple[int, bytes]]) -> None:
    """`source` holds the header at least, `parts` everything."""
    try:
        where = asar.places(source)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
        plain(file, parts, "", inner)
        return
    for _, _, name in where.listed:
        file.named(f"{inner}!{name}" if inner else name)
    plain(file, parts, "", inner, where)


def _zip(file: Looking, source: Source, inner: str, depth: int, sure: bool) -> None:
    source = Ahead(source)
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
            _lying(file, source, "", inner)


def _member(file: Looking, source: Source, member: zips.Member, path: str, depth: int) -> None:
    if member.flags & 1:
        file.budget.refuse(zips.LOCKED)
        return
    if member.method == zips.DEFLATED and member.packed <= SMALL:
        whole = zips.whole(source, member, file.budget)
        if whole is not None:
            _whole(file, whole, member.name, path, depth)
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


def _whole(file: Looking, data: bytes, name: str, path: str, depth: int) -> None:
    """A small member, unpacked."""
    # Classes are most members of most archives; what they are needs no question.
    simple = name.endswith(".class") and data[:4] == b"\xca\xfe\xba\xbe"
    if simple or not packed.kind(data[: packed.HEAD], name):
        small(file, data, path, path)
    else:
        _unpacked(file, iter((data,)), name, path, depth)


def _unpacked(file: Looking, parts: Iterator[bytes], name: str, path: str, depth: int) -> None:
    """Bytes as they are unpacked; an archive among them is collected first."""
    first = next(parts, b"")
    while len(first) < packed.HEAD and (more := next(parts, b"")):
        first += more
    kind = packed.kind(first[: packed.HEAD], name)
    if kind.startswith("not read"):
        file.budget.refuse(kind.removeprefix("not read: "))
    if kind == "tar":
        if depth > DEPTH:
            file.budget.refuse(TOO_DEEP)
        else:
            _tape(file, chain((first,), parts), path, depth)
        return
    if packed.is_archive(kind):
        whole = [first]
        length = len(first)
        for part in parts:
            whole.append(part)
            length += len(part)
            if length > NESTED:
                _too_large(file, kind, whole, parts, name, path, depth)
                return
        if depth > DEPTH:
            file.budget.refuse(TOO_DEEP)
        else:
            _open(file, Bytes(b"".join(whole)), name, path, depth)
        return
    if kind == "program" and not name.endswith(".class"):
        _program(file, first, parts, name, path, depth)
        return
    second = next(parts, None)
    if second is None and len(first) <= SMALL:
        small(file, first, path or name, path)
        return
    plain(file, placed(first, chain((second or b"",), parts)), name, path)


def _too_large(
    file: Looking, kind: str, held: list[bytes], parts: Iterator[bytes], name: str, path: str, depth: int
) -> None:
    """An archive inside another that is not held as a whole. The files of an asar are told by its begin, those of a ZIP
    file come one after another; others are searched as they are."""
    if kind == "zip":
        _zip_stream(file, chain(held, parts), path, depth)
        return
    every = placed(b"", chain(held, parts))
    if kind == "asar":
        _asar(file, Bytes(b"".join(held)), path, every)
        return
    file.budget.refuse(TOO_LARGE)
    plain(file, every, name, path)


def _zip_stream(file: Looking, parts: Iterator[bytes], inner: str, depth: int) -> None:
    """Front to back; what is left after a broken member is searched as it is."""
    if depth > DEPTH:
        file.budget.refuse(TOO_DEEP)
        return
    stream = Stream(parts)
    try:
        _in_turn(file, zip_stream.members(stream, file.budget), inner, depth)
    except zips.Damaged:
        if not file.budget.spent:
            file.budget.refuse(zips.MANGLED)
            plain(file, placed(b"", stream.rest()), "", inner)


def _program(file: Looking, first: bytes, parts: Iterator[bytes], name: str, path: str, depth: int) -> None:
    """A program inside an archive: as a whole, where it is not too large for that."""
    held, length = [first], len(first)
    while length <= NESTED and (part := next(parts, None)) is not None:
        held.append(part)
        length += len(part)
    source = Bytes(b"".join(held))
    if length <= NESTED and depth <= DEPTH:
        _of_kind(file, source, "program", name, path, depth)
    else:
        plain(file, placed(b"", chain((piece for _, piece in pieces(source)), parts)), name, path)


def _image(file: Looking, source: Source, inner: str, depth: int) -> None:
    """A file system image; searched as it is where it cannot be read."""
    try:
        from privacycheck.inspect import squash
    except ImportError:
        file.budget.refuse(IMAGES)
        _lying(file, source, "", inner)
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
        _lying(file, source, "", inner)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
        _lying(file, source, "", inner)


def _tape(file: Looking, parts: Iterator[bytes], inner: str, depth: int) -> None:
    try:
        _in_turn(file, tape.members(parts), inner, depth)
    except zips.Damaged:
        if not file.budget.spent:
            file.budget.refuse(zips.MANGLED)


def _in_turn(file: Looking, members: Iterator[tuple[str, Iterator[bytes]]], inner: str, depth: int) -> None:
    """Members of an archive that is read front to back. Raises Damaged: after a broken one there is no next."""
    for name, inside in members:
        if not file.budget.member():
            file.budget.refuse(TOO_LARGE)
            return
        path = f"{inner}!{name}" if inner else name
        file.named(path)
        _unpacked(file, inside, name.rpartition("/")[2], path, depth + 1)


def _debian(file: Looking, source: Source, inner: str, depth: int) -> None:
    try:
        for name, part in tape.debian(source):
            if not file.budget.member() or depth >= DEPTH:
                file.budget.refuse(TOO_DEEP)
                return
            _open(file, part, name, f"{inner}!{name}" if inner else name, depth + 1)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)


def _stream(file: Looking, source: Source, kind: str, name: str, inner: str, depth: int) -> None:
    """One packed stream."""
    try:
        _unpacked(file, packed.unpack(source, kind, file.budget), name.rpartition(".")[0], inner, depth + 1)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
    except unpackers.Missing as missing:
        file.budget.refuse(STREAMS.get(str(missing), OTHERS))


def _each(file: Looking, members: Iterator[tuple[str, Iterator[bytes]]], inner: str, depth: int, missing: str) -> None:
    """Members whose bytes are each packed by themselves, some of them without a name. `missing` is the reason where
    their packing cannot be read here."""
    try:
        for name, parts in members:
            if not file.budget.member():
                file.budget.refuse(TOO_LARGE)
                return
            path = f"{inner}!{name}" if inner and name else inner or name
            file.named(path)
            try:
                _unpacked(file, parts, name.rpartition("/")[2], path, depth + 1)
            except zips.Damaged:
                file.budget.refuse(zips.MANGLED)
            except unpackers.Missing:
                file.budget.refuse(missing)
    except zips.Damaged:
        file.budget.refuse(zips.MANGLED)
