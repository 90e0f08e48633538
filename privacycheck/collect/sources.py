"""A platform in, its collectors in the order in which they are run out."""

from privacycheck.collect import connections, deb, desktop_entries, hosts, processes
from privacycheck.collect.base import Collector

ALL: tuple[Collector, ...] = (
    deb.COLLECTOR,
    desktop_entries.COLLECTOR,
    processes.COLLECTOR,
    connections.COLLECTOR,
    hosts.COLLECTOR,
)


def collectors(platform: str) -> tuple[Collector, ...]:
    """Collectors for "linux", "windows" or "macos"."""
    return tuple(c for c in ALL if platform in c.platforms)
