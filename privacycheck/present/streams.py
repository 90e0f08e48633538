"""Contacts of a scan or live flows in, who goes to whom and where out: what map and flow picture are drawn from.

Three places stay apart: the company, its legal home (not drawn), and the country where the server probably stands.
"""

from collections.abc import Iterable, Sequence

from privacycheck.language import mark, phrases, prose, several, tr, trn
from privacycheck.model.base import Value
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.live import Flow
from privacycheck.present import wording
from privacycheck.present.flows import program, size
from privacycheck.present.page import ConnectionRow

UNKNOWN_COMPANY = mark("Owner not known")
UNKNOWN_COUNTRY = mark("Country not known")


class Stream(Value, frozen=True, kw_only=True):
    """One program and one recipient. `company` and `country` are empty where nobody knows; `kind` as in a Recipient.
    `amount` is bytes both ways, 0 where nothing is known of it."""

    app_key: str
    app: str
    company: str
    country: str
    kind: str
    count: int
    amount: int = 0


def of_rows(rows: Iterable[ConnectionRow]) -> list[Stream]:
    """The lines of a scan's table."""
    return [
        Stream(app_key=r.app_key, app=r.app, company=r.company, country=r.country, kind=r.kind, count=r.count)
        for r in rows
    ]


def of_flows(flows: Iterable[Flow]) -> list[Stream]:
    """What has been seen since watching began, also what is gone."""
    found = []
    for flow in flows:
        contact = flow.contact
        found.append(
            Stream(
                app_key=flow.app_key,
                app=program(flow),
                company=contact.company_name or "",
                country=contact.recipient.country or "",
                kind=contact.recipient.kind,
                count=max(1, flow.open),
                amount=(flow.sent or 0) + (flow.received or 0),
            )
        )
    return found


def outside(streams: Iterable[Stream]) -> list[Stream]:
    return [s for s in streams if s.kind == "internet"]


def company(stream: Stream) -> str:
    return stream.company or tr(UNKNOWN_COMPANY)


def country(code: str) -> str:
    return wording.place(code, COUNTRIES) if code else tr(UNKNOWN_COUNTRY)


def measure(streams: Sequence[Stream]) -> str:
    """How much, in words."""
    return measured(sum(s.amount for s in streams), sum(s.count for s in streams))


def measured(amount: int, count: int) -> str:
    """Bytes where they are known, and connections."""
    connections = trn("1 connection", "{n} connections", count)
    return phrases((size(amount), connections)) if amount else connections


def names(found: Iterable[str], most: int = 4) -> str:
    """Each once, in order; what is too much is counted."""
    once = list(dict.fromkeys(found))
    if len(once) <= most:
        return several(once)
    return tr("{once} and {count} more", once=several(once[: most - 1]), count=len(once) - most + 1)


def beside(streams: Sequence[Stream]) -> str:
    """What no map shows: connections within the user's own network, and those without a country. A sentence or none."""
    near = [s for s in streams if s.kind != "internet"]
    lost = [s for s in streams if s.kind == "internet" and not s.country]
    told = []
    if near:
        told.append(tr("Not drawn: {counted} within this computer or your own network.", counted=_counted(near)))
    if lost:
        told.append(
            tr(
                "{counted} to servers whose country is not known ({names}).",
                counted=_counted(lost),
                names=names(company(s) for s in lost),
            )
        )
    return prose(told)


def _counted(streams: Sequence[Stream]) -> str:
    return trn("1 connection", "{n} connections", sum(s.count for s in streams))
