"""A platform in, its collectors in the order in which they are run out."""

from privacycheck.collect.base import Collector
from privacycheck.collect.extensions import (
    chromium_extensions,
    editor_extensions,
    firefox_extensions,
    jetbrains_plugins,
)
from privacycheck.collect.names import (
    chromium_names,
    dnsmasq,
    hosts,
    nscd,
    resolved,
    squid,
    windows_dns,
)
from privacycheck.collect.packages import (
    appimage,
    deb,
    desktop_entries,
    flatpak,
    pacman,
    rpm,
    snap,
    web_apps,
    wine,
)
from privacycheck.collect.rights import (
    flatpak_rights,
    memberships,
    portal_answers,
    snap_rights,
)
from privacycheck.collect.running import (
    autostart,
    connections,
    device_use,
    processes,
    services,
)
from privacycheck.collect.settings import (
    browser_policies,
    handlers,
    proxy_settings,
    root_certificates,
    sandbox,
    tunnel_interfaces,
    tunnels,
)

NAMES: tuple[Collector, ...] = (
    hosts.COLLECTOR,
    resolved.COLLECTOR,
    dnsmasq.COLLECTOR,
    nscd.COLLECTOR,
    squid.COLLECTOR,
    chromium_names.COLLECTOR,
    windows_dns.COLLECTOR,
)
"""Those that know names for addresses."""

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
    chromium_extensions.COLLECTOR,
    firefox_extensions.COLLECTOR,
    editor_extensions.COLLECTOR,
    jetbrains_plugins.COLLECTOR,
    web_apps.COLLECTOR,
    flatpak_rights.COLLECTOR,
    portal_answers.COLLECTOR,
    snap_rights.COLLECTOR,
    services.COLLECTOR,
    handlers.COLLECTOR,
    device_use.COLLECTOR,
    memberships.COLLECTOR,
    root_certificates.COLLECTOR,
    proxy_settings.COLLECTOR,
    tunnels.COLLECTOR,
    browser_policies.COLLECTOR,
    processes.COLLECTOR,
    connections.COLLECTOR,
    sandbox.COLLECTOR,
    tunnel_interfaces.COLLECTOR,
    *NAMES,
)


def name_sources(platform: str) -> tuple[Collector, ...]:
    """Collectors of names alone, for "linux", "windows" or "macos"."""
    return tuple(c for c in NAMES if platform in c.platforms)


def collectors(platform: str) -> tuple[Collector, ...]:
    """Collectors for "linux", "windows" or "macos"."""
    return tuple(c for c in ALL if platform in c.platforms)
