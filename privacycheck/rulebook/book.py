"""Compiled records in, the rule book as the stages ask it out: records by id, read one by one when they are wanted."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

import msgspec

from privacycheck.model.report import RuleBookInfo
from privacycheck.model.rule import App, Company, Jurisdiction, Owner, Service, Word, Words
from privacycheck.rulebook.index import Index

T = TypeVar("T")
MAX_OWNERS = 12
"""Steps up an owner chain. Longer ones are circles or nonsense."""


class Records(Mapping[str, T], Generic[T]):
    """Records of one kind by id, decoded from MessagePack at the first use."""

    def __init__(self, kind: type[T], packed: Mapping[str, msgspec.Raw]) -> None:
        self._packed = packed
        self._decoder = msgspec.msgpack.Decoder(kind)
        self._read: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._read:
            self._read[key] = self._decoder.decode(self._packed[key])
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def __contains__(self, key: object) -> bool:
        return key in self._packed


class RuleBook:
    """All rules. Built by compile.py only."""

    def __init__(
        self, packed: Mapping[str, Mapping[str, msgspec.Raw]], packed_index: msgspec.Raw, newest: str, stale: int
    ) -> None:
        self.apps: Records[App] = Records(App, packed["apps"])
        self.companies: Records[Company] = Records(Company, packed["companies"])
        self.services: Records[Service] = Records(Service, packed["services"])
        self.jurisdictions: Records[Jurisdiction] = Records(Jurisdiction, packed["jurisdictions"])
        self.words: Records[Words] = Records(Words, packed["words"])
        self._packed_index = packed_index
        self._newest = newest
        self._stale = stale

    @cached_property
    def index(self) -> Index:
        return msgspec.msgpack.decode(self._packed_index, type=Index)

    @cached_property
    def categories(self) -> dict[str, Word]:
        """Data categories by id, in the order of the words file."""
        words = self.words.get("data-categories")
        return {w.id: w for w in words.words} if words else {}

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

    def info(self) -> RuleBookInfo:
        kinds = ("jurisdictions", "companies", "apps", "services")
        counts = {kind: len(getattr(self, kind)) for kind in kinds}
        return RuleBookInfo(records=counts, newest=self._newest, stale=self._stale)
