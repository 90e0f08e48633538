"""What single files hold in, what all of them hold together out, and which folders are known as a whole from now on."""

from heapq import nsmallest

from privacycheck.inspect import kinds, names
from privacycheck.inspect.cache import Cache, Told, Whole
from privacycheck.inspect.looked import Item, Looked
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.walk import Entry, Folder
from privacycheck.language import tr
from privacycheck.model.facts import Skipped
from privacycheck.model.inside import Inside, Trace

NAME = "inside"
MANY_TRACES = 20_000
"""Traces that are told of all files together."""


class Waiting:
    """Folders of which some files are not known yet; those are kept whose files all could be read."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._left: dict[bytes, int] = {}
        self._size: dict[bytes, int] = {}
        self._told: dict[bytes, list[tuple[int, Looked]]] = {}

    def folder(self, key: bytes, folder: Folder) -> None:
        self._left[key], self._size[key], self._told[key] = len(folder.names), folder.size, []

    def answer(self, one: Item, looked: Looked | str, tells: bool) -> None:
        if isinstance(looked, str):
            return
        key, number = one.folder, one.number
        if tells:
            self._told[key].append((number, looked))
        self._left[key] -= 1
        if not self._left[key]:
            self._cache.put_folder(key, Told(self._size[key], tuple(self._told.pop(key))))


class Gathered:
    """Traces of all files together. `missed`: reason to number of what the walk could not reach."""

    def __init__(self, patterns: Patterns, missed: dict[str, int]) -> None:
        self._patterns, self._missed = patterns, missed
        self._traces: dict[tuple[bool, str, str, str, str, str], Trace] = {}
        self._unread: dict[str, int] = {}
        self.size = 0
        self.all_read = True
        """Whether no file refused to be read."""

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
            self._unread[looked] = self._unread.get(looked, 0) + 1
            self.all_read = False
            return True
        for reason, count in looked.unread.items():
            self._unread[reason] = self._unread.get(reason, 0) + count
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

    def whole(self) -> Whole:
        """What all files told."""
        self._shorten()
        traces = sorted(self._traces.values(), key=lambda t: (t.kind, t.text, t.why, t.file))
        return Whole(tuple(traces), self._unread)

    def inside(self, whole: Whole, files: int, known: int, size: int, seconds: float) -> Inside:
        """The same as people are told it, with what could not be reached."""
        missed = {
            what: self._missed.get(what, 0) + whole.unread.get(what, 0) for what in self._missed.keys() | whole.unread
        }
        skipped = tuple(
            Skipped(
                source=NAME, reason=tr("Not looked into: {what} ({count}).", what=tr(what), count=count), count=count
            )
            for what, count in sorted(missed.items())
        )
        return Inside(
            traces=whole.traces, files=files, size=size, known=known, seconds=round(seconds, 3), skipped=skipped
        )
