"""What was recorded of connections, as values: how much each program exchanged with each recipient on each day.

The answer of `privacycheck history traffic --format json` is `Traffic`. Amounts are bytes, times seconds since the
epoch, days ISO 8601 dates of the user's own clock and time zone (2026-11-25).
"""

from typing import Literal

from privacycheck.model.base import Purpose, Value

By = Literal["app", "company", "country", "day"]


class TrafficApp(Value, frozen=True, kw_only=True):
    """A program. `key` is the one that a scan gives it, empty where the program was not visible; `id` its rule."""

    key: str
    name: str
    id: str | None = None


class TrafficEnd(Value, frozen=True, kw_only=True):
    """A recipient: a service, a company, the owner of a network, or a place in the user's own network.

    `name` is what to show. `company` is a company's id, with its name and legal home; `country` is where the server
    probably stands. `kind` as in a Recipient: "internet" or nearer. `known`: somebody is named, not only a network.
    """

    key: str
    name: str
    known: bool = False
    service: str | None = None
    company: str | None = None
    company_name: str | None = None
    company_country: str | None = None
    country: str | None = None
    purpose: Purpose | None = None
    own: bool = False
    kind: str = "internet"


class Amount(Value, frozen=True, kw_only=True):
    """One program, one recipient, one day. `app` and `end` are keys. None where the system does not tell the bytes;
    `lower_bound` where there may have been more."""

    day: str
    app: str
    end: str
    sent: int | None = None
    received: int | None = None
    connections: int = 0
    lower_bound: bool = False
    first: float
    last: float


class Traffic(Value, frozen=True, kw_only=True, omit_defaults=False):
    """What was recorded from day `since` to day `until`, both with. `notes` are sentences on what is missing or
    doubtful; amounts in order of day."""

    schema_version: Literal[1] = 1
    since: str
    until: str
    notes: tuple[str, ...] = ()
    apps: tuple[TrafficApp, ...] = ()
    ends: tuple[TrafficEnd, ...] = ()
    amounts: tuple[Amount, ...] = ()


class TrafficTotal(Value, frozen=True, kw_only=True):
    """One line of a table. `key` is a program's key, a company's id or a recipient's key, a country code or a day;
    `apps` and `companies` count those that take part."""

    key: str
    name: str
    sent: int | None = None
    received: int | None = None
    connections: int = 0
    lower_bound: bool = False
    apps: int = 0
    companies: int = 0


class TrafficSeries(Value, frozen=True, kw_only=True):
    """One line or area of a chart: a number for each day of `Traffic.since` to `until`, nothing recorded counts 0.
    The last one may be all the others together (`key` is empty)."""

    key: str
    name: str
    sent: tuple[int, ...]
    received: tuple[int, ...]
