"""Folders of what starts at login in, started programs out.

Desktop Application Autostart Specification 0.5 (entries of one name: the one in the first folder counts) and
systemd.unit(5) (units that a default.target.wants folder and its like link to).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.desktop_file import ENTRY_LIMIT, Group, locale_names, names, parse, split_exec
from privacycheck.collect.running.systemd_unit import UNIT_LIMIT, described
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Autostart, Skipped

NAME = "autostart"
Scope = Literal["system", "user"]


def _folders(context: Context) -> Iterator[tuple[Path, Scope]]:
    """Folders that hold `autostart` and `systemd/user`, the one that wins first."""
    own = context.env.get("XDG_CONFIG_HOME", "")
    if own.startswith("/"):
        yield context.path(own), "user"
    else:
        for home in context.open_homes():
            yield home / ".config", "user"
    for folder in dict.fromkeys((*context.env.get("XDG_CONFIG_DIRS", "").split(":"), "/etc/xdg")):
        if folder.startswith("/"):
            yield context.path(folder), "system"


def collect(context: Context) -> Iterator[AnyFact]:
    """Menu-like entries, then systemd units of the user."""
    yield from closed_homes(context, NAME)
    seen: set[str] = set()
    locales = locale_names(context.env)
    folders = list(dict.fromkeys(_folders(context)))
    for folder, scope in folders:
        try:
            entries = context.entries(folder / "autostart")
        except OSError as error:
            yield _refused(context, error, folder / "autostart")
            continue
        for entry in entries:
            if entry.name.endswith(".desktop") and entry.name not in seen:
                seen.add(entry.name)
                fact = _entry(context, Path(entry.path), scope, locales)
                if fact:
                    yield fact
    yield from _all_units(context, folders, seen)


def _all_units(context: Context, folders: list[tuple[Path, Scope]], seen: set[str]) -> Iterator[AnyFact]:
    places: list[tuple[Path, Scope]] = [
        (folder / "systemd/user", scope) for folder, scope in folders if scope == "user"
    ]
    places.append((context.path("/etc/systemd/user"), "system"))
    for folder, scope in places:
        try:
            yield from _units(context, folder, scope, seen)
        except OSError as error:
            yield _refused(context, error, folder)


def _refused(context: Context, error: OSError, path: Path) -> Skipped:
    shown = clean_path(context.shown(path), 200)
    return refused(
        NAME, error, tr("The list of what starts at login ({shown})", shown=shown), tr("Check who may read it.")
    )


def _entry(context: Context, path: Path, scope: Scope, locales: tuple[str, ...]) -> Autostart | Skipped | None:
    try:
        raw = context.read(path, ENTRY_LIMIT)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except OSError as error:
        return _refused(context, error, path)
    group = parse(raw.decode("utf-8", "replace"))
    words = split_exec(group.get("Exec", ""))
    enabled = _enabled(group)
    if group.get("Type", "Application") != "Application" or (enabled and not words):
        return None
    autostart_id = clean(path.name.removesuffix(".desktop"))
    return Autostart(
        autostart_id=autostart_id,
        name=names(group, locales)[0] or autostart_id,
        command=words,
        path=clean_path(context.shown(path)),
        scope=scope,
        enabled=enabled,
    )


def _enabled(group: Group) -> bool:
    return (
        group.get("Hidden", "").lower() != "true" and group.get("X-GNOME-Autostart-enabled", "true").lower() != "false"
    )


def _units(context: Context, folder: Path, scope: Scope, seen: set[str]) -> Iterator[Autostart]:
    for wants in context.entries(folder):
        if not wants.name.endswith((".wants", ".requires")):
            continue
        for entry in context.entries(Path(wants.path)):
            if not entry.name.endswith(".service") or entry.name in seen:
                continue
            seen.add(entry.name)
            try:
                path = context.real(Path(entry.path))
                raw = context.read(path, UNIT_LIMIT)
            except OSError:
                # A link to a unit that is gone: nothing starts.
                continue
            yield _unit(context, path, raw, scope, clean(entry.name))


def _unit(context: Context, path: Path, raw: bytes, scope: Scope, name: str) -> Autostart:
    description, command = described(raw)
    return Autostart(
        autostart_id=name,
        name=description or name,
        command=command,
        path=clean_path(context.shown(path)),
        scope=scope,
    )


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs that start at login"),
    reads=mark(
        "Entries of what starts at login, of the system and of your account, and systemd units of your account."
    ),
    platforms=("linux",),
    collect=collect,
)
