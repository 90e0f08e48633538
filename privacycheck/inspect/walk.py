"""A folder, a file or a list of files in, the regular files with their state out. No link is followed, no other file
system entered, nothing opened."""

import os
import stat
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from privacycheck.inspect.branches import Branch, Plain, apart
from privacycheck.language import mark

FILES = 2_000_000
"""Files of one look."""
DEPTH = 200
BRANCHES = 1_000
"""Folders still to be walked for which a second process is worth its start."""
_FLAGS = os.O_RDONLY
for _name in ("O_DIRECTORY", "O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK"):
    _FLAGS |= getattr(os, _name, 0)
_BY_HANDLE = os.scandir in os.supports_fd


@dataclass(slots=True)
class Entry:
    """`name` is the path from the place that was asked for, with "/" between; `time` is that of the last change."""

    path: str
    name: str
    device: int
    inode: int
    size: int
    time: int


@dataclass(slots=True)
class Folder:
    """The files of one folder: their names, and four numbers of each: device, inode, size, time in nanoseconds (before
    1970 as in two's complement). Hundreds of thousands of files are compared with what is known of them, so that none
    of them is an object.

    `path` and `prefix` stand before a name: the whole path, and that from the place that was asked for."""

    path: str
    prefix: str
    names: list[str] = field(default_factory=list)
    facts: "array[int]" = field(default_factory=lambda: array("Q"))

    def add(self, name: str, status: os.stat_result) -> None:
        self.names.append(name)
        _add(self.facts, status)

    def entry(self, number: int) -> Entry:
        name = self.names[number]
        return Entry(self.path + name, self.prefix + name, *self.facts[number * 4 : number * 4 + 4])

    @property
    def size(self) -> int:
        return sum(self.facts[2::4])


def _add(facts: "array[int]", status: os.stat_result) -> None:
    four = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
    length = len(facts)
    try:
        facts.extend(four)
    except OverflowError:
        # A time before 1970, or after 2554.
        del facts[length:]
        facts.extend(fact & (1 << 64) - 1 for fact in four)


@dataclass
class Files:
    """What is looked at, and how often something was not: reason to number."""

    folders: list[Folder] = field(default_factory=list)
    missed: dict[str, int] = field(default_factory=dict)

    def miss(self, reason: str, count: int = 1) -> None:
        self.missed[reason] = self.missed.get(reason, 0) + count

    def entries(self) -> Iterator[Entry]:
        for folder in self.folders:
            for number in range(len(folder.names)):
                yield folder.entry(number)

    def paths(self) -> Iterator[str]:
        for folder in self.folders:
            for name in folder.names:
                yield folder.path + name

    @property
    def count(self) -> int:
        return sum(len(folder.names) for folder in self.folders)

    @property
    def size(self) -> int:
        return sum(folder.size for folder in self.folders)


NO_ACCESS = mark("files or folders that your account may not read")
VANISHED = mark("files that went away while we looked")
SPECIAL = mark("things that are no files, such as devices")
ELSEWHERE = mark("folders that lie on another disk")
TOO_MANY = mark("files beyond the first 2,000,000")


def below(place: str) -> Files:
    """All files of a folder, or one file. A link that was asked for by name is followed, those inside are not.

    Raises OSError where there is no such place."""
    top = os.path.realpath(place)
    status = os.lstat(top)
    files = Files()
    if not stat.S_ISDIR(status.st_mode):
        if stat.S_ISREG(status.st_mode):
            folder, between, name = top.rpartition(os.sep)
            files.folders.append(Folder(folder + between, ""))
            files.folders[0].add(name, status)
        else:
            files.miss(SPECIAL)
        return files
    os.scandir(top).close()
    _walk(top, status.st_dev, files)
    return files


def _walk(top: str, device: int, files: Files) -> None:
    """Breadth first until there are many branches, which are walked by themselves."""
    todo: deque[Branch] = deque([(top, "", 0)])
    held: Plain = []
    missed: dict[str, int] = {}
    while todo and len(todo) < BRANCHES:
        todo += _scan(todo.popleft(), device, held, missed)
    found = [[held, missed], *(apart(list(todo), _Walker(device)) if todo else ())]
    seen: set[int] = set()
    left = FILES
    for folders, missed in found:
        for reason, count in missed.items():
            files.miss(reason, count)
        for path, prefix, names, raw, linked in folders:
            facts = array("Q", raw)
            _once(names, facts, linked, seen)
            left -= len(names)
            if names:
                files.folders.append(Folder(path, prefix, names, facts))
            if left < 0:
                files.miss(TOO_MANY)
                return


def _once(names: list[str], facts: "array[int]", linked: Sequence[int], seen: set[int]) -> None:
    """Hard links are one file under several names: the first of them stays."""
    again = []
    for number in linked:
        inode = facts[4 * number + 1]
        if inode in seen:
            again.append(number)
        seen.add(inode)
    for number in reversed(again):
        del names[number], facts[4 * number : 4 * number + 4]


class _Walker:
    """Walks branches until it has met as many files as one look may have."""

    def __init__(self, device: int) -> None:
        self._device, self._left = device, FILES

    def __call__(self, branches: Sequence[Branch]) -> Plain:
        """These folders and all below them, and how often something was missed. Each is told by its path, that from
        the place that was asked for, the names of its files, their facts, and the positions of those with several
        names."""
        found: Plain = []
        missed: dict[str, int] = {}
        todo = [*branches]
        while todo and self._left >= 0:
            count = len(found)
            todo += _scan(todo.pop(), self._device, found, missed)
            self._left -= len(found[-1][2]) if len(found) > count else 0
        return [found, missed]


def _scan(branch: Branch, device: int, found: Plain, missed: dict[str, int]) -> list[Branch]:
    """Adds one folder to what was found, gives the folders in it."""
    path, prefix, depth = branch
    start = path.rstrip(os.sep) + os.sep
    names: list[str] = []
    facts = array("Q")
    linked: list[int] = []
    below: list[Branch] = []

    def miss(reason: str) -> None:
        missed[reason] = missed.get(reason, 0) + 1

    try:
        for name, status in _listed(path, miss):
            kind = stat.S_IFMT(status.st_mode)
            if kind == stat.S_IFREG:
                if status.st_nlink > 1:
                    linked.append(len(names))
                names.append(name)
                _add(facts, status)
            elif kind != stat.S_IFDIR:
                miss(SPECIAL)
            elif status.st_dev != device:
                miss(ELSEWHERE)
            else:
                below.append((start + name, f"{prefix}{name}/", depth + 1))
    except OSError as error:
        miss(NO_ACCESS if isinstance(error, PermissionError) else VANISHED)
        return []
    if names:
        found.append([start, prefix, names, facts.tobytes(), linked])
    return below if depth < DEPTH else []


def _listed(path: str, miss: Callable[[str], None]) -> Iterator[tuple[str, os.stat_result]]:
    """What lies in a folder, without links. Raises OSError."""
    # Looking up names from an open folder spares the way to it, for each of its files.
    handle = os.open(path, _FLAGS) if _BY_HANDLE else -1
    try:
        with os.scandir(handle if _BY_HANDLE else path) as found:
            for item in found:
                if item.is_symlink():
                    continue
                try:
                    yield item.name, item.stat(follow_symlinks=False)
                except OSError:
                    miss(VANISHED)
    finally:
        if _BY_HANDLE:
            os.close(handle)


def listed(paths: Iterable[str]) -> Files:
    """Files by their absolute paths, as package managers list them; folders and links among them are passed over."""
    files = Files()
    folders: dict[str, Folder] = {}
    for path in dict.fromkeys(paths):
        try:
            status = os.lstat(path)
        except (OSError, ValueError) as error:
            files.miss(NO_ACCESS if isinstance(error, PermissionError) else VANISHED)
            continue
        if stat.S_ISREG(status.st_mode):
            parent, between, name = path.rpartition("/")
            start = parent + between
            folder = folders.setdefault(start, Folder(start, start.lstrip("/")))
            folder.add(name, status)
    files.folders += folders.values()
    return files
