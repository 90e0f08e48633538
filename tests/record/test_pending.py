"""Sums are what was carried, on the day on which it was carried, as far as any clock can tell."""

import time
from pathlib import Path

import pytest

from privacycheck.record import pending as module
from privacycheck.record.clock import Clock
from privacycheck.record.ends import end_of
from privacycheck.record.pending import Pending
from tests.record.flows import NOON, Clocks, contact, flow

DAY = 24 * 3600.0


def look(clock: Clock, pending: Pending) -> None:
    if clock.look():
        pending.redate()


def test_only_what_flows_grew_by_is_added() -> None:
    pending = Pending(Clocks().clock())
    pending.take([flow(100, 10)])
    pending.take([flow(150, 10)])
    pending.clear()
    pending.take([flow(175, 30)])
    (found,) = pending.amounts()
    assert (found.sent, found.received, found.connections) == (25, 20, 0)


def test_a_flow_that_begins_anew_counts_from_nothing() -> None:
    pending = Pending(Clocks().clock())
    pending.take([flow(100, 0, first=1.0)])
    pending.take([flow(30, 0, first=2.0)])
    assert pending.amounts()[0].sent == 130


def test_connections_from_before_are_not_counted_again_but_whom_they_reach_is_kept() -> None:
    pending = Pending(Clocks().clock())
    pending.take([flow(None, None)], begun=False)
    (found,) = pending.amounts()
    assert (found.connections, found.sent) == (0, None)


def test_nothing_new_waits_for_nothing() -> None:
    pending = Pending(Clocks().clock())
    pending.take([flow(1, 1)])
    pending.clear()
    pending.take([flow(1, 1, state="gone")])
    assert len(pending) == 0


def test_what_moves_to_its_program_leaves_the_unknown_one() -> None:
    pending = Pending(Clocks().clock())
    one = contact(count=1)
    pending.take([flow(50, 5, app="", to=one)])
    pending.take([flow(0, 0, app="", to=contact(count=0)), flow(60, 6, to=one)])
    sums = {a.app: (a.sent, a.received, a.connections) for a in pending.amounts()}
    assert sums == {"": (0, 0, 0), "deb:alpha": (60, 6, 1)}


def test_midnight_parts_the_days() -> None:
    clocks = Clocks(NOON + 12 * 3600 - 5)
    clock = clocks.clock()
    pending = Pending(clock)
    pending.take([flow(100, 0)])
    clocks.pass_(10)
    look(clock, pending)
    pending.take([flow(130, 0)])
    assert [(a.day, a.sent) for a in pending.amounts()] == [("2026-11-25", 100), ("2026-11-26", 30)]


@pytest.mark.parametrize("wrong", [NOON - 9000 * DAY, NOON + 9000 * DAY])
def test_a_clock_that_is_put_right_gives_what_waits_the_right_day(wrong: float) -> None:
    clocks = Clocks(wrong)
    clock = clocks.clock()
    pending = Pending(clock)
    pending.take([flow(100, 0)])
    clocks.pass_(3)
    clocks.set_(NOON)
    look(clock, pending)
    pending.take([flow(130, 0)])
    (found,) = pending.amounts()
    assert (found.day, found.sent, found.first, found.last) == ("2026-11-25", 130, NOON - 3, NOON)


def test_a_jump_is_told_and_drifting_is_not() -> None:
    clocks = Clocks()
    clock = clocks.clock()
    clocks.pass_(DAY)
    clocks.set_(clocks.wall + 2)
    assert clock.look() is None
    clocks.set_(clocks.wall - 7200)
    assert clock.look() == (NOON + DAY + 2, NOON + DAY + 2 - 7200)
    assert clock.look() is None


@pytest.mark.parametrize("absurd", [-1e18, 1e18, -1e9])
def test_an_absurd_clock_gives_a_day_and_no_error(absurd: float) -> None:
    assert len(Clocks(absurd).clock().day_of(5000.0)) == 10


def test_the_day_is_that_of_the_users_own_place(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clocks(1795651200.0 - 3600).clock()  # 2026-11-25 23:00 UTC
    for zone, day in (("UTC", "2026-11-25"), ("Asia/Tokyo", "2026-11-26"), ("JST-9", "2026-11-26")):
        if zone == "Asia/Tokyo" and not Path("/usr/share/zoneinfo/Asia/Tokyo").exists():
            continue
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert clock.day_of(clock.now) == day
    monkeypatch.undo()
    time.tzset()


def test_too_many_sums_become_one_for_each_program_and_lose_no_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROOM", 10)
    pending = Pending(Clocks().clock())
    pending.take([flow(1, 2, to=contact(f"company-{n}")) for n in range(500)])
    amounts = pending.amounts()
    assert len(amounts) == 11
    assert (sum(a.sent or 0 for a in amounts), sum(a.received or 0 for a in amounts)) == (500, 1000)


def test_flows_that_ended_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FLOWS", 10)
    pending = Pending(Clocks().clock())
    pending.take([flow(1, 1, to=contact(f"company-{n}"), state="gone") for n in range(500)])
    assert len(pending._flows) == 10


@pytest.mark.parametrize(
    ("to", "key", "name", "known"),
    [
        (contact(service="s", service_name="Service"), "service:s@XK", "Service (Maker)", True),
        (contact(), "company:maker@XK", "Maker", True),
        (contact(None, host="a.example.org"), "host:a.example.org@XK", "a.example.org", False),
        (contact(None), "as:64501@XK", "not known, in the network Net", False),
        (contact(None, hosted_at="Cloud"), "as:64501@XK", "not known, on servers of Cloud", False),
        (contact(None, asn=None, network=None), "address:192.0.2.1@XK", "192.0.2.1", False),
        (contact(None, kind="local-network", country=None), "kind:local-network@", "your own network", True),
    ],
)
def test_recipients_are_kept_without_addresses_where_somebody_is_named(
    to: object, key: str, name: str, known: bool
) -> None:
    end = end_of(to)  # type: ignore[arg-type]
    assert (end.key, end.name, end.known) == (key, name, known)
