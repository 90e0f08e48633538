"""An `AppReport` in, the opening of its advice panel out: three or four sentences, as a friend would begin a letter."""

from privacycheck.language import known, listed, tr, trn, within
from privacycheck.model.report import AppReport
from privacycheck.present import rows

NAMED = 4
"""Data categories that the letter names; the rest it counts."""


def letter(report: AppReport) -> tuple[str, ...]:
    """What it can learn, who stands behind it, what it did, what to do first. Nothing that the sections do not say."""
    return tuple(s for s in (_learns(report), _behind(report), _did(report), _first(report)) if s)


def _learns(report: AppReport) -> str:
    order = {"high": 0, "medium": 1, "low": 2}
    names = [within(tr(item.name)) for item in sorted(report.learns, key=lambda i: order.get(i.weight, 3))]
    if not names:
        return ""
    more = len(names) - NAMED
    told = [*names[:NAMED], *((trn("1 other thing", "{n} other things", more),) if more > 0 else ())]
    return tr("It is on record that it can learn: {listed}.", listed=listed(told))


def _behind(report: AppReport) -> str:
    maker = report.maker
    if maker is None or not maker.id:
        return ""
    seat = tr(", whose legal home is {country_name}", country_name=maker.country_name) if maker.country_name else ""
    owners = [o.name for o in maker.owners]
    owned = tr(" It belongs to {owner}.", owner=owners[-1].rstrip(".")) if owners else ""
    return tr("It is made by {name}{seat}.{owned}", name=maker.name.rstrip("."), seat=seat, owned=owned)


def _did(report: AppReport) -> str:
    said = rows.sentence(report)
    if any(c.recipient.kind == "internet" for c in report.contacts):
        return tr("When we looked, it {said}.", said=said)
    return tr("When we looked, it was {said}.", said=said)


def _first(report: AppReport) -> str:
    """Only where there is a reason to do something, and a step written for this very program."""
    if report.level not in ("act", "look") or not report.advice or report.advice[0].general:
        return ""
    if not known(report.advice[0].step):
        # A sentence of two languages helps nobody; the step stands below, marked.
        return ""
    step = tr(report.advice[0].step)
    return tr("Begin with this: {step}", step=within(step[:1]) + step[1:])
