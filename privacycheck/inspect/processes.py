"""What this computer and this process allow: how many processors, and whether a copy of the process is whole."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path


def processors() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def may_fork() -> bool:
    """Whether a copy of this process is whole: other threads would be missing in it, with all that they hold."""
    try:
        return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False


@contextlib.contextmanager
def no_interrupts() -> Iterator[None]:
    """What is started now never hears of Ctrl+C, which goes to all processes of a terminal; its starter still does."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
