"""An address in, the number and the name of the network that it lies in out.

networks.bin, all numbers little-endian: the bytes PCNET01 and a newline; the data's version, 16 bytes; seven 64-bit
lengths in bytes; then seven parts, each padded to 8 bytes: starts of IPv4 ranges (32 bit, rising), their AS numbers
(32 bit, 0 where nobody routes), the upper halves of the starts of IPv6 ranges (64 bit, rising), their AS numbers, the
AS numbers that have a name (rising), offsets of the names (one more than names), the names in UTF-8 one after another.
"""

import mmap
import struct
import sys
from bisect import bisect_right
from pathlib import Path
from typing import Literal

from privacycheck.language import tr

MAGIC = b"PCNET01\n"
_HEADER = struct.Struct("<8s16s7Q")
_CODES: tuple[Literal["I", "Q", "B"], ...] = ("I", "I", "Q", "I", "I", "I", "B")


class NetworksError(Exception):
    """The file is not address data, or is damaged. One sentence."""


class Networks:
    """The file mapped into memory: opening reads next to nothing, looking up is a binary search."""

    def __init__(self, path: Path) -> None:
        """Raises NetworksError where the file is damaged, OSError where it cannot be read."""
        with path.open("rb") as file:
            try:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError as error:
                raise NetworksError(tr("{path} is empty.", path=path)) from error
        self._views = self._parts(path)
        self.version = self._version

    def _parts(self, path: Path) -> list[memoryview]:
        if len(self._map) < _HEADER.size or sys.byteorder != "little":
            raise NetworksError(tr("{path} is not address data that this computer can read.", path=path))
        magic, version, *lengths = _HEADER.unpack_from(self._map)
        if magic != MAGIC:
            raise NetworksError(tr("{path} is not address data.", path=path))
        self._version = version.rstrip(b"\0").decode("ascii", "replace")
        whole, views, position = memoryview(self._map), [], _HEADER.size
        for length, code in zip(lengths, _CODES, strict=True):
            if position + length > len(self._map) or length % struct.calcsize(code):
                raise NetworksError(tr("{path} is cut off or damaged.", path=path))
            views.append(whole[position : position + length].cast(code))
            position += length + (-length % 8)
        same = (len(views[0]) == len(views[1]), len(views[2]) == len(views[3]), len(views[5]) == len(views[4]) + 1)
        if not all(same):
            raise NetworksError(tr("{path} is damaged.", path=path))
        return views

    def asn(self, packed: bytes) -> int | None:
        """AS number of the network that announces an address (4 or 16 bytes), None where the data knows none."""
        short = len(packed) == 4
        starts, numbers = self._views[:2] if short else self._views[2:4]
        wanted = int.from_bytes(packed if short else packed[:8], "big")
        at = bisect_right(starts, wanted) - 1
        return (numbers[at] or None) if at >= 0 else None

    def name(self, asn: int) -> str | None:
        """The network's registered name. It is a label, never evidence of who a company is."""
        numbers, offsets, texts = self._views[4:]
        at = bisect_right(numbers, asn) - 1
        if at < 0 or numbers[at] != asn:
            return None
        return bytes(texts[offsets[at] : offsets[at + 1]]).decode("utf-8", "replace")
