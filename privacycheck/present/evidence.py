"""An `AppReport` in, what is on record out: statements, what the maker says, claims, bans and laws."""

from privacycheck.language import current, date, english, headed, known, mark, phrases, several, tr
from privacycheck.model.base import Grade
from privacycheck.model.report import AppReport, Shown, ShownLaw, ShownStatus
from privacycheck.present import wording
from privacycheck.present.page import Item, Section

CLAIMS_LEAD = mark(
    "Officials or the press said this without showing proof that others can check. It raises "
    "no level. Read it beside what was measured and decided."
)
LAWS_LEAD = mark(
    "These laws let a state ask for data under conditions. That it could ask does not mean "
    "that data was handed over. Laws raise no level."
)
DECLARED = "collects-declared-"
"""In ids of statements that were put together from a file of the program: they come in the user's language."""


def documented(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.statements)
    empty = ""
    if not items and report.rule:
        empty = tr("We know of no decision, admission or measurement about this program. Nobody may have looked.")
    return Section(id="documented", heading=tr("What is documented"), items=items, empty=empty)


def says(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    return Section(
        id="says",
        heading=tr("What the maker says"),
        items=tuple(statement_item(s, by_id) for s in report.says),
        empty="" if report.says or not report.rule else tr("We have not read the maker's privacy policy yet."),
    )


def claims(report: AppReport) -> Section:
    by_id = {s.id: s for s in (*report.statements, *report.says, *report.claims)}
    items = tuple(statement_item(s, by_id) for s in report.claims)
    return Section(
        id="claims", heading=tr("Claims without public proof"), lead=tr(CLAIMS_LEAD) if items else "", items=items
    )


def badge(grade: Grade, text: str) -> str:
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
        badge=badge(view.grade, "" if DECLARED in view.id else view.says),
        grade=view.grade,
        date=date(view.date),
        note=tuple(notes),
        links=view.links,
        ref=view.id if view.counts and view.grade != "d" and "collects-" not in view.id else "",
    )


def status(report: AppReport) -> Section:
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


def laws(report: AppReport) -> Section:
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
        badge=badge("b", law.says),
        grade="b",
        note=tuple(notes),
        links=law.links,
    )


def _articles(text: str) -> str:
    """Bare numbers are articles; anything else says itself what it is, in English."""
    if not text[:1].isdigit() or "U.S.C." in text:
        return text
    numbers = text.split(", ")
    bare = not any(map(str.isalpha, text))
    return tr("art. {text}", text=several(numbers) if bare else text) if bare or current() == "en" else f"art. {text}"
