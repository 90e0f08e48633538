"""Profiles of Chromium and its relatives in, names for addresses that they noted lately out.

Chromium keeps no cache of names on disk. It notes for each site that asks for reports of network errors from which
address it answered: the table nel_policies of the SQLite file "Reporting and NEL" (net/extras/sqlite/
sqlite_persistent_reporting_and_nel_store.cc), times in microseconds since 1601. Firefox notes no addresses at all.
The file is read as it lies, and the browser's own is never opened as a database.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean_path
from privacycheck.collect.extensions.chromium_profiles import each_profile
from privacycheck.collect.names.host_names import Answers
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped

NAME = "chromium-names"
FILES = ("Network/Reporting and NEL", "Reporting and NEL")
LIMIT = 32 * 1024 * 1024
ROWS = 20_000
STEPS = 50_000_000
_TO_1970 = 11_644_473_600
_QUERY = "SELECT origin_host, received_ip_address, last_access_us_since_epoch FROM nel_policies LIMIT ?"
_HEAD = b"SQLite format 3\0"


def collect(context: Context) -> Iterator[AnyFact]:
    """Names of the last day, of every profile."""
    for found in each_profile(context, NAME):
        if isinstance(found, Skipped):
            yield found
            continue
        browser, _, profile = found
        for file in FILES:
            yield from _of_file(context, browser, profile / file)


def _of_file(context: Context, browser: str, path: Path) -> Iterator[AnyFact]:
    what = tr("The names that {browser} noted ({path})", browser=browser, path=clean_path(context.shown(path), 200))
    try:
        raw = context.read(path, LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, what)
        return
    answers = Answers(f"what {browser} noted of sites")
    try:
        for host, address, at in _rows(raw):
            if isinstance(host, str) and isinstance(address, str) and isinstance(at, int):
                answers.address(host, address, max(0.0, context.clock() - (at / 1e6 - _TO_1970)))
    except (sqlite3.Error, OverflowError, ValueError):
        yield Skipped(source=NAME, reason=tr("{what} cannot be understood.", what=what))
        return
    yield from answers.names()


def _rows(raw: bytes) -> list[tuple[object, ...]]:
    """Raises sqlite3.Error, ValueError. A copy in memory has no log beside it: it is marked as one that needs none."""
    if not raw:
        return []
    if len(raw) < 100 or not raw.startswith(_HEAD):
        raise ValueError("it is no SQLite file")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(raw[:18] + b"\1\1" + raw[20:])
        left = [STEPS // 1000]

        def tick() -> int:
            left[0] -= 1
            return left[0] <= 0

        # A damaged file may lead in circles.
        database.set_progress_handler(tick, 1000)
        return database.execute(_QUERY, (ROWS,)).fetchall()


COLLECTOR = Collector(
    name=NAME,
    title=mark("addresses that browsers noted"),
    reads=mark(
        "In the profiles of Chromium and its relatives: from which address some sites answered in the last day."
    ),
    platforms=("linux",),
    collect=collect,
)
