"""One address in, its plain form and what kind of place it names out."""

import ipaddress

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
