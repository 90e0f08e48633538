"""Traces of SDKs: telling ones, each of one service, each proved by a sample."""

from collections.abc import Iterator

from privacycheck.model.rule import Service
from privacycheck.rulebook import keys
from privacycheck.rulebook.index import trace_keys
from privacycheck.rulebook.ruleset import Finding, RuleSet

LEAST = {"files": 6, "texts": 8, "npm": 3, "python": 3, "go": 8, "rust": 3, "dotnet": 4, "java": 5}
"""Letters that a trace has at least; shorter ones stand in files by chance, or name something else as well."""


def telling(rules: RuleSet) -> Iterator[Finding]:
    """Short or common words are no traces; a program's own words must not be taken for somebody else's part. A host
    name is looked for as an address, with what stands around it; as letters it would count in lists as well."""
    domains = {keys.host(host) for _, service in rules.services() for host in (*service.domains, *service.hosts)}
    for item, service in rules.services():
        if item not in rules.items:
            continue
        for number, sdk in enumerate(service.sdks):
            for field, at, _ in trace_keys(sdk):
                text = getattr(sdk.traces, field)[at]
                path = ("sdks", number, "traces", field, at)
                if len(text) < LEAST[field]:
                    says = f'"{text}" is too short to be told from other things: {LEAST[field]} letters are wanted.'
                    yield Finding(item=item, path=path, says=says)
                elif field == "java" and "." not in text:
                    yield Finding(item=item, path=path, says=f'"{text}" is no prefix of a Java package with its dots.')
                elif field == "files" and ("/" in text or "\\" in text):
                    yield Finding(item=item, path=path, says=f'"{text}" is a path; the file name alone is wanted.')
                elif field == "texts" and _is_host(text, domains):
                    yield Finding(
                        item=item, path=path, says=f'"{text}" is a host name, and found as an address already.'
                    )
                elif not text.isascii():
                    yield Finding(item=item, path=path, says=f'"{text}" has letters that files spell in several ways.')


def _is_host(text: str, domains: set[str]) -> bool:
    labels = text.lower().split(".")
    return "/" not in text and any(".".join(labels[n:]) in domains for n in range(len(labels)))


def claimed_twice(rules: RuleSet) -> Iterator[Finding]:
    """No trace belongs to two services."""
    owner: dict[str, str] = {}
    for item, service in rules.services():
        for number, sdk in enumerate(service.sdks):
            for field, at, key in trace_keys(sdk):
                other = owner.setdefault(key, service.id)
                if other != service.id and item in rules.items:
                    text = getattr(sdk.traces, field)[at]
                    path = ("sdks", number, "traces", field, at)
                    yield Finding(item=item, path=path, says=f'"{text}" belongs to the service "{other}" already.')


def proved(rules: RuleSet) -> Iterator[Finding]:
    """A service with SDKs has samples of their traces, one that fires for each SDK and one that stays silent."""
    for item, service in rules.services():
        if item not in rules.items or not service.sdks:
            continue
        fires = _sampled(service, "fires")
        for number, sdk in enumerate(service.sdks):
            if not fires & {key for _, _, key in trace_keys(sdk)}:
                says = f"No sample shows a trace of {sdk.name}."
                yield Finding(item=item, path=("sdks", number), says=says, instead="one more in samples: fires")
        if not _sampled(service, "silent"):
            yield Finding(item=item, path=("samples", "silent"), says="No sample shows a trace that must stay silent.")


def _sampled(service: Service, field: str) -> frozenset[str]:
    return frozenset(
        keys.trace(kind, text)
        for sample in getattr(service.samples, field)
        for kind in keys.TRACES.values()
        if (text := getattr(sample, kind))
    )
