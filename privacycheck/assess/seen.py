"""One application and its contacts in, observations on this very computer (grade o) out."""

from collections.abc import Sequence

from privacycheck.assess.extensions import ORIGINS, reaches_everything
from privacycheck.model.app import Application
from privacycheck.model.base import Level
from privacycheck.model.facts import Extension
from privacycheck.model.report import Contact, Observation

TELLING = ("ads", "analytics", "telemetry", "experiments")
"""Purposes that are about the person rather than about what the person asked for. The maker's own service of such a
purpose counts as much as a stranger's."""
PURPOSE_WORDS = {
    "ads": "advertising",
    "analytics": "analytics",
    "telemetry": "usage reports",
    "experiments": "trying out changes on users",
}

DEVICES = {
    "camera": "It has the camera open now.",
    "microphone": "It uses the microphone now.",
    "screen": "It takes in pictures of your camera or screen now.",
    "sound": "It records what you hear now.",
}


def observations(app: Application, contacts: Sequence[Contact], known: bool = True) -> tuple[Observation, ...]:
    """What was seen of this program, in sentences. Nothing here says that anything is fine. `known`: whether there is a
    record for it."""
    found = [_telling(c) for c in contacts if c.purpose in TELLING]
    found += _companies(contacts)
    found += _listening(app)
    found += _extensions(app.extensions)
    if app.site:
        found.append(Observation(id="site", says=f"It is a window of your browser that shows {app.site}."))
    found += _devices(app, known)
    if app.handles:
        found.append(Observation(id="opens", says=f"It opens {_list(app.handles)} for you."))
    if app.services:
        found.append(Observation(id="service", says="It starts with the computer and works in the background."))
    if app.autostart:
        found.append(Observation(id="autostart", says="It starts by itself when you log in."))
    if app.processes:
        count = len(app.processes)
        text = "It is running now." if count == 1 else f"It is running now, in {count} processes."
        found.append(Observation(id="running", says=text))
    return tuple(found)


def _telling(contact: Contact) -> Observation:
    who = contact.service_name or contact.company_name or "a service"
    own = ", which belongs to its own maker" if contact.own else ""
    purpose = PURPOSE_WORDS[contact.purpose or ""]
    end = contact.recipient
    # A name that was remembered for the address: the connection itself may have been made for another one.
    probably = "probably " if end.certainty == "likely" and (end.host or end.hosts) else ""
    return Observation(
        id=f"contact-{contact.recipient.service or 'unnamed'}",
        says=f"It was {probably}connected to {who}{own}, a service for {purpose}.",
        level="look",
    )


def _companies(contacts: Sequence[Contact]) -> list[Observation]:
    """One sentence on how many companies and how many unknown ends it talked to; local ends are told apart."""
    outside = [c for c in contacts if c.recipient.kind == "internet"]
    if not outside and any(c.recipient.kind == "tor" for c in contacts):
        return [Observation(id="contacts", says="It was connected to the Tor network; where to is not seen.")]
    if not outside:
        return (
            [Observation(id="local-only", says="It talked only to this computer or your own network.")]
            if contacts
            else []
        )
    named = sorted({c.company_name for c in outside if c.company_name})
    hosted = {c.recipient.hosted_at for c in outside if not c.company_name and c.recipient.hosted_at}
    unknown = len({c.recipient.address for c in outside if not c.company_name})
    parts = []
    if named:
        plural = "company" if len(named) == 1 else "companies"
        parts.append(f"{len(named)} {plural} ({', '.join(named)})")
    if unknown:
        at = f", hosted at {', '.join(sorted(h for h in hosted if h))}" if hosted else ""
        parts.append(f"{unknown} address{'es' if unknown > 1 else ''} of unknown owner{at}")
    return [Observation(id="contacts", says=f"It was connected to {' and '.join(parts)}.")]


def _listening(app: Application) -> list[Observation]:
    ports = sorted({c.local_port for c in app.connections if c.state == "LISTEN" and not _loopback(c.local)})
    if not ports:
        return []
    shown = ", ".join(str(p) for p in ports[:5])
    return [
        Observation(id="listens", says=f"It waits for connections from other computers (port {shown}).", level="quiet")
    ]


def _devices(app: Application, known: bool) -> list[Observation]:
    """Camera and microphone at this moment. People know of their calls: an unknown program counts."""
    used = dict.fromkeys(u.device for u in app.devices)
    level: Level = "quiet" if known else "look"
    return [Observation(id=f"uses-{d}", says=says, level=level) for d, says in DEVICES.items() if d in used]


def _list(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _extensions(extensions: Sequence[Extension]) -> list[Observation]:
    """How many there are in a sentence, and one for each that is worth a look."""
    on = {e.extension_id: e for e in extensions if e.enabled}
    if not on:
        return []
    every = sum(reaches_everything(e) for e in on.values())
    count = "1 extension is" if len(on) == 1 else f"{len(on)} extensions are"
    reach = f"; {every} of them can read every site you visit" if every else ""
    found = [Observation(id="extensions", says=f"{count} switched on in it{reach}.")]
    found += [
        Observation(
            id=f"extension-{e.extension_id}",
            says=f"The extension {e.name} can read every site you visit, and is {ORIGINS[e.origin]}.",
            level="look",
        )
        for e in on.values()
        if e.origin in ("own", "policy") and reaches_everything(e)
    ]
    return found


def _loopback(address: str) -> bool:
    return address.startswith("127.") or address == "::1"
