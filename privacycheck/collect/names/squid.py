"""The log of the proxy Squid in, names for the addresses that it connected to out. Only the end of a log is read.

access.log in Squid's own format: time, duration, client, result, bytes, method, URL, user, hierarchy/peer, type.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from privacycheck.collect.base import Collector, Context, as_administrator, refused
from privacycheck.collect.names.host_names import Answers
from privacycheck.collect.names.log_tail import last_lines
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact

NAME = "squid"
ORIGIN = mark("the log of the proxy Squid")
LOGS = ("/var/log/squid/access.log", "/var/log/squid3/access.log")
_LINE = re.compile(
    r"(?P<at>\d{9,11}\.\d{3}) +-?\d+ \S+ \S+/\d+ \d+ (?P<method>\S+) (?P<url>\S+) \S+ "
    r"HIER_DIRECT/(?P<peer>[0-9a-fA-F.:]+) "
)


def collect(context: Context) -> Iterator[AnyFact]:
    """Names of the last day."""
    for place in LOGS:
        try:
            yield from _names(last_lines(context, context.path(place)), context.clock())
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            hint = as_administrator() if isinstance(error, PermissionError) else ""
            yield refused(NAME, error, tr("The log of the proxy Squid ({place})", place=place), hint)


def _names(lines: Iterator[str], now: float) -> Iterator[AnyFact]:
    answers = Answers(ORIGIN)
    for line in lines:
        found = _LINE.match(line)
        if found:
            host = _host(found["method"], found["url"])
            if host:
                answers.address(host, found["peer"], max(0.0, now - float(found["at"])))
    yield from answers.names()


def _host(method: str, url: str) -> str | None:
    """The host that was asked for: a tunnel's target is host:port, anything else a whole address."""
    try:
        return urlsplit(f"//{url}" if method == "CONNECT" else url).hostname
    except ValueError:
        return None


COLLECTOR = Collector(
    name=NAME,
    title=mark("names in the log of Squid"),
    reads=mark(
        "The end of the log of the proxy Squid, where one runs on this computer: sites asked for in the last day."
    ),
    platforms=("linux",),
    collect=collect,
)
