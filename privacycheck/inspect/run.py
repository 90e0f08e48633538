"""Files in, steps and at the end all their traces out: on all processors, from the cache where a file is known.

Whoever stops listening (closes the generator, Ctrl+C) stops the work; what was found until then stays in the cache.
"""

import time
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from pathlib import Path

from privacycheck.inspect import kinds, names
from privacycheck.inspect.cache import Cache, Told
from privacycheck.inspect.crew import Item
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.stretch import Looked
from privacycheck.inspect.team import Team
from privacycheck.inspect.walk import Entry, Files, Folder
from privacycheck.language import tr
from privacycheck.model.base import Value
from privacycheck.model.facts import Skipped
from privacycheck.model.inside import Inside, Trace

NAME = "inside"
BATCH_FILES = 256
BATCH_BYTES = 16 * 1024 * 1024
MANY_TRACES = 20_000
"""Traces that are told of all files together."""
STEP = 0.1
"""Seconds between two steps."""


class Step(Value, frozen=True, kw_only=True):
    """`done` of `total` bytes; `rate` in bytes a second, `left` in seconds, None until they can be told."""

    files: int
    all_files: int
    done: int
    total: int
    rate: float | None = None
    left: float | None = None


def inspect(
    patterns: Patterns, files: Files, cache_dir: Path | None, team: Team | None = None
) -> Iterator[Step | Inside]:
    """Ends with one `Inside`. A team does several looks one after another; without one this look has its own."""
    if team is None:
        with Team(patterns) as own:
            yield from inspect(patterns, files, cache_dir, own)
        return
    started = time.monotonic()
    cache = Cache(cache_dir, patterns.version)
    gathered = _Gathered(patterns, dict(files.missed))
    count, total = files.count, files.size
    waiting = _Waiting(cache)
    try:
        fresh = _sorted(files.folders, cache, gathered, waiting)
        known = count - len(fresh)
        if fresh:
            yield Step(files=known, all_files=count, done=gathered.size, total=total)
            yield from _fresh(team, cache, gathered, waiting, fresh, count, total)
    finally:
        cache.close()
    yield gathered.inside(count, known, total, time.monotonic() - started)


def _sorted(folders: Sequence[Folder], cache: Cache, gathered: "_Gathered", waiting: "_Waiting") -> list[Item]:
    """Files that must be looked at; all others are known."""
    keys = [cache.folder_key(folder) for folder in folders]
    known = cache.folders(keys)
    rest: dict[bytes, Item] = {}
    for key, folder in zip(keys, folders, strict=True):
        if told := known.get(key):
            gathered.size += told.size
            for number, looked in told.files:
                if number < len(folder.names):
                    gathered.told(folder.entry(number), looked)
            continue
        waiting.folder(key, folder)
        for number in range(len(folder.names)):
            entry = folder.entry(number)
            rest[cache.key(entry)] = (entry, key, number)
    held = cache.get(rest)
    for key, looked in held.items():
        waiting.answer(rest[key], looked, gathered.add(rest[key][0], looked))
    return [one for key, one in rest.items() if key not in held]


class _Waiting:
    """Folders of which some files are not known yet; those are kept whose files all could be read."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._left: dict[bytes, int] = {}
        self._size: dict[bytes, int] = {}
        self._told: dict[bytes, list[tuple[int, Looked]]] = {}

    def folder(self, key: bytes, folder: Folder) -> None:
        self._left[key], self._size[key], self._told[key] = len(folder.names), folder.size, []

    def answer(self, one: Item, looked: Looked | str, tells: bool) -> None:
        _, key, number = one
        if isinstance(looked, str):
            return
        if tells:
            self._told[key].append((number, looked))
        self._left[key] -= 1
        if not self._left[key]:
            self._cache.put_folder(key, Told(self._size[key], tuple(self._told.pop(key))))


def _fresh(
    team: Team,
    cache: Cache,
    gathered: "_Gathered",
    waiting: _Waiting,
    fresh: list[Item],
    count: int,
    total: int,
) -> Iterator[Step]:
    started = last = time.monotonic()
    before, done = gathered.size, count - len(fresh)
    # Large files first, so that none goes on long after the others.
    todo = _batches(sorted(fresh, key=lambda one: -one[0].size))
    crew = team.crew(len(fresh), sum(entry.size for entry, _, _ in fresh))
    try:
        while done < count:
            while crew.wants() and (batch := next(todo, None)):
                crew.give(batch)
            for one, looked in crew.done(STEP):
                done += 1
                waiting.answer(one, looked, gathered.add(one[0], looked))
                if isinstance(looked, Looked):
                    cache.put(cache.key(one[0]), looked)
            now = time.monotonic()
            if now - last >= STEP:
                last = now
                rate = (gathered.size - before) / (now - started)
                left = (total - gathered.size) / rate if rate and now - started > 0.5 else None
                yield Step(files=done, all_files=count, done=gathered.size, total=total, rate=rate or None, left=left)
    finally:
        if done < count:
            # What it still works at is wanted by nobody.
            team.close()


def _batches(wanted: Sequence[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    size = 0
    for one in wanted:
        batch.append(one)
        size += one[0].size
        if size >= BATCH_BYTES or len(batch) >= BATCH_FILES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Gathered:
    """Traces of all files together."""

    def __init__(self, patterns: Patterns, missed: dict[str, int]) -> None:
        self._patterns, self._missed = patterns, missed
        self._traces: dict[tuple[bool, str, str, str, str, str], Trace] = {}
        self.size = 0

    def add(self, entry: Entry, looked: Looked | str) -> bool:
        """Whether the file tells anything."""
        self.size += entry.size
        return self.told(entry, looked)

    def told(self, entry: Entry, looked: Looked | str) -> bool:
        """The same for a file whose bytes are counted already."""
        named = False
        for kind, text in names.traces(self._patterns, entry.name):
            named = True
            self._trace(Trace(kind=kind, text=text, file=entry.path, package=kinds.package(entry.name)))
        if isinstance(looked, str):
            self._missed[looked] = self._missed.get(looked, 0) + 1
            return True
        for reason, count in looked.unread.items():
            self._missed[reason] = self._missed.get(reason, 0) + count
        if not looked.hits:
            return named or bool(looked.unread)
        why, package = kinds.why(entry.name), kinds.package(entry.name)
        for hit in looked.hits:
            inner = f"{entry.path}!{hit.inner}" if hit.inner else entry.path
            self._trace(
                Trace(
                    kind=hit.kind,
                    text=hit.text,
                    file=inner,
                    why=why or hit.why,
                    package=hit.package or package,
                    count=hit.count,
                )
            )
        return True

    def _trace(self, trace: Trace) -> None:
        # One line for each file: people want to see where; the number of lines is bounded.
        same = (trace.why != "", trace.kind, trace.text, trace.why, trace.package, trace.file)
        self._traces.setdefault(same, trace)
        if len(self._traces) > 3 * MANY_TRACES:
            self._shorten()

    def _shorten(self) -> None:
        """Those that count come first. Which are kept does not depend on which file was done first."""
        self._traces = {same: self._traces[same] for same in nsmallest(MANY_TRACES, self._traces)}

    def inside(self, files: int, known: int, size: int, seconds: float) -> Inside:
        skipped = tuple(
            Skipped(
                source=NAME, reason=tr("Not looked into: {what} ({count}).", what=tr(what), count=count), count=count
            )
            for what, count in sorted(self._missed.items())
        )
        self._shorten()
        traces = sorted(self._traces.values(), key=lambda t: (t.kind, t.text, t.why, t.file))
        return Inside(
            traces=tuple(traces), files=files, size=size, known=known, seconds=round(seconds, 3), skipped=skipped
        )
