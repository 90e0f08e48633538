"""An `AppReport` in, the advice panel as finished words out. Text, HTML and the window draw the same panel."""

from collections import Counter

import msgspec

from privacycheck.language import (
    clauses,
    closed,
    current,
    date,
    ended,
    english,
    headed,
    known,
    listed,
    mark,
    number,
    phrases,
    prose,
    several,
    tr,
    trn,
)
from privacycheck.model.base import Grade
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

CLAIMS_LEAD = mark(
    "Officials or the press said this without showing proof that others can check. It raises "
    "no level. Read it beside what was measured and decided."
)
LAWS_LEAD = mark(
    "These laws let a state ask for data under conditions. That it could ask does not mean "
    "that data was handed over. Laws raise no level."
)
OPEN: frozenset[SectionId] = frozenset(("verdict", "advice", "learns"))
"""Sections that are read first; the others are folded in the window, with their summary beside the heading."""
NAME_CACHE = mark("this computer's own name cache")
"""What facts say of the names that systemd-resolved remembers."""
DECLARED = "collects-declared-"
"""In ids of statements that were put together from a file of the program: they come in the user's language."""
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
            badge=_badge(r.grade, r.says if r.grade != "o" and r.ref != "collects" else ""),
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


def _receives(report: AppReport) -> Section:
    items = list(_maker_items(report.maker)) if report.maker else []
    items += [_contact_item(c) for c in report.contacts]
    empty = "" if items else tr("We do not know who makes this program, and saw no connection at this moment.")
    return Section(id="receives", heading=tr("Who receives it"), items=tuple(items), empty=empty)


def _maker_items(maker: Maker) -> list[Item]:
    seat = phrases((maker.city or "", maker.country_name or ""))
    items = [
        Item(
            text=tr(
                "Maker: {name}. Legal home: {seat}.", name=maker.name.rstrip("."), seat=seat or tr("not on record")
            ),
            links=maker.links,
        )
    ]
    for step in maker.owners:
        share = f" ({_share(step.share)})" if step.share else ""
        since = tr(", since {since}", since=date(step.since)) if step.since else ""
        items.append(
            Item(text=tr("Owner: {name}{share}{since}.", name=step.name, share=share, since=since), links=step.links)
        )
    items += [
        Item(
            text=tr("Storage: {says}", says=english(s.says)),
            badge=tr(wording.GRADES["c"]),
            grade="c",
            date=date(s.date),
            links=s.links,
        )
        for s in maker.storage
    ]
    if maker.contact:
        items.append(Item(text=tr("To ask for your data, or have it deleted: {contact}", contact=maker.contact)))
    return items


def _share(share: str) -> str:
    """A part in numbers says itself; words of the rule book are marked, within the brackets that they stand in."""
    return tr(share) if english(share) == tr(share) else phrases((share, tr("in English")))


def _contact_item(contact: Contact) -> Item:
    end = contact.recipient
    purpose = tr(", for {purposes}", purposes=tr(wording.PURPOSES[contact.purpose])) if contact.purpose else ""
    own = tr(" (the maker's own)") if contact.own else ""
    return Item(
        text=tr(
            "Connected to {recipient_name}{own}{purpose}.",
            recipient_name=wording.recipient_in_a_sentence(contact),
            own=own,
            purpose=purpose,
        ),
        badge=tr(wording.GRADES["o"]),
        grade="o",
        note=three_places(contact) if end.kind == "internet" else (),
    )


def three_places(contact: Contact) -> tuple[str, ...]:
    """Legal home, server place, network operator: never one flag."""
    end = contact.recipient
    home = wording.place(contact.company_country, COUNTRIES)
    network = (
        tr("{network} (AS{asn})", network=end.network, asn=str(end.asn)) if end.asn and end.network else tr("not known")
    )
    lines = [
        tr("Legal home of the company: {home}", home=home),
        tr("Server probably in: {place}", place=wording.place(end.country, COUNTRIES)),
    ]
    lines.append(tr("Network run by: {network}", network=network))
    address = tr("Address: {address}", address=end.address or tr("not known"))
    origin = tr(" (from {host_origin})", host_origin=tr(end.host_origin)) if end.host_origin else ""
    if end.host:
        address += tr(", name: {host}{origin}", host=end.host, origin=origin)
    elif end.hosts:
        address += f", {wording.one_of(end.hosts)}{origin}"
    lines.append(address)
    if contact.through:
        lines.append(
            tr(
                "Leaves through {through}. Who runs its far end is not seen.",
                through=listed(contact.through),
            )
        )
    if end.reverse_name:
        lines.append(
            tr(
                "Reverse look-up: {reverse_name}. Whoever runs the network wrote that; it proves no company.",
                reverse_name=end.reverse_name,
            )
        )
    if end.company and end.certainty == "likely" and (end.host or end.hosts):
        lines.append(tr("How sure: likely. The name is one that this computer remembers for the address."))
    return tuple(lines)


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


def _documented(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.statements)
    empty = ""
    if not items and report.rule:
        empty = tr("We know of no decision, admission or measurement about this program. Nobody may have looked.")
    return Section(id="documented", heading=tr("What is documented"), items=items, empty=empty)


def _says(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    return Section(
        id="says",
        heading=tr("What the maker says"),
        items=tuple(statement_item(s, by_id) for s in report.says),
        empty="" if report.says or not report.rule else tr("We have not read the maker's privacy policy yet."),
    )


def _claims(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.claims)
    return Section(
        id="claims", heading=tr("Claims without public proof"), lead=tr(CLAIMS_LEAD) if items else "", items=items
    )


def _badge(grade: Grade, text: str) -> str:
    """The grade in words, and whether the text of the rule book stands in English only."""
    return phrases((tr(wording.GRADES[grade]), "" if known(text) or not text else tr("in English")))


def statement_item(view: Shown, by_id: dict[str, Shown]) -> Item:
    """A statement with its state, why it does not count, the reply, and what speaks against it."""
    notes = [tr("By {by}.", by=view.by)]
    if wording.STATES.get(view.state):
        notes.append(tr(wording.STATES[view.state]))
    if not view.counts and view.why_not and view.grade != "d":
        notes.append(tr("Does not count here: {why_not}.", why_not=view.why_not))
    if view.reply:
        notes.append(tr("Reply: {reply}", reply=english(view.reply)))
    notes += [
        tr("Speaks against it ({date}): {says}", date=date(by_id[i].date), says=english(by_id[i].says))
        for i in view.beside
        if i in by_id
    ]
    return Item(
        text=tr(view.says),
        badge=_badge(view.grade, "" if DECLARED in view.id else view.says),
        grade=view.grade,
        date=date(view.date),
        note=tuple(notes),
        links=view.links,
        ref=view.id if view.counts and view.grade != "d" and "collects-" not in view.id else "",
    )


def _status(report: AppReport) -> Section:
    items = tuple(_status_item(s) for s in report.legal_status)
    lead = tr("Bans and restrictions by states, and their end. They raise no level.") if items else ""
    return Section(id="status", heading=tr("Legal status"), lead=lead, items=items)


def _status_item(status: ShownStatus) -> Item:
    until = tr(" until {until}", until=date(status.until)) if status.until else ""
    head = tr(
        "{get} in {where} for {whom}: {says}",
        get=tr(wording.EFFECTS.get(status.effect, status.effect)),
        where=status.where,
        whom=english(status.whom),
        says=english(status.says),
    )
    state = tr(wording.STATES.get(status.state, "")).rstrip(".。") or status.state
    notes = [tr("By {by}, since {since}{until}.", by=status.by, since=date(status.since), until=until)]
    if status.general:
        notes.append(tr("This is about all programs of this kind. It does not name this one."))
    return Item(text=head, badge=state, date=date(status.since), note=tuple(notes), links=status.links)


def _laws(report: AppReport) -> Section:
    items = tuple(_law_item(law) for law in report.laws)
    empty = ""
    if not items and report.maker and report.maker.id:
        place = report.maker.country_name
        empty = (
            tr("The laws of {place} are not in the rule book yet.", place=place)
            if place
            else tr("The maker's seat is not on record.")
        )
    return Section(
        id="laws", heading=tr("Laws that apply"), lead=tr(LAWS_LEAD) if items else "", items=items, empty=empty
    )


def _law_item(law: ShownLaw) -> Item:
    notes = [
        tr("Why it applies: {because}.", because=law.because),
        tr("Who oversees it: {oversight}", oversight=english(law.oversight)),
        tr("Secrecy: {secrecy}", secrecy=english(law.secrecy)),
        tr("Reach abroad: {abroad}", abroad=english(law.abroad)),
    ]
    if law.note:
        notes.append(english(law.note))
    return Item(
        text=headed(phrases((f"{law.name} ({law.year})", _articles(law.articles))), law.says),
        badge=_badge("b", law.says),
        grade="b",
        note=tuple(notes),
        links=law.links,
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


def _articles(text: str) -> str:
    """Bare numbers are articles; anything else says itself what it is, in English."""
    if not text[:1].isdigit() or "U.S.C." in text:
        return text
    numbers = text.split(", ")
    bare = not any(map(str.isalpha, text))
    return tr("art. {text}", text=several(numbers) if bare else text) if bare or current() == "en" else f"art. {text}"
