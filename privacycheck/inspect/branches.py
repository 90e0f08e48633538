"""Many folders in, what each of them and those below hold out, by two processes: asking the system for the state of a
hundred thousand files is most of what a look that finds nothing changed does."""

import contextlib
import marshal
import os
import signal
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from privacycheck.inspect.processes import may_fork, no_interrupts, processors

GROUPS = 128
"""Whoever is free takes the next group; each is named by one byte."""

Branch = tuple[str, str, int]
"""The path of a folder, that from the place that was asked for, and how deep it lies."""
Plain = list[Any]
"""What `marshal` writes: lists, texts and numbers."""
Walk = Callable[[Sequence[Branch]], Plain]


def apart(branches: Sequence[Branch], walk: Walk) -> list[Plain]:
    """`walk` of all branches, in their order, a group at a time. Groups of a copy that breaks are walked here."""
    count = min(GROUPS, len(branches))
    borders = [number * len(branches) // count for number in range(count + 1)]
    groups = [branches[begin:end] for begin, end in pairwise(borders)]
    found: dict[int, Plain] = {}
    if processors() > 1 and may_fork():
        with contextlib.suppress(OSError):
            found = _shared(groups, walk)
    return [found[number] if number in found else walk(group) for number, group in enumerate(groups)]


def _shared(groups: Sequence[Sequence[Branch]], walk: Walk) -> dict[int, Plain]:
    """What this process and its copy found, by the number of the group. Raises OSError where there can be no copy."""
    # A byte is read by one of them only, and one after another.
    numbers, end = os.pipe()
    os.write(end, bytes(range(len(groups))))
    os.close(end)
    try:
        answer, told = os.pipe()
    except OSError:
        os.close(numbers)
        raise
    try:
        copy = _copy(groups, walk, numbers, told)
        try:
            found = _taken(groups, walk, numbers)
            return found | _read(answer, len(groups))
        finally:
            # It has ended, or nobody waits for it any more.
            os.kill(copy, signal.SIGKILL)
            os.waitpid(copy, 0)
    finally:
        os.close(numbers)
        os.close(answer)


def _copy(groups: Sequence[Sequence[Branch]], walk: Walk, numbers: int, told: int) -> int:
    """The process number of the copy; its end of the pipe is closed here."""
    try:
        with no_interrupts():
            starter, copy = os.getpid(), os.fork()
            if not copy:
                _be_the_copy(groups, walk, numbers, told, starter)
    finally:
        os.close(told)
    return copy


def _be_the_copy(groups: Sequence[Sequence[Branch]], walk: Walk, numbers: int, told: int, starter: int) -> None:
    """Never returns. Whatever goes wrong, the starter does what is missing."""
    try:
        found = _taken(groups, walk, numbers, starter)
        with os.fdopen(told, "wb") as file:
            file.write(marshal.dumps(found))
    finally:
        os._exit(0)


def _taken(groups: Sequence[Sequence[Branch]], walk: Walk, numbers: int, starter: int = 0) -> dict[int, Plain]:
    """Until no group is left, or the `starter` is gone."""
    found = {}
    while number := os.read(numbers, 1):
        if starter and os.getppid() != starter:
            break
        found[number[0]] = walk(groups[number[0]])
    return found


def _read(answer: int, count: int) -> dict[int, Plain]:
    """What the copy wrote; nothing where it did not come to its end."""
    with os.fdopen(os.dup(answer), "rb") as file, contextlib.suppress(EOFError, ValueError, TypeError):
        found = marshal.loads(file.read())
        if isinstance(found, dict) and all(number in range(count) for number in found):
            return found
    return {}
