"""Finished rows in, which of them are shown and in what order out: pure functions on plain lists."""

import re
from collections.abc import Sequence
from typing import Literal

from privacycheck.language import mark, tr
from privacycheck.model.base import Level
from privacycheck.present.page import ConnectionRow, Row
from privacycheck.present.wording import LEVEL_ORDER

Order = Literal["level", "name", "maker"]
_RANK = {level: number for number, level in enumerate(LEVEL_ORDER)}


_WORDS = re.compile(r'"([^"]+)"|(\S+)')


def wanted(search: str) -> list[str]:
    """The words of a search, case-folded; what stands in double quotes is one."""
    return [phrase or word for phrase, word in _WORDS.findall(search.casefold())]


def visible(
    rows: Sequence[Row], search: str = "", levels: frozenset[Level] = frozenset(), order: Order = "level"
) -> list[int]:
    """Positions of the rows to show. All words of the search must occur; no levels means all levels.

    By level, those that touch more of the user's own concerns come first within their level."""
    words = wanted(search)
    kept = [
        number
        for number, row in enumerate(rows)
        if (not levels or row.level in levels) and all(word in row.search for word in words)
    ]
    if order == "name":
        return sorted(kept, key=lambda n: (rows[n].name.casefold(), rows[n].key))
    if order == "maker":
        return sorted(
            kept, key=lambda n: (not rows[n].maker, rows[n].maker.casefold(), rows[n].name.casefold(), rows[n].key)
        )
    return sorted(kept, key=lambda n: (_RANK[rows[n].level], -rows[n].concern, rows[n].name.casefold(), rows[n].key))


COLUMNS: tuple[tuple[str, str], ...] = (
    ("app", mark("Program")),
    ("recipient", mark("Connected to")),
    ("purpose", mark("What for")),
    ("company_home", mark("Company's home")),
    ("server_place", mark("Server probably in")),
    ("network", mark("Network run by")),
    ("count", mark("Times")),
)
"""Fields of a connection row with their headings, in the order of the table."""


def connections(
    rows: Sequence[ConnectionRow], search: str = "", column: str = "app", descending: bool = False
) -> list[int]:
    """Positions of the connections to show, ordered by a column; numbers as numbers, empty cells last."""
    words = wanted(search)
    kept = [n for n, row in enumerate(rows) if all(word in row.search for word in words)]

    def key(number: int) -> tuple[int, str, str]:
        value = getattr(rows[number], column)
        return (value, "", rows[number].key) if isinstance(value, int) else (0, str(value).casefold(), rows[number].key)

    nothing = ("", tr("not known"))
    filled = [n for n in kept if getattr(rows[n], column) not in nothing]
    empty = [n for n in kept if getattr(rows[n], column) in nothing]
    return sorted(filled, key=key, reverse=descending) + sorted(empty, key=key)
