"""What a user cares about in, how far a program touches it out. It orders lists and changes no level: the same evidence
weighs the same for everybody and for every country."""

from collections.abc import Collection, Mapping

from privacycheck.language import mark
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.report import AppReport

CONCERNS: Mapping[str, tuple[str, frozenset[str]]] = {
    "typed-text": (mark("What I type and copy"), frozenset(("typed-text", "clipboard"))),
    "camera": (mark("Camera and microphone"), frozenset(("camera", "voice", "face", "fingerprint-voiceprint"))),
    "children": (
        mark("Children use this computer"),
        frozenset(("identity", "interests", "media-use", "location", "camera", "voice", "contacts")),
    ),
    "work": (mark("Secrets of my work"), frozenset(("files", "screen", "clipboard", "typed-text", "messages"))),
    "location": (mark("Where I am"), frozenset(("location", "rough-location", "home-address"))),
    "people": (mark("Whom I know and write to"), frozenset(("contacts", "messages", "phone-number", "email-address"))),
    "browsing": (mark("What I read and watch"), frozenset(("browsing", "media-use", "interests"))),
    "money": (mark("Money and papers"), frozenset(("payment", "identity", "home-address"))),
    "health": (mark("Health"), frozenset(("health",))),
}
"""Id to words for the user and the data categories (rules/words/data-categories.yaml) that it is about."""

SENDS = ("reports", "can-report")
"""What is only mentioned or known inside a program makes nobody a recipient."""


def touched(report: AppReport, concerns: Collection[str], jurisdiction: str = "") -> int:
    """How many of the user's concerns a program touches. `jurisdiction`: ISO 3166-1 alpha-2, empty for none."""
    data = {item.data for item in report.learns}
    count = sum(id in CONCERNS and bool(data & CONCERNS[id][1]) for id in concerns)
    return count + bool(jurisdiction and _under(report, jurisdiction))


def _under(report: AppReport, country: str) -> bool:
    """Its maker or an owner has its seat there, or a company that it talked to or whose part is built in; or a law of
    that place (a union has no other seat) applies."""
    seats: set[str | None] = {c.company_country for c in report.contacts}
    if report.maker:
        seats.add(report.maker.country)
        seats.update(owner.country for owner in report.maker.owners)
    if report.built_in:
        seats.update(part.company_country for part in report.built_in.parts if part.says in SENDS)
    name = COUNTRIES.get(country, "")
    return country in seats or any(law.jurisdiction == name for law in report.laws)
