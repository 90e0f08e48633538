"""An `AppReport` in, the advice panel as finished words out. Text, HTML and the window draw the same panel."""

import msgspec

from privacycheck.model.countries import COUNTRIES
from privacycheck.model.report import (
    AppReport,
    Contact,
    Maker,
    Shown,
    ShownExtension,
    ShownLaw,
    ShownRight,
    ShownStatus,
)
from privacycheck.present import inside, wording
from privacycheck.present.letter import letter
from privacycheck.present.page import Item, Panel, Section, SectionId

CLAIMS_LEAD = (
    "Officials or the press said this without showing proof that others can check. It raises no level. "
    "Read it beside what was measured and decided."
)
LAWS_LEAD = (
    "These laws let a state ask for data under conditions. That it could ask does not mean that data was handed over. "
    "Laws raise no level."
)
OPEN: frozenset[SectionId] = frozenset(("verdict", "advice", "learns"))
"""Sections that are read first; the others are folded in the window, with their summary beside the heading."""
GENERAL_ADVICE = "Nobody wrote steps for this very program yet. These help with programs of its kind."


def panel(report: AppReport) -> Panel:
    """The whole panel. Sections are always in the same order; one without anything to say tells why it is empty."""
    maker = report.maker.name if report.maker else ""
    parts = [maker and f"made by {maker}", report.version and f"version {report.version}"]
    return Panel(
        key=report.key,
        title=report.name,
        subtitle=", ".join(p for p in parts if p),
        level=report.level,
        level_name=wording.LEVELS[report.level],
        verdict=wording.verdict(report),
        coverage=report.coverage,
        letter=letter(report),
        chips=tuple((item.name, item.weight) for item in report.learns),
        sections=tuple(_sections(report)),
        draft=report.draft or "",
    )


def _sections(report: AppReport) -> list[Section]:
    sections = [_verdict(report), _advice(report), _learns(report), _receives(report), _seen(report)]
    sections += [_documented(report), _says(report), _status(report), _claims(report), _laws(report)]
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
    if section.id in ("documented", "receives", "seen"):
        kinds: dict[str, int] = {}
        for item in section.items:
            kinds[item.badge] = kinds.get(item.badge, 0) + bool(item.badge)
        told = [f"{badge}: {number}" for badge, number in kinds.items() if badge]
        if told:
            return ", ".join(told)
    return section.items[0].text if len(section.items) == 1 else str(len(section.items))


def _verdict(report: AppReport) -> Section:
    decided = {d.ref: d for d in report.decisions}
    items = [
        Item(text=r.says, badge=wording.GRADES[r.grade], grade=r.grade, ref=r.ref)
        for r in report.reasons
        if r.level in ("act", "look")
    ]
    items += [
        Item(text=f"You {d.decision} this: {d.reason}", date=d.date, ref=d.ref, badge="Your decision")
        for d in decided.values()
    ]
    return Section(id="verdict", heading="Why this level", items=tuple(items))


def _learns(report: AppReport) -> Section:
    items = tuple(
        Item(text=item.name, badge=", ".join(wording.GRADES[g] for g in item.grades)) for item in report.learns
    )
    empty = "" if items else "Nothing that we could check is on record. That does not mean that it learns nothing."
    return Section(id="learns", heading="What it can learn about you", items=items, empty=empty)


def _receives(report: AppReport) -> Section:
    items = list(_maker_items(report.maker)) if report.maker else []
    items += [_contact_item(c) for c in report.contacts]
    empty = "" if items else "We do not know who makes this program, and saw no connection at this moment."
    return Section(id="receives", heading="Who receives it", items=tuple(items), empty=empty)


def _maker_items(maker: Maker) -> list[Item]:
    seat = f"{maker.city}, {maker.country_name}" if maker.city else maker.country_name
    items = [
        Item(
            text=f"Maker: {maker.name.rstrip('.')}. Legal home: {seat or 'not on record'}.",
            links=maker.links,
        )
    ]
    for step in maker.owners:
        share = f" ({step.share})" if step.share else ""
        since = f", since {step.since}" if step.since else ""
        items.append(Item(text=f"Owner: {step.name}{share}{since}.", links=step.links))
    items += [
        Item(text=f"Storage: {s.says}", badge=wording.GRADES["c"], grade="c", date=s.date, links=s.links)
        for s in maker.storage
    ]
    if maker.contact:
        items.append(Item(text=f"To ask for your data, or have it deleted: {maker.contact}"))
    return items


def _contact_item(contact: Contact) -> Item:
    end = contact.recipient
    purpose = f", for {wording.PURPOSES[contact.purpose]}" if contact.purpose else ""
    own = " (the maker's own)" if contact.own else ""
    return Item(
        text=f"Connected to {wording.recipient_name(contact)}{own}{purpose}.",
        badge=wording.GRADES["o"],
        grade="o",
        note=three_places(contact) if end.kind == "internet" else (),
    )


def three_places(contact: Contact) -> tuple[str, ...]:
    """Legal home, server place, network operator: never one flag."""
    end = contact.recipient
    home = wording.place(contact.company_country, COUNTRIES)
    network = f"{end.network} (AS{end.asn})" if end.asn and end.network else "not known"
    lines = [f"Legal home of the company: {home}", f"Server probably in: {wording.place(end.country, COUNTRIES)}"]
    lines.append(f"Network run by: {network}")
    address = f"Address: {end.address or 'not known'}"
    origin = f" (from {end.host_origin})" if end.host_origin else ""
    if end.host:
        address += f", name: {end.host}{origin}"
    elif end.hosts:
        address += f", {wording.one_of(end.hosts)}{origin}"
    lines.append(address)
    if contact.through:
        lines.append(f"Leaves through {' and '.join(contact.through)}. Who runs its far end is not seen.")
    if end.reverse_name:
        lines.append(f"Reverse look-up: {end.reverse_name}. Whoever runs the network wrote that; it proves no company.")
    if end.company and end.certainty == "likely" and (end.host or end.hosts):
        lines.append("How sure: likely. The name is one that this computer remembers for the address.")
    return tuple(lines)


def _seen(report: AppReport) -> Section:
    items = tuple(
        Item(
            text=o.says,
            badge=wording.GRADES["o"],
            grade="o",
            note=inside.notes(report.built_in, o.id),
            ref=o.id if o.level != "quiet" else "",
        )
        for o in report.seen
    )
    items += _right_items(report.rights)
    items += tuple(_extension_item(e) for e in report.extensions)
    empty = "" if items else "It was not running when we looked. Most programs talk only while you use them."
    return Section(id="seen", heading="Seen on this computer", items=items, empty=empty)


def _right_items(rights: tuple[ShownRight, ...]) -> tuple[Item, ...]:
    """What it may do, one line for all that one source gives; then what was taken away."""
    lines: dict[tuple[bool, str], list[str]] = {}
    for right in rights:
        lines.setdefault((right.allowed, right.by), []).append(right.says)
    return tuple(
        Item(
            text=f"It may {wording.semicolons(says)}." if allowed else f"It may not {wording.semicolons(says)}.",
            badge=wording.GRADES["o"],
            grade="o",
            note=(f"{by[:1].upper()}{by[1:]}.",),
        )
        for (allowed, by), says in lines.items()
    )


def _extension_item(extension: ShownExtension) -> Item:
    name = f"{extension.name} {extension.version}" if extension.version else extension.name
    state = "" if extension.enabled else " It is switched off."
    notes = [f"{extension.origin[:1].upper()}{extension.origin[1:]}."]
    if extension.can:
        notes.append(f"It can also {', '.join(extension.can)}.")
    notes += [f"{wording.GRADES[s.grade]}, {s.date}: {s.says}" for s in extension.statements]
    if extension.publisher:
        notes.append(f"Made by {extension.publisher}.")
    notes.append(f"Id: {extension.id}" + (f", profile {extension.profile}" if extension.profile else ""))
    return Item(
        text=f"Extension {name}: {extension.says}{state}",
        badge=wording.GRADES["o"],
        grade="o",
        note=tuple(notes),
        links=tuple(link for s in extension.statements for link in s.links),
    )


def _documented(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.statements)
    empty = ""
    if not items and report.rule:
        empty = "We know of no decision, admission or measurement about this program. Nobody may have looked."
    return Section(id="documented", heading="What is documented", items=items, empty=empty)


def _says(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    return Section(
        id="says",
        heading="What the maker says",
        items=tuple(statement_item(s, by_id) for s in report.says),
        empty="" if report.says or not report.rule else "We have not read the maker's privacy policy yet.",
    )


def _claims(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.claims)
    return Section(id="claims", heading="Claims without public proof", lead=CLAIMS_LEAD if items else "", items=items)


def statement_item(view: Shown, by_id: dict[str, Shown]) -> Item:
    """A statement with its state, why it does not count, the reply, and what speaks against it."""
    notes = [f"By {view.by}."]
    if wording.STATES.get(view.state):
        notes.append(wording.STATES[view.state])
    if not view.counts and view.why_not and view.grade != "d":
        notes.append(f"Does not count here: {view.why_not}.")
    if view.reply:
        notes.append(f"Reply: {view.reply}")
    notes += [f"Speaks against it ({by_id[i].date}): {by_id[i].says}" for i in view.beside if i in by_id]
    return Item(
        text=view.says,
        badge=wording.GRADES[view.grade],
        grade=view.grade,
        date=view.date,
        note=tuple(notes),
        links=view.links,
        ref=view.id if view.counts and view.grade != "d" and not view.id.startswith("collects-") else "",
    )


def _status(report: AppReport) -> Section:
    items = tuple(_status_item(s) for s in report.legal_status)
    lead = "Bans and restrictions by states, and their end. They raise no level." if items else ""
    return Section(id="status", heading="Legal status", lead=lead, items=items)


def _status_item(status: ShownStatus) -> Item:
    until = f" until {status.until}" if status.until else ""
    head = f"{wording.EFFECTS.get(status.effect, status.effect)} in {status.where} for {status.whom}: {status.says}"
    state = wording.STATES.get(status.state, "").rstrip(".") or status.state
    notes = [f"By {status.by}, since {status.since}{until}."]
    if status.general:
        notes.append("This is about all programs of this kind. It does not name this one.")
    return Item(text=head, badge=state, date=status.since, note=tuple(notes), links=status.links)


def _laws(report: AppReport) -> Section:
    items = tuple(_law_item(law) for law in report.laws)
    empty = ""
    if not items and report.maker and report.maker.id:
        place = report.maker.country_name
        empty = f"The laws of {place} are not in the rule book yet." if place else "The maker's seat is not on record."
    return Section(id="laws", heading="Laws that apply", lead=LAWS_LEAD if items else "", items=items, empty=empty)


def _law_item(law: ShownLaw) -> Item:
    notes = [
        f"Why it applies: {law.because}.",
        f"Who oversees it: {law.oversight}",
        f"Secrecy: {law.secrecy}",
        f"Reach abroad: {law.abroad}",
    ]
    if law.note:
        notes.append(law.note)
    return Item(
        text=f"{law.name} ({law.year}), {_articles(law.articles)}: {law.says}",
        badge=wording.GRADES["b"],
        grade="b",
        note=tuple(notes),
        links=law.links,
    )


def _advice(report: AppReport) -> Section:
    items = tuple(
        Item(
            text=a.step,
            note=(f"What it changes: {a.changes}", f"What you lose: {a.loses}"),
            links=a.links,
            app=a.app or "",
        )
        for a in report.advice
    )
    general = any(a.general for a in report.advice)
    return Section(
        id="advice",
        heading="What you can do",
        lead=GENERAL_ADVICE if general else "",
        items=items,
        empty="" if items else "We have no advice yet.",
    )


def _recognised(report: AppReport) -> Section:
    items = [Item(text=f"Recognised by: {by}") for by in report.recognised_by]
    if report.certainty:
        items.append(Item(text=f"How sure: {wording.CERTAINTIES[report.certainty]}"))
    items += [Item(text=f"Found as: {line}") for line in report.installed_as]
    return Section(id="recognised", heading="How we recognised it", items=tuple(items))


def _articles(text: str) -> str:
    """Bare numbers are articles; anything else says itself what it is."""
    return f"art. {text}" if text[:1].isdigit() and "U.S.C." not in text else text
