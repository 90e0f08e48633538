"""One application in, what is built into its files out: where its files lie, one look inside, and who they lead to.

Only the files of its own packages count: a library that another package brings is not the application's.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import msgspec

from privacycheck import embedded, inspect
from privacycheck.collect import Collector, Context
from privacycheck.collect.rights.declarations import declared
from privacycheck.inspect import Files, Patterns, Step
from privacycheck.language import mark
from privacycheck.model.app import Application, Match
from privacycheck.model.events import Pace
from privacycheck.model.facts import Rights, Skipped
from privacycheck.model.inside import BuiltIn, Inside
from privacycheck.rulebook.book import RuleBook

LISTS = mark("lists of files of packages")
FOLDERS = mark("folders that could not be read")
ALL = "*"
"""In place of one application's key: all that people see."""
SAMPLE, REMEMBERED, TELLING = 0.25, 10.0, 1.5
"""Seconds between two measurements of the rate, over how many it is told, and from when on."""
SHARED = ("/usr/bin", "/usr/sbin", "/usr/lib", "/usr/libexec", "/usr/local/bin", "/usr/games", "/snap/bin")
"""Folders in which programs of many makers lie."""


@dataclass(frozen=True)
class Within:
    """What lies in a program's files: what is built in, and what they declare."""

    built_in: BuiltIn
    declared: tuple[Rights, ...] = ()


@dataclass(frozen=True)
class Deep:
    """`wanted` is the key or name of one application, or ALL."""

    book: RuleBook
    patterns: Patterns
    context: Context
    collectors: Mapping[str, Collector]
    cache: Path | None
    wanted: str = ALL

    def wants(self, app: Application, match: Match) -> bool:
        if self.wanted == ALL:
            return not app.component and app.site is None
        rule = self.book.apps.get(match.app or "")
        names = {app.name, *(c.name for c in app.clues if c.name), *((rule.id, rule.name) if rule else ())}
        return same(app.key, names, self.wanted)

    def team(self) -> inspect.Team:
        """For looks into many applications, one after another."""
        return inspect.Team(self.patterns)

    def each(
        self, places: Sequence[Files], makers: Sequence[str | None], team: inspect.Team
    ) -> Iterator[Iterator[Step | Within]]:
        """For each application, whose files and company are given, what ends with what lies in its files."""
        looks = inspect.each(self.patterns, places, self.cache, team)
        for files, maker, steps in zip(places, makers, looks, strict=True):
            yield self._look(files, maker, steps)

    def _look(self, files: Files, maker: str | None, steps: Iterator[Step | Inside]) -> Iterator[Step | Within]:
        for step in steps:
            if isinstance(step, Inside):
                yield self._within(files, embedded.built_in(self.book, step, maker))
            else:
                yield step

    def _within(self, files: Files, built_in: BuiltIn) -> Within:
        found = list(declared(self.context, files.paths()))
        unread = tuple(f.reason for f in found if isinstance(f, Skipped))
        return Within(
            built_in=msgspec.structs.replace(built_in, unread=(*built_in.unread, *unread)),
            declared=tuple(f for f in found if isinstance(f, Rights)),
        )

    def files(self, app: Application) -> Files:
        """All files of the application."""
        listed: list[str] = []
        places: list[str] = []
        missed: dict[str, int] = {}
        for package in app.packages:
            collector = self.collectors.get(package.source)
            if collector and collector.files:
                try:
                    listed += collector.files(self.context, package.package)
                except OSError:
                    missed[LISTS] = missed.get(LISTS, 0) + 1
            elif package.location:
                places.append(package.location)
        if not app.packages:
            places += sorted({place for p in app.processes if p.exe and (place := own_place(p.exe))})
        return _together(inspect.listed(listed), places, missed)


class Journey:
    """How far the look into the files of many applications has come, one after another. The rate is that of the last
    seconds: what is known from before goes by at once, what is new takes its time."""

    def __init__(self, files: Sequence[Files], clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._all_files = sum(f.count for f in files)
        self._total = sum(f.size for f in files)
        self._files = self._done = 0
        self._seen = deque([(clock(), 0)])

    def passed(self, files: Files) -> None:
        """One application is done."""
        self._files += files.count
        self._done += files.size

    def pace(self, step: Step | None = None) -> Pace:
        """`step` is that within the application that is looked into now."""
        files, done = (step.files, step.done) if step is not None else (0, 0)
        done = min(self._total, self._done + done)
        rate = self._rate(done)
        return Pace(
            files=min(self._all_files, self._files + files),
            all_files=self._all_files,
            done=done,
            total=self._total,
            rate=rate,
            left=(self._total - done) / rate if rate else None,
        )

    def _rate(self, done: int) -> float | None:
        now = self._clock()
        if now - self._seen[-1][0] >= SAMPLE:
            self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] >= REMEMBERED:
            self._seen.popleft()
        then, before = self._seen[0]
        return (done - before) / (now - then) if now - then >= TELLING and done > before else None


def same(key: str, names: Iterable[str], wanted: str) -> bool:
    """Whether somebody who says `wanted` means this application: its key, the end of its key, or one of its names."""
    return wanted in (key, key.partition(":")[2]) or wanted.casefold() in {name.casefold() for name in names}


def own_place(exe: str) -> str:
    """The folder that a program has for itself, or only its own file where the folder is shared."""
    folder = str(PurePath(exe).parent)
    if folder.startswith(SHARED) or len(PurePath(folder).parts) < 4:
        return exe
    return folder


def _together(files: Files, places: Sequence[str], missed: Mapping[str, int]) -> Files:
    for place in places:
        try:
            below = inspect.below(place)
        except (OSError, ValueError):
            files.miss(FOLDERS)
            continue
        files.folders += below.folders
        for reason, count in below.missed.items():
            files.missed[reason] = files.missed.get(reason, 0) + count
    files.missed.update(missed)
    return files
