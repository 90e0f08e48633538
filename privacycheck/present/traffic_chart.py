"""Recorded traffic in, the bars of the chart over days out: what one program, or all, sent and received on each day."""

from privacycheck.language import tr, trn
from privacycheck.model.base import Value
from privacycheck.model.traffic import Traffic
from privacycheck.present import traffic as sums
from privacycheck.present.flows import size

PROGRAMS = 60
"""So many can be chosen; those that carried least are in "all programs" only."""


class Bar(Value, frozen=True, kw_only=True):
    """One day (ISO 8601). Bytes, 0 where nothing was recorded; `seen` tells whether anything was; `lower_bound` where
    there may have been more."""

    day: str
    sent: int = 0
    received: int = 0
    seen: bool = False
    lower_bound: bool = False


class Chart(Value, frozen=True, kw_only=True):
    """One bar for each day from the first to the last; `up` and `down` are the ends of the two scales in bytes, round
    numbers. `programs` are keys and names, what carried most first."""

    bars: tuple[Bar, ...] = ()
    up: int = 1
    down: int = 1
    programs: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        return not any(bar.seen for bar in self.bars)


def chart(traffic: Traffic, app: str = "") -> Chart:
    """`app` is a program's key; empty for all together."""
    part = sums.only(traffic, app=app) if app else traffic
    by_day = {total.key: total for total in sums.totals(part, "day")}
    bars = []
    for day in sums.days_of(traffic):
        total = by_day.get(day)
        if total is None:
            bars.append(Bar(day=day))
        else:
            bars.append(
                Bar(
                    day=day,
                    sent=total.sent or 0,
                    received=total.received or 0,
                    seen=True,
                    lower_bound=total.lower_bound or None in (total.sent, total.received),
                )
            )
    return Chart(
        bars=tuple(bars),
        up=ceiling(max((b.sent for b in bars), default=0)),
        down=ceiling(max((b.received for b in bars), default=0)),
        programs=tuple((t.key, t.name) for t in sums.totals(traffic, "app")[:PROGRAMS]),
        notes=traffic.notes,
    )


def sentence(chart: Chart) -> str:
    """The whole chart in one or two sentences."""
    seen = [bar for bar in chart.bars if bar.seen]
    if not seen:
        return ""
    sent, received = size(sum(bar.sent for bar in seen)), size(sum(bar.received for bar in seen))
    days = trn("on 1 day", "on {n} days", len(seen))
    if any(bar.lower_bound for bar in seen):
        return tr("At least {sent} sent and {received} received, {days}.", sent=sent, received=received, days=days)
    return tr("{sent} sent and {received} received, {days}.", sent=sent, received=received, days=days)


def ceiling(amount: int) -> int:
    """The next round number, whose half is round too; the least is 1000, so that a few bytes make no high bar."""
    step = 100
    while True:
        for digits in (10, 12, 16, 20, 30, 40, 60, 80):
            if amount <= digits * step:
                return digits * step
        step *= 10


def nothing(recording: bool) -> tuple[str, str]:
    """Heading and sentence where there is no bar to draw."""
    if recording:
        return (
            tr("Nothing recorded yet"),
            tr("Most programs talk only while you use them. What they send and receive will be shown here by day."),
        )
    return (
        tr("Recording is off"),
        tr(
            "Turned on, it keeps how much each program sends to whom and receives, day by day, on "
            "this computer only. It keeps no contents and no pages."
        ),
    )


def days_words(days: int) -> str:
    return tr("The last {count}", count=trn("1 day", "{n} days", days))
