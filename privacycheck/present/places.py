"""Streams in, the marks of the world map and their text out: where connections end, per country."""

from collections.abc import Sequence

from privacycheck.language import mark, tr, trn
from privacycheck.model.base import Value
from privacycheck.present import streams
from privacycheck.present.streams import Stream

CAPTION = mark(
    "Numbers count connections. Where a server stands is a guess from its address (IP Geolocation by DB-IP, db-ip.com)."
)
SHORT = mark("Places are guesses (IP Geolocation by DB-IP, db-ip.com).")
"""Of it what must always be said."""


class Place(Value, frozen=True, kw_only=True):
    """One country in which servers probably stand. `weight` is the share of the largest one, 0 to 1: of bytes
    where any are known, else of connections; `figure` stands in the mark and counts connections.
    `words` is everything there is to say, for the text form and whoever hears it."""

    code: str
    name: str
    weight: float
    figure: str
    words: str


class Places(Value, frozen=True, kw_only=True):
    """Most connections first. `beside` says what is not on the map, `sizes` what makes a mark large."""

    places: tuple[Place, ...]
    sizes: str
    beside: str


def places(found: Sequence[Stream]) -> Places:
    grouped: dict[str, list[Stream]] = {}
    for stream in streams.outside(found):
        if stream.country:
            grouped.setdefault(stream.country, []).append(stream)
    counts = {code: sum(s.count for s in group) for code, group in grouped.items()}
    order = sorted(grouped, key=lambda code: (-counts[code], code))
    amounts = {code: sum(s.amount for s in group) for code, group in grouped.items()}
    by_amount = any(amounts.values())
    sizes = amounts if by_amount else counts
    most = max(sizes.values(), default=1) or 1
    return Places(
        places=tuple(_place(code, grouped[code], counts[code], sizes[code] / most) for code in order),
        sizes=(
            tr("The larger a mark, the more was sent and received.")
            if by_amount
            else tr("The larger a mark, the more connections.")
        ),
        beside=streams.beside(found),
    )


def name_of(code: str) -> str:
    return streams.country(code)


def _place(code: str, group: Sequence[Stream], count: int, weight: float) -> Place:
    apps = list(dict.fromkeys(s.app for s in group))
    companies = list(dict.fromkeys(s.company for s in group if s.company))
    unknown = sum(s.count for s in group if not s.company)
    to = tr(" to {names}", names=streams.names(companies)) if companies else ""
    lost = tr("; {unknown} to an owner who is not known", unknown=unknown) if unknown else ""
    name = streams.country(code)
    return Place(
        code=code,
        name=name,
        weight=weight,
        figure=_short(count),
        words=(
            tr(
                "Server probably in {name}: {measure}{to}{lost}. {count}: {names}.",
                name=name,
                measure=streams.measure(group),
                to=to,
                lost=lost,
                count=trn("1 Program", "{n} Programs", len(apps)),
                names=streams.names(apps, 6),
            )
        ),
    )


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count / 1000:.0f}k"
