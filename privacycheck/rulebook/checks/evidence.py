"""What statements rest on: claims with what weakens them, makers in their own words, fixes with versions, no copies."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from privacycheck.model.rule import App, Record, Statement
from privacycheck.rulebook.ruleset import Finding, RuleSet

_MIRROR = re.compile(r"\b(mirror(ed)?|re-?post(ed)?|scraped)\b", re.IGNORECASE)
_COPIES = (
    "scribd.com",
    "dokumen.pub",
    "vdoc.pub",
    "pdfcoffee.com",
    "docslib.org",
    "coursehero.com",
    "studocu.com",
    "kipdf.com",
    "archive.ph",
    "archive.today",
    "archive.is",
    "webcache.googleusercontent.com",
    "web.archive.org",
    "12ft.io",
)
"""Sites that hold other people's pages. An archived copy belongs in `archived`, beside the page itself."""


def _statements(rules: RuleSet) -> Iterator[tuple[object, int, Statement]]:
    for item in rules.items:
        for number, statement in enumerate(getattr(item.record, "statements", ())):
            yield item, number, statement


def claims(rules: RuleSet) -> Iterator[Finding]:
    """A claim without public evidence (grade d) names what speaks against it, where the record knows of something."""
    for item in rules.items:
        statements: tuple[Statement, ...] = getattr(item.record, "statements", ())
        against = [s.id for s in statements if s.grade != "d" and s.concern == "none"]
        for number, statement in enumerate(statements):
            if statement.grade != "d" or statement.weakened_by or statement.reply:
                continue
            yield Finding(
                item=item,
                path=("statements", number),
                says=f'The claim "{statement.id}" (grade d) names nothing that weakens it, and no reply.',
                instead=f"weakened_by: [{', '.join(against)}]"
                if against
                else "reply: or weakened_by:, where one exists",
                severity="error" if against else "warning",
            )


def own_words(rules: RuleSet) -> Iterator[Finding]:
    """What the maker says (grade c) rests on a page of the maker."""
    for item in rules.items:
        if not isinstance(item.record, Record):
            continue
        kinds = {r.id: r.kind for r in item.record.references}
        said = [
            ("statements", n, s.sources) for n, s in enumerate(getattr(item.record, "statements", ())) if s.grade == "c"
        ]
        if isinstance(item.record, App):
            said += [("collects", n, c.sources) for n, c in enumerate(item.record.collects)]
        for field, number, sources in said:
            if not any(kinds.get(s) == "vendor" for s in sources):
                yield Finding(
                    item=item,
                    path=(field, number, "sources"),
                    says="The maker is said to say this, but no source is a page of the maker (kind: vendor).",
                    severity="warning",
                )


def fixed(rules: RuleSet) -> Iterator[Finding]:
    """A problem that was fixed says in which version, where that is known; one with such a version is fixed."""
    for item in rules.items:
        for number, statement in enumerate(getattr(item.record, "statements", ())):
            if statement.fixed_in and statement.state in ("current", "unknown"):
                says = f'fixed_in is given, but the state is "{statement.state}".'
                yield Finding(item=item, path=("statements", number, "state"), says=says, instead="fixed")
            unknown = statement.fixed_in.keys() - set(statement.platforms)
            if unknown and "all" not in statement.platforms:
                says = f"fixed_in names {', '.join(sorted(unknown))}, which platforms does not."
                yield Finding(item=item, path=("statements", number, "fixed_in"), says=says)


def copies(rules: RuleSet) -> Iterator[Finding]:
    """Sources are the pages themselves, not mirrors or copies."""
    for item in rules.items:
        for number, reference in enumerate(getattr(item.record, "references", ())):
            host = urlsplit(reference.url).hostname or ""
            copied = any(host == site or host.endswith(f".{site}") for site in _COPIES)
            if copied or _MIRROR.search(f"{reference.title} {reference.by}"):
                yield Finding(
                    item=item,
                    path=("references", number),
                    says="The source is a copy or mirror of somebody else's page.",
                    instead="the page itself",
                    severity="warning" if copied else "error",
                )
