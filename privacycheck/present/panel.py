"""An `AppReport` in, the advice panel as finished words out. Text, HTML and the window draw the same panel."""

from collections import Counter

import msgspec

from privacycheck.language import (
    clauses,
    closed,
    date,
    ended,
    english,
    headed,
    mark,
    number,
    phrases,
    prose,
    tr,
    trn,
)
from privacycheck.model.report import (
    AppReport,
    ShownExtension,
    ShownRight,
)
from privacycheck.present import inside, wording
from privacycheck.present.evidence import badge, claims, documented, laws, says, status
from privacycheck.present.letter import letter
from privacycheck.present.page import Item, Panel, Section, SectionId
from privacycheck.present.recipients import receives

OPEN: frozenset[SectionId] = frozenset(("verdict", "advice", "learns"))
"""Sections that are read first; the others are folded in the window, with their summary beside the heading."""
GENERAL_ADVICE = mark("Nobody wrote steps for this very program yet. These help with programs of its kind.")


def panel(report: AppReport) -> Panel:
    """The whole panel. Sections are always in the same order; one without anything to say tells why it is empty."""
    maker = report.maker.name if report.maker else ""
    parts = [
        maker and tr("made by {maker}", maker=maker),
        report.version and tr("version {version}", version=report.version),
    ]
    return Panel(
        key=report.key,
        title=report.name,
        subtitle=phrases(p or "" for p in parts),
        level=report.level,
        level_name=tr(wording.LEVELS[report.level]),
        verdict=wording.verdict(report),
        coverage=report.coverage,
        letter=letter(report),
        chips=tuple((tr(item.name), item.weight) for item in report.learns),
        sections=tuple(_sections(report)),
        draft=report.draft or "",
    )


def _sections(report: AppReport) -> list[Section]:
    sections = [_verdict(report), _advice(report), _learns(report), receives(report), _seen(report)]
    sections += [documented(report), says(report), status(report), claims(report), laws(report)]
    sections.append(_recognised(report))
    return [_folded(s) for s in sections if s.items or s.empty]


def _folded(section: Section) -> Section:
    """Evidence comes on request; what it holds is said at once, so that nothing is hidden."""
    if section.id in OPEN:
        return section
    return msgspec.structs.replace(section, folded=True, summary=_summary(section))


def _summary(section: Section) -> str:
    if not section.items:
        return section.empty
    if section.id == "documented":
        kinds = Counter(tr(wording.GRADES[item.grade]) for item in section.items if item.grade)
        if kinds:
            return clauses(headed(grade, number(count)) for grade, count in kinds.items())
    first, *others = section.items
    text = closed(first.text) if others else first.text
    if tr("in English") in first.badge:
        text = tr("{text} (in English)", text=text)
    return prose((text, trn("And 1 more.", "And {n} more.", len(others)) if others else ""))


def _verdict(report: AppReport) -> Section:
    decided = {d.ref: d for d in report.decisions}
    items = [
        Item(
            text=tr(r.says),
            badge=badge(r.grade, r.says if r.grade != "o" and r.ref != "collects" else ""),
            grade=r.grade,
            ref=r.ref,
        )
        for r in report.reasons
        if r.level in ("act", "look")
    ]
    items += [
        Item(
            text=(
                tr("You accepted this: {reason}", reason=d.reason)
                if d.decision == "accepted"
                else tr("You ignored this: {reason}", reason=d.reason)
            ),
            date=date(d.date),
            ref=d.ref,
            badge=tr("Your decision"),
            mine=True,
        )
        for d in decided.values()
    ]
    return Section(id="verdict", heading=tr("Why this level"), items=tuple(items))


def _learns(report: AppReport) -> Section:
    items = tuple(
        Item(text=tr(item.name), badge=clauses(tr(wording.GRADES[g]) for g in item.grades)) for item in report.learns
    )
    empty = "" if items else tr("Nothing that we could check is on record. That does not mean that it learns nothing.")
    return Section(id="learns", heading=tr("What it can learn about you"), items=items, empty=empty)


def _seen(report: AppReport) -> Section:
    items = tuple(
        Item(
            text=o.says,
            badge=tr(wording.GRADES["o"]),
            grade="o",
            note=inside.notes(report.built_in, o.id),
            ref=o.id if o.level != "quiet" else "",
        )
        for o in report.seen
    )
    items += _right_items(report.rights)
    items += tuple(_extension_item(e) for e in report.extensions)
    empty = "" if items else tr("It was not running when we looked. Most programs talk only while you use them.")
    return Section(id="seen", heading=tr("Seen on this computer"), items=items, empty=empty)


def _right_items(rights: tuple[ShownRight, ...]) -> tuple[Item, ...]:
    """What it may do, one line for all that one source gives; then what was taken away."""
    lines: dict[tuple[bool, str], list[str]] = {}
    for right in rights:
        lines.setdefault((right.allowed, right.by), []).append(right.says)
    return tuple(
        Item(
            text=tr("It may {rights}.", rights=clauses(says))
            if allowed
            else tr("It may not {rights}.", rights=clauses(says)),
            badge=tr(wording.GRADES["o"]),
            grade="o",
            note=(ended(f"{by[:1].upper()}{by[1:]}"),),
        )
        for (allowed, by), says in lines.items()
    )


def _extension_item(extension: ShownExtension) -> Item:
    name = f"{extension.name} {extension.version}" if extension.version else extension.name
    state = "" if extension.enabled else tr(" It is switched off.")
    notes = [ended(f"{extension.origin[:1].upper()}{extension.origin[1:]}")]
    if extension.can:
        notes.append(tr("It can also {can}.", can=clauses(extension.can)))
    for s in extension.statements:
        notes.append(headed(phrases((tr(wording.GRADES[s.grade]), date(s.date))), english(s.says)))
    if extension.publisher:
        notes.append(tr("Made by {publisher}.", publisher=extension.publisher))
    notes.append(
        tr("Id: {id}", id=extension.id)
        + (tr(", profile {profile}", profile=extension.profile) if extension.profile else "")
    )
    return Item(
        text=tr("Extension {name}: {says}{state}", name=name, says=extension.says, state=state),
        badge=tr(wording.GRADES["o"]),
        grade="o",
        note=tuple(notes),
        links=tuple(link for s in extension.statements for link in s.links),
    )


def _advice(report: AppReport) -> Section:
    items = tuple(
        Item(
            text=tr(a.step) if wording.composed(a) else english(a.step),
            note=(
                tr("What it changes: {changes}", changes=a.changes if wording.composed(a) else english(a.changes)),
                tr("What you lose: {loses}", loses=a.loses if wording.composed(a) else english(a.loses)),
            ),
            links=a.links,
            app=a.app or "",
        )
        for a in report.advice
    )
    general = any(a.general for a in report.advice)
    return Section(
        id="advice",
        heading=tr("What you can do"),
        lead=tr(GENERAL_ADVICE) if general else "",
        items=items,
        empty="" if items else tr("We have no advice yet."),
    )


def _recognised(report: AppReport) -> Section:
    items = [Item(text=tr("Recognised by: {by}", by=by)) for by in report.recognised_by]
    if report.certainty:
        items.append(Item(text=tr("How sure: {certainties}", certainties=tr(wording.CERTAINTIES[report.certainty]))))
    items += [Item(text=tr("Found as: {line}", line=line)) for line in report.installed_as]
    return Section(id="recognised", heading=tr("How we recognised it"), items=tuple(items))
