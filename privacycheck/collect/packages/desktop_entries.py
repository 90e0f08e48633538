"""Menu files in, the programs that people see in their menu out.

Desktop Entry Specification 1.5 and XDG Base Directory Specification: of entries with one id the one in the first
folder counts. OnlyShowIn and NotShowIn are not looked at: a program is installed whichever desktop shows it.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.desktop_file import (
    ENTRY_LIMIT,
    Group,
    locale_names,
    names,
    parse,
    split_exec,
    window_on_site,
)
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, DesktopEntry, Skipped

NAME = "desktop"
SYSTEM_FOLDERS = (
    "/usr/local/share/applications",
    "/usr/share/applications",
    "/var/lib/flatpak/exports/share/applications",
    "/var/lib/snapd/desktop/applications",
)


def folders(context: Context) -> Iterator[Path]:
    """Folders of menu files, the one that wins first."""
    data_home = context.env.get("XDG_DATA_HOME", "")
    own = data_home.startswith("/")
    if own:
        yield context.path(data_home) / "applications"
    for home in context.open_homes():
        if not own:
            yield home / ".local/share/applications"
        yield home / ".local/share/flatpak/exports/share/applications"
    named = [f"{d}/applications" for d in context.env.get("XDG_DATA_DIRS", "").split(":") if d.startswith("/")]
    for folder in dict.fromkeys((*named, *SYSTEM_FOLDERS)):
        yield context.path(folder)


def collect(context: Context) -> Iterator[AnyFact]:
    """Entries of Type=Application. One that a user or system hid is told as hidden, and hides those behind it."""
    yield from closed_homes(context, NAME)
    seen: set[str] = set()
    locales = locale_names(context.env)
    for folder in dict.fromkeys(folders(context)):
        try:
            files = list(entry_files(context, folder))
        except OSError as error:
            yield refused(
                NAME,
                error,
                tr("The menu folder {path}", path=clean_path(context.shown(folder), 200)),
                tr("Check who may read it."),
            )
            continue
        for desktop_id, path in files:
            if desktop_id in seen:
                continue
            seen.add(desktop_id)
            fact = read_entry(context, path, desktop_id, locales)
            if fact:
                yield fact


def entry_files(context: Context, folder: Path, depth: int = 3) -> Iterator[tuple[str, Path]]:
    """Ids and files below a folder; "kde/foo.desktop" has the id "kde-foo". Raises OSError."""
    for entry in context.entries(folder):
        if entry.name.endswith(".desktop"):
            yield clean(entry.name.removesuffix(".desktop")), Path(entry.path)
        elif depth and entry.is_dir(follow_symlinks=False):
            for inner, path in entry_files(context, Path(entry.path), depth - 1):
                yield f"{clean(entry.name)}-{inner}", path


def read_entry(
    context: Context, path: Path, desktop_id: str, locales: tuple[str, ...]
) -> DesktopEntry | Skipped | None:
    """One file. None where it is no program, or vanished."""
    try:
        raw = context.read(path, ENTRY_LIMIT)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, tr("The menu file {path}", path=clean_path(context.shown(path), 200)))
    group = parse(raw.decode("utf-8", "replace"))
    if group.get("Type", "Application") != "Application" or not group.get("Name"):
        return None
    return _fact(context, path, desktop_id, group, locales)


def _fact(context: Context, path: Path, desktop_id: str, group: Group, locales: tuple[str, ...]) -> DesktopEntry:
    local, spellings = names(group, locales)
    words = split_exec(group.get("Exec", ""))
    site, app_id = window_on_site(group, words)
    return DesktopEntry(
        desktop_id=desktop_id,
        name=local or desktop_id,
        names=spellings,
        exec=words,
        try_exec=clean_path(group["TryExec"]) if group.get("TryExec") else None,
        icon=clean_path(group["Icon"], 500) if group.get("Icon") else None,
        hidden="true" in (group.get("Hidden", "").lower(), group.get("NoDisplay", "").lower()),
        categories=tuple(clean(c) for c in group.get("Categories", "").split(";") if c)[:20],
        path=clean_path(context.shown(path)),
        flatpak=_id(group.get("X-Flatpak")),
        snap=_id(group.get("X-SnapInstanceName")) or _snap(context, path, desktop_id),
        appimage=next((w for w in words if w.lower().endswith(".appimage")), None),
        site=site,
        app_id=app_id,
        wm_class=_id(group.get("StartupWMClass")),
    )


def _id(text: str | None) -> str | None:
    return clean(text) if text else None


def _snap(context: Context, path: Path, desktop_id: str) -> str | None:
    """snapd names its files SNAP_APP.desktop."""
    if "/snapd/desktop/" in context.shown(path) and "_" in desktop_id:
        return desktop_id.partition("_")[0]
    return None


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs in the menu"),
    reads=mark("Menu files (.desktop) of the system and of your account: names, commands and icons of programs."),
    platforms=("linux",),
    collect=collect,
)
