"""Recorded traffic in, tables and series for charts out: by program, company, country or day."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec

from privacycheck.language import date as shown_date
from privacycheck.language import mark, tr
from privacycheck.language import number as shown_number
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.traffic import Amount, By, Traffic, TrafficApp, TrafficEnd, TrafficSeries, TrafficTotal
from privacycheck.present import wording
from privacycheck.present.columns import table
from privacycheck.present.flows import size

DAYS = 3660
"""Days of one chart at most."""
HEADINGS: dict[By, str] = {
    "app": mark("Program"),
    "company": mark("Company"),
    "country": mark("Country"),
    "day": mark("Day"),
}
NOT_KNOWN = mark("not known")
OTHERS = mark("All others")


def totals(traffic: Traffic, by: By) -> tuple[TrafficTotal, ...]:
    """Sums, what carried most first; days in order."""
    apps, ends = _names(traffic)
    grouped: dict[str, list[Amount]] = {}
    for amount in traffic.amounts:
        grouped.setdefault(group_key(amount, ends[amount.end], by), []).append(amount)
    found = [
        _total(key, _name(key, amounts[0], by, apps, ends), amounts, ends) for key, amounts in sorted(grouped.items())
    ]
    if by == "day":
        return tuple(found)
    return tuple(sorted(found, key=lambda t: (-((t.sent or 0) + (t.received or 0)), t.name.casefold(), t.key)))


def over_days(traffic: Traffic, by: By = "app", top: int = 8) -> tuple[TrafficSeries, ...]:
    """The `top` groups that carried most, with a number for each day; all others together come last."""
    _, ends = _names(traffic)
    days = {day: number for number, day in enumerate(days_of(traffic))}
    ranked = totals(traffic, by)
    names = {total.key: total.name for total in ranked[:top]}
    if len(ranked) > top:
        names[""] = tr(OTHERS)
    sums: dict[str, tuple[list[int], list[int]]] = {key: ([0] * len(days), [0] * len(days)) for key in names}
    for amount in traffic.amounts:
        key = group_key(amount, ends[amount.end], by)
        number = days.get(amount.day)
        if number is not None:
            sent, received = sums[key if key in names else ""]
            sent[number] += amount.sent or 0
            received[number] += amount.received or 0
    return tuple(
        TrafficSeries(key=key, name=names[key], sent=tuple(sent), received=tuple(received))
        for key, (sent, received) in sums.items()
    )


def days_of(traffic: Traffic) -> tuple[str, ...]:
    """Every day from `since` to `until`, also those on which nothing was recorded."""
    begin, end = date.fromisoformat(traffic.since), date.fromisoformat(traffic.until)
    count = min((end - begin).days + 1, DAYS)
    return tuple((begin + timedelta(days=n)).isoformat() for n in range(max(0, count)))


def only(traffic: Traffic, app: str = "", company: str = "") -> Traffic:
    """The part that one program (its key) or one company (its id) has in it."""
    ends = {e.key for e in traffic.ends if not company or e.company == company}
    kept = tuple(a for a in traffic.amounts if a.end in ends and (not app or a.app == app))
    return msgspec.structs.replace(traffic, amounts=kept)


def of_program(traffic: Traffic, name: str) -> Traffic:
    """The part of the programs with this key or name, with the recipients that have to do with them. All programs stay
    named, so that one can tell "nothing of this one" from "nothing at all"."""
    keys = {a.key for a in traffic.apps if name == a.key or name.casefold() == a.name.casefold()}
    kept = tuple(a for a in traffic.amounts if a.app in keys)
    met = {a.end for a in kept}
    return msgspec.structs.replace(traffic, amounts=kept, ends=tuple(e for e in traffic.ends if e.key in met))


def group_key(amount: Amount, end: TrafficEnd, by: By) -> str:
    """Amounts of one key become one line. Companies that nobody knows stay apart by their network."""
    if by == "app":
        return amount.app or tr(NOT_KNOWN)
    if by == "company":
        return end.company or end.name
    if by == "country":
        return end.country or (tr(NOT_KNOWN) if end.kind == "internet" else end.kind)
    return amount.day


def _name(key: str, amount: Amount, by: By, apps: Mapping[str, TrafficApp], ends: Mapping[str, TrafficEnd]) -> str:
    if by == "app":
        return apps[amount.app].name
    if by == "company":
        end = ends[amount.end]
        return end.company_name or end.name
    if by == "country":
        return wording.place(key, COUNTRIES) if key in COUNTRIES else tr(wording.KINDS.get(key, key))
    return key


def _total(key: str, name: str, amounts: Iterable[Amount], ends: Mapping[str, TrafficEnd]) -> TrafficTotal:
    together = list(amounts)
    sent = [a.sent for a in together if a.sent is not None]
    received = [a.received for a in together if a.received is not None]
    return TrafficTotal(
        key=key,
        name=name,
        sent=sum(sent) if sent else None,
        received=sum(received) if received else None,
        connections=sum(a.connections for a in together),
        lower_bound=any(a.lower_bound for a in together) or 0 < len(sent) < len(together),
        apps=len({a.app for a in together}),
        companies=len({ends[a.end].company for a in together} - {None}),
    )


def _names(traffic: Traffic) -> tuple[dict[str, TrafficApp], dict[str, TrafficEnd]]:
    return {a.key: a for a in traffic.apps}, {e.key: e for e in traffic.ends}


def volume(total: TrafficTotal, count: int | None) -> str:
    """An amount as far as it is known."""
    if count is None:
        return tr(NOT_KNOWN)
    return tr("at least {size}", size=size(count)) if total.lower_bound else size(count)


def text(traffic: Traffic, by: By, width: int = 80) -> str:
    """A table for a terminal."""
    found = totals(traffic, by)
    days = (
        shown_date(traffic.since)
        if traffic.since == traffic.until
        else tr("{since} to {until}", since=shown_date(traffic.since), until=shown_date(traffic.until))
    )
    if not found:
        return tr("Nothing was recorded ({days}). To record: privacycheck record on", days=days) + "\n"
    shown = shown_date if by == "day" else str
    rows = [(shown(t.name), volume(t, t.sent), volume(t, t.received), shown_number(t.connections)) for t in found]
    heading = (tr(HEADINGS[by]), tr("Sent"), tr("Received"), tr("Connections"))
    lines = [tr("Recorded on this computer, {days}", days=days), "", *table((heading, *rows), width=width)]
    lines += ["", *(f"({note})" for note in traffic.notes)] if traffic.notes else []
    return "\n".join(lines) + "\n"
