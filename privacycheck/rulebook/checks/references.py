"""Ids and what they refer to: file names, sources, records, data categories, statements."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import get_args

from privacycheck.model.rule import App, Category, CategoryNotes, Company, Record, Service
from privacycheck.rulebook.ruleset import Finding, RuleSet, parts
from privacycheck.rulebook.yaml_text import Path

_WITH_IDS = ("references", "statements", "legal_status", "advice", "laws", "words")


def file_names(rules: RuleSet) -> Iterator[Finding]:
    """One record per file, and the file is called like the record."""
    for item in rules.items:
        name = PurePosixPath(item.file)
        if name.name != f"{item.record.id}.yaml":
            yield Finding(
                item=item, path=("id",), says="The file is not called like its id.", instead=f"{item.record.id}.yaml"
            )


def inner_ids(rules: RuleSet) -> Iterator[Finding]:
    """Ids inside a record are unique among their kind."""
    for item in rules.items:
        for field in _WITH_IDS:
            seen: set[str] = set()
            for number, part in enumerate(getattr(item.record, field, ())):
                if part.id in seen:
                    yield Finding(item=item, path=(field, number, "id"), says=f'The id "{part.id}" stands here twice.')
                seen.add(part.id)


def sources(rules: RuleSet) -> Iterator[Finding]:
    """Each source is a reference of the same record, and each reference is the source of something."""
    for item in rules.items:
        if not isinstance(item.record, Record):
            continue
        known = {reference.id for reference in item.record.references}
        used: set[str] = set()
        for path, part in parts(item.record):
            for number, source in enumerate(getattr(part, "sources", ())):
                used.add(source)
                if source not in known:
                    yield Finding(item=item, path=(*path, "sources", number), says=f'There is no reference "{source}".')
        for number, reference in enumerate(item.record.references):
            if reference.id not in used:
                says = f'Nothing uses the reference "{reference.id}".'
                yield Finding(item=item, path=("references", number), says=says, instead="a record without it")


def records(rules: RuleSet) -> Iterator[Finding]:
    """Companies, services and apps that a record names have records."""
    for item in rules.items:
        for path, kind, wanted in _links(item.record):
            if wanted not in rules.ids.get(kind, ()):
                yield Finding(item=item, path=path, says=f'There is no record "{wanted}" in {kind}/.')
            elif wanted == item.record.id and kind == item.kind:
                yield Finding(item=item, path=path, says="The record names itself here.")


def _links(record: object) -> Iterator[tuple[Path, str, str]]:
    if isinstance(record, App | Service):
        yield ("company",), "companies", record.company
    if isinstance(record, App):
        for number, service in enumerate(record.services):
            yield ("services", number), "services", service
        for number, app in enumerate(record.alternatives):
            yield ("alternatives", number), "apps", app
    if isinstance(record, Company):
        for number, owner in enumerate(record.owners):
            if owner.company:
                yield ("owners", number, "company"), "companies", owner.company


def data(rules: RuleSet) -> Iterator[Finding]:
    """Data categories stand in words/data-categories.yaml."""
    for item in rules.items:
        for path, part in parts(item.record):
            for number, category in enumerate(getattr(part, "data", ())):
                if category not in rules.categories:
                    says = f'There is no data category "{category}".'
                    yield Finding(
                        item=item, path=(*path, "data", number), says=says, instead="see data-categories.yaml"
                    )


def category_notes(rules: RuleSet) -> Iterator[Finding]:
    """Notes are on a category that programs can have."""
    for item in rules.items:
        if isinstance(item.record, CategoryNotes) and item.record.id not in get_args(Category):
            says = f'No program can have the category "{item.record.id}".'
            yield Finding(item=item, path=("id",), says=says, instead=", ".join(get_args(Category)))


def weakened(rules: RuleSet) -> Iterator[Finding]:
    """What weakens a statement is another statement of the same record."""
    for item in rules.items:
        statements = getattr(item.record, "statements", ())
        known = {s.id for s in statements}
        for number, statement in enumerate(statements):
            for place, other in enumerate(statement.weakened_by):
                path: Path = ("statements", number, "weakened_by", place)
                if other == statement.id:
                    yield Finding(item=item, path=path, says="A statement cannot weaken itself.")
                elif other not in known:
                    yield Finding(item=item, path=path, says=f'There is no statement "{other}" in this record.')
