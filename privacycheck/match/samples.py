"""Rules in, the samples that do not do what they say out: each must lead to its record, near-misses must not."""

from collections.abc import Iterator

from privacycheck.match.apps import match_clues
from privacycheck.match.recipients import match_asn, match_host
from privacycheck.match.traces import match_trace
from privacycheck.model.rule import Address, App, Company, Service
from privacycheck.rulebook import keys
from privacycheck.rulebook.ruleset import Finding, RuleSet


def samples(rules: RuleSet) -> Iterator[Finding]:
    """A check for `rulebook.check.check_folder`."""
    for item in rules.items:
        record = item.record
        if isinstance(record, App | Company | Service) and record.status != "deprecated":
            for field, number in _wrong(rules, record):
                sample = getattr(record.samples, field)[number]
                found = _names(rules, record, sample)
                yield Finding(
                    item=item,
                    path=("samples", field, number),
                    says=f"The sample leads to {found}." if found else "The sample leads to no record.",
                    instead="a sample or a key that fits" if field == "fires" else "a near-miss, or an entry in never",
                )


def _wrong(rules: RuleSet, record: App | Company | Service) -> Iterator[tuple[str, int]]:
    for field in ("fires", "silent"):
        for number, sample in enumerate(getattr(record.samples, field)):
            if (_names(rules, record, sample) == record.id) != (field == "fires"):
                yield field, number


def _names(rules: RuleSet, record: App | Company | Service, sample: object) -> str | None:
    """The id of the same kind of record that a sample leads to."""
    if isinstance(record, Service):
        return _service(rules, sample) if isinstance(sample, Address) else None
    match = match_clues(rules.book, (sample,))  # type: ignore[arg-type]
    if isinstance(record, Company):
        return match.company
    return match.app if match.certainty in ("certain", "likely") else None


def _service(rules: RuleSet, sample: Address) -> str | None:
    by_host = match_host(rules.book, sample.host) if sample.host else None
    by_network = match_asn(rules.book, sample.asn) if sample.asn else None
    found = by_host or by_network
    if found:
        return found.service
    for kind in keys.TRACES.values():
        text = getattr(sample, kind)
        if text and (built_in := match_trace(rules.book, kind, text)):
            return built_in.service
    return None
