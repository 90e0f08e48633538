"""Bytes of an RPM header in, the few of its fields that tell what a package is out.

rpm manual, "Header structure": two counts (index entries, bytes of data), index entries of four 32-bit numbers (tag,
type, offset, count), data; all big-endian. In a package database the 8 magic bytes before that are left out.
"""

import struct
from typing import Final

NAME: Final = 1000
VERSION: Final = 1001
RELEASE: Final = 1002
EPOCH: Final = 1003
SUMMARY: Final = 1004
VENDOR: Final = 1011
PACKAGER: Final = 1015
URL: Final = 1020
SOURCE_RPM: Final = 1044
DIR_INDEXES: Final = 1116
BASE_NAMES: Final = 1117
DIR_NAMES: Final = 1118
_NUMBER, _TEXT, _TEXTS, _LOCAL_TEXTS = 4, 6, 8, 9
_ENTRIES = 65_536
_ENTRY = struct.Struct(">4I")
COUNT_LIMIT = 500_000
"""Texts or numbers of one field. A kernel with sources has about 70,000 files."""


class BadHeader(ValueError):
    """The bytes are no RPM header."""


def fields(blob: bytes, wanted: frozenset[int]) -> dict[int, list[bytes] | list[int]]:
    """The wanted tags of a header: lists of texts (undecoded) or numbers. Raises BadHeader.

    Fields that point outside the data are left out: one bad field does not cost the package.
    """
    if len(blob) < 8:
        raise BadHeader("too short")
    entries, size = struct.unpack_from(">2I", blob)
    begin = 8 + entries * _ENTRY.size
    if not 0 < entries <= _ENTRIES or begin + size > len(blob):
        raise BadHeader("counts do not fit the size")
    found: dict[int, list[bytes] | list[int]] = {}
    for tag, kind, offset, count in _ENTRY.iter_unpack(blob[8:begin]):
        if tag not in wanted or tag in found or not 0 < count <= COUNT_LIMIT or offset >= size:
            continue
        start, end = begin + offset, begin + size
        if kind == _NUMBER and start + 4 * count <= end:
            found[tag] = list(struct.unpack_from(f">{count}I", blob, start))
        elif kind == _TEXT:
            found[tag] = blob[start:end].split(b"\0", 1)[:1]
        elif kind in (_TEXTS, _LOCAL_TEXTS):
            found[tag] = blob[start:end].split(b"\0", count)[:count]
    return found


def text(found: dict[int, list[bytes] | list[int]], tag: int) -> str:
    """The first text of a field, undecodable bytes replaced; "" where there is none. It is not cleaned."""
    values = found.get(tag)
    first = values[0] if values else b""
    return first[:4096].decode("utf-8", "replace") if isinstance(first, bytes) else ""


def files(found: dict[int, list[bytes] | list[int]]) -> list[bytes]:
    """Absolute paths of the package's files, in the order of its own numbering."""
    directories = [d for d in found.get(DIR_NAMES, []) if isinstance(d, bytes)]
    numbers = [n for n in found.get(DIR_INDEXES, []) if isinstance(n, int)]
    names = [n for n in found.get(BASE_NAMES, []) if isinstance(n, bytes)]
    return [
        directories[number] + name if number < len(directories) else b""
        for number, name in zip(numbers, names, strict=False)
    ]
