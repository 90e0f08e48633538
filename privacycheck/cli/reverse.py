"""The option --reverse and the user's choice in, a way to ask for names of addresses out, or None.

The only place from which the name server is asked, and only where the user turned it on.
"""

from collections.abc import Callable, Iterable, Sequence

import click

from privacycheck import settings
from privacycheck.cli import keeping
from privacycheck.collect import live_context
from privacycheck.collect.names.reverse import LIMIT, Asking, Server, ask, servers
from privacycheck.model.facts import AnyFact, Connection, HostName, Skipped

_KEY = "privacycheck.reverse"
HELP = "Ask the name server for names of addresses: it learns which ones you are connected to. Off unless turned on."
NO_SERVER = "Reverse look-ups are on, but this computer names no server to ask."


def _remember(context: click.Context, _: click.Parameter, value: bool | None) -> None:
    context.meta[_KEY] = value


OPTION = click.option("--reverse/--no-reverse", default=None, expose_value=False, callback=_remember, help=HELP)


def wanted() -> bool:
    """The option where it is given, else the saved choice."""
    context = click.get_current_context(silent=True)
    given = context.meta.get(_KEY) if context else None
    return settings.load(keeping.settings_file()).reverse_lookups if given is None else bool(given)


def told(of: Sequence[Server]) -> str:
    """What it reveals, and to whom, in one sentence."""
    names = " and ".join(host for host, _ in of)
    return (
        f"Reverse look-ups are on: the name server that this computer uses ({names}) learns which addresses your "
        "programs are connected to, and asks the owners of their networks."
    )


def asker() -> tuple[Callable[[Sequence[AnyFact]], Iterable[AnyFact]], str] | None:
    """What gives names for the connections among some facts, and the sentence on what that reveals; None when off."""
    if not wanted():
        return None
    of = servers(live_context())
    if not of:
        return (lambda _: [Skipped(source="reverse", reason=NO_SERVER)]), NO_SERVER
    return (lambda facts: _names(facts, of)), told(of)


def _names(facts: Sequence[AnyFact], of: Sequence[Server]) -> Iterable[AnyFact]:
    known = {f.address for f in facts if isinstance(f, HostName)}
    ends = {f.remote: 0 for f in facts if isinstance(f, Connection) and f.remote and f.remote not in known}
    found: list[AnyFact] = list(ask(ends, of, keeping.request_log()))
    if len(ends) > LIMIT:
        reason = f"Only {LIMIT} of {len(ends)} addresses were asked about."
        found.append(Skipped(source="reverse", reason=reason, count=len(ends) - LIMIT))
    return found


def background() -> tuple[Asking, str] | None:
    """What asks while one watches, and the sentence on what that reveals; None when off or where no server is named."""
    of = servers(live_context()) if wanted() else ()
    return (Asking(of, keeping.request_log()), told(of)) if of else None
