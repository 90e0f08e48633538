"""An `AppReport` in, the opening of its advice panel out: three or four sentences, as a friend would begin a letter."""

from privacycheck.model.report import AppReport
from privacycheck.present import rows, wording

NAMED = 4
"""Data categories that the letter names; the rest it counts."""


def letter(report: AppReport) -> tuple[str, ...]:
    """What it can learn, who stands behind it, what it did, what to do first. Nothing that the sections do not say."""
    return tuple(s for s in (_learns(report), _behind(report), _did(report), _first(report)) if s)


def _learns(report: AppReport) -> str:
    order = {"high": 0, "medium": 1, "low": 2}
    names = [item.name.lower() for item in sorted(report.learns, key=lambda i: order.get(i.weight, 3))]
    if not names:
        return ""
    more = len(names) - NAMED
    told = [*names[:NAMED], *((wording.count(more, "other thing", "other things"),) if more > 0 else ())]
    return f"On record is that it can learn: {wording.listed(told)}."


def _behind(report: AppReport) -> str:
    maker = report.maker
    if maker is None or not maker.id:
        return ""
    seat = f", whose legal home is {maker.country_name}" if maker.country_name else ""
    owners = [o.name for o in maker.owners]
    owned = f" It belongs to {owners[-1]}." if owners else ""
    return f"It is made by {maker.name.rstrip('.')}{seat}.{owned}"


def _did(report: AppReport) -> str:
    said = rows.sentence(report)
    return f"When we looked, it {said}." if said.startswith("talked") else f"When we looked, it was {said}."


def _first(report: AppReport) -> str:
    """Only where there is a reason to do something, and a step written for this very program."""
    if report.level not in ("act", "look") or not report.advice or report.advice[0].general:
        return ""
    step = report.advice[0].step
    return f"Begin with this: {step[:1].lower()}{step[1:]}"
