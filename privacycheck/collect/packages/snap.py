"""Snaps that are mounted on this computer in, installed applications out.

meta/snap.yaml of each (snapcraft.io, "The snap format"). Where the account may read them, snapd's own records too:
/var/lib/snapd/state.json for a snap's id, and assertions for its publisher's name.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.snap_places import DESCRIPTION, kept_by_snapd, mounted
from privacycheck.collect.packages.snap_yaml import YAML_LIMIT, NotYaml, texts
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Package, Skipped

NAME = "snap"
ASSERTIONS = "/var/lib/snapd/assertions/asserts-v0"
PARTS = frozenset(("base", "core", "os", "snapd", "gadget", "kernel"))
_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}$")


def collect(context: Context) -> Iterator[AnyFact]:
    """Snaps by name, each once, whether it is mounted in one place or two."""
    makers = _Makers(context)
    for found in mounted(context, NAME):
        fact = found if isinstance(found, Skipped) else _read(context, found, makers)
        if fact:
            yield fact


def _read(context: Context, folder: Path, makers: "_Makers") -> Package | Skipped | None:
    shown = clean(folder.name)
    try:
        raw = context.read(folder / DESCRIPTION, YAML_LIMIT)
        said = texts(raw.decode("utf-8", "replace"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, tr("The description of the Snap program {shown}", shown=shown))
    except NotYaml:
        return Skipped(source=NAME, reason=tr("The description of the Snap program {shown} is damaged.", shown=shown))
    programs = [v for k, v in said.items() if k[0] == "apps" and k[-1] == "command"]
    kind = said.get(("type",), "app")
    return Package(
        source="snap",
        package=clean(said.get(("name",), "")) or shown,
        name=clean(said.get(("title",), "")) or None,
        version=clean(said.get(("version",), "")) or None,
        publisher=makers.of(folder.name),
        summary=clean(said.get(("summary",), "")) or None,
        part=kind in PARTS,
        location=clean_path(context.shown(folder)),
        exes=tuple(clean_path(context.shown(folder / "current" / p.split()[0])) for p in programs[:50] if p.split()),
        desktop_ids=tuple(f"{shown}_{clean(k[1])}" for k in said if len(k) == 3 and k[-1] == "command")[:50],
    )


class _Makers:
    """Names of publishers, where snapd's records may be read (by administrators)."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ids: dict[str, str] = {}
        for name, snap in (kept_by_snapd(context, "snaps") or {}).items():
            for revision in _sequence(snap):
                side = revision.get("snap", revision)
                snap_id = side.get("snap-id") if isinstance(side, dict) else None
                if isinstance(snap_id, str) and _SAFE_ID.match(snap_id):
                    self._ids[name] = snap_id

    def of(self, name: str) -> str | None:
        """The publisher's display name."""
        snap_id = self._ids.get(name)
        account = self._assertion(f"snap-declaration/16/{snap_id}/active", "publisher-id") if snap_id else None
        if not account or not _SAFE_ID.match(account):
            return None
        return self._assertion(f"account/{account}/active", "display-name")

    def _assertion(self, path: str, key: str) -> str | None:
        """One header of an assertion: lines "key: value" up to the first empty line."""
        try:
            raw = self._context.read(self._context.path(f"{ASSERTIONS}/{path}"), YAML_LIMIT)
        except OSError:
            return None
        for line in raw.partition(b"\n\n")[0].decode("utf-8", "replace").split("\n"):
            if line.startswith(f"{key}: "):
                return clean(line.partition(": ")[2]) or None
        return None


def _sequence(snap: object) -> Iterator[dict[str, object]]:
    """Revisions of one snap that make sense; a damaged one hides no other."""
    revisions = snap.get("sequence") if isinstance(snap, dict) else None
    for revision in revisions if isinstance(revisions, list) else ():
        if isinstance(revision, dict):
            yield revision


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs installed as Snaps"),
    reads=mark(
        "Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them."
    ),
    platforms=("linux",),
    collect=collect,
)
