"""The result of a scan: what `--format json` writes and what the window shows."""

from typing import Literal

from privacycheck.model.app import Recipient
from privacycheck.model.base import Certainty, Date, Grade, Level, Purpose, Value
from privacycheck.model.facts import Computer, Skipped
from privacycheck.model.inside import BuiltIn


class Link(Value, frozen=True, kw_only=True):
    """A source of a statement, as shown."""

    title: str
    url: str
    by: str
    published: Date | None = None
    accessed: Date


class Shown(Value, frozen=True, kw_only=True):
    """A statement ready to show. `counts` tells whether it may raise the level here, `why_not` why it does not."""

    id: str
    grade: Grade
    says: str
    by: str
    date: Date
    state: str
    counts: bool
    why_not: str = ""
    concern: str = "none"
    data: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    reply: str | None = None
    beside: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


class Reason(Value, frozen=True, kw_only=True):
    """Why the level is what it is. `ref` is the statement or observation behind it."""

    grade: Grade
    level: Level
    says: str
    ref: str


class Learns(Value, frozen=True, kw_only=True):
    """A data category that the program can learn, and on what grade of evidence that rests."""

    data: str
    name: str
    weight: str
    grades: tuple[Grade, ...]


class OwnerStep(Value, frozen=True, kw_only=True):
    """`country` is the owner's legal home (ISO 3166-1 alpha-2) where the rule book knows it."""

    name: str
    country: str | None = None
    share: str | None = None
    since: Date | None = None
    links: tuple[Link, ...] = ()


class Maker(Value, frozen=True, kw_only=True):
    """Legal home of company and parent. Country in ISO 3166-1 alpha-2; `country_name` in words."""

    id: str | None = None
    name: str
    country: str | None = None
    country_name: str | None = None
    city: str | None = None
    owners: tuple[OwnerStep, ...] = ()
    storage: tuple[Shown, ...] = ()
    contact: str | None = None
    links: tuple[Link, ...] = ()


class Contact(Value, frozen=True, kw_only=True):
    """Connections of one program to one recipient in this scan. Three places stay apart: the company's legal home,
    where the server probably stands, who runs the network. `through` names the tunnels that they leave by, in words
    ("the VPN interface wg0 (WireGuard)")."""

    recipient: Recipient
    company_name: str | None = None
    company_country: str | None = None
    service_name: str | None = None
    purpose: Purpose | None = None
    own: bool = False
    count: int = 1
    ports: tuple[int, ...] = ()
    pids: tuple[int, ...] = ()
    protocols: tuple[str, ...] = ()
    through: tuple[str, ...] = ()


class Observation(Value, frozen=True, kw_only=True):
    """Something seen on this very computer (grade o)."""

    id: str
    says: str
    level: Level = "quiet"


class ShownExtension(Value, frozen=True, kw_only=True):
    """An extension of the program (grade o). `says` is the most that it may do, in one sentence; `can` the rest.
    `rule` and `company` are those of its record, `statements` what is documented about it. `may` are its telling rights
    and sites one by one; None where not all of them are known."""

    id: str
    name: str
    version: str | None = None
    publisher: str | None = None
    profile: str = ""
    enabled: bool = True
    origin: str
    says: str
    can: tuple[str, ...] = ()
    level: Level = "quiet"
    rule: str | None = None
    company: str | None = None
    statements: tuple[Shown, ...] = ()
    may: tuple["ShownRight", ...] | None = None


class ShownRight(Value, frozen=True, kw_only=True):
    """Something that the program may do (grade o), or may not because it was taken away or refused. `id` is the right
    in the words of its source, `by` who gave or took it."""

    id: str
    says: str
    by: str
    allowed: bool = True


class ShownSetting(Value, frozen=True, kw_only=True):
    """Something set on this computer that belongs to no single program (grade o)."""

    id: str
    kind: Literal["group", "certificate", "proxy", "tunnel", "policy", "service"]
    says: str
    level: Level = "quiet"
    note: tuple[str, ...] = ()


class ShownLaw(Value, frozen=True, kw_only=True):
    """A law of the maker's or its owner's seat (grade b). Raises no level."""

    id: str
    kind: Literal["access", "protection"]
    jurisdiction: str
    because: str
    name: str
    year: str
    articles: str
    says: str
    oversight: str
    secrecy: str
    abroad: str
    note: str = ""
    links: tuple[Link, ...] = ()


class ShownStatus(Value, frozen=True, kw_only=True):
    """A ban or restriction, in force or not. Raises no level. `general`: about all programs of this category."""

    id: str
    effect: str
    where: str
    whom: str
    by: str
    since: Date
    until: Date | None = None
    state: str
    says: str
    links: tuple[Link, ...] = ()
    general: bool = False


class ShownAdvice(Value, frozen=True, kw_only=True):
    """`general`: meant for all programs of this category, not written for this one."""

    id: str
    kind: str
    step: str
    changes: str
    loses: str
    links: tuple[Link, ...] = ()
    app: str | None = None
    general: bool = False


class Decision(Value, frozen=True, kw_only=True):
    """The user's own word on a finding: accepted or ignored, why and when (ISO date)."""

    app: str
    ref: str
    decision: Literal["accepted", "ignored"]
    reason: str
    date: Date


class AppReport(Value, frozen=True, kw_only=True, omit_defaults=False):
    """Everything there is to say of one program: the advice panel as a value. `handles` are the kinds of things that it
    opens, in English; None in reports that do not hold that."""

    key: str
    name: str
    version: str | None = None
    icon: str | None = None
    level: Level
    rule: str | None = None
    certainty: Certainty | None = None
    category: str | None = None
    summary: str | None = None
    installed_as: tuple[str, ...] = ()
    recognised_by: tuple[str, ...] = ()
    question: str | None = None
    running: int = 0
    reasons: tuple[Reason, ...] = ()
    learns: tuple[Learns, ...] = ()
    maker: Maker | None = None
    contacts: tuple[Contact, ...] = ()
    seen: tuple[Observation, ...] = ()
    extensions: tuple[ShownExtension, ...] = ()
    rights: tuple[ShownRight, ...] = ()
    handles: tuple[str, ...] | None = None
    built_in: BuiltIn | None = None
    statements: tuple[Shown, ...] = ()
    says: tuple[Shown, ...] = ()
    claims: tuple[Shown, ...] = ()
    laws: tuple[ShownLaw, ...] = ()
    legal_status: tuple[ShownStatus, ...] = ()
    advice: tuple[ShownAdvice, ...] = ()
    coverage: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    draft: str | None = None


class Coverage(Value, frozen=True, kw_only=True):
    """What was looked at, and what could not be."""

    source: str
    says: str
    count: int
    seconds: float
    skipped: tuple[Skipped, ...] = ()


class RuleBookInfo(Value, frozen=True, kw_only=True):
    records: dict[str, int]
    newest: Date
    stale: int = 0


class Report(Value, frozen=True, kw_only=True, omit_defaults=False):
    """One scan. `loose` are contacts that belong to no program that could be named, `this_computer` what is set on this
    computer and belongs to no single program. `language` is the code of that of its sentences."""

    schema_version: Literal[1] = 1
    program_version: str
    computer: Computer
    seconds: float
    apps: tuple[AppReport, ...]
    loose: tuple[Contact, ...] = ()
    this_computer: tuple[ShownSetting, ...] = ()
    hidden_components: int = 0
    coverage: tuple[Coverage, ...] = ()
    rules: RuleBookInfo
    complete: bool = True
    language: str | None = None
