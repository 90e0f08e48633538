"""Recorded traffic: sums for each program, recipient and day; kept as long as the user wants, and no longer."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacycheck.history import Database, HistoryError, open_database, scans, traffic
from privacycheck.history.tables import STEPS
from privacycheck.history.traffic import LARGEST
from tests.history.amounts import add, amount
from tests.history.reports import app, report

ALWAYS = ("0001-01-01", "9999-12-31")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "history.db") as opened:
        yield opened


def days(database: Database) -> list[str]:
    return [a.day for a in traffic.read(database, *ALWAYS).amounts]


def test_what_is_added_comes_back_with_its_names(database: Database) -> None:
    add(database, amount("alpha", "maker"), amount("beta", "ads"))
    found = traffic.read(database, "2026-11-25", "2026-11-25")
    assert found.amounts == (amount("alpha", "maker"), amount("beta", "ads"))
    assert [a.name for a in found.apps] == ["Alpha", "Beta"]
    assert [(e.name, e.purpose) for e in found.ends] == [("Maker", None), ("Ads (Seller)", "ads")]


def test_amounts_of_one_program_recipient_and_day_are_one_sum(database: Database) -> None:
    add(database, amount(first=10.0, last=20.0))
    add(database, amount(first=5.0, last=15.0, connections=0, lower_bound=True), amount(day="2026-11-26"))
    first, second = traffic.read(database, *ALWAYS).amounts
    assert (first.sent, first.received, first.connections) == (200, 2000, 1)
    assert (first.first, first.last, first.lower_bound) == (5.0, 20.0, True)
    assert (second.day, second.sent, second.lower_bound) == ("2026-11-26", 100, False)


def test_bytes_that_the_system_does_not_tell_are_not_zero(database: Database) -> None:
    add(database, amount(sent=None, received=None))
    assert traffic.read(database, *ALWAYS).amounts[0].sent is None
    add(database, amount(sent=7, received=9))
    (found,) = traffic.read(database, *ALWAYS).amounts
    assert (found.sent, found.received, found.lower_bound) == (7, 9, True)


def test_amounts_beyond_reason_break_nothing(database: Database) -> None:
    for _ in range(3):
        add(database, amount(sent=1 << 80, received=1 << 63))
    (found,) = traffic.read(database, *ALWAYS).amounts
    assert found.sent == 2 * LARGEST


def test_a_new_name_of_a_program_replaces_the_old_one(database: Database) -> None:
    add(database, amount())
    with database.writing():
        database.run("UPDATE programs SET name = 'Old', rule = NULL")
    add(database, amount())
    assert traffic.read(database, *ALWAYS).apps[0].name == "Alpha"


def test_old_days_go_with_the_names_that_only_they_had(database: Database) -> None:
    new = ("2026-11-23", "2026-11-24", "2026-11-25")
    add(database, amount("alpha", "maker", "2026-08-01"), *(amount("beta", "ads", day) for day in new))
    assert traffic.forget_old(database, "2026-11-25", 90) == 1
    assert days(database) == list(new)
    assert database.rows("SELECT name FROM programs") == [("Beta",)]
    assert len(database.rows("SELECT key FROM recipients")) == 1


def test_a_clock_that_leaps_far_ahead_deletes_nothing_early(database: Database) -> None:
    add(database, *(amount(day=f"2026-11-{day}") for day in (23, 24, 25)))
    traffic.forget_old(database, "2040-01-01", 90)
    add(database, amount(day="2040-01-01"))
    traffic.forget_old(database, "2040-01-01", 90)
    assert days(database) == ["2026-11-23", "2026-11-24", "2026-11-25", "2040-01-01"]


def test_a_clock_that_goes_back_deletes_nothing(database: Database) -> None:
    add(database, *(amount(day=f"2026-11-{day}") for day in (23, 24, 25)))
    traffic.forget_old(database, "1970-01-01", 90)
    traffic.forget_old(database, "0001-01-01", 3650)
    assert len(days(database)) == 3


def test_jumps_of_the_clock_and_days_to_come_are_told(database: Database) -> None:
    add(database, amount(day="2040-01-01"))
    with database.writing():
        for number in range(150):
            traffic.clock_jumped(database, "2026-11-25", 1000.0, 2000.0 + number)
    assert len(database.rows("SELECT id FROM clocks")) == 100
    notes = traffic.read(database, "2026-11-01", "2026-11-25").notes
    assert any("set anew (2026-11-25)" in note for note in notes)
    assert any(note.startswith("1 day after 2026-11-25") for note in notes)


def test_deleting_everything_deletes_what_was_recorded(database: Database) -> None:
    add(database, amount("alpha", "ads"))
    database.empty()
    assert traffic.read(database, *ALWAYS).amounts == ()
    assert b"Seller" not in b"".join(p.read_bytes() for p in database.path.parent.iterdir())


def test_a_history_without_traffic_is_brought_to_this_version_with_its_scans(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = sqlite3.connect(path)
    for statement in (*STEPS[0], *STEPS[1]):
        old.execute(statement)
    old.execute("PRAGMA user_version = 2")
    old.commit()
    old.close()
    with open_database(path) as database:
        scans.keep(database, report(app()))
        add(database, amount())
        assert (len(scans.entries(database)), len(days(database))) == (1, 1)


def test_a_value_of_another_version_gives_a_sentence(database: Database) -> None:
    add(database, amount())
    with database.writing():
        database.run("""UPDATE recipients SET value = '{"colour": 3}'""")
    with pytest.raises(HistoryError, match="cannot be read"):
        traffic.read(database, *ALWAYS)
