"""Addresses in, network, country and kind of place out, as a `Recipient` without company: that is for match/."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Protocol

from privacycheck.language import tr
from privacycheck.locate.kinds import kind_of, pack, unpack
from privacycheck.locate.networks import Networks, NetworksError
from privacycheck.locate.own import OwnData, Reader, as_number, country_code, looks_like_mmdb
from privacycheck.model.app import Recipient


class Countries(Protocol):
    """What is used of an MMDB reader."""

    def get(self, address: str) -> object: ...


class Locator:
    """Looks addresses up. Without data it still tells kinds apart; `problems` says what is missing, in sentences."""

    def __init__(
        self,
        networks: Networks | None,
        open_countries: Callable[[], Countries] | None,
        problems: tuple[str, ...] = (),
        own: OwnData | None = None,
    ) -> None:
        self.networks = networks
        self._open_countries = open_countries
        self._own = own
        self.problems = problems
        self.used = tuple(own.used) if own else ()

    @cached_property
    def countries(self) -> Countries | None:
        """Opened at the first address outside: many scans see none, and the reader takes longer to load than to ask."""
        return self._open_countries() if self._open_countries else None

    def locate(self, text: str) -> Recipient:
        """Raises ValueError where the text is no address."""
        packed = pack(text)
        if packed is None:
            raise ValueError(f"{text[:80]!r} is no internet address.")
        where, address = kind_of(packed), unpack(packed)
        asn = self.networks.asn(packed) if self.networks and where in ("internet", "documentation") else None
        # Addresses of documentation are nobody's; a table that names a network for them (a laboratory's) is believed.
        if where != "internet" and not asn:
            return Recipient(address=address, kind=where)
        newer = self._own.networks if self._own else None
        named = as_number(_ask(newer, address)) if newer and where == "internet" else None
        number, name = named or (asn, self.networks.name(asn) if self.networks and asn else None)
        return Recipient(address=address, asn=number, network=name, country=self._country(address))

    def _country(self, address: str) -> str | None:
        own = self._own.countries if self._own else None
        found = country_code(_ask(own, address)) if own else None
        return found or (country_code(self.countries.get(address)) if self.countries else None)


class _Mmdb:
    """A MaxMind DB file; damaged entries count as unknown. Raises OSError and ValueError when opened."""

    def __init__(self, path: Path) -> None:
        import maxminddb

        self._errors = (maxminddb.InvalidDatabaseError, ValueError, TypeError)
        try:
            self._reader = maxminddb.open_database(str(path), maxminddb.MODE_AUTO)
        except maxminddb.InvalidDatabaseError as error:
            raise ValueError(str(error)) from error

    def get(self, address: str) -> object:
        try:
            return self._reader.get(address)
        except self._errors:
            return None


class _NoCountries:
    def get(self, address: str) -> object:
        return None


def _ask(reader: Reader, address: str) -> object:
    """What a database says; damage deep inside, which no check of it all could find in time, counts as unknown."""
    import maxminddb

    try:
        return reader.get(address)
    except (maxminddb.InvalidDatabaseError, ValueError, TypeError):
        return None


def _countries(path: Path) -> Countries:
    try:
        return _Mmdb(path)
    except (OSError, ValueError):
        return _NoCountries()


def open_locator(folder: Path, own_folder: Path | None = None) -> Locator:
    """Opens resources/networks, and the user's own files, which win where they know an address.

    Missing or damaged data is told in `problems` and never stops a scan.
    """
    own = OwnData(own_folder) if own_folder and own_folder.is_dir() else None
    problems = list(own.problems) if own else []
    networks = None
    try:
        networks = Networks(folder / "networks.bin")
    except (OSError, NetworksError) as error:
        problems.append(tr("Who runs a network cannot be told: {error}", error=error))
    countries = folder / "country.mmdb"
    if not looks_like_mmdb(countries):
        problems.append(
            tr("Where a server probably stands cannot be told: {path} is missing or damaged.", path=countries)
        )
        return Locator(networks, None, tuple(problems), own)
    return Locator(networks, lambda: _countries(countries), tuple(problems), own)
