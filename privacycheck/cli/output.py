"""Reports in, written where the user wants them: standard output or a file, whole or not at all."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privacycheck.cli.failure import Failure
from privacycheck.collect.machine import write_machine
from privacycheck.language import tr
from privacycheck.model.events import AnyEvent, Progress, Started
from privacycheck.model.facts import AnyFact
from privacycheck.model.inside import Inside
from privacycheck.model.report import Report
from privacycheck.present import pace

if TYPE_CHECKING:
    from privacycheck.inspect import Step

FORMATS = ("text", "json", "jsonl", "html", "csv")


def with_progress(events: Iterator[AnyEvent]) -> Iterator[AnyEvent]:
    """The same events; on a terminal a bar shows how far they have come, elsewhere nothing is drawn."""
    if not sys.stderr.isatty():
        yield from events
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("[progress.description]{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Looking", total=None)
        for event in events:
            if isinstance(event, Started):
                bar.update(task, total=len(event.steps))
            elif isinstance(event, Progress):
                far = f": {pace.words(event.pace)}" if event.pace else ""
                bar.update(task, completed=event.done, description=f"Looking at {event.says}{far}")
            yield event


def with_steps(steps: "Iterator[Step | Inside]", what: str) -> "Iterator[Step | Inside]":
    """The same steps; on a terminal a bar shows bytes, rate and time left, elsewhere nothing is drawn."""
    if not sys.stderr.isatty():
        yield from steps
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Bar(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what[-40:].replace("[", "("), total=None)
        for step in steps:
            if not isinstance(step, Inside):
                bar.update(task, completed=step.done, total=step.total)
            yield step


def render(report: Report, shape: str, width: int | None, colour: bool) -> str:
    """The report in one of FORMATS. Each output's module is read only when it is wanted."""
    if shape == "json":
        from privacycheck.present import json as as_json

        return as_json.whole(report)
    if shape == "jsonl":
        from privacycheck.present import json as as_json

        return as_json.lines(report)
    if shape == "html":
        from privacycheck.present import html as as_html

        return as_html.page(report)
    if shape == "csv":
        from privacycheck.present import csv as as_csv

        return as_csv.table(report)
    from privacycheck.present import text as as_text

    return as_text.scan(report, width or 80, colour)


def write(report: Report, shape: str, target: Path | None) -> None:
    """To a file (atomically) or to standard output, in colour only on a terminal."""
    terminal = sys.stdout.isatty() and target is None
    width = os.get_terminal_size().columns if terminal else None
    text = render(report, shape, width, terminal and "NO_COLOR" not in os.environ)
    if target is None:
        say(text)
    else:
        save(target, text)


def say(text: str) -> None:
    """To standard output as UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + (b"" if text.endswith("\n") else b"\n"))
    sys.stdout.buffer.flush()


def save(target: Path, text: str) -> None:
    """Writes a whole file or nothing. Raises Failure."""
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        Path(name).replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(name or os.devnull).unlink() if name else None
        raise Failure(tr("{target} could not be written: {error}.", target=target, error=error.strerror)) from error


def write_recording(target: Path, facts: Sequence[AnyFact]) -> None:
    """A recorded computer, with names and home folders replaced. Raises Failure."""
    try:
        write_machine(target, facts)
    except OSError as error:
        raise Failure(tr("{target} could not be written: {error}.", target=target, error=error.strerror)) from error
