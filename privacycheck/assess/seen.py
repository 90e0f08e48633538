"""One application and its contacts in, observations on this very computer (grade o) out."""

from collections.abc import Sequence

from privacycheck.assess.extensions import ORIGINS, reaches_everything
from privacycheck.language import listed, mark, several, tr, trn
from privacycheck.model.app import Application
from privacycheck.model.base import Level
from privacycheck.model.facts import Extension
from privacycheck.model.report import Contact, Observation

TELLING = ("ads", "analytics", "telemetry", "experiments")
"""Purposes that are about the person rather than about what the person asked for. The maker's own service of such a
purpose counts as much as a stranger's."""
PURPOSE_WORDS = {
    "ads": mark("advertising"),
    "analytics": mark("analytics"),
    "telemetry": mark("usage reports"),
    "experiments": mark("trying out changes on users"),
}
ROLES = {
    "web pages": mark("web pages"),
    "mail addresses": mark("mail addresses"),
    "PDF files": mark("PDF files"),
    "pictures": mark("pictures"),
    "videos": mark("videos"),
    "calendars": mark("calendars"),
    "phone numbers": mark("phone numbers"),
}
"""What facts say that a program opens, as words to translate."""

DEVICES = {
    "camera": mark("It has the camera open now."),
    "microphone": mark("It uses the microphone now."),
    "screen": mark("It takes in pictures of your camera or screen now."),
    "sound": mark("It records what you hear now."),
}


def observations(app: Application, contacts: Sequence[Contact], known: bool = True) -> tuple[Observation, ...]:
    """What was seen of this program, in sentences. Nothing here says that anything is fine. `known`: whether there is a
    record for it."""
    found = [_telling(c) for c in contacts if c.purpose in TELLING]
    found += _companies(contacts)
    found += _listening(app)
    found += _extensions(app.extensions)
    if app.site:
        found.append(
            Observation(id="site", says=tr("It is a window of your browser that shows {site}.", site=app.site))
        )
    found += _devices(app, known)
    if app.handles:
        found.append(
            Observation(
                id="opens",
                says=tr("It opens {list} for you.", list=listed(tr(ROLES.get(role, role)) for role in app.handles)),
            )
        )
    if app.services:
        found.append(Observation(id="service", says=tr("It starts with the computer and works in the background.")))
    if app.autostart:
        found.append(Observation(id="autostart", says=tr("It starts by itself when you log in.")))
    if app.processes:
        count = len(app.processes)
        text = trn("It is running now.", "It is running now, in {n} processes.", count)
        found.append(Observation(id="running", says=text))
    return tuple(found)


def _telling(contact: Contact) -> Observation:
    who = contact.service_name or contact.company_name or "a service"
    own = tr(", which belongs to its own maker") if contact.own else ""
    purpose = tr(PURPOSE_WORDS[contact.purpose or ""])
    end = contact.recipient
    # A name that was remembered for the address: the connection itself may have been made for another one.
    probably = tr("probably ") if end.certainty == "likely" and (end.host or end.hosts) else ""
    return Observation(
        id=f"contact-{contact.recipient.service or 'unnamed'}",
        says=tr(
            "It was {probably}connected to {who}{own}, a service for {purpose}.",
            probably=probably,
            who=who,
            own=own,
            purpose=purpose,
        ),
        level="look",
    )


def _companies(contacts: Sequence[Contact]) -> list[Observation]:
    """One sentence on how many companies and how many unknown ends it talked to; local ends are told apart."""
    outside = [c for c in contacts if c.recipient.kind == "internet"]
    if not outside and any(c.recipient.kind == "tor" for c in contacts):
        return [Observation(id="contacts", says=tr("It was connected to the Tor network; where to is not seen."))]
    if not outside:
        return (
            [Observation(id="local-only", says=tr("It talked only to this computer or your own network."))]
            if contacts
            else []
        )
    named = sorted({c.company_name for c in outside if c.company_name})
    hosted = {c.recipient.hosted_at for c in outside if not c.company_name and c.recipient.hosted_at}
    unknown = len({c.recipient.address for c in outside if not c.company_name})
    parts = []
    if named:
        names = several(named)
        parts.append(trn("1 company ({names})", "{n} companies ({names})", len(named), names=names))
    if unknown:
        at = tr(", on servers of {h}", h=several(sorted(h for h in hosted if h))) if hosted else ""
        parts.append(trn("1 address of unknown owner{at}", "{n} addresses of unknown owner{at}", unknown, at=at))
    return [Observation(id="contacts", says=tr("It was connected to {parts}.", parts=listed(parts)))]


def _listening(app: Application) -> list[Observation]:
    ports = sorted({c.local_port for c in app.connections if c.state == "LISTEN" and not _loopback(c.local)})
    if not ports:
        return []
    shown = several(str(p) for p in ports[:5])
    return [
        Observation(
            id="listens",
            says=tr("It waits for connections from other computers (port {shown}).", shown=shown),
            level="quiet",
        )
    ]


def _devices(app: Application, known: bool) -> list[Observation]:
    """Camera and microphone at this moment. People know of their calls: an unknown program counts."""
    used = dict.fromkeys(u.device for u in app.devices)
    level: Level = "quiet" if known else "look"
    return [Observation(id=f"uses-{d}", says=tr(says), level=level) for d, says in DEVICES.items() if d in used]


def _extensions(extensions: Sequence[Extension]) -> list[Observation]:
    """How many there are in a sentence, and one for each that is worth a look."""
    on = {e.extension_id: e for e in extensions if e.enabled}
    if not on:
        return []
    every = sum(reaches_everything(e) for e in on.values())
    reach = tr("; {every} of them can read every site you visit", every=every) if every else ""
    switched_on = trn(
        "1 extension is switched on in it{reach}.", "{n} extensions are switched on in it{reach}.", len(on), reach=reach
    )
    found = [Observation(id="extensions", says=switched_on)]
    found += [
        Observation(
            id=f"extension-{e.extension_id}",
            says=tr(
                "The extension {name} can read every site you visit, and is {origins}.",
                name=e.name,
                origins=tr(ORIGINS[e.origin]),
            ),
            level="look",
        )
        for e in on.values()
        if e.origin in ("own", "policy") and reaches_everything(e)
    ]
    return found


def _loopback(address: str) -> bool:
    return address.startswith("127.") or address == "::1"
