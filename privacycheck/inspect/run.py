"""Files in, steps and at the end all their traces out: on all processors, from the cache where a file is known.

Several looks one after another share the work: while the last large file of one is still searched by one process, the
others are at the next. Whoever stops listening (closes the generator, Ctrl+C) stops the work; what was found until then
stays in the cache.
"""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privacycheck.inspect.cache import Cache, Whole
from privacycheck.inspect.gathered import Gathered, Waiting
from privacycheck.inspect.looked import Done, Item, Looked
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.team import Team
from privacycheck.inspect.walk import Files
from privacycheck.model.base import Value
from privacycheck.model.inside import Inside

if TYPE_CHECKING:
    from privacycheck.inspect.crew import Crew

BATCH_FILES = 256
BATCH_BYTES = 16 * 1024 * 1024
STEP = 0.1
"""Seconds between two steps."""
MANY_FOLDERS = 50
"""So many are asked for one by one before it is worth knowing them as a whole."""
AHEAD = 4
"""Looks that are begun while another one is not done."""


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
    for steps in each(patterns, [files], cache_dir, team):
        yield from steps


def each(
    patterns: Patterns, places: Sequence[Files], cache_dir: Path | None, team: Team
) -> Iterator[Iterator[Step | Inside]]:
    """For each of the places, in order, what `inspect` gives. Listen to one to its end before you ask for the next:
    one that was left before stops them all."""
    cache = Cache(cache_dir, patterns.version)
    line = _Line(cache, team, [_Look(number, patterns, files, cache) for number, files in enumerate(places)])
    try:
        for look in line.looks:
            if line.stopped:
                return
            yield line.steps(look)
    finally:
        line.close()
        cache.close()


class _Look:
    """One place: its files, those of them that nothing is known of yet, and what was found."""

    def __init__(self, number: int, patterns: Patterns, files: Files, cache: Cache) -> None:
        self.number, self.files, self._patterns = number, files, patterns
        self.count, self.size = files.count, files.size
        self.gathered = Gathered(patterns, dict(files.missed))
        self._cache, self._waiting = cache, Waiting(cache)
        self._todo: Iterator[list[Item]] | None = None
        self._batch: list[Item] | None = None
        self._whole: Whole | None = None
        self._key = b""
        self.fresh = self.fresh_bytes = self.left = 0

    def prepare(self) -> None:
        """Asks the cache. Once is enough."""
        if self._todo is not None:
            return
        fresh = self._unknown()
        self.fresh = self.left = len(fresh)
        self.fresh_bytes = sum(item.entry.size for item in fresh)
        # Large files first, so that none goes on long after the others.
        self._todo = _batches(sorted(fresh, key=lambda item: -item.entry.size))
        self._batch = next(self._todo, None)

    @property
    def more(self) -> bool:
        """Whether there is something that nobody works at."""
        return self._batch is not None

    def take(self) -> list[Item]:
        """The next that somebody is to work at."""
        batch = self._batch or []
        self._batch = next(self._todo, None) if self._todo is not None else None
        return batch

    def answer(self, item: Item, looked: Looked | str) -> None:
        self.left -= 1
        self._waiting.answer(item, looked, self.gathered.add(item.entry, looked))
        if isinstance(looked, Looked):
            self._cache.put(self._cache.key(item.entry), looked)

    def inside(self, seconds: float) -> Inside:
        """The end: what was found is let go of."""
        whole = self._whole or self.gathered.whole()
        if self._key and not self._whole and self.gathered.all_read:
            self._cache.put_look(self._key, whole)
        inside = self.gathered.inside(whole, self.count, self.count - self.fresh, self.size, seconds)
        self._whole, self.gathered = None, Gathered(self._patterns, {})
        return inside

    def _unknown(self) -> list[Item]:
        """Files that must be looked at; what the others hold is told at once."""
        cache, folders = self._cache, self.files.folders
        keys = [cache.folder_key(folder) for folder in folders]
        if len(folders) >= MANY_FOLDERS:
            self._key = cache.look_key(folders[0].path, keys)
            if whole := cache.look(self._key):
                self._whole, self.gathered.size = whole, self.size
                return []
        known = cache.folders(keys)
        rest: dict[bytes, Item] = {}
        for key, folder in zip(keys, folders, strict=True):
            if told := known.get(key):
                self.gathered.size += told.size
                for number, looked in told.files:
                    if number < len(folder.names):
                        self.gathered.told(folder.entry(number), looked)
                continue
            self._waiting.folder(key, folder)
            for number in range(len(folder.names)):
                entry = folder.entry(number)
                rest[cache.key(entry)] = Item(entry, key, number, self.number)
        held = cache.get(rest)
        for key, looked in held.items():
            item = rest[key]
            self._waiting.answer(item, looked, self.gathered.add(item.entry, looked))
        return [item for key, item in rest.items() if key not in held]


class _Line:
    """Looks in their order; the crew works at the first that is not done, and at those after it where it has time."""

    def __init__(self, cache: Cache, team: Team, looks: Sequence[_Look]) -> None:
        self.looks, self._cache, self._team = looks, cache, team
        self._crew: Crew | None = None
        self._at_work = 0
        self.stopped = False

    def steps(self, look: _Look) -> Iterator[Step | Inside]:
        """What one look says. Raises nothing but what its reader throws."""
        started = last = time.monotonic()
        look.prepare()
        count, total, before = look.count, look.size, look.gathered.size
        fresh = look.left
        if fresh:
            try:
                yield Step(files=count - fresh, all_files=count, done=before, total=total)
                crew = self._chosen(look)
                while look.left:
                    self._give(crew, look)
                    self._told(crew.done(STEP))
                    now = time.monotonic()
                    if now - last >= STEP:
                        last, done = now, look.gathered.size
                        rate = (done - before) / (now - started)
                        left = (total - done) / rate if rate and now - started > 0.5 else None
                        files = count - look.left
                        yield Step(files=files, all_files=count, done=done, total=total, rate=rate or None, left=left)
            finally:
                if look.left:
                    self.stopped = True
                    self.close()
        inside = look.inside(time.monotonic() - started)
        self._cache.save()
        yield inside

    def _chosen(self, look: _Look) -> "Crew":
        """What is quickest for this look; what works at others already goes on with this one."""
        if self._crew and not self._crew.usable:
            # It tells of everything that it was given before another one takes its place.
            while self._at_work and (done := self._crew.done(STEP)):
                self._told(done)
        self._crew = self._team.crew(look.fresh, look.fresh_bytes, change=not self._at_work)
        return self._crew

    def _give(self, crew: "Crew", look: _Look) -> None:
        ahead = self.looks[look.number : look.number + 1 + AHEAD] if self._team.for_much else (look,)
        for one in ahead:
            one.prepare()
            while one.more:
                if not crew.wants():
                    return
                batch = one.take()
                self._at_work += len(batch)
                crew.give(batch)

    def _told(self, done: Done) -> None:
        self._at_work -= len(done)
        for item, looked in done:
            self.looks[item.look].answer(item, looked)

    def close(self) -> None:
        """What is still worked at is wanted by nobody."""
        if self._at_work:
            self._at_work = 0
            self._team.close()


def _batches(wanted: Sequence[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    size = 0
    for item in wanted:
        batch.append(item)
        size += item.entry.size
        if size >= BATCH_BYTES or len(batch) >= BATCH_FILES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
