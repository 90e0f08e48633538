"""All facts of a scan in, sentences on what was and was not looked at out. "Nothing found" is never "safe"."""

from collections.abc import Sequence

from privacycheck.model.app import Application
from privacycheck.model.facts import AnyFact, Looked, Skipped
from privacycheck.model.inside import BuiltIn
from privacycheck.model.report import Coverage

POLLING = (
    "We looked at connections once. Short ones, and those of programs that were not running, are missed. "
    "Seeing no connection proves nothing."
)
NOT_INSIDE = "We did not look inside the program's files."
NOT_CONFINED = "No sandbox that we can read confines it: it may use whatever your account may use."
NOT_RUNNING = "It was not running when we looked, so we could see no connection of it."


def unmatched(facts: Sequence[AnyFact]) -> int:
    """Connections that could not be matched to a program, asked once per scan."""
    return sum(f.count for f in facts if isinstance(f, Skipped) and f.source == "connections")


def for_app(app: Application, hidden: int, built_in: BuiltIn | None = None) -> tuple[str, ...]:
    """What stands beside the verdict on one program. `hidden` is the number of unmatched connections."""
    lines = [POLLING if app.processes else NOT_RUNNING, *(_inside(built_in) if built_in else (NOT_INSIDE,))]
    boxed = app.key.startswith(("flatpak:", "snap:"))
    if not boxed and not app.rights and not app.component and not app.site:
        lines.append(NOT_CONFINED)
    if hidden:
        said = "1 connection" if hidden == 1 else f"{hidden} connections"
        lines.append(f"{said} on this computer could not be matched to a program; some may be its own.")
    return tuple(lines)


def _inside(built_in: BuiltIn) -> tuple[str, ...]:
    if not built_in.files:
        return ("We found no files of this program to look inside.",)
    files = "its 1 file" if built_in.files == 1 else f"its {built_in.files} files"
    return (f"We looked inside {files}. What lies inside is no proof that anything is sent.", *built_in.unread[:3])


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
        missing = tuple(Skipped(source="address data", reason=p, hint="Install the program again.") for p in problems)
        lines.append(Coverage(source="address data", says="where addresses lie", count=0, seconds=0.0, skipped=missing))
    return tuple(lines)
