"""2 GB of this machine's own files in; a look inside them against reading them and against other many-pattern tools.

Every tool gets the same folders and the same letters; ours looks for the UTF-16 spellings too and judges what it finds.
The other tools do not open archives here; ours does in one row and does not in the other. Tools far slower than the
others get a part of the files, and their time is scaled by bytes.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from privacycheck import inspect as stage
from privacycheck import paths
from privacycheck.inspect.patterns import Pattern
from privacycheck.rulebook import load_rulebook
from tests.benchmarks.timing import Row

BYTES = 2_000_000_000
SLICE = 200_000_000
PLACES = ("/usr/lib", "/opt", "/usr/share")
"""Where real files are taken from; PRIVACYCHECK_CORPUS names other folders, with ":" between."""
MEMORY = 400


def rows() -> list[Row]:
    """First and second look, the look at files as they lie, and cat, rg, yara and clamscan where they are installed."""
    whole, part = corpus(BYTES), corpus(SLICE)
    folders, size = whole
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        ours = [sys.executable, "-m", "privacycheck", "inspect", "--format", "json"]
        flat = [sys.executable, "-m", "tests.benchmarks.flat"]
        # Installed programs are compiled; so are ours here, by the first run.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(place / "compiled")}
        env = os.environ | compiled | {"XDG_CACHE_HOME": str(place / "cache")}
        (place / "empty").mkdir()
        _run([*ours, str(place / "empty")], env)
        reading = ["sh", "-c", 'find "$@" -xdev -type f -print0 | xargs -0 cat', "sh", *folders]
        _run(reading)
        plain = _median(reading)
        _, peak = _run([*ours, "--no-cache", *folders], env, watched=True)
        first = _median([*ours, "--no-cache", *folders], env)
        lying = _median([*flat, *folders], env)
        _run([*ours, *folders], env)
        second = _median([*ours, *folders], env)
        others = [("cat", plain, ""), *_others(place, whole, part)]
        what = f"inspect, {size / 1e9:.1f} GB"
        goals = {"cat": f"2x, under {MEMORY} MB"}
        found = [
            Row(f"{what}, archives opened ({peak} MB){note}", first, name, seconds, goals.get(name, "under 1x"))
            for name, seconds, note in others
        ]
        found += [
            Row(f"{what}, files as they lie{note}", lying, name, seconds, "2x" if name == "cat" else "under 1x")
            for name, seconds, note in others
        ]
        found.append(Row("inspect, second look", second, "first look", first, "under 0.05x"))
        found.append(Row("inspect, second look", second, "cat", plain, "under 1x"))
    return found


def corpus(least: int) -> tuple[list[str], int]:
    """Folders with at least so many bytes of files, and how many they hold."""
    tops = os.environ.get("PRIVACYCHECK_CORPUS", ":".join(PLACES)).split(":")
    taken: list[str] = []
    size = 0
    for top in tops:
        for folder in sorted(Path(top).iterdir()) if Path(top).is_dir() else ():
            if folder.is_dir() and not folder.is_symlink():
                size += stage.below(str(folder)).size
                taken.append(str(folder))
                if size >= least:
                    return taken, size
    return taken, size


def _others(place: Path, whole: tuple[list[str], int], part: tuple[list[str], int]) -> Iterator[tuple[str, float, str]]:
    """(tool, seconds for all files, what to know about it)."""
    letters = sorted({p.literal for p in _patterns() if not p.wide})
    (place / "letters").write_bytes(b"\n".join(letters) + b"\n")
    if shutil.which("rg"):
        yield "rg -F -f", _median(["rg", "-uuu", "-a", "-F", "-c", "-f", str(place / "letters"), *whole[0]]), ""
    scaled = f" (scaled from {part[1] / 1e6:.0f} MB)"
    if shutil.which("yara"):
        strings = "\n".join(f'    $s{n} = "{_quoted(text)}"' for n, text in enumerate(letters))
        (place / "rule.yar").write_text(f"rule known {{\n  strings:\n{strings}\n  condition: any of them\n}}\n")
        taken = sum(_median(["yara", "-w", "-r", "-N", "-p", "2", str(place / "rule.yar"), f]) for f in part[0])
        yield "yara", taken * whole[1] / part[1], scaled
    if shutil.which("clamscan"):
        signs = "".join(f"Known.{n}:0:*:{text.hex()}\n" for n, text in enumerate(letters) if len(text) > 3)
        (place / "known.ndb").write_text(signs)
        taken = _median(["clamscan", "-r", "-i", "-z", "--scan-archive=no", "-d", str(place / "known.ndb"), *part[0]])
        yield "clamscan", taken * whole[1] / part[1], scaled


def _patterns() -> tuple[Pattern, ...]:
    return stage.patterns(load_rulebook(paths.rules_dir(), None, None)[0]).all


def _quoted(text: bytes) -> str:
    return text.decode().replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")


def _median(line: list[str], env: dict[str, str] | None = None, times: int = 3) -> float:
    return statistics.median(_run(line, env)[0] for _ in range(times))


def _run(line: list[str], env: dict[str, str] | None = None, watched: bool = False) -> tuple[float, int]:
    """Seconds, and where it is `watched`, which takes time, the most MB of memory that all its processes had."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env, start_new_session=True
    )
    most = 0
    while watched and process.poll() is None:
        most = max(most, _memory(process.pid))
        time.sleep(0.1)
    process.wait()
    return time.perf_counter() - begin, most // 1024


def _memory(session: int) -> int:
    """KB of a session's processes; what they share is counted once (PSS, proc_pid_smaps(5))."""
    total = 0
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and os.getsid(int(folder.name)) == session:
                rolled = (folder / "smaps_rollup").read_text()
                total += int(rolled.partition("\nPss:")[2].split()[0])
        except (OSError, IndexError):
            # It has just ended.
            continue
    return total
