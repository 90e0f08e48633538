"""How far a long look has come in, words out: how many files of how many, how quick, how long yet.

Numbers are rounded so far that a line that is read every second stays calm.
"""

from privacycheck.language import number, phrases, tr, trn
from privacycheck.model.events import Pace
from privacycheck.present.flows import size


def words(pace: Pace) -> str:
    """One line, for example "12,000 of 160,000 files, 210 MB a second, about 20 seconds left"."""
    return forms(pace)[0]


def forms(pace: Pace) -> tuple[str, ...]:
    """The same line, then shorter ones for less room: without the speed, then what matters most alone."""
    all_files = trn("1 file", "{n} files", pace.all_files)
    files = tr("{count} of {files}", count=number(pace.files), files=all_files)
    speed = tr("{size} a second", size=size(_two_digits(round(pace.rate)))) if pace.rate else ""
    rest = left(pace.left) if pace.left is not None else ""
    return tuple(phrases(parts) for parts in ((files, speed, rest), (files, rest), (rest or files,)))


def left(seconds: float) -> str:
    """Time left, the more roughly the more there is."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 57.5:
        return tr("about {n} seconds left", n=5 * round(seconds / 5))
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return trn("about 1 minute left", "about {n} minutes left", minutes)
    return trn("about 1 hour left", "about {n} hours left", round(seconds / 3600))


def _two_digits(amount: int) -> int:
    unit: int = 10 ** max(0, len(str(amount)) - 2)
    return round(amount / unit) * unit
