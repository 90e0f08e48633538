"""Amounts of bytes for each program, recipient and day in, sums out. Recorded by the recorder, read by everyone."""

from collections.abc import Mapping, Sequence

import msgspec

from privacycheck.history import retention
from privacycheck.history.database import Database, HistoryError
from privacycheck.language import tr, trn
from privacycheck.model.traffic import Amount, Traffic, TrafficApp, TrafficEnd

LARGEST = 1 << 61
"""Bytes: more than any computer sends, and two of them still fit into SQLite's integers."""
JUMPS = 100
"""Jumps of the clock that are remembered."""
_ADD = """INSERT INTO traffic VALUES (?, (SELECT id FROM programs WHERE key = ?),
(SELECT id FROM recipients WHERE key = ?), ?, ?, ?, ?, ?, ?)
ON CONFLICT (day, program, recipient) DO UPDATE SET
lower_bound = lower_bound OR excluded.lower_bound OR (sent IS NULL) <> (excluded.sent IS NULL),
sent = CASE WHEN excluded.sent IS NULL THEN sent ELSE min(ifnull(sent, 0), ?) + excluded.sent END,
received = CASE WHEN excluded.received IS NULL THEN received ELSE min(ifnull(received, 0), ?) + excluded.received END,
connections = connections + excluded.connections,
first = min(first, excluded.first), last = max(last, excluded.last)"""


def add(
    database: Database,
    amounts: Sequence[Amount],
    apps: Mapping[str, TrafficApp],
    ends: Mapping[str, TrafficEnd],
) -> None:
    """Within `database.writing`. Adds amounts to what is there; `apps` and `ends` hold whom the amounts name."""
    for app in {a.app: apps[a.app] for a in amounts}.values():
        database.run(
            "INSERT INTO programs (key, name, rule) VALUES (?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET name = excluded.name, rule = excluded.rule "
            "WHERE name <> excluded.name OR rule IS NOT excluded.rule",
            (app.key, app.name, app.id),
        )
    for end in {a.end: ends[a.end] for a in amounts}.values():
        database.run(
            "INSERT INTO recipients (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value "
            "WHERE value <> excluded.value",
            (end.key, msgspec.json.encode(end).decode()),
        )
    database.run_many(_ADD, [_values(amount) for amount in amounts])
    if any((a.sent or 0) < 0 or (a.received or 0) < 0 or a.connections < 0 for a in amounts):
        # What moved from one program to another may have come on another day.
        for column in ("sent", "received", "connections"):
            database.run(f"UPDATE traffic SET {column} = 0 WHERE {column} < 0")


def _values(amount: Amount) -> tuple[object, ...]:
    return (
        amount.day,
        amount.app,
        amount.end,
        None if amount.sent is None else min(amount.sent, LARGEST),
        None if amount.received is None else min(amount.received, LARGEST),
        amount.connections,
        int(amount.lower_bound),
        amount.first,
        amount.last,
        LARGEST,
        LARGEST,
    )


def read(database: Database, since: str, until: str) -> Traffic:
    """What was recorded on the days from `since` to `until` (ISO dates). Raises HistoryError."""
    rows = database.rows(
        "SELECT day, program, recipient, sent, received, connections, lower_bound, first, last FROM traffic "
        "WHERE day BETWEEN ? AND ? ORDER BY day, program, recipient",
        (since, until),
    )
    apps = {row[0]: TrafficApp(key=row[1], name=row[2], id=row[3]) for row in database.rows("SELECT * FROM programs")}
    try:
        decoder = msgspec.json.Decoder(TrafficEnd)
        named = database.rows("SELECT id, value FROM recipients")
        ends = {number: decoder.decode(value) for number, value in named}
        amounts = tuple(_amount(row, apps, ends) for row in rows)
    except (msgspec.DecodeError, UnicodeError, KeyError) as error:
        raise HistoryError(
            tr(
                "What was recorded cannot be read: it is damaged, or another version of PrivacyCheck wrote it. "
                "To begin anew: privacycheck history delete --all"
            ),
            "damaged",
        ) from error
    return Traffic(
        since=since,
        until=until,
        notes=_notes(database, since, until),
        apps=tuple(apps[n] for n in sorted({row[1] for row in rows})),
        ends=tuple(ends[n] for n in sorted({row[2] for row in rows})),
        amounts=amounts,
    )


def _amount(row: Sequence[object], apps: Mapping[int, TrafficApp], ends: Mapping[int, TrafficEnd]) -> Amount:
    names = ("day", "app", "end", "sent", "received", "connections", "lower_bound", "first", "last")
    values = dict(zip(names, row, strict=True))
    values["app"], values["end"] = apps[row[1]].key, ends[row[2]].key  # type: ignore[index]
    values["lower_bound"] = bool(values["lower_bound"])
    return msgspec.convert(values, Amount)


def _notes(database: Database, since: str, until: str) -> tuple[str, ...]:
    notes = []
    jumps = database.rows("SELECT DISTINCT day FROM clocks WHERE day BETWEEN ? AND ? ORDER BY day", (since, until))
    if jumps:
        days = ", ".join(str(day) for (day,) in jumps[-5:])
        notes.append(
            tr(
                "This computer's clock was set anew ({days}). What was recorded then may stand under a wrong day.",
                days=days,
            )
        )
    (later,) = database.rows("SELECT count(DISTINCT day) FROM traffic WHERE day > ?", (until,))[0]
    if later:
        notes.append(
            trn(
                "1 day after {day} holds entries too. They are not shown here.",
                "{n} days after {day} hold entries too. They are not shown here.",
                later,
                day=until,
            )
        )
    return tuple(notes)


def clock_jumped(database: Database, day: str, before: float, after: float) -> None:
    """Within `database.writing`. Remembers that the clock was set anew, in seconds since the epoch."""
    database.run("INSERT INTO clocks (day, before, after) VALUES (?, ?, ?)", (day, before, after))
    database.run("DELETE FROM clocks WHERE id <= (SELECT max(id) FROM clocks) - ?", (JUMPS,))


def forget_old(database: Database, today: str, days: int) -> int:
    """Deletes what is older than `days`, with the names that nothing refers to any more. `today` is the local day.
    How many amounts went. Raises HistoryError."""
    query = "SELECT DISTINCT day FROM traffic WHERE day <= ? ORDER BY day DESC LIMIT 3"
    limit = retention.limit((day for (day,) in database.rows(query, (today,))), today, days)
    with database.writing():
        gone = database.run("DELETE FROM traffic WHERE day < ?", (limit,))
        database.run("DELETE FROM met WHERE last_day < ?", (limit,))
        database.run("DELETE FROM news WHERE day < ?", (limit,))
        database.run("DELETE FROM clocks WHERE day < ?", (limit,))
        if gone:
            database.run("DELETE FROM programs WHERE id NOT IN (SELECT program FROM traffic)")
            database.run("DELETE FROM recipients WHERE id NOT IN (SELECT recipient FROM traffic)")
    return gone
