"""Kept scans in an embedded database of the user's own (sqlite.org/fileformat2.html)."""

from privacycheck.history.database import FILE, Database, HistoryError, open_database

__all__ = ["FILE", "Database", "HistoryError", "open_database"]
