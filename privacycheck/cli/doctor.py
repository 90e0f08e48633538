"""`privacycheck doctor`: what can and cannot be seen on this computer, and why."""

import contextlib
import sys
from collections.abc import Iterator

import click
import msgspec

from privacycheck import __version__, paths
from privacycheck.cli import engine, keeping, output, record, reverse
from privacycheck.cli.book import rule_book, today
from privacycheck.collect import live_context, run
from privacycheck.collect.base import Collector, Context
from privacycheck.collect.running.live import open_live
from privacycheck.collect.sources import collectors
from privacycheck.inspect.able import able
from privacycheck.language import clauses, date, ended, headed, mark, number, prose, several, tr
from privacycheck.model.about import About, LookedAt, LooksInside
from privacycheck.model.facts import Looked, Skipped
from privacycheck.present import recording, requests

REVERSE_REQUESTS = mark("names of addresses, asked of your name server, because you turned reverse look-ups on")
NO_REQUESTS = mark(
    "none on record. Only reverse look-ups (asking the name server for the "
    "names of addresses) could make any, and they are off"
)
RECORDS = {
    "jurisdictions": mark("jurisdictions"),
    "companies": mark("companies"),
    "apps": mark("apps"),
    "services": mark("services"),
}
"""Kinds of records of the rule book."""
LISTED = 10


@click.command(name="doctor")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", help="How to write it.")
def command(shape: str) -> int:
    """Say what can and cannot be seen on this computer, and why.

    \b
    Examples:
      privacycheck doctor
      privacycheck doctor --format json
    """
    found = about()
    if shape == "json":
        output.say(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
    else:
        output.say("\n".join((*_lines(found), "", *_watching())))
    return 0


def _watching() -> list[str]:
    """What `watch` would see here."""
    with contextlib.closing(open_live(live_context())) as sockets:
        volumes = (
            tr("how much each connection carries is told by this system")
            if sockets.volumes
            else tr("how much each connection carries is not told by this system")
        )
        notes = sockets.notes
    return [tr("While one watches"), f"  {volumes}", *(f"  {headed(tr('not seen'), n)}" for n in notes)]


def about() -> About:
    """Runs every collector of this system once, and asks what the program knows."""
    context = live_context()
    sources = tuple(_look(c, context) for c in collectors(engine.PLATFORMS.get(sys.platform, "linux")))
    locator = engine.locator()
    count, asked = keeping.request_log().read()
    return About(
        program_version=__version__,
        sources=sources,
        rules=rule_book().info(today()),
        networks=locator.networks.version if locator.networks else "",
        network_notes=(*locator.used, *locator.problems),
        folders=(
            (mark("rules"), str(paths.rules_dir())),
            (mark("your own rules"), str(paths.user_rules_dir())),
            (mark("your decisions"), str(engine.decisions_file())),
            (mark("newer address data of your own (MMDB files of countries or networks)"), str(engine.own_networks())),
            (mark("scans and what was recorded"), str(keeping.database_file())),
            (mark("cache"), str(paths.user_cache_dir())),
        ),
        requests=(REVERSE_REQUESTS,) if reverse.wanted() else (),
        inside=able(paths.user_cache_dir()),
        asked_count=count,
        asked=asked,
    )


def _look(collector: Collector, context: Context) -> LookedAt:
    count, seconds, skipped = 0, 0.0, []
    for fact in run(collector, context):
        if isinstance(fact, Looked):
            count, seconds = fact.count, fact.seconds
        elif isinstance(fact, Skipped):
            skipped.append(fact)
    return LookedAt(
        name=collector.name,
        title=tr(collector.title),
        reads=tr(collector.reads),
        count=count,
        seconds=seconds,
        skipped=tuple(skipped),
    )


def _lines(found: About) -> Iterator[str]:
    yield tr("What can be seen on this computer")
    for source in found.sources:
        yield f"  {headed(source.title, number(source.count))} ({number(source.seconds * 1000)} ms)"
        yield f"      {headed(tr('reads'), source.reads)}"
        yield from (f"    {headed(tr('not seen'), prose((s.reason, s.hint)))}" for s in source.skipped)
    yield from _inside(found.inside) if found.inside else ()
    now = record.current()
    yield from (
        "",
        tr("Recording"),
        f"  {ended(tr(recording.TITLES[now.state]))}",
        f"  {prose((now.says, now.advice))}",
    )
    counts = several(f"{number(count)} {tr(RECORDS.get(kind, kind))}" for kind, count in found.rules.records.items())
    newest = tr("newest of {date}", date=date(found.rules.newest))
    yield from ("", tr("What the program knows"), "  " + headed(tr("rules"), clauses((counts, newest))))
    networks = tr("data of {version}", version=found.networks) if found.networks else tr("none")
    yield "  " + headed(tr("addresses"), networks)
    yield from (f"    {note}" for note in found.network_notes)
    yield from ("", tr("Where things lie"), *("  " + headed(tr(what), where) for what, where in found.folders))
    yield from _requests(found)


def _inside(able: LooksInside) -> Iterator[str]:
    slower = tr("Python's own search, which takes longer: hyperscan does not work here")
    yield from ("", tr("Looking inside programs"))
    yield "  " + headed(tr("searches with"), slower if able.engine == "re" else able.engine)
    yield "  " + headed(tr("reads"), several(map(tr, able.formats)))
    yield "  " + headed(tr("unpacks"), several(p.name for p in able.packings if p.here))
    for p in able.packings:
        if not p.here:
            yield "    " + tr("not here: {name} (the Python package {needs} is missing)", name=p.name, needs=p.needs)
    yield "  " + headed(tr("does not read"), several(map(tr, able.not_read)))
    megabytes = number(able.cache_bytes / 1e6, 1)
    yield "  " + tr("remembers: {megabytes} MB in {folder}", megabytes=megabytes, folder=able.cache)
    if able.unfinished:
        yield "  " + tr("a look runs now, or the last one was cut off; what it found is kept for the next one")


def _requests(found: About) -> Iterator[str]:
    if not found.asked_count:
        made = clauses(tr(request) for request in found.requests or (NO_REQUESTS,))
    else:
        made = requests.counted(found.asked_count, bool(found.requests))
    yield "  " + headed(tr("network requests made by this program"), made)
    for one in found.asked[:LISTED]:
        yield f"      {requests.line(one)}"
