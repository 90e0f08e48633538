"""The first bytes of a file in, what kind of archive it is out; packed streams and Chromium's resource packs read.

Magic numbers: gzip RFC 1952, Zstandard RFC 8878, xz 1.2.1 section 2.1.1.1, bzip2 "BZh", ELF, PE, Mach-O; .pak as in
Chromium's ui/base/resource/data_pack.cc, versions 4 and 5.
"""

import bz2
import lzma
import struct
import zlib
from collections.abc import Iterator
from itertools import pairwise

from privacycheck.inspect import tape, unpackers
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import PIECE, Part, Source
from privacycheck.inspect.zips import SWELLING, Damaged
from privacycheck.language import mark

NOT_READ = (
    (b"7z\xbc\xaf\x27\x1c", mark("7-Zip archives")),
    (b"Rar!\x1a\x07", mark("RAR archives")),
    (b"MSCF", mark("Windows cabinets")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", mark("Windows installer databases")),
    (b"\xed\xab\xee\xdb", mark("RPM packages")),
)
_KINDS = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"qres", "rcc"),
    (b"hsqs", "squashfs"),
    (tape.DEBIAN, "deb"),
    *((magic, f"not read: {what}") for magic, what in NOT_READ),
)
_MAGIC = tuple(magic for magic, _ in _KINDS)
_PROGRAMS = (
    b"\x7fELF",
    b"MZ",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
STREAMS = ("gzip", "xz", "bzip2", "zstd")
HEAD = 512
"""Bytes that `kind` looks at."""
ENTRIES = 65_536
RESOURCE = 32 * 1024 * 1024


def kind(head: bytes, name: str) -> str:
    """zip, asar, gzip, xz, bzip2, zstd, tar, deb, pak, rcc, squashfs, program, "not read: WHAT"; "" for all others."""
    if head[:4] in (b"PK\3\4", b"PK\5\6") or (head[4:8] == b"PK\1\2" and name.endswith(".ja")):
        return "zip"
    if head.startswith(_MAGIC):
        return next(kind for magic, kind in _KINDS if head.startswith(magic))
    if head[:3] == b"BZh" and head[4:10] == b"1AY&SY":
        return "bzip2"
    if name.endswith(".asar"):
        return "asar"
    if name.endswith(".pak") and head[:4] in (b"\4\0\0\0", b"\5\0\0\0"):
        return "pak"
    if head.startswith(_PROGRAMS):
        return "" if _is_class(head) else "program"
    if tape.is_tape(head):
        return "tar"
    return ""


def _is_class(head: bytes) -> bool:
    """Whether it is a class of Java and no program for several processors on macOS, which begins with the same bytes:
    the version that follows begins at 45 (JVM specification, 4.1), and no program has parts for so many processors."""
    return head[:4] == b"\xca\xfe\xba\xbe" and int.from_bytes(head[4:8]) >= 45


def is_archive(kind: str) -> bool:
    """Whether a file of this kind must be at hand as a whole to be read."""
    return kind in STREAMS or kind in ("zip", "asar", "deb", "pak", "rcc", "squashfs")


def behind(source: Source) -> int:
    """Where a file system image begins behind a Linux program, as in AppImages of type 2; 0 where there is none.

    The table of section headers (e_shoff, e_shentsize, e_shnum; System V ABI, ELF header) is the program's end."""
    head = source.read(0, 64)
    if len(head) < 64 or head[:4] != b"\x7fELF" or head[4] not in (1, 2) or head[5] != 1:
        return 0
    wide = head[4] == 2
    (table,) = struct.unpack_from("<Q" if wide else "<L", head, 40 if wide else 32)
    size, number = struct.unpack_from("<HH", head, 58 if wide else 46)
    end = int(table) + int(size) * int(number)
    return end if 64 <= end < source.size and source.read(end, 4) == b"hsqs" else 0


def whole(source: Source, budget: Budget) -> Iterator[bytes]:
    """All bytes in pieces, holes too; ends early where the budget does: a file of holes may say any size."""
    at = 0
    while piece := source.read(at, PIECE):
        if not budget.take(len(piece)):
            budget.refuse(SWELLING)
            return
        yield piece
        at += len(piece)


def unpack(source: Source, kind: str, budget: Budget) -> Iterator[bytes]:
    """A stream's bytes in pieces. Ends early where the budget does; raises Damaged or Missing."""
    if kind == "zstd":
        yield from unpackers.zstd(source, budget)
        return
    at = 0
    packer = _packer(kind)
    try:
        while raw := source.read(at, PIECE // 4):
            at += len(raw)
            while raw or not packer.needs_input:
                piece = packer.decompress(raw, PIECE)
                raw = b""
                if not budget.take(len(piece)):
                    budget.refuse(SWELLING)
                    return
                if piece:
                    yield piece
                if packer.eof:
                    raw = packer.unused_data
                    if not raw.strip(b"\0"):
                        break
                    packer = _packer(kind)
                elif packer.needs_input:
                    break
            if packer.eof:
                packer = _packer(kind)
    except (zlib.error, lzma.LZMAError, OSError, EOFError) as error:
        raise Damaged(str(error)) from error


class _Gzip:
    """zlib's gzip reader with the manners of those of bz2 and lzma."""

    def __init__(self) -> None:
        self._inside = zlib.decompressobj(31)

    @property
    def eof(self) -> bool:
        return self._inside.eof

    @property
    def unused_data(self) -> bytes:
        return self._inside.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._inside.unconsumed_tail

    def decompress(self, raw: bytes, most: int) -> bytes:
        return self._inside.decompress(self._inside.unconsumed_tail + raw, most)


def _packer(kind: str) -> "_Gzip | bz2.BZ2Decompressor | lzma.LZMADecompressor":
    if kind == "gzip":
        return _Gzip()
    return bz2.BZ2Decompressor() if kind == "bzip2" else lzma.LZMADecompressor(memlimit=128 * 1024 * 1024)


def pak_members(source: Source, budget: Budget) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Number and bytes of the resources of a Chromium pack that are packed themselves; their bytes raise Damaged or
    Missing. Versions 4 and 5; a damaged table ends early.

    Before a Brotli stream stand two bytes that name it and six with the size of what is packed (ui/base/resource/
    resource_bundle.cc); the size is not believed."""
    version = int.from_bytes(source.read(0, 4), "little")
    count, table = (
        (int.from_bytes(source.read(4, 4), "little"), 9)
        if version == 4
        else (int.from_bytes(source.read(8, 2), "little"), 12)
    )
    raw = source.read(table, (min(count, ENTRIES) + 1) * 6)
    for (number, begin), (_, end) in pairwise(struct.iter_unpack("<HL", raw[: len(raw) // 6 * 6])):
        if not 4 < end - begin <= RESOURCE:
            continue
        magic = source.read(begin, 2)
        if magic == b"\x1f\x8b":
            yield str(number), unpack(Part(source, begin, end - begin), "gzip", budget)
        elif magic == b"\x1e\x9b":
            yield str(number), unpackers.brotli(source, begin + 8, end, budget)
