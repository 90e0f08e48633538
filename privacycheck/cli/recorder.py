"""The recorder itself: connections of this computer in, the history out, until it is stopped or turned off."""

import contextlib
import os
import signal
import sys
import threading
import time
from pathlib import Path

from privacycheck import decisions, recorder_state, settings
from privacycheck.cli import engine, keeping, watch
from privacycheck.cli.book import rule_book
from privacycheck.cli.failure import Failure
from privacycheck.collect import live_context
from privacycheck.desktop import notify
from privacycheck.history import HistoryError
from privacycheck.language import tr, trn
from privacycheck.model.recording import News, Recorder
from privacycheck.record import Keeper
from privacycheck.record.clock import Clock
from privacycheck.record.teller import Teller
from privacycheck.watch import Watcher

EVERY, SELDOM = 1.0, 5.0
SHARE = 50
"""Looks may take one part in so many of a processor's time; where there are many connections one looks less often."""
ANEW = 6 * 3600.0
"""Seconds after which is looked again at what is installed."""
NICE = 10


def run(lock_file: Path) -> int:
    """Raises Failure where it may not or cannot record."""
    if not settings.load(keeping.settings_file()).recording:
        raise Failure(tr("Recording is turned off. To turn it on: privacycheck record on"))
    try:
        lock = recorder_state.RecorderLock(lock_file)
    except recorder_state.RunningError as error:
        raise Failure(str(error)) from error
    try:
        with contextlib.suppress(OSError):
            os.nice(max(0, NICE - os.nice(0)))
        return _Recording(lock).run()
    finally:
        lock.close()


class _Recording:
    """One run of the recorder."""

    def __init__(self, lock: recorder_state.RecorderLock) -> None:
        self._lock = lock
        self._stop = threading.Event()
        self._settings = _Choices(keeping.settings_file())
        self._clock = Clock()
        self._keeper = Keeper(keeping.database_file(), self._clock, self._settings.now.history_days)
        self._teller = Teller(notify.show)
        self._since = time.time()

    def run(self) -> int:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._stop.set())
        self._tell()
        try:
            # The history is opened before anything else, so that a newer one is left alone and one is told at once.
            self._keeper.write()
            self._loop()
            self._keeper.write()
        except HistoryError as error:
            raise Failure(str(error)) from error
        finally:
            self._keeper.close()
        if self._keeper.waiting:
            raise Failure(
                trn(
                    "The last sum could not be written.",
                    "The last {n} sums could not be written.",
                    self._keeper.waiting,
                )
                + f" {self._keeper.problem}"
            )
        return 0

    def _loop(self) -> None:
        from privacycheck.collect.names.names_live import LiveNames
        from privacycheck.collect.running.live import open_live
        from privacycheck.collect.running.sock_diag import DiagError

        if sys.platform != "linux":
            raise Failure(tr("Recording works on Linux only so far."))
        context = live_context()
        book = rule_book()
        watcher: Watcher | None = None
        made, number, pause = 0.0, 0, EVERY
        with contextlib.closing(LiveNames(context)) as names, contextlib.closing(open_live(context)) as sockets:
            while not self._stop.is_set() and self._settings.look().recording:
                begin = time.monotonic()
                if settings.paused(self._settings.now, time.time()):
                    watcher = None
                    self._rest()
                    continue
                begun = watcher is not None
                if watcher is None or begin - made > ANEW:
                    watcher, made, begun = watch.watcher(book, context), begin, False
                number += 1
                try:
                    seen = sockets.look()
                    watcher.learn(names.new())
                    tick = watcher.tick(seen, time.time(), number)
                except DiagError as error:
                    raise Failure(str(error)) from error
                self._keeper.take(tick, begun)
                self._news(self._keeper.write_if_due())
                self._tell()
                if begun:
                    pause = min(SELDOM, max(EVERY, (time.monotonic() - begin) * SHARE))
                self._stop.wait(max(0.0, begin + pause - time.monotonic()))

    def _rest(self) -> None:
        """A moment of a pause. What was seen before it is written."""
        self._keeper.look_at_clock()
        self._news(self._keeper.write_if_due())
        self._tell(paused=True)
        self._stop.wait(EVERY)

    def _news(self, news: tuple[News, ...]) -> None:
        """Tells of what is new, if the user wants to hear of it and has not decided about it already."""
        now = self._clock.now
        if not self._settings.now.notifications:
            self._teller.forget()
            return
        if news:
            decided = {(d.app, d.ref) for d in decisions.load(engine.decisions_file())}
            open_ones = [n for n in news if (n.app.key, f"contact-{n.end.service}") not in decided]
            self._teller.take(open_ones, self._settings.now.muted, now)
        self._teller.tell_if_due(now)

    def _tell(self, paused: bool = False) -> None:
        keeper = self._keeper
        state = Recorder(
            pid=os.getpid(),
            at=time.time(),
            since=self._since,
            paused=paused,
            problem=keeper.problem,
            told=keeper.told,
            written=keeper.written,
            waiting=keeper.waiting,
        )
        self._lock.tell(state)


class _Choices:
    """The user's settings, read again when their file changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: object = None
        self.now = settings.Settings()
        self.look()

    def look(self) -> settings.Settings:
        seen: object = None
        with contextlib.suppress(OSError):
            status = self._path.stat()
            seen = status.st_mtime_ns, status.st_ino, status.st_size
        if seen != self._seen or seen is None:
            self._seen, self.now = seen, settings.load(self._path)
        return self.now
