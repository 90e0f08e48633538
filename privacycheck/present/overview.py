"""All reports of a scan in, the first page out: one sentence, a few things to do, where data goes."""

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence

from privacycheck.language import english, headed, mark, number, phrases, prose, tr, trn
from privacycheck.model.facts import Skipped
from privacycheck.model.report import AppReport, ShownSetting
from privacycheck.present import computer, wording
from privacycheck.present.page import Overview, Todo

TODOS = 5
COMPANIES = 8
NOTE = mark("Nothing was sent anywhere. No finding is not a proof that nothing happens.")


def overview(
    reports: Sequence[AppReport],
    missed: Sequence[Skipped] = (),
    settings: Sequence[ShownSetting] = (),
    concerns: Mapping[str, int] | None = None,
) -> Overview:
    """The page. Programs in the order of urgency; companies by the number of programs that were connected to them.
    `concerns`: how many of the user's own concerns a program touches, by its key; they order and change nothing."""
    mine = concerns or {}
    levels = Counter(r.level for r in reports)
    urgent = heapq.nsmallest(
        TODOS,
        (r for r in reports if r.level in ("act", "look")),
        key=lambda r: (
            wording.LEVEL_ORDER.index(r.level),
            -mine.get(r.key, 0),
            -len(r.reasons),
            r.name.casefold(),
        ),
    )
    companies: dict[str, set[str]] = {}
    unknown = set()
    for report in reports:
        for contact in report.contacts:
            if contact.recipient.kind == "internet":
                if contact.company_name:
                    companies.setdefault(contact.company_name, set()).add(report.key)
                else:
                    unknown.add(contact.recipient.address)
    busiest = sorted(((name, len(keys)) for name, keys in companies.items()), key=lambda c: (-c[1], c[0]))
    return Overview(
        sentence=sentence(reports, counted=False),
        note=tr(NOTE),
        todo=tuple(_todo(r) for r in urgent),
        counts=tuple((lv, tr(wording.LEVELS[lv]), levels[lv]) for lv in wording.LEVEL_ORDER),
        companies=tuple(busiest[:COMPANIES]),
        unknown_ends=len(unknown),
        computer=computer.lines(settings),
        missed=tuple(prose((s.reason, s.hint)) for s in missed),
    )


def sentence(reports: Sequence[AppReport], counted: bool = True) -> str:
    """What was found, in one or two sentences. No programs found is never "all is well". `counted`: with how many have
    which level, where they do not stand beside it."""
    if not reports:
        return tr("We found no programs that people use. That does not mean that all is well: see what was looked at.")
    known = sum(r.rule is not None for r in reports)
    words = (("act", tr("to do something about")), ("look", tr("worth a look")), ("unknown", tr("not known yet")))
    levels: Counter[str] = Counter(r.level for r in reports)
    told = [f"{number(levels[level])} {word}" for level, word in words if levels[level]]
    parts = headed("", phrases(told)) if told and counted else ""
    return tr(
        "We found {count} and know {known} of them{parts}.",
        count=trn("1 program", "{n} programs", len(reports)),
        known=known,
        parts=parts,
    )


def _todo(report: AppReport) -> Todo:
    first = report.advice[0] if report.advice and not report.advice[0].general else None
    step = wording.why(report)
    if first:
        step = tr(first.step) if wording.composed(first) else english(first.step)
    return Todo(
        key=report.key, name=report.name, level=report.level, level_name=tr(wording.LEVELS[report.level]), text=step
    )
