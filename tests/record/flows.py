"""Flows, ticks and clocks for tests of recording."""

from datetime import datetime
from pathlib import Path
from typing import Any

from privacycheck.model.app import Recipient
from privacycheck.model.events import Tick
from privacycheck.model.live import Flow
from privacycheck.model.report import Contact
from privacycheck.record import Keeper
from privacycheck.record.clock import Clock

NOON = datetime(2026, 11, 25, 12, 0, 0).astimezone().timestamp()


class Clocks:
    """Both clocks, as a test sets them. `pass_` is time that passes, `set_` a person who sets the clock."""

    def __init__(self, wall: float = NOON) -> None:
        self.wall, self.steady = wall, 5000.0

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def set_(self, wall: float) -> None:
        self.wall = wall

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.steady)


def contact(company: str | None = "maker", **change: Any) -> Contact:
    end: dict[str, Any] = {"address": "192.0.2.1", "company": company, "country": "XK", "asn": 64501, "network": "Net"}
    ours = {k: change.pop(k) for k in list(change) if k in Recipient.__struct_fields__}
    name = company.title() if company else None
    values = {"recipient": Recipient(**end | ours), "company_name": name, "purpose": ours.get("purpose")}
    return Contact(**values | change)


def flow(
    sent: int | None = 0, received: int | None = 0, app: str = "alpha", to: Contact | None = None, **change: Any
) -> Flow:
    to = to or contact()
    values: dict[str, Any] = {
        "key": f"{app}|{to.recipient.service or to.recipient.company or to.recipient.address}",
        "app": app.title(),
        "app_key": f"deb:{app}" if app else "",
        "contact": to,
        "sent": sent,
        "received": received,
        "open": 1,
        "state": "open",
        "first": 1.0,
        "last": 1.0,
    }
    return Flow(**values | change)


def tick(*flows: Flow) -> Tick:
    return Tick(seq=1, at=0.0, flows=flows, sockets=len(flows))


def keeper(place: Path, clocks: Clocks, days: int = 90) -> Keeper:
    return Keeper(place, clocks.clock(), days)
