"""A log file in, its last lines out: logs grow to gigabytes, and only what is recent counts."""

import os
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Context

TAIL = 4 * 1024 * 1024
"""Bytes at the end of a log that are read."""
LINE = 4096
_ANY_SIZE = 1 << 62


def last_lines(context: Context, path: Path, size: int = TAIL) -> Iterator[str]:
    """Whole lines of the last `size` bytes, oldest first; lines longer than 4 KiB are passed over. Raises OSError."""
    with context.open(path, _ANY_SIZE) as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(0, length - size))
        raw = file.read(size)
    lines = raw.split(b"\n")
    # The first line is cut, unless the file begins there; the last one may still be being written.
    for line in lines[1 if length > size else 0 : -1]:
        if len(line) <= LINE:
            yield line.decode("utf-8", "replace")
