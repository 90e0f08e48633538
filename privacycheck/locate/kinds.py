"""One address in, its plain form and what kind of place it names out."""

import ipaddress
import socket
from bisect import bisect_right

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

DOCUMENTATION = tuple(
    ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20")
)
"""RFC 5737, RFC 3849, RFC 9637."""
SHARED = ipaddress.ip_network("100.64.0.0/10")
"""Carrier-grade NAT and private overlay networks (RFC 6598)."""


def parse(text: str) -> Address | None:
    """The address that a text names, or None. IPv4 inside IPv6 (::ffff:192.0.2.1) becomes IPv4; zones are dropped."""
    try:
        address = ipaddress.ip_address(text.strip().partition("%")[0].strip("[]"))
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None)
    return mapped if isinstance(mapped, ipaddress.IPv4Address) else address


def kind(address: Address) -> str:
    """internet, this-computer, local-network, link-local, multicast, documentation or reserved."""
    if address.is_loopback:
        return "this-computer"
    if any(address in network for network in DOCUMENTATION if network.version == address.version):
        return "documentation"
    if address.is_multicast or str(address) == "255.255.255.255":
        return "multicast"
    if address.is_link_local:
        return "link-local"
    if address.is_unspecified or address.is_reserved:
        return "reserved"
    if address.is_private or (address.version == 4 and address in SHARED):
        return "local-network"
    return "internet"


_SPECIAL_4 = (
    "0.0.0.0/8 0.0.0.0/32 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.0/29 "
    "192.0.0.9/32 192.0.0.10/32 192.0.0.170/31 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 "
    "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 255.255.255.255/32"
)
_SPECIAL_6 = (
    "::/128 ::1/128 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001::/32 2001:1::1/128 2001:1::2/128 "
    "2001:2::/48 2001:3::/32 2001:4:112::/48 2001:10::/28 2001:20::/28 2001:30::/28 2001:db8::/32 2002::/16 3fff::/20 "
    "fc00::/7 fe80::/10 fec0::/10 ff00::/8 ::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 "
    "a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9"
)
"""Networks of the IANA special-purpose registries and the unassigned blocks: within and between them the kind is the
same throughout."""


def _segments(networks: str, top: int) -> tuple[list[int], list[str]]:
    """Where the kind of place may change, and which it is from there on."""
    bounds = {0}
    for network in map(ipaddress.ip_network, networks.split()):
        bounds.update((int(network.network_address), int(network.broadcast_address) + 1))
    make = ipaddress.IPv4Address if top == 1 << 32 else ipaddress.IPv6Address
    starts = sorted(bound for bound in bounds if bound < top)
    return starts, [kind(make(start)) for start in starts]


_STARTS_4, _KINDS_4 = _segments(_SPECIAL_4, 1 << 32)
_STARTS_6, _KINDS_6 = _segments(_SPECIAL_6, 1 << 128)


def pack(text: str) -> bytes | None:
    """What `parse` understands, as the 4 or 16 bytes of the address; several times as fast."""
    plain = text.strip().partition("%")[0].strip("[]")
    try:
        return socket.inet_pton(socket.AF_INET, plain)
    except (OSError, ValueError):
        address = parse(text)
    return address.packed if address is not None else None


def unpack(packed: bytes) -> str:
    """The shortest text form."""
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)


def kind_of(packed: bytes) -> str:
    """The same as `kind`, from a table."""
    if len(packed) == 4:
        return _KINDS_4[bisect_right(_STARTS_4, int.from_bytes(packed, "big")) - 1]
    return _KINDS_6[bisect_right(_STARTS_6, int.from_bytes(packed, "big")) - 1]
