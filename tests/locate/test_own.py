"""Newer address data of the user's own."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.locate import open_locator
from privacycheck.locate.own import OwnData
from tests.cli.run import privacycheck
from tests.locate.mmdb import write

DATA = Path(__file__).parents[2] / "resources" / "networks"
COUNTRIES = {"8.8.8.0/24": {"country": {"iso_code": "AQ"}}}
NETWORKS = {"8.8.8.0/24": {"autonomous_system_number": 64501, "autonomous_system_organization": "Made up"}}


@pytest.mark.parametrize(
    "found", [{"country": {"iso_code": "AQ"}}, {"country_code": "AQ"}, {"country": "AQ", "asn": "x"}]
)
def test_a_newer_file_of_countries_wins_where_it_knows_an_address(tmp_path: Path, found: object) -> None:
    (tmp_path / "mine.mmdb").write_bytes(write({"8.8.8.0/24": found}, "My-Country"))
    locator = open_locator(DATA, tmp_path)
    assert locator.locate("8.8.8.8").country == "AQ"
    assert locator.locate("8.8.8.8").asn == 15169
    assert locator.locate("193.0.0.1").country == open_locator(DATA).locate("193.0.0.1").country
    assert locator.used == ("Where servers probably stand comes from your own mine.mmdb of 2026-09-21.",)


@pytest.mark.parametrize("found", [NETWORKS["8.8.8.0/24"], {"asn": "AS64501", "as_name": "Made up"}])
def test_a_newer_file_of_networks_wins_too(tmp_path: Path, found: object) -> None:
    (tmp_path / "mine.mmdb").write_bytes(write({"8.8.8.0/24": found}, "GeoLite2-ASN"))
    end = open_locator(DATA, tmp_path).locate("8.8.8.8")
    assert (end.asn, end.network) == (64501, "Made up")
    assert open_locator(DATA, tmp_path).locate("10.0.0.1").kind == "local-network"


def test_the_newest_of_several_is_used(tmp_path: Path) -> None:
    (tmp_path / "a.mmdb").write_bytes(write(COUNTRIES, "Country", 1_790_000_000))
    (tmp_path / "b.mmdb").write_bytes(write({"8.8.8.0/24": {"country_code": "XK"}}, "Country", 1_780_000_000))
    assert open_locator(DATA, tmp_path).locate("8.8.8.8").country == "AQ"


def test_what_is_no_address_data_is_told_and_the_shipped_data_is_used(tmp_path: Path) -> None:
    good = write(COUNTRIES, "Country")
    (tmp_path / "cut.mmdb").write_bytes(good[: len(good) // 2])
    (tmp_path / "other.mmdb").write_bytes(write({"8.8.8.0/24": {"temperature": 3}}, "Weather"))
    (tmp_path / "folder.mmdb").mkdir()
    (tmp_path / "empty.mmdb").write_bytes(b"")
    locator = open_locator(DATA, tmp_path)
    assert len(locator.problems) == 4
    assert all("is not used" in problem for problem in locator.problems)
    assert locator.locate("8.8.8.8").country == open_locator(DATA).locate("8.8.8.8").country


@given(st.binary(max_size=60), st.integers(0, 2000))
@settings(max_examples=200, deadline=None)
def test_damage_anywhere_is_borne(tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int) -> None:
    folder = tmp_path_factory.mktemp("own")
    raw = bytearray(write(COUNTRIES, "Country"))
    at %= len(raw)
    raw[at : at + len(noise)] = noise
    (folder / "mine.mmdb").write_bytes(raw)
    OwnData(folder)
    for address in ("8.8.8.8", "1.2.3.4", "2a00::1"):
        open_locator(DATA, folder).locate(address)


def test_the_doctor_says_where_to_put_it_and_what_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "networks"
    folder.mkdir(parents=True)
    (folder / "mine.mmdb").write_bytes(write(COUNTRIES, "Country"))
    run = privacycheck("doctor", folder=tmp_path, PRIVACYCHECK_DATA_DIR=str(tmp_path / "data"))
    assert run.returncode == 0
    assert b"comes from your own mine.mmdb of 2026-09-21" in run.stdout
    assert str(folder).encode() in run.stdout
    who = privacycheck("whois", "8.8.8.8", folder=tmp_path, PRIVACYCHECK_DATA_DIR=str(tmp_path / "data"))
    assert b'"country":"AQ"' in who.stdout
