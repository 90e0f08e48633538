"""Paths of files in, what each of them holds out: the work of one thread or process."""

import os
from collections.abc import Callable, Sequence

from privacycheck.inspect import walk
from privacycheck.inspect.engine import Engine, Hits, engine
from privacycheck.inspect.heap import Heap
from privacycheck.inspect.limits import UNPACKED
from privacycheck.inspect.look import begin
from privacycheck.inspect.looked import Looked
from privacycheck.inspect.patterns import KEY, Patterns
from privacycheck.inspect.source import File
from privacycheck.inspect.stretch import Search
from privacycheck.language import mark

TOO_LARGE = mark("files larger than 8 GB")
UNREAD = mark("files that could not be read")

Answers = list[Looked | str]
"""For each file what it holds, or why it could not be read."""


class Stopped(BaseException):
    """The work is no longer wanted."""


def compiled(patterns: Patterns) -> Engine:
    """Takes a tenth of a second where it was not done before."""
    return engine([p.literal for p in patterns.all], [KEY], database=patterns.database)


class Looker:
    """Belongs to one thread. The patterns are compiled here where they are not yet."""

    def __init__(
        self, patterns: Patterns, stopped: Callable[[], bool] = lambda: False, engine: Engine | None = None
    ) -> None:
        self._patterns = patterns
        self._search = _stoppable((engine or compiled(patterns)).searcher(), stopped)

    def look(self, paths: Sequence[str]) -> Answers:
        """Raises Stopped."""
        heap = Heap(self._search)
        answers = [self._one(path, heap) for path in paths]
        heap.flush()
        return [answer if isinstance(answer, str) else answer() for answer in answers]

    def _one(self, path: str, heap: Heap) -> Callable[[], Looked] | str:
        try:
            file = File(path)
        except OSError as error:
            return _reason(error)
        try:
            if file.size > UNPACKED and sum(end - start for start, end in file.data()) > UNPACKED:
                return TOO_LARGE
            return begin(self._patterns, self._search, heap, file, path.rpartition(os.sep)[2])
        except OSError as error:
            return _reason(error)
        finally:
            file.close()


def _stoppable(search: Search, stopped: Callable[[], bool]) -> Search:
    def within(piece: bytes | memoryview) -> Hits:
        if stopped():
            raise Stopped
        return search(piece)

    return within


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return walk.NO_ACCESS
    return walk.VANISHED if isinstance(error, FileNotFoundError) else UNREAD
