"""Descriptions of mounted Snaps in, what each may use out.

meta/snap.yaml names plugs, of the whole snap and of each program in it (snapcraft.io, "Interface management"). Which of
them are connected stands in /var/lib/snapd/state.json (data.conns), which administrators may read.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.snap_places import DESCRIPTION, kept_by_snapd, mounted
from privacycheck.collect.packages.snap_yaml import YAML_LIMIT, NotYaml, read
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Rights, Skipped

NAME = "snap-rights"
KEPT = 200
EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
"""How YAML 1.1 writes that there is no value."""


def collect(context: Context) -> Iterator[AnyFact]:
    """Plugs of each snap, as connected where that may be read, otherwise as declared."""
    connected = _connected(context)
    any_snap = False
    for found in mounted(context, NAME):
        any_snap = any_snap or not isinstance(found, Skipped)
        fact = found if isinstance(found, Skipped) else _of_snap(context, found, connected)
        if fact:
            yield fact
    if any_snap and connected is None:
        reason = tr(
            "Which rights of Snap programs are in force may be read by administrators only; we show those asked for."
        )
        yield Skipped(source=NAME, reason=reason, hint=tr("Run in a terminal: snap connections"))


def _of_snap(context: Context, folder: Path, connected: dict[str, list[str]] | None) -> Rights | Skipped | None:
    name = clean(folder.name)
    try:
        raw = context.read(folder / DESCRIPTION, YAML_LIMIT)
        said, listed = read(raw.decode("utf-8", "replace"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, tr("What the Snap program {name} may use", name=name))
    except NotYaml:
        return Skipped(
            source=NAME, reason=tr("What the Snap program {name} may use cannot be read: it is damaged.", name=name)
        )
    plugs = _plugs(said, listed)
    if said.get(("confinement",)) == "classic":
        plugs = ["classic", *plugs]
    elif connected is not None:
        plugs = [p for p in plugs if p in connected.get(folder.name, ())]
    return Rights(
        source="snap",
        package=clean(said.get(("name",), "")) or name,
        origin="manifest" if connected is None else "connected",
        allows=tuple(f"plug={clean(p, 60)}" for p in plugs[:KEPT]),
        left_out=max(0, len(plugs) - KEPT),
        path=clean_path(context.shown(folder / DESCRIPTION)),
    )


def _plugs(said: dict[tuple[str, ...], str], listed: dict[tuple[str, ...], list[str]]) -> list[str]:
    """Interfaces, each once. A plug is named like its interface unless it says another one."""
    names = [k[1] for k in said if k[0] == "plugs" and len(k) >= 2]
    for key, values in listed.items():
        if key == ("plugs",) or (len(key) == 3 and key[0] == "apps" and key[2] == "plugs"):
            names += values
        elif key[0] == "plugs" and len(key) >= 2:
            names.append(key[1])
    others = {k[1]: v for k, v in said.items() if k[0] == "plugs" and len(k) == 3 and k[2] == "interface"}
    others |= {k[1]: v for k, v in said.items() if k[0] == "plugs" and len(k) == 2 and v not in EMPTY}
    return list(dict.fromkeys(others.get(n, n) for n in names if n))


def _connected(context: Context) -> dict[str, list[str]] | None:
    """Interfaces in force by snap; None where that may not be read or makes no sense."""
    conns = kept_by_snapd(context, "conns")
    if conns is None:
        return None
    found: dict[str, list[str]] = {}
    for key, connection in conns.items():
        if not isinstance(connection, dict) or not isinstance(connection.get("interface"), str):
            return None  # the list is not what we take it for: what is asked for is shown instead
        if not connection.get("undesired"):
            found.setdefault(key.partition(":")[0], []).append(connection["interface"])
    return found


COLLECTOR = Collector(
    name=NAME,
    title=mark("what Snap programs may use"),
    reads=mark("Which interfaces Snap programs ask for; for administrators also which of them are in force."),
    platforms=("linux",),
    collect=collect,
)
