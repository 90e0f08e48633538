"""The bytes of a ZIP file in, its members one after another out, as they come: for those too large to be held.

Format: PKWARE APPNOTE 6.3.9, local file headers (4.3.7). The table of contents, which decides elsewhere, comes last in
most and is not waited for; in those that have it first (Firefox) it is passed over.
"""

import struct
import zlib
from collections.abc import Iterator

from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import PIECE
from privacycheck.inspect.stream import Stream
from privacycheck.inspect.zips import DEFLATED, LOCKED, OTHER_METHOD, STORED, SWELLING, Damaged, long_sizes

_LOCAL = struct.Struct("<4s2xHH4x4x2L2H")
_ENTRY_NAMES = struct.Struct("<3H")
UNKNOWN = 0xFFFFFFFF
LENGTH_BEHIND = 8
"""The flag that sizes follow a member's bytes (4.4.4)."""


def members(stream: Stream, budget: Budget) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Name and bytes of each file; what is left of a file's bytes is passed over. Raises Damaged, and what comes then
    is still in the stream."""
    begun = _pass_table(stream)
    while len(head := stream.take(_LOCAL.size)) == _LOCAL.size and head[:4] == b"PK\3\4":
        begun = True
        _, flags, method, packed, size, named, extra = _LOCAL.unpack(head)
        name, more = stream.take(named), stream.take(extra)
        if UNKNOWN in (packed, size):
            packed, size = long_sizes(more, packed, size)
        if flags & 1:
            budget.refuse(LOCKED)
            method = -1
        elif method not in (STORED, DEFLATED):
            budget.refuse(OTHER_METHOD)
        behind = bool(flags & LENGTH_BEHIND)
        if behind and method != DEFLATED:
            raise Damaged("a member whose end cannot be told")
        inside = _inflated(stream, None if behind else packed, budget) if method == DEFLATED else stream.pieces(packed)
        if method in (STORED, DEFLATED) and name[-1:] != b"/":
            yield name.decode("utf-8", "replace"), inside
        for _ in inside:
            pass
        if behind:
            _pass_lengths(stream)
    stream.give_back(head)
    if not begun or (head and head[:4] not in (b"PK\1\2", b"PK\6\6", b"PK\5\6")):
        raise Damaged("no member where one should be")
    for _ in stream.rest():
        pass


def _pass_table(stream: Stream) -> bool:
    """Passes over a table of contents that comes first, with the four bytes before it; says whether there is one."""
    head = stream.take(8)
    stream.give_back(head)
    if head[4:] != b"PK\1\2":
        return False
    stream.skip(4)
    while (head := stream.take(4)) == b"PK\1\2":
        rest = stream.take(42)
        stream.skip(sum(_ENTRY_NAMES.unpack_from(rest, 24)) if len(rest) == 42 else 0)
    if head == b"PK\5\6":
        rest = stream.take(18)
        stream.skip(int.from_bytes(rest[16:], "little"))
    else:
        stream.give_back(head)
    return True


def _inflated(stream: Stream, packed: int | None, budget: Budget) -> Iterator[bytes]:
    """A member's bytes in pieces; without a length up to where the packing says that it ends."""
    packer = zlib.decompressobj(-15)
    left = packed if packed is not None else 1 << 62
    try:
        while left > 0 and not packer.eof and (raw := stream.take(min(PIECE // 4, left))):
            left -= len(raw)
            while raw and not packer.eof:
                piece = packer.decompress(raw, PIECE)
                raw = packer.unconsumed_tail
                if not budget.take(len(piece)):
                    budget.refuse(SWELLING)
                    raise Damaged("it swells")
                if piece:
                    yield piece
    except zlib.error as error:
        raise Damaged(str(error)) from error
    if packed is None:
        stream.give_back(packer.unused_data)
    else:
        stream.skip(left)
    if not packer.eof:
        raise Damaged("a member that is cut off")


def _pass_lengths(stream: Stream) -> None:
    """Checksum and sizes behind a member (4.3.9), of four bytes or eight, with a mark before them or without."""
    raw = stream.take(28)
    begin = 4 if raw[:4] == b"PK\7\x08" else 0
    for length in (12, 20):
        if raw[begin + length : begin + length + 2] in (b"PK", b""):
            stream.give_back(raw[begin + length :])
            return
    raise Damaged("no member where one should be")
