"""Network interfaces and the files of NetworkManager, WireGuard and OpenVPN in, tunnels (VPN) out.

/sys/class/net/NAME: uevent names DEVTYPE=wireguard, tun_flags is there for tunnels of programs (kernel
Documentation/networking/tuntap). NetworkManager keeps key files with connection.type and vpn.service-type
(nm-settings-keyfile(5)), readable by administrators alone.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.collect.flatpak_places import key_file
from privacycheck.model.facts import AnyFact, Skipped, Vpn

NAME = "tunnels"
FILE_LIMIT = 256 * 1024
MANAGED = ("/etc/NetworkManager/system-connections", "/run/NetworkManager/system-connections")
CONFIGS = (("/etc/wireguard", "WireGuard"), ("/etc/openvpn", "OpenVPN"), ("/etc/openvpn/client", "OpenVPN"))
FILES = 500


def collect(context: Context) -> Iterator[AnyFact]:
    """Tunnels that are up, then those that are set up."""
    yield from _interfaces(context)
    for folder in MANAGED:
        yield from _managed(context, context.path(folder))
    for folder, kind in CONFIGS:
        try:
            entries = context.entries(context.path(folder))[:FILES]
        except OSError as error:
            yield refused(NAME, error, f"The folder of {kind} tunnels")
            continue
        for entry in entries:
            if entry.name.endswith((".conf", ".ovpn")):
                yield Vpn(name=clean(entry.name.rpartition(".")[0]), kind=kind, origin=folder)


def _interfaces(context: Context) -> Iterator[AnyFact]:
    try:
        entries = context.entries(context.path("/sys/class/net"))[:FILES]
    except OSError as error:
        yield refused(NAME, error, "The list of network interfaces")
        return
    for entry in entries:
        folder = Path(entry.path)
        kind = ""
        if b"DEVTYPE=wireguard" in _short(context, folder / "uevent"):
            kind = "WireGuard"
        elif _short(context, folder / "tun_flags"):
            kind = "tunnel of a program"
        if kind:
            yield Vpn(name=clean(entry.name, 40), kind=kind, origin="network interface", up=True)


def _short(context: Context, path: Path) -> bytes:
    try:
        return context.read(path, FILE_LIMIT)
    except OSError:
        return b""


def _managed(context: Context, folder: Path) -> Iterator[AnyFact]:
    try:
        entries = context.entries(folder)[:FILES]
    except OSError as error:
        yield refused(NAME, error, "The list of network connections", "Run: nmcli connection show")
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
        reason = "Network connections may be read by administrators only; VPNs among them are not shown."
        yield Skipped(source=NAME, reason=reason, hint="Run: nmcli connection show", count=closed)


COLLECTOR = Collector(
    name=NAME,
    title="VPN tunnels",
    reads="Network interfaces that are tunnels, and the names and kinds of VPNs that are set up; no keys.",
    platforms=("linux",),
    collect=collect,
)
