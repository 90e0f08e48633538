"""What every collector is and gets: a declaration, and a view of one computer, live or made up for a test."""

import os
import pwd
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from privacycheck.model.facts import AnyFact, FileOwner, Skipped

FILE_LIMIT = 64 * 1024 * 1024
"""Bytes of one file that any collector reads."""
FOLDER_LIMIT = 100_000
"""Entries of one folder that any collector looks at."""


class TooLarge(OSError):
    """A file is larger than its reader takes."""


@dataclass(frozen=True, kw_only=True)
class Context:
    """One computer. `root` is the file system ("/" live), `homes` the home folders to look at, `live` whether the
    kernel may be asked about processes and sockets."""

    root: Path
    homes: tuple[Path, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    live: bool = False

    def path(self, absolute: str) -> Path:
        """A path of the computer looked at. `absolute` starts with /."""
        return self.root / absolute.lstrip("/")

    def shown(self, path: Path) -> str:
        """A path as the computer itself names it."""
        try:
            return "/" + path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()

    def open(self, path: Path | str, limit: int = FILE_LIMIT) -> BinaryIO:
        """A regular file, for reading. FIFOs and devices would hang; links may point anywhere but must end in a file.

        Raises OSError (FileNotFoundError, PermissionError, TooLarge ...).
        """
        handle, _ = _open_regular(path, limit)
        return os.fdopen(handle, "rb")

    def read(self, path: Path | str, limit: int = FILE_LIMIT) -> bytes:
        """A whole file of at most `limit` bytes. Raises OSError."""
        handle, size = _open_regular(path, limit)
        try:
            parts = []
            left = limit
            while left > 0 and (part := os.read(handle, min(left, max(size + 1, 4096)))):
                parts.append(part)
                left -= len(part)
            return parts[0] if len(parts) == 1 else b"".join(parts)
        finally:
            os.close(handle)

    def entries(self, folder: Path, limit: int = FOLDER_LIMIT) -> list[os.DirEntry[str]]:
        """A folder's entries by name; empty where there is no such folder. Raises OSError where it cannot be read."""
        try:
            with os.scandir(folder) as entries:
                found = [entry for entry, _ in zip(entries, range(limit), strict=False)]
        except (FileNotFoundError, NotADirectoryError):
            return []
        return sorted(found, key=lambda entry: entry.name)


def _open_regular(path: Path | str, limit: int) -> tuple[int, int]:
    """A descriptor and the size of a regular file."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | getattr(os, "O_NOCTTY", 0))
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise IsADirectoryError(f"{path} is not a file")
        if status.st_size > limit:
            raise TooLarge(f"{path} is larger than {limit} bytes")
    except BaseException:
        os.close(handle)
        raise
    return handle, status.st_size


@dataclass(frozen=True, kw_only=True)
class Collector:
    """One source of facts. `title` names it while it is looked at, `reads` says for the user what is read.

    `owners` tells which package owns program files, for sources that know.
    """

    name: str
    title: str
    reads: str
    platforms: tuple[str, ...]
    collect: Callable[[Context], Iterator[AnyFact]]
    owners: Callable[[Context, frozenset[str]], Iterator[FileOwner | Skipped]] | None = None


def live_context() -> Context:
    """This computer, with the home folder of the user who runs the program."""
    return Context(root=Path("/"), homes=(_home(),), env=dict(os.environ), live=True)


def _home() -> Path:
    try:
        return Path(os.environ.get("HOME") or pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path("/nonexistent")


def refused(source: str, error: OSError, what: str, hint: str = "") -> Skipped:
    """An operating-system error as something that could not be looked at."""
    if isinstance(error, PermissionError):
        return Skipped(source=source, reason=f"{what} may not be read by your account.", hint=hint)
    if isinstance(error, TooLarge):
        return Skipped(source=source, reason=f"{what} is too large to be what it should be.", hint=hint)
    return Skipped(
        source=source, reason=f"{what} cannot be read ({error.strerror or type(error).__name__}).", hint=hint
    )
