"""Bytes that come in pieces of any size in, stretches of a known size out: for archives that are read front to back."""

from collections.abc import Iterator

from privacycheck.inspect.source import PIECE


class Stream:
    """Nothing is held but what one piece brings."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._held, self._at = parts, b"", 0

    def pieces(self, length: int) -> Iterator[bytes]:
        """So many bytes in pieces; fewer where the stream ends."""
        while length > 0:
            if self._at >= len(self._held):
                held = next(self._parts, None)
                if held is None:
                    return
                self._held, self._at = held, 0
                continue
            piece = self._held[self._at : self._at + min(length, PIECE)]
            self._at += len(piece)
            length -= len(piece)
            yield piece

    def take(self, length: int) -> bytes:
        """So many bytes at once, or what is left."""
        return b"".join(self.pieces(length))

    def give_back(self, some: bytes) -> None:
        """They come next."""
        self._held, self._at = some + self._held[self._at :], 0

    def skip(self, length: int) -> None:
        for _ in self.pieces(length):
            pass

    def rest(self) -> Iterator[bytes]:
        """All that is left."""
        if self._at < len(self._held):
            yield self._held[self._at :]
        self._held, self._at = b"", 0
        yield from self._parts
