"""All facts of a scan in, sentences on what was and was not looked at out. "Nothing found" is never "safe"."""

from collections.abc import Sequence

from privacycheck.language import mark, tr, trn
from privacycheck.model.app import Application
from privacycheck.model.facts import AnyFact, Looked, Skipped
from privacycheck.model.inside import BuiltIn
from privacycheck.model.report import Coverage

POLLING = mark(
    "We looked at connections once. Short ones, and those of programs that were not running, "
    "are missed. Seeing no connection proves nothing."
)
NOT_INSIDE = mark("We did not look inside the program's files.")
NOT_CONFINED = mark("Nothing that we can see holds it back (no sandbox): it may use whatever your account may use.")
NOT_RUNNING = mark("It was not running when we looked, so we could see no connection of it.")


def unmatched(facts: Sequence[AnyFact]) -> int:
    """Connections that could not be matched to a program, asked once per scan."""
    return sum(f.count for f in facts if isinstance(f, Skipped) and f.source == "connections")


def for_app(app: Application, hidden: int, built_in: BuiltIn | None = None) -> tuple[str, ...]:
    """What stands beside the verdict on one program. `hidden` is the number of unmatched connections."""
    lines = [tr(POLLING) if app.processes else tr(NOT_RUNNING), *(_inside(built_in) if built_in else (tr(NOT_INSIDE),))]
    boxed = app.key.startswith(("flatpak:", "snap:"))
    confined = any(r.origin != "asked" for r in app.rights)
    if not boxed and not confined and not app.component and not app.site:
        lines.append(tr(NOT_CONFINED))
    if hidden:
        lines.append(
            trn(
                "1 connection on this computer could not be matched to a program; it may be its own.",
                "{n} connections on this computer could not be matched to a program; some may be its own.",
                hidden,
            )
        )
    return tuple(lines)


def _inside(built_in: BuiltIn) -> tuple[str, ...]:
    if not built_in.files:
        return (tr("We found no files of this program to look inside."),)
    files = trn("its 1 file", "its {n} files", built_in.files)
    return (
        tr("We looked inside {files}. What lies inside is no proof that anything is sent.", files=files),
        *built_in.unread[:3],
    )


def of_scan(facts: Sequence[AnyFact], titles: dict[str, str], problems: Sequence[str]) -> tuple[Coverage, ...]:
    """One line per source: what it is, how much was found, and what was skipped with the reason and the way to see it.

    `titles` gives a source's name in plain words; `problems` are sentences on missing address data.
    """
    looked = {f.source: f for f in facts if isinstance(f, Looked)}
    skipped: dict[str, list[Skipped]] = {}
    for fact in facts:
        if isinstance(fact, Skipped):
            skipped.setdefault(fact.source, []).append(fact)
    sources = list(dict.fromkeys((*looked, *skipped)))
    lines = [
        Coverage(
            source=source,
            says=titles.get(source, source),
            count=looked[source].count if source in looked else 0,
            seconds=looked[source].seconds if source in looked else 0.0,
            skipped=tuple(skipped.get(source, ())),
        )
        for source in sources
    ]
    if problems:
        missing = tuple(
            Skipped(source="address data", reason=p, hint=tr("Install the program again.")) for p in problems
        )
        lines.append(
            Coverage(source="address data", says=tr("where addresses lie"), count=0, seconds=0.0, skipped=missing)
        )
    return tuple(lines)
