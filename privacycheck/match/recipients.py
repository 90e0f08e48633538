"""A host name or the number of a network in, the service and company behind it out."""

from typing import Literal

from privacycheck.model.base import Purpose, Value
from privacycheck.rulebook import keys
from privacycheck.rulebook.book import RuleBook

LABELS = 32
"""Labels of a host name that are looked at; DNS allows 127, nobody uses them."""


class Behind(Value, frozen=True, kw_only=True):
    """role owner: what goes there goes to the company. hosting: the company rents it out, so "hosted at" only."""

    service: str
    company: str
    purpose: Purpose
    role: Literal["owner", "hosting"]


def match_host(book: RuleBook, host: str) -> Behind | None:
    """The service whose exact host name, or whose longest domain, the name has. Whole labels only: "notwechat.com" is
    not "wechat.com"."""
    name = keys.host(host)
    found = book.index.hosts.get(name)
    rest = name
    for _ in range(LABELS):
        if found or not rest:
            break
        found = book.index.domains.get(rest)
        rest = rest.partition(".")[2]
    if not found or found not in book.services:
        return None
    service = book.services[found]
    return Behind(service=service.id, company=service.company, purpose=service.purpose, role=service.domain_role)


def match_asn(book: RuleBook, asn: int) -> Behind | None:
    """The service that runs a network, by AS number, never by the network's name."""
    found = book.index.asns.get(asn)
    if not found or found not in book.services:
        return None
    service = book.services[found]
    return Behind(service=service.id, company=service.company, purpose=service.purpose, role=service.asn_role)
