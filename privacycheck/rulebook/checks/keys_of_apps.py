"""Keys by which apps and companies are recognised: each belongs to one record."""

from collections.abc import Callable, Iterator
from functools import partial

from privacycheck.rulebook import keys
from privacycheck.rulebook.index import EXTENSIONS, MANAGERS
from privacycheck.rulebook.ruleset import Finding, RuleSet
from privacycheck.rulebook.yaml_text import Path

FIRES, SILENT = 3, 2


def strong_keys(rules: RuleSet) -> Iterator[Finding]:
    """No two apps claim one package or bundle id."""
    owner: dict[str, str] = {}
    for item, app in rules.apps():
        strong = app.identify.strong
        claimed: list[tuple[Path, str, str]] = [
            ((source, number), f"{source} package {package}", keys.package(source, package))
            for source in MANAGERS
            for number, package in enumerate(getattr(strong, source))
        ]
        claimed += [
            ((field, number), f"{source} {package}", keys.package(source, package))
            for source, field in EXTENSIONS.items()
            for number, package in enumerate(getattr(strong, field))
        ]
        claimed += [(("bundles", n), f"bundle id {b.id}", f"bundle\0{b.id}") for n, b in enumerate(strong.bundles)]
        for path, shown, key in claimed:
            other = owner.setdefault(key, app.id)
            if other != app.id and item in rules.items:
                says = f'The {shown} belongs to the app "{other}" already.'
                yield Finding(item=item, path=("identify", "strong", *path), says=says, instead="it in one of the two")


def never_keys(rules: RuleSet) -> Iterator[Finding]:
    """What a record says is never its app is not its key as well."""
    for item, app in rules.apps():
        if item not in rules.items:
            continue
        strong, weak, never = app.identify.strong, app.identify.weak, app.identify.never
        lists: list[tuple[str, tuple[str, ...], tuple[str, ...], Callable[[str], str]]] = [
            (source, getattr(never, source), getattr(strong, source), partial(keys.package, source))
            for source in MANAGERS
        ]
        lists += [
            ("bundles", tuple(b.id for b in never.bundles), tuple(b.id for b in strong.bundles), str),
            ("names", never.names, (app.name, *weak.names), keys.name),
            ("exes", never.exes, weak.exes, keys.exe),
            ("publishers", never.publishers, weak.publishers, keys.name),
        ]
        for field, excluded, own, spell in lists:
            taken = set(map(spell, own))
            for number, value in enumerate(excluded):
                if spell(value) in taken:
                    says = f'"{value}" is a key of this app and never this app.'
                    yield Finding(item=item, path=("identify", "never", field, number), says=says)


def makers(rules: RuleSet) -> Iterator[Finding]:
    """No two companies claim one publisher spelling, certificate subject, Team ID or domain."""
    owner: dict[str, str] = {}
    for item, company in rules.companies():
        claimed: list[tuple[Path, str]] = [(("publishers", n), p) for n, p in enumerate(company.publishers)]
        for number, signing in enumerate(company.signing):
            claimed += [(("signing", number), s) for s in (signing.subject, signing.team_id) if s]
        claimed += [(("domains", n), d) for n, d in enumerate(company.domains)]
        for path, text in claimed:
            other = owner.setdefault(keys.name(text), company.id)
            if other != company.id and item in rules.items:
                yield Finding(item=item, path=path, says=f'"{text}" belongs to the company "{other}" already.')


def samples(rules: RuleSet) -> Iterator[Finding]:
    """Every app proves that it is found and that near-misses are not."""
    for item, app in rules.apps():
        if item not in rules.items:
            continue
        for field, least in (("fires", FIRES), ("silent", SILENT)):
            count = len(getattr(app.samples, field))
            if count < least:
                yield Finding(
                    item=item,
                    path=("samples",),
                    says=f"There are {count} samples in {field}, and {least} are wanted.",
                    severity="error" if count == 0 else "warning",
                )
