"""Batches of paths in, what their files hold out, in any order: by one thread of this process, or by other processes.

Python runs one thread at a time, so that only processes use all processors. Each ends by itself as soon as the pipe
from its starter closes, whatever ended that one. One that breaks at a file costs that file and nothing else.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor
from concurrent.futures import wait as first_of
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

import msgspec

from privacycheck.inspect.batch import UNREAD, Answers, Looker, compiled
from privacycheck.inspect.engine import Engine
from privacycheck.inspect.looked import Done, Item
from privacycheck.inspect.patterns import Patterns
from privacycheck.inspect.processes import may_fork, no_interrupts, processors

PROCESSES = 4
FEW_FILES = 2_000
FEW_BYTES = 64 * 1024 * 1024
"""So little work is done before processes have started."""
AHEAD = 2
"""Batches that each one holds, so that none waits for work."""
RESTARTS = 8
"""Processes that may break at files before the rest is given up."""


class Crew(Protocol):
    """Used by one thread."""

    @property
    def usable(self) -> bool:
        """Whether more work can be done by it."""

    def wants(self) -> bool:
        """Whether more can be given now."""

    def give(self, batch: Sequence[Item]) -> None:
        """Raises nothing: what goes wrong is told by `done`."""

    def done(self, seconds: float) -> Done:
        """What has ended; waits so long at most."""

    def close(self) -> None:
        """Stops all work at once."""


def crew(patterns: Patterns, files: int, size: int) -> Crew:
    """Whatever is quickest here for so many files of so many bytes."""
    number = min(PROCESSES, processors())
    if number > 1 and is_much(files, size):
        try:
            return Processes(patterns, number)
        except (OSError, ImportError, RuntimeError):
            # No processes or pipes to be had, or a program that cannot be started once more.
            pass
    return Alone(patterns)


def is_much(files: int, size: int) -> bool:
    """Whether processes are worth their start."""
    return files >= FEW_FILES or size >= FEW_BYTES


class Alone:
    """One thread of this process, so that steps go on being told."""

    usable = True

    def __init__(self, patterns: Patterns) -> None:
        self._patterns, self._stop = patterns, threading.Event()
        self._looker: Looker | None = None
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="inspect")
        self._running: set[Future[Done]] = set()

    def wants(self) -> bool:
        return len(self._running) < AHEAD

    def give(self, batch: Sequence[Item]) -> None:
        self._running.add(self._pool.submit(self._look, batch))

    def _look(self, batch: Sequence[Item]) -> Done:
        if self._looker is None:
            self._looker = Looker(self._patterns, self._stop.is_set)
        return list(zip(batch, self._looker.look([item.entry.path for item in batch]), strict=True))

    def done(self, seconds: float) -> Done:
        ended, self._running = first_of(self._running, timeout=seconds, return_when=FIRST_COMPLETED)
        return [one for future in ended for one in future.result()]

    def close(self) -> None:
        self._stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)


class Processes:
    """Raises OSError where none can be started. Those that break at a file are started anew; the file is left out."""

    def __init__(self, patterns: Patterns, number: int) -> None:
        self._patterns, self._left = patterns, RESTARTS
        self._helpers: list[Helper] = []
        self._again: deque[Sequence[Item]] = deque()
        self._unread: list[Item] = []
        self._alone: Alone | None = None
        self._compiled: Engine | None = None
        try:
            for _ in range(number):
                self._start()
        except BaseException:
            self.close()
            raise

    @property
    def usable(self) -> bool:
        return bool(self._helpers or self._alone)

    def wants(self) -> bool:
        if self._alone:
            return self._alone.wants()
        return not self._again and (not self._helpers or any(len(h.given) < AHEAD for h in self._helpers))

    def give(self, batch: Sequence[Item]) -> None:
        if self._alone:
            self._alone.give(batch)
        elif self._helpers:
            min(self._helpers, key=lambda h: len(h.given)).give(batch)
        else:
            self._unread += batch

    def done(self, seconds: float) -> Done:
        if self._alone:
            return self._alone.done(seconds)
        ended: Done = []
        by_pipe = {h.receive: h for h in self._helpers}
        for pipe in wait(list(by_pipe), 0 if self._unread else seconds):
            helper = by_pipe[pipe]  # type: ignore[index]
            try:
                ended += helper.answer()
            except (EOFError, OSError):
                self._broken(helper)
        while self._again and (not self._helpers or any(len(h.given) < AHEAD for h in self._helpers)):
            self.give(self._again.popleft())
        ended += [(item, UNREAD) for item in self._unread]
        self._unread.clear()
        return ended

    def _broken(self, helper: "Helper") -> None:
        self._helpers.remove(helper)
        helper.close()
        if not helper.ready:
            # It never began: this program cannot be started once more.
            self._again += helper.given
            if not self._helpers:
                self._alone = Alone(self._patterns)
                while self._again:
                    self._alone.give(self._again.popleft())
            return
        if helper.given:
            first = helper.given.popleft()
            if len(first) > 1:
                self._again += [[item] for item in first]
            else:
                self._unread += first
            self._again += helper.given
        self._left -= 1
        if self._left >= 0:
            with contextlib.suppress(OSError):
                self._start()

    def _start(self) -> None:
        if self._compiled is None and may_fork():
            self._compiled = compiled(self._patterns)
        self._helpers.append(Helper(self._patterns, self._compiled, self._helpers))

    def close(self) -> None:
        for helper in self._helpers:
            helper.leave()
        for helper in self._helpers:
            helper.close()
        self._helpers.clear()
        if self._alone:
            self._alone.close()


class Helper:
    """One process. `given` is what it works at, in order; `ready` says whether it ever told that it is there.

    Where this process has one thread, its copy begins with all that it has imported and with the patterns `ready`
    compiled, a quarter of a second earlier than a new one. `others` are those that the copy must let go of."""

    def __init__(self, patterns: Patterns, engine: Engine | None = None, others: Sequence["Helper"] = ()) -> None:
        forks = engine is not None and may_fork()
        self.given: deque[Sequence[Item]] = deque()
        self.ready = False
        theirs, self._send = multiprocessing.Pipe(duplex=False)
        self.receive, answers = multiprocessing.Pipe(duplex=False)
        self._process: BaseProcess
        if forks:
            given = ((self, *others), theirs, answers, patterns, engine)
            self._process = multiprocessing.get_context("fork").Process(target=_forked, args=given, daemon=True)
        else:
            context = multiprocessing.get_context("spawn")
            self._process = context.Process(target=serve, args=(theirs, answers, patterns), daemon=True)
        try:
            if not forks and os.name == "posix":
                # It is started with the first new process otherwise, and lets interrupts in again.
                resource_tracker.ensure_running()
            with no_interrupts():
                self._process.start()
        except BaseException:
            self.leave()
            raise
        finally:
            theirs.close()
            answers.close()

    def give(self, batch: Sequence[Item]) -> None:
        self.given.append(batch)
        # One that is gone is noticed where its answer is waited for.
        with contextlib.suppress(OSError):
            self._send.send_bytes(b"\0".join(os.fsencode(item.entry.path) for item in batch))

    def answer(self) -> Done:
        """Nothing, at first. Raises EOFError or OSError where the process is gone."""
        raw = self.receive.recv_bytes()
        if not self.ready:
            self.ready = True
            return []
        return list(zip(self.given.popleft(), _decode(raw), strict=True))

    def leave(self) -> None:
        """Lets it end, without waiting for that."""
        self._send.close()
        self.receive.close()

    def close(self) -> None:
        self.leave()
        self._process.join(2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Answers).decode


def _forked(
    helpers: Sequence[Helper], wanted: "Connection", answers: "Connection", patterns: Patterns, engine: Engine
) -> None:
    """Lets go of the starter's ends of all pipes: those of its own would keep it from hearing of the starter's end."""
    for helper in helpers:
        helper.leave()
    serve(wanted, answers, patterns, engine)


def serve(wanted: "Connection", answers: "Connection", patterns: Patterns, engine: Engine | None = None) -> None:
    """What a process does: batches of paths in, what their files hold out, until the first pipe closes."""
    if os.environ.get("PRIVACYCHECK_DEBUG") != "1":
        # Its starter tells what went wrong.
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the process lives
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    todo: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(wanted, todo), daemon=True).start()
    looker = Looker(patterns, engine=engine)
    # All that is there now stays; what comes is let go of without the search for rings.
    gc.freeze()
    gc.set_threshold(100_000)
    try:
        answers.send_bytes(b"")
        while True:
            paths = [os.fsdecode(path) for path in todo.get().split(b"\0")]
            answers.send_bytes(_encode(looker.look(paths)))
    except OSError:
        os._exit(1)


def _listen(wanted: "Connection", todo: "SimpleQueue[bytes]") -> None:
    """Ends the process in the middle of its work as soon as nobody wants it."""
    try:
        while True:
            todo.put(wanted.recv_bytes())
    except (EOFError, OSError):
        os._exit(0)
