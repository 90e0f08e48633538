"""The tables of the history, as one step for each version of the file: the version is SQLite's user_version."""

import sqlite3

STRICT = " STRICT" if sqlite3.sqlite_version_info >= (3, 37) else ""
"""Strict tables let the integrity check notice values of the wrong type."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE scans (id INTEGER PRIMARY KEY AUTOINCREMENT, taken TEXT NOT NULL, program TEXT NOT NULL, "
        "rules TEXT NOT NULL, apps INTEGER NOT NULL, levels TEXT NOT NULL, seconds REAL NOT NULL, "
        f"report BLOB NOT NULL){STRICT}",
    ),
    (f"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL){STRICT}",),
)
VERSION = len(STEPS)

EXPECTED = (
    "SELECT id, taken, program, rules, apps, levels, seconds, report FROM scans LIMIT 0",
    "SELECT name, value FROM meta LIMIT 0",
)
"""Fail where a file has the right version but not our tables."""

EMPTYING = tuple(f"DELETE FROM {table}" for table in ("scans", "meta", "sqlite_sequence"))
