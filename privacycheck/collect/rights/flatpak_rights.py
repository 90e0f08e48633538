"""Flatpak's metadata and override files in, what each program may use out.

flatpak-metadata(5): [Context] holds lists (shared, sockets, devices, filesystems, features) in which "!" takes away;
[Session Bus Policy] and [System Bus Policy] hold names with none, see, talk or own. flatpak-override(1): files of the
same form below overrides/, named like the application, or "global".
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.flatpak_places import METADATA_LIMIT, Scope, installations, key_file
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Rights

NAME = "flatpak-rights"
LISTS = ("shared", "sockets", "devices", "filesystems", "features")
BUSES = {"Session Bus Policy": "session-bus", "System Bus Policy": "system-bus"}
KEPT = 200
"""Rights of one file that are kept; the longest of a real program are below 60."""


def collect(context: Context) -> Iterator[AnyFact]:
    """What programs ask for, then what was changed."""
    try:
        folders = list(installations(context))
    except OSError:
        # The collector of the programs themselves says so already.
        folders = [(context.path("/var/lib/flatpak"), "system")]
    for folder, scope in folders:
        try:
            yield from _manifests(context, folder / "app", scope)
            yield from _overrides(context, folder / "overrides", scope)
        except OSError as error:
            shown = clean_path(context.shown(folder), 200)
            yield refused(
                NAME, error, tr("What Flatpak programs may use ({shown})", shown=shown), tr("Check who may read it.")
            )


def _manifests(context: Context, folder: Path, scope: Scope) -> Iterator[AnyFact]:
    for entry in context.entries(folder):
        path = Path(entry.path) / "current/active/metadata"
        yield from _file(context, path, entry.name, scope, "manifest")


def _overrides(context: Context, folder: Path, scope: Scope) -> Iterator[AnyFact]:
    for entry in context.entries(folder):
        yield from _file(context, Path(entry.path), "*" if entry.name == "global" else entry.name, scope, "override")


def _file(context: Context, path: Path, untrusted_id: str, scope: Scope, origin: str) -> Iterator[AnyFact]:
    try:
        sections = key_file(context.read(path, METADATA_LIMIT))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, tr("What the Flatpak program {clean} may use", clean=clean(untrusted_id)))
        return
    allows, denies = _rights(sections)
    if origin == "override" and not allows and not denies:
        return
    yield Rights(
        source="flatpak",
        package=clean(untrusted_id),
        origin="manifest" if origin == "manifest" else "override",
        scope=scope,
        allows=tuple(clean(a) for a in allows[:KEPT]),
        denies=tuple(clean(d) for d in denies[:KEPT]),
        left_out=max(0, len(allows) - KEPT) + max(0, len(denies) - KEPT),
        path=clean_path(context.shown(path)),
    )


def _rights(sections: dict[str, dict[str, str]]) -> tuple[list[str], list[str]]:
    """What a key file gives and what it takes away, each once."""
    allows: dict[str, None] = {}
    denies: dict[str, None] = {}
    context = sections.get("Context", {})
    for name in LISTS:
        for value in context.get(name, "").split(";"):
            plain = value.strip()
            if plain.startswith("!"):
                denies[f"{name}={plain[1:]}"] = None
            elif plain:
                allows[f"{name}={plain}"] = None
    for section, bus in BUSES.items():
        for name, policy in sections.get(section, {}).items():
            if policy in ("talk", "own"):
                allows[f"{bus}={name}:{policy}"] = None
            elif policy == "none":
                denies[f"{bus}={name}"] = None
    return list(allows), list(denies)


COLLECTOR = Collector(
    name=NAME,
    title=mark("what Flatpak programs may use"),
    reads=mark("What Flatpak programs ask for, and what you or an administrator gave or took away (overrides)."),
    platforms=("linux",),
    collect=collect,
)
