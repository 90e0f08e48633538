"""`privacycheck scan`: the main job."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from privacycheck import scan as pipeline
from privacycheck.cli import engine, keeping, output, reverse
from privacycheck.cli.book import rule_book
from privacycheck.cli.failure import Failure
from privacycheck.model.base import Level
from privacycheck.model.events import AnyEvent, Failed, Finished, Found, LooseContact
from privacycheck.model.facts import AnyFact
from privacycheck.model.report import Report
from privacycheck.present.wording import LEVEL_ORDER
from privacycheck.rulebook.book import RuleBook

LEVEL_WORDS: dict[str, Level] = {"act": "act", "look": "look", "unknown": "unknown"}


@click.command(name="scan")
@click.option("--machine", type=click.Path(path_type=Path), help="Check a recorded computer instead of this one.")
@click.option("--record", type=click.Path(path_type=Path), help="Write what was seen to FILE, names replaced.")
@click.option("--format", "shape", type=click.Choice(output.FORMATS), default="text", help="How to write the result.")
@click.option("--output", "target", type=click.Path(path_type=Path), help="Write to FILE instead of standard output.")
@click.option("--fail-on", type=click.Choice(list(LEVEL_WORDS)), help="Exit with 1 if a program has this level.")
@click.option("--events", is_flag=True, help="Write events as JSON lines while scanning (for the window).")
@click.option("--all", "everything", is_flag=True, help="Show libraries and parts of the system too.")
@click.option("--deep", "inside", is_flag=True, help="Look inside the programs' files too (takes longer).")
@reverse.OPTION
@click.option("--no-history", is_flag=True, help="Do not keep this scan.")
def command(  # noqa: PLR0913, PLR0917 - one for each option
    machine: Path | None,
    record: Path | None,
    shape: str,
    target: Path | None,
    fail_on: str | None,
    events: bool,
    everything: bool,
    inside: bool,
    no_history: bool,
) -> int:
    """Look at this computer and say what each program can learn about you.

    \b
    Examples:
      privacycheck scan
      privacycheck scan --format html --output report.html
    """
    if machine and record:
        raise click.UsageError("--record writes what this computer shows; it cannot be used with --machine.")
    if machine and inside:
        raise click.UsageError("--deep looks into this computer's files; it cannot be used with --machine.")
    within = _all() if inside else None
    if events:
        return _write_events(machine, everything, keeps=not no_history, inside=within)
    book = rule_book()
    kept: list[AnyFact] = []
    report = pipeline.whole(output.with_progress(_events(book, machine, everything, kept, within)))
    if not (machine or no_history):
        report, trouble = keeping.keep(report)
        if trouble:
            sys.stderr.write(f"{trouble}\n")
    if record:
        output.write_recording(record, kept)
    output.write(report, shape, target)
    return _status(report, fail_on)


def _all() -> str:
    from privacycheck.deep import ALL

    return ALL


def _events(
    book: RuleBook, machine: Path | None, everything: bool, kept: list[AnyFact], inside: str | None
) -> Iterator[AnyEvent]:
    if machine:
        return engine.recorded_events(book, machine, everything)
    asker = reverse.asker()
    if asker is None:
        return engine.live_events(book, everything, kept, inside=inside)
    ask, told = asker
    sys.stderr.write(f"{told}\n")
    return engine.live_events(book, everything, kept, ask, inside)


def _write_events(machine: Path | None, everything: bool, keeps: bool, inside: str | None) -> int:
    """JSON lines, each flushed; a failure is the last event, so that the reader has a sentence to show."""
    out = sys.stdout.buffer
    number = 0
    try:
        events = _events(rule_book(), machine, everything, [], inside)
        for event in _kept(events) if keeps and not machine else events:
            out.write(msgspec.json.encode(event) + b"\n")
            out.flush()
            number = event.seq
    except Failure as failure:
        out.write(msgspec.json.encode(Failed(seq=number + 1, says=str(failure))) + b"\n")
        return 3
    return 0


def _kept(events: Iterator[AnyEvent]) -> Iterator[AnyEvent]:
    """The same events; the scan is kept before the last one, which tells where that failed."""
    seen: list[AnyEvent] = []
    for event in events:
        if isinstance(event, Found | LooseContact):
            seen.append(event)
        if isinstance(event, Finished):
            report, _ = keeping.keep(pipeline.whole(iter((*seen, event))))
            yield msgspec.structs.replace(event, report=msgspec.structs.replace(report, apps=(), loose=()))
        else:
            yield event


def _status(report: Report, fail_on: str | None) -> int:
    if fail_on is None:
        return 0
    wanted = LEVEL_ORDER[: LEVEL_ORDER.index(LEVEL_WORDS[fail_on]) + 1]
    return int(any(app.level in wanted for app in report.apps))
