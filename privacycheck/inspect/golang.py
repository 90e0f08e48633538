"""A program written in Go in, where its pieces of text begin and end out: they lie side by side.

The linker puts text constants one after another, without ends; each is told by an address and a length elsewhere. So
every place that the program's code (LEA on x86-64, ADRP with ADD on arm64) or its tables (whole addresses, relocations
among them) point to is a border. Formats: System V ABI (ELF), PE/COFF, Mach-O; only programs of 64 bits.
"""

import re
import struct
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
from operator import add

from privacycheck.inspect.source import PIECE, Source

_NOTE = re.compile(rb"\x04\x00{3}.{4}\x04\x00{3}Go\x00\x00|\xff Go build ID: \"", re.DOTALL)
_NOTED = 16 * 1024
"""Where the linker's note about a Go program stands at the latest."""
_LEA = rb"\x8d(?<=[\x48\x4c]\x8d)[\x05\x0d\x15\x1d\x25\x2d\x35\x3d](?=(..%b))"
"""A search for one certain byte is by far the quickest, so that the prefix before it is looked at behind it."""
_ADRP = re.compile(rb"(?=[\x00-\xff]{3}[\x90\xb0\xd0\xf0][\x00-\xff]{2}[\x00-\x3f]\x91)")
_SOME = re.compile(rb"\x01.{0,63}", re.DOTALL)
"""Marks from one that is set; what is between two of these has none."""
SMALLEST = 512 * 1024
"""Bytes; the shortest of all programs in Go has more."""
SECTIONS = 256
MOST = 2_000_000
"""Places that are kept; a program of 100 MB has 300,000."""
LARGEST = 512 * 1024 * 1024
"""Bytes of code and tables that are gone through."""
FARTHEST = 1024
"""Bytes from a place that is asked for, beyond which it is not asked what is a border."""
CLOSE = 64 * 1024
"""Bytes; the expressions below tell addresses no finer."""


@dataclass(frozen=True)
class _Stretch:
    """A part of the file that is loaded: its place in the file, its length, its address, whether it is run
    or written to."""

    at: int
    size: int
    address: int
    code: bool
    written: bool


_Spans = Sequence[tuple[int, int]]
"""From the one address on, before the other, in order."""


@dataclass(frozen=True)
class _Layout:
    stretches: tuple[_Stretch, ...]
    arm: bool


def is_noted(head: bytes) -> bool:
    """Whether a program's first bytes hold the linker's note about Go, which may be left out."""
    return _NOTE.search(head, 0, _NOTED) is not None


def is_go(source: Source) -> bool:
    """By the note, or by what Go tells about the build at the begin of the data (debug/buildinfo)."""
    if source.size < SMALLEST:
        return False
    if is_noted(source.read(0, _NOTED)):
        return True
    layout = _layout(source)
    data = next((s for s in layout.stretches if s.written), None) if layout else None
    return data is not None and b"\xff Go buildinf:" in source.read(data.at, min(data.size, 64 * 1024))


class Borders:
    """Those of one part of the file: to work them out for all of it takes several times as long. The source must be
    open then. A program that cannot be read has none."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._places = array("Q")

    def work_out(self, places: Iterable[int]) -> None:
        """For these places of the file and what is near them."""
        self._places = _places(self._source, _near(places))

    def around(self, at: int) -> tuple[int, int] | None:
        """Where the text begins and ends at the latest that holds this place of the file, as far as `FARTHEST` from
        it; None where no border is known."""
        if not self._places:
            return None
        number = bisect_right(self._places, at)
        begin = self._places[number - 1] if number else 0
        return begin, self._places[number] if number < len(self._places) else self._source.size


def _near(places: Iterable[int]) -> list[tuple[int, int]]:
    """What is around these places, in order; parts that lie close together are one."""
    spans: list[tuple[int, int]] = []
    for at in sorted(places):
        if spans and at - spans[-1][1] < CLOSE:
            spans[-1] = spans[-1][0], at + FARTHEST
        else:
            spans.append((at - FARTHEST, at + FARTHEST))
    return spans


def _places(source: Source, near: list[tuple[int, int]]) -> "array[int]":
    """Places in these parts of the file that something points to, in order."""
    layout = _layout(source)
    if layout is None or sum(s.size for s in layout.stretches) > LARGEST:
        return array("Q")
    # Text is neither run nor written to, but in programs whose linker put all into one part.
    texts = [s for s in layout.stretches if not s.code and not s.written] or layout.stretches
    shifts = [
        (max(begin, s.at), min(end, s.at + s.size), s.address - s.at)
        for s in texts
        for begin, end in near
        if begin < s.at + s.size and s.at < end
    ]
    if not shifts:
        return array("Q")
    wanted = [(begin + shift, end + shift) for begin, end, shift in shifts]
    found: set[int] = set()
    for stretch in layout.stretches:
        refer = _words if not stretch.code else _adrp if layout.arm else _lea
        for addresses in refer(source, stretch, wanted):
            found.update(addresses)
            if len(found) > MOST:
                return array("Q")
    addresses = sorted(found)
    places: set[int] = set()
    for begin, end, shift in shifts:
        first, last = bisect_left(addresses, begin + shift), bisect_left(addresses, end + shift)
        places.update(address - shift for address in addresses[first:last])
    return array("Q", sorted(places))


def _steps(source: Source, stretch: _Stretch) -> Iterator[tuple[int, bytes]]:
    """(address, bytes) with the first 8 bytes of the next piece at the end of each."""
    for at in range(0, stretch.size, PIECE):
        yield stretch.address + at, source.read(stretch.at + at, min(PIECE + 8, stretch.size - at))


def _lea(source: Source, stretch: _Stretch, wanted: _Spans) -> Iterator[Iterable[int]]:
    """LEA with a distance from the next instruction: REX.W 8D /r with mod 00 and r/m 101 (Intel SDM, volume 2).

    A large program has half a million of them, most of them to somewhere else: those are told by the upper half of
    the distance, and no step in here is taken for each."""
    for address, raw in _steps(source, stretch):
        first, last = address + 6, address + 6 + len(raw)
        upper = _upper((low - last, high - first) for low, high in wanted)
        parts = re.split(_LEA % upper, raw, flags=re.DOTALL)
        # What stands before each, without its two bytes, and its distance.
        lengths = accumulate(map(len, parts[:-1:2]))
        distances = memoryview(b"".join(parts[1::2])).cast("i")
        starts = range(first, first + 2 * len(distances), 2)
        yield map(add, map(add, lengths, distances), starts)


def _upper(spans: Iterable[tuple[int, int]]) -> bytes:
    """An expression for the third and fourth byte of all numbers of 32 bits in these spans."""
    thirds: dict[int, list[bytes]] = {}
    for low, high in spans:
        first, last = max(low >> 16, -0x8000), min(high >> 16, 0x7FFF)
        for fourth in range(first >> 8, (last >> 8) + 1):
            begin, end = max(first, fourth << 8) & 0xFF, min(last, fourth << 8 | 0xFF) & 0xFF
            thirds.setdefault(fourth & 0xFF, []).append(b"\\x%02x-\\x%02x" % (begin, end))
    parts = [b"[" + b"".join(ranges) + b"]\\x%02x" % fourth for fourth, ranges in thirds.items()]
    return b"(?:" + b"|".join(parts or [b"(?!)"]) + b")"


def _adrp(source: Source, stretch: _Stretch, wanted: _Spans) -> Iterator[Iterable[int]]:
    """ADRP and ADD (immediate) of the same register (Arm ARM, C6.2): a page of 4 KB and a place in it."""
    lowest, highest = wanted[0][0], wanted[-1][1]
    for address, raw in _steps(source, stretch):
        addresses: list[int] = []
        for found in _ADRP.finditer(raw):
            at = found.start()
            if (address + at) % 4 or at + 8 > len(raw):
                continue
            page, add = struct.unpack_from("<LL", raw, at)
            if page & 31 == add & 31 == add >> 5 & 31:
                distance = (page >> 5 & 0x7FFFF) << 2 | page >> 29 & 3
                distance -= (distance & 1 << 20) << 1
                target = (address + at & ~0xFFF) + (distance << 12) + (add >> 10 & 0xFFF)
                if lowest <= target < highest:
                    addresses.append(target)
        yield addresses


def _words(source: Source, stretch: _Stretch, wanted: _Spans) -> Iterator[Iterable[int]]:
    """Whole addresses in tables, of what is no code: no text stands in that.

    Most words are none, and stand among others that are none; no step in here is taken for each of those."""
    for at in range(-stretch.address % 8, stretch.size, PIECE):
        raw = source.read(stretch.at + at, min(PIECE, stretch.size - at))
        raw = raw[: len(raw) // 8 * 8]
        words = array("Q")
        words.frombytes(raw)
        marks = _marks(raw, wanted)
        for some in _SOME.finditer(marks):
            begin, end = some.span()
            yield compress(words[begin:end], marks[begin:end])


def _marks(raw: bytes, wanted: _Spans) -> bytes:
    """1 for each word that may lie in one of the spans, 0 for the others: as far as its third, fourth and fifth byte
    tell, and no lower ones."""
    thirds: dict[int, bytearray] = {}
    for low, high in wanted:
        for upper in range(low >> 16, (high >> 16) + 1):
            thirds.setdefault(upper >> 8, bytearray(256))[upper & 0xFF] = 1
    passed = 0
    for upper, table in thirds.items():
        fourth, fifth = bytearray(256), bytearray(256)
        fourth[upper & 0xFF] = fifth[upper >> 8 & 0xFF] = 1
        passed |= _column(raw, 2, table) & _column(raw, 3, fourth) & _column(raw, 4, fifth)
    return passed.to_bytes(len(raw) // 8)


def _column(raw: bytes, place: int, table: bytearray) -> int:
    return int.from_bytes(raw[place::8].translate(table))


def _layout(source: Source) -> _Layout | None:
    head = source.read(0, 4096)
    read: Callable[[Source, bytes], tuple[bool, list[_Stretch]]]
    if head[:6] == b"\x7fELF\2\1":
        read = _elf
    elif head[:2] == b"MZ":
        read = _pe
    elif head[:4] == b"\xcf\xfa\xed\xfe":
        read = _mach
    else:
        return None
    try:
        arm, stretches = read(source, head)
    except (struct.error, ValueError):
        return None
    inside = [s for s in stretches if s.size > 0 and s.at + s.size <= source.size]
    return _Layout(tuple(inside), arm) if inside else None


def _elf(source: Source, head: bytes) -> tuple[bool, list[_Stretch]]:
    (machine,) = struct.unpack_from("<H", head, 18)
    (table,), (size, count) = struct.unpack_from("<Q", head, 32), struct.unpack_from("<HH", head, 54)
    if machine not in (62, 183):
        raise ValueError("another processor")
    raw = source.read(table, size * min(count, SECTIONS))
    rows = [struct.unpack_from("<LLQQQQ", raw, at) for at in range(0, len(raw) - 55, max(size, 56))]
    return machine == 183, [
        _Stretch(at, length, address, bool(flags & 1), bool(flags & 2))
        for kind, flags, at, address, _, length in rows
        if kind == 1
    ]


def _pe(source: Source, head: bytes) -> tuple[bool, list[_Stretch]]:
    (begin,) = struct.unpack_from("<L", head, 60)
    raw = source.read(begin, 24 + 65_536)
    mark, machine, count, optional = struct.unpack_from("<4sHH12xH", raw)
    magic, base = struct.unpack_from("<H22xQ", raw, 24)
    if mark != b"PE\0\0" or machine not in (0x8664, 0xAA64) or magic != 0x20B:
        raise ValueError("another processor")
    rows = [struct.unpack_from("<8s4L12xL", raw, 24 + optional + 40 * n) for n in range(min(count, SECTIONS))]
    return machine == 0xAA64, [
        _Stretch(at, min(length, stored), base + address, bool(flags & 0x20000000), bool(flags & 0x80000000))
        for _, length, address, stored, at, flags in rows
    ]


def _mach(source: Source, head: bytes) -> tuple[bool, list[_Stretch]]:
    """By sections: one segment holds code and text."""
    (machine,), (count,) = struct.unpack_from("<L", head, 4), struct.unpack_from("<L", head, 16)
    if machine not in (0x01000007, 0x0100000C):
        raise ValueError("another processor")
    found: list[_Stretch] = []
    at, raw = 32, source.read(0, 65_536)
    for _ in range(min(count, SECTIONS)):
        kind, size = struct.unpack_from("<LL", raw, at)
        if kind == 0x19:
            initial, sections = struct.unpack_from("<LL", raw, at + 60)
            for number in range(min(sections, SECTIONS)):
                address, length, place, _, _, _, flags = struct.unpack_from("<QQ5L", raw, at + 72 + 80 * number + 32)
                if flags & 0xFF == 0:
                    found.append(_Stretch(place, length, address, bool(flags & 0x80000000), bool(initial & 2)))
        at += max(size, 8)
    return machine == 0x0100000C, found
