"""A platform in, its collectors in the order in which they are run out."""

from privacycheck.collect import (
    appimage,
    autostart,
    connections,
    deb,
    desktop_entries,
    flatpak,
    hosts,
    pacman,
    processes,
    rpm,
    snap,
    wine,
)
from privacycheck.collect.base import Collector

ALL: tuple[Collector, ...] = (
    deb.COLLECTOR,
    rpm.COLLECTOR,
    pacman.COLLECTOR,
    flatpak.COLLECTOR,
    snap.COLLECTOR,
    appimage.COLLECTOR,
    wine.COLLECTOR,
    desktop_entries.COLLECTOR,
    autostart.COLLECTOR,
    processes.COLLECTOR,
    connections.COLLECTOR,
    hosts.COLLECTOR,
)


def collectors(platform: str) -> tuple[Collector, ...]:
    """Collectors for "linux", "windows" or "macos"."""
    return tuple(c for c in ALL if platform in c.platforms)
