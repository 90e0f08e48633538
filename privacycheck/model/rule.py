"""Records of the rule book, exactly as they stand in rules/*.yaml: the closed schema."""

from typing import Annotated, Literal

import msgspec

from privacycheck.model.base import Country, Date, Grade, Id, Platform, Purpose, Source, Value

Status = Literal["draft", "test", "stable", "deprecated"]
Concern = Literal["high", "medium", "low", "none"]
"""How much a finding matters to the person, whatever the country:
high: content, typed text, browsing or precise identity left the computer or was opened to others beyond what people
chose; medium: wide collection on by default, or identifiers that follow people; low: little or easily turned off;
none: a null finding, a reply or context."""

Url = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s<>\"']+$", max_length=500)]
Plain = Annotated[str, msgspec.Meta(min_length=3, max_length=700)]
Short = Annotated[str, msgspec.Meta(min_length=1, max_length=160)]


class Reference(Value, frozen=True, kw_only=True):
    """A page that somebody read. `published` is None where the page gives no date."""

    id: Id
    url: Url
    title: Short
    by: Short
    kind: Literal["law", "court", "regulator", "official", "research", "vendor", "press", "register", "reference"]
    published: Date | None = None
    accessed: Date
    archived: Url | None = None


class Reply(Value, frozen=True, kw_only=True):
    """What the vendor answered to a finding or claim."""

    says: Plain
    sources: tuple[Id, ...]
    date: Date | None = None


class Statement(Value, frozen=True, kw_only=True):
    """One graded sentence about an application, a company or a service.

    `state` tells whether it still holds; `fixed_in` maps a platform to the first version without the problem, and a
    fixed statement does not count for that version and newer ones. `weakened_by` names statements of the same
    record that speak against this one and are always shown beside it.
    """

    id: Id
    grade: Literal["a1", "a1c", "a2", "a3", "c", "d"]
    says: Plain
    by: Short
    date: Date
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    concern: Concern
    platforms: Annotated[tuple[Platform, ...], msgspec.Meta(min_length=1)]
    state: Literal["current", "unknown", "contested", "appealed", "settled", "fixed", "stopped", "historic"]
    data: tuple[Id, ...] = ()
    fixed_in: dict[Platform, Short] = {}  # noqa: RUF012 - msgspec copies empty mutable defaults
    reply: Reply | None = None
    weakened_by: tuple[Id, ...] = ()
    checked: Date


class LegalStatus(Value, frozen=True, kw_only=True):
    """A ban or restriction by a state, or its end. Raises no level."""

    id: Id
    effect: Literal["banned", "restricted", "ordered-to-change", "warned"]
    where: Country
    whom: Short
    by: Short
    since: Date
    state: Literal["in-force", "lifted", "contested", "suspended", "unknown"]
    until: Date | None = None
    says: Plain
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    checked: Date


class Law(Value, frozen=True, kw_only=True):
    """One law, in the same slots for every country; None is shown as "not stated in the text that we read".

    access: "{authority} can require {who} to {what}." protection: "{who} must {what}."
    """

    id: Id
    kind: Literal["access", "protection"]
    name: Short
    year: Short
    articles: Short
    authority: Short | None = None
    who: Short
    what: Plain
    oversight: Plain | None = None
    secrecy: Plain | None = None
    abroad: Plain | None = None
    note: Plain | None = None
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    checked: Date


class Record(Value, frozen=True, kw_only=True):
    """What every kind of record has."""

    id: Id
    name: Short
    status: Status
    reviewed: Date
    references: tuple[Reference, ...] = ()


class Jurisdiction(Record, frozen=True, kw_only=True):
    """A country or union; `members` are the countries in which its laws apply as well (European Union)."""

    iso: Country
    laws: tuple[Law, ...]
    members: tuple[Country, ...] = ()


class Owner(Value, frozen=True, kw_only=True):
    """Who owns a company: another record (`company`) or a bare `name`. `share` in words, as the source has it."""

    company: Id | None = None
    name: Short | None = None
    share: Short | None = None
    since: Date | None = None
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]


class Seat(Value, frozen=True, kw_only=True):
    country: Country
    city: Short | None = None
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]


class Storage(Value, frozen=True, kw_only=True):
    """Where the company itself says that data is kept."""

    says: Plain
    countries: tuple[Country, ...] = ()
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    date: Date


class Signing(Value, frozen=True, kw_only=True):
    """A code-signing identity: Apple Team ID or certificate subject, exact."""

    team_id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z0-9]{10}$")] | None = None
    subject: Short | None = None


class Clues(Value, frozen=True, kw_only=True):
    """What is known of one program somewhere: an input line of `privacycheck match`, a sample of a record."""

    source: Source | None = None
    package: str | None = None
    name: str | None = None
    publisher: str | None = None
    bundle_id: str | None = None
    signing_id: str | None = None
    exe: str | None = None
    path: str | None = None
    version: str | None = None
    desktop_id: str | None = None


class Samples(Value, frozen=True, kw_only=True):
    """Clues that must lead to the record, and near-misses that must not."""

    fires: tuple[Clues, ...] = ()
    silent: tuple[Clues, ...] = ()


class Company(Record, frozen=True, kw_only=True):
    """`publishers` are exact spellings as package databases and certificates show them.

    `domains` are the company's own; application ids that begin with one of them written backwards (com.example.Editor)
    are its programs. Domains below which anybody may have a name do not belong there.
    """

    legal_name: Short | None = None
    aliases: tuple[Short, ...] = ()
    seat: Seat | None = None
    owners: tuple[Owner, ...] = ()
    storage: tuple[Storage, ...] = ()
    publishers: tuple[Short, ...] = ()
    domains: tuple[Short, ...] = ()
    signing: tuple[Signing, ...] = ()
    privacy_contact: Short | None = None
    statements: tuple[Statement, ...] = ()
    samples: Samples = Samples()


class Bundle(Value, frozen=True, kw_only=True):
    """A macOS bundle id, certain only together with its Team ID."""

    id: Short
    team_id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z0-9]{10}$")] | None = None


class Strong(Value, frozen=True, kw_only=True):
    """Keys any one of which is enough; package names are exact, per manager."""

    deb: tuple[Short, ...] = ()
    rpm: tuple[Short, ...] = ()
    pacman: tuple[Short, ...] = ()
    flatpak: tuple[Short, ...] = ()
    snap: tuple[Short, ...] = ()
    winget: tuple[Short, ...] = ()
    scoop: tuple[Short, ...] = ()
    homebrew: tuple[Short, ...] = ()
    msix: tuple[Short, ...] = ()
    chrome_extension: tuple[Short, ...] = ()
    firefox_extension: tuple[Short, ...] = ()
    bundles: tuple[Bundle, ...] = ()


class Weak(Value, frozen=True, kw_only=True):
    """Keys of which two independent ones are needed for "likely"; all exact after normalisation, no substrings.

    `paths` are ends of an install folder, with / as separator, matched on whole folder names ("Tencent/WeChat").
    Publishers of the record's company count without being repeated here.
    """

    names: tuple[Short, ...] = ()
    publishers: tuple[Short, ...] = ()
    exes: tuple[Short, ...] = ()
    paths: tuple[Short, ...] = ()
    desktop_ids: tuple[Short, ...] = ()


class Never(Strong, frozen=True, kw_only=True):
    """Keys that belong to somebody else's program of the same name; they win over everything."""

    names: tuple[Short, ...] = ()
    publishers: tuple[Short, ...] = ()
    exes: tuple[Short, ...] = ()


class Identify(Value, frozen=True, kw_only=True):
    strong: Strong = Strong()
    weak: Weak = Weak()
    never: Never = Never()


class Collects(Value, frozen=True, kw_only=True):
    """Data that the maker itself says it collects (grade c), by category id."""

    data: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    says: Plain
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    date: Date
    checked: Date


class Advice(Value, frozen=True, kw_only=True):
    """One step: what to do, what it changes, what one loses. No step over 25 words."""

    id: Id
    kind: Literal["setting", "permission", "safer-use", "alternative", "remove", "update"]
    step: Plain
    changes: Plain
    loses: Plain
    platforms: tuple[Platform, ...] = ("all",)
    sources: tuple[Id, ...] = ()


Category = Literal[
    "browser",
    "messenger",
    "social",
    "office",
    "input-method",
    "meetings",
    "cloud-drive",
    "ai",
    "editor",
    "game",
    "security",
    "vpn",
    "remote-control",
    "downloads",
    "media",
    "mail",
    "video-editor",
    "system",
    "other",
]
"""What a program is for: orders general advice, and the lists that people filter."""


class CategoryNotes(Record, frozen=True, kw_only=True):
    """What holds for every program of one category (`id`): steps, shown where the program has none of its own, and
    orders by states about all such programs, shown after those that name it."""

    advice: Annotated[tuple[Advice, ...], msgspec.Meta(min_length=1)]
    legal_status: tuple[LegalStatus, ...] = ()


class App(Record, frozen=True, kw_only=True):
    """A program or a family of editions of one program."""

    company: Id
    category: Category
    summary: Plain
    identify: Identify
    services: tuple[Id, ...] = ()
    collects: tuple[Collects, ...] = ()
    statements: tuple[Statement, ...] = ()
    legal_status: tuple[LegalStatus, ...] = ()
    advice: tuple[Advice, ...] = ()
    alternatives: tuple[Id, ...] = ()
    samples: Samples


class Traces(Value, frozen=True, kw_only=True):
    """What an SDK leaves in the files of a program that has it built in. All exact, no patterns.

    `npm`, `python`, `go`, `rust`, `dotnet`: names of packages, modules, crates and assemblies as their registries spell
    them; `java`: package prefixes with dots ("io.sentry"); `files`: base names of libraries, helpers and frameworks;
    `texts`: letters that stand in compiled code or bundled scripts, at least eight of them and found nowhere else.
    """

    npm: tuple[Short, ...] = ()
    python: tuple[Short, ...] = ()
    go: tuple[Short, ...] = ()
    rust: tuple[Short, ...] = ()
    dotnet: tuple[Short, ...] = ()
    java: tuple[Short, ...] = ()
    files: tuple[Short, ...] = ()
    texts: tuple[Short, ...] = ()


class Sdk(Value, frozen=True, kw_only=True):
    """A part that makers build into their programs, and that reports to the service.

    `elsewhere`: the maker of the program chooses where it reports to (a server of its own, or another service), so that
    the part alone says "can report".
    """

    name: Short
    traces: Traces
    elsewhere: bool = False
    sources: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    checked: Date


class Address(Value, frozen=True, kw_only=True):
    """A sample of a recipient: a host name, the number of a network, or one trace of an SDK, named by its kind."""

    host: str | None = None
    asn: int | None = None
    npm: str | None = None
    python: str | None = None
    go: str | None = None
    rust: str | None = None
    dotnet: str | None = None
    java: str | None = None
    file: str | None = None
    text: str | None = None


class ServiceSamples(Value, frozen=True, kw_only=True):
    fires: Annotated[tuple[Address, ...], msgspec.Meta(min_length=1)]
    silent: Annotated[tuple[Address, ...], msgspec.Meta(min_length=1)]


class Service(Record, frozen=True, kw_only=True):
    """A network recipient. `domains` count with all names below them, `hosts` alone. Networks by number, never name.

    role owner: traffic to the network goes to this company; hosting: anyone may rent it, so "hosted at" only.
    `domain_role` is hosting where strangers' content lives under the domains (clouds, CDNs). `sdks` are the parts that
    programs carry; a record with neither domains nor networks is a part that reports where the program's maker says.
    """

    company: Id
    purpose: Purpose
    summary: Plain
    domains: tuple[Short, ...] = ()
    hosts: tuple[Short, ...] = ()
    domain_role: Literal["owner", "hosting"] = "owner"
    asns: tuple[Annotated[int, msgspec.Meta(ge=1, le=4294967294)], ...] = ()
    asn_role: Literal["owner", "hosting"] = "hosting"
    sdks: tuple[Sdk, ...] = ()
    data: tuple[Id, ...] = ()
    statements: tuple[Statement, ...] = ()
    samples: ServiceSamples


class Word(Value, frozen=True, kw_only=True):
    """One entry of a vocabulary. `weight` orders data categories by how sensitive they are, the same everywhere."""

    id: Id
    name: Short
    plain: Plain
    weight: Literal["high", "medium", "low"] | None = None


class Words(Value, frozen=True, kw_only=True):
    """A vocabulary: data categories, grades, levels, purposes."""

    id: Id
    name: Short
    words: tuple[Word, ...]


KINDS: dict[str, type[Record] | type[Words]] = {
    "jurisdictions": Jurisdiction,
    "companies": Company,
    "apps": App,
    "services": Service,
    "categories": CategoryNotes,
    "words": Words,
}
"""Folder below rules/ to kind of record."""

GRADES: tuple[Grade, ...] = ("o", "a1", "a1c", "a2", "a3", "c", "b", "d")
"""The order in which grades are shown."""
