"""Kept scans and what changed between two in, finished lines and sentences of the History page out."""

from collections.abc import Sequence

from privacycheck.language import number, phrases, prose, tr, trn, within
from privacycheck.model.base import Level, Value
from privacycheck.model.history import Change, HistoryDiff, ScanEntry, ScanList
from privacycheck.present import wording

AT_ONCE = 150
"""So many changes are shown before "more" is asked for: a page that takes a second to draw helps nobody."""


class ScanLine(Value, frozen=True, kw_only=True):
    """One kept scan. `taken` is UTC (2026-11-24T14:00:00Z); `levels` in the order of urgency, each with its name."""

    id: int
    taken: str
    programs: str
    levels: tuple[tuple[Level, str, int], ...]


class ChangeLine(Value, frozen=True, kw_only=True):
    """One sentence. `level` is what the program has now, or had; `level_name` in words. `app_key` is empty where the
    program is gone."""

    words: str
    level: Level
    level_name: str
    app_key: str = ""


class ChangePart(Value, frozen=True, kw_only=True):
    """`heading` has the number of all changes of the group, also where fewer lines are given."""

    id: str
    heading: str
    lines: tuple[ChangeLine, ...]


class Changes(Value, frozen=True, kw_only=True):
    """What changed, as the page shows it. `more` counts the changes that were left out."""

    summary: str
    notes: tuple[str, ...]
    parts: tuple[ChangePart, ...]
    same: str
    more: int = 0


def scan_lines(found: ScanList) -> tuple[ScanLine, ...]:
    """Newest first, as they come."""
    return tuple(_line(scan) for scan in found.scans)


def _line(scan: ScanEntry) -> ScanLine:
    levels = tuple((level, tr(wording.LEVELS[level]), scan.levels.get(level, 0)) for level in wording.LEVEL_ORDER)
    return ScanLine(id=scan.id, taken=scan.taken, programs=trn("1 program", "{n} programs", scan.apps), levels=levels)


def spoken(line: ScanLine) -> str:
    """A line for who hears it: the number of programs, and those levels that occur."""
    told = [f"{count} {within(name)}" for _, name, count in line.levels if count]
    return phrases((line.programs, *told))


def keeping(keeps: bool, days: int) -> str:
    """Whether scans are kept, in a sentence."""
    if keeps:
        return tr(
            "Scans are kept for {count}, on this computer only, in a file that other users cannot read.",
            count=trn("1 day", "{n} days", days),
        )
    return tr("Scans are not kept. What is kept already stays until you delete it.")


def nothing_kept(count: int, keeps: bool) -> tuple[str, str]:
    """Heading and sentence where there is nothing to compare: no scan, or only one; two empty texts otherwise."""
    if count == 0 and not keeps:
        return tr("No scans kept"), tr(
            "Turn on keeping, then scan: the next scan can tell you what is new on this computer."
        )
    if count == 0:
        return (
            tr("No scans kept yet"),
            tr(
                "Each scan of this computer is kept here. From the second one on you see what appeared, "
                "changed or went away in between."
            ),
        )
    if count == 1:
        return (
            tr("One scan is kept"),
            tr("There is nothing to compare it with yet. After the next scan you see here what changed."),
        )
    return "", ""


def changes(diff: HistoryDiff, at_most: int = AT_ONCE) -> Changes:
    """The most important ones, at most so many."""
    left = max(1, at_most)
    parts = []
    for group in diff.groups:
        kept = group.changes[:left]
        left -= len(kept)
        if kept:
            heading = f"{group.title} ({number(len(group.changes))})"
            parts.append(ChangePart(id=group.id, heading=heading, lines=tuple(_change(c) for c in kept)))
    total = sum(len(group.changes) for group in diff.groups)
    shown = sum(len(part.lines) for part in parts)
    same = tr("{count} as before.", count=trn("1 program is", "{n} programs are", diff.same)) if diff.same else ""
    return Changes(summary=diff.summary, notes=diff.notes, parts=tuple(parts), same=same, more=total - shown)


def _change(change: Change) -> ChangeLine:
    level = change.after or change.before or "unknown"
    return ChangeLine(
        words=change.words,
        level=level,
        level_name=tr(wording.LEVELS[level]),
        app_key=change.app_key if change.kind != "app-gone" else "",
    )


def since_last(diff: HistoryDiff, sentences: int = 2) -> str:
    """What changed since the last scan, for the first page; empty where nothing did."""
    first: Sequence[Change] = [c for group in diff.groups for c in group.changes][:sentences]
    if not first:
        return ""
    return prose((diff.summary, *(c.words for c in first)))
