"""A file system image (squashfs 4.0, as in Snap files and AppImages) in, its files and their bytes out.

PySquashfsImage knows the format; it is made for images that mean well. Here its reading is lazy, and everything that an
image says of itself is bounded before it is believed. Links and special files are passed over, nothing is mounted or
written. Format of the image in an AppImage of type 2: it stands behind the ELF file, whose section headers come last.
"""

import io
import stat
import struct
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySquashfsImage import SquashFsImage
from PySquashfsImage.const import SQUASHFS_METADATA_SIZE, Type

from privacycheck.inspect import unpackers
from privacycheck.inspect.limits import MEMBERS, Budget
from privacycheck.inspect.source import Source
from privacycheck.inspect.zips import SWELLING, TABLE, Damaged

DEPTH = 200
"""Folders in folders."""
LISTING = 4 * 1024 * 1024
"""Bytes of one folder's list, and of one file's list of blocks; 100,000 files in one folder take 3 MB."""
HELD = 32 * 1024 * 1024
"""Bytes of unpacked blocks that are kept: many small files share one."""
_WRONG = (ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError, RuntimeError, struct.error)
"""What the library raises at bytes that make no sense: short structures, unknown kinds, numbers out of its tables."""


class OtherPacking(Exception):
    """The image is packed in a way that cannot be read here."""


class _Swelled(Exception):
    """The budget is used up."""


@dataclass(frozen=True)
class Member:
    """`block` and `offset` are where the file's description (inode) stands."""

    name: str
    block: int
    offset: int


class _Window(io.RawIOBase):
    """A source as the library wants it. Places beyond the end read as nothing."""

    def __init__(self, source: Source) -> None:
        self._source, self._at = source, 0

    def seek(self, at: int, whence: int = 0) -> int:
        self._at = at
        return at

    def read(self, length: int = -1) -> bytes:
        raw = self._source.read(self._at, length) if self._at < self._source.size else b""
        self._at += len(raw)
        return raw


class _Packer:
    """The library's manners for an unpacker that stops at a size."""

    def __init__(self, number: int) -> None:
        """Raises OtherPacking."""
        try:
            self._unpack = unpackers.of_image(number)
        except (ValueError, unpackers.Missing) as error:
            raise OtherPacking(str(error)) from error

    def uncompress(self, raw: bytes, _size: int, most: int) -> bytes:
        return self._unpack(raw, max(most, SQUASHFS_METADATA_SIZE))


class Image(SquashFsImage):  # type: ignore[misc]
    """Raises Damaged or OtherPacking at once where it cannot be read, OSError where the source cannot."""

    def __init__(self, source: Source, budget: Budget) -> None:
        self._budget = budget
        self._described = 0
        self._listed = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        try:
            super().__init__(_Window(source))
        except _WRONG as error:
            raise Damaged(str(error)) from error

    def _read_super(self) -> None:
        head = self._fd.read(96)
        if head[:4] != b"hsqs" or len(head) < 96 or head[28:32] != b"\4\0\0\0":
            raise Damaged("no image of version 4.0")
        size, log = int.from_bytes(head[12:16], "little"), int.from_bytes(head[22:24], "little")
        if not 12 <= log <= 20 or size != 1 << log or int.from_bytes(head[16:20], "little") > MEMBERS:
            raise Damaged("sizes out of bounds")
        if int.from_bytes(head[20:22], "little") > 6:
            raise OtherPacking("unknown")
        self._fd.seek(0)
        super()._read_super()

    def _get_compressor(self, number: int) -> _Packer:
        return _Packer(number)

    def _read_xattrs_from_disk(self) -> None:
        """Nothing is asked of attributes."""

    def _dir_scan(self, block: int, offset: int) -> tuple[int, int]:
        """Where the first folder stands; the library would read all folders at once."""
        return block, offset

    def _read_block(self, start: int, expected: int = SQUASHFS_METADATA_SIZE) -> tuple[bytes, int]:
        inside, after = super()._read_block(start, expected)
        self._described += len(inside) + 512
        if not 0 < len(inside) <= SQUASHFS_METADATA_SIZE or self._described > TABLE:
            raise Damaged("descriptions out of bounds")
        return inside, after

    def _read_metadata(self, known: dict[int, Any], block: int, offset: int, length: int) -> Any:
        self._listed += length
        if self._listed > LISTING or offset > len(self._get_metadata(known, block)["buffer"]):
            raise Damaged("descriptions out of bounds")
        return super()._read_metadata(known, block, offset, length)

    def _read_data_block(self, start: int, size: int) -> bytes:
        if start in self._blocks:
            self._blocks.move_to_end(start)
            return self._blocks[start]
        most: int = self._sblk.block_size
        if size & ~(1 << 24) > most:
            raise Damaged("a block out of bounds")
        self._fd.seek(start)
        raw: bytes = self._fd.read(size & ~(1 << 24))
        inside: bytes = raw if size >> 24 else self._comp.uncompress(raw, len(raw), most)
        if not self._budget.take(len(inside)):
            raise _Swelled
        self._blocks[start] = inside
        while len(self._blocks) > max(1, HELD // most):
            self._blocks.popitem(last=False)
        return inside

    def members(self) -> Iterator[Member]:
        """The regular files, folder by folder, each folder once. Raises Damaged."""
        todo = [("", *self._root, 0)]
        seen = {self._root}
        while todo:
            path, block, offset, depth = todo.pop()
            for name, kind, place in self._entries(block, offset):
                if kind == Type.FILE:
                    yield Member(path + name, *place)
                elif kind == Type.DIR and depth < DEPTH and place not in seen:
                    seen.add(place)
                    todo.append((f"{path}{name}/", *place, depth + 1))

    def _entries(self, block: int, offset: int) -> list[tuple[str, int, tuple[int, int]]]:
        self._listed = 0
        try:
            return [
                (e["name"].decode("utf-8", "replace"), e["type"], (e["start_block"], e["offset"]))
                for e in self._opendir(block, offset).entries
            ]
        except _WRONG as error:
            raise Damaged(str(error)) from error

    def unpacked(self, member: Member) -> Iterator[bytes]:
        """A file's bytes in pieces of at most 1 MB. Ends early where the budget does; raises Damaged.

        What the file says of its size and what is unpacked for it are both taken from the budget: holes cost nothing
        to write, and small files may each need a large block."""
        self._listed = 0
        try:
            inode = self._read_inode(member.block, member.offset)
            if not stat.S_ISREG(inode.mode):
                raise Damaged("a file that is none")
            if not self._budget.take(inode.data):
                raise _Swelled
            for piece in self.iter_file(inode):
                if piece:
                    yield piece
        except _Swelled:
            self._budget.refuse(SWELLING)
        except _WRONG as error:
            raise Damaged(str(error)) from error
