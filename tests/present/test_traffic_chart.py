"""The chart has a bar for each day, round scales, and says what it does not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.present import traffic_chart
from tests.history.amounts import APPS, amount, whole


def test_days_without_anything_have_a_bar_too() -> None:
    chart = traffic_chart.chart(whole(amount(day="2026-11-24"), amount(day="2026-11-24", app="beta")))
    assert [(b.day, b.sent, b.received, b.seen) for b in chart.bars] == [
        ("2026-11-24", 200, 2000, True),
        ("2026-11-25", 0, 0, False),
    ]


def test_one_program_is_drawn_alone_and_all_can_be_chosen() -> None:
    found = whole(amount(sent=1), amount(app="beta", sent=5, received=10_000))
    chart = traffic_chart.chart(found, APPS["alpha"].key)
    assert chart.bars[-1].sent == 1
    assert [name for _, name in chart.programs] == ["Beta", "Alpha"]


def test_bytes_that_nobody_counted_make_a_lower_bound_and_nothing_is_empty() -> None:
    chart = traffic_chart.chart(whole(amount(sent=None, received=None)))
    assert chart.bars[-1].lower_bound and chart.bars[-1].seen
    assert not chart.empty
    assert traffic_chart.chart(whole()).empty


@given(st.integers(0, 10**18))
def test_scales_end_just_above_and_are_round(most: int) -> None:
    end = traffic_chart.ceiling(most)
    assert most <= end <= max(1000, most * 3 // 2)
    assert len(str(end).rstrip("0")) <= 2 and len(str(end // 2).rstrip("0")) <= 2
    assert end % 2 == 0


@pytest.mark.parametrize("on", [True, False])
def test_off_and_nothing_yet_are_told_apart(on: bool) -> None:
    heading, sentence = traffic_chart.nothing(on)
    assert ("off" in heading) is not on
    assert sentence.endswith(".")
