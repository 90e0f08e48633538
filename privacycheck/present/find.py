"""Finished rows and some words in, programs, companies and recipients that fit out: the search over everything."""

from collections.abc import Iterable, Sequence
from typing import Literal

from privacycheck.language import several, trn
from privacycheck.model.base import Value
from privacycheck.present.page import ConnectionRow, Row

LIMIT = 12
"""Hits shown of each kind."""


class Hit(Value, frozen=True, kw_only=True):
    """`value` is the key of a program, or the words that narrow a page to a company or a recipient."""

    kind: Literal["app", "company", "recipient"]
    text: str
    beside: str
    value: str


def find(rows: Sequence[Row], connections: Sequence[ConnectionRow], wanted: str) -> tuple[Hit, ...]:
    """Programs first, then makers, then who was talked to; those that begin with the words come first in each kind."""
    words = wanted.casefold().split()
    if not words:
        return ()
    apps = [
        Hit(kind="app", text=row.name, beside=f"{row.maker}, {row.level_name}".lstrip(", "), value=row.key)
        for row in rows
        if all(word in row.search for word in words)
    ]
    makers: dict[str, int] = {}
    for row in rows:
        if row.maker and _fits(row.maker, words):
            makers[row.maker] = makers.get(row.maker, 0) + 1
    companies = [
        Hit(kind="company", text=maker, beside=trn("1 program", "{n} programs", n), value=maker)
        for maker, n in makers.items()
    ]
    ends: dict[str, set[str]] = {}
    for line in connections:
        if _fits(f"{line.recipient} {line.host} {line.address} {line.network}", words):
            ends.setdefault(line.recipient, set()).add(line.app)
    recipients = [
        Hit(kind="recipient", text=name, beside=several(sorted(apps_)[:3]), value=name) for name, apps_ in ends.items()
    ]
    return tuple(hit for group in (apps, companies, recipients) for hit in _first(group, words))


def _fits(text: str, words: Iterable[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _first(hits: list[Hit], words: list[str]) -> list[Hit]:
    whole = " ".join(words)
    return sorted(hits, key=lambda h: (not h.text.casefold().startswith(whole), h.text.casefold()))[:LIMIT]
