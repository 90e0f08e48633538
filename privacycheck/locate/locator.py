"""Addresses in, network, country and kind of place out, as a `Recipient` without company: that is for match/."""

from pathlib import Path
from typing import Protocol

import maxminddb

from privacycheck.locate.kinds import kind, parse
from privacycheck.locate.networks import Networks, NetworksError
from privacycheck.model.app import Recipient


class Countries(Protocol):
    """What is used of an MMDB reader."""

    def get(self, address: str) -> object: ...


class Locator:
    """Looks addresses up. Without data it still tells kinds apart; `problems` says what is missing, in sentences."""

    def __init__(self, networks: Networks | None, countries: Countries | None, problems: tuple[str, ...] = ()) -> None:
        self.networks = networks
        self.countries = countries
        self.problems = problems

    def locate(self, text: str) -> Recipient:
        """Raises ValueError where the text is no address."""
        address = parse(text)
        if address is None:
            raise ValueError(f"{text[:80]!r} is no internet address.")
        where = kind(address)
        if where != "internet":
            return Recipient(address=str(address), kind=where)
        asn = self.networks.asn(address) if self.networks else None
        return Recipient(
            address=str(address),
            asn=asn,
            network=self.networks.name(asn) if self.networks and asn else None,
            country=self._country(str(address)),
        )

    def _country(self, address: str) -> str | None:
        try:
            found = self.countries.get(address) if self.countries else None
        except (maxminddb.InvalidDatabaseError, ValueError):
            return None
        return _code(found)


def _code(found: object) -> str | None:
    """The ISO code in either of the two usual forms: {"country_code": "DE"} and {"country": {"iso_code": "DE"}}."""
    if not isinstance(found, dict):
        return None
    country = found.get("country")
    code = found.get("country_code") or (country.get("iso_code") if isinstance(country, dict) else None)
    return code if isinstance(code, str) and len(code) == 2 else None


def open_locator(folder: Path) -> Locator:
    """Opens resources/networks. Missing or damaged data is told in `problems` and never stops a scan."""
    problems = []
    networks = countries = None
    try:
        networks = Networks(folder / "networks.bin")
    except (OSError, NetworksError) as error:
        problems.append(f"Who runs a network cannot be told: {error}")
    try:
        countries = maxminddb.open_database(str(folder / "country.mmdb"), maxminddb.MODE_MMAP)
    except (OSError, maxminddb.InvalidDatabaseError) as error:
        problems.append(f"Where a server probably stands cannot be told: {error}")
    return Locator(networks, countries, tuple(problems))
