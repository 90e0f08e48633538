"""2 GB of this machine's own files in; a look inside them against reading them and against other many-pattern tools.

Every tool gets the same folders and the same letters; ours looks for the UTF-16 spellings too, judges what it finds,
and opens archives. Tools far slower than the others get a part of the files, and their time is scaled by bytes.
"""

import os
import shutil
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
    """First and second look, plain reading, and rg, yara and clamscan where they are installed."""
    folders, size = corpus(BYTES)
    part, part_size = corpus(SLICE)
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        ours = [sys.executable, "-m", "privacycheck", "inspect", "--format", "json"]
        env = os.environ | {"XDG_CACHE_HOME": str(place / "cache")}
        (place / "empty").mkdir()
        _run([*ours, str(place / "empty")], env)
        reading = ["sh", "-c", 'find "$@" -xdev -type f -print0 | xargs -0 cat', "sh", *folders]
        _run(reading)
        plain = min(_run(reading)[0] for _ in range(3))
        first, peak = _run([*ours, *folders], env)
        second = min(_run([*ours, *folders], env)[0] for _ in range(3))
        found = [
            Row(f"inspect, {size / 1e9:.1f} GB, first look ({peak} MB)", first, "cat", plain, f"2x, under {MEMORY} MB"),
            Row("inspect, second look", second, "first look", first, "under 0.05x"),
        ]
        for name, seconds, note in _others(place, (folders, size), (part, part_size)):
            found.append(Row(f"inspect, first look{note}", first, name, seconds, "under 1x"))
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
        yield "rg -F -f", _run(["rg", "-uuu", "-a", "-F", "-c", "-f", str(place / "letters"), *whole[0]])[0], ""
    scaled = f" (scaled from {part[1] / 1e6:.0f} MB)"
    if shutil.which("yara"):
        strings = "\n".join(f'    $s{n} = "{_quoted(text)}"' for n, text in enumerate(letters))
        (place / "rule.yar").write_text(f"rule known {{\n  strings:\n{strings}\n  condition: any of them\n}}\n")
        taken = sum(_run(["yara", "-w", "-r", "-N", "-p", "2", str(place / "rule.yar"), f])[0] for f in part[0])
        yield "yara", taken * whole[1] / part[1], scaled
    if shutil.which("clamscan"):
        signs = "".join(f"Known.{n}:0:*:{text.hex()}\n" for n, text in enumerate(letters) if len(text) > 3)
        (place / "known.ndb").write_text(signs)
        taken = _run(["clamscan", "-r", "-i", "-z", "--scan-archive=no", "-d", str(place / "known.ndb"), *part[0]])[0]
        yield "clamscan", taken * whole[1] / part[1], scaled


def _patterns() -> tuple[Pattern, ...]:
    return stage.patterns(load_rulebook(paths.rules_dir(), None, None)[0]).all


def _quoted(text: bytes) -> str:
    return text.decode().replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")


def _run(line: list[str], env: dict[str, str] | None = None) -> tuple[float, int]:
    """Seconds, and the most memory in MB that the process had."""
    begin = time.perf_counter()
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - begin, used.ru_maxrss // 1024
