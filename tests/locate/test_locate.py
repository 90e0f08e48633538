"""Addresses are told apart and located from the shipped data alone."""

import ipaddress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.locate import open_locator
from privacycheck.locate.kinds import _SPECIAL_4, _SPECIAL_6, kind, kind_of, pack, parse, unpack
from privacycheck.locate.networks import Networks, NetworksError

DATA = Path(__file__).parents[2] / "resources" / "networks"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("127.0.0.1", "this-computer"),
        ("::1", "this-computer"),
        ("10.1.2.3", "local-network"),
        ("192.168.0.9", "local-network"),
        ("100.64.1.1", "local-network"),
        ("fd00::1", "local-network"),
        ("169.254.3.4", "link-local"),
        ("fe80::1%eth0", "link-local"),
        ("224.0.0.251", "multicast"),
        ("255.255.255.255", "multicast"),
        ("ff02::fb", "multicast"),
        ("192.0.2.7", "documentation"),
        ("2001:db8::1", "documentation"),
        ("0.0.0.0", "reserved"),
        ("240.0.0.1", "reserved"),
        ("8.8.8.8", "internet"),
        ("2a00:1450:4001::8b", "internet"),
        ("::ffff:192.168.1.1", "local-network"),
    ],
)
def test_kinds_of_addresses(address: str, expected: str) -> None:
    parsed = parse(address)
    assert parsed is not None
    assert kind(parsed) == expected


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "1.2.3.4.5", "::g", "999.1.1.1"])
def test_what_is_no_address_is_refused(text: str) -> None:
    assert parse(text) is None
    with pytest.raises(ValueError, match="no internet address"):
        open_locator(DATA).locate(text)


@pytest.mark.parametrize(
    ("address", "asn"),
    [("149.154.167.50", 62041), ("8.8.8.8", 15169), ("::ffff:8.8.8.8", 15169), ("2606:4700::1111", 13335)],
)
def test_networks_are_found_by_number(address: str, asn: int) -> None:
    found = open_locator(DATA).locate(address)
    assert found.asn == asn
    assert found.network
    assert found.country is not None and len(found.country) == 2


def test_missing_data_is_told_and_kinds_still_work(tmp_path: Path) -> None:
    locator = open_locator(tmp_path)
    assert len(locator.problems) == 2
    assert locator.locate("8.8.8.8").asn is None
    assert locator.locate("10.0.0.1").kind == "local-network"


@pytest.mark.parametrize("size", [0, 7, 60, 100, 5_000, 4_000_000])
def test_cut_off_data_is_an_error_in_words(tmp_path: Path, size: int) -> None:
    file = tmp_path / "networks.bin"
    file.write_bytes((DATA / "networks.bin").read_bytes()[:size])
    with pytest.raises(NetworksError):
        Networks(file)


def test_other_files_are_not_taken_for_data(tmp_path: Path) -> None:
    file = tmp_path / "networks.bin"
    file.write_bytes(b"\x7fELF" + b"\0" * 500)
    with pytest.raises(NetworksError, match="not address data"):
        Networks(file)


@given(st.ip_addresses())
def test_the_table_of_kinds_says_what_the_definition_says(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    parsed = parse(str(address))
    packed = pack(str(address))
    assert parsed is not None and packed is not None
    assert (kind_of(packed), unpack(packed)) == (kind(parsed), str(parsed))


def test_the_table_changes_where_the_definition_does() -> None:
    for network in map(ipaddress.ip_network, (*_SPECIAL_4.split(), *_SPECIAL_6.split())):
        first, last = int(network.network_address), int(network.broadcast_address)
        make = type(network.network_address)
        for number in (first - 1, first, first + 1, (first + last) // 2, last - 1, last, last + 1):
            if 0 <= number < 1 << network.max_prefixlen and not (network.version == 6 and number >> 32 == 0xFFFF):
                address = make(number)
                assert kind_of(address.packed) == kind(address), address


@pytest.mark.parametrize(
    "text", [" 8.8.8.8 ", "[2001:db8::1]", "fe80::1%eth0", "::ffff:1.2.3.4", "1.2.3", "x", "", "\0"]
)
def test_packing_understands_what_parsing_does(text: str) -> None:
    parsed = parse(text)
    assert pack(text) == (parsed.packed if parsed else None)
