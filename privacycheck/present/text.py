"""Panels and reports in, text for a terminal or a file out. The words never need the colour."""

from collections.abc import Iterable, Iterator, Sequence

from privacycheck.language import clauses, headed, mark, number, prose, several, tr, trn
from privacycheck.model.base import Level
from privacycheck.model.report import AppReport, Coverage, Report
from privacycheck.present import computer, rows, wording
from privacycheck.present.cite import cited, dated
from privacycheck.present.columns import wrapped
from privacycheck.present.overview import sentence
from privacycheck.present.page import Item, Panel, Section
from privacycheck.present.panel import panel

MARKS: dict[Level, str] = {"act": "!! ", "look": "!  ", "unknown": "?  ", "quiet": "-  "}
_COLOURS: dict[Level, str] = {"act": "31;1", "look": "33;1", "unknown": "36", "quiet": "32"}
ATTRIBUTION = mark("IP Geolocation by DB-IP (https://db-ip.com); networks by RouteViews, NRO and DB-IP (CC BY 4.0).")
MAX_WIDTH = 100


def scan(report: Report, width: int = 80, colour: bool = False) -> str:
    """The whole scan: what was found in one sentence, a line per program, the panels that matter, the coverage."""
    width = min(width, MAX_WIDTH)
    apps = ordered(report.apps)
    lines = [headline(report), ""]
    for level in wording.LEVEL_ORDER:
        group = [a for a in apps if a.level == level]
        if group:
            lines.append(_paint(f"{tr(wording.LEVELS[level])} ({number(len(group))})", level, colour))
            lines += [_line(a, width) for a in group]
            lines.append("")
    lines += [*_section(computer.section(report.this_computer), width, False), ""]
    for app in (a for a in apps if a.level in ("act", "look")):
        lines += [*_panel_lines(panel(app), width, colour, short=True), ""]
    lines += list(_coverage(report, width))
    return "\n".join(lines) + "\n"


def ordered(apps: Iterable[AppReport]) -> list[AppReport]:
    """Most urgent first; by name within a level."""
    return sorted(apps, key=lambda a: (wording.LEVEL_ORDER.index(a.level), a.name.casefold(), a.key))


def headline(report: Report) -> str:
    """What was found, in one or two sentences."""
    return sentence(report.apps)


def app(report: AppReport, width: int = 80, colour: bool = False) -> str:
    """One advice panel."""
    return shown(panel(report), width, colour)


def shown(view: Panel, width: int = 80, colour: bool = False) -> str:
    """A panel with every section and every source."""
    return "\n".join(_panel_lines(view, min(width, MAX_WIDTH), colour, short=False)) + "\n"


def _line(app: AppReport, width: int) -> str:
    maker = f" ({app.maker.name})" if app.maker else ""
    text = headed(f"{MARKS[app.level]}{app.name}{maker}", clauses((wording.why(app), rows.sentence(app))))
    return "\n".join(wrapped(text, width, rest="    "))


def _panel_lines(view: Panel, width: int, colour: bool, short: bool) -> Iterator[str]:
    yield _paint(headed(view.title, view.level_name), view.level, colour)
    if view.subtitle:
        yield f"  {view.subtitle}"
    yield from _wrapped(view.verdict, width, "  ")
    for line in view.coverage:
        yield from _wrapped(line, width, "  ", first="  (", end=")")
    if view.letter and not short:
        yield from _wrapped(prose(view.letter), width, "  ")
    for section in view.sections:
        if not short or section.id in ("advice", "learns", "receives", "seen"):
            yield from _section(section, width, short)
    if short:
        yield tr('  More, with every source: privacycheck app "{title}"', title=view.title)
    elif view.draft:
        yield ""
        yield tr("  A rule of your own to start from:")
        yield from (f"    {line}" for line in view.draft.splitlines())


def _section(section: Section, width: int, short: bool) -> Iterator[str]:
    yield ""
    if section.id == "learns" and section.items:
        yield from _learns(section, width, short)
        return
    yield f"  {section.heading}"
    if section.lead:
        yield from _wrapped(section.lead, width, "    ")
    for item in _told_once(section.items) if short else section.items:
        yield from _item(item, width, short)
    if not section.items and section.empty:
        yield from _wrapped(section.empty, width, "    ")


def _told_once(items: Iterable[Item]) -> list[Item]:
    """Without those that differ in their notes only, which are left out."""
    return list({(item.badge, item.date, item.text): item for item in items}.values())


def _learns(section: Section, width: int, short: bool) -> Iterator[str]:
    """Data categories in one line, or a line for each kind of evidence."""
    if short:
        yield from _wrapped(
            several(i.text for i in section.items), width, "    ", first="  " + headed(section.heading, "")
        )
        return
    yield f"  {section.heading}"
    by_grade: dict[str, list[str]] = {}
    for item in section.items:
        by_grade.setdefault(item.badge, []).append(item.text)
    for badge, names in by_grade.items():
        yield from _wrapped(f"[{badge}] {several(names)}", width, "      ", first="    * ")


def _item(item: Item, width: int, short: bool) -> Iterator[str]:
    head = dated(item)
    yield from _wrapped(f"[{head}] {item.text}" if head else item.text, width, "      ", first="    * ")
    if short:
        return
    for note in item.note:
        yield from _wrapped(note, width, "        ", first="      ")
    for link in item.links:
        yield from _wrapped(tr("Source: {source}", source=cited(link)), width, "        ", first="      ")
        yield f"        {link.url}"


def _coverage(report: Report, width: int) -> Iterator[str]:
    yield tr("What was looked at")
    parts, nothing = told(report.coverage)
    for part in parts:
        yield "  " + headed(part.says, number(part.count))
        yield from _skips(part, width)
    yield from _wrapped(nothing, width, "    ", first="  ")
    if report.hidden_components:
        text = trn(
            "1 library or part of the system is not listed (--all lists it).",
            "{n} libraries and parts of the system are not listed (--all lists them).",
            report.hidden_components,
        )
        yield from _wrapped(text, width, "  ")
    if report.loose:
        text = trn(
            "1 connection belongs to no program that we could see.",
            "{n} connections belong to no program that we could see.",
            len(report.loose),
        )
        yield from _wrapped(text, width, "  ")
    yield from _wrapped(tr("Nothing was sent anywhere. Addresses: ") + tr(ATTRIBUTION), width, "  ")


def told(coverage: Sequence[Coverage]) -> tuple[tuple[Coverage, ...], str]:
    """What was looked at with something to say of it, and one sentence for all sources that hold nothing here."""
    parts = tuple(part for part in coverage if part.count or part.skipped)
    names = [part.says for part in coverage if not part.count and not part.skipped]
    return parts, tr("Looked for, and nothing found: {names}.", names=clauses(names)) if names else ""


def _skips(part: Coverage, width: int) -> Iterator[str]:
    for skip in part.skipped:
        yield from _wrapped(prose((skip.reason, skip.hint)), width, "      ", first=tr("    not seen: "))


def _wrapped(text: str, width: int, indent: str, first: str | None = None, end: str = "") -> list[str]:
    lead = indent if first is None else first
    return wrapped(text + end, width, lead, indent, breaks=False)


def _paint(text: str, level: Level, colour: bool) -> str:
    return f"\x1b[{_COLOURS[level]}m{text}\x1b[0m" if colour else text
