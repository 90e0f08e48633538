"""Flows in, words for the lines of live connections out. Text and the window show the same."""

from collections.abc import Iterable, Sequence
from typing import Literal

from privacycheck.language import listed, mark, number, tr, trn
from privacycheck.model.base import Value
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.live import Flow
from privacycheck.present import wording
from privacycheck.present.rows import NOT_VISIBLE

HEADINGS: tuple[tuple[str, bool], ...] = (
    ("", False),
    (mark("Program"), False),
    (mark("Connected to"), False),
    (mark("What for"), False),
    (mark("Company's home"), False),
    (mark("Server probably in"), False),
    (mark("Sent"), True),
    (mark("Received"), True),
)
"""Headings of the table, and whether the column is set to the right."""
STATES = {"new": mark("new"), "open": "", "gone": mark("gone")}
UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


def size(count: int) -> str:
    """Decimal units (SI), two to three digits: 999 bytes, 1.0 kB, 12 MB."""
    amount, unit = float(count), 0
    while amount >= 999.5 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    if unit == 0:
        return trn("1 byte", "{n} bytes", count)
    return f"{number(amount, 1 if amount < 9.95 else 0)} {UNITS[unit]}"


def volume(flow: Flow, count: int | None) -> str:
    """An amount as far as it is known."""
    if count is None:
        return tr("not known")
    return tr("at least {size}", size=size(count)) if flow.lower_bound else size(count)


def cells(flow: Flow) -> tuple[str, ...]:
    """One cell for each heading."""
    outside = flow.contact.recipient.kind == "internet"
    purpose = flow.contact.purpose
    return (
        tr(STATES[flow.state]),
        program(flow),
        wording.recipient_name(flow.contact),
        tr(wording.PURPOSES[purpose]) if purpose else tr("not known") if outside else "",
        wording.place(flow.contact.company_country, COUNTRIES) if outside else "",
        wording.place(flow.contact.recipient.country, COUNTRIES) if outside else "",
        volume(flow, flow.sent),
        volume(flow, flow.received),
    )


def program(flow: Flow) -> str:
    """The program's name, or, in the reader's language, that it is not visible."""
    return tr(NOT_VISIBLE) if flow.app == NOT_VISIBLE else flow.app


def line(flow: Flow) -> str:
    """One change as a sentence."""
    word = tr(STATES[flow.state]) or tr("open")
    purpose = (
        tr(", for {purposes}", purposes=tr(wording.PURPOSES[flow.contact.purpose])) if flow.contact.purpose else ""
    )
    amounts = tr(
        "sent {volume}, received {volume2}", volume=volume(flow, flow.sent), volume2=volume(flow, flow.received)
    )
    through = tr(", through {through}", through=listed(flow.contact.through)) if flow.contact.through else ""
    return tr(
        "{word}: {app} to {recipient_name}{purpose}{through}: {amounts}",
        word=word,
        app=program(flow),
        recipient_name=wording.recipient_name(flow.contact),
        purpose=purpose,
        through=through,
        amounts=amounts,
    )


def in_order(flows: Iterable[Flow]) -> list[Flow]:
    """Open ones first, those that carried most before others."""
    return sorted(
        flows, key=lambda f: (f.state == "gone", -((f.sent or 0) + (f.received or 0)), f.app.casefold(), f.key)
    )


By = Literal["", "app", "company", "country"]
"""What lines are put together by; empty for one line for each program and recipient."""


class Line(Value, frozen=True, kw_only=True):
    """One line of the live table: finished cells. `search` is what the search looks at, case-folded; `unknown` tells
    that nobody knows who is at the other end; `sent` and `received` order by what was carried, in bytes."""

    key: str
    cells: tuple[str, ...]
    search: str
    unknown: bool
    state: str
    sent: int
    received: int
    app_key: str = ""

    @property
    def amount(self) -> int:
        return self.sent + self.received


STATE, SENT, RECEIVED = 0, 6, 7
"""Columns that are not ordered by their letters."""


def put_in_order(lines: list[Line], order: tuple[int, bool] | None = None) -> None:
    """Sorts by a column, and from the last to the first where it says so; cells that say nothing stay at the end.
    Without a column, open ones that carried most come first."""
    lines.sort(key=lambda line: (line.state == "gone", -line.amount, line.cells[1:3], line.key))
    if order is None:
        return
    column, descending = order
    if column == STATE:
        lines.sort(key=lambda line: tuple(STATES).index(line.state), reverse=descending)
    elif column in (SENT, RECEIVED):
        lines.sort(key=lambda line: line.sent if column == SENT else line.received, reverse=descending)
    else:
        lines.sort(key=lambda line: line.cells[column].casefold(), reverse=descending)
        lines.sort(key=lambda line: line.cells[column] in ("", tr("not known")))


def group_key(flow: Flow, by: By) -> str:
    """Lines of the same key become one."""
    if by == "app":
        return flow.app_key or flow.app
    if by == "company":
        return wording.recipient_name(flow.contact)
    if by == "country":
        return flow.contact.recipient.country or flow.contact.recipient.kind
    return flow.key


def line_of(key: str, flows: Sequence[Flow], by: By) -> Line:
    """The line of one group; `flows` are all that belong to it, at least one."""
    first = flows[0]
    apps = list(dict.fromkeys(map(program, flows)))
    ends = list(dict.fromkeys(wording.recipient_name(f.contact) for f in flows))
    state = "new" if any(f.state == "new" for f in flows) else "open" if any(f.open for f in flows) else "gone"
    found = cells(first) if not by else _together(flows, apps, ends, state, by)
    places = {wording.place(f.contact.recipient.country, COUNTRIES) for f in flows}
    words = (*apps, *ends, *places, *(f.contact.recipient.address or "" for f in flows), *found)
    return Line(
        key=key,
        cells=found,
        search=" ".join(words).casefold(),
        unknown=any(f.contact.recipient.kind == "internet" and not f.contact.company_name for f in flows),
        state=state,
        sent=sum(f.sent or 0 for f in flows),
        received=sum(f.received or 0 for f in flows),
        app_key=first.app_key if len(apps) == 1 else "",
    )


def _together(flows: Sequence[Flow], apps: list[str], ends: list[str], state: str, by: By) -> tuple[str, ...]:
    places = list(dict.fromkeys(wording.place(f.contact.recipient.country, COUNTRIES) for f in flows))
    homes = list(dict.fromkeys(wording.place(f.contact.company_country, COUNTRIES) for f in flows))
    purposes = list(dict.fromkeys(tr(wording.PURPOSES[f.contact.purpose]) for f in flows if f.contact.purpose))
    end = ends[0] if len(ends) == 1 else trn("1 recipient", "{n} recipients", len(ends))
    if by == "country":
        where = wording.place(flows[0].contact.recipient.country, COUNTRIES)
        end = (
            tr("{end}, probably in {where}", end=end, where=where)
            if flows[0].contact.recipient.kind == "internet"
            else end
        )
    return (
        tr(STATES[state]),
        apps[0] if len(apps) == 1 else trn("1 program", "{n} programs", len(apps)),
        end,
        purposes[0]
        if len(purposes) == 1
        else tr("{count} purposes", count=len(purposes))
        if purposes
        else tr("not known"),
        homes[0] if len(homes) == 1 else trn("1 country", "{n} countries", len(homes)),
        places[0] if len(places) == 1 else trn("1 country", "{n} countries", len(places)),
        _sum(flows, [f.sent for f in flows]),
        _sum(flows, [f.received for f in flows]),
    )


def _sum(flows: Sequence[Flow], counts: Sequence[int | None]) -> str:
    known = [c for c in counts if c is not None]
    if not known:
        return tr("not known")
    less = len(known) < len(counts) or any(f.lower_bound for f in flows)
    return tr("at least {size}", size=size(sum(known))) if less else size(sum(known))


def shows(line: Line, search: str, only_unknown: bool) -> bool:
    """Whether a line passes the filters: all words of the search occur in it."""
    return (not only_unknown or line.unknown) and all(word in line.search for word in search.casefold().split())
