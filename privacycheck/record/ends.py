"""A contact in, the recipient under which it is summed up out. Addresses are left out where anybody can be named."""

from privacycheck.model.report import Contact
from privacycheck.model.traffic import TrafficEnd
from privacycheck.present import wording

OTHERS = TrafficEnd(key="others", name="other recipients", kind="others")
"""Where sums go for which there is no room any more."""


def end_of(contact: Contact) -> TrafficEnd:
    """Service, company, network, or at last the address; each country in which its servers stand apart."""
    end = contact.recipient
    return TrafficEnd(
        key=f"{party(contact)}@{end.country or ''}",
        name=_name(contact),
        known=bool(end.kind != "internet" or end.company or end.service),
        service=end.service,
        company=end.company,
        company_name=contact.company_name,
        company_country=contact.company_country,
        country=end.country,
        purpose=contact.purpose,
        own=contact.own,
        kind=end.kind,
    )


def party(contact: Contact) -> str:
    """Whoever is at the other end, as exactly as is known."""
    end = contact.recipient
    if end.kind != "internet":
        return f"kind:{end.kind}"
    if end.service:
        return f"service:{end.service}"
    if end.company:
        return f"company:{end.company}"
    if end.host:
        return f"host:{end.host}"
    return f"as:{end.asn}" if end.asn else f"address:{end.address}"


def whom(end: TrafficEnd) -> str:
    """Who counts as one when it is asked whether two met before: a company, however many services it has."""
    return f"company:{end.company}" if end.company else end.key.rpartition("@")[0] or end.key


def _name(contact: Contact) -> str:
    end = contact.recipient
    unnamed = end.kind == "internet" and not (contact.service_name or contact.company_name)
    if unnamed and end.host:
        return end.host
    if unnamed and not end.hosted_at and end.network:
        return f"not known, in the network {end.network}"
    return wording.recipient_name(contact)
