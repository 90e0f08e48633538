"""A folder, a file or a list of files in, the regular files with their state out. No link is followed, no other file
system entered, nothing opened."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

FILES = 2_000_000
"""Files of one look."""
DEPTH = 200


@dataclass(frozen=True)
class Entry:
    """`name` is the path from the place that was asked for, with "/" between."""

    path: str
    name: str
    status: os.stat_result


@dataclass
class Files:
    """What is looked at, and how often something was not: reason to number."""

    entries: list[Entry] = field(default_factory=list)
    missed: dict[str, int] = field(default_factory=dict)

    def miss(self, reason: str) -> None:
        self.missed[reason] = self.missed.get(reason, 0) + 1


NO_ACCESS = "files or folders that your account may not read"
VANISHED = "files that went away while we looked"
SPECIAL = "things that are no files (pipes, sockets, devices)"
ELSEWHERE = "folders that lie on another disk"
TOO_MANY = "files beyond the first 2,000,000"


def below(place: str) -> Files:
    """All files of a folder, or one file. A link that was asked for by name is followed, those inside are not.

    Raises OSError where there is no such place."""
    top = os.path.realpath(place)
    status = os.lstat(top)
    files = Files()
    if not stat.S_ISDIR(status.st_mode):
        if stat.S_ISREG(status.st_mode):
            files.entries.append(Entry(top, top.rpartition(os.sep)[2], status))
        else:
            files.miss(SPECIAL)
        return files
    os.scandir(top).close()
    for entry in _walk(top, status.st_dev, files):
        if len(files.entries) >= FILES:
            files.miss(TOO_MANY)
            break
        files.entries.append(entry)
    return files


def _walk(top: str, device: int, files: Files) -> Iterator[Entry]:
    todo: list[tuple[str, str, int]] = [(top, "", 0)]
    seen: set[int] = set()
    while todo:
        folder, prefix, depth = todo.pop()
        try:
            with os.scandir(folder) as found:
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
                            yield Entry(item.path, prefix + item.name, status)
                    elif kind != stat.S_IFDIR:
                        files.miss(SPECIAL)
                    elif status.st_dev != device:
                        files.miss(ELSEWHERE)
                    elif depth < DEPTH:
                        todo.append((item.path, f"{prefix}{item.name}/", depth + 1))
        except PermissionError:
            files.miss(NO_ACCESS)
        except OSError:
            files.miss(VANISHED)


def listed(paths: Iterable[str]) -> Files:
    """Files by their absolute paths, as package managers list them; folders and links among them are passed over."""
    files = Files()
    for path in dict.fromkeys(paths):
        try:
            status = os.lstat(path)
        except (OSError, ValueError) as error:
            files.miss(NO_ACCESS if isinstance(error, PermissionError) else VANISHED)
            continue
        if stat.S_ISREG(status.st_mode):
            files.entries.append(Entry(path, path.lstrip("/"), status))
    return files
