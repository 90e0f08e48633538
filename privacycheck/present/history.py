"""Lists and changes of the history in, text for a terminal out; and the schema of their JSON."""

import msgspec

from privacycheck.language import date, headed, moment, number, tr
from privacycheck.model.base import Level
from privacycheck.model.history import HistoryDiff, ScanList
from privacycheck.model.recording import NewsList, RecordingStatus
from privacycheck.model.report import Report
from privacycheck.model.traffic import Traffic
from privacycheck.present import wording
from privacycheck.present.columns import entry, table
from privacycheck.present.text import headline, ordered

UTC = " UTC"
"""Stands in the heading of the list already."""
ANSWERS = (ScanList, HistoryDiff, Traffic, NewsList, RecordingStatus)


def scan_list(found: ScanList) -> str:
    if not found.scans:
        return tr("No scan is kept yet. Run: privacycheck scan") + "\n"
    counted: tuple[Level, ...] = ("act", "look")
    heads = (tr("Number"), tr("Time (UTC)"), tr("Programs"), *(tr(wording.LEVELS[n]) for n in counted), tr("Rules of"))
    rows = (
        (
            str(scan.id),
            moment(scan.taken).removesuffix(UTC),
            number(scan.apps),
            *(number(scan.levels.get(level, 0)) for level in counted),
            date(scan.rules),
        )
        for scan in found.scans
    )
    return "\n".join(table((heads, *rows), left=(1, 5))) + "\n"


def scan(report: Report, width: int = 80) -> str:
    """A kept scan: a line for each program, those of one level together."""
    lines = [
        tr(
            "Scan of {taken}, rules of {newest}.", taken=moment(report.computer.taken), newest=date(report.rules.newest)
        ),
        headline(report),
        "",
    ]
    for level in wording.LEVEL_ORDER:
        group = [a for a in ordered(report.apps) if a.level == level]
        if group:
            lines.append(f"{tr(wording.LEVELS[level])} ({number(len(group))})")
            for app in group:
                version = f" {app.version}" if app.version else ""
                lines += entry("- " + headed(f"{app.name}{version}", wording.why(app)), width)
            lines.append("")
    return "\n".join(lines)


def changes(found: HistoryDiff, width: int = 80) -> str:
    lines = [
        tr(
            "From {earlier} to {later}: {summary}",
            earlier=moment(found.earlier),
            later=moment(found.later),
            summary=found.summary,
        )
    ]
    for note in found.notes:
        lines += entry(f"({note})", width)
    for group in found.groups:
        lines += ["", f"{group.title} ({number(len(group.changes))})"]
        for change in group.changes:
            lines += entry(f"- {change.words}", width)
    return "\n".join(lines) + "\n"


def schema() -> str:
    """JSON Schema (draft 2020-12) of the answers of `privacycheck history list|diff|traffic --format json`."""
    _, parts = msgspec.json.schema_components(ANSWERS, ref_template="#/$defs/{name}")
    whole = {"anyOf": [{"$ref": f"#/$defs/{answer.__name__}"} for answer in ANSWERS], "$defs": parts}
    return msgspec.json.format(msgspec.json.encode(whole), indent=1).decode() + "\n"
