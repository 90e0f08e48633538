"""Electron's app.asar in, where each file inside it lies out.

Format (https://github.com/electron/asar#format): four little-endian 32-bit numbers (Chromium pickles), JSON with a
tree of folders, then all files one after another, not packed.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from privacycheck.inspect.source import Source
from privacycheck.inspect.zips import Damaged

HEADER = 64 * 1024 * 1024
FILES = 500_000
DEPTH = 64


class Places:
    """Names by position: which file of the archive a hit lies in."""

    def __init__(self, listed: list[tuple[int, int, str]]) -> None:
        self.listed = sorted(listed)
        self._begins = [begin for begin, _, _ in self.listed]

    def at(self, position: int) -> tuple[int, int, str] | None:
        """Begin, end and name of the file; None between files and in the header."""
        number = bisect_right(self._begins, position) - 1
        if number < 0:
            return None
        begin, size, name = self.listed[number]
        return (begin, begin + size, name) if position < begin + size else None


def places(source: Source) -> Places:
    """Raises Damaged."""
    head = source.read(0, 16)
    if len(head) < 16:
        raise Damaged("too short")
    four, whole, pickle, length = struct.unpack("<4L", head)
    if four != 4 or not 0 < length <= min(HEADER, source.size) or pickle > whole:
        raise Damaged("no header")
    try:
        tree = msgspec.json.decode(source.read(16, length))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Damaged("a header that is not JSON") from error
    return Places([(8 + whole + at, size, name) for at, size, name in _files(tree)])


def _files(tree: object) -> Iterator[tuple[int, int, str]]:
    todo: list[tuple[str, object, int]] = [("", tree, 0)]
    count = 0
    while todo:
        path, node, depth = todo.pop()
        inside = node.get("files") if isinstance(node, dict) else None
        if isinstance(inside, dict) and depth < DEPTH:
            todo += [(f"{path}/{name}" if path else str(name), below, depth + 1) for name, below in inside.items()]
        elif isinstance(node, dict):
            count += 1
            if count > FILES:
                return
            size, offset = node.get("size"), node.get("offset")
            if (
                isinstance(size, int)
                and size >= 0
                and isinstance(offset, str)
                and offset.isascii()
                and offset.isdigit()
            ):
                yield int(offset[:18]), size, path
