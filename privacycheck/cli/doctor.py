"""`privacycheck doctor`: what can and cannot be seen on this computer, and why."""

import contextlib
import sys
from collections.abc import Iterator

import click
import msgspec

from privacycheck import __version__, paths
from privacycheck.cli import engine, keeping, output, record, reverse
from privacycheck.collect import collectors, live_context, run
from privacycheck.collect.base import Collector, Context
from privacycheck.collect.running.live import open_live
from privacycheck.inspect.able import able
from privacycheck.language import tr
from privacycheck.model.about import About, LookedAt, LooksInside
from privacycheck.model.facts import Looked, Skipped
from privacycheck.present import recording, requests

REVERSE_REQUESTS = "names of addresses, asked of your name server, because you turned reverse look-ups on"
NO_REQUESTS = "none on record. Reverse look-ups are the only code that could make any, and they are off"
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
        volumes = "is told by this system" if sockets.volumes else "is not told by this system"
        notes = sockets.notes
    return ["While one watches", f"  how much each connection carries {volumes}", *(f"  not seen: {n}" for n in notes)]


def about() -> About:
    """Runs every collector of this system once, and asks what the program knows."""
    context = live_context()
    sources = tuple(_look(c, context) for c in collectors(engine.PLATFORMS.get(sys.platform, "linux")))
    locator = engine.locator()
    count, asked = keeping.request_log().read()
    return About(
        program_version=__version__,
        sources=sources,
        rules=engine.rule_book().info(engine.today()),
        networks=locator.networks.version if locator.networks else "",
        network_notes=(*locator.used, *locator.problems),
        folders=(
            ("rules", str(paths.rules_dir())),
            ("your own rules", str(paths.user_rules_dir())),
            ("your decisions", str(engine.decisions_file())),
            ("newer address data of your own (MMDB files of countries or networks)", str(engine.own_networks())),
            ("scans and what was recorded", str(keeping.database_file())),
            ("cache", str(paths.user_cache_dir())),
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
    yield "What can be seen on this computer"
    for source in found.sources:
        yield f"  {source.title}: {source.count} ({source.seconds * 1000:.0f} ms)"
        yield f"      reads: {source.reads}"
        yield from (f"    not seen: {s.reason} {s.hint}".rstrip() for s in source.skipped)
    yield from _inside(found.inside) if found.inside else ()
    now = record.current()
    yield from ("", "Recording", f"  {tr(recording.TITLES[now.state])}.", f"  {now.says}")
    counts = ", ".join(f"{count} {kind}" for kind, count in found.rules.records.items())
    yield from ("", "What the program knows", f"  rules: {counts}; newest of {found.rules.newest}")
    yield f"  addresses: data of {found.networks}" if found.networks else "  addresses: none"
    yield from (f"    {note}" for note in found.network_notes)
    yield from ("", "Where things lie", *(f"  {what}: {where}" for what, where in found.folders))
    yield from _requests(found)


def _inside(able: LooksInside) -> Iterator[str]:
    slower = "Python's own search, which takes longer: hyperscan does not work here"
    yield from ("", "Looking inside programs", f"  searches with: {slower if able.engine == 're' else able.engine}")
    yield f"  reads: {', '.join(able.formats)}"
    yield f"  unpacks: {', '.join(p.name for p in able.packings if p.here)}"
    yield from (
        f"    not here: {p.name} (the Python package {p.needs} is missing)" for p in able.packings if not p.here
    )
    yield f"  does not read: {', '.join(able.not_read)}"
    yield f"  remembers: {able.cache_bytes / 1e6:.1f} MB in {able.cache}"
    if able.unfinished:
        yield "  a look runs now, or the last one was cut off; what it found is kept for the next one"


def _requests(found: About) -> Iterator[str]:
    if not found.asked_count:
        yield f"  network requests made by this program: {', '.join(found.requests) or NO_REQUESTS}"
        return
    yield f"  network requests made by this program: {requests.counted(found.asked_count, bool(found.requests))}"
    for one in found.asked[:LISTED]:
        yield f"      {requests.line(one)}"
