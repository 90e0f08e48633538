"""How much of one file is unpacked: a budget in, "enough" out. Archives made to swell end here."""

DEPTH = 4
"""Archives in archives."""
MEMBERS = 200_000
"""Members of one file, nested ones included."""
NESTED = 48 * 1024 * 1024
"""Bytes of a packed archive inside an archive, which is unpacked into memory to be read."""
UNPACKED = 8 * 1024 * 1024 * 1024
"""Bytes that come out of one file in all."""
FREE = 64 * 1024 * 1024
RATIO = 100
"""Beyond the first 64 MB nothing may swell to more than a hundred times its size; program files swell threefold."""


class Budget:
    """Counts what comes out of one file. `reasons` are kinds of things that were not opened, with how often."""

    def __init__(self, size: int) -> None:
        self._left = min(UNPACKED, FREE + size * RATIO)
        self._members = MEMBERS
        self.reasons: dict[str, int] = {}

    def take(self, length: int) -> bool:
        """Whether so many more bytes may come out."""
        self._left -= length
        return self._left >= 0

    @property
    def spent(self) -> bool:
        """Whether more wanted to come out than may: what is read from there on ends early."""
        return self._left < 0

    def member(self) -> bool:
        """Whether one more member may be looked at."""
        self._members -= 1
        return self._members >= 0

    def refuse(self, reason: str) -> None:
        """Notes that something was not opened, and why."""
        self.reasons[reason] = self.reasons.get(reason, 0) + 1
