"""One spelling: program paths as written in, one comparable form out, and keys and words for sources."""

import posixpath

from privacycheck.language import mark
from privacycheck.model.base import Source

SOURCE_WORDS: dict[Source, str] = {
    "deb": mark("Debian package"),
    "rpm": mark("RPM package"),
    "pacman": mark("Arch package"),
    "flatpak": mark("Flatpak"),
    "snap": mark("Snap"),
    "appimage": mark("AppImage"),
    "windows": mark("Windows program"),
    "desktop": mark("menu entry"),
    "process": mark("running program"),
}

_MERGED_USR = ("/bin/", "/sbin/", "/lib/", "/lib32/", "/lib64/", "/libx32/")

INTERPRETERS = ("python", "node", "nodejs", "java", "electron", "perl", "ruby", "php", "sh", "bash", "dash", "mono")
"""Programs that run somebody else's program. Versions ("python3.11", "electron28") count as the plain name."""


def host_path(path: str) -> str:
    """The path as a merged /usr has it: /bin/ls and /usr/bin/ls are one file on such systems (file-hierarchy(7))."""
    plain = posixpath.normpath(path)
    return "/usr" + plain if plain.startswith(_MERGED_USR) else plain


def base_name(path: str) -> str:
    """Last part of a path with / or \\ between the parts."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def is_interpreter(exe: str) -> bool:
    """Whether a program file is one that runs other people's programs."""
    return base_name(exe).rstrip("0123456789.-") in INTERPRETERS


def is_wine(exe: str | None, name: str) -> bool:
    """Whether a process is a Windows program under Wine, whose own file the kernel does not show."""
    return name.lower().endswith(".exe") and (exe is None or base_name(exe).startswith(("wine", "proton")))
