"""Evidence and observations in, the level of a program and every reason for it out."""

from collections.abc import Iterable, Mapping

from privacycheck.assess.counts import level_of
from privacycheck.assess.own_word import TRACKS_REF
from privacycheck.language import listed, tr, within
from privacycheck.model.base import Level
from privacycheck.model.report import Observation, Reason, Shown
from privacycheck.model.rule import Statement, Word

ORDER: tuple[Level, ...] = ("quiet", "unknown", "look", "act")
COLLECTS = "collects"
"""What a decision on the maker's own list of data refers to."""
GRADE_ORDER = ("o", "a1", "a1c", "a2", "a3", "c")


def level(reasons: Iterable[Reason], known: bool) -> Level:
    """The highest level among the reasons. A program without a record is not known yet, never fine."""
    levels: list[Level] = [r.level for r in reasons]
    highest: Level = max(levels, key=ORDER.index) if levels else "quiet"
    return "unknown" if highest == "quiet" and not known else highest


def reasons(
    statements: Iterable[tuple[Statement, Shown]],
    says: Iterable[Shown],
    seen: Iterable[Observation],
    categories: Mapping[str, Word],
    today: str,
) -> tuple[Reason, ...]:
    """Why the level is what it is: strongest first, then by grade.

    A maker's own list of data counts where it names something sensitive ("high") or three things that tell people
    apart ("medium"), or where the maker declares that it tracks, whoever the maker is.
    """
    found = [
        Reason(grade=view.grade, level=level_of(statement, today), says=view.says, ref=view.id)
        for statement, view in statements
        if view.counts
    ]
    found += [Reason(grade="o", level=o.level, says=o.says, ref=o.id) for o in seen if o.level in ("look", "act")]
    found += _by_own_word(says, categories)
    return ordered(found)


def ordered(found: Iterable[Reason]) -> tuple[Reason, ...]:
    """Strongest first, then by grade."""
    return tuple(sorted(found, key=lambda r: (-ORDER.index(r.level), GRADE_ORDER.index(r.grade))))


def _by_own_word(says: Iterable[Shown], categories: Mapping[str, Word]) -> list[Reason]:
    """All that the maker says it collects, as one reason."""
    says = list(says)
    data = dict.fromkeys(d for view in says if view.id.startswith("collects-") for d in view.data if d in categories)
    named: dict[str | None, list[str]] = {}
    for one in data:
        named.setdefault(categories[one].weight, []).append(within(tr(categories[one].name)))
    high, medium = named.get("high", []), named.get("medium", [])
    found = [Reason(grade="c", level="look", says=view.says, ref=view.id) for view in says if view.id == TRACKS_REF]
    if high or len(medium) >= 3:
        text = tr("By its own word it collects {list}.", list=listed(high or medium))
        found.append(Reason(grade="c", level="look", says=text, ref=COLLECTS))
    return found
