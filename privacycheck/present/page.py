"""The advice panel as a value: what `present.panel` makes of an `AppReport` and text, HTML and the window all draw."""

from typing import Literal

from privacycheck.model.base import Grade, Level, Value
from privacycheck.model.report import Link

SectionId = Literal[
    "computer",
    "verdict",
    "learns",
    "receives",
    "seen",
    "documented",
    "says",
    "status",
    "laws",
    "claims",
    "advice",
    "recognised",
    "coverage",
]


class Item(Value, frozen=True, kw_only=True):
    """One line of a section. `badge`: the grade in words; `date`: ISO; `note`: smaller text; `ref`: for decisions."""

    text: str
    badge: str = ""
    grade: Grade | None = None
    date: str = ""
    note: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    ref: str = ""
    mine: bool = False
    """The user's own decision."""
    app: str = ""
    """Rule id of an app to open from here (alternatives)."""


class Section(Value, frozen=True, kw_only=True):
    """`lead` is a sentence above the items; `empty` stands there instead of items where there are none; `summary` tells
    in a few words what a folded section holds."""

    id: SectionId
    heading: str
    lead: str = ""
    items: tuple[Item, ...] = ()
    empty: str = ""
    summary: str = ""
    folded: bool = False


class Panel(Value, frozen=True, kw_only=True):
    """`chips`: data categories in words with their weight (high, medium, low); `coverage` stands beside the verdict;
    `letter`: the sentences that follow it."""

    key: str
    title: str
    subtitle: str
    level: Level
    level_name: str
    verdict: str
    coverage: tuple[str, ...] = ()
    letter: tuple[str, ...] = ()
    chips: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = ()
    draft: str = ""


class Row(Value, frozen=True, kw_only=True):
    """One line of the list of apps: finished text only. `search` is everything the search looks at, case-folded;
    `says` is what it did, `concern` how many of the user's own concerns it touches (orders the list, nothing else)."""

    key: str
    name: str
    maker: str
    level: Level
    level_name: str
    why: str
    says: str = ""
    icon: str = ""
    concern: int = 0
    search: str = ""
    running: bool = False


class ConnectionRow(Value, frozen=True, kw_only=True):
    """One line of the connections table: program, recipient (company or address), what for, three places, how often.

    `company`, `country` (where the server probably stands, ISO 3166-1 alpha-2) and `kind` (as in a Recipient) are what
    pictures are made of; empty where not known."""

    key: str
    app: str
    app_key: str
    recipient: str
    purpose: str
    company_home: str
    server_place: str
    network: str
    address: str
    host: str
    ports: str
    count: int
    company: str = ""
    country: str = ""
    kind: str = "internet"
    search: str = ""


class Todo(Value, frozen=True, kw_only=True):
    """One of the few things most worth doing: opens the panel of its program."""

    key: str
    name: str
    level: Level
    level_name: str
    text: str


class Overview(Value, frozen=True, kw_only=True):
    """What a scan found in one sentence, what to do first, how many programs have which level, and to which companies
    how many programs were connected; `computer` are sentences on this computer's own settings."""

    sentence: str
    note: str
    todo: tuple[Todo, ...] = ()
    counts: tuple[tuple[Level, str, int], ...] = ()
    companies: tuple[tuple[str, int], ...] = ()
    unknown_ends: int = 0
    computer: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
