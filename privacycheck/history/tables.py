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
    (
        "CREATE TABLE programs (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
        f"rule TEXT){STRICT}",
        "CREATE TABLE recipients (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, "
        f"value TEXT NOT NULL){STRICT}",
        "CREATE TABLE traffic (day TEXT NOT NULL, program INTEGER NOT NULL, recipient INTEGER NOT NULL, sent INTEGER, "
        "received INTEGER, connections INTEGER NOT NULL, lower_bound INTEGER NOT NULL, first REAL NOT NULL, "
        f"last REAL NOT NULL, PRIMARY KEY (day, program, recipient)){STRICT}",
        "CREATE TABLE met (program TEXT NOT NULL, party TEXT NOT NULL, first REAL NOT NULL, last_day TEXT NOT NULL, "
        f"PRIMARY KEY (program, party)){STRICT}",
        "CREATE TABLE news (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, known INTEGER NOT NULL, "
        f"value TEXT NOT NULL){STRICT}",
        "CREATE TABLE clocks (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, before REAL NOT NULL, "
        f"after REAL NOT NULL){STRICT}",
    ),
)
VERSION = len(STEPS)

EXPECTED = (
    "SELECT id, taken, program, rules, apps, levels, seconds, report FROM scans LIMIT 0",
    "SELECT name, value FROM meta LIMIT 0",
    "SELECT id, key, name, rule FROM programs LIMIT 0",
    "SELECT id, key, value FROM recipients LIMIT 0",
    "SELECT day, program, recipient, sent, received, connections, lower_bound, first, last FROM traffic LIMIT 0",
    "SELECT program, party, first, last_day FROM met LIMIT 0",
    "SELECT id, day, known, value FROM news LIMIT 0",
    "SELECT id, day, before, after FROM clocks LIMIT 0",
)
"""Fail where a file has the right version but not our tables."""

_TABLES = ("scans", "meta", "programs", "recipients", "traffic", "met", "news", "clocks", "sqlite_sequence")
EMPTYING = tuple(f"DELETE FROM {table}" for table in _TABLES)
