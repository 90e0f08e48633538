"""What files held when they were last looked at: device, inode, size, time, name and patterns in, traces out.

Whole folders are known by all of that of all their files, so that a second look asks once for each folder; a look into
many folders is known by all of them, so that the next one that finds nothing changed asks once.

One SQLite file in the user's cache folder, readable by its owner only. What is written is whole or not there; a file
that is damaged, or locked by another run, is as good as none.
"""

import contextlib
import hashlib
import os
import sqlite3
import zlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from privacycheck.inspect.looked import Looked
from privacycheck.inspect.walk import Entry, Folder
from privacycheck.model.base import Value
from privacycheck.model.inside import Trace

FILE = "inside-1.sqlite"
ROWS = 1_000_000
"""Files that are remembered; those not met for longest are forgotten."""
LOOKS = 200
"""Whole looks that are remembered; each takes some hundred kilobytes at most."""
_LOOK_BYTES = 64 * 1024 * 1024
_MANY = 500
_EMPTY = b""
_TABLES = {"files": ROWS, "folders": ROWS, "looks": LOOKS}


class Told(Value, frozen=True, array_like=True):
    """What the files of one folder told: those with traces, by their position, and how many bytes all have."""

    size: int
    files: tuple[tuple[int, Looked], ...] = ()


class Whole(Value, frozen=True, array_like=True):
    """What all files of one look told together. `unread`: reason to number of what was not opened in them."""

    traces: tuple[Trace, ...]
    unread: dict[str, int]


class Cache:
    """Used by one thread. Without a folder nothing is kept."""

    def __init__(self, folder: Path | None, version: str) -> None:
        self._version = version.encode()
        self._files = msgspec.msgpack.Decoder(Looked)
        self._folders = msgspec.msgpack.Decoder(Told)
        self._encode = msgspec.msgpack.Encoder().encode
        self._new: dict[str, list[tuple[bytes, bytes]]] = {table: [] for table in _TABLES}
        self._base: sqlite3.Connection | None = None
        if folder:
            self._base = _opened(folder / FILE) or _opened(folder / FILE, anew=True)

    def key(self, entry: Entry) -> bytes:
        text = f"{entry.device}/{entry.inode}/{entry.size}/{entry.time}/{entry.name.rpartition('/')[2]}"
        return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16, key=self._version).digest()

    def folder_key(self, folder: Folder) -> bytes:
        text = "/".join((folder.prefix, *folder.names)).encode("utf-8", "surrogateescape")
        return hashlib.blake2b(text + folder.facts.tobytes(), digest_size=16, key=self._version).digest()

    def look_key(self, top: str, folders: Iterable[bytes]) -> bytes:
        """`top` is the path of the first of the folders, whose own keys tell only how they lie to each other."""
        text = top.encode("utf-8", "surrogateescape")
        return hashlib.blake2b(b"".join((*folders, text)), digest_size=16, key=self._version).digest()

    def get(self, wanted: Iterable[bytes]) -> dict[bytes, Looked]:
        """Those of the keys of files that are known."""
        nothing, decode = Looked(), self._files.decode
        found: dict[bytes, Looked] = {}
        for key, value in self._rows("files", wanted):
            with contextlib.suppress(msgspec.DecodeError):
                found[key] = decode(value) if value else nothing
        return found

    def folders(self, wanted: Iterable[bytes]) -> dict[bytes, Told]:
        """Those of the keys of folders that are known."""
        found: dict[bytes, Told] = {}
        for key, value in self._rows("folders", wanted):
            with contextlib.suppress(msgspec.DecodeError):
                found[key] = self._folders.decode(value)
        return found

    def look(self, key: bytes) -> Whole | None:
        """A whole look, where it is known."""
        for _, value in self._rows("looks", (key,)):
            with contextlib.suppress(msgspec.DecodeError, zlib.error):
                return msgspec.msgpack.decode(zlib.decompressobj().decompress(value, _LOOK_BYTES), type=Whole)
        return None

    def _rows(self, table: str, wanted: Iterable[bytes]) -> Iterable[tuple[bytes, bytes]]:
        if self._base is None:
            return
        listed = list(wanted)
        with contextlib.suppress(sqlite3.Error):
            for at in range(0, len(listed), _MANY):
                some = listed[at : at + _MANY]
                marks = ",".join("?" * len(some))
                yield from self._base.execute(f"SELECT key, value FROM {table} WHERE key IN ({marks})", some)

    def put(self, key: bytes, looked: Looked) -> None:
        self._new["files"].append((key, self._encode(looked) if looked.hits or looked.unread else _EMPTY))
        if len(self._new["files"]) >= 2_000:
            self.save()

    def put_folder(self, key: bytes, told: Told) -> None:
        self._new["folders"].append((key, self._encode(told)))

    def put_look(self, key: bytes, whole: Whole) -> None:
        if self._base is None:
            return
        # Names that are no text cannot be written; such a look asks for its folders.
        with contextlib.suppress(UnicodeEncodeError):
            self._new["looks"].append((key, zlib.compress(self._encode(whole), 1)))

    def save(self) -> None:
        """Writes what is new. A full disk or a lock is no problem: it is worked out again next time."""
        for table, rows in self._new.items():
            if self._base is not None and rows:
                with contextlib.suppress(sqlite3.Error), self._base:
                    self._base.executemany(f"INSERT OR REPLACE INTO {table} (key, value) VALUES (?, ?)", rows)
            rows.clear()

    def close(self) -> None:
        self.save()
        if self._base is not None:
            with contextlib.suppress(sqlite3.Error):
                with self._base:
                    for table, most in _TABLES.items():
                        over = f"SELECT MAX(number) - ? FROM {table}"
                        self._base.execute(f"DELETE FROM {table} WHERE number <= ({over})", (most,))
                self._base.close()
            self._base = None


def _opened(path: Path, anew: bool = False) -> sqlite3.Connection | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if anew:
            for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
                name.unlink(missing_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
        path.chmod(0o600)
        base = sqlite3.connect(path, timeout=0.5)
    except (OSError, sqlite3.Error):
        return None
    try:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = OFF")
        with base:
            for table in _TABLES:
                base.execute(
                    f"CREATE TABLE IF NOT EXISTS {table} "
                    "(number INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB UNIQUE NOT NULL, value BLOB NOT NULL)"
                )
                base.execute(f"SELECT key, value FROM {table} LIMIT 1").fetchall()
    except sqlite3.Error:
        base.close()
        return None
    return base
