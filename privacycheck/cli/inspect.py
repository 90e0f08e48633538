"""`privacycheck inspect`: tracker SDKs and known addresses inside any file or folder."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec

from privacycheck import __version__, embedded, paths
from privacycheck import inspect as stage
from privacycheck.assess.declared import declarations
from privacycheck.cli import output
from privacycheck.cli.book import rule_book
from privacycheck.cli.failure import Failure
from privacycheck.collect import Context, live_context
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.rights.declarations import declared
from privacycheck.deep import Journey, same
from privacycheck.language import tr
from privacycheck.model.events import AnyEvent, Failed, Found, Inspected, LooseContact, Progress
from privacycheck.model.facts import Rights, Skipped
from privacycheck.model.inside import Inside, Inspection, Target
from privacycheck.present import inside as shown
from privacycheck.present import text
from privacycheck.rulebook.book import RuleBook


@click.command(name="inspect")
@click.argument("targets", nargs=-1, metavar="PATH ...")
@click.option("--app", "key", metavar="KEY", help="Look into an installed program, by its name or its key in a scan.")
@click.option("--events", is_flag=True, help="Write events as JSON lines (for the window).")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", help="How to write the result.")
@click.option("--no-cache", is_flag=True, help="Look at every file anew, and remember nothing.")
def command(targets: tuple[str, ...], key: str | None, events: bool, shape: str, no_cache: bool) -> int:
    """Look inside files and folders for parts that report to others and for known addresses. Nothing is run, unpacked
    to disk or sent.

    \b
    Examples:
      privacycheck inspect /opt/some-program
      privacycheck inspect --app firefox-esr
    """
    if bool(targets) == bool(key):
        raise click.UsageError("Give paths, or a program with --app.")
    if key:
        return _app(key, shape, events, not no_cache)
    book = rule_book()
    patterns = stage.prepared(book, paths.user_cache_dir())
    cache = None if no_cache else paths.user_cache_dir()
    with stage.Team(patterns) as team:
        look = _Look(book, patterns, cache, team, live_context())
        if events:
            return _write(look.events(targets))
        result = look.all(tuple(look.targets(targets)))
    if shape == "json":
        output.say(msgspec.json.encode(result).decode())
    else:
        width = min(os.get_terminal_size().columns, 100) if sys.stdout.isatty() else 80
        output.say(shown.text(result, width))
    return 0


def _app(wanted: str, shape: str, events: bool, remember: bool) -> int:
    """One installed program: found as a scan finds it, then looked into."""
    # Read here: a look into files that somebody names needs no scan.
    from privacycheck import scan as pipeline
    from privacycheck.cli import engine

    scan = engine.live_events(rule_book(), True, [], inside=wanted, remember=remember)
    found = (_only(event, wanted) for event in scan)
    if events:
        return _write(event for event in found if event is not None)
    report = pipeline.whole(output.with_progress(event for event in found if event is not None))
    # Programs that only share a word with what was asked for were not looked into.
    apps = [app for app in report.apps if app.built_in is not None] or list(report.apps)
    if not apps:
        raise Failure(tr("No program {name} was found here. See: privacycheck scan", name=clean(wanted)))
    if shape == "json" and len(apps) > 1:
        keys = ", ".join(app.key for app in apps)
        raise Failure(
            tr(
                "{n} programs are called {name}. Name one by its key: {keys}.",
                n=len(apps),
                name=clean(wanted),
                keys=keys,
            )
        )
    output.say(msgspec.json.encode(apps[0]).decode() if shape == "json" else "\n".join(map(text.app, apps)))
    return 0


def _only(event: AnyEvent, wanted: str) -> AnyEvent | None:
    """Events on the wanted program and on the run itself. Only what is wanted is looked into."""
    if isinstance(event, LooseContact):
        return None
    if isinstance(event, Found) and event.app.built_in is None and not same(event.app.key, (event.app.name,), wanted):
        return None
    return event


def _write(events: Iterator[AnyEvent]) -> int:
    """Numbered anew, one a line, each at once."""
    out = sys.stdout.buffer
    number = 0
    try:
        for number, event in enumerate(events, 1):
            out.write(msgspec.json.encode(msgspec.structs.replace(event, seq=number)) + b"\n")
            out.flush()
    except Failure as failure:
        out.write(msgspec.json.encode(Failed(seq=number + 1, says=str(failure))) + b"\n")
        return 3
    return 0


@dataclass(frozen=True)
class _Look:
    """A look into files and folders that somebody named."""

    book: RuleBook
    patterns: stage.Patterns
    cache: Path | None
    team: stage.Team
    context: Context

    def all(self, targets: tuple[Target, ...]) -> Inspection:
        return Inspection(program_version=__version__, rules_newest=self.book.info().newest, targets=targets)

    def files(self, target: str) -> stage.Files:
        try:
            return stage.below(target)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or tr("not a path")
            raise Failure(
                tr("{path} cannot be looked into: {reason}.", path=clean_path(target), reason=reason)
            ) from error

    def targets(self, targets: Sequence[str]) -> Iterator[Target]:
        """One after the other, with steps on the way."""
        files = [self.files(target) for target in targets]
        looks = stage.each(self.patterns, files, self.cache, self.team)
        for target, own, steps in zip(targets, files, looks, strict=True):
            yield self.told(target, own, last(output.with_steps(steps, clean_path(target))))

    def told(self, target: str, files: stage.Files, inside: Inside) -> Target:
        built_in = embedded.built_in(self.book, inside)
        top = f"{Path(target).resolve()}{os.sep}"
        found = tuple(declared(self.context, files.paths(), top))
        lines = declarations([f for f in found if isinstance(f, Rights)], built_in)
        lines += [f.reason for f in found if isinstance(f, Skipped)]
        return Target(path=clean_path(target), seconds=inside.seconds, built_in=built_in, declares=tuple(lines))

    def events(self, targets: Sequence[str]) -> Iterator[AnyEvent]:
        """Progress over all targets, then the whole without the single traces, which could be tens of thousands. Raises
        Failure."""
        at = Progress(seq=0, done=0, total=len(targets), says=tr("which files there are"))
        yield at
        files = [self.files(target) for target in targets]
        journey = Journey(files)
        found = []
        looks = stage.each(self.patterns, files, self.cache, self.team)
        for number, (target, own, steps) in enumerate(zip(targets, files, looks, strict=True)):
            here = msgspec.structs.replace(at, done=number, says=clean_path(target))
            for step in steps:
                if isinstance(step, Inside):
                    found.append(_short(self.told(target, own, step)))
                else:
                    yield msgspec.structs.replace(here, pace=journey.pace(step))
            journey.passed(own)
        yield Inspected(seq=0, inspection=self.all(tuple(found)))


def _short(target: Target) -> Target:
    parts = tuple(msgspec.structs.replace(part, traces=()) for part in target.built_in.parts)
    return msgspec.structs.replace(target, built_in=msgspec.structs.replace(target.built_in, parts=parts))


def last(steps: Iterator[stage.Step | Inside]) -> Inside:
    """The end of a look."""
    for step in steps:
        if isinstance(step, Inside):
            return step
    raise Failure(tr("The look ended before it was finished."))
