"""One application with its match and its contacts in, its report out: the advice panel as a value."""

from collections.abc import Iterable, Mapping, Sequence

from privacycheck.assess import advice as steps
from privacycheck.assess import evidence, inside
from privacycheck.assess.declared import differences
from privacycheck.assess.draft import draft
from privacycheck.assess.extensions import extension_reasons, known_extensions, shown_extensions
from privacycheck.assess.level import level, ordered, reasons
from privacycheck.assess.own_word import own_words
from privacycheck.assess.rights import shown_rights
from privacycheck.assess.seen import observations
from privacycheck.model.app import Application, Match
from privacycheck.model.base import Grade, Value
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.inside import BuiltIn
from privacycheck.model.report import AppReport, Contact, Decision, Learns, Maker, Shown
from privacycheck.model.rule import GRADES, App, Company, Statement, Word
from privacycheck.rulebook.book import RuleBook

Pair = tuple[Statement, Shown]
WEIGHTS = ("high", "medium", "low")


class Observed(Value, frozen=True, kw_only=True):
    """What is known of one application before it is assessed. `platform` is this computer's; `coverage` are sentences
    on what was and was not looked at; `extension_rules` maps ids of its extensions to their records."""

    app: Application
    match: Match
    contacts: tuple[Contact, ...] = ()
    platform: str
    coverage: tuple[str, ...] = ()
    built_in: BuiltIn | None = None
    extension_rules: dict[str, str] = {}  # noqa: RUF012 - msgspec copies empty mutable defaults


def assess(book: RuleBook, observed: Observed, decisions: Sequence[Decision], today: str) -> AppReport:
    """The report on one application. `today` is an ISO date: old findings weigh less, and tests need no clock."""
    app, match = observed.app, observed.match
    rule = book.apps.get(match.app) if match.app else None
    company = book.companies.get(match.company) if match.company else None
    platforms = _platforms(app, observed.platform)
    pairs = _statements(rule, company, platforms, app.version)
    says = tuple(evidence.shown_collects(n, c, rule) for n, c in enumerate(rule.collects, 1)) if rule else ()
    says += own_words(app.rights, book.categories, today)
    seen = (
        *observations(app, observed.contacts, known=rule is not None),
        *differences(app, observed.contacts),
        *inside.observations(observed.built_in),
    )
    mine = tuple(d for d in decisions if d.app in (app.key, match.app))
    set_aside = {d.ref for d in mine}
    categories = book.categories
    extensions = known_extensions(book, app.extensions, observed.extension_rules)
    found = (*reasons(pairs, says, seen, categories, today), *extension_reasons(app.extensions, extensions, today))
    why = ordered(r for r in found if r.ref not in set_aside)
    return AppReport(
        key=app.key,
        name=rule.name if rule else app.name,
        version=app.version,
        icon=app.icon,
        level=level(why, known=rule is not None),
        rule=rule.id if rule else None,
        certainty=match.certainty,
        category=rule.category if rule else None,
        summary=rule.summary if rule else app.summary,
        installed_as=app.seen_as,
        recognised_by=(match.by,) if match.by else (),
        question=match.question,
        running=len(app.processes),
        reasons=why,
        learns=_learns([v for _, v in pairs], says, categories),
        maker=evidence.maker(book, company, COUNTRIES) if company else _unknown_maker(app),
        contacts=observed.contacts,
        seen=seen,
        extensions=shown_extensions(app.extensions, extensions),
        rights=shown_rights(app.rights),
        handles=app.handles,
        built_in=observed.built_in,
        statements=_by_grade(v for s, v in pairs if s.grade not in ("c", "d")),
        says=says + tuple(v for s, v in pairs if s.grade == "c"),
        claims=tuple(v for s, v in pairs if s.grade == "d"),
        laws=evidence.laws(book, company) if company else (),
        legal_status=evidence.legal_status(book, rule, COUNTRIES) if rule else (),
        advice=steps.advice(book, rule, pairs, platforms) if rule else steps.unknown_steps(app, match),
        coverage=observed.coverage,
        decisions=mine,
        draft=None if rule else draft(app, match.company, today),
    )


def _platforms(app: Application, platform: str) -> frozenset[str]:
    """A Windows program in a Wine prefix is the Windows edition, wherever it runs; a site is the web version."""
    if app.site or app.web_app_id:
        return frozenset({"web"})
    return frozenset({"windows"} if "windows" in app.sources else {platform})


def _statements(
    rule: App | None, company: Company | None, platforms: frozenset[str], version: str | None
) -> list[Pair]:
    pairs: list[Pair] = []
    if rule:
        pairs += [(s, evidence.shown(s, rule.references, platforms, version)) for s in rule.statements]
    if company:
        # What the record of the program says itself is not said again of the maker.
        told = {(s.grade, s.date) for s, _ in pairs}
        about = (s for s in company.statements if (s.grade, s.date) not in told)
        pairs += [(s, evidence.shown(s, company.references, platforms, None, True)) for s in about]
    return pairs


def _by_grade(views: Iterable[Shown]) -> tuple[Shown, ...]:
    """Newest first within a grade, grades in their fixed order."""
    newest = sorted(views, key=lambda v: v.date, reverse=True)
    return tuple(sorted(newest, key=lambda v: GRADES.index(v.grade)))


def _learns(statements: Sequence[Shown], says: Sequence[Shown], categories: Mapping[str, Word]) -> tuple[Learns, ...]:
    """Data categories with the grades that speak for them. Claims without proof are not among them."""
    grades: dict[str, list[Grade]] = {}
    for view in (*statements, *says):
        if view.grade != "d" and (view.counts or view.id.startswith("collects-")):
            for data in view.data:
                grades.setdefault(data, []).append(view.grade)
    found = [
        Learns(
            data=data,
            name=categories[data].name,
            weight=categories[data].weight or "low",
            grades=tuple(sorted(set(g), key=GRADES.index)),
        )
        for data, g in grades.items()
        if data in categories
    ]
    order = list(categories)
    return tuple(sorted(found, key=lambda item: (WEIGHTS.index(item.weight), order.index(item.data))))


def _unknown_maker(app: Application) -> Maker | None:
    """Only the publisher's name as the package has it. A distribution's packager is not the maker."""
    named = [p.publisher for p in app.packages if p.publisher and p.source not in ("deb", "rpm", "pacman")]
    return Maker(name=named[0]) if named else None
