"""The bytes of resources/world/countries.bin in, the shapes of all countries on a flat map out.

The file is one MessagePack value, compressed (zlib, RFC 1950). Its projection is Equal Earth: equal areas stay equal,
so that no country looks larger than it is. packaging/data/build_world.py makes it.
"""

import sys
import zlib
from array import array
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from privacycheck.model.base import Value

UNIT = 10_000
"""Whole numbers for one radius of the Earth; x grows to the east, y to the south."""
LEFT, RIGHT, TOP, BOTTOM = -27_100, 27_100, -13_100, 10_800
"""What is shown: all inhabited land. Antarctica has no shape here."""
LIMIT = 8 * 1024 * 1024


class Shape(Value, frozen=True, kw_only=True):
    """One country by ISO 3166-1 alpha-2 code, empty for land that has none. `x` and `y`: a point well inside its
    largest part; `size`: the square root of that part's area, 0 where the map has no shape. `rings`: for each the
    differences from x to x, then from y to y, 16 bits signed, little end first."""

    code: str
    x: int
    y: int
    size: int
    rings: tuple[bytes, ...]


class Atlas(Value, frozen=True, kw_only=True):
    shapes: tuple[Shape, ...]


def read(raw: bytes) -> Atlas:
    """Raises ValueError where the bytes are no atlas."""
    try:
        unpacker = zlib.decompressobj()
        return msgspec.msgpack.decode(unpacker.decompress(raw, LIMIT), type=Atlas)
    except (zlib.error, msgspec.DecodeError, UnicodeError) as error:
        raise ValueError(f"This is no map: {error}") from error


def rings(shape: Shape) -> Iterator[tuple[list[int], list[int]]]:
    """The x and the y of each ring."""
    for ring in shape.rings:
        deltas = array("h")
        deltas.frombytes(ring[: len(ring) // 4 * 4])
        if sys.byteorder == "big":
            deltas.byteswap()
        half = len(deltas) // 2
        yield list(accumulate(deltas[:half])), list(accumulate(deltas[half:]))
