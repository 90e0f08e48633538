"""Pairs of program and recipient that never met before in, news in plain words out."""

from collections.abc import Iterable, Mapping

from privacycheck.assess.seen import PURPOSE_WORDS, TELLING
from privacycheck.history.news import Pair
from privacycheck.language import tr
from privacycheck.model.recording import News, NewsKind
from privacycheck.model.traffic import Amount, TrafficApp, TrafficEnd
from privacycheck.record.ends import OTHERS, whom

LEARNING = 24 * 3600.0
"""Seconds after recording began in which everything is new, so that nothing is told."""


def pairs(amounts: Iterable[Amount], ends: Mapping[str, TrafficEnd]) -> dict[Pair, Amount]:
    """Who met whom. A service that tells on people counts on its own, beside its company."""
    found: dict[Pair, Amount] = {}
    for amount in amounts:
        end = ends[amount.end]
        if amount.app and end.kind == "internet" and end.key != OTHERS.key:
            found.setdefault((amount.app, whom(end)), amount)
            if end.purpose in TELLING and end.service:
                found.setdefault((amount.app, f"service:{end.service}"), amount)
    return found


def news(
    new: Mapping[Pair, Amount], apps: Mapping[str, TrafficApp], ends: Mapping[str, TrafficEnd]
) -> tuple[News, ...]:
    """One for each program and recipient; where its service tells on people, that is the news."""
    found: dict[tuple[str, str], News] = {}
    for (_, party), amount in new.items():
        app, end = apps[amount.app], ends[amount.end]
        kind: NewsKind = "unknown" if not end.known else "company"
        if end.purpose in TELLING and party == f"service:{end.service}":
            kind = "telling"
        if end.known and kind == "company" and end.purpose in TELLING:
            continue
        found[app.key, party] = News(
            at=amount.first, day=amount.day, kind=kind, app=app, end=end, says=_says(app, end, kind)
        )
    return tuple(found.values())


def _says(app: TrafficApp, end: TrafficEnd, kind: NewsKind) -> str:
    if kind == "telling":
        purpose = tr(PURPOSE_WORDS[end.purpose or ""])
        if end.own:
            return tr(
                "{app} was connected to {end}, which belongs to its own maker, a service for {purpose}.",
                app=app.name,
                end=end.name,
                purpose=purpose,
            )
        return tr("{app} was connected to {end}, a service for {purpose}.", app=app.name, end=end.name, purpose=purpose)
    if kind == "unknown":
        name = end.name.removeprefix("not known, ")
        return tr("{app} was connected to somebody new who is not known: {end}.", app=app.name, end=name)
    return tr("{app} was connected to {end} for the first time.", app=app.name, end=end.company_name or end.name)
