"""One packed block or stream in, its bytes out, never more than asked for: the packings that Python lacks.

Each library is asked for only when its packing is met; where it is missing, that is said (Missing). Formats: Zstandard
RFC 8878, Brotli RFC 7932; the blocks of LZ4, LZO1X and LZMA as Linux reads them in a squashfs image.
"""

import lzma
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import PIECE, Source
from privacycheck.inspect.zips import SWELLING, Damaged

MEMORY = 128 * 1024 * 1024
"""What a packer may make us hold of what came before: as much as `zstd` and `xz` take unasked."""
Unpack = Callable[[bytes, int], bytes]
"""A whole block, and how many bytes it may give at most. Raises Damaged."""


class Missing(Exception):
    """The library for this packing is not installed; the text names the packing."""


def _zlib(raw: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(raw, most)
    except zlib.error as error:
        raise Damaged(str(error)) from error


def _lzma(form: int) -> Unpack:
    def unpack(raw: bytes, most: int) -> bytes:
        try:
            return lzma.LZMADecompressor(form, memlimit=MEMORY).decompress(raw, most)
        except (lzma.LZMAError, EOFError) as error:
            raise Damaged(str(error)) from error

    return unpack


def _zstd() -> Unpack:
    try:
        import zstandard
    except ImportError as error:
        raise Missing("Zstandard") from error

    def unpack(raw: bytes, most: int) -> bytes:
        try:
            with zstandard.ZstdDecompressor(max_window_size=MEMORY).stream_reader(raw) as reader:
                return reader.read(most)
        except (zstandard.ZstdError, MemoryError) as error:
            raise Damaged(str(error)) from error

    return unpack


def _lz4() -> Unpack:
    try:
        import lz4.block
    except ImportError as error:
        raise Missing("LZ4") from error

    def unpack(raw: bytes, most: int) -> bytes:
        try:
            return bytes(lz4.block.decompress(raw, uncompressed_size=most))
        except (lz4.block.LZ4BlockError, ValueError, MemoryError) as error:
            raise Damaged(str(error)) from error

    return unpack


def _lzo() -> Unpack:
    """The library sets no bound; a byte gives 255 at most, and a block of an image has 1 MB at most."""
    try:
        import lzallright
    except ImportError as error:
        raise Missing("LZO") from error

    def unpack(raw: bytes, most: int) -> bytes:
        try:
            inside = bytes(lzallright.LZOCompressor.decompress(raw, most))
        except (lzallright.LZOError, MemoryError) as error:
            raise Damaged(str(error)) from error
        if len(inside) > most:
            raise Damaged("a block that is larger than it may be")
        return inside

    return unpack


def of_image(number: int) -> Unpack:
    """By the number of the packing in the superblock of a squashfs image. Raises Missing, ValueError for others."""
    found: dict[int, Callable[[], Unpack]] = {
        1: lambda: _zlib,
        2: lambda: _lzma(lzma.FORMAT_ALONE),
        3: _lzo,
        4: lambda: _lzma(lzma.FORMAT_XZ),
        5: _lz4,
        6: _zstd,
    }
    if number not in found:
        raise ValueError(f"packing {number}")
    return found[number]()


def _file(source: Source) -> Any:
    """Of what the library calls a file only `read` is used."""
    return _Read(source)


def zstd(source: Source, budget: Budget) -> Iterator[bytes]:
    """A stream of one or many frames in pieces. Ends early where the budget does; raises Damaged or Missing."""
    try:
        import zstandard
    except ImportError as error:
        raise Missing("Zstandard") from error
    packer, file = zstandard.ZstdDecompressor(max_window_size=MEMORY), _file(source)
    try:
        with packer.stream_reader(file, PIECE // 4, read_across_frames=True) as reader:
            while piece := reader.read(PIECE):
                if not budget.take(len(piece)):
                    budget.refuse(SWELLING)
                    return
                yield piece
    except (zstandard.ZstdError, MemoryError) as error:
        raise Damaged(str(error)) from error


class _Read:
    """A source as a file that is read from its start."""

    def __init__(self, source: Source) -> None:
        self._source, self._at = source, 0

    def read(self, length: int) -> bytes:
        raw = self._source.read(self._at, length)
        self._at += len(raw)
        return raw


def brotli(source: Source, at: int, end: int, budget: Budget) -> Iterator[bytes]:
    """A bare stream between two places in pieces. Ends early where the budget does; raises Damaged or Missing."""
    try:
        import brotli as library
    except ImportError as error:
        raise Missing("Brotli") from error
    packer = library.Decompressor()
    try:
        while not packer.is_finished():
            raw = b""
            if packer.can_accept_more_data():
                raw = source.read(at, min(PIECE // 4, end - at))
                at += len(raw)
            piece = bytes(packer.process(raw, output_buffer_limit=PIECE))
            if not raw and not piece and not packer.is_finished():
                # All was given, and nothing more comes of it.
                raise Damaged("a stream that is cut off")
            if not budget.take(len(piece)):
                budget.refuse(SWELLING)
                return
            if piece:
                yield piece
    except (library.error, MemoryError) as error:
        raise Damaged(str(error)) from error


def zlib_stream(source: Source, budget: Budget) -> Iterator[bytes]:
    """A zlib stream in pieces. Ends early where the budget does; raises Damaged."""
    packer = zlib.decompressobj()
    at, raw = 0, b""
    try:
        while not packer.eof:
            if not raw:
                raw = source.read(at, PIECE // 4)
                at += len(raw)
                if not raw:
                    raise Damaged("a stream that is cut off")
            piece = packer.decompress(raw, PIECE)
            raw = packer.unconsumed_tail
            if not budget.take(len(piece)):
                budget.refuse(SWELLING)
                return
            if piece:
                yield piece
    except zlib.error as error:
        raise Damaged(str(error)) from error
