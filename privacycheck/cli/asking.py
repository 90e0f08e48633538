"""A question of a command to the history in, its answer as text or JSON out."""

import os
import sys
from collections.abc import Callable
from typing import TypeVar

import click
import msgspec

from privacycheck.cli import keeping, output
from privacycheck.cli.failure import Failure
from privacycheck.history import Database, HistoryError, open_database
from privacycheck.model.base import Value

T = TypeVar("T")
V = TypeVar("V", bound=Value)
FORMAT = click.option("--format", "shape", type=click.Choice(("text", "json")), default="text", help="How to write it.")


def opened() -> Database:
    """The history; what the user must know of its opening goes to standard error. Raises Failure."""
    try:
        database = open_database(keeping.database_file())
    except HistoryError as error:
        raise Failure(str(error)) from error
    if database.told:
        sys.stderr.write(f"{database.told}\n")
    return database


def answer(value: V, shape: str, text: Callable[[V, int], str]) -> int:
    """One answer as text or as one JSON object."""
    if shape == "json":
        output.say(msgspec.json.format(msgspec.json.encode(value), indent=1).decode())
        return 0
    output.say(text(value, os.get_terminal_size().columns if sys.stdout.isatty() else 80))
    return 0


def asked(question: Callable[[], T]) -> T:
    """The answer of the history. Raises Failure."""
    try:
        return question()
    except HistoryError as error:
        raise Failure(str(error)) from error
