"""Facts of a computer in, what is set on it and belongs to no single program out, in plain words.

Worth a look is what lets others read or change traffic, or lets every program read what people type. Nothing here is
order to act: an employer, a school or a parent may have good reasons, and people may know of them.
"""

from collections.abc import Iterable, Iterator, Sequence

from privacycheck.language import date, headed, listed, mark, tr, trn
from privacycheck.model.app import Application
from privacycheck.model.base import Level
from privacycheck.model.facts import AnyFact, Autostart, Certificate, Membership, Policy, Proxy, Tunnel, Vpn
from privacycheck.model.report import ShownSetting

GROUPS: dict[str, tuple[Level, str]] = {
    "input": ("look", mark("can read everything that you type and click")),
    "uinput": ("look", mark("can type and click as if it were you")),
    "disk": ("look", mark("can read and change whole disks, past all permissions")),
    "kmem": ("look", mark("can read the memory of the system")),
    "shadow": ("look", mark("can read the protected passwords of all accounts")),
    "root": ("look", mark("can change many files of the system")),
    "docker": ("look", mark("can do all that an administrator can, without a password")),
    "lxd": ("look", mark("can do all that an administrator can, without a password")),
    "incus-admin": ("look", mark("can do all that an administrator can, without a password")),
    "wireshark": ("look", mark("can record the network traffic of this computer")),
    "video": ("quiet", mark("can use the camera at any time")),
    "camera": ("quiet", mark("can use the camera at any time")),
    "audio": ("quiet", mark("can use the microphone at any time")),
    "adm": ("quiet", mark("can read the logs of the system")),
    "systemd-journal": ("quiet", mark("can read the logs of the system")),
    "bluetooth": ("quiet", mark("can use Bluetooth at any time")),
    "netdev": ("quiet", mark("can change network connections")),
    "scanner": ("quiet", mark("can use scanners at any time")),
    "libvirt": ("quiet", mark("can control virtual machines")),
    "vboxusers": ("quiet", mark("can use USB devices through VirtualBox")),
    "dialout": ("quiet", mark("can use serial ports and modems")),
    "uucp": ("quiet", mark("can use serial ports and modems")),
    "tty": ("quiet", mark("can write to other people's terminals")),
    "lpadmin": ("quiet", mark("can change printers")),
    "plugdev": ("quiet", mark("can use memory sticks and other devices that you plug in")),
}
"""What membership lets each program of the user do, and whether that is worth a look."""
POLICIES: dict[str, tuple[Level, str]] = {
    "ExtensionInstallForcelist": ("look", mark("puts extensions into {host} that you cannot remove")),
    "ExtensionSettings": ("quiet", mark("decides which extensions {host} may use")),
    "Extensions": ("look", mark("puts extensions into {host}")),
    "ProxySettings": ("look", mark("sends traffic through a set proxy")),
    "ProxyMode": ("look", mark("sends traffic through a set proxy")),
    "ProxyServer": ("look", mark("sends traffic through a set proxy")),
    "ProxyPacUrl": ("look", mark("sends traffic through a set proxy")),
    "Proxy": ("look", mark("sends traffic through a set proxy")),
    "CACertificates": ("look", mark("trusts more root certificates")),
    "Certificates": ("look", mark("trusts more root certificates")),
    "ImportEnterpriseRoots": ("look", mark("trusts root certificates that were added to the system")),
    "CloudReportingEnabled": ("look", mark("reports to an administrator what is installed in it")),
    "CloudManagementEnrollmentToken": ("look", mark("is run by an organisation from afar")),
    "EdgeManagementEnrollmentToken": ("look", mark("is run by an organisation from afar")),
    "OnSecurityEventEnterpriseConnector": ("look", mark("reports events to an organisation")),
    "OnFileAttachedEnterpriseConnector": ("look", mark("sends files that you attach to an organisation for checking")),
    "OnBulkDataEntryEnterpriseConnector": ("look", mark("sends text that you paste to an organisation for checking")),
    "SSLKeyLogFile": ("look", mark("writes down the keys of encrypted connections")),
    "DefaultSearchProviderSearchURL": ("quiet", mark("sets the search engine of {}")),
    "SearchEngines": ("quiet", mark("sets the search engine of {}")),
    "HomepageLocation": ("quiet", mark("sets the start page of {}")),
    "Homepage": ("quiet", mark("sets the start page of {}")),
    "NewTabPageLocation": ("quiet", mark("sets the page of new tabs of {}")),
    "RestoreOnStartupURLs": ("quiet", mark("sets the start page of {}")),
    "DnsOverHttpsTemplates": ("quiet", mark("sets who looks up names of sites for {}")),
    "DNSOverHTTPS": ("quiet", mark("sets who looks up names of sites for {}")),
    "MetricsReportingEnabled": ("quiet", mark("decides on usage reports of {} to its maker")),
    "DisableTelemetry": ("quiet", mark("decides on usage reports of {} to its maker")),
    "SafeBrowsingProtectionLevel": ("quiet", mark("decides how {} checks pages for danger")),
    "PasswordManagerEnabled": ("quiet", mark("decides whether {} keeps passwords")),
    "URLBlocklist": ("quiet", mark("blocks sites in {}")),
    "WebsiteFilter": ("quiet", mark("blocks sites in {}")),
}
PROXIES = {
    "proxy": mark("Traffic is sent through the proxy {}."),
    "script": mark("A script decides through which proxy traffic is sent: {}."),
    "detect": mark("The network may name a proxy, and traffic is then sent through it{}."),
}
NAMED = 12
TOLD = (
    mark("every program that uses the system's list"),
    mark("the network settings of GNOME"),
    mark("the network settings of KDE"),
    mark("the environment of your session"),
)
"""Words of facts, which stay English in recordings and are translated where they are shown."""


def this_computer(facts: Iterable[AnyFact], applications: Sequence[Application]) -> tuple[ShownSetting, ...]:
    """What is worth a look first, then by kind in a fixed order."""
    known = list(facts)
    found = [*_certificates(known), *_proxies(known), *_tunnels(known), *_policies(known), *_groups(known)]
    found += _services(known, {name for app in applications for name in (*app.services, *app.autostart)})
    return tuple(sorted(found, key=lambda s: s.level != "look"))


def _certificates(facts: Iterable[AnyFact]) -> Iterator[ShownSetting]:
    trusted: dict[tuple[str, str, str | None], list[Certificate]] = {}
    for fact in facts:
        if isinstance(fact, Certificate):
            trusted.setdefault((fact.subject, fact.issuer, fact.until), []).append(fact)
    for (subject, issuer, until), many in trusted.items():
        who = listed(dict.fromkeys(tr(c.trusted_by) for c in many))
        by = tr("made by its owner") if issuer == subject else tr("issued by {issuer}", issuer=issuer)
        end = tr(", valid until {until}", until=date(until[:10])) if until else ""
        yield ShownSetting(
            id=f"certificate-{subject}",
            kind="certificate",
            level="look",
            says=tr("The root certificate {subject} was added, and is trusted by {who}.", subject=subject, who=who),
            note=(
                tr(
                    "Whoever holds its key can read the encrypted traffic of those programs. Some virus "
                    "scanners, filters and employers do that."
                ),
                tr("It is {by}{end}.", by=by, end=end),
                *dict.fromkeys(c.path for c in many),
            ),
        )


def _proxies(facts: Iterable[AnyFact]) -> Iterator[ShownSetting]:
    for fact in facts:
        if isinstance(fact, Proxy):
            shown = fact.value if fact.kind != "detect" else f": {fact.value}" if fact.value else ""
            own = fact.kind == "proxy" and _on_this_computer(fact.value)
            note = tr(
                "A proxy stands between you and the internet: whoever runs it sees which "
                "sites you visit, and everything on sites without https."
            )
            if own:
                note = tr("The proxy runs on this computer: some program here sees and passes on your traffic.")
            yield ShownSetting(
                id=f"proxy-{fact.kind}-{fact.value}",
                kind="proxy",
                level="look",
                says=tr(PROXIES[fact.kind]).format(shown or tr("not named")),
                note=(note, tr("Set in {origin}.", origin=tr(fact.origin))),
            )


def _on_this_computer(value: str) -> bool:
    host = value.rpartition("://")[2]
    return host.startswith(("localhost", "127.", "[::1]"))


def _tunnels(facts: Sequence[AnyFact]) -> Iterator[ShownSetting]:
    """Those that are up by their interface, then those that are set up; one that is both is told as up alone."""
    up = {f.name for f in facts if isinstance(f, Tunnel)}
    for fact in facts:
        if isinstance(fact, Tunnel) and fact.vpn:
            yield _tunnel(fact.name, fact.product, tr("is up"))
        elif isinstance(fact, Vpn) and fact.name not in up:
            yield _tunnel(fact.name, fact.kind, tr("is set up"))


def _tunnel(name: str, kind: str, state: str) -> ShownSetting:
    return ShownSetting(
        id=f"tunnel-{name}",
        kind="tunnel",
        says=tr("The VPN tunnel {name} ({kind}) {state}.", name=name, kind=kind, state=state),
        note=(tr("Whoever runs the other end sees where your traffic goes. Your internet provider no longer does."),),
    )


def _policies(facts: Iterable[AnyFact]) -> Iterator[ShownSetting]:
    """One line for each known effect on a browser, and one for all other rules of a file."""
    others: dict[tuple[str, str], list[str]] = {}
    told: dict[tuple[str, str], tuple[Level, list[Policy]]] = {}
    for fact in facts:
        if not isinstance(fact, Policy):
            continue
        level, says = POLICIES.get(fact.name, ("quiet", ""))
        if fact.value.startswith("force_installed:"):
            level, says = POLICIES["ExtensionInstallForcelist"]
        if not says or fact.value in ("false", "[]", "{}", ""):
            others.setdefault((fact.host, fact.path), []).append(fact.name)
        else:
            told.setdefault((fact.host, says), (level if fact.forced else "quiet", []))[1].append(fact)
    for (host, says), (level, rules) in told.items():
        yield ShownSetting(
            id=f"policy-{host}-{rules[0].name}",
            kind="policy",
            level=level,
            says=tr("A rule file {does}.", does=tr(says, host=host).replace("{}", host))
            if "{" in says
            else tr("By a rule file {host} {says}.", host=host, says=tr(says)),
            note=tuple(dict.fromkeys(x for r in rules for x in (headed(r.name, r.value), r.path))),
        )
    for (host, path), names in others.items():
        more = tr(" and {count} more", count=len(names) - NAMED) if len(names) > NAMED else ""
        listed = f"{', '.join(names[:NAMED])}{more}."
        yield ShownSetting(
            id=f"policy-{host}-more",
            kind="policy",
            says=trn("1 more rule is given to {host}.", "{n} more rules are given to {host}.", len(names), host=host),
            note=(listed, path),
        )


def _groups(facts: Iterable[AnyFact]) -> Iterator[ShownSetting]:
    for fact in facts:
        if isinstance(fact, Membership) and fact.name in GROUPS:
            level, can = GROUPS[fact.name]
            yield ShownSetting(
                id=f"group-{fact.name}",
                kind="group",
                level=level,
                says=tr(
                    "Every program that you start {can}: your account is in the group {name}.",
                    can=tr(can),
                    name=fact.name,
                ),
                note=(tr("Programs in a sandbox (Flatpak, Snap) have only the rights that they were given."),),
            )


def _services(facts: Iterable[AnyFact], owned: set[str]) -> Iterator[ShownSetting]:
    """Background services and what starts at login of which no program is known."""
    for fact in facts:
        if isinstance(fact, Autostart) and fact.enabled and fact.command and fact.name not in owned:
            when = tr("with the computer") if fact.when == "boot" else tr("when you log in")
            yield ShownSetting(
                id=f"service-{fact.autostart_id}",
                kind="service",
                says=tr("{name} starts {when}; we do not know which program it belongs to.", name=fact.name, when=when),
                note=(" ".join(fact.command)[:300], fact.path),
            )
