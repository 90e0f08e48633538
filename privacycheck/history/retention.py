"""Days that have entries in, the day before which entries are too old out. Clocks are not trusted."""

from collections.abc import Iterable
from datetime import date, timedelta

LEAP = 31
"""Days: a clock that is further ahead of the newest entry than this may be wrong, so that nothing is forgotten yet."""


def limit(newest_days: Iterable[str], today: str, days: int) -> str:
    """The first day that is kept. `newest_days` are the last three days with entries up to `today`, newest first.

    Where the clock has leapt far ahead it may be wrong: then one counts from the last day before the leap, and from
    the new days once there are three of them.
    """
    try:
        return (_basis(newest_days, date.fromisoformat(today)) - timedelta(days=days)).isoformat()
    except OverflowError:
        return date.min.isoformat()


def _basis(newest_days: Iterable[str], today: date) -> date:
    basis = today
    for day in newest_days:
        try:
            earlier = date.fromisoformat(day)
        except ValueError:
            continue
        if (basis - earlier).days > LEAP:
            return earlier
        basis = earlier
    return today
