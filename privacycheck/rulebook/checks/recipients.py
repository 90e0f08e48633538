"""Domains, hosts and networks of services: real ones, each in one service."""

import re
from collections.abc import Iterator
from functools import cache

from publicsuffixlist import PublicSuffixList

from privacycheck.rulebook import keys
from privacycheck.rulebook.ruleset import Finding, RuleSet

_HOST = re.compile(r"(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")


@cache
def _suffixes(icann: bool) -> PublicSuffixList:
    """The public-suffix list that the package carries; nothing is fetched. Its second part, which ICANN has nothing to
    do with, was sent in by owners who let others have names, or keep their own services apart (googleapis.com)."""
    return PublicSuffixList(only_icann=icann)


def domains(rules: RuleSet) -> Iterator[Finding]:
    """Domains are names that somebody registered, or below; never a suffix under which anybody can register."""
    for item, service in rules.services():
        if item not in rules.items:
            continue
        for field in ("domains", "hosts"):
            for number, name in enumerate(getattr(service, field)):
                path = (field, number)
                plain = keys.host(name)
                if not _HOST.fullmatch(plain):
                    yield Finding(item=item, path=path, says=f'"{name}" is no host name.')
                elif plain != name:
                    yield Finding(item=item, path=path, says="The host name is not in its plain form.", instead=plain)
                elif field == "domains" and service.domain_role != "hosting" and (bad := _suffix(plain)):
                    yield Finding(
                        item=item,
                        path=path,
                        says=f'Anybody {bad} have a name below "{name}" (public-suffix list).',
                        instead="domain_role: hosting, or names below it",
                        severity="error" if bad == "can" else "warning",
                    )


def own_domains(rules: RuleSet) -> Iterator[Finding]:
    """Domains of a company are its own alone: ids of programs that begin with them are taken for its programs."""
    for item, company in rules.companies():
        if item not in rules.items:
            continue
        for number, domain in enumerate(company.domains):
            plain = keys.host(domain)
            if not _HOST.fullmatch(plain) or plain != domain:
                yield Finding(item=item, path=("domains", number), says=f'"{domain}" is no domain in its plain form.')
            elif bad := _suffix(plain):
                says = f'Anybody {bad} have a name below "{domain}" (public-suffix list).'
                yield Finding(item=item, path=("domains", number), says=says)


def _suffix(domain: str) -> str:
    """How sure it is that others have names below a domain: "can", "may", or not at all."""
    if not _suffixes(True).privatesuffix(domain):
        return "can"
    return "" if _suffixes(False).privatesuffix(domain) else "may"


def claimed_twice(rules: RuleSet) -> Iterator[Finding]:
    """No domain, host or network belongs to two services."""
    owner: dict[object, str] = {}
    for item, service in rules.services():
        for field in ("domains", "hosts", "asns"):
            for number, value in enumerate(getattr(service, field)):
                key = value if isinstance(value, int) else keys.host(value)
                other = owner.setdefault(key, service.id)
                seen_here = getattr(service, field).index(value) != number
                if (other != service.id or seen_here) and item in rules.items:
                    says = f'{value} belongs to the service "{other}" already.'
                    yield Finding(item=item, path=(field, number), says=says)
