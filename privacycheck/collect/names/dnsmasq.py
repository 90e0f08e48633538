"""The log of dnsmasq (also Pi-hole's) in, names for addresses out. Only the end of a log is read.

dnsmasq(8), --log-queries and --log-facility. Lines that count: "reply NAME is ADDRESS", "cached NAME is ADDRESS",
and "is <CNAME>", after which the next name of the chain follows.
"""

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.names.host_names import Answers
from privacycheck.collect.names.log_tail import last_lines
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact

NAME = "dnsmasq"
ORIGIN = mark("the log of dnsmasq")
LOGS = ("/var/log/dnsmasq.log", "/var/log/dnsmasq/dnsmasq.log", "/var/log/pihole/pihole.log", "/var/log/pihole.log")
SETTINGS, FOLDER = "/etc/dnsmasq.conf", "/etc/dnsmasq.d"
FILES = 64
_LINE = re.compile(
    r"(?:(?P<day>[A-Z][a-z]{2} [ \d]\d) (?P<clock>\d\d:\d\d:\d\d)|(?P<iso>\d{4}-\d\d-\d\dT\S{8,25})) .*?"
    r"dnsmasq(?:\[\d+\])?: (?:\d+ \S+ )?(?:reply|cached|cached-stale) (?P<name>\S+) is (?P<value>\S+)$"
)
_FACILITY = re.compile(rb"^[ \t]*log-facility[ \t]*=[ \t]*(/[^\s#]+)", re.MULTILINE)


def collect(context: Context) -> Iterator[AnyFact]:
    """Names of the last day."""
    settings = [context.path(SETTINGS)]
    try:
        settings += [Path(entry.path) for entry in context.entries(context.path(FOLDER), FILES)]
    except OSError as error:
        yield refused(NAME, error, tr("The settings of dnsmasq ({FOLDER})", FOLDER=FOLDER))
    for path in _logs(context, settings):
        try:
            yield from _names(last_lines(context, path), context.clock())
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            yield refused(NAME, error, tr("The log of dnsmasq ({shown})", shown=context.shown(path)))


def _logs(context: Context, settings: list[Path]) -> Iterator[Path]:
    """The usual places, and those that the settings name."""
    places = dict.fromkeys(LOGS)
    for path in settings:
        try:
            raw = context.read(path, 1024 * 1024)
        except OSError:
            continue
        places |= dict.fromkeys(m.decode("utf-8", "replace") for m in _FACILITY.findall(raw)[:4])
    yield from (context.path(place) for place in places)


def _names(lines: Iterator[str], now: float) -> Iterator[AnyFact]:
    answers = Answers(ORIGIN)
    days: dict[str, float | None] = {}
    pending: str | None = None
    for line in lines:
        found = _LINE.match(line)
        if not found:
            pending = None
            continue
        name, value = found["name"], found["value"]
        if pending is not None and pending != name:
            answers.alias(pending, name)
        pending = name if value == "<CNAME>" else None
        if pending is None:
            when = _when(found, now, days)
            # A line without a time that makes sense may be of any age.
            if when is not None:
                answers.address(name, value, max(0.0, now - when))
    yield from answers.names()


def _when(found: re.Match[str], now: float, days: dict[str, float | None]) -> float | None:
    """Seconds since the epoch. The log's own dates have no year and are in local time."""
    if found["iso"]:
        try:
            when = datetime.fromisoformat(found["iso"])
        except ValueError:
            return None
        return when.timestamp() if when.tzinfo else when.replace(tzinfo=UTC).timestamp()
    day = found["day"]
    if day not in days:
        days[day] = _midnight(day, now)
    begin = days[day]
    hours, minutes, seconds = map(int, found["clock"].split(":"))
    return None if begin is None else begin + hours * 3600 + minutes * 60 + seconds


def _midnight(day: str, now: float) -> float | None:
    """The latest such day that is not in the future by more than a day (clocks differ)."""
    year = time.localtime(now).tm_year
    for candidate in (year + 1, year, year - 1):
        try:
            begin = time.mktime(time.strptime(f"{candidate} {' '.join(day.split())}", "%Y %b %d"))
        except (ValueError, OverflowError):
            continue
        if begin <= now + 86_400:
            return begin
    return None


COLLECTOR = Collector(
    name=NAME,
    title=mark("names in the log of dnsmasq"),
    reads=mark("The end of dnsmasq's or Pi-hole's log, where one is kept: names that were asked for in the last day."),
    platforms=("linux",),
    collect=collect,
)
