"""Records of the rule book in, the same evidence ready to show out, with its sources resolved."""

from collections.abc import Iterable, Mapping

from privacycheck.assess.counts import why_not
from privacycheck.language import country, mark, tr
from privacycheck.model.report import Link, Maker, OwnerStep, Shown, ShownLaw, ShownStatus
from privacycheck.model.rule import App, Collects, Company, Jurisdiction, Law, LegalStatus, Reference, Statement
from privacycheck.rulebook.book import RuleBook

NOT_STATED = mark("Not stated in the text that we read.")
"""Translated where it is shown, as the words of a law are: what is not known in the language is marked there."""


def links(ids: Iterable[str], references: Iterable[Reference]) -> tuple[Link, ...]:
    """The references with these ids, in the order of `ids`, each once."""
    by_id = {r.id: r for r in references}
    return tuple(
        Link(title=r.title, url=r.url, by=r.by, published=r.published, accessed=r.accessed)
        for r in (by_id[i] for i in dict.fromkeys(ids) if i in by_id)
    )


def shown(
    statement: Statement,
    references: tuple[Reference, ...],
    platforms: frozenset[str],
    version: str | None,
    about_maker: bool = False,
) -> Shown:
    """A statement with whether it counts for this program. What is about the maker alone does not."""
    reason = tr("about the maker, not about this program") if about_maker else why_not(statement, platforms, version)
    reply_links = statement.reply.sources if statement.reply else ()
    return Shown(
        id=statement.id,
        grade=statement.grade,
        says=statement.says,
        by=statement.by,
        date=statement.date,
        state=statement.state,
        counts=not reason,
        why_not=reason,
        concern=statement.concern,
        data=statement.data,
        platforms=statement.platforms,
        reply=statement.reply.says if statement.reply else None,
        beside=statement.weakened_by,
        links=links((*statement.sources, *reply_links), references),
    )


def shown_collects(number: int, collects: Collects, app: App) -> Shown:
    """What the maker says that it collects, as a statement of grade c."""
    return Shown(
        id=f"collects-{number}",
        grade="c",
        says=collects.says,
        by=tr("the maker"),
        date=collects.date,
        state="current",
        counts=True,
        concern="medium",
        data=collects.data,
        platforms=("all",),
        links=links(collects.sources, app.references),
    )


def legal_status(book: RuleBook, app: App, countries: Mapping[str, str]) -> tuple[ShownStatus, ...]:
    """Orders that name the program, then those about all programs of its category."""
    named = tuple(shown_status(s, app.references, countries) for s in app.legal_status)
    notes = book.category_notes.get(app.category)
    general = notes.legal_status if notes else ()
    return named + tuple(shown_status(s, notes.references, countries, True) for s in general if notes)


def shown_status(
    status: LegalStatus, references: tuple[Reference, ...], countries: Mapping[str, str], general: bool = False
) -> ShownStatus:
    return ShownStatus(
        id=status.id,
        effect=status.effect,
        where=country(status.where, countries.get(status.where, status.where)),
        whom=status.whom,
        by=status.by,
        since=status.since,
        until=status.until,
        state=status.state,
        says=status.says,
        links=links(status.sources, references),
        general=general,
    )


def maker(book: RuleBook, company: Company, countries: Mapping[str, str]) -> Maker:
    """Who makes the program: seat, owners step by step, where it says that data is kept."""
    steps = []
    for owned, owner in book.owner_chain(company.id):
        record = book.companies.get(owner.company) if owner.company else None
        steps.append(
            OwnerStep(
                name=record.name if record else owner.name or owner.company or "",
                country=record.seat.country if record and record.seat else None,
                share=owner.share,
                since=owner.since,
                links=links(owner.sources, owned.references),
            )
        )
    storage = tuple(
        Shown(
            id=f"storage-{n}",
            grade="c",
            says=s.says,
            by=company.name,
            date=s.date,
            state="current",
            counts=False,
            why_not=tr("where data is kept raises no level"),
            links=links(s.sources, company.references),
        )
        for n, s in enumerate(company.storage, 1)
    )
    seat = company.seat
    return Maker(
        id=company.id,
        name=company.name,
        country=seat.country if seat else None,
        country_name=country(seat.country, countries.get(seat.country, seat.country)) if seat else None,
        city=seat.city if seat else None,
        owners=tuple(steps),
        storage=storage,
        contact=company.privacy_contact,
        links=links(seat.sources, company.references) if seat else (),
    )


def laws(book: RuleBook, company: Company) -> tuple[ShownLaw, ...]:
    """Laws of the seats of the maker and of its owners, each once, with the reason why they apply."""
    seats = [(company, company.seat)]
    for _, owner in book.owner_chain(company.id):
        record = book.companies.get(owner.company) if owner.company else None
        if record:
            seats.append((record, record.seat))
    found: dict[str, ShownLaw] = {}
    for record, seat in seats:
        if not seat:
            continue
        role = "" if record is company else tr(", which owns all or part of it,")
        for jurisdiction in book.country_laws(seat.country):
            because = tr(
                "{name}{role} has its seat in {place}",
                name=record.name,
                role=role,
                place=_place(jurisdiction, seat.country),
            )
            for law in jurisdiction.laws:
                found.setdefault(f"{jurisdiction.id}/{law.id}", _shown_law(law, jurisdiction, because))
    return tuple(found.values())


def _place(jurisdiction: Jurisdiction, code: str) -> str:
    name = country(jurisdiction.iso, jurisdiction.name)
    return name if code == jurisdiction.iso else tr("a member state of the {name}", name=name)


def _shown_law(law: Law, jurisdiction: Jurisdiction, because: str) -> ShownLaw:
    """The statement is one English sentence: half of it in another language would help nobody."""
    if law.kind == "access":
        says = f"{_upper(law.authority or 'the state')} can require {law.who} to {law.what.rstrip('.')}."
    else:
        says = f"{_upper(law.who)} must {law.what.rstrip('.')}."
    return ShownLaw(
        id=f"{jurisdiction.id}/{law.id}",
        kind=law.kind,
        jurisdiction=jurisdiction.name,
        because=because,
        name=law.name,
        year=law.year,
        articles=law.articles,
        says=says,
        oversight=law.oversight or NOT_STATED,
        secrecy=law.secrecy or NOT_STATED,
        abroad=law.abroad or NOT_STATED,
        note=law.note or "",
        links=links(law.sources, jurisdiction.references),
    )


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
