"""Connections and addresses in, who is at the other end out: joins what locate/ and match/ know of one address.

A company is named by a host name of its own, or by a network that only it uses. A rented network (cloud, delivery
network) gives "hosted at" and no more.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from privacycheck.locate import Locator
from privacycheck.locate.kinds import kind, parse
from privacycheck.match import match_asn, match_host
from privacycheck.model.app import Recipient
from privacycheck.model.facts import Connection, HostName
from privacycheck.model.report import Contact
from privacycheck.rulebook.book import RuleBook

KEPT = 20_000
"""Addresses that are remembered; a list of millions must not fill the memory."""


def is_local(address: str) -> bool:
    """Whether an address lies on this computer or in the user's own network."""
    parsed = parse(address)
    return parsed is not None and kind(parsed) not in ("internet", "documentation")


class Recipients:
    """Answers "who is this?" for addresses and names; each address is worked out once."""

    def __init__(self, book: RuleBook, locator: Locator, names: Mapping[str, HostName] | None = None) -> None:
        self._book = book
        self._locator = locator
        self._names = names or {}
        self._known: dict[str, Recipient] = {}

    def of_address(self, text: str) -> Recipient:
        """Raises ValueError where the text is no address."""
        known = self._known.get(text)
        if known is None:
            place = self._locator.locate(text)
            named = self._names.get(place.address or text)
            if named:
                place = msgspec.structs.replace(place, host=named.host, host_origin=named.origin)
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[text] = self._named(place)
        return known

    def of_host(self, host: str) -> Recipient:
        """Who is behind a name, without looking the name up anywhere."""
        return self._named(Recipient(host=host))

    def _named(self, place: Recipient) -> Recipient:
        if place.host is None and place.asn is None:
            return place
        by_host = match_host(self._book, place.host) if place.host else None
        by_network = match_asn(self._book, place.asn) if place.asn else None
        hosted_at = None
        owner = None
        for found in (by_host, by_network):
            if found and found.role == "owner":
                owner = owner or found
        for found in (by_network, by_host):
            if found and found.role == "hosting":
                hosted_at = hosted_at or self.company_name(found.company)
        if owner is None and hosted_at is None:
            return place
        if owner is None:
            return msgspec.structs.replace(place, hosted_at=hosted_at)
        return msgspec.structs.replace(
            place,
            company=owner.company,
            service=owner.service,
            purpose=owner.purpose,
            certainty="certain" if owner is by_host else "likely",
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
        grouped: dict[str, list[Connection]] = {}
        for connection in connections:
            if connection.remote:
                grouped.setdefault(connection.remote, []).append(connection)
        found = [self._contact(address, together, family) for address, together in grouped.items()]
        return tuple(sorted(found, key=lambda c: (c.recipient.kind != "internet", -c.count, c.recipient.address or "")))

    def _family(self, maker: str | None) -> frozenset[str]:
        if not maker:
            return frozenset()
        return frozenset({maker, *(owner.company for _, owner in self._book.owner_chain(maker) if owner.company)})

    def _contact(self, address: str, together: Sequence[Connection], family: frozenset[str]) -> Contact:
        end = self.of_address(address)
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
        )
