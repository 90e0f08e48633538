"""What a program declares and what was seen of it in, sentences on where the two differ out.

Only declarations that the system enforces, or that claim to be whole, can be contradicted. A difference has plain
causes more often than bad ones (a program started outside of the sandbox, a change that takes hold at the next start),
so each sentence says what was seen and what may explain it. Nothing is said where a declaration was cut short.
"""

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from privacycheck.assess.rights import Effective, effective
from privacycheck.language import listed, mark, several, tr, trn
from privacycheck.model.app import Application
from privacycheck.model.facts import Rights
from privacycheck.model.inside import BuiltIn
from privacycheck.model.report import Contact, Observation

NETWORK = frozenset(("shared=network", "plug=network", "plug=network-bind", "plug=classic", "plug=network-control"))
DEVICES: Mapping[str, frozenset[str]] = {
    "camera": frozenset(("devices=all", "plug=camera", "portal=camera", "plug=classic")),
    "microphone": frozenset(
        (
            "sockets=pulseaudio",
            "devices=all",
            "plug=audio-record",
            "plug=pulseaudio",
            "portal=microphone",
            "plug=classic",
        )
    ),
}
"""Rights any one of which explains the use of a device."""
DEVICE_WORDS = {"camera": mark("has the camera open"), "microphone": mark("uses the microphone")}
WIDE = frozenset(("session-bus=org.freedesktop.Flatpak", "sockets=session-bus"))
"""Rights with which a program may start others outside of its sandbox."""
REACH = frozenset(
    f"capability={name}" for name in ("internetClient", "internetClientServer", "privateNetworkClientServer")
)
"""Capabilities of Windows packages that name the network."""
FULL_TRUST = "capability=runFullTrust"
HOST = "host="
TRACKS = "tracks="
NO_TRACKING = "tracking=no"
SHOWN = 3


def differences(app: Application, contacts: Sequence[Contact]) -> list[Observation]:
    """Nothing for programs that declare nothing."""
    confined = [r for r in app.rights if r.origin in ("manifest", "connected", "override")]
    asked = [r for r in app.rights if r.origin == "asked"]
    outside = [c for c in contacts if c.recipient.kind == "internet"]
    found: list[Observation] = []
    if any(r.origin in ("manifest", "connected") for r in confined) and not any(r.left_out for r in app.rights):
        state = effective(app.rights)
        found += _network(state, outside)
        found += _devices(state, {use.device for use in app.devices})
    if asked and not any(r.left_out for r in asked):
        # What a part declares adds to what the whole declares; that a part does not track says nothing of the whole.
        whole = {name for r in asked if not r.part for name in r.allows}
        found += _asked_network(asked, outside)
        found += _hosts(_named(asked, HOST), outside)
        found += _tracking(NO_TRACKING in whole, outside)
        found += _tracking_hosts(_named(asked, TRACKS), outside)
    return found


def _named(rights: Sequence[Rights], kind: str) -> list[str]:
    return [name.removeprefix(kind) for r in rights for name in r.allows if name.startswith(kind)]


def _asked_network(asked: Sequence[Rights], outside: Sequence[Contact]) -> list[Observation]:
    """Declarations that nothing on this computer enforces."""
    packages = [set(r.allows) for r in asked if r.source == "msix" and not r.part]
    boxed = [names for names in packages if "trust=full" not in names]
    boxed = [names for names in boxed if FULL_TRUST not in names or "trust=container" in names]
    policies = [r.allows for r in asked if not r.part and "connections=none" in r.allows]
    closed = packages and len(boxed) == len(packages) and not any(REACH & names for names in boxed)
    if not closed and (not policies or _named(asked, HOST)):
        return []
    if not outside:
        return [
            Observation(
                id="declares-network", says=tr("It says that it needs no network, and we saw no connection of it.")
            )
        ]
    says = tr(
        "It says that it needs no network, but talked to {ends}. Nothing on this computer holds it to that.",
        ends=_ends(outside),
    )
    return [Observation(id="declares-network", says=says, level="look")]


def _network(state: Effective, outside: Sequence[Contact]) -> list[Observation]:
    if NETWORK & state.given.keys():
        return []
    taken = [by for name, by in state.taken.items() if name in NETWORK]
    if not outside:
        says = tr("It says that it needs no network, and we saw no connection of it.")
        if taken:
            says = tr("It says that it needs the network, but {taken}; we saw no connection of it.", taken=taken[0])
        return [Observation(id="declares-network", says=says)]
    ends = _ends(outside)
    if taken:
        says = tr(
            "It talked to {ends}, though its network is off: {taken}. Such a change holds from its next start on.",
            ends=ends,
            taken=taken[0],
        )
        return [Observation(id="declares-network", says=says)]
    why = (
        tr("It may start programs outside of its sandbox")
        if _wide(state)
        else tr("A part that runs outside of its sandbox")
    )
    why += tr(", which explains this.") if _wide(state) else tr(" may be the reason.")
    return [
        Observation(
            id="declares-network",
            says=tr("It says that it needs no network, but talked to {ends}. {why}", ends=ends, why=why),
            level="quiet" if _wide(state) else "look",
        )
    ]


def _wide(state: Effective) -> bool:
    return any(name.partition(":")[0] in WIDE for name in state.given)


def _ends(outside: Sequence[Contact]) -> str:
    companies = {c.company_name for c in outside if c.company_name}
    unknown = {c.recipient.address for c in outside if not c.company_name}
    parts = []
    if companies:
        parts.append(trn("1 company", "{n} companies", len(companies)))
    if unknown:
        parts.append(trn("1 address of unknown owner{at}", "{n} addresses of unknown owner{at}", len(unknown), at=""))
    return listed(parts)


def _devices(state: Effective, used: set[str]) -> list[Observation]:
    return [
        Observation(
            id=f"declares-{device}",
            says=tr(
                "It {device_words} now. What it declares and what you allowed does not name that.",
                device_words=tr(DEVICE_WORDS[device]),
            ),
            level="look",
        )
        for device, enough in DEVICES.items()
        if device in used and not enough & state.given.keys() and not _wide(state)
    ]


def _hosts(declared: Sequence[str], outside: Sequence[Contact]) -> list[Observation]:
    """Names only: an address without a name may be that of any host. "*" declares all."""
    if not declared or "*" in declared:
        return []
    seen = dict.fromkeys(c.recipient.host for c in outside if c.recipient.host)
    others = [host for host in seen if host and not any(_covers(name, host) for name in declared)]
    if not others:
        return []
    more = tr(" and {count} more", count=len(others) - SHOWN) if len(others) > SHOWN else ""
    says = tr(
        "It talked to {other}{more}, which its own list of addresses does not name.",
        other=several(others[:SHOWN]),
        more=more,
    )
    return [Observation(id="declares-hosts", says=says, level="look")]


def declarations(found: Sequence[Rights], inside: BuiltIn) -> list[str]:
    """What the declarations in a folder say, and which built-in hosts a list of hosts does not name."""
    lines = [tr("It declares: {allows} ({path}).", allows=several(r.allows), path=r.path) for r in found if r.allows]
    hosts = [n.removeprefix(HOST) for r in found for n in r.allows if n.startswith(HOST)]
    if hosts and "*" not in hosts and not any(r.left_out for r in found):
        built = dict.fromkeys(h for part in inside.parts if part.says != "mentioned" for h in part.hosts)
        others = [h for h in built if not any(_covers(name, h) for name in hosts)]
        if others:
            lines.append(
                tr("Its files hold addresses that its list does not name: {other}.", other=several(others[:20]))
            )
    return lines


def _covers(declared: str, host: str) -> bool:
    """Whether a host is one that was named, or lies below it; "*" stands for anything at any place."""
    name = declared.lower().removeprefix("*.").rstrip(".")
    plain = host.lower().rstrip(".")
    return plain == name or plain.endswith(f".{name}") or fnmatchcase(plain, name)


def _tracking(declared_none: bool, outside: Sequence[Contact]) -> list[Observation]:
    ads = sorted({c.service_name or c.company_name or "a service" for c in outside if c.purpose == "ads"})
    if not declared_none or not ads:
        return []
    says = tr("It declares that it does not track, and talked to {ad}, for advertising.", ad=several(ads[:SHOWN]))
    return [Observation(id="declares-tracking", says=says, level="look")]


def _tracking_hosts(tracks: Sequence[str], outside: Sequence[Contact]) -> list[Observation]:
    """Hosts that the makers themselves named as those that track."""
    seen = dict.fromkeys(c.recipient.host for c in outside if c.recipient.host)
    hosts = [host for host in seen if host and any(_covers(name, host) for name in tracks)]
    if not hosts:
        return []
    says = tr("It talked to {host}. By its own word this address tracks people.", host=several(hosts[:SHOWN]))
    return [Observation(id="declares-tracking-hosts", says=says, level="look")]
