"""Programs and whom they were connected to in, those that met for the first time out; and the news about it."""

from collections.abc import Iterable, Sequence

import msgspec

from privacycheck.history.database import Database, HistoryError
from privacycheck.language import tr
from privacycheck.model.recording import News

Pair = tuple[str, str]
"""A program's key, and a company or whoever else is at the other end."""
KEPT = 10_000
"""News that are kept; the oldest go first."""


def meet(database: Database, pairs: Iterable[Pair], at: float, day: str) -> set[Pair]:
    """Within `database.writing`. Remembers who met whom; those that never met before."""
    new = set()
    for program, party in pairs:
        known = database.run(
            "UPDATE met SET last_day = ? WHERE program = ? AND party = ?",
            (day, program, party),
        )
        if not known:
            database.run("INSERT INTO met VALUES (?, ?, ?, ?)", (program, party, at, day))
            new.add((program, party))
    return new


def began(database: Database, now: float) -> float:
    """Within `database.writing`. When recording began, in seconds since the epoch; now, if it begins now or the clock
    was set back behind it."""
    found = database.rows("SELECT value FROM meta WHERE name = 'recording-began'")
    try:
        before = float(found[0][0]) if found else now + 1
    except ValueError:
        before = now + 1
    if before > now:
        database.run("INSERT OR REPLACE INTO meta VALUES ('recording-began', ?)", (repr(now),))
        return now
    return before


def add(database: Database, news: Sequence[News]) -> None:
    """Within `database.writing`."""
    rows = [(one.day, int(one.end.known), msgspec.json.encode(one).decode()) for one in news]
    database.run_many("INSERT INTO news (day, known, value) VALUES (?, ?, ?)", rows)
    if rows:
        database.run("DELETE FROM news WHERE id <= (SELECT max(id) FROM news) - ?", (KEPT,))


def read(database: Database, since: str, only_unknown: bool = False, limit: int = 1000) -> tuple[News, ...]:
    """Newest first, from the day `since` on. `only_unknown`: only those about somebody whom nobody knows. Raises
    HistoryError."""
    rows = database.rows(
        "SELECT id, value FROM news WHERE day >= ? AND known <= ? ORDER BY id DESC LIMIT ?",
        (since, int(not only_unknown), limit),
    )
    decoder = msgspec.json.Decoder(News)
    try:
        return tuple(msgspec.structs.replace(decoder.decode(value), id=number) for number, value in rows)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise HistoryError(
            tr("The news cannot be read: they are damaged, or another version of PrivacyCheck wrote them."), "damaged"
        ) from error
