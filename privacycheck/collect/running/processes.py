"""The kernel's list of processes in, running programs out: what runs, whose it is, in which sandbox.

proc(5). Read directly: asking a library for the same fields of every process takes several times as long. A process
that ends while it is read has simply ended.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, as_administrator
from privacycheck.collect.clean import clean, clean_path
from privacycheck.language import mark, tr, trn
from privacycheck.model.base import Source
from privacycheck.model.facts import AnyFact, Process, Skipped

NAME = "processes"
PROC = "/proc"
CMDLINE_LIMIT = 8192
_INTERPRETER = re.compile(
    r"^(python|pypy|node|nodejs|java|electron|perl|ruby|php|sh|bash|dash|zsh|mono|wish|tclsh)[\d.\-]*$"
)
_FLATPAK = re.compile(r"app-flatpak-(.+?)-\d+\.scope")
_SNAP = re.compile(r"snap\.([^./]+)\.")
_MOUNT = re.compile(r"^(/tmp/\.mount_[^/]+)/")
_OPTION_WITH_VALUE = frozenset(("-c", "-e", "-W", "-X", "-Q", "-r", "--require", "-cp", "-classpath", "--class-path"))


def collect(context: Context) -> Iterator[AnyFact]:
    """Processes of all accounts as far as the kernel shows them; kernel threads are left out."""
    proc = context.path(PROC)
    if not context.live and not context.is_folder(proc):
        return
    boot = _boot_time(context, proc)
    ticks = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
    me, hidden = os.getuid(), 0
    for entry in context.entries(proc):
        if not entry.name.isdecimal():
            continue
        try:
            process = _process(context, Path(entry.path), boot, ticks, me)
        except PermissionError:
            hidden += 1
            continue
        except OSError:
            # It has ended.
            continue
        if process and not _is_us(context, Path(entry.path), process):
            yield process
            hidden += process.exe is None
    if hidden:
        programs = trn("1 running program belongs", "{n} running programs belong", hidden)
        yield Skipped(
            source=NAME,
            reason=tr("{programs} to other accounts or the system; the files are not shown.", programs=programs),
            hint=as_administrator(),
            count=hidden,
        )


def read_process(context: Context, pid: int) -> Process | None:
    """One process, or None where it ended or may not be looked at."""
    proc = context.path(PROC)
    ticks = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
    try:
        return _process(context, proc / str(pid), _boot_time(context, proc), ticks, os.getuid())
    except OSError:
        return None


def _is_us(context: Context, folder: Path, process: Process) -> bool:
    """This scan itself, the window that started it and the recorder: not what the user asks about. Another program
    with the same name is none of them."""
    if process.pid == os.getpid() or process.exe in context.own or process.script in context.own:
        return True
    if process.script == "privacycheck" and process.own and process.exe == os.path.realpath(sys.executable):
        return True
    return process.own and _leads_to_us(context, folder, process.script or "")


def _leads_to_us(context: Context, folder: Path, script: str) -> bool:
    """A script that was started by a link to one of ours, or by a path from the folder that it was started in."""
    # Others' paths are none of our business, and may lead to a disk that does not answer.
    if "privacycheck" not in script.rpartition("/")[2]:
        return False
    try:
        place = context.path(script) if script.startswith("/") else folder / "cwd" / script
        return context.shown(context.real(place)) in context.own
    except OSError:
        return False


def _boot_time(context: Context, proc: Path) -> float:
    try:
        found = re.search(rb"^btime (\d+)$", _read(context, proc / "stat", 1 << 20), re.MULTILINE)
    except OSError:
        return 0.0
    return float(found[1]) if found else 0.0


def _read(context: Context, path: Path, limit: int) -> bytes:
    """A file of /proc, whose size the kernel gives as 0. Raises OSError."""
    with context.open(path) as file:
        return file.read(limit)


def _process(context: Context, folder: Path, boot: float, ticks: int, me: int) -> Process | None:
    raw = _read(context, folder / "stat", 4096)
    head, _, tail = raw.rpartition(b")")
    fields = tail.split()
    if len(fields) < 20:
        return None
    pid, name = int(folder.name), head.partition(b"(")[2].decode("utf-8", "replace")
    if fields[1] == b"2" or pid == 2:
        return None
    exe = _exe(folder)
    words = _words(context, folder)
    if exe is None and not words:
        # A zombie, or a kernel helper: nothing runs here.
        return None
    return Process(
        pid=pid,
        parent=int(fields[1]),
        started=boot + int(fields[19]) / ticks,
        name=clean(_full_name(name, words)),
        exe=clean_path(exe) if exe else None,
        script=_script(exe, name, words),
        sandbox=_sandbox(context, folder, exe),
        own=folder.stat().st_uid == me,
    )


def _exe(folder: Path) -> str | None:
    """The program's file; a program that was updated while it runs has " (deleted)" behind it."""
    try:
        return str((folder / "exe").readlink()).removesuffix(" (deleted)")
    except OSError:
        return None


def _words(context: Context, folder: Path) -> list[str]:
    try:
        raw = _read(context, folder / "cmdline", CMDLINE_LIMIT)
    except OSError:
        return []
    return [word.decode("utf-8", "replace") for word in raw.split(b"\0") if word]


def _full_name(name: str, words: list[str]) -> str:
    """The kernel keeps 15 bytes of a name; the command has all of it where both begin alike."""
    base = words[0].replace("\\", "/").rpartition("/")[2] if words else ""
    return base if len(name) >= 15 and base.startswith(name) else name


def _script(exe: str | None, name: str, words: list[str]) -> str | None:
    """What an interpreter runs, or the Windows path of a program under Wine. Never other words of a command: they may
    hold secrets."""
    base = (exe or "").rpartition("/")[2]
    if name.lower().endswith(".exe") and words and words[0].lower().endswith(".exe"):
        return clean_path(words[0])
    if not _INTERPRETER.match(base):
        return None
    rest = iter(words[1:])
    for word in rest:
        if word == "-m":
            module = next(rest, "")
            return clean_path(module) if module.replace(".", "").replace("_", "").isalnum() else None
        if word == "-jar":
            return clean_path(next(rest, "")) or None
        if word in _OPTION_WITH_VALUE:
            if word in ("-c", "-e"):
                return None
            next(rest, "")
        elif not word.startswith("-"):
            # A descriptor or a command in the place of a file is no program that anybody could name.
            return None if "\n" in word or word.startswith(("/dev/", "/proc/")) else clean_path(word)
    return None


def _sandbox(context: Context, folder: Path, exe: str | None) -> tuple[Source, str] | None:
    """Flatpak and Snap as the control group says, Flatpak also by the file that lies in each of its sandboxes, and
    the AppImage that a mount under /tmp belongs to."""
    try:
        group = _read(context, folder / "cgroup", 8192).decode("utf-8", "replace")
    except OSError:
        group = ""
    if found := _FLATPAK.search(group):
        return "flatpak", clean(found[1].replace("\\x2d", "-"))
    if found := _SNAP.search(group):
        return "snap", clean(found[1])
    if exe and exe.startswith(("/app/", "/newroot/app/")):
        return _flatpak_info(context, folder)
    if exe and (mount := _MOUNT.match(exe)):
        return "appimage", _appimage(context, folder) or clean(mount[1])
    return None


def _flatpak_info(context: Context, folder: Path) -> tuple[Source, str] | None:
    try:
        raw = _read(context, folder / "root" / ".flatpak-info", 65_536)
    except OSError:
        return None
    found = re.search(rb"^name=(\S+)$", raw, re.MULTILINE)
    return ("flatpak", clean(found[1].decode("utf-8", "replace"))) if found else None


def _appimage(context: Context, folder: Path) -> str | None:
    """The file that was started, from the variable that the AppImage runtime sets. No other variable is looked at."""
    try:
        raw = _read(context, folder / "environ", 262_144)
    except OSError:
        return None
    found = re.search(rb"(?:^|\0)APPIMAGE=([^\0]+)", raw)
    return clean_path(found[1].decode("utf-8", "replace")) if found else None


COLLECTOR = Collector(
    name=NAME,
    title=mark("running programs"),
    reads=mark(
        "The system's list of running programs: their files and, for scripts, "
        "which one. Nothing else of their commands is read."
    ),
    platforms=("linux",),
    collect=collect,
)
