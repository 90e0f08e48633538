"""`privacycheck inspect`: tracker SDKs and known addresses inside any file or folder."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from privacycheck import __version__, embedded, paths
from privacycheck import inspect as stage
from privacycheck.cli import engine, output
from privacycheck.cli.failure import Failure
from privacycheck.collect.clean import clean_path
from privacycheck.model.inside import Inside, Inspection, Target
from privacycheck.present import inside as shown
from privacycheck.rulebook.book import RuleBook


@click.command(name="inspect")
@click.argument("targets", nargs=-1, required=True, metavar="PATH ...")
@click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", help="How to write the result.")
@click.option("--no-cache", is_flag=True, help="Look at every file anew, and remember nothing.")
def command(targets: tuple[str, ...], shape: str, no_cache: bool) -> int:
    """Look inside files and folders for parts that report to others and for known addresses. Nothing is run, unpacked
    to disk or sent.

    \b
    Example:
      privacycheck inspect /opt/some-program
    """
    book = engine.rule_book()
    patterns = stage.patterns(book)
    cache = None if no_cache else paths.user_cache_dir()
    found = tuple(_target(book, patterns, target, cache) for target in targets)
    result = Inspection(program_version=__version__, rules_newest=book.info().newest, targets=found)
    if shape == "json":
        output.say(msgspec.json.encode(result).decode())
    else:
        width = min(os.get_terminal_size().columns, 100) if sys.stdout.isatty() else 80
        output.say(shown.text(result, width))
    return 0


def _target(book: RuleBook, patterns: stage.Patterns, target: str, cache: Path | None) -> Target:
    try:
        files = stage.below(target)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise Failure(f"{clean_path(target)} cannot be looked into: {reason}.") from error
    inside = last(output.with_steps(stage.inspect(patterns, files, cache), clean_path(target)))
    return Target(path=clean_path(target), seconds=inside.seconds, built_in=embedded.built_in(book, inside))


def last(steps: Iterator[stage.Step | Inside]) -> Inside:
    """The end of a look."""
    for step in steps:
        if isinstance(step, Inside):
            return step
    raise Failure("The look ended before it was finished.")
