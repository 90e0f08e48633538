"""Qt's resources in, their names and bytes out: .rcc files, and what is built into programs, where no list says where.

Format (rcc, versions 1 to 3; qtbase/src/tools/rcc/rcc.cpp, qtbase/src/corelib/io/qresource.cpp): a tree of nodes of
equal size, a table of names (length, hash, UTF-16), and data, each with its length; all numbers big-endian. Packed are
only those that gain by it: by zlib with the size of what is packed before it, or by Zstandard.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from privacycheck.inspect import unpackers
from privacycheck.inspect.limits import MEMBERS, Budget
from privacycheck.inspect.source import PIECE, Part, Source, pieces
from privacycheck.inspect.zips import SWELLING, Damaged

ZLIB, FOLDER, ZSTD = 1, 2, 4
LARGEST = 32 * 1024 * 1024
"""Bytes of one packed resource inside a program."""
NEAR = (16 * 1024, 256 * 1024, 4 * 1024 * 1024)
"""How far from the tree the names are looked for in a program; compilers put both near each other."""
DEPTH = 100
NAMED = 4 * 1024 * 1024
"""Where an ELF file names what it asks for, at the latest."""
STEPS = 3_000_000
"""What is tried to name the resources of one program, some seconds at most."""
_SIGNS = ((re.compile(rb"\x78[\x01\x5e\x9c\xda]"), ZLIB), (re.compile(rb"\x28\xb5\x2f\xfd"), ZSTD))
_ROOT = re.compile(rb"\x02(?<=\0{5}\x02)\0[\0-\xff]{3}\0\0\0\x01")
"""A search for one certain byte is by far the quickest; the five before it are looked at behind it."""
_FIRST_NAME = re.compile(rb"(?=\0[\x01-\xff][\0-\x0f][\0-\xff]{3}\0[\x20-\x7e])")


@dataclass(frozen=True)
class _Node:
    """A file: `name` is the place of its name, `data` that of its bytes, in their tables; `folders` those of its
    folders' names."""

    folders: tuple[int, ...]
    name: int
    flags: int
    data: int


def members(source: Source, budget: Budget) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Name and bytes of each file of a .rcc file. Raises Damaged; so do the bytes, which raise Missing too."""
    head = source.read(0, 20)
    if len(head) < 20:
        raise Damaged("a header that is cut off")
    version, tree, data, names = struct.unpack_from(">4L", head, 4)
    if not 1 <= version <= 3:
        raise Damaged("another version")
    for node in _files(source, tree, 14 if version == 1 else 22):
        path = "/".join(_name(source, names + place) or "?" for place in (*node.folders, node.name))
        yield path, _bytes(source, data + node.data, node.flags, budget)


def _files(source: Source, tree: int, size: int) -> Iterator[_Node]:
    """The files below the first node, each node once. Raises Damaged."""
    todo: list[tuple[tuple[int, ...], int, int]] = [((), 0, 1)]
    seen: set[int] = set()
    while todo:
        folders, first, count = todo.pop()
        for number in range(first, first + count):
            raw = source.read(tree + number * size, size)
            if len(raw) < size or len(seen) > MEMBERS:
                raise Damaged("a tree out of bounds")
            if number in seen:
                raise Damaged("a tree that grows into itself")
            seen.add(number)
            name, flags = struct.unpack_from(">LH", raw)
            if not flags & FOLDER:
                yield _Node(folders, name, flags, int.from_bytes(raw[10:14], "big"))
                continue
            within = (*folders, name) if number else ()
            below, begin = struct.unpack_from(">LL", raw, 6)
            if len(within) > DEPTH or below > MEMBERS:
                raise Damaged("a tree out of bounds")
            if below:
                todo.append((within, begin, below))


def _name(source: Source, at: int) -> str:
    """The name at this place; "" where none is."""
    head = source.read(at, 6)
    if len(head) < 6:
        return ""
    length, told = struct.unpack(">HL", head)
    raw = source.read(at + 6, length * 2)
    if not 0 < length <= 255 or len(raw) < length * 2 or _hash(raw) != told:
        return ""
    return raw.decode("utf-16-be", "replace")


def _hash(name: bytes) -> int:
    """Of UTF-16 big-endian, as Qt's qt_hash works it out."""
    value = 0
    for (letter,) in struct.iter_unpack(">H", name):
        value = (value << 4) + letter
        value = (value ^ (value & 0xF0000000) >> 23) & 0x0FFFFFFF
    return value


def _bytes(source: Source, at: int, flags: int, budget: Budget) -> Iterator[bytes]:
    size = int.from_bytes(source.read(at, 4), "big")
    if at + 4 + size > source.size:
        raise Damaged("a resource that is cut off")
    if flags & ZLIB:
        yield from unpackers.zlib_stream(Part(source, at + 8, size - 4), budget)
    elif flags & ZSTD:
        yield from unpackers.zstd(Part(source, at + 4, size), budget)
    elif budget.take(size):
        yield from (piece for _, piece in pieces(Part(source, at + 4, size)))
    else:
        budget.refuse(SWELLING)


def is_registering(source: Source) -> bool:
    """Whether a program asks Qt to take resources: its table of names says so, early in ELF files. Programs that hold
    Qt themselves and name nothing are not told."""
    length = source.size if source.read(0, 2) == b"MZ" else NAMED
    return any(b"qRegisterResourceData" in piece for _, piece in pieces(Part(source, 0, min(length, LARGEST))))


def inside(source: Source, budget: Budget) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Name ("" where it cannot be told) and bytes of the packed resources in a program; those that are not packed are
    seen as they are. What looks like one and cannot be unpacked is none: its bytes end early."""
    blocks = dict(_blocks(source))
    if not blocks:
        return
    named = _Trees(source, blocks).names()
    for at, flags in blocks.items():
        yield named.get(at, ""), _attempt(_bytes(source, at, flags, budget))


def _attempt(parts: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from parts
    except Damaged:
        return


def _blocks(source: Source) -> Iterator[tuple[int, int]]:
    """Where the length before a packed resource stands, and how that is packed."""
    count = 0
    for at in range(0, source.size, PIECE):
        # Numbers before the first and a sign on the border belong to it too.
        begin = max(0, at - 8)
        raw = source.read(begin, PIECE + at - begin + 3)
        for sign, flags in _SIGNS:
            for found in sign.finditer(raw, at - begin):
                place = found.start() - (4 if flags == ZSTD else 8)
                if place >= 0 and _likely(raw, place, flags) and begin + place + 4 + _long(raw, place) <= source.size:
                    yield begin + place, flags
                    count += 1
                    if count >= MEMBERS:
                        return


def _likely(raw: bytes, at: int, flags: int) -> bool:
    """Whether the numbers before a packed resource make sense: zlib packs 1:1032 at best."""
    size = _long(raw, at)
    return 12 <= size <= LARGEST and (flags == ZSTD or size <= _long(raw, at + 4) <= size * 1100)


def _long(raw: bytes, at: int) -> int:
    return int.from_bytes(raw[at : at + 4], "big")


class _Trees:
    """Names of packed resources by the trees of a program that fit them. All trying together takes STEPS at most."""

    def __init__(self, source: Source, blocks: dict[int, int]) -> None:
        self._source, self._blocks, self._left = source, blocks, STEPS

    def names(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for at in range(0, self._source.size, PIECE):
            for root in _ROOT.finditer(self._source.read(at, PIECE + 14)):
                for size in (22, 14):
                    if self._left > 0 and (fitting := self._fitting(at + root.start() - 5, size)):
                        found.update(fitting)
                        break
        return found

    def _fitting(self, tree: int, size: int) -> dict[int, str]:
        """The names of a tree's packed files, if there is one place for the data that gives each node a block, and one
        for the names that gives each a name."""
        nodes: list[_Node] = []
        try:
            for node in _files(self._source, tree, size):
                nodes.append(node)
                if not self._step(10) or node.flags > ZLIB | FOLDER | ZSTD:
                    return {}
        except Damaged:
            return {}
        base = self._data(nodes)
        if base is None:
            return {}
        names = self._table(tree, {place for node in nodes for place in (*node.folders, node.name)})
        if names is None:
            return {}
        return {
            base + n.data: "/".join(_name(self._source, names + place) for place in (*n.folders, n.name))
            for n in nodes
            if n.flags & (ZLIB | ZSTD)
        }

    def _step(self, count: int = 1) -> bool:
        self._left -= count
        return self._left > 0

    def _data(self, nodes: list[_Node]) -> int | None:
        """Where the data begins, if only one place gives each node a resource that ends where the next begins."""
        nodes = sorted(nodes, key=lambda node: node.data)
        first = next((node for node in nodes if node.flags & (ZLIB | ZSTD)), None)
        if first is None:
            return None
        bases = [at - first.data for at in self._blocks if self._holds(at - first.data, nodes)]
        return bases[0] if len(bases) == 1 else None

    def _holds(self, base: int, nodes: list[_Node]) -> bool:
        for node, after in zip(nodes, [*nodes[1:], None], strict=True):
            at, flags = base + node.data, node.flags & (ZLIB | ZSTD)
            if not self._step() or (flags and self._blocks.get(at) != flags):
                return False
            if after and after.data not in (node.data, node.data + 4 + _long(self._source.read(at, 4), 0)):
                return False
        return True

    def _table(self, tree: int, places: set[int]) -> int | None:
        """Where the names begin, before the tree or behind it."""
        searched = (tree, tree)
        for near in NEAR:
            low, high = max(0, tree - near), min(self._source.size, tree + near)
            for begin, end in ((low, searched[0]), (searched[1], high)):
                self._step((end - begin) // 100)
                for found in _FIRST_NAME.finditer(self._source.read(begin, end - begin)):
                    at = begin + found.start()
                    if not self._step(5):
                        return None
                    if _name(self._source, at) and all(self._step(5) and _name(self._source, at + p) for p in places):
                        return at
            searched = (low, high)
        return None
