"""Many small stretches of bytes in, one search over all of them, each one's own hits out.

A search costs the same few microseconds for ten bytes as for ten thousand, and programs of today are made of tens of
thousands of small files.
"""

from collections.abc import Callable
from itertools import accumulate

from privacycheck.inspect.engine import MOST, Hits

SMALL = 512 * 1024
"""Larger ones are searched alone."""
FULL = 2 * 1024 * 1024
_GAP = b"\n"
"""Stands in no literal and in no expression, so that no hit reaches from one stretch into the next."""

Take = Callable[[bytes, Hits], None]


class Heap:
    """Belongs to one thread. What is added is told at the latest when `flush` returns."""

    def __init__(self, search: Callable[[bytes | memoryview], Hits]) -> None:
        self._search = search
        self._held: list[tuple[bytes, Take]] = []
        self._size = 0

    def add(self, data: bytes, take: Take) -> None:
        """`take` is called with the bytes and their hits, and not at all where there are none."""
        if len(data) > SMALL:
            _tell(data, take, self._search(data))
            return
        self._held.append((data, take))
        self._size += len(data)
        if self._size >= FULL:
            self.flush()

    def flush(self) -> None:
        """Searches what is held."""
        held, self._held, self._size = self._held, [], 0
        if not held:
            return
        hits = self._search(_GAP.join(data for data, _ in held))
        if len(hits) >= MOST:
            # One of them is full of hits: it may not hide those of the others.
            for data, take in held:
                _tell(data, take, self._search(data))
            return
        ends = list(accumulate(len(data) + len(_GAP) for data, _ in held))
        at, own = 0, -1
        mine: Hits = []
        for number, stop in hits:
            while stop > ends[at]:
                at += 1
            if at != own:
                _tell(*held[own], mine)
                mine, own = [], at
            mine.append((number, stop - (ends[at] - len(_GAP) - len(held[at][0]))))
        _tell(*held[own], mine)


def _tell(data: bytes, take: Take, hits: Hits) -> None:
    if hits:
        take(data, hits)
