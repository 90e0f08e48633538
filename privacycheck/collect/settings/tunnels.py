"""The files of NetworkManager, WireGuard and OpenVPN in, tunnels (VPN) that are set up out.

NetworkManager keeps key files with connection.type and vpn.service-type (nm-settings-keyfile(5)), readable by
administrators alone.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.collect.packages.flatpak_places import key_file
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped, Vpn

NAME = "tunnels"
FILE_LIMIT = 256 * 1024
MANAGED = ("/etc/NetworkManager/system-connections", "/run/NetworkManager/system-connections")
CONFIGS = (("/etc/wireguard", "WireGuard"), ("/etc/openvpn", "OpenVPN"), ("/etc/openvpn/client", "OpenVPN"))
FILES = 500


def collect(context: Context) -> Iterator[AnyFact]:
    """Tunnels that are set up; the collector of interfaces tells those that are up."""
    for folder in MANAGED:
        yield from _managed(context, context.path(folder))
    for folder, kind in CONFIGS:
        try:
            entries = context.entries(context.path(folder))[:FILES]
        except OSError as error:
            yield refused(NAME, error, tr("The folder of {kind} tunnels", kind=kind))
            continue
        for entry in entries:
            if entry.name.endswith((".conf", ".ovpn")):
                yield Vpn(name=clean(entry.name.rpartition(".")[0]), kind=kind, origin=folder)


def _managed(context: Context, folder: Path) -> Iterator[AnyFact]:
    try:
        entries = context.entries(folder)[:FILES]
    except OSError as error:
        yield refused(
            NAME, error, tr("The list of network connections"), tr("Run in a terminal: nmcli connection show")
        )
        return
    closed = 0
    for entry in entries:
        try:
            sections = key_file(context.read(Path(entry.path), FILE_LIMIT))
        except PermissionError:
            closed += 1
            continue
        except OSError:
            continue
        connection = sections.get("connection", {})
        kind = connection.get("type", "")
        if kind in ("vpn", "wireguard"):
            service = sections.get("vpn", {}).get("service-type", "").rpartition(".")[2]
            shown = "WireGuard" if kind == "wireguard" else clean(service, 40) or "VPN"
            yield Vpn(name=clean(connection.get("id", "")) or "unnamed", kind=shown, origin="NetworkManager")
    if closed:
        reason = tr("Network connections may be read by administrators only; VPNs among them are not shown.")
        yield Skipped(source=NAME, reason=reason, hint=tr("Run in a terminal: nmcli connection show"), count=closed)


COLLECTOR = Collector(
    name=NAME,
    title=mark("VPNs that are set up"),
    reads=mark("Names and kinds of the VPNs that are set up; no keys."),
    platforms=("linux",),
    collect=collect,
)
