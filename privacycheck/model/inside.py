"""What lies in a program's files: traces as they were found, and the parts and recipients that they lead to."""

from typing import Literal

from privacycheck.model.base import Date, Purpose, Value
from privacycheck.model.facts import Skipped

Says = Literal["reports", "can-report", "knows", "mentioned"]
"""reports: a part that sends is built in, and an address to send to beside it. can-report: the part alone. knows: an
address that something shows to be used. mentioned: only in documentation, links, lists or comments, or as the name of a
site that nothing shows to be used. None of them proves that anything is sent."""


class Trace(Value, frozen=True, kw_only=True):
    """`kind` as in `rulebook.keys.TRACES`, or "host", or "key" for a host that stands in a key of Sentry's kind.

    `file` is where it was seen, with what lies inside a file after "!"; `package` the module of an interpreted
    language whose own file that is ("npm posthog-node"); `why` tells why it only counts as mentioned, "" where it
    counts. `count` is how often it was seen there.
    """

    kind: str
    text: str
    file: str
    why: str = ""
    package: str = ""
    count: int = 1


class Inside(Value, frozen=True, kw_only=True):
    """One look into files: how many were looked at, how many of them were known from before, what could not be read."""

    traces: tuple[Trace, ...]
    files: int
    size: int
    known: int = 0
    seconds: float = 0.0
    skipped: tuple[Skipped, ...] = ()
    complete: bool = True


class Part(Value, frozen=True, kw_only=True):
    """One service that a program's files name. `elsewhere`: the program's maker chooses where the part reports to; then
    `hosts` holds what was found. `own`: it belongs to the program's own maker."""

    service: str
    service_name: str
    company: str
    company_name: str
    company_country: str | None = None
    purpose: Purpose
    says: Says
    sdks: tuple[str, ...] = ()
    elsewhere: bool = False
    own: bool = False
    hosts: tuple[str, ...] = ()
    traces: tuple[Trace, ...] = ()


class BuiltIn(Value, frozen=True, kw_only=True):
    """What is built into one program, strongest first. `unread` are sentences on what could not be looked into."""

    parts: tuple[Part, ...]
    files: int
    size: int
    unread: tuple[str, ...] = ()
    complete: bool = True


class Target(Value, frozen=True, kw_only=True, omit_defaults=False):
    """One path of `privacycheck inspect`. `declares` are sentences on declarations that lie in it, and on how they go
    together with what is built in."""

    path: str
    seconds: float
    built_in: BuiltIn
    declares: tuple[str, ...] = ()


class Inspection(Value, frozen=True, kw_only=True, omit_defaults=False):
    """What `privacycheck inspect --format json` writes."""

    schema_version: Literal[1] = 1
    program_version: str
    rules_newest: Date
    targets: tuple[Target, ...]
