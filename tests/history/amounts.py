"""Amounts, programs and recipients for tests, with everything filled in that a test does not speak of."""

from typing import Any

from privacycheck.history import Database, traffic
from privacycheck.model.traffic import Amount, Traffic, TrafficApp, TrafficEnd

APPS = {key: TrafficApp(key=f"deb:{key}", name=key.title(), id=key) for key in ("alpha", "beta", "gamma")}
ENDS = {
    "maker": TrafficEnd(
        key="company:maker@XK", name="Maker", known=True, company="maker", company_name="Maker", country="XK"
    ),
    "ads": TrafficEnd(
        key="service:ads@AQ",
        name="Ads (Seller)",
        known=True,
        service="ads",
        company="seller",
        company_name="Seller",
        country="AQ",
        purpose="ads",
    ),
    "net": TrafficEnd(key="as:64501@AQ", name="not known, in the network Net", country="AQ"),
    "home": TrafficEnd(key="kind:local-network@", name="your own network", kind="local-network"),
}


def amount(app: str = "alpha", end: str = "maker", day: str = "2026-11-25", **change: Any) -> Amount:
    values: dict[str, Any] = {
        "day": day,
        "app": APPS[app].key,
        "end": ENDS[end].key,
        "sent": 100,
        "received": 1000,
        "connections": 1,
        "first": 10.0,
        "last": 20.0,
    }
    return Amount(**values | change)


def add(database: Database, *amounts: Amount) -> None:
    with database.writing():
        traffic.add(database, amounts, {a.key: a for a in APPS.values()}, {e.key: e for e in ENDS.values()})


def whole(*amounts: Amount, since: str = "2026-11-24", until: str = "2026-11-25") -> Traffic:
    return Traffic(since=since, until=until, apps=tuple(APPS.values()), ends=tuple(ENDS.values()), amounts=amounts)
