"""Addresses in, network, country and kind of place out, as a `Recipient` without company: that is for match/."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Protocol

from privacycheck.locate.kinds import kind_of, pack, unpack
from privacycheck.locate.networks import Networks, NetworksError
from privacycheck.model.app import Recipient


class Countries(Protocol):
    """What is used of an MMDB reader."""

    def get(self, address: str) -> object: ...


class Locator:
    """Looks addresses up. Without data it still tells kinds apart; `problems` says what is missing, in sentences."""

    def __init__(
        self, networks: Networks | None, open_countries: Callable[[], Countries] | None, problems: tuple[str, ...] = ()
    ) -> None:
        self.networks = networks
        self._open_countries = open_countries
        self.problems = problems

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
        return Recipient(
            address=address,
            asn=asn,
            network=self.networks.name(asn) if self.networks and asn else None,
            country=self._country(address),
        )

    def _country(self, address: str) -> str | None:
        return _code(self.countries.get(address)) if self.countries else None


def _code(found: object) -> str | None:
    """The ISO code in either of the two usual forms: {"country_code": "DE"} and {"country": {"iso_code": "DE"}}."""
    if not isinstance(found, dict):
        return None
    country = found.get("country")
    code = found.get("country_code") or (country.get("iso_code") if isinstance(country, dict) else None)
    return code if isinstance(code, str) and len(code) == 2 else None


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


def _countries(path: Path) -> Countries:
    try:
        return _Mmdb(path)
    except (OSError, ValueError):
        return _NoCountries()


def open_locator(folder: Path) -> Locator:
    """Opens resources/networks. Missing or damaged data is told in `problems` and never stops a scan."""
    problems = []
    networks = None
    try:
        networks = Networks(folder / "networks.bin")
    except (OSError, NetworksError) as error:
        problems.append(f"Who runs a network cannot be told: {error}")
    countries = folder / "country.mmdb"
    if not _looks_like_mmdb(countries):
        problems.append(f"Where a server probably stands cannot be told: {countries} is missing or damaged.")
        return Locator(networks, None, tuple(problems))
    return Locator(networks, lambda: _countries(countries), tuple(problems))


def _looks_like_mmdb(path: Path) -> bool:
    """Whether the mark that starts the metadata stands in the last 128 KiB (MaxMind DB File Format 2.0)."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 131_072))
            return b"\xab\xcd\xefMaxMind.com" in file.read()
    except OSError:
        return False
