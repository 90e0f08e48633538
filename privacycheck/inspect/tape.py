"""The bytes of a tape archive (tar) in, its files one after another out, as they come: nothing is held but names.

Format: POSIX.1-2017 pax, with what GNU tar adds to it (long names, sparse files, large numbers). Also the form of
Debian packages (ar, deb(5)). Links and special files are passed over. Names that lead out of an archive are only shown.
"""

import re
from collections.abc import Iterator

from privacycheck.inspect.source import Part, Source
from privacycheck.inspect.stream import Stream
from privacycheck.inspect.zips import Damaged

BLOCK = 512
NAME = 64 * 1024
"""Bytes of an entry that only says the next one's name."""
EMPTY = 4096
"""Empty blocks after which nothing more is looked for; two mark the end, and others fill up a tape."""
_REGULAR = b"0\0" + b"7S"
_NO_BYTES = b"123456"
"""Links, devices, folders and pipes: whatever their size says, no bytes follow."""
_PATH = re.compile(rb"(?:\A|\n)\d{1,8} path=([^\n]{1,4096})\n")
_DIGITS = re.compile(rb"[ \0]*([0-7]{1,12})[ \0]*\Z")
DEBIAN = b"!<arch>\ndebian-binary"


def is_tape(head: bytes) -> bool:
    """Whether this is a file's first block, by the sum that it holds of itself."""
    return len(head) >= BLOCK and head[257:262] == b"ustar" and _sound(head[:BLOCK])


def _sound(head: bytes) -> bool:
    found = _DIGITS.match(head[148:156])
    return found is not None and int(found[1], 8) == sum(head) - sum(head[148:156]) + 8 * 32


def _number(raw: bytes) -> int:
    """Octal digits; numbers that need more begin with a bit that no digit has. Raises Damaged."""
    if raw[:1] == b"\x80":
        return int.from_bytes(raw[1:], "big")
    if not raw.strip(b" \0"):
        return 0
    if not (found := _DIGITS.match(raw)):
        raise Damaged("a size that is none")
    return int(found[1], 8)


def members(parts: Iterator[bytes]) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Name and bytes of each file; what is left of a file's bytes is passed over. Raises Damaged."""
    stream = Stream(parts)
    told, empty = b"", 0
    while (head := stream.take(BLOCK)) and empty < EMPTY:
        if not head.strip(b"\0"):
            empty += 1
            continue
        if len(head) < BLOCK or not _sound(head):
            raise Damaged("no header where one should be")
        kind, size = head[156:157], 0 if head[156] in _NO_BYTES else _number(head[124:136])
        if kind in (b"L", b"x"):
            raw = stream.take(min(size, NAME))
            told = _told(kind, raw) or told
            stream.skip(size - len(raw))
        elif kind in (b"K", b"g") or head[156] not in _REGULAR:
            stream.skip(size)
            told = told if kind in (b"K", b"g") else b""
        else:
            if kind == b"S" and head[482]:
                while (more := stream.take(BLOCK)) and len(more) == BLOCK and more[504]:
                    pass
            inside = _Counted(stream.pieces(size))
            yield _name(told or _written(head)), inside
            for _ in inside:
                pass
            if inside.count < size:
                raise Damaged("a file that is cut off")
            told = b""
        stream.skip(-size % BLOCK)


class _Counted:
    """Pieces, and how many bytes they were."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self.count = parts, 0

    def __iter__(self) -> "_Counted":
        return self

    def __next__(self) -> bytes:
        piece = next(self._parts)
        self.count += len(piece)
        return piece


def _told(kind: bytes, raw: bytes) -> bytes:
    if kind == b"L":
        return raw.rstrip(b"\0")
    found = _PATH.findall(raw)
    return bytes(found[-1]) if found else b""


def _written(head: bytes) -> bytes:
    name, before = head[:100].partition(b"\0")[0], head[345:500].partition(b"\0")[0]
    return before + b"/" + name if before and head[257:263] == b"ustar\0" else name


def _name(raw: bytes) -> str:
    return raw[:4096].decode("utf-8", "replace").removeprefix("./")


def debian(source: Source) -> Iterator[tuple[str, Source]]:
    """Name and bytes of the members of a Debian package, archives themselves. Raises Damaged."""
    at = 8
    while len(head := source.read(at, 60)) == 60:
        digits = head[48:58].strip(b" ")
        if head[58:] != b"`\n" or not digits.isdigit():
            raise Damaged("no header where one should be")
        size = int(digits)
        if at + 60 + size > source.size:
            raise Damaged("a member that is cut off")
        yield head[:16].rstrip(b" /").decode("utf-8", "replace"), Part(source, at + 60, size)
        at += 60 + size + size % 2
