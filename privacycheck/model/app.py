"""Applications as identify/ puts them together from facts, and what match/ says of them."""

from privacycheck.model.base import Certainty, Source, Value
from privacycheck.model.facts import Connection, DeviceUse, Extension, Package, Rights
from privacycheck.model.rule import Clues


class RunningProcess(Value, frozen=True, kw_only=True):
    pid: int
    name: str
    exe: str | None = None


class Application(Value, frozen=True, kw_only=True):
    """One program as a person sees it. `key` is stable from scan to scan ("deb:firefox-esr").

    `component` marks libraries, system parts and helpers, which are shown only if a rule names them.
    `autostart` are entries that start it at login, `services` background services that start with the computer,
    `handles` kinds of thing that it opens ("web pages"), `site` the host name of the site that it is a window of
    and `web_app_id` the browser's id for that window.
    `clues` hold one entry per way in which it was seen; they are what the rule book is asked with.
    """

    key: str
    name: str
    version: str | None = None
    publisher: str | None = None
    summary: str | None = None
    icon: str | None = None
    component: bool = False
    packages: tuple[Package, ...] = ()
    clues: tuple[Clues, ...] = ()
    desktop_ids: tuple[str, ...] = ()
    processes: tuple[RunningProcess, ...] = ()
    connections: tuple[Connection, ...] = ()
    autostart: tuple[str, ...] = ()
    extensions: tuple[Extension, ...] = ()
    services: tuple[str, ...] = ()
    rights: tuple[Rights, ...] = ()
    devices: tuple[DeviceUse, ...] = ()
    handles: tuple[str, ...] = ()
    site: str | None = None
    web_app_id: str | None = None
    seen_as: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(dict.fromkeys(p.source for p in self.packages))


class Match(Value, frozen=True, kw_only=True):
    """What the rule book says of some clues. `by` is the key that decided, in words ("deb package firefox-esr")."""

    app: str | None = None
    company: str | None = None
    certainty: Certainty | None = None
    by: str | None = None
    question: str | None = None


class Recipient(Value, frozen=True, kw_only=True):
    """Who is behind an address or host name. Company and service come from names and own networks only;
    `hosted_at` is the company whose rented network it lies in; `country` is where the server probably stands.

    `host` is the only name that is known for the address, and from where (`host_origin`). Where there are several,
    `hosts` has them all, and a company is named only if it is behind each of them. `reverse_name` is what a reverse
    look-up gave: the network's owner writes it, so it names no company.
    """

    address: str | None = None
    host: str | None = None
    host_origin: str | None = None
    hosts: tuple[str, ...] = ()
    reverse_name: str | None = None
    asn: int | None = None
    network: str | None = None
    country: str | None = None
    company: str | None = None
    service: str | None = None
    purpose: str | None = None
    certainty: Certainty | None = None
    hosted_at: str | None = None
    kind: str = "internet"
    """internet, this-computer, local-network, link-local, multicast, documentation, reserved, tor"""
