"""Dates in rules: real, in order, and not too long ago."""

import datetime
from collections.abc import Iterator

from privacycheck.model.rule import Record, Reference
from privacycheck.rulebook.book import is_stale
from privacycheck.rulebook.ruleset import Finding, RuleSet, parts

_FIELDS = ("reviewed", "date", "checked", "accessed", "published", "since", "until")
_EARLIEST = "1900"


def plausible(rules: RuleSet) -> Iterator[Finding]:
    """Every date exists and is not to come; only the end of a ban may lie ahead."""
    for item in rules.items:
        for path, part in parts(item.record):
            for field in _FIELDS:
                date = getattr(part, field, None)
                if not isinstance(date, str):
                    continue
                if not _exists(date):
                    yield Finding(item=item, path=(*path, field), says=f"There is no day {date}.")
                elif field != "until" and date > rules.today[: len(date)]:
                    yield Finding(item=item, path=(*path, field), says=f"The date {date} is still to come.")


def _exists(date: str) -> bool:
    try:
        datetime.date.fromisoformat(date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date)
    except ValueError:
        return False
    return date >= _EARLIEST


def order(rules: RuleSet) -> Iterator[Finding]:
    """A page is read after it was published, a statement checked after it was made, a ban ends after it began."""
    for item in rules.items:
        for path, part in parts(item.record):
            pairs = (
                [("published", "accessed")]
                if isinstance(part, Reference)
                else [("date", "checked"), ("since", "until")]
            )
            for first, then in pairs:
                before, after = getattr(part, first, None), getattr(part, then, None)
                if before and after and after[: len(before)] < before[: len(after)]:
                    says = f"{then} ({after}) lies before {first} ({before})."
                    yield Finding(item=item, path=(*path, then), says=says)


def stale(rules: RuleSet) -> Iterator[Finding]:
    """Records are looked at again within 12 months."""
    for item in rules.items:
        if isinstance(item.record, Record) and is_stale(item.record.reviewed, rules.today):
            says = f"The record was last reviewed on {item.record.reviewed}, more than 12 months ago."
            yield Finding(item=item, path=("reviewed",), says=says, severity="warning")
