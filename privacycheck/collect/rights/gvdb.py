"""Bytes of a GVDB file in, its tables and serialised values out; and the few GVariant types that are needed.

GVDB is GLib's format for hash tables on disk (gvdb/gvdb-format.h): a head of 24 bytes ("GVariant", version, options,
where the root table lies); a table is a head of 8 bytes (words of a Bloom filter, buckets), the filter, the buckets and
items of 24 bytes. GVariant: "GVariant Specification 1.0". Every number is checked against the length of the file.
"""

import struct
from collections.abc import Iterator

MAGIC = b"GVariant"
ITEMS = 20_000
"""Items of one table that are read."""
DEPTH = 16
NO_PARENT = 0xFFFFFFFF


class BadGvdb(ValueError):
    """Not such a file, or a damaged one."""


def table(raw: bytes, *names: str) -> dict[str, bytes]:
    """Values of the table that the names lead to, from the root on. Raises BadGvdb."""
    if raw[:8] != MAGIC or len(raw) < 24:
        raise BadGvdb("not a GVDB file")
    begin, end = struct.unpack_from("<II", raw, 16)
    for name in names:
        inner = [(b, e) for key, kind, b, e in _items(raw, begin, end) if key == name and kind == "H"]
        if not inner:
            return {}
        begin, end = inner[0]
    return {key: _part(raw, b, e) for key, kind, b, e in _items(raw, begin, end) if kind == "v"}


def _part(raw: bytes, begin: int, end: int) -> bytes:
    if begin > end or end > len(raw):
        raise BadGvdb("an offset lies outside of the file")
    return raw[begin:end]


def _items(raw: bytes, begin: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """Key, type, begin and end of each item of a table."""
    inner = _part(raw, begin, end)
    if len(inner) < 8:
        raise BadGvdb("a table without a head")
    bloom, buckets = struct.unpack_from("<II", inner)
    first = 8 + ((bloom & 0x07FFFFFF) + buckets) * 4
    if first > len(inner):
        raise BadGvdb("a table that is too short")
    rows = [struct.unpack_from("<IIIHcxII", inner, at) for at in range(first, len(inner) - 23, 24)][:ITEMS]
    for row in rows:
        yield _key(raw, rows, row), row[4].decode("latin-1"), row[5], row[6]


def _key(raw: bytes, rows: list[tuple[int, int, int, int, bytes, int, int]], row: tuple[int, ...]) -> str:
    """The whole key: each item holds the end of it, its parent what comes before."""
    parts = []
    for _ in range(DEPTH):
        parts.append(_part(raw, row[2], row[2] + row[3]))
        if row[1] == NO_PARENT:
            return b"".join(reversed(parts)).decode("utf-8", "replace")
        if row[1] >= len(rows):
            raise BadGvdb("an item whose parent is missing")
        row = rows[row[1]]  # type: ignore[assignment]
    raise BadGvdb("keys in a circle")


def boxed(raw: bytes) -> tuple[bytes, str]:
    """What a variant (type v) holds, and its type. Raises BadGvdb."""
    data, zero, kind = raw.rpartition(b"\0")
    if not zero:
        raise BadGvdb("a variant without a type")
    return data, kind.decode("latin-1")


def pair(raw: bytes) -> tuple[bytes, bytes]:
    """Two values of which the first has no fixed size and the second needs no padding. Raises BadGvdb."""
    size = _offset_size(len(raw))
    if len(raw) < size:
        raise BadGvdb("a pair that is too short")
    middle = int.from_bytes(raw[-size:], "little")
    return _part(raw, 0, middle), _part(raw, middle, len(raw) - size)


def array(raw: bytes) -> list[bytes]:
    """Entries, none of a fixed size, that need no padding (as, a{sas}). Raises BadGvdb."""
    if not raw:
        return []
    size = _offset_size(len(raw))
    if len(raw) < size:
        raise BadGvdb("a list that is too short")
    last = int.from_bytes(raw[-size:], "little")
    if last > len(raw) or (len(raw) - last) % size:
        raise BadGvdb("a list whose ends do not fit")
    begin, found = 0, []
    for at in range(last, len(raw), size):
        end = int.from_bytes(raw[at : at + size], "little")
        if not begin <= end <= last:
            raise BadGvdb("a list whose ends do not fit")
        found.append(raw[begin:end])
        begin = end
        if len(found) > ITEMS:
            raise BadGvdb("a list that is too long")
    return found


def string(raw: bytes) -> str:
    """Text (type s): it ends with a zero byte."""
    return raw.partition(b"\0")[0].decode("utf-8", "replace")


def _offset_size(length: int) -> int:
    """Bytes of one framing offset, by the size of what is framed."""
    return 1 if length <= 0xFF else 2 if length <= 0xFFFF else 4
