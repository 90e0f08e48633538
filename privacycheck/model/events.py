"""Events of a running scan, in order: what `scan --events` writes, one JSON object a line."""

from privacycheck.model.base import Value
from privacycheck.model.facts import Skipped
from privacycheck.model.inside import Inspection
from privacycheck.model.live import Flow
from privacycheck.model.report import AppReport, Contact, Report


class Event(Value, frozen=True, kw_only=True, tag_field="event"):
    """`seq` counts from 1 without gaps, so that a reader notices a lost line."""


class Pace(Value, frozen=True, kw_only=True):
    """How far the look into files has come: `files` of `all_files`, `done` of `total` bytes; `rate` in bytes a second
    and `left` in seconds, None until they can be told."""

    files: int
    all_files: int
    done: int
    total: int
    rate: float | None = None
    left: float | None = None


class Started(Event, frozen=True, kw_only=True, tag="started"):
    """`steps` are the things that will be looked at, in words, in order."""

    seq: int
    steps: tuple[str, ...]


class Progress(Event, frozen=True, kw_only=True, tag="progress"):
    """Step number `done` of `total` has ended; `says` is what is looked at now, `pace` how far that is where it takes
    long."""

    seq: int
    done: int
    total: int
    says: str
    pace: Pace | None = None


class Missed(Event, frozen=True, kw_only=True, tag="missed"):
    seq: int
    skipped: Skipped


class Found(Event, frozen=True, kw_only=True, tag="found"):
    """One finished application. A later one with the same key replaces it."""

    seq: int
    app: AppReport


class LooseContact(Event, frozen=True, kw_only=True, tag="contact"):
    seq: int
    contact: Contact


class Finished(Event, frozen=True, kw_only=True, tag="finished"):
    """The report without its apps and loose contacts, which were sent before."""

    seq: int
    report: Report


class Inspected(Event, frozen=True, kw_only=True, tag="inspected"):
    """The end of a look into files and folders that somebody named."""

    seq: int
    inspection: Inspection


class Failed(Event, frozen=True, kw_only=True, tag="failed"):
    """One sentence for the user. Nothing follows."""

    seq: int
    says: str


class Watching(Event, frozen=True, kw_only=True, tag="watching"):
    """Watching has begun. `volumes`: whether the system tells how much each connection carried; `notes` are sentences
    on what will not be seen."""

    seq: int
    volumes: bool
    notes: tuple[str, ...] = ()


class Tick(Event, frozen=True, kw_only=True, tag="tick"):
    """One look at all connections: `flows` are those that changed since the last one, `sockets` how many there are.
    `at` is seconds since the epoch."""

    seq: int
    at: float
    flows: tuple[Flow, ...]
    sockets: int


AnyEvent = Started | Progress | Missed | Found | LooseContact | Finished | Inspected | Failed | Watching | Tick
