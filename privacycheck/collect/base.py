"""What every collector is and gets: a declaration, and a view of one computer, live or made up for a test."""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from privacycheck import paths
from privacycheck.language import tr
from privacycheck.model.facts import AnyFact, FileOwner, Skipped

FILE_LIMIT = 64 * 1024 * 1024
"""Bytes of one file that any collector reads."""
FOLDER_LIMIT = 100_000
"""Entries of one folder that any collector looks at."""
ROOT = Path("/")
LINKS = 40
"""Links followed in one path, as in path_resolution(7)."""
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)


class TooLarge(OSError):
    """A file is larger than its reader takes."""


@dataclass(frozen=True, kw_only=True)
class Context:
    """One computer. `root` is the file system ("/" live), `homes` the home folders to look at (below `root`), `live`
    whether the kernel may be asked about processes and sockets, `now` a clock in seconds for time budgets, `clock` the
    time of day in seconds since the epoch, `own` the files that this program itself is started from.

    Below a `root` other than "/" links mean what they mean on that computer: none leads out of it.
    """

    root: Path
    homes: tuple[Path, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    live: bool = False
    now: Callable[[], float] = time.monotonic
    clock: Callable[[], float] = time.time
    own: frozenset[str] = frozenset()

    def path(self, absolute: str) -> Path:
        """A path of the computer looked at. `absolute` starts with /."""
        return self.root / absolute.lstrip("/")

    def real(self, path: Path) -> Path:
        """Where a path leads, links followed as the computer itself follows them. What is missing stays as it is.

        Raises OSError (ELOOP) for links in a circle.
        """
        if self.root == ROOT:
            return Path(os.path.realpath(path))
        todo = list(reversed(_below(self.root, path)))
        done: list[str] = []
        links = 0
        while todo:
            part = todo.pop()
            if part in ("..", "."):
                done = done[:-1] if part == ".." else done
                continue
            try:
                target = str(self.root.joinpath(*done, part).readlink())
            except OSError:
                done.append(part)
                continue
            links += 1
            if links > LINKS:
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
            done = [] if target.startswith("/") else done
            todo += reversed([p for p in target.split("/") if p])
        return self.root.joinpath(*done)

    def open_homes(self) -> tuple[Path, ...]:
        """Home folders that may be entered; `closed_homes` tells of the others."""
        return tuple(home for home in self.homes if os.access(self._opened(home), os.X_OK))

    def _opened(self, path: Path | str) -> Path | str:
        """What to hand to the kernel: it follows links well on "/" only."""
        return path if self.root == ROOT else self.real(Path(path))

    def is_folder(self, path: Path) -> bool:
        """Whether there is such a folder, as far as can be seen."""
        try:
            return Path(self._opened(path)).is_dir()
        except (OSError, ValueError):
            return False

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
        handle, _ = _open_regular(self._opened(path), limit)
        return os.fdopen(handle, "rb")

    def read(self, path: Path | str, limit: int = FILE_LIMIT) -> bytes:
        """A whole file of at most `limit` bytes. Raises OSError."""
        handle, size = _open_regular(self._opened(path), limit)
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
            with os.scandir(self._opened(folder)) as entries:
                found = [entry for entry, _ in zip(entries, range(limit), strict=False)]
        except (FileNotFoundError, NotADirectoryError):
            return []
        return sorted(found, key=lambda entry: entry.name)


def _open_regular(path: Path | str, limit: int) -> tuple[int, int]:
    """A descriptor and the size of a regular file."""
    handle = os.open(path, _FLAGS)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, "it is not a file", str(path))
        if status.st_size > limit:
            raise TooLarge(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    except BaseException:
        os.close(handle)
        raise
    return handle, status.st_size


@dataclass(frozen=True, kw_only=True)
class Collector:
    """One source of facts. `title` names it while it is looked at, `reads` says for the user what is read.

    `owners` tells which package owns program files, `files` which files a package has, for sources that know. Paths are
    absolute and as the package manager has them, with bytes that are no UTF-8 as surrogates.
    """

    name: str
    title: str
    reads: str
    platforms: tuple[str, ...]
    collect: Callable[[Context], Iterator[AnyFact]]
    owners: Callable[[Context, frozenset[str]], Iterator[FileOwner | Skipped]] | None = None
    files: Callable[[Context, str], Iterator[str]] | None = None


def live_context() -> Context:
    """This computer, with the home folder of the user who runs the program."""
    return Context(root=Path("/"), homes=_home(), env=dict(os.environ), live=True, own=paths.own_files())


def _home() -> tuple[Path, ...]:
    try:
        return (Path.home(),)
    except RuntimeError:
        return ()


def _below(root: Path, path: Path) -> tuple[str, ...]:
    try:
        return path.relative_to(root).parts
    except ValueError:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from None


def refused(source: str, error: OSError, what: str, hint: str = "") -> Skipped:
    """An operating-system error as something that could not be looked at."""
    if isinstance(error, PermissionError):
        return Skipped(source=source, reason=tr("{what} may not be read by your account.", what=what), hint=hint)
    if isinstance(error, TooLarge):
        return Skipped(source=source, reason=tr("{what} is too large to be what it should be.", what=what), hint=hint)
    return Skipped(
        source=source,
        reason=tr("{what} cannot be read ({strerror}).", what=what, strerror=error.strerror or type(error).__name__),
        hint=hint,
    )


def closed_homes(context: Context, source: str) -> Iterator[Skipped]:
    """One line for each home folder that is there and may not be entered, instead of one for each folder in it."""
    for home in sorted(set(context.homes) - set(context.open_homes())):
        try:
            os.lstat(context.real(home))
        except OSError as error:
            if not isinstance(error, PermissionError):
                continue
        reason = tr(
            "{what} may not be read by your account.", what=tr("The home folder {home}", home=context.shown(home))
        )
        yield Skipped(source=source, reason=reason, hint=tr("Run PrivacyCheck as the user whose folder it is."))


def as_administrator() -> str:
    """How to see what other accounts run; nothing for those who are administrators already."""
    return "" if getattr(os, "geteuid", lambda: 1)() == 0 else tr("Run PrivacyCheck as administrator to see them.")
