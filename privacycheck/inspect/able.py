"""This computer's libraries and the cache folder in, what a look inside can do here out, for `privacycheck doctor`."""

from importlib import import_module
from pathlib import Path

from privacycheck.inspect.cache import FILE
from privacycheck.inspect.engine import engine
from privacycheck.inspect.packed import NOT_READ
from privacycheck.language import mark
from privacycheck.model.about import LooksInside, Packing

FORMATS = (
    mark("ZIP archives (also Java, Android, Office and browser packages)"),
    mark("Electron archives (asar)"),
    mark("tape archives (tar)"),
    mark("Debian packages"),
    mark("Chromium resource packs (pak)"),
    mark("Qt resources (rcc)"),
    mark("Snap files and AppImages (squashfs)"),
)
PACKINGS = {
    "gzip": "zlib",
    "xz": "lzma",
    "bzip2": "bz2",
    "Zstandard": "zstandard",
    "Brotli": "brotli",
    "LZ4": "lz4.block",
    "LZO": "lzallright",
}
"""Packings and the module that each needs; those of Python itself may be left out of a Python, too."""


def able(cache: Path) -> LooksInside:
    """`cache` is the folder in which a look keeps what it found."""
    size, unfinished = _remembered(cache / FILE)
    return LooksInside(
        engine=engine((b"x",)).name,
        formats=FORMATS,
        packings=tuple(Packing(name=n, needs=m.partition(".")[0], here=_works(m)) for n, m in PACKINGS.items()),
        not_read=tuple(what for _, what in NOT_READ),
        cache=str(cache / FILE),
        cache_bytes=size,
        unfinished=unfinished,
    )


def _works(module: str) -> bool:
    try:
        import_module(module)
    except (ImportError, OSError):
        return False
    return True


def _remembered(file: Path) -> tuple[int, bool]:
    """Bytes of the file and its log. SQLite takes the log away when the last user ends well."""
    sizes = []
    for one in (file, Path(f"{file}-wal")):
        try:
            sizes.append(one.lstat().st_size)
        except OSError:
            sizes.append(0)
    return sum(sizes), sizes[1] > 0
