"""Recorded traffic is summed rightly, and never shown as more certain than it is."""

import pytest

from privacycheck.model.traffic import By
from privacycheck.present import traffic as shown
from tests.history.amounts import ENDS, amount, whole

SOME = whole(
    amount("alpha", "maker", "2026-11-24", sent=10, received=20),
    amount("alpha", "ads", sent=1000, received=0),
    amount("beta", "net", sent=5, received=5, lower_bound=True),
    amount("gamma", "home", sent=None, received=None),
)


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("app", ["Alpha", "Beta", "Gamma"]),
        ("company", ["Seller", "Maker", ENDS["net"].name, "your own network"]),
        ("country", ["Antarctica", "Kosovo", "your own network"]),
        ("day", ["2026-11-24", "2026-11-25"]),
    ],
)
def test_totals_are_in_order_of_what_was_carried(by: By, names: list[str]) -> None:
    assert [total.name for total in shown.totals(SOME, by)] == names


def test_a_total_says_what_is_not_certain() -> None:
    alpha, beta, gamma = shown.totals(SOME, "app")
    assert (alpha.sent, alpha.received, alpha.lower_bound, alpha.companies) == (1010, 20, False, 2)
    assert shown.volume(beta, beta.sent) == "at least 5 bytes"
    assert shown.volume(gamma, gamma.sent) == "not known"
    by_day = shown.totals(SOME, "day")
    assert (by_day[1].sent, by_day[1].lower_bound, by_day[1].apps) == (1005, True, 3)


def test_a_series_has_a_number_for_every_day_and_loses_nothing() -> None:
    some = whole(*SOME.amounts, since="2026-11-22")
    series = shown.over_days(some, "app", top=1)
    assert [(s.key, s.name) for s in series] == [("deb:alpha", "Alpha"), ("", "All others")]
    assert [s.sent for s in series] == [(0, 0, 10, 1000), (0, 0, 0, 5)]
    assert sum(sum(s.sent) + sum(s.received) for s in series) == 1040


def test_the_part_of_one_program_or_company() -> None:
    assert {a.app for a in shown.only(SOME, app="deb:alpha").amounts} == {"deb:alpha"}
    assert [a.sent for a in shown.only(SOME, company="seller").amounts] == [1000]


def test_days_that_make_no_sense_give_no_endless_chart() -> None:
    assert len(shown.days_of(whole(since="0001-01-01", until="9999-12-31"))) == shown.DAYS
    assert shown.days_of(whole(since="2026-11-25", until="2026-11-01")) == ()


def test_a_table_keeps_its_width_with_long_names() -> None:
    text = shown.text(SOME, "company", 70)
    assert max(len(line) for line in text.splitlines()) <= 70
    assert "Nothing was recorded" in shown.text(whole(), "app")
