"""A ZIP file in (also .jar, .whl, .xpi, .nupkg, omni.ja, a program with one at its end), its members out.

Format: PKWARE APPNOTE 6.3.9. The table of contents decides (4.3.12); Firefox puts it first, others last. Nothing is
written to disk, so that names with ".." lead nowhere; they are only shown.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import PIECE, Source
from privacycheck.language import mark

_quick: Callable[[bytes | memoryview, int], bytes | bytearray] | None
try:
    # libdeflate takes half of zlib's time for what is all there.
    from deflate import DeflateError
    from deflate import deflate_decompress as _quick
except ImportError:
    DeflateError, _quick = zlib.error, None  # type: ignore[assignment,misc]

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s4x2H8x2L3H8xL")
TABLE = 64 * 1024 * 1024
"""Bytes of a table of contents; 200,000 members with long names take 40 MB."""
SMALL = 512 * 1024
"""What `whole` gives at most."""
STORED, DEFLATED = 0, 8
MANGLED = mark("damaged archives")
LOCKED = mark("parts of archives that are locked with a password")
OTHER_METHOD = mark("parts of archives that are packed in a way that we do not read")


class Damaged(Exception):
    """The file is no archive of its kind, or a broken one."""


class Member(NamedTuple):
    """`at` is where its own header begins."""

    name: str
    method: int
    flags: int
    packed: int
    size: int
    at: int


def members(source: Source) -> Iterator[Member]:
    """The files that the table of contents lists. Raises Damaged where there is none."""
    table, shift = _table(source)
    at = 0
    while at + _ENTRY.size <= len(table):
        magic, flags, method, packed, size, named, extra, comment, where = _ENTRY.unpack_from(table, at)
        if magic != b"PK\1\2":
            return
        begin = at + _ENTRY.size
        at = begin + named
        name = table[begin:at]
        if 0xFFFFFFFF in (packed, size, where):
            packed, size, where = _long(table[at : at + extra], packed, size, where)
        at += extra + comment
        if name[-1:] != b"/":
            yield Member(name.decode("utf-8", "replace"), method, flags, packed, size, where + shift)


def _table(source: Source) -> tuple[bytes, int]:
    """The table of contents, and how far all positions are shifted by what stands before the archive."""
    begin = max(0, source.size - 65_557)
    tail = source.read(begin, 65_557)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or at + _END.size > len(tail):
        raise Damaged("no table of contents")
    _, _, _, _, _, length, where, _ = _END.unpack_from(tail, at)
    end = begin + at
    if 0xFFFFFFFF in (length, where):
        length, where, end = _end64(source, end)
    for start in (where, end - length):
        if 0 <= start < source.size and source.read(start, 4) == b"PK\1\2":
            return source.read(start, min(length, TABLE)), start - where
    if length == 0:
        return b"", 0
    raise Damaged("no table of contents where it should be")


def _end64(source: Source, end: int) -> tuple[int, int, int]:
    locator = source.read(end - 20, 20)
    if locator[:4] != b"PK\6\7":
        raise Damaged("a table of contents out of bounds")
    at = struct.unpack_from("<Q", locator, 8)[0]
    raw = source.read(at, _END64.size)
    if raw[:4] != b"PK\6\6" or len(raw) < _END64.size:
        raise Damaged("a table of contents out of bounds")
    fields = _END64.unpack(raw)
    return fields[8], fields[9], at


def _long(extra: bytes, packed: int, size: int, where: int) -> tuple[int, int, int]:
    """Numbers that need 64 bits stand in an extra field (4.5.3), only those that need them, in this order."""
    at = 0
    while at + 4 <= len(extra):
        tag, length = struct.unpack_from("<HH", extra, at)
        if tag == 1:
            body = extra[at + 4 : at + 4 + length]
            numbers = [n for (n,) in struct.iter_unpack("<Q", body[: len(body) // 8 * 8])]
            values = [numbers.pop(0) if v == 0xFFFFFFFF and numbers else v for v in (size, packed, where)]
            return values[1], values[0], values[2]
        at += 4 + length
    return packed, size, where


def long_sizes(extra: bytes, packed: int, size: int) -> tuple[int, int]:
    """The same for a member's own header, which holds no place."""
    return _long(extra, packed, size, 0)[:2]


def start(source: Source, member: Member) -> int:
    """Where a member's bytes begin. Raises Damaged."""
    header = source.read(member.at, 30)
    if len(header) < 30 or header[:4] != b"PK\3\4":
        raise Damaged("a member that is not where it should be")
    named, extra = struct.unpack_from("<HH", header, 26)
    return member.at + 30 + int(named) + int(extra)


def whole(source: Source, member: Member, budget: Budget) -> bytes | None:
    """All bytes of a small member at once; None where it is larger than it seems. Raises Damaged."""
    raw = source.read(member.at, 94 + len(member.name) + member.packed)
    if len(raw) < 30 or raw[:4] != b"PK\3\4":
        raise Damaged("a member that is not where it should be")
    begin = 30 + int.from_bytes(raw[26:28], "little") + int.from_bytes(raw[28:30], "little")
    if len(raw) < begin + member.packed:
        return None
    inside = _inflated(memoryview(raw)[begin : begin + member.packed], member.size)
    if inside is not None and not budget.take(len(inside)):
        budget.refuse(SWELLING)
        return b""
    return inside


def _inflated(body: memoryview, size: int) -> bytes | None:
    """`size` is what the archive says, which is only believed to be the most that comes out. None as in `whole`."""
    if _quick and 0 < size <= SMALL:
        try:
            return bytes(_quick(body, size))
        except DeflateError:
            # More comes out, or it is damaged: zlib tells which.
            pass
    packer = zlib.decompressobj(-15)
    try:
        inside = packer.decompress(body, SMALL)
    except zlib.error as error:
        raise Damaged(str(error)) from error
    return None if packer.unconsumed_tail or not packer.eof else inside


def unpacked(source: Source, member: Member, begin: int, budget: Budget) -> Iterator[bytes]:
    """A member's bytes in pieces. Ends early where the budget does; raises Damaged where it cannot be unpacked."""
    packer = zlib.decompressobj(-15)
    at, end = begin, begin + member.packed
    try:
        while at < end and (raw := source.read(at, min(PIECE // 4, end - at))):
            at += len(raw)
            while raw:
                piece = packer.decompress(raw, PIECE)
                raw = packer.unconsumed_tail
                if not budget.take(len(piece)):
                    budget.refuse(SWELLING)
                    return
                if piece:
                    yield piece
        if piece := packer.flush():
            yield piece
    except zlib.error as error:
        raise Damaged(str(error)) from error


SWELLING = mark("archives that grow far too large when unpacked")
