"""Reports in, finished lines of the lists out: no formatting is left to whoever draws them."""

from privacycheck.language import mark, several, tr, trn
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.report import AppReport, Contact
from privacycheck.present import wording
from privacycheck.present.page import ConnectionRow, Row

NOT_VISIBLE = mark("program not visible")


def app_row(report: AppReport, concern: int = 0) -> Row:
    maker = report.maker.name if report.maker else ""
    why = wording.why(report)
    return Row(
        key=report.key,
        name=report.name,
        maker=maker,
        level=report.level,
        level_name=tr(wording.LEVELS[report.level]),
        why=why,
        says=sentence(report),
        concern=concern,
        icon=report.icon or "",
        search=" ".join((report.name, maker, tr(wording.LEVELS[report.level]), why, report.key)).casefold(),
        running=report.running > 0,
    )


def sentence(report: AppReport) -> str:
    """What a program did in this scan, as the list says it ("talked to 6 companies, 1 address not known")."""
    outside = [c for c in report.contacts if c.recipient.kind == "internet"]
    if not outside:
        return tr("running, no connection outside seen") if report.running else tr("not running")
    companies = len({c.company_name for c in outside if c.company_name})
    unknown = len({c.recipient.address for c in outside if not c.company_name})
    parts = [trn("1 company", "{n} companies", companies)] if companies else []
    if unknown:
        parts.append(trn("1 address not known", "{n} addresses not known", unknown))
    return tr("talked to {parts}", parts=several(parts))


def connection_rows(report: AppReport) -> tuple[ConnectionRow, ...]:
    return tuple(_row(c, report.name, report.key, n) for n, c in enumerate(report.contacts))


def loose_row(contact: Contact) -> ConnectionRow:
    end = contact.recipient
    return _row(contact, tr(NOT_VISIBLE), "", hash((end.address, contact.ports)) & 0xFFFFFFFF)


def _row(contact: Contact, app: str, key: str, number: int) -> ConnectionRow:
    end = contact.recipient
    recipient = wording.recipient_name(contact)
    network = tr("{network} (AS{asn})", network=end.network, asn=str(end.asn)) if end.asn and end.network else ""
    ports = ", ".join(str(p) for p in contact.ports[:4]) + (" …" if len(contact.ports) > 4 else "")
    outside = end.kind == "internet"
    place = wording.place(end.country, COUNTRIES) if outside else ""
    return ConnectionRow(
        key=f"{key}/{end.address}/{number}",
        app=app,
        app_key=key,
        recipient=recipient,
        purpose=tr(wording.PURPOSES[contact.purpose]) if contact.purpose else tr("not known") if outside else "",
        company_home=wording.place(contact.company_country, COUNTRIES) if outside else "",
        server_place=place,
        network=network or (tr("not known") if outside else ""),
        address=end.address or "",
        host=end.host or "",
        ports=ports,
        count=contact.count,
        company=contact.company_name or "",
        country=end.country or "",
        kind=end.kind,
        search=" ".join((app, recipient, network, end.address or "", end.host or "", place)).casefold(),
    )
