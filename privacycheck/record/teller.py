"""News in, a few notifications out: put together, seldom, and none for what the user does not want to hear of."""

from collections.abc import Callable, Collection, Iterable

from privacycheck.language import listed, tr, trn
from privacycheck.model.recording import News
from privacycheck.present import wording

TOGETHER = 20.0
"""Seconds in which news are gathered: a program that starts meets several companies at once."""
HOUR = 3600.0
IN_AN_HOUR = 3
NAMED = 3
"""Names in one notification; the others are counted."""
ROOM = 1000

Show = Callable[[str, str], bool]
"""A title and a text; whether they could be shown."""


class Teller:
    """`now` is always a stamp of a clock that nobody sets."""

    def __init__(self, show: Show) -> None:
        self._show = show
        self._waiting: list[News] = []
        self._since = 0.0
        self._shown: list[float] = []
        self.trouble = False

    def take(self, news: Iterable[News], muted: Collection[str], now: float) -> None:
        """Adds news that are worth a notification. Somebody whom nobody knows is none: there are too many of them."""
        wanted = [n for n in news if n.kind != "unknown" and n.app.key not in muted]
        if wanted and not self._waiting:
            self._since = now
        self._waiting = [*self._waiting, *wanted][-ROOM:]

    def forget(self) -> None:
        """Notifications were turned off."""
        self._waiting = []

    def tell_if_due(self, now: float) -> None:
        """Shows what has been gathered, if there were not too many in the last hour; else it waits for its turn."""
        if not self._waiting or now - self._since < TOGETHER:
            return
        self._shown = [at for at in self._shown if now - at < HOUR]
        if len(self._shown) >= IN_AN_HOUR:
            return
        waiting, self._waiting = self._waiting, []
        self._shown.append(now)
        self.trouble = not self._show(*words(waiting))


def words(news: list[News]) -> tuple[str, str]:
    """Title and text of one notification for all of these."""
    apps = list(dict.fromkeys(n.app.name for n in news))
    telling = [n for n in news if n.kind == "telling"]
    who = apps[0] if len(apps) == 1 else trn("1 program", "{n} programs", len(apps))
    if len(news) == 1:
        title = tr("Worth a look") if telling else tr("A new contact")
        return title, news[0].says
    named = list(dict.fromkeys(n.end.company_name or n.end.name for n in (*telling, *news)))
    shown = named[:NAMED]
    if len(named) > NAMED:
        shown = [*named[:NAMED], tr("{count} more", count=len(named) - NAMED)]
    companies = trn("1 company", "{n} companies", len(named))
    text = tr(
        "{who} talked to {companies} for the first time: {names}.",
        who=who,
        companies=companies,
        names=listed(shown) if len(named) > NAMED else ", ".join(shown),
    )
    if telling:
        purposes = list(dict.fromkeys(tr(wording.PURPOSES[n.end.purpose or ""]) for n in telling))
        text += " " + tr("Among them for {purposes}.", purposes=", ".join(purposes))
    return tr("New contacts"), text + " " + tr("See: {command}", command="privacycheck history news")
