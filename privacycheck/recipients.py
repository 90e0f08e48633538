"""Connections and addresses in, who is at the other end out: joins what locate/ and match/ know of one address.

A company is named by a host name of its own, or by a network that only it uses. A rented network (cloud, delivery
network) gives "hosted at" and no more. One address may carry many names of many companies: one is named only if all
names agree. A name that this computer remembers for an address makes its company "likely": the connection itself may
have been made for another name.
"""

import time
from collections.abc import Callable, Iterable, Sequence

import msgspec

from privacycheck.language import tr
from privacycheck.locate import Locator
from privacycheck.locate.kinds import kind, parse
from privacycheck.match import Behind, match_asn, match_host
from privacycheck.model.app import Recipient
from privacycheck.model.base import Certainty
from privacycheck.model.facts import AnyFact, Connection, HostName, Process, Tunnel
from privacycheck.model.report import Contact
from privacycheck.rulebook.book import RuleBook

KEPT = 20_000
"""Addresses that are remembered; a list of millions must not fill the memory."""


TOR_PORTS = frozenset((9050, 9150))
"""Where Tor and Tor Browser take connections in on this computer (SocksPort of the torrc manual)."""
FRESH = 86_400.0
"""Seconds after which a name says nothing any more: addresses are handed on."""
TOLD = 100_000
"""Names of all addresses together that are remembered."""
AGING = 600.0
"""Seconds after which names that have grown old are looked for."""
NAMES = 16
"""Names of one address that are kept apart; the more there are, the less each says."""


def is_local(address: str) -> bool:
    """Whether an address lies on this computer or in the user's own network."""
    parsed = parse(address)
    return parsed is not None and kind(parsed) not in ("internet", "documentation")


class Recipients:
    """Answers "who is this?" for addresses and names; each address is worked out once."""

    def __init__(
        self,
        book: RuleBook,
        locator: Locator,
        names: Iterable[HostName] = (),
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`now` is a clock in seconds, by which names grow old while one watches."""
        self._now = now
        self._looked = now()
        self._told: dict[tuple[str, str], float] = {}
        self._book = book
        self._locator = locator
        self._names: dict[str, dict[str, HostName]] = {}
        self._reverse: dict[str, str] = {}
        self._known: dict[str, Recipient] = {}
        self._through: dict[str, str] = {}
        self.tor = False
        self.learn(names)

    def learn(self, names: Iterable[HostName]) -> frozenset[str]:
        """Takes names in; those of the same address stand beside each other. The addresses that are told anew."""
        changed = set()
        now = self._now()
        if now - self._looked > AGING:
            self._looked = now
            self._forget(now)
        for name in names:
            if name.age is not None and name.age > FRESH:
                continue
            if name.reverse:
                self._reverse[name.address] = name.host
            else:
                beside = self._names.get(name.address, {})
                known = name.host in beside
                if not known and (len(beside) >= NAMES or len(self._told) >= TOLD):
                    continue
                self._told[name.address, name.host] = now - (name.age or 0.0)
                if known:
                    continue
                self._names.setdefault(name.address, {})[name.host] = name
            self._known.pop(name.address, None)
            changed.add(name.address)
        return frozenset(changed)

    def _forget(self, now: float) -> None:
        """Lets old names go."""
        for (address, host), told in list(self._told.items()):
            if now - told > FRESH:
                del self._told[address, host]
                del self._names[address][host]
                if not self._names[address]:
                    del self._names[address]
                self._known.pop(address, None)

    def surroundings(self, facts: Iterable[AnyFact]) -> None:
        """Takes in what connections lead through: the tunnels that there are now, and whether Tor runs."""
        self._through = {}
        for fact in facts:
            if isinstance(fact, Tunnel):
                product = tr(fact.product)
                words = (
                    tr("the VPN interface {name} ({product})", name=fact.name, product=product)
                    if fact.vpn
                    else tr("the interface {name} ({product}, a modem or a VPN)", name=fact.name, product=product)
                )
                self._through |= dict.fromkeys(fact.addresses, words)
            elif isinstance(fact, Process):
                self.see(fact)

    def see(self, process: Process) -> None:
        """Takes a program in that runs."""
        self.tor = self.tor or process.name in ("tor", "tor.exe")

    def of_address(self, text: str) -> Recipient:
        """Raises ValueError where the text is no address."""
        known = self._known.get(text)
        if known is None:
            place = self._locator.locate(text)
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[text] = self._of_place(place)
        return known

    def of_host(self, host: str) -> Recipient:
        """Who is behind a name, without looking the name up anywhere."""
        return self._found(Recipient(host=host), (match_host(self._book, host),), "certain")

    def _of_place(self, place: Recipient) -> Recipient:
        address = place.address or ""
        if address not in self._names and address not in self._reverse:
            return self._of_network(place)
        names = tuple(self._names.get(address, {}).values())
        if len(names) == 1:
            place = msgspec.structs.replace(place, host=names[0].host, host_origin=names[0].origin)
        elif names:
            origins = tuple(dict.fromkeys(name.origin for name in names))
            place = msgspec.structs.replace(
                place, hosts=tuple(sorted(name.host for name in names)), host_origin=", ".join(origins)
            )
        if address in self._reverse:
            place = msgspec.structs.replace(place, reverse_name=self._reverse[address])
        by_host = [match_host(self._book, name.host) for name in names]
        if len(names) >= NAMES:
            # There may be more than are kept, of anybody.
            by_host.append(None)
        return self._found(place, by_host, "likely")

    def _of_network(self, place: Recipient) -> Recipient:
        """As `_found` without names, which is how it mostly is."""
        behind = match_asn(self._book, place.asn) if place.asn else None
        if behind is None:
            return place
        if behind.role == "hosting":
            return msgspec.structs.replace(place, hosted_at=self.company_name(behind.company))
        return msgspec.structs.replace(
            place, company=behind.company, service=behind.service, purpose=behind.purpose, certainty="likely"
        )

    def _found(self, place: Recipient, by_host: Sequence[Behind | None], sure: Certainty) -> Recipient:
        """`by_host` is who is behind each of the names."""
        by_network = match_asn(self._book, place.asn) if place.asn else None
        if by_network is None and not any(by_host):
            return place
        owner, certainty = _agreed(by_host), sure
        if owner is None and by_network and by_network.role == "owner" and not _others(by_host, by_network.company):
            owner, certainty = by_network, "likely"
        hosting = [b for b in (by_network, *by_host) if b and b.role == "hosting"]
        hosted_at = self.company_name(hosting[0].company) if hosting else None
        if owner is None:
            return msgspec.structs.replace(place, hosted_at=hosted_at)
        one = all(b is None or b.role != "owner" or b.service == owner.service for b in by_host)
        return msgspec.structs.replace(
            place,
            company=owner.company,
            service=owner.service if one else None,
            purpose=owner.purpose if one else None,
            certainty=certainty,
            hosted_at=hosted_at,
        )

    def company_name(self, company: str | None) -> str | None:
        """The name of a company's record."""
        record = self._book.companies.get(company) if company else None
        return record.name if record else company

    def contacts(self, connections: Iterable[Connection], maker: str | None) -> tuple[Contact, ...]:
        """Connections with a remote end, put together by address; outside ones first, most used first.

        `maker` is the company of the program: what goes to it or to its owners is marked as the maker's own.
        """
        family = self._family(maker)
        grouped: dict[tuple[str, bool], list[Connection]] = {}
        for connection in connections:
            if connection.remote:
                grouped.setdefault((connection.remote, self._enters_tor(connection)), []).append(connection)
        found = [self._contact(address, tor, together, family) for (address, tor), together in grouped.items()]
        return tuple(sorted(found, key=lambda c: (c.recipient.kind != "internet", -c.count, c.recipient.address or "")))

    def _enters_tor(self, connection: Connection) -> bool:
        return self.tor and connection.remote_port in TOR_PORTS and (connection.remote or "") in ("127.0.0.1", "::1")

    def _family(self, maker: str | None) -> frozenset[str]:
        if not maker:
            return frozenset()
        return frozenset({maker, *(owner.company for _, owner in self._book.owner_chain(maker) if owner.company)})

    def _contact(self, address: str, tor: bool, together: Sequence[Connection], family: frozenset[str]) -> Contact:
        end = Recipient(address=address, kind="tor") if tor else self.of_address(address)
        outside = end.kind in ("internet", "documentation")
        through = {self._through[c.local] for c in together if c.local in self._through} if outside else set()
        company = self._book.companies.get(end.company) if end.company else None
        service = self._book.services.get(end.service) if end.service else None
        return Contact(
            recipient=end,
            company_name=company.name if company else None,
            company_country=company.seat.country if company and company.seat else None,
            service_name=service.name if service else None,
            purpose=service.purpose if service else None,
            own=bool(end.company and end.company in family),
            count=len(together),
            ports=tuple(sorted({c.remote_port for c in together if c.remote_port})),
            pids=tuple(sorted({c.pid for c in together if c.pid is not None})),
            protocols=tuple(sorted({c.protocol for c in together})),
            through=tuple(sorted(through)),
        )


def _agreed(by_host: Sequence[Behind | None]) -> Behind | None:
    """Who is behind all the names; None where one of them is not known or is another company's."""
    first = by_host[0] if by_host else None
    if first is None or first.role != "owner":
        return None
    same = all(b is not None and b.role == "owner" and b.company == first.company for b in by_host)
    return first if same else None


def _others(by_host: Sequence[Behind | None], company: str) -> bool:
    """Whether a name speaks against the company to which the network belongs."""
    return any(b is not None and b.role == "owner" and b.company != company for b in by_host)
