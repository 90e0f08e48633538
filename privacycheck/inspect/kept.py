"""The rule book in, its patterns out, from a file in the user's cache folder where they were made before.

    8 bytes   format
    16 bytes  BLAKE2b of the rules' content, of this program's version and of what the patterns are compiled with
    16 bytes  BLAKE2b of the rest
    rest      MessagePack of `Patterns`

A file that is damaged, made of other rules, or that others may write to is as good as none.
"""

import hashlib
import os
import stat
from pathlib import Path

import msgspec

from privacycheck import __version__
from privacycheck.inspect.patterns import FORMAT, Patterns, patterns
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.cache import put

FILE = "patterns-1.bin"
_FORMAT = b"PCPATTE1"
_DIGEST = 16
LIMIT = 64 * 1024 * 1024


def prepared(book: RuleBook, cache_dir: Path | None) -> Patterns:
    """The patterns of a rule book. Without a folder, or where it cannot be used, they are made each time."""
    if cache_dir is None or not book.content:
        return patterns(book)
    key = _key(book.content)
    kept = _read(cache_dir / FILE, key)
    if kept is None:
        kept = _with_database(patterns(book))
        rest = msgspec.msgpack.encode(kept)
        put(cache_dir / FILE, _FORMAT + key, _digest(rest), rest)
    return kept


def _with_database(plain: Patterns) -> Patterns:
    from privacycheck.inspect.batch import compiled
    from privacycheck.inspect.engine import Hyperscan

    engine = compiled(plain)
    if not isinstance(engine, Hyperscan):
        return plain
    return msgspec.structs.replace(plain, database=engine.database())


def _key(content: str) -> bytes:
    try:
        from hyperscan import __version__ as compiler  # type: ignore[attr-defined]
    except (ImportError, OSError):
        compiler = ""
    made_of = "\n".join((content, __version__, FORMAT, compiler, *Patterns.__struct_fields__))
    return _digest(made_of.encode())


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=_DIGEST).digest()


def _read(place: Path, key: bytes) -> Patterns | None:
    head = _FORMAT + key
    try:
        handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            if not _is_own(os.fstat(handle)) or file.read(len(head)) != head:
                return None
            digest, rest = file.read(_DIGEST), file.read(LIMIT)
        if _digest(rest) != digest:
            return None
        return msgspec.msgpack.decode(rest, type=Patterns)
    except (OSError, msgspec.DecodeError):
        return None


def _is_own(status: os.stat_result) -> bool:
    """Whether nobody else can have written it: what is compiled is run as it is."""
    if not stat.S_ISREG(status.st_mode) or status.st_size > LIMIT:
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)
