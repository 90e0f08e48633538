"""Closed vocabularies of the program in, the words that people read out. Rule texts have their words already."""

from privacycheck.model.base import Grade, Level
from privacycheck.model.report import AppReport, Contact

LEVELS: dict[Level, str] = {
    "act": "Do something",
    "look": "Worth a look",
    "quiet": "Nothing stands out",
    "unknown": "Not known yet",
}
LEVEL_ORDER: tuple[Level, ...] = ("act", "look", "unknown", "quiet")
"""The order in which programs are listed: what is not known comes before what does not stand out."""

GRADES: dict[Grade, str] = {
    "o": "Seen on this computer",
    "a1": "Confirmed",
    "a1c": "Official case, contested",
    "a2": "Measured by researchers",
    "a3": "Reported, not confirmed",
    "b": "Law that applies",
    "c": "The maker says",
    "d": "Claimed, no public proof",
}

PURPOSES: dict[str, str] = {
    "core": "the program's own work",
    "content": "pictures, pages and files",
    "sync": "keeping devices in step",
    "login": "signing in",
    "updates": "updates",
    "push": "notifications",
    "telemetry": "usage reports",
    "analytics": "analytics",
    "crash-reports": "crash reports",
    "experiments": "trying out changes on users",
    "ads": "advertising",
    "ai": "artificial intelligence",
    "media": "video and sound",
    "payment": "payment",
    "dns": "looking up names",
    "cloud": "rented servers",
    "cdn": "a delivery network",
}

STATES: dict[str, str] = {
    "current": "",
    "unknown": "Whether this still holds is not known.",
    "contested": "Contested.",
    "appealed": "Under appeal.",
    "settled": "Settled.",
    "fixed": "Mended since.",
    "stopped": "Stopped since.",
    "historic": "Of its time.",
    "in-force": "In force.",
    "lifted": "Lifted.",
    "suspended": "Suspended.",
}

EFFECTS: dict[str, str] = {
    "banned": "Banned",
    "restricted": "Restricted",
    "ordered-to-change": "Ordered to change",
    "warned": "Official warning",
}

CERTAINTIES = {"certain": "certain", "likely": "likely", "possible": "possible, please check"}

KINDS = {
    "this-computer": "this computer",
    "local-network": "your own network",
    "link-local": "a neighbour on your own network",
    "multicast": "all devices nearby",
    "documentation": "an address kept for examples",
    "reserved": "a reserved address",
    "tor": "the Tor network (where to is not seen)",
}

SHORT_REASONS: dict[Grade, str] = {
    "a1": "Confirmed finding",
    "a1c": "Official case, contested",
    "a2": "Researchers measured something",
    "a3": "A report, not confirmed",
    "c": "Maker collects sensitive data",
}


def why(report: AppReport) -> str:
    """Why a program has its level, in about five words."""
    reason = next((r for r in report.reasons if r.level in ("act", "look")), None)
    if reason is None:
        return "No record for it yet" if report.level == "unknown" else "No current finding counts"
    if reason.grade == "o":
        if reason.says.startswith("Built in: it is "):
            return reason.says.removeprefix("Built in: it is ").partition(",")[0].rstrip(".").capitalize()[:60]
        who = reason.says.removeprefix("It was ").removeprefix("probably ").removeprefix("connected to ")
        return f"Talked to {who.partition(',')[0]}"[:60] if "connected to" in reason.says else reason.says[:60]
    return SHORT_REASONS.get(reason.grade, GRADES[reason.grade])


def verdict(report: AppReport) -> str:
    """The first sentence of the panel: what the level means for this program, and why."""
    name = report.name
    if report.level == "unknown":
        made = f" It is made by {report.maker.name}." if report.maker and report.maker.id else ""
        return f"We do not know {name} yet. That does not mean that it is fine.{made}"
    if report.level == "quiet":
        return f"Nothing about {name} stands out in what we looked at. This is not a proof that nothing happens."
    grades = dict.fromkeys(r.grade for r in report.reasons if r.level in ("act", "look"))
    because = [_BECAUSE[g] for g in grades if g in _BECAUSE]
    opening = f"There is something to do about {name}" if report.level == "act" else f"{name} is worth a look"
    return f"{opening}, because of {listed(because)}." if because else f"{opening}."


_BECAUSE: dict[Grade, str] = {
    "o": "what we saw on this computer",
    "a1": "a confirmed finding",
    "a1c": "an official case",
    "a2": "what researchers measured",
    "a3": "a report that is not confirmed",
    "c": "what its maker says",
}


def listed(words: list[str]) -> str:
    """One, two and three."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def semicolons(parts: list[str]) -> str:
    """Parts that may hold commas themselves, as one list."""
    return "; ".join(parts)


def place(country: str | None, names: dict[str, str]) -> str:
    """A country in words, or that it is not known."""
    return names.get(country, country) if country else "not known"


def recipient_name(contact: Contact) -> str:
    """Who is at the other end, as well as it is known: service, company, where it is hosted, or only the address."""
    end = contact.recipient
    if end.kind != "internet":
        return KINDS.get(end.kind, end.kind)
    if contact.service_name and contact.company_name and contact.company_name not in contact.service_name:
        return f"{contact.service_name} ({contact.company_name})"
    if contact.service_name or contact.company_name:
        return contact.service_name or contact.company_name or ""
    name = end.host or one_of(end.hosts)
    if end.hosted_at:
        return f"{name or 'not known'}, hosted at {end.hosted_at}"
    return name or end.address or "not known"


def one_of(names: tuple[str, ...]) -> str:
    """Several names of one address, of which nobody knows which was meant; empty where there are none."""
    if not names:
        return ""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"one of: {', '.join(names[:3])}{more}"


def count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
