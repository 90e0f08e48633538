"""A folder, a file or a list of files in, the regular files with their state out. No link is followed, no other file
system entered, nothing opened."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from privacycheck.language import mark

FILES = 2_000_000
"""Files of one look."""
DEPTH = 200
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
    """The files of one folder: their names, and four numbers of each (device, inode, size, time in nanoseconds).
    Hundreds of thousands of files are compared with what is known of them, so that none of them is an object.

    `path` and `prefix` stand before a name: the whole path, and that from the place that was asked for."""

    path: str
    prefix: str
    names: list[str] = field(default_factory=list)
    facts: list[int] = field(default_factory=list)

    def add(self, name: str, status: os.stat_result) -> None:
        self.names.append(name)
        self.facts += (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)

    def entry(self, number: int) -> Entry:
        name = self.names[number]
        return Entry(self.path + name, self.prefix + name, *self.facts[number * 4 : number * 4 + 4])

    @property
    def size(self) -> int:
        return sum(self.facts[2::4])


@dataclass
class Files:
    """What is looked at, and how often something was not: reason to number."""

    folders: list[Folder] = field(default_factory=list)
    missed: dict[str, int] = field(default_factory=dict)

    def miss(self, reason: str) -> None:
        self.missed[reason] = self.missed.get(reason, 0) + 1

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
    todo: list[tuple[str, str, int]] = [(top, "", 0)]
    seen: set[int] = set()
    left = FILES
    while todo:
        path, prefix, depth = todo.pop()
        folder = Folder(path.rstrip(os.sep) + os.sep, prefix)
        try:
            below = _scan(folder, device, seen, files)
        except PermissionError:
            files.miss(NO_ACCESS)
            continue
        except OSError:
            files.miss(VANISHED)
            continue
        if folder.names:
            files.folders.append(folder)
            left -= len(folder.names)
        if left < 0:
            files.miss(TOO_MANY)
            return
        if depth < DEPTH:
            todo += [(folder.path + name, f"{prefix}{name}/", depth + 1) for name in below]


def _scan(folder: Folder, device: int, seen: set[int], files: Files) -> list[str]:
    """Adds the files of a folder, gives the names of the folders in it. Raises OSError."""
    # Looking up names from an open folder spares the way to it, for each of its files.
    handle = os.open(folder.path, _FLAGS) if _BY_HANDLE else -1
    below = []
    try:
        with os.scandir(handle if _BY_HANDLE else folder.path) as found:
            for item in found:
                if item.is_symlink():
                    continue
                try:
                    status = item.stat(follow_symlinks=False)
                except OSError:
                    files.miss(VANISHED)
                    continue
                kind = stat.S_IFMT(status.st_mode)
                if kind == stat.S_IFREG:
                    # Hard links are one file under several names.
                    if status.st_nlink == 1 or status.st_ino not in seen:
                        if status.st_nlink > 1:
                            seen.add(status.st_ino)
                        folder.add(item.name, status)
                elif kind != stat.S_IFDIR:
                    files.miss(SPECIAL)
                elif status.st_dev != device:
                    files.miss(ELSEWHERE)
                else:
                    below.append(item.name)
    finally:
        if _BY_HANDLE:
            os.close(handle)
    return below


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
