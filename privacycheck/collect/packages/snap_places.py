"""Mounted Snaps in, their folders out, each once, whether it is mounted in one place or two.

snapd mounts each at /snap/NAME or, on some systems, /var/lib/snapd/snap/NAME (snapcraft.io, "The snap format").
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Context, refused
from privacycheck.language import tr
from privacycheck.model.facts import Skipped

MOUNTS = ("/snap", "/var/lib/snapd/snap")
STATE = "/var/lib/snapd/state.json"
"""What snapd keeps of all snaps; administrators may read it."""
STATE_LIMIT = 32 * 1024 * 1024
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
