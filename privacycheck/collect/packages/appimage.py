"""Folders where people keep AppImages in, the AppImages among their files out. None is started or mounted.

AppImage specification: an ELF file with the bytes "AI" and the type (1 or 2) at offset 8.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.desktop_file import ENTRY_LIMIT, names, parse, split_exec
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Package, Skipped

NAME = "appimage"
HOME_FOLDERS = (
    "Applications",
    "AppImages",
    "AppImage",
    "Downloads",
    "Desktop",
    "bin",
    ".local/bin",
    "Apps",
)
SYSTEM_FOLDERS = ("/opt", "/usr/local/bin", "/Applications")
FOLDER_FILES = 20_000
DEPTH = 1
_SUFFIX = re.compile(r"\.appimage$", re.IGNORECASE)
_ARCH = re.compile(
    r"[-_. ]?(x86_64|x86-64|amd64|x64|i[3-6]86|aarch64|arm64|armhf|armv7l|linux(64|32)?)$", re.IGNORECASE
)
_VERSION = re.compile(r"[-_ ]v?(\d+(?:\.\w+)*(?:[-+.](?:alpha|beta|rc|pre|dev|\w{0,9}\d)\w*)*)$", re.IGNORECASE)
_TYPES = (b"AI\x01", b"AI\x02")


def collect(context: Context) -> Iterator[AnyFact]:
    """AppImages by file, each once. Named by their menu entry if they have one, else by their file name."""
    yield from closed_homes(context, NAME)
    entries = dict(_menu_entries(context))
    seen: set[str] = set()
    for folder, scope in _folders(context):
        try:
            files = list(_files(context, folder, DEPTH))
        except OSError as error:
            yield refused(
                NAME,
                error,
                tr("The folder {path}", path=clean_path(context.shown(folder), 200)),
                tr("Check who may read it."),
            )
            continue
        for path in files:
            yield from _appimage(context, path, scope, entries, seen)
    for command in entries:
        yield from _appimage(context, context.path(command), "user", entries, seen)


def _folders(context: Context) -> Iterator[tuple[Path, str]]:
    for home in context.open_homes():
        for name in HOME_FOLDERS:
            yield home / name, "user"
    for name in SYSTEM_FOLDERS:
        yield context.path(name), "system"


def _files(context: Context, folder: Path, depth: int) -> Iterator[Path]:
    """Files named like AppImages, in a folder and those in it."""
    for entry in context.entries(folder, FOLDER_FILES):
        if _SUFFIX.search(entry.name):
            yield Path(entry.path)
        elif depth and entry.is_dir(follow_symlinks=False):
            try:
                yield from _files(context, Path(entry.path), depth - 1)
            except OSError:
                continue


def _appimage(
    context: Context, path: Path, scope: str, entries: dict[str, tuple[str, str, str]], seen: set[str]
) -> Iterator[Package | Skipped]:
    try:
        real = context.real(path)
        with context.open(path, 1 << 40) as file:
            head = file.read(11)
    except PermissionError as error:
        yield refused(
            NAME,
            error,
            tr("The file {path}", path=clean_path(context.shown(path), 200)),
            tr("Check who may read it."),
        )
        return
    except (OSError, ValueError):
        # Gone, a folder, or a circle of links: no program.
        return
    if str(real) in seen or not head.startswith(b"\x7fELF") or head[8:11] not in _TYPES:
        return
    seen.add(str(real))
    shown = clean_path(context.shown(real))
    menu_name, menu_version, desktop_id = entries.get(context.shown(path)) or entries.get(shown) or ("", "", "")
    name, version = name_and_version(real.name)
    yield Package(
        source="appimage",
        package=shown,
        name=menu_name or name,
        version=menu_version or version,
        scope="system" if scope == "system" else "user",
        location=shown,
        exes=(shown,),
        desktop_ids=(desktop_id,) if desktop_id else (),
    )


def name_and_version(untrusted_file: str) -> tuple[str, str | None]:
    """Some-App-1.2.3-x86_64.AppImage is Some-App, version 1.2.3."""
    plain = _SUFFIX.sub("", clean(untrusted_file))
    plain = _ARCH.sub("", _ARCH.sub("", plain))
    found = _VERSION.search(plain)
    name = _ARCH.sub("", plain[: found.start()] if found else plain).strip(" -_.")
    return name or clean(untrusted_file), found[1] if found else None


def _menu_entries(context: Context) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Commands of menu entries that start an AppImage: its path to name, version and the entry's id."""
    folders = [home / ".local/share/applications" for home in context.open_homes()]
    for folder in (*folders, context.path("/usr/local/share/applications"), context.path("/usr/share/applications")):
        try:
            entries = context.entries(folder, FOLDER_FILES)
        except OSError:
            # The collector of menu entries says so.
            continue
        for entry in entries:
            if not entry.name.endswith(".desktop"):
                continue
            try:
                raw = context.read(entry.path, ENTRY_LIMIT)
            except OSError:
                continue
            if b"appimage" not in raw.lower():
                continue
            group = parse(raw.decode("utf-8", "replace"))
            command = next((w for w in split_exec(group.get("Exec", "")) if _SUFFIX.search(w)), "")
            if command.startswith("/"):
                version = clean(group.get("X-AppImage-Version", ""))
                yield command, (names(group, ())[0], version, clean(entry.name.removesuffix(".desktop")))


COLLECTOR = Collector(
    name=NAME,
    title=mark("AppImages"),
    reads=mark("Names and first 11 bytes of .AppImage files in Downloads, Applications and similar folders."),
    platforms=("linux",),
    collect=collect,
)
