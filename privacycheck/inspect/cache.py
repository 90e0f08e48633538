"""What files held when they were last looked at: device, inode, size, time, name and patterns in, traces out.

One SQLite file in the user's cache folder, readable by its owner only. What is written is whole or not there; a file
that is damaged, or locked by another run, is as good as none.
"""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import msgspec

from privacycheck.inspect.look import Looked
from privacycheck.inspect.walk import Entry

FILE = "inside-1.sqlite"
ROWS = 1_000_000
"""Files that are remembered; those not met for longest are forgotten."""
_MANY = 500
_EMPTY = b""


class Cache:
    """Used by one thread. Without a folder nothing is kept."""

    def __init__(self, folder: Path | None, version: str) -> None:
        self._version = version.encode()
        self._decoder = msgspec.msgpack.Decoder(Looked)
        self._encode = msgspec.msgpack.Encoder().encode
        self._new: list[tuple[bytes, bytes]] = []
        self._base: sqlite3.Connection | None = None
        if folder:
            self._base = _opened(folder / FILE) or _opened(folder / FILE, anew=True)

    def key(self, entry: Entry) -> bytes:
        s = entry.status
        text = f"{s.st_dev}/{s.st_ino}/{s.st_size}/{s.st_mtime_ns}/{entry.name.rpartition('/')[2]}"
        return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16, key=self._version).digest()

    def get(self, wanted: Iterable[bytes]) -> dict[bytes, Looked]:
        """Those of the keys that are known."""
        found: dict[bytes, Looked] = {}
        if self._base is None:
            return found
        nothing = Looked()
        listed = list(wanted)
        with contextlib.suppress(sqlite3.Error):
            for at in range(0, len(listed), _MANY):
                some = listed[at : at + _MANY]
                marks = ",".join("?" * len(some))
                for key, value in self._base.execute(f"SELECT key, value FROM files WHERE key IN ({marks})", some):
                    with contextlib.suppress(msgspec.DecodeError):
                        found[key] = self._decoder.decode(value) if value else nothing
        return found

    def put(self, key: bytes, looked: Looked) -> None:
        self._new.append((key, self._encode(looked) if looked.hits or looked.unread else _EMPTY))
        if len(self._new) >= 2_000:
            self.save()

    def save(self) -> None:
        """Writes what is new. A full disk or a lock is no problem: it is worked out again next time."""
        if self._base is not None and self._new:
            with contextlib.suppress(sqlite3.Error), self._base:
                self._base.executemany("INSERT OR REPLACE INTO files (key, value) VALUES (?, ?)", self._new)
        self._new.clear()

    def close(self) -> None:
        self.save()
        if self._base is not None:
            with contextlib.suppress(sqlite3.Error):
                with self._base:
                    over = "SELECT MAX(number) - ? FROM files"
                    self._base.execute(f"DELETE FROM files WHERE number <= ({over})", (ROWS,))
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
            base.execute(
                "CREATE TABLE IF NOT EXISTS files "
                "(number INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB UNIQUE NOT NULL, value BLOB NOT NULL)"
            )
        base.execute("SELECT key, value FROM files LIMIT 1").fetchall()
    except sqlite3.Error:
        base.close()
        return None
    return base
