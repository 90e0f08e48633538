"""`privacycheck watch`: who talks to whom now, and how much."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import click
import msgspec

from privacycheck import watch
from privacycheck.cli import engine, reverse
from privacycheck.cli.book import rule_book
from privacycheck.cli.failure import Failure
from privacycheck.collect import live_context, run
from privacycheck.collect.base import Collector, Context
from privacycheck.collect.running.live_sockets import Look
from privacycheck.collect.settings import tunnel_interfaces
from privacycheck.collect.sources import collectors
from privacycheck.identify import Running, paths_of_interest
from privacycheck.language import tr
from privacycheck.model.events import AnyEvent, Failed, Tick, Watching
from privacycheck.model.facts import AnyFact, FileOwner, HostName
from privacycheck.model.live import Flow
from privacycheck.present import flows as shown
from privacycheck.recipients import Recipients
from privacycheck.rulebook.book import RuleBook

if TYPE_CHECKING:
    from rich.table import Table
TUNNELS_EVERY = 5
"""Looks after which the tunnels are looked for again."""
FLOWS_IN_A_LINE = 250


@click.command(name="watch")
@click.option("--format", "shape", type=click.Choice(("text", "jsonl")), default="text", help="How to write it.")
@click.option("--seconds", type=click.FloatRange(0, 31_536_000), help="Stop after so many seconds.")
@reverse.OPTION
@click.option("--events", is_flag=True, help="Write events as JSON lines (for the window).")
def command(shape: str, seconds: float | None, events: bool) -> int:
    """Show which program is connected to whom, and how much it sends and receives, second by second.

    Nothing is sent (unless you turn reverse look-ups on) and nothing is kept. Stop with Ctrl+C.

    \b
    Examples:
      privacycheck watch
      privacycheck watch --seconds 60 --format jsonl
    """
    try:
        stream = _stream(seconds)
        if events or shape == "jsonl":
            return _write_lines(stream, only_ticks=not events)
        return _write_text(stream)
    except KeyboardInterrupt:
        return 0


def _stream(seconds: float | None) -> Iterator[AnyEvent]:
    """Raises Failure where the system stops telling of its sockets."""
    from privacycheck.collect.names.names_live import LiveNames
    from privacycheck.collect.running.live import open_live
    from privacycheck.collect.running.sock_diag import DiagError

    book = rule_book()
    context = live_context()
    # Before all else: names that are asked for while programs are looked at belong to connections seen first.
    names = LiveNames(context)
    sockets = open_live(context)
    watching = watcher(book, context)
    asking, told = reverse.background() or (None, "")
    notes = (*sockets.notes, *names.notes, *((told,) if told else ()))
    yield Watching(seq=1, volumes=sockets.volumes, notes=notes)

    def look() -> Look:
        seen = sockets.look()
        if asking:
            asking.want(watching.nameless(h.connection.remote for h in seen.opened if h.connection.remote))
        return seen

    def new() -> list[HostName]:
        return [*names.new(), *(asking.new() if asking else ())]

    try:
        yield from watch.ticks(looking(look, watching, context), watching, seconds, names=new)
    except DiagError as error:
        raise Failure(str(error)) from error
    finally:
        sockets.close()
        names.close()
        if asking:
            asking.close()


def looking(look: Callable[[], Look], watching: watch.Watcher, context: Context) -> Callable[[], Look]:
    """A look that also notices tunnels that are opened while one watches."""
    count = 0

    def looked() -> Look:
        nonlocal count
        if count % TUNNELS_EVERY == 0:
            watching.surroundings(run(tunnel_interfaces.COLLECTOR, context))
        count += 1
        return look()

    return looked


def watcher(book: RuleBook, context: Context) -> watch.Watcher:
    """What is installed is looked at once, when watching begins."""
    sources = collectors(engine.PLATFORMS.get(sys.platform, "linux"))
    facts: list[AnyFact] = []
    for collector in sources:
        if collector.name != "connections":
            facts += run(collector, context)
    facts += _owners(sources, context, paths_of_interest(facts))
    names = [f for f in facts if isinstance(f, HostName)]
    ends = Recipients(book, engine.locator(), names)
    ends.surroundings(facts)
    running = Running(facts, lambda path: _owners(sources, context, frozenset({path})))
    return watch.Watcher(book, running, ends)


def _owners(sources: Iterable[Collector], context: Context, wanted: frozenset[str]) -> list[FileOwner]:
    found: list[FileOwner] = []
    for collector in sources:
        if collector.owners is not None and wanted:
            found += (f for f in collector.owners(context, wanted) if isinstance(f, FileOwner))
            wanted -= {f.path for f in found}
    return found


def _write_lines(stream: Iterator[AnyEvent], only_ticks: bool) -> int:
    """Events, or for scripts one line for each flow that changed."""
    out = sys.stdout.buffer
    number = 0
    try:
        for event in stream:
            if not only_ticks:
                for part in _parts(event, number + 1):
                    number = part.seq
                    out.write(msgspec.json.encode(part) + b"\n")
            elif isinstance(event, Tick):
                out.writelines(msgspec.json.encode({"at": event.at} | _plain(flow)) + b"\n" for flow in event.flows)
            out.flush()
    except Failure as failure:
        if only_ticks:
            raise
        out.write(msgspec.json.encode(Failed(seq=number + 1, says=str(failure))) + b"\n")
        return 3
    return 0


def _parts(event: AnyEvent, number: int) -> Iterator[AnyEvent]:
    """The event with its number; a look at thousands of connections as several, so that the window, which reads a line
    in one go, need not halt for it."""
    flows = event.flows if isinstance(event, Tick) else ()
    if len(flows) <= FLOWS_IN_A_LINE:
        yield msgspec.structs.replace(event, seq=number)
        return
    for begin in range(0, len(flows), FLOWS_IN_A_LINE):
        yield msgspec.structs.replace(event, seq=number, flows=flows[begin : begin + FLOWS_IN_A_LINE])
        number += 1


def _plain(flow: Flow) -> dict[str, object]:
    made = msgspec.to_builtins(flow)
    return made if isinstance(made, dict) else {}


def _write_text(stream: Iterator[AnyEvent]) -> int:
    """A table that is drawn anew on a terminal; elsewhere one line for each change."""
    known: dict[str, Flow] = {}
    if not sys.stdout.isatty():
        for event in stream:
            if isinstance(event, Watching):
                sys.stdout.writelines(f"{note}\n" for note in event.notes)
            elif isinstance(event, Tick):
                sys.stdout.writelines(f"{shown.line(flow)}\n" for flow in event.flows)
            sys.stdout.flush()
        return 0
    from rich.console import Console
    from rich.live import Live

    console = Console()
    with Live(console=console, auto_refresh=False, screen=False) as live:
        for event in stream:
            if isinstance(event, Watching):
                for note in event.notes:
                    console.print(note, style="dim")
            elif isinstance(event, Tick):
                known.update((flow.key, flow) for flow in event.flows)
                live.update(_table(known, console.height), refresh=True)
    return 0


def _table(known: dict[str, Flow], height: int) -> "Table":
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold", expand=True)
    for heading, right in shown.HEADINGS:
        table.add_column(tr(heading), justify="right" if right else "left", no_wrap=True, overflow="ellipsis")
    rows = shown.in_order(known.values())
    room = max(3, height - 6)
    for flow in rows[:room]:
        table.add_row(*(Text(cell) for cell in shown.cells(flow)), style="dim" if flow.state == "gone" else "")
    if len(rows) > room:
        table.caption = f"{len(rows) - room} more. A larger window shows them."
    return table
