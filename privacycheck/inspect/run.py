"""Files in, steps and at the end all their traces out: on all processors, from the cache where a file is known.

The engine and zlib let go of Python's lock while they work, so that threads are enough. Whoever stops listening (closes
the generator, Ctrl+C) stops the work; what was found until then stays in the cache.
"""

import os
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from privacycheck.inspect import kinds, names, walk
from privacycheck.inspect.cache import Cache
from privacycheck.inspect.engine import Engine, Hits, engine
from privacycheck.inspect.limits import UNPACKED
from privacycheck.inspect.look import Looked, Search, look
from privacycheck.inspect.patterns import KEY, Patterns
from privacycheck.inspect.source import File
from privacycheck.inspect.walk import Entry, Files
from privacycheck.model.base import Value
from privacycheck.model.facts import Skipped
from privacycheck.model.inside import Inside, Trace

NAME = "inside"
BATCH_FILES = 64
BATCH_BYTES = 16 * 1024 * 1024
THREADS = 4
TOO_LARGE = "files larger than 8 GB"
MANY_TRACES = 20_000
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


class _Stopped(BaseException):
    """The work is no longer wanted."""


@dataclass
class _Work:
    """What all threads share."""

    patterns: Patterns
    stop: threading.Event
    mine: threading.local
    ready: Engine | None = None

    def prepare(self) -> None:
        """Compiles the patterns; not at all where every file is known."""
        if self.ready is None:
            self.ready = engine([p.literal for p in self.patterns.all], [KEY])

    def search(self) -> Search:
        found: Search | None = getattr(self.mine, "search", None)
        if found is None:
            if self.ready is None:
                raise RuntimeError("the engine was not prepared")
            searcher = self.ready.searcher()

            def found(piece: bytes | memoryview) -> Hits:
                if self.stop.is_set():
                    raise _Stopped
                return searcher(piece)

            self.mine.search = found
        return found

    def batch(self, entries: Sequence[Entry]) -> list[tuple[Entry, Looked | str]]:
        """What each file holds, or why it could not be read."""
        return [(entry, self._one(entry)) for entry in entries if not self.stop.is_set()]

    def _one(self, entry: Entry) -> Looked | str:
        try:
            file = File(entry.path)
        except OSError as error:
            return _reason(error)
        try:
            if sum(end - begin for begin, end in file.data()) > UNPACKED:
                return TOO_LARGE
            return look(self.patterns, self.search(), file, entry.name.rpartition("/")[2])
        except OSError as error:
            return _reason(error)
        finally:
            file.close()


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return walk.NO_ACCESS
    return walk.VANISHED if isinstance(error, FileNotFoundError) else "files that could not be read"


def inspect(patterns: Patterns, files: Files, cache_dir: Path | None) -> Iterator[Step | Inside]:
    """Ends with one `Inside`."""
    begin = time.monotonic()
    work = _Work(patterns, threading.Event(), threading.local())
    cache = Cache(cache_dir, patterns.version)
    gathered = _Gathered(patterns, dict(files.missed))
    total = sum(entry.status.st_size for entry in files.entries)
    try:
        fresh, known = _sorted(files.entries, cache, gathered)
        count = len(files.entries)
        if fresh:
            yield Step(files=known, all_files=count, done=gathered.size, total=total)
            yield from _fresh(work, cache, gathered, fresh, count, total)
    finally:
        work.stop.set()
        cache.close()
    yield gathered.inside(len(files.entries), known, total, time.monotonic() - begin)


def _sorted(entries: Sequence[Entry], cache: Cache, gathered: "_Gathered") -> tuple[list[Entry], int]:
    """Files that must be looked at, and how many are known."""
    by_key = {cache.key(entry): entry for entry in entries}
    held = cache.get(by_key)
    for key, looked in held.items():
        gathered.add(by_key[key], looked)
    return [entry for key, entry in by_key.items() if key not in held], len(held)


def _fresh(
    work: _Work, cache: Cache, gathered: "_Gathered", fresh: list[Entry], count: int, total: int
) -> Iterator[Step]:
    work.prepare()
    begin = last = time.monotonic()
    before, done = gathered.size, count - len(fresh)
    threads = max(1, min(THREADS, os.cpu_count() or 1))
    # Large files first, so that no thread ends long after the others.
    todo = _batches(sorted(fresh, key=lambda e: -e.status.st_size))
    with ThreadPoolExecutor(threads, thread_name_prefix="inspect") as pool:
        try:
            running: set[Future[list[tuple[Entry, Looked | str]]]] = set()
            while True:
                while len(running) < threads * 2 and (batch := next(todo, None)):
                    running.add(pool.submit(work.batch, batch))
                if not running:
                    return
                ended, running = wait(running, timeout=STEP, return_when=FIRST_COMPLETED)
                for future in ended:
                    for entry, looked in future.result():
                        done += 1
                        gathered.add(entry, looked)
                        if isinstance(looked, Looked):
                            cache.put(cache.key(entry), looked)
                now = time.monotonic()
                if now - last >= STEP:
                    last = now
                    rate = (gathered.size - before) / (now - begin)
                    left = (total - gathered.size) / rate if rate and now - begin > 0.5 else None
                    yield Step(
                        files=done, all_files=count, done=gathered.size, total=total, rate=rate or None, left=left
                    )
        finally:
            work.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


def _batches(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    batch: list[Entry] = []
    size = 0
    for entry in entries:
        batch.append(entry)
        size += entry.status.st_size
        if size >= BATCH_BYTES or len(batch) >= BATCH_FILES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Gathered:
    """Traces of all files together."""

    def __init__(self, patterns: Patterns, missed: dict[str, int]) -> None:
        self._patterns, self._missed = patterns, missed
        self._traces: dict[tuple[str, str, str, str, str], Trace] = {}
        self.size = 0

    def add(self, entry: Entry, looked: Looked | str) -> None:
        self.size += entry.status.st_size
        for kind, text in names.traces(self._patterns, entry.name):
            self._trace(Trace(kind=kind, text=text, file=entry.path, package=kinds.package(entry.name)))
        if isinstance(looked, str):
            self._missed[looked] = self._missed.get(looked, 0) + 1
            return
        for reason, count in looked.unread.items():
            self._missed[reason] = self._missed.get(reason, 0) + count
        if not looked.hits:
            return
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

    def _trace(self, trace: Trace) -> None:
        # One line for each file: people want to see where; the number of lines is bounded.
        same = (trace.kind, trace.text, trace.why, trace.package, trace.file)
        if len(self._traces) < MANY_TRACES and same not in self._traces:
            self._traces[same] = trace

    def inside(self, files: int, known: int, size: int, seconds: float) -> Inside:
        skipped = tuple(
            Skipped(source=NAME, reason=f"{count} {what} were not looked into.", count=count)
            for what, count in sorted(self._missed.items())
        )
        traces = sorted(self._traces.values(), key=lambda t: (t.kind, t.text, t.why, t.file))
        return Inside(
            traces=tuple(traces), files=files, size=size, known=known, seconds=round(seconds, 3), skipped=skipped
        )
