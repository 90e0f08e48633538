"""An app record and what counts against it in, the steps to take in order out."""

from collections.abc import Iterable

from privacycheck.assess.counts import PLATFORM_WORDS
from privacycheck.assess.evidence import links
from privacycheck.language import english, headed, several, tr
from privacycheck.model.app import Application, Match
from privacycheck.model.report import Shown, ShownAdvice
from privacycheck.model.rule import Advice, App, Reference, Statement
from privacycheck.rulebook.book import RuleBook

EFFORT = ("update", "setting", "permission", "safer-use", "alternative", "remove")
"""Least effort first; within a kind the order of the record, which puts the most effect first."""


def advice(
    book: RuleBook, app: App, statements: Iterable[tuple[Statement, Shown]], platforms: frozenset[str]
) -> tuple[ShownAdvice, ...]:
    """Steps that fit this computer; where the record has none, those for programs of its category.

    An update comes first where a finding is mended in a newer version."""
    steps = _updates(statements)
    fitting = [a for a in app.advice if "all" in a.platforms or platforms & set(a.platforms)]
    steps += [_shown(a, app.references) for a in fitting]
    if not fitting and (general := book.category_notes.get(app.category)):
        steps += [_shown(a, general.references, general=True) for a in general.advice]
    steps += [
        ShownAdvice(
            id=f"instead-{other}",
            kind="alternative",
            step=tr("Look at {name} instead.", name=book.apps[other].name),
            changes=headed(book.apps[other].name, english(book.apps[other].summary)),
            loses=tr("You have to get used to another program, and others may have to move with you."),
            app=other,
        )
        for other in app.alternatives
        if other in book.apps
    ]
    return tuple(sorted(steps, key=lambda s: EFFORT.index(s.kind)))


def _shown(a: Advice, references: tuple[Reference, ...], general: bool = False) -> ShownAdvice:
    return ShownAdvice(
        id=a.id,
        kind=a.kind,
        step=a.step,
        changes=a.changes,
        loses=a.loses,
        links=links(a.sources, references),
        general=general,
    )


def _updates(statements: Iterable[tuple[Statement, Shown]]) -> list[ShownAdvice]:
    due = [(s, v) for s, v in statements if s.state == "fixed" and v.counts]
    if not due:
        return []
    fixed = sorted({f"{tr(PLATFORM_WORDS.get(p, p))} {v}" for s, _ in due for p, v in s.fixed_in.items()})
    return [
        ShownAdvice(
            id="newest-version",
            kind="update",
            step=tr("Update this program to the newest version."),
            changes=tr("A documented problem is mended in: {fixed}.", fixed=several(fixed)),
            loses=tr("Nothing."),
            links=due[0][1].links,
        )
    ]


def unknown_steps(app: Application, match: Match) -> tuple[ShownAdvice, ...]:
    """What one can do about a program that the rule book does not know."""
    steps = [
        ShownAdvice(
            id="who-makes-it",
            kind="safer-use",
            step=tr("Find out who makes this program and read its privacy policy."),
            changes=tr("You know who may receive your data."),
            loses=tr("A few minutes."),
        )
    ]
    if app.connections:
        steps.append(
            ShownAdvice(
                id="need-it",
                kind="remove",
                step=tr("Ask yourself whether you still need it. Remove it if not."),
                changes=tr("It can no longer send anything."),
                loses=tr("What you used it for."),
            )
        )
    if match.question:
        steps.insert(
            0,
            ShownAdvice(
                id="question",
                kind="update",
                step=match.question,
                changes=tr("We can tell you more."),
                loses=tr("Nothing."),
            ),
        )
    return tuple(steps)
