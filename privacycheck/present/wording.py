"""Closed vocabularies of the program in, the words that people read out. Rule texts have their words already."""

from privacycheck import language
from privacycheck.language import mark, tr
from privacycheck.model.base import Grade, Level
from privacycheck.model.report import AppReport, Contact, Reason, ShownAdvice

LEVELS: dict[Level, str] = {
    "act": mark("Do something"),
    "look": mark("Worth a look"),
    "quiet": mark("Nothing stands out"),
    "unknown": mark("Not known yet"),
}
LEVEL_ORDER: tuple[Level, ...] = ("act", "look", "unknown", "quiet")
"""The order in which programs are listed: what is not known comes before what does not stand out."""

GRADES: dict[Grade, str] = {
    "o": mark("Seen on this computer"),
    "a1": mark("Confirmed"),
    "a1c": mark("Official case, contested"),
    "a2": mark("Measured by researchers"),
    "a3": mark("Reported, not confirmed"),
    "b": mark("Law that applies"),
    "c": mark("The maker says"),
    "d": mark("Claimed, no public proof"),
}

PURPOSES: dict[str, str] = {
    "core": mark("the program's own work"),
    "content": mark("pictures, pages and files"),
    "sync": mark("keeping devices in step"),
    "login": mark("signing in"),
    "updates": mark("updates"),
    "push": mark("notifications"),
    "telemetry": mark("usage reports"),
    "analytics": mark("analytics"),
    "crash-reports": mark("crash reports"),
    "experiments": mark("trying out changes on users"),
    "ads": mark("advertising"),
    "ai": mark("artificial intelligence"),
    "media": mark("video and sound"),
    "payment": mark("payment"),
    "dns": mark("looking up names"),
    "cloud": mark("rented servers"),
    "cdn": mark("a delivery network"),
}

STATES: dict[str, str] = {
    "current": "",
    "unknown": mark("Whether this still holds is not known."),
    "contested": mark("Contested."),
    "appealed": mark("Under appeal."),
    "settled": mark("Ended by an agreement."),
    "fixed": mark("Mended since."),
    "stopped": mark("Stopped since."),
    "historic": mark("It describes that time."),
    "in-force": mark("In force."),
    "lifted": mark("Lifted."),
    "suspended": mark("Suspended."),
}

EFFECTS: dict[str, str] = {
    "banned": mark("Banned"),
    "restricted": mark("Restricted"),
    "ordered-to-change": mark("Ordered to change"),
    "warned": mark("Official warning"),
}

CERTAINTIES = {"certain": mark("certain"), "likely": mark("likely"), "possible": mark("possible, please check")}

KINDS = {
    "this-computer": mark("this computer"),
    "local-network": mark("your own network"),
    "link-local": mark("a neighbour on your own network"),
    "multicast": mark("all devices nearby"),
    "documentation": mark("an address kept for examples"),
    "reserved": mark("a reserved address"),
    "tor": mark("the Tor network (where to is not seen)"),
}

SHORT_REASONS: dict[Grade, str] = {
    "a1": mark("Confirmed finding"),
    "a1c": mark("Official case, contested"),
    "a2": mark("Researchers measured something"),
    "a3": mark("A report, not confirmed"),
    "c": mark("Maker collects sensitive data"),
}


def why(report: AppReport) -> str:
    """Why a program has its level, in about five words."""
    reason = next((r for r in report.reasons if r.level in ("act", "look")), None)
    if reason is None:
        return tr("No record for it yet") if report.level == "unknown" else tr("No current finding counts")
    if reason.grade == "o":
        return _seen(report, reason)
    return tr(SHORT_REASONS.get(reason.grade, GRADES[reason.grade]))


def _seen(report: AppReport, reason: Reason) -> str:
    """What was seen, in a few words: whom it talked to, whom a part of it reports to, else the whole sentence."""
    kind, _, service = reason.ref.partition("-")
    contact = next((c for c in report.contacts if kind == "contact" and c.recipient.service == service), None)
    if contact:
        return tr("Talked to {who}", who=contact.service_name or recipient_name(contact))
    part = reason.ref.removeprefix("built-in-")
    parts = report.built_in.parts if report.built_in and part != reason.ref else ()
    built_in = next((p for p in parts if p.service == part), None)
    if built_in:
        return tr("Set up to report to {who}", who=built_in.service_name)
    return reason.says


def verdict(report: AppReport) -> str:
    """The first sentence of the panel: what the level means for this program, and why."""
    name = report.name
    if report.level == "unknown":
        made = tr(" It is made by {name}.", name=report.maker.name) if report.maker and report.maker.id else ""
        return tr("We do not know {name} yet. That does not mean that it is fine.{made}", name=name, made=made)
    if report.level == "quiet":
        return tr(
            "Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens.", name=name
        )
    grades = dict.fromkeys(r.grade for r in report.reasons if r.level in ("act", "look"))
    because = [tr(_BECAUSE[g]) for g in grades if g in _BECAUSE]
    opening = (
        tr("There is something to do about {name}", name=name)
        if report.level == "act"
        else tr("{name} is worth a look", name=name)
    )
    return (
        tr("{opening}, because of {listed}.", opening=opening, listed=language.listed(because))
        if because
        else language.ended(opening)
    )


_BECAUSE: dict[Grade, str] = {
    "o": mark("what we saw on this computer"),
    "a1": mark("a confirmed finding"),
    "a1c": mark("an official case"),
    "a2": mark("what researchers measured"),
    "a3": mark("a report that is not confirmed"),
    "c": mark("what its maker says"),
}


COMPOSED = frozenset(("newest-version", "who-makes-it", "need-it", "question"))


def composed(advice: ShownAdvice) -> bool:
    """Whether no record wrote a step (assess/advice.py): its words come in the user's language."""
    return advice.id in COMPOSED or advice.id.startswith("instead-")


def place(country: str | None, names: dict[str, str]) -> str:
    """A country in words, or that it is not known."""
    return language.country(country, names.get(country, country)) if country else tr("not known")


def recipient_name(contact: Contact) -> str:
    """Who is at the other end, as well as it is known: service, company, where it is hosted, or only the address."""
    end = contact.recipient
    if end.kind != "internet":
        return tr(KINDS.get(end.kind, end.kind))
    if contact.service_name and contact.company_name and contact.company_name not in contact.service_name:
        return f"{contact.service_name} ({contact.company_name})"
    if contact.service_name or contact.company_name:
        return contact.service_name or contact.company_name or ""
    name = end.host or one_of(end.hosts)
    if end.hosted_at:
        return tr("{name}, on servers of {hosted_at}", name=name or tr("not known"), hosted_at=end.hosted_at)
    return name or end.address or tr("not known")


def recipient_in_a_sentence(contact: Contact) -> str:
    """The same where a sentence goes on: "connected to an address of unknown owner, hosted at Example"."""
    end = contact.recipient
    if end.kind != "internet" or contact.service_name or contact.company_name or end.host or end.hosts:
        return recipient_name(contact)
    if end.hosted_at:
        return tr("an address of unknown owner, on servers of {hosted_at}", hosted_at=end.hosted_at)
    return tr("an address of unknown owner ({address})", address=end.address or tr("not known"))


def one_of(names: tuple[str, ...]) -> str:
    """Several names of one address, of which nobody knows which was meant; empty where there are none."""
    if not names:
        return ""
    more = tr(" and {count} more", count=len(names) - 3) if len(names) > 3 else ""
    return tr("one of: {name}{more}", name=language.several(names[:3]), more=more)
