"""Addresses, names and aliases as a source tells them in, `HostName` facts out: what every source of names shares."""

import ipaddress
import re
from collections.abc import Iterator

from privacycheck.model.facts import HostName

FRESH = 86_400.0
"""Seconds. Addresses are handed from one customer to the next: an older name may be somebody else's by now."""
NAMES = 50_000
"""Names of one source that are kept."""
_STEPS = 16
_NAME = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})+\.?")


def tells(address: str) -> str | None:
    """An address in its shortest form; None for those that say nothing about anybody: this computer's own, block
    lists' (0.0.0.0), multicast, link-local, or no address at all."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return None
    found = getattr(found, "ipv4_mapped", None) or found
    if found.is_loopback or found.is_unspecified or found.is_multicast or found.is_link_local:
        return None
    return str(found)


def plain_name(untrusted_name: str) -> str | None:
    """A host name as it is looked up: letters, digits, hyphens and underscores (RFC 1123), lower case, at least one
    dot. None for anything else."""
    if len(untrusted_name) > 254 or not _NAME.fullmatch(untrusted_name):
        return None
    name = untrusted_name.rstrip(".").lower()
    # What ends in a number is an address.
    return None if name.rpartition(".")[2].isdecimal() else name


class Answers:
    """Answers to look-ups, put together: which names were asked for when an address was told.

    A name that is an alias (CNAME) leads to another one, in the end to an address. Who asked for the alias meant the
    alias: the name at the end is a delivery network's. Ages are in seconds, None where the source does not tell.
    """

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._addresses: dict[tuple[str, str], float | None] = {}
        self._aliases: dict[str, set[str]] = {}

    def address(self, name: str, address: str, age: float | None = None) -> None:
        """`name` is at `address`. The younger of two ages stays."""
        host, plain = plain_name(name), tells(address)
        if host is None or plain is None or len(self._addresses) >= NAMES or (age is not None and age > FRESH):
            return
        before = self._addresses.get((plain, host), age)
        self._addresses[plain, host] = None if before is None or age is None else min(before, age)

    def alias(self, name: str, target: str) -> None:
        """`name` is another name of `target`."""
        begin, end = plain_name(name), plain_name(target)
        if begin and end and begin != end and len(self._aliases) < NAMES:
            self._aliases.setdefault(end, set()).add(begin)

    def names(self) -> Iterator[HostName]:
        """One fact for each address and name that was asked for."""
        for (address, host), age in self._addresses.items():
            for asked in sorted(self._asked(host)):
                yield HostName(address=address, host=asked, origin=self._origin, age=age)

    def _asked(self, host: str) -> set[str]:
        """The names at the beginning of the chains that lead to a name; the name itself where none does."""
        seen, edge, begins = {host}, {host}, set()
        for _ in range(_STEPS):
            following: set[str] = set()
            for name in edge:
                before = self._aliases.get(name, set()) - seen
                if before:
                    following |= before
                else:
                    begins.add(name)
            if not following:
                break
            seen |= following
            edge = following
        return begins or {host}
