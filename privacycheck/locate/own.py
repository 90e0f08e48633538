"""A folder of address databases that the user put there in, the newest good one of each kind out.

MMDB files (MaxMind DB File Format 2.0) as MaxMind, DB-IP and IPinfo hand them out. What they are is told by their own
metadata (database_type, build_epoch), never by their names.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from privacycheck.language import date, tr

FILES = 32
SIZE = 2 * 1024**3
MARK = b"\xab\xcd\xefMaxMind.com"
PROBE = ("8.8.8.8", "1.1.1.1", "9.9.9.9", "193.0.0.1", "200.160.2.3", "203.119.101.61")
"""Well-known addresses of several continents: a database that fails on one of them is damaged."""


class Reader(Protocol):
    """What is used of an MMDB reader."""

    def get(self, address: str) -> object: ...


class OwnData:
    """`countries` and `networks` are None where there is no such file; `used` and `problems` are sentences."""

    def __init__(self, folder: Path) -> None:
        self.countries: Reader | None = None
        self.networks: Reader | None = None
        self.used: list[str] = []
        self.problems: list[str] = []
        newest: dict[str, tuple[int, Path, Reader]] = {}
        for path in _files(folder):
            opened = self._open(path)
            if opened is not None:
                kind, built, reader = opened
                if kind not in newest or built > newest[kind][0]:
                    newest[kind] = (built, path, reader)
        for kind, (built, path, reader) in sorted(newest.items()):
            day = date(datetime.fromtimestamp(built, UTC).date().isoformat())
            if kind == "countries":
                self.countries = reader
                self.used.append(
                    tr("Where servers probably stand comes from your own {file} of {day}.", file=path.name, day=day)
                )
            else:
                self.networks = reader
                self.used.append(tr("Who runs a network comes from your own {file} of {day}.", file=path.name, day=day))

    def _open(self, path: Path) -> tuple[str, int, Reader] | None:
        import maxminddb

        errors = (maxminddb.InvalidDatabaseError, OSError, ValueError, TypeError, KeyError)
        try:
            if not path.is_file() or path.stat().st_size > SIZE or not looks_like_mmdb(path):
                raise ValueError(tr("it is no MMDB file, cut off, or too large"))
            reader = maxminddb.open_database(str(path), maxminddb.MODE_AUTO)
            metadata = reader.metadata()
            built = int(metadata.build_epoch)
            datetime.fromtimestamp(built, UTC)
            found = [reader.get(address) for address in PROBE if metadata.ip_version in (4, 6)]
        except (*errors, OverflowError) as error:
            self.problems.append(tr("Your own address data {file} is not used: {error}.", file=path.name, error=error))
            return None
        kind = str(metadata.database_type).casefold()
        if "asn" in kind or any(as_number(one) for one in found):
            return "networks", built, reader
        if "country" in kind or "city" in kind or any(country_code(one) for one in found):
            return "countries", built, reader
        neither = tr("it tells neither countries nor networks")
        self.problems.append(tr("Your own address data {file} is not used: {error}.", file=path.name, error=neither))
        return None


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix == ".mmdb")[:FILES]
    except OSError:
        return []


def looks_like_mmdb(path: Path) -> bool:
    """Whether the mark that starts the metadata stands in the last 128 KiB."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 131_072))
            return MARK in file.read()
    except OSError:
        return False


def country_code(found: object) -> str | None:
    """The ISO code in any of the usual forms: {"country_code": "DE"}, {"country": {"iso_code": "DE"}} and
    {"country": "DE"}."""
    if not isinstance(found, dict):
        return None
    country = found.get("country")
    code = found.get("country_code") or (country.get("iso_code") if isinstance(country, dict) else country)
    return code if isinstance(code, str) and len(code) == 2 and code.isalpha() and code.isupper() else None


def as_number(found: object) -> tuple[int, str | None] | None:
    """AS number and name: {"autonomous_system_number": 1, "autonomous_system_organization": "A"} and
    {"asn": "AS1", "as_name": "A"}."""
    if not isinstance(found, dict):
        return None
    number = found.get("autonomous_system_number", found.get("asn"))
    if isinstance(number, str) and number[:2].upper() == "AS" and number[2:].isdecimal():
        number = int(number[2:])
    name = found.get("autonomous_system_organization") or found.get("as_name") or found.get("name")
    if not isinstance(number, int) or not 0 < number < 1 << 32:
        return None
    return number, name[:120] if isinstance(name, str) else None
