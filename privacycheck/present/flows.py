"""Flows in, words for the lines of live connections out. Text and the window show the same."""

from collections.abc import Iterable

from privacycheck.model.countries import COUNTRIES
from privacycheck.model.live import Flow
from privacycheck.present import wording

HEADINGS: tuple[tuple[str, bool], ...] = (
    ("", False),
    ("Program", False),
    ("Connected to", False),
    ("What for", False),
    ("Company's home", False),
    ("Sent", True),
    ("Received", True),
)
"""Headings of the table, and whether the column is set to the right."""
STATES = {"new": "new", "open": "", "gone": "gone"}
UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


def size(count: int) -> str:
    """Decimal units (SI), two to three digits: 999 bytes, 1.0 kB, 12 MB."""
    amount, unit = float(count), 0
    while amount >= 999.5 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    if unit == 0:
        return "1 byte" if count == 1 else f"{count} bytes"
    return f"{amount:.1f} {UNITS[unit]}" if amount < 9.95 else f"{amount:.0f} {UNITS[unit]}"


def volume(flow: Flow, count: int | None) -> str:
    """An amount as far as it is known."""
    if count is None:
        return "not known"
    return f"at least {size(count)}" if flow.lower_bound else size(count)


def cells(flow: Flow) -> tuple[str, ...]:
    """One cell for each heading."""
    outside = flow.contact.recipient.kind == "internet"
    purpose = flow.contact.purpose
    return (
        STATES[flow.state],
        flow.app,
        wording.recipient_name(flow.contact),
        wording.PURPOSES[purpose] if purpose else "not known" if outside else "",
        wording.place(flow.contact.company_country, COUNTRIES) if outside else "",
        volume(flow, flow.sent),
        volume(flow, flow.received),
    )


def line(flow: Flow) -> str:
    """One change as a sentence."""
    word = {"new": "new", "open": "open", "gone": "gone"}[flow.state]
    purpose = f", for {wording.PURPOSES[flow.contact.purpose]}" if flow.contact.purpose else ""
    amounts = f"sent {volume(flow, flow.sent)}, received {volume(flow, flow.received)}"
    return f"{word}: {flow.app} to {wording.recipient_name(flow.contact)}{purpose}: {amounts}"


def in_order(flows: Iterable[Flow]) -> list[Flow]:
    """Open ones first, those that carried most before others."""
    return sorted(
        flows, key=lambda f: (f.state == "gone", -((f.sent or 0) + (f.received or 0)), f.app.casefold(), f.key)
    )
