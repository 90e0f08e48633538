"""A folder of the user in, whether this is the first window out; a second start brings the first to the front.

A lock file says who is first (Qt breaks the lock of a process that ended), and a second start writes a line into a file
that the first one watches. No socket, no message bus.
"""

import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal


class OneWindow(QObject):
    """`raised` carries the token with which a desktop lets a window come to the front, empty where there is none."""

    raised = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = folder / "window.call"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._called)
        self.first = self._take(folder)

    def _take(self, folder: Path) -> bool:
        """Where the folder cannot be written there is no way to know, and this window opens."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                return self._lock.error() != QLockFile.LockError.LockFailedError
            self._call.write_text("", encoding="utf-8")
        except OSError:
            return True
        self._watcher.addPath(str(self._call))
        return True

    def call_the_first(self) -> bool:
        """False where it could not be called."""
        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
        try:
            self._call.write_text(f"{time.time()} {token[:200]}\n", encoding="utf-8")
        except OSError:
            return False
        return True

    def _called(self, path: str) -> None:
        try:
            with self._call.open(encoding="utf-8", errors="replace") as file:
                said = file.read(300)
        except OSError:
            return
        if said.strip():
            self.raised.emit(said.strip().partition(" ")[2])

    def let_go(self) -> None:
        """The window closes; the next start is the first again."""
        self._lock.unlock()
