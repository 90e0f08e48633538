"""A file or bytes in, pieces out: regular files only, never through a link, holes of sparse files left out."""

import errno
import os
import stat
from collections.abc import Iterator
from typing import Protocol

PIECE = 1024 * 1024
AHEAD = 512 * 1024
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY", "O_NOFOLLOW"):
    _FLAGS |= getattr(os, _name, 0)


class Source(Protocol):
    """Bytes that can be read at any place; reads beyond the end are short."""

    size: int

    def read(self, at: int, length: int) -> bytes: ...

    def data(self) -> Iterator[tuple[int, int]]: ...


class Bytes:
    """Bytes in memory."""

    def __init__(self, inside: bytes) -> None:
        self._inside, self.size = inside, len(inside)

    def read(self, at: int, length: int) -> bytes:
        return self._inside[at : at + length] if at >= 0 and length > 0 else b""

    def data(self) -> Iterator[tuple[int, int]]:
        if self.size:
            yield 0, self.size


class Part:
    """A part of another source, without a copy of it."""

    def __init__(self, source: Source, at: int, size: int) -> None:
        self._source, self._at, self.size = source, at, max(0, min(size, source.size - at))

    def read(self, at: int, length: int) -> bytes:
        return self._source.read(self._at + at, min(length, self.size - at)) if 0 <= at < self.size else b""

    def data(self) -> Iterator[tuple[int, int]]:
        if self.size:
            yield 0, self.size


class Ahead:
    """Another source, for many small reads one after another: what comes next is mostly read already."""

    def __init__(self, source: Source) -> None:
        self._source, self.size = source, source.size
        self._held, self._begin = b"", 0

    def read(self, at: int, length: int) -> bytes:
        begin = at - self._begin
        end = begin + length
        if 0 <= begin < end <= len(self._held):
            return self._held[begin:end]
        if at < 0 or not 0 < length <= AHEAD:
            return self._source.read(at, length)
        self._held, self._begin = self._source.read(at, AHEAD), at
        return self._held[:length]

    def data(self) -> Iterator[tuple[int, int]]:
        return self._source.data()


class File:
    """An open file. Raises OSError; one that is no regular file (FIFO, device, link, folder) is refused unread."""

    def __init__(self, path: str) -> None:
        self._handle = os.open(path, _FLAGS)
        self.status = os.fstat(self._handle)
        if not stat.S_ISREG(self.status.st_mode):
            os.close(self._handle)
            raise OSError(errno.EINVAL, "it is not a file", path)
        self.size = self.status.st_size

    def read(self, at: int, length: int) -> bytes:
        return os.pread(self._handle, length, at) if at >= 0 and length > 0 else b""

    def data(self) -> Iterator[tuple[int, int]]:
        """(begin, end) of what is really there: a file of 10 GB may hold one page."""
        if not hasattr(os, "SEEK_DATA") or self.status.st_blocks * 512 >= self.size:
            if self.size:
                yield 0, self.size
            return
        at = 0
        while at < self.size:
            try:
                begin = os.lseek(self._handle, at, os.SEEK_DATA)
                at = os.lseek(self._handle, begin, os.SEEK_HOLE)
            except OSError as error:
                if error.errno == errno.ENXIO:
                    return
                yield at, self.size
                return
            yield begin, at

    def close(self) -> None:
        os.close(self._handle)


def pieces(source: Source, overlap: int = 0) -> Iterator[tuple[int, bytes]]:
    """(position, bytes) of all that is there, in pieces of at most 1 MB. Each begins with the last bytes of the one
    before, where there is one: to read them again is quicker than to put them together."""
    for begin, end in source.data():
        at, again = begin, 0
        while at < end and len(piece := source.read(at - again, min(PIECE, end - at + again))) > again:
            yield at - again, piece
            at += len(piece) - again
            again = min(overlap, len(piece))
