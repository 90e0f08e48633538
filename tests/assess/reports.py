"""Facts of one program in, its report out, with a made-up rule or without one."""

from collections.abc import Iterable

from privacycheck.assess import Observed, assess
from privacycheck.identify import identify
from privacycheck.model.app import Match
from privacycheck.model.facts import AnyFact
from privacycheck.model.report import AppReport, Contact
from tests.make import DAY, app, book, company


def report_of(facts: Iterable[AnyFact], contacts: tuple[Contact, ...] = (), known: bool = True) -> AppReport:
    """The report on the only program among the facts."""
    (found,), _ = identify(facts)
    rule = app()
    match = Match(app=rule.id, company=rule.company, certainty="certain") if known else Match()
    observed = Observed(app=found, match=match, contacts=contacts, platform="linux")
    return assess(book(rule, company()), observed, (), DAY)
