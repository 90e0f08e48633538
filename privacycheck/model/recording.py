"""Recording as values: what the recorder says of itself, and the news that it finds."""

from typing import Literal

from privacycheck.model.base import Value
from privacycheck.model.traffic import TrafficApp, TrafficEnd

NewsKind = Literal["company", "telling", "unknown"]
"""company: a first contact with a company; telling: with a service for advertising, analytics and the like, which
raises a level; unknown: with somebody whom nobody knows."""
StateId = Literal["off", "recording", "paused", "problem", "stopped"]
"""stopped: recording is turned on, and no recorder runs."""


class News(Value, frozen=True, kw_only=True):
    """A program was connected to somebody for the first time. `at` is seconds since the epoch, `day` the local day."""

    id: int = 0
    at: float
    day: str
    kind: NewsKind
    app: TrafficApp
    end: TrafficEnd
    says: str


class NewsList(Value, frozen=True, kw_only=True, omit_defaults=False):
    """Newest first."""

    schema_version: Literal[1] = 1
    news: tuple[News, ...]


class Recorder(Value, frozen=True, kw_only=True):
    """What a running recorder says of itself. `written` and `at` are seconds since the epoch; `waiting` counts sums
    that are not written yet; `problem` is a sentence, empty where all is well."""

    pid: int
    at: float
    since: float
    paused: bool = False
    problem: str = ""
    told: str = ""
    written: float = 0.0
    waiting: int = 0


class RecordingStatus(Value, frozen=True, kw_only=True, omit_defaults=False):
    """The answer of `privacycheck record status`. `says` is how it is, `advice` the command that changes it;
    `starts`: how it starts when the user logs in."""

    schema_version: Literal[1] = 1
    state: StateId
    says: str
    advice: str = ""
    turned_on: bool
    paused_until: float = 0.0
    starts: Literal["systemd", "autostart", "no"] = "no"
    notifications: bool = False
    muted: tuple[str, ...] = ()
    recorder: Recorder | None = None
