"""Snaps that are mounted on this computer in, installed applications out.

/snap/NAME/current/meta/snap.yaml (snapcraft.io, "The snap format"). Where the account may read them, snapd's own
records too: /var/lib/snapd/state.json for a snap's id, and assertions for its publisher's name.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.model.facts import AnyFact, Package, Skipped

NAME = "snap"
MOUNTS = ("/snap", "/var/lib/snapd/snap")
STATE = "/var/lib/snapd/state.json"
ASSERTIONS = "/var/lib/snapd/assertions/asserts-v0"
YAML_LIMIT = 1024 * 1024
STATE_LIMIT = 32 * 1024 * 1024
DEPTH = 40
EVENTS = 200_000
PARTS = frozenset(("base", "core", "os", "snapd", "gadget", "kernel"))
_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}$")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NotYaml(ValueError):
    """Not the YAML of a snap."""


def collect(context: Context) -> Iterator[AnyFact]:
    """Snaps by name, each once, whether it is mounted in one place or two."""
    makers = _Makers(context)
    seen: set[str] = set()
    for mount in MOUNTS:
        try:
            entries = context.entries(context.path(mount))
        except OSError as error:
            yield refused(NAME, error, f"The folder of Snap programs {mount}")
            continue
        for entry in entries:
            if entry.name in seen or entry.name in ("bin", "README"):
                continue
            fact = _read(context, Path(entry.path), makers)
            if fact:
                seen.add(entry.name)
                yield fact


def _read(context: Context, folder: Path, makers: "_Makers") -> Package | Skipped | None:
    shown = clean(folder.name)
    try:
        raw = context.read(folder / "current/meta/snap.yaml", YAML_LIMIT)
        said = texts(raw.decode("utf-8", "replace"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, f"The description of the Snap program {shown}")
    except NotYaml:
        return Skipped(source=NAME, reason=f"The description of the Snap program {shown} is damaged.")
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


def texts(untrusted_text: str) -> dict[tuple[str, ...], str]:
    """Plain values by the keys that lead to them, without building anything: no aliases, bounded depth. Lists are
    passed over. Raises NotYaml."""
    found: dict[tuple[str, ...], str] = {}
    path: list[str | None] = []
    keys: list[str] = []
    try:
        for number, event in enumerate(yaml.parse(untrusted_text, Loader=_Loader)):
            if number > EVENTS or len(path) > DEPTH:
                raise NotYaml("too large")
            if isinstance(event, yaml.ScalarEvent):
                _scalar(event.value, path, keys, found)
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                keys.append(path[-1] or "" if path else "")
                path.append(None if isinstance(event, yaml.MappingStartEvent) else "-")
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                path.pop()
                keys.pop()
                _value_ended(path)
            elif isinstance(event, yaml.AliasEvent):
                _value_ended(path)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotYaml(str(error)) from error
    return found


def _scalar(value: str, path: list[str | None], keys: list[str], found: dict[tuple[str, ...], str]) -> None:
    """A key where one is due, else the value of the last key."""
    if not path or path[-1] == "-":
        return
    if path[-1] is None:
        path[-1] = ":" + value
        return
    route = tuple(k.removeprefix(":") for k in (*keys[1:], path[-1]))
    if "-" not in keys[1:]:
        found.setdefault(route, value)
    path[-1] = None


def _value_ended(path: list[str | None]) -> None:
    if path and path[-1] != "-":
        path[-1] = None


class _Makers:
    """Names of publishers, where snapd's records may be read (by administrators)."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ids: dict[str, str] = {}
        try:
            state = json.loads(context.read(context.path(STATE), STATE_LIMIT))
            for name, snap in state["data"]["snaps"].items():
                for revision in snap["sequence"]:
                    side = revision.get("snap", revision)
                    if _SAFE_ID.match(str(side.get("snap-id", ""))):
                        self._ids[name] = side["snap-id"]
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass

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


COLLECTOR = Collector(
    name=NAME,
    title="programs installed as Snaps",
    reads="Descriptions of installed Snap programs; for administrators also snapd's records of who publishes them.",
    platforms=("linux",),
    collect=collect,
)
