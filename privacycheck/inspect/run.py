"""Files in, steps and at the end all their traces out: on all processors, from the cache where a file is known.

The engine and zlib let go of Python's lock while they work, so that threads are enough. Whoever stops listening (closes
the generator, Ctrl+C) stops the work; what was found until then stays in the cache.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from privacycheck.inspect import kinds, names, walk
from privacycheck.inspect.cache import Cache, Told
from privacycheck.inspect.engine import Engine, Hits, engine
from privacycheck.inspect.heap import Heap
from privacycheck.inspect.limits import UNPACKED
from privacycheck.inspect.look import begin
from privacycheck.inspect.patterns import KEY, Patterns
from privacycheck.inspect.source import File
from privacycheck.inspect.stretch import Looked, Search
from privacycheck.inspect.walk import Entry, Files, Folder
from privacycheck.model.base import Value
from privacycheck.model.facts import Skipped
from privacycheck.model.inside import Inside, Trace

NAME = "inside"
BATCH_FILES = 256
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


_Numbered = tuple[Entry, bytes, int]
"""A file, the key of its folder, and its position in that."""


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

    def batch(self, wanted: Sequence[_Numbered]) -> list[tuple[_Numbered, Looked | str]]:
        """What each file holds, or why it could not be read."""
        heap = Heap(self.search())
        answers = [(one, self._one(one[0], heap)) for one in wanted if not self.stop.is_set()]
        heap.flush()
        return [(one, answer if isinstance(answer, str) else answer()) for one, answer in answers]

    def _one(self, entry: Entry, heap: Heap) -> Callable[[], Looked] | str:
        try:
            file = File(entry.path)
        except OSError as error:
            return _reason(error)
        try:
            if file.size > UNPACKED and sum(end - start for start, end in file.data()) > UNPACKED:
                return TOO_LARGE
            return begin(self.patterns, self.search(), heap, file, entry.name.rpartition("/")[2])
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
    started = time.monotonic()
    work = _Work(patterns, threading.Event(), threading.local())
    cache = Cache(cache_dir, patterns.version)
    gathered = _Gathered(patterns, dict(files.missed))
    count, total = files.count, files.size
    waiting = _Waiting(cache)
    try:
        fresh = _sorted(files.folders, cache, gathered, waiting)
        known = count - len(fresh)
        if fresh:
            yield Step(files=known, all_files=count, done=gathered.size, total=total)
            yield from _fresh(work, cache, gathered, waiting, fresh, count, total)
    finally:
        work.stop.set()
        cache.close()
    yield gathered.inside(count, known, total, time.monotonic() - started)


def _sorted(folders: Sequence[Folder], cache: Cache, gathered: "_Gathered", waiting: "_Waiting") -> list[_Numbered]:
    """Files that must be looked at; all others are known."""
    keys = [cache.folder_key(folder) for folder in folders]
    known = cache.folders(keys)
    rest: dict[bytes, _Numbered] = {}
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

    def answer(self, one: _Numbered, looked: Looked | str, tells: bool) -> None:
        _, key, number = one
        if isinstance(looked, str):
            return
        if tells:
            self._told[key].append((number, looked))
        self._left[key] -= 1
        if not self._left[key]:
            self._cache.put_folder(key, Told(self._size[key], tuple(self._told.pop(key))))


def _fresh(
    work: _Work,
    cache: Cache,
    gathered: "_Gathered",
    waiting: _Waiting,
    fresh: list[_Numbered],
    count: int,
    total: int,
) -> Iterator[Step]:
    work.prepare()
    started = last = time.monotonic()
    before, done = gathered.size, count - len(fresh)
    threads = max(1, min(THREADS, os.cpu_count() or 1))
    # Large files first, so that no thread ends long after the others.
    todo = _batches(sorted(fresh, key=lambda one: -one[0].size))
    with ThreadPoolExecutor(threads, thread_name_prefix="inspect") as pool:
        try:
            running: set[Future[list[tuple[_Numbered, Looked | str]]]] = set()
            while True:
                while len(running) < threads * 2 and (batch := next(todo, None)):
                    running.add(pool.submit(work.batch, batch))
                if not running:
                    return
                ended, running = wait(running, timeout=STEP, return_when=FIRST_COMPLETED)
                for future in ended:
                    for one, looked in future.result():
                        done += 1
                        waiting.answer(one, looked, gathered.add(one[0], looked))
                        if isinstance(looked, Looked):
                            cache.put(cache.key(one[0]), looked)
                now = time.monotonic()
                if now - last >= STEP:
                    last = now
                    rate = (gathered.size - before) / (now - started)
                    left = (total - gathered.size) / rate if rate and now - started > 0.5 else None
                    yield Step(
                        files=done, all_files=count, done=gathered.size, total=total, rate=rate or None, left=left
                    )
        finally:
            work.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


def _batches(wanted: Sequence[_Numbered]) -> Iterator[list[_Numbered]]:
    batch: list[_Numbered] = []
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
        self._traces: dict[tuple[str, str, str, str, str], Trace] = {}
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
