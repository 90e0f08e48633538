"""Mounted Snaps in, their folders out, each once, whether it is mounted in one place or two.

snapd mounts each at /snap/NAME or, on some systems, /var/lib/snapd/snap/NAME (snapcraft.io, "The snap format").
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from privacycheck.collect.base import Context, refused
from privacycheck.language import tr
from privacycheck.model.facts import Skipped

MOUNTS = ("/snap", "/var/lib/snapd/snap")
STATE = "/var/lib/snapd/state.json"
STATE_LIMIT = 32 * 1024 * 1024
"""Bytes."""
OTHERS = frozenset(("bin", "README"))
DESCRIPTION = "current/meta/snap.yaml"


def mounted(context: Context, asks: str) -> Iterator[Path | Skipped]:
    """Folders that may hold a snap, and what kept the collector `asks` from looking."""
    seen = set(OTHERS)
    for mount in MOUNTS:
        try:
            entries = context.entries(context.path(mount))
        except OSError as error:
            yield refused(asks, error, tr("The folder of Snap programs {mount}", mount=mount))
            continue
        for entry in entries:
            # One mount folder is a link to the other on some systems.
            if entry.name not in seen:
                seen.add(entry.name)
                yield Path(entry.path)


def kept_by_snapd(context: Context, of: str) -> Mapping[str, object] | None:
    """The part `of` ("snaps", "conns") of what snapd keeps of all snaps, by name.

    None where it may not be read (administrators may) or makes no sense.
    """
    try:
        part = json.loads(context.read(context.path(STATE), STATE_LIMIT))["data"][of]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return part if isinstance(part, dict) else None
