"""Small checks over the whole rule set, each a function from `RuleSet` to findings."""

from privacycheck.rulebook.checks import dates, evidence, keys_of_apps, recipients, references, traces, wording
from privacycheck.rulebook.ruleset import Validator

VALIDATORS: tuple[Validator, ...] = (
    references.file_names,
    references.inner_ids,
    references.sources,
    references.records,
    references.data,
    references.category_notes,
    references.weakened,
    keys_of_apps.strong_keys,
    keys_of_apps.never_keys,
    keys_of_apps.makers,
    keys_of_apps.samples,
    recipients.domains,
    recipients.own_domains,
    recipients.claimed_twice,
    traces.telling,
    traces.claimed_twice,
    traces.proved,
    dates.plausible,
    dates.order,
    dates.stale,
    evidence.claims,
    evidence.own_words,
    evidence.fixed,
    evidence.copies,
    wording.length,
    wording.words,
    wording.updates,
    wording.laws,
    wording.spaces,
    wording.readable,
)
