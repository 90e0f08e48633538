"""All records of a rules folder with their files in, one value that checks look at out."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Literal, TypeVar

import msgspec

from privacycheck.model.base import Value
from privacycheck.model.rule import App, Company, Jurisdiction, Service, Words
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.compile import compile_records
from privacycheck.rulebook.files import Loaded
from privacycheck.rulebook.yaml_text import Path

R = TypeVar("R")


class Finding(Value, frozen=True, kw_only=True):
    """Something wrong in a good file. `path` leads to the value ("statements", 2, "says"); the line comes later.
    Where the whole set is meant, `item` is None."""

    item: Loaded | None
    path: Path = ()
    says: str
    instead: str = ""
    severity: Literal["error", "warning"] = "error"


class RuleSet:
    """`items` are looked at; `others` are only there to be referred to (the shipped rules behind a user's own).
    `today` is an ISO date."""

    def __init__(self, items: Sequence[Loaded], today: str, others: Sequence[Loaded] = ()) -> None:
        taken = {(item.kind, item.record.id) for item in items}
        self.items = tuple(items)
        self.everything = tuple(o for o in others if (o.kind, o.record.id) not in taken) + self.items
        self.today = today

    @cached_property
    def ids(self) -> dict[str, frozenset[str]]:
        """Ids of all records by kind (folder name)."""
        kinds = {item.kind for item in self.everything}
        return {kind: frozenset(i.record.id for i in self.everything if i.kind == kind) for kind in kinds}

    @cached_property
    def categories(self) -> frozenset[str]:
        """Ids of data categories."""
        lists = (r for r in self._records(Words) if r.id == "data-categories")
        return frozenset(word.id for words in lists for word in words.words)

    @cached_property
    def book(self) -> RuleBook:
        return compile_records(item.record for item in self.everything)

    def _records(self, kind: type[R]) -> Iterator[R]:
        return (item.record for item in self.everything if isinstance(item.record, kind))

    def apps(self) -> Iterator[tuple[Loaded, App]]:
        return ((i, i.record) for i in self.everything if isinstance(i.record, App))

    def companies(self) -> Iterator[tuple[Loaded, Company]]:
        return ((i, i.record) for i in self.everything if isinstance(i.record, Company))

    def services(self) -> Iterator[tuple[Loaded, Service]]:
        return ((i, i.record) for i in self.everything if isinstance(i.record, Service))

    def jurisdictions(self) -> Iterator[tuple[Loaded, Jurisdiction]]:
        return ((i, i.record) for i in self.everything if isinstance(i.record, Jurisdiction))


Validator = Callable[[RuleSet], Iterator[Finding]]


def parts(value: object, path: Path = ()) -> Iterator[tuple[Path, msgspec.Struct]]:
    """Every struct inside a record with its path, the record first."""
    if isinstance(value, msgspec.Struct):
        yield path, value
        for name in value.__struct_fields__:
            yield from parts(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from parts(item, (*path, number))
