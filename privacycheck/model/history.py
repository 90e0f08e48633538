"""What is kept of earlier scans, as values: the list of scans, and what changed between two of them.

The answers of `privacycheck history list|diff --format json` are the values with a `schema_version`.
"""

from typing import Literal

from privacycheck.model.base import Level, Value

ChangeKind = Literal[
    "app-new",
    "app-gone",
    "level",
    "version",
    "installed-as",
    "maker",
    "owner",
    "permission-new",
    "permission-gone",
    "extension-new",
    "extension-gone",
    "recipient-new",
    "recipient-gone",
    "setting-new",
    "setting-changed",
    "setting-gone",
    "handler",
]

GroupId = Literal["first", "new", "changed", "gone", "rules"]
"""first: worth looking at before the others; rules: changed in the rule book, not on this computer."""


class Change(Value, frozen=True, kw_only=True):
    """One change of one program or of the computer itself in one sentence. `before` and `after` are levels, None where
    it was not there. `app_key` is empty for the computer; `what` are the ids of the rights or settings in question."""

    kind: ChangeKind
    app: str
    app_key: str
    words: str
    before: Level | None = None
    after: Level | None = None
    what: tuple[str, ...] = ()


class ChangeGroup(Value, frozen=True, kw_only=True):
    """`title` in words; never without changes."""

    id: GroupId
    title: str
    changes: tuple[Change, ...]


class ScanEntry(Value, frozen=True, kw_only=True, omit_defaults=False):
    """One kept scan. `taken` is UTC (2026-11-24T14:00:00Z), `rules` the date of the rule book, `levels` how many
    programs have each level."""

    id: int
    taken: str
    program_version: str
    rules: str
    apps: int
    levels: dict[str, int]
    seconds: float


class ScanList(Value, frozen=True, kw_only=True, omit_defaults=False):
    """Newest first."""

    schema_version: Literal[1] = 1
    scans: tuple[ScanEntry, ...]


class HistoryDiff(Value, frozen=True, kw_only=True, omit_defaults=False):
    """What changed from one scan to a later one, groups in order of importance. `notes` are sentences on what makes
    the two hard to compare; `same` counts programs without any change."""

    schema_version: Literal[1] = 1
    earlier: str
    later: str
    summary: str
    notes: tuple[str, ...] = ()
    groups: tuple[ChangeGroup, ...] = ()
    same: int = 0
