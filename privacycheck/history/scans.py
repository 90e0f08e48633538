"""Reports in, kept scans out. What the rule book says in full is left out: it is not about this computer."""

import zlib

import msgspec

from privacycheck.history import retention
from privacycheck.history.database import Database, HistoryError
from privacycheck.language import tr
from privacycheck.model.history import ScanEntry
from privacycheck.model.report import AppReport, Report

LIMIT = 256 * 1024 * 1024
"""Bytes of one report after unpacking."""
_ENTRY = "SELECT id, taken, program, rules, apps, levels, seconds FROM scans"


def compact(report: Report) -> Report:
    """The report without the texts that any rule book can give again."""
    return msgspec.structs.replace(report, apps=tuple(_compact(app) for app in report.apps))


def _compact(app: AppReport) -> AppReport:
    maker = app.maker
    if maker:
        owners = tuple(msgspec.structs.replace(o, links=()) for o in maker.owners)
        maker = msgspec.structs.replace(maker, owners=owners, storage=(), links=())
    return msgspec.structs.replace(
        app, maker=maker, statements=(), says=(), claims=(), laws=(), legal_status=(), advice=(), draft=None
    )


def keep(database: Database, report: Report) -> int:
    """Adds a scan; it is on the disk when this returns. Its id. Raises HistoryError."""
    body = zlib.compress(msgspec.json.encode(compact(report)), 6)
    levels: dict[str, int] = {}
    for app in report.apps:
        levels[app.level] = levels.get(app.level, 0) + 1
    values = (
        report.computer.taken,
        report.program_version,
        report.rules.newest,
        len(report.apps),
        msgspec.json.encode(levels).decode(),
        report.seconds,
        body,
    )
    with database.writing():
        return database.run(
            "INSERT INTO scans (taken, program, rules, apps, levels, seconds, report) VALUES (?, ?, ?, ?, ?, ?, ?)",
            values,
        )


def entries(database: Database) -> tuple[ScanEntry, ...]:
    """Newest first, by when they were kept: the clock may have been set anew. Raises HistoryError."""
    return tuple(_entry(database, row) for row in database.rows(f"{_ENTRY} ORDER BY id DESC"))


def _entry(database: Database, row: tuple[object, ...]) -> ScanEntry:
    names = ("id", "taken", "program_version", "rules", "apps", "levels", "seconds")
    try:
        values = dict(zip(names, row, strict=True))
        values["levels"] = msgspec.json.decode(str(values["levels"]), type=dict[str, int])
        return msgspec.convert(values, ScanEntry)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise _unreadable(str(row[0])) from error


def report(database: Database, number: int) -> Report:
    """A kept scan. Raises HistoryError."""
    found = database.rows("SELECT report FROM scans WHERE id = ?", (number,))
    if not found:
        raise HistoryError(
            tr("There is no kept scan {number}. See: privacycheck history list", number=str(number)), "missing"
        )
    try:
        unpacker = zlib.decompressobj()
        body = unpacker.decompress(found[0][0], LIMIT)
        if not unpacker.eof:
            raise _unreadable(str(number))
        return msgspec.json.decode(body, type=Report)
    except (zlib.error, msgspec.DecodeError, UnicodeError, TypeError) as error:
        raise _unreadable(str(number)) from error


def _unreadable(number: str) -> HistoryError:
    return HistoryError(
        tr(
            "The kept scan {number} cannot be read: it is damaged, or another version of PrivacyCheck wrote it.",
            number=number,
        ),
        "damaged",
    )


def delete(database: Database, numbers: tuple[int, ...]) -> int:
    """How many there were. Raises HistoryError."""
    with database.writing():
        gone = sum(database.run("DELETE FROM scans WHERE id = ?", (number,)) for number in numbers)
    if gone:
        database.scrub()
    return gone


def forget_old(database: Database, today: str, days: int) -> int:
    """Deletes what is older than `days`. `today` is an ISO date. How many entries went. Raises HistoryError."""
    query = "SELECT DISTINCT substr(taken, 1, 10) AS day FROM scans WHERE day <= ? ORDER BY day DESC LIMIT 3"
    limit = retention.limit((day for (day,) in database.rows(query, (today,))), today, days)
    with database.writing():
        gone = database.run("DELETE FROM scans WHERE substr(taken, 1, 10) < ?", (limit,))
    return gone
