"""Compiled records in, the rule book as the stages ask it out: records by id, read one by one when they are wanted."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

import msgspec

from privacycheck.model.report import RuleBookInfo
from privacycheck.model.rule import KINDS, App, CategoryNotes, Company, Jurisdiction, Owner, Service, Word, Words
from privacycheck.rulebook.cache import Packed, Span, without_collector
from privacycheck.rulebook.index import Index

T = TypeVar("T")
MAX_OWNERS = 12
"""Steps up an owner chain. Longer ones are circles or nonsense."""


class Records(Mapping[str, T], Generic[T]):
    """Records of one kind by id, in the order of their files, decoded at the first use."""

    def __init__(self, kind: type[T], spans: Mapping[str, Span], shelf: "_Shelf") -> None:
        self._kind, self._spans, self._shelf = kind, spans, shelf
        self._decoder = msgspec.msgpack.Decoder(kind)
        self._read: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._read:
            self._read[key] = self._decode(key)
        return self._read[key]

    def _decode(self, key: str) -> T:
        raw = self._shelf.packed.read(self._spans[key])
        if raw is not None:
            try:
                return self._decoder.decode(raw)
            except msgspec.DecodeError:
                pass
        return self._decoder.decode(self._shelf.anew(self._kind.__name__, key))

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, key: object) -> bool:
        return key in self._spans


class _Shelf:
    """Where records are read from: the cache, and the rule files themselves once a record of it is damaged."""

    def __init__(self, packed: Packed, again: Callable[[], Packed]) -> None:
        self.packed, self._again = packed, again
        self._fresh: Packed | None = None

    def anew(self, kind: str, key: str) -> bytes:
        """Raises KeyError where the record's file is gone as well."""
        if self._fresh is None:
            self._fresh = self._again()
        folder = next(name for name, one in KINDS.items() if one.__name__ == kind)
        return self._fresh.read(self._fresh.head.spans[folder][key]) or b""


class RuleBook:
    """All rules. Built by compile.py only."""

    def __init__(self, packed: Packed, again: Callable[[], Packed]) -> None:
        shelf, spans = _Shelf(packed, again), packed.head.spans
        self.apps: Records[App] = Records(App, spans["apps"], shelf)
        self.companies: Records[Company] = Records(Company, spans["companies"], shelf)
        self.services: Records[Service] = Records(Service, spans["services"], shelf)
        self.jurisdictions: Records[Jurisdiction] = Records(Jurisdiction, spans["jurisdictions"], shelf)
        self.category_notes: Records[CategoryNotes] = Records(CategoryNotes, spans["categories"], shelf)
        self.words: Records[Words] = Records(Words, spans["words"], shelf)
        self.content = packed.head.content
        """BLAKE2b of all that the rule files hold, "" where it is made of no files."""
        self._packed_index = packed.head.index
        self._reviewed = packed.head.reviewed

    @cached_property
    def index(self) -> Index:
        with without_collector():
            return msgspec.msgpack.decode(self._packed_index, type=Index)

    @cached_property
    def categories(self) -> dict[str, Word]:
        """Data categories by id, in the order of the words file."""
        words = self.words.get("data-categories")
        return {w.id: w for w in words.words} if words else {}

    def category(self, category: str) -> Word | None:
        """A data category by its id."""
        return self.categories.get(category)

    @cached_property
    def _by_country(self) -> dict[str, list[Jurisdiction]]:
        found: dict[str, list[Jurisdiction]] = {}
        for jurisdiction in self.jurisdictions.values():
            for country in dict.fromkeys((jurisdiction.iso, *jurisdiction.members)):
                found.setdefault(country, []).append(jurisdiction)
        return found

    def country_laws(self, iso: str) -> list[Jurisdiction]:
        """Jurisdictions whose laws apply to a seat in this country: its own and the union it belongs to."""
        return self._by_country.get(iso, [])

    def owner_chain(self, company: str) -> list[tuple[Company, Owner]]:
        """Each owner with the company that it owns, from the company upwards; circles end where they close."""
        chain: list[tuple[Company, Owner]] = []
        seen, todo = {company}, [company]
        while todo and len(chain) < MAX_OWNERS:
            owned = self.companies.get(todo.pop(0))
            for owner in owned.owners if owned else ():
                if owner.company in seen:
                    continue
                chain.append((owned, owner))  # type: ignore[arg-type]
                if owner.company:
                    seen.add(owner.company)
                    todo.append(owner.company)
        return chain

    def info(self, today: str | None = None) -> RuleBookInfo:
        """How many records there are, the newest review, and how many were not reviewed in the year before `today`
        (an ISO date); without a date nothing counts as stale."""
        kinds = ("jurisdictions", "companies", "apps", "services")
        counts = {kind: len(getattr(self, kind)) for kind in kinds}
        stale = sum(is_stale(reviewed, today) for reviewed in self._reviewed) if today else 0
        return RuleBookInfo(records=counts, newest=max(self._reviewed, default="1970-01-01"), stale=stale)


def is_stale(reviewed: str, today: str) -> bool:
    """Whether a record was not looked at for 12 months. Both are ISO dates; a year or month alone counts as its end."""
    full = reviewed + "-12-31"[len(reviewed) - 4 :] if len(reviewed) < 10 else reviewed
    return full < f"{int(today[:4]) - 1:04d}{today[4:10]}"
