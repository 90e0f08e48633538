"""What the program can see on this computer and what it knows: what `privacycheck doctor --format json` writes."""

from typing import Literal

from privacycheck.model.base import Value
from privacycheck.model.facts import Skipped
from privacycheck.model.report import RuleBookInfo


class LookedAt(Value, frozen=True, kw_only=True):
    """One collector: what it reads in words, how many things it found in how many seconds, what it could not see."""

    name: str
    title: str
    reads: str
    count: int = 0
    seconds: float = 0.0
    skipped: tuple[Skipped, ...] = ()


class Packing(Value, frozen=True, kw_only=True, omit_defaults=False):
    """A way in which bytes are packed, the library that unpacks it, and whether that works here."""

    name: str
    needs: str
    here: bool


class LooksInside(Value, frozen=True, kw_only=True, omit_defaults=False):
    """What a look into program files can do here. `engine`: "hyperscan", or "re" where only Python's own slower search
    works. `formats` and `packings` are read, `not_read` are known and not read. `cache` is the file that keeps what was
    found; `unfinished`: a look runs now, or the last one was cut off."""

    engine: str
    formats: tuple[str, ...]
    packings: tuple[Packing, ...]
    not_read: tuple[str, ...]
    cache: str
    cache_bytes: int
    unfinished: bool


class Request(Value, frozen=True, kw_only=True):
    """One reverse look-up: `at` in seconds since the epoch, the `address` that was asked about, the `server` that was
    asked, and whether it answered."""

    at: float
    address: str
    server: str
    answered: bool = False


class About(Value, frozen=True, kw_only=True, omit_defaults=False):
    """`networks` is the date of the address data, empty where there are none; `network_notes` tell of the user's own;
    `folders` are what lies there and where; `requests` says which network requests are turned on; `asked_count` counts
    those that were made, `asked` lists the newest; `inside` is what a look into files can do."""

    schema_version: Literal[1] = 1
    program_version: str
    sources: tuple[LookedAt, ...]
    rules: RuleBookInfo
    networks: str = ""
    network_notes: tuple[str, ...] = ()
    folders: tuple[tuple[str, str], ...] = ()
    requests: tuple[str, ...] = ()
    inside: LooksInside | None = None
    asked_count: int = 0
    asked: tuple[Request, ...] = ()
