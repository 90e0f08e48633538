"""Windows of this and of comparable programs, opened on a virtual screen: time until shown, memory, idle use.

Needs Xvfb, openbox and xdotool; bleachbit and opensnitch-ui where they are installed. A program's memory is the
proportional share (PSS) of it and its children. opensnitch-ui shows its window ten seconds late on purpose where there
is no tray; its time is that until it listens for its daemon, which it does after it has built its window.
"""

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.benchmarks.timing import Row

ROOT = Path(__file__).parents[2]
DISPLAY = ":94"
TIMES = 3
IDLE = 5.0
"""Seconds of rest in which nothing should be computed."""
BUNDLE = ROOT / "build" / "linux" / "bundle" / "privacycheck" / "privacycheck"


@dataclass(frozen=True)
class Candidate:
    """A program, and how to see that it has started."""

    name: str
    words: tuple[str, ...]
    shown: Callable[[Path], bool]


@dataclass(frozen=True)
class Start:
    """Seconds until shown, bytes of memory after three seconds, seconds of processor time while it rests."""

    shown: float
    memory: int
    idle: float


def window_titled(title: str) -> Callable[[Path], bool]:
    words = ["xdotool", "search", "--onlyvisible", "--name", title]
    seen = os.environ | {"DISPLAY": DISPLAY}
    return lambda _: subprocess.run(words, env=seen, capture_output=True, check=False).returncode == 0


def candidates() -> Iterator[Candidate]:
    ours = window_titled("^PrivacyCheck$")
    if BUNDLE.is_file():
        yield Candidate("privacycheck, package", (str(BUNDLE),), ours)
    yield Candidate("privacycheck, checkout", (sys.executable, "-m", "privacycheck"), ours)
    if shutil.which("bleachbit"):
        yield Candidate("bleachbit", ("bleachbit",), window_titled("^BleachBit$"))
    if shutil.which("opensnitch-ui"):
        words = ("sh", "-c", 'exec opensnitch-ui --socket "unix://$HOME/socket"')
        yield Candidate("opensnitch-ui", words, lambda home: (home / "socket").exists())


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """A virtual screen with a window manager."""
    hidden = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp"], **hidden)  # type: ignore[call-overload]
    time.sleep(1)
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": DISPLAY}, **hidden)  # type: ignore[call-overload]
    time.sleep(1)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def family(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


def used(process: psutil.Process) -> float:
    return sum(sum(one.cpu_times()[:2]) for one in family(process))


def start(candidate: Candidate, home: Path, rest: bool) -> Start:
    """One start. `rest` also looks at memory and at what it does when nobody touches it."""
    (home / "socket").unlink(missing_ok=True)
    own = {"HOME": str(home), "DISPLAY": DISPLAY, "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG")}
    begin = time.perf_counter()
    process = psutil.Popen(
        candidate.words, env=kept | own, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not candidate.shown(home):
            if time.perf_counter() - begin > 30 or process.poll() is not None:
                raise RuntimeError(f"{candidate.name} showed no window")
            time.sleep(0.002)
        shown = time.perf_counter() - begin
        if not rest:
            return Start(shown, 0, 0.0)
        time.sleep(3)
        memory = sum(one.memory_full_info().pss for one in family(process))
        before = used(process)
        time.sleep(IDLE)
        return Start(shown, memory, used(process) - before)
    finally:
        for one in family(process):
            one.terminate()
        process.wait(10)


def rows() -> list[Row]:
    """Times as medians in turns, each against bleachbit's; memory in the line's words."""
    for tool in ("Xvfb", "openbox", "xdotool"):
        if not shutil.which(tool):
            return [Row("start of the window", 0.0, f"{tool} is not installed")]
    found = list(candidates())
    starts: dict[str, list[Start]] = {c.name: [] for c in found}
    with screen(), tempfile.TemporaryDirectory() as folder:
        for turn in range(TIMES + 1):
            for number, candidate in enumerate(found):
                home = Path(folder) / str(number)
                home.mkdir(mode=0o700, exist_ok=True)
                starts[candidate.name].append(start(candidate, home, rest=turn == TIMES))
    # The first round only warms the caches.
    times = {name: statistics.median(s.shown for s in some[1:]) for name, some in starts.items()}
    told = []
    for name, some in starts.items():
        last = some[-1]
        what = f"{name}: {last.memory / 1e6:.0f} MB, idle {last.idle / IDLE:.1%}"
        ours = name.startswith("privacycheck")
        goal = "1.5x of bleachbit; idle 0" if ours else ""
        told.append(Row(what, times[name], "bleachbit" if ours else "", times.get("bleachbit") if ours else None, goal))
    return told
