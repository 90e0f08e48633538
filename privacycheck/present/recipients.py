"""An `AppReport` in, who receives what a program sends out: the maker, its owners, the other ends of connections."""

from privacycheck.language import date, english, listed, mark, phrases, tr
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.report import AppReport, Contact, Maker
from privacycheck.present import wording
from privacycheck.present.page import Item, Section

NAME_CACHE = mark("this computer's own name cache")
"""What facts say of the names that systemd-resolved remembers."""


def receives(report: AppReport) -> Section:
    items = list(_maker_items(report.maker)) if report.maker else []
    items += [_contact_item(c) for c in report.contacts]
    empty = "" if items else tr("We do not know who makes this program, and saw no connection at this moment.")
    return Section(id="receives", heading=tr("Who receives it"), items=tuple(items), empty=empty)


def _maker_items(maker: Maker) -> list[Item]:
    seat = phrases((maker.city or "", maker.country_name or ""))
    items = [
        Item(
            text=tr(
                "Maker: {name}. Legal home: {seat}.", name=maker.name.rstrip("."), seat=seat or tr("not on record")
            ),
            links=maker.links,
        )
    ]
    for step in maker.owners:
        share = f" ({_share(step.share)})" if step.share else ""
        since = tr(", since {since}", since=date(step.since)) if step.since else ""
        items.append(
            Item(text=tr("Owner: {name}{share}{since}.", name=step.name, share=share, since=since), links=step.links)
        )
    items += [
        Item(
            text=tr("Storage: {says}", says=english(s.says)),
            badge=tr(wording.GRADES["c"]),
            grade="c",
            date=date(s.date),
            links=s.links,
        )
        for s in maker.storage
    ]
    if maker.contact:
        items.append(Item(text=tr("To ask for your data, or have it deleted: {contact}", contact=maker.contact)))
    return items


def _share(share: str) -> str:
    """A part in numbers says itself; words of the rule book are marked, within the brackets that they stand in."""
    return tr(share) if english(share) == tr(share) else phrases((share, tr("in English")))


def _contact_item(contact: Contact) -> Item:
    end = contact.recipient
    purpose = tr(", for {purposes}", purposes=tr(wording.PURPOSES[contact.purpose])) if contact.purpose else ""
    own = tr(" (the maker's own)") if contact.own else ""
    return Item(
        text=tr(
            "Connected to {recipient_name}{own}{purpose}.",
            recipient_name=wording.recipient_in_a_sentence(contact),
            own=own,
            purpose=purpose,
        ),
        badge=tr(wording.GRADES["o"]),
        grade="o",
        note=three_places(contact) if end.kind == "internet" else (),
    )


def three_places(contact: Contact) -> tuple[str, ...]:
    """Legal home, server place, network operator: never one flag."""
    end = contact.recipient
    home = wording.place(contact.company_country, COUNTRIES)
    network = (
        tr("{network} (AS{asn})", network=end.network, asn=str(end.asn)) if end.asn and end.network else tr("not known")
    )
    lines = [
        tr("Legal home of the company: {home}", home=home),
        tr("Server probably in: {place}", place=wording.place(end.country, COUNTRIES)),
    ]
    lines.append(tr("Network run by: {network}", network=network))
    address = tr("Address: {address}", address=end.address or tr("not known"))
    origin = tr(" (from {host_origin})", host_origin=tr(end.host_origin)) if end.host_origin else ""
    if end.host:
        address += tr(", name: {host}{origin}", host=end.host, origin=origin)
    elif end.hosts:
        address += f", {wording.one_of(end.hosts)}{origin}"
    lines.append(address)
    if contact.through:
        lines.append(
            tr(
                "Leaves through {through}. Who runs its far end is not seen.",
                through=listed(contact.through),
            )
        )
    if end.reverse_name:
        lines.append(
            tr(
                "Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.",
                reverse_name=end.reverse_name,
            )
        )
    if end.company and end.certainty == "likely" and (end.host or end.hosts):
        lines.append(tr("How sure: likely. The name is one that this computer remembers for the address."))
    return tuple(lines)
