"""The network interfaces in, those that lead through a tunnel out: VPNs and the like, by what the kernel says of them.

/sys/class/net/NAME (sysfs-class-net): `uevent` names the kind of device, `tun_flags` is there for devices that a
program made (tuntap.rst of the kernel's documentation), `type` is a number of linux/if_arp.h. Products are told by the
names that they give their interfaces.
"""

import ipaddress
import re
from collections.abc import Iterator

import psutil

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Tunnel

NAME = "tunnel-interfaces"
FOLDER = "/sys/class/net"
INTERFACES = 1000
PPP = 512
_TUNNELS = {768: "IP in IP", 769: "IP in IP", 776: "IPv6 in IPv4", 778: "GRE", 823: "GRE"}
"""ARPHRD_TUNNEL, _TUNNEL6, _SIT, _IPGRE, _IP6GRE."""
_PRODUCTS: tuple[tuple[str, str], ...] = (
    (r"tailscale\d*", "Tailscale"),
    (r"zt[a-z0-9]{8}", "ZeroTier"),
    (r"nordlynx|nordtun", "NordVPN"),
    (r"proton\d+|pvpn.*", "Proton VPN"),
    (r"CloudflareWARP", "Cloudflare WARP"),
    (r"wg\d*-mullvad", "Mullvad VPN"),
    (r"ipsec\d*|xfrm\d*|vti\d*", "IPsec"),
)


def collect(context: Context) -> Iterator[AnyFact]:
    """Interfaces that are tunnels and have an address of their own."""
    try:
        names = [entry.name for entry in context.entries(context.path(FOLDER), INTERFACES)]
    except OSError as error:
        yield refused(NAME, error, tr("The list of network interfaces"))
        return
    addresses = _addresses(context)
    for name in names:
        try:
            found = _kind(context, name)
        except PermissionError as error:
            yield refused(NAME, error, tr("The network interface {clean}", clean=clean(name, 32)))
            continue
        if found and (own := addresses.get(name)):
            yield Tunnel(name=clean(name, 32), product=found[1], vpn=found[0], addresses=tuple(sorted(own)))


def _kind(context: Context, name: str) -> tuple[bool, str] | None:
    """Whether it is surely a tunnel that hides where a connection goes, and what made it."""
    device = re.search(r"^DEVTYPE=(\S+)$", _text(context, name, "uevent"), re.MULTILINE)
    kind = _text(context, name, "type").strip()
    made_by_program = bool(_text(context, name, "tun_flags"))
    wireguard = device is not None and device[1] == "wireguard"
    number = int(kind) if kind.isascii() and kind.isdecimal() and len(kind) < 9 else 0
    if made_by_program or wireguard or number in _TUNNELS or number == 65534:
        for pattern, product in _PRODUCTS:
            if re.fullmatch(pattern, name):
                return True, product
    if wireguard:
        return True, "WireGuard"
    if made_by_program:
        return True, mark("made by a VPN program")
    if number in _TUNNELS:
        return True, _TUNNELS[number]
    return (False, "PPP") if number == PPP else None


def _text(context: Context, name: str, file: str) -> str:
    try:
        return context.read(context.path(f"{FOLDER}/{name}/{file}"), 65_536).decode("utf-8", "replace")
    except PermissionError:
        raise
    except OSError:
        return ""


def _addresses(context: Context) -> dict[str, set[str]]:
    """Addresses of each interface: the kernel's own list, or on a computer that is not this one what
    /proc/net/if_inet6 holds (IPv6 alone)."""
    found: dict[str, set[str]] = {}
    if context.live:
        for name, own in psutil.net_if_addrs().items():
            found[name] = {a.address.partition("%")[0] for a in own if int(a.family) in (2, 10)}
        return found
    try:
        raw = context.read(context.path("/proc/net/if_inet6"), 1 << 20)
    except OSError:
        return found
    for line in raw.decode("ascii", "replace").splitlines():
        fields = line.split()
        if len(fields) == 6 and re.fullmatch(r"[0-9a-f]{32}", fields[0]):
            found.setdefault(fields[5], set()).add(_shortest(fields[0]))
    return found


def _shortest(digits: str) -> str:
    return str(ipaddress.IPv6Address(int(digits, 16)))


COLLECTOR = Collector(
    name=NAME,
    title=mark("addresses of tunnels"),
    reads=mark(
        "The names, kinds and own addresses of network interfaces, to tell which connections leave through a VPN."
    ),
    platforms=("linux",),
    collect=collect,
)
