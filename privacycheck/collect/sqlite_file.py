"""A database file of another program in, a connection that only reads its plain tables out.

A database is a program of sorts: a made-up one may hold views that never end. Only plain tables are read, no functions
of the schema are trusted, and time and length are bounded. No lock is taken, so a running program is not disturbed.
"""

import sqlite3
from pathlib import Path

from privacycheck.collect.base import Context

SECONDS = 8.0
"""A database that was made to be slow is given up after this."""


def open_tables(
    context: Context, path: Path, needed: str, also: tuple[str, ...], file_limit: int, value_limit: int
) -> sqlite3.Connection:
    """`needed` must be a table, those in `also` tables where they are there. Raises OSError, sqlite3.Error."""
    with context.open(path, file_limit):
        pass
    database = sqlite3.connect(f"{context.real(path).as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        deadline = context.now() + SECONDS
        database.set_progress_handler(lambda: int(context.now() > deadline), 10_000)
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, value_limit)
        database.execute("PRAGMA trusted_schema = OFF")
        database.text_factory = bytes
        marks = ", ".join("?" * (1 + len(also)))
        query = f"SELECT name, type FROM sqlite_master WHERE name IN ({marks})"
        kinds = dict(database.execute(query, (needed, *also)))
        if kinds.get(needed.encode()) != b"table" or any(kind != b"table" for kind in kinds.values()):
            raise sqlite3.DatabaseError(f"no table {needed}")
    except BaseException:
        database.close()
        raise
    return database
