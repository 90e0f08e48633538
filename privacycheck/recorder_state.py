"""One recorder for each user: a lock that it holds, and beside the lock what it says of itself.

The file has always the same size and is written in place, so that it can be written while the disk is full.
"""

import contextlib
import os
import sys
import time
from pathlib import Path

import msgspec

from privacycheck.language import tr
from privacycheck.model.recording import Recorder

FILE = "recorder.lock"
SIZE = 4096
LONGEST = 1500
"""Letters of one sentence in the file."""


class RunningError(Exception):
    """Another recorder runs, or the file cannot be written. One sentence."""


class RecorderLock:
    """Held while this process records. Raises RunningError when it is made."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise RunningError(
                tr("{path} cannot be written: {error}. Make its folder writable.", path=path, error=error.strerror)
            ) from error
        if not _lock(self._file, tries=20):
            os.close(self._file)
            raise RunningError(tr("A recorder is already running. See: privacycheck record status"))
        with contextlib.suppress(OSError):
            os.write(self._file, b" " * (SIZE - 1) + b"\n")

    def tell(self, state: Recorder) -> None:
        """Says how it goes. Where even that cannot be written, the next one may."""
        state = msgspec.structs.replace(state, problem=state.problem[:LONGEST], told=state.told[:LONGEST])
        with contextlib.suppress(OSError):
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, msgspec.json.encode(state)[: SIZE - 1].ljust(SIZE - 1) + b"\n")

    def close(self) -> None:
        """Empties the file, which then says that nobody records."""
        with contextlib.suppress(OSError):
            os.ftruncate(self._file, 0)
        os.close(self._file)


def read(path: Path) -> Recorder | None:
    """What the running recorder says; None where none runs."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        if _lock(file):
            return None
        return msgspec.json.decode(os.read(file, SIZE), type=Recorder)
    except (OSError, msgspec.DecodeError, UnicodeError):
        # Somebody holds it and has not said anything yet.
        return Recorder(pid=0, at=0.0, since=0.0)
    finally:
        os.close(file)


def _lock(file: int, tries: int = 1) -> bool:
    """Whether nobody else holds it; it is held until the file is closed, by kill -9 too. Those who only read hold it
    for an instant, so that one tries again before one gives up."""
    if sys.platform == "win32":
        return True
    import fcntl

    for number in range(tries):
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        if number + 1 < tries:
            time.sleep(0.02)
    return False
