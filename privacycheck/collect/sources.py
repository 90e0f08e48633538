"""A platform in, its collectors in the order in which they are run out."""

from privacycheck.collect import (
    appimage,
    autostart,
    browser_policies,
    chromium_extensions,
    chromium_names,
    connections,
    deb,
    desktop_entries,
    device_use,
    dnsmasq,
    editor_extensions,
    firefox_extensions,
    flatpak,
    flatpak_rights,
    handlers,
    hosts,
    jetbrains_plugins,
    memberships,
    nscd,
    pacman,
    portal_answers,
    processes,
    proxy_settings,
    resolved,
    root_certificates,
    rpm,
    sandbox,
    services,
    snap,
    snap_rights,
    squid,
    tunnel_interfaces,
    tunnels,
    web_apps,
    windows_dns,
    wine,
)
from privacycheck.collect.base import Collector

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
