"""A path in, an open database out: checked, brought to this version, for the user alone (0600).

A damaged file is kept beside under a dated name and a new one begun; `told` has the sentence for the user. A file of a
newer version is left as it is. Errors are HistoryError with one sentence; `kind` tells what a caller can do about it.
"""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from privacycheck.history.tables import EMPTYING, EXPECTED, STEPS, VERSION
from privacycheck.language import tr

FILE = "history.db"
BUSY_SECONDS = 5.0
HEADER = 100
MAGIC = b"SQLite format 3\x00"
_SIDES = ("", "-wal", "-shm")
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

Kind = Literal["full", "refused", "busy", "newer", "damaged", "missing"]
Row = tuple[Any, ...]


class HistoryError(Exception):
    """One sentence, what is wrong and what to do."""

    def __init__(self, says: str, kind: Kind) -> None:
        super().__init__(says)
        self.kind: Kind = kind


class _DamagedError(Exception):
    """The file is no usable database."""


class Database:
    """One connection. `told` is empty, or what the user must know of the opening."""

    def __init__(self, path: Path, connection: sqlite3.Connection, told: str = "") -> None:
        self.path, self.told = path, told
        self._connection = connection

    def rows(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        try:
            return self._connection.execute(query, values).fetchall()
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            raise translated(error, self.path) from error

    @contextlib.contextmanager
    def writing(self) -> "Iterator[Database]":
        """One transaction: all of it or nothing."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise
        except (sqlite3.Error, OverflowError) as error:
            raise translated(error, self.path) from error

    def run(self, statement: str, values: Sequence[object] = ()) -> int:
        """Within `writing`. How many rows were touched, or for an insertion the id."""
        cursor = self._connection.execute(statement, values)
        return (cursor.lastrowid or 0) if statement.startswith("INSERT") else cursor.rowcount

    def run_many(self, statement: str, values: Sequence[Sequence[object]]) -> None:
        self._connection.executemany(statement, values)

    def scrub(self) -> None:
        """After a deletion: nothing of what was deleted stays in the file or in its log. Raises HistoryError."""
        try:
            self._connection.execute("VACUUM")
            busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error as error:
            raise translated(error, self.path) from error
        if busy:
            raise HistoryError(
                tr(
                    "The entries are deleted, but another program still reads the history, so that traces of them stay "
                    "in its log for now. Close it and delete again."
                ),
                "busy",
            )

    def empty(self) -> None:
        """Deletes everything, for good, with the damaged files that were kept beside. Raises HistoryError."""
        with self.writing():
            for statement in EMPTYING:
                self.run(statement)
            self.run("INSERT INTO meta VALUES ('emptied', ?)", (datetime.now(UTC).isoformat(),))
        self.scrub()
        for old in kept_beside(self.path):
            try:
                old.unlink(missing_ok=True)
            except OSError as error:
                raise HistoryError(
                    tr("{path} could not be deleted: {error}.", path=old, error=error.strerror), "refused"
                ) from error

    def emptied(self) -> str:
        """When everything was last deleted; changes with each time."""
        found = self.rows("SELECT value FROM meta WHERE name = 'emptied'")
        return str(found[0][0]) if found else ""

    def limit_pages(self, count: int) -> None:
        """How large the file may grow, in pages."""
        self._connection.execute(f"PRAGMA max_page_count = {int(count)}")

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_database(path: Path) -> Database:
    """Opens or begins the history. Raises HistoryError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _refuse_newer(path)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with contextlib.suppress(OSError), contextlib.closing(os.fdopen(handle, "rb")):
            path.chmod(0o600)
    except OSError as error:
        raise HistoryError(
            tr(
                "The history cannot be kept in {folder}: {error}. Make the folder writable, or set "
                "PRIVACYCHECK_DATA_DIR to another one.",
                folder=path.parent,
                error=error.strerror,
            ),
            "refused",
        ) from error
    try:
        return Database(path, _opened(path))
    except _DamagedError:
        return _begun_anew(path)


def _refuse_newer(path: Path) -> None:
    """Looks at the user_version in the header (bytes 60 to 63) before SQLite touches the file."""
    with contextlib.suppress(FileNotFoundError, _DamagedError), path.open("rb") as file:
        head = file.read(HEADER)
        if head.startswith(MAGIC) and len(head) == HEADER:
            _check_version(int.from_bytes(head[60:64], "big", signed=True), path)


def _check_version(found: int, path: Path) -> None:
    # Versions of one program grow in small steps; a huge number is damage.
    if VERSION < found < VERSION + 1000:
        raise HistoryError(
            tr(
                "The history in {path} was written by a newer version of PrivacyCheck and is left as it is. Install "
                "that version again, or move the file away.",
                path=path,
            ),
            "newer",
        )
    if not 0 <= found <= VERSION:
        raise _DamagedError


def _opened(path: Path) -> sqlite3.Connection:
    """Raises _DamagedError where the file is no database of ours, HistoryError where it cannot be used now."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _check_version(connection.execute("PRAGMA user_version").fetchone()[0], path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise _DamagedError
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON").fetchone()
        connection.execute("PRAGMA trusted_schema = OFF")
        _migrate(connection, path)
        for query in EXPECTED:
            connection.execute(query)
    except UnicodeDecodeError as error:
        # The names of tables are damaged.
        connection.close()
        raise _DamagedError from error
    except sqlite3.Error as error:
        connection.close()
        foreign = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
        if foreign or is_damage(error):
            raise _DamagedError from error
        raise translated(error, path) from error
    except (_DamagedError, HistoryError):
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """One transaction, so that a stop in between leaves the old version. Another process may have done it already."""
    if connection.execute("PRAGMA user_version").fetchone()[0] == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        _check_version(found, path)
        for step in STEPS[found:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _begun_anew(path: Path) -> Database:
    """Keeps the damaged file beside and begins a new one. Two processes do it one after the other."""
    with _alone(path.parent / "history.lock"):
        try:
            # Another process may have done it while this one waited.
            return Database(path, _opened(path))
        except _DamagedError:
            pass
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
        kept = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
        try:
            for side in _SIDES:
                with contextlib.suppress(FileNotFoundError):
                    Path(f"{path}{side}").replace(f"{kept}{side}")
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            connection = _opened(path)
        except (OSError, _DamagedError) as error:
            raise HistoryError(
                tr(
                    "The history in {path} is damaged and could not be begun anew. Move the file away and try again.",
                    path=path,
                ),
                "damaged",
            ) from error
    return Database(
        path,
        connection,
        tr("The history was damaged and has been begun anew; the old file is kept as {path}.", path=kept),
    )


@contextlib.contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Only one process of this user at a time. Where the system has no such lock it goes without."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise HistoryError(
            tr("{path} could not be written: {error}.", path=lock, error=error.strerror), "refused"
        ) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def kept_beside(path: Path) -> list[Path]:
    """Damaged files of earlier days."""
    try:
        return sorted(path.parent.glob(f"{path.stem}.damaged-*"))
    except OSError:
        return []


def is_damage(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in _DAMAGE


def translated(error: Exception, path: Path) -> HistoryError:
    """What SQLite says, in words. Codes: sqlite.org/rescode.html."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary == sqlite3.SQLITE_FULL:
        full = tr("The disk is full: nothing can be added to {path}. Free some space and try again.", path=path)
        return HistoryError(full, "full")
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return HistoryError(tr("Another program is writing to the history. Try again in a moment."), "busy")
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        closed = tr("The history in {path} cannot be written to. Make its folder writable.", path=path)
        return HistoryError(closed, "refused")
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_TOOBIG):
        return HistoryError(
            tr("The history in {path} could not be read or written: {error}.", path=path, error=error), "refused"
        )
    damaged = tr("The history in {path} is damaged. Close PrivacyCheck and start it again.", path=path)
    return HistoryError(damaged, "damaged")
