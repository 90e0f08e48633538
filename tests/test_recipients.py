"""Claims about who is named for an address when this computer knows names for it."""

from typing import Any

import pytest

from privacycheck.locate import Locator
from privacycheck.model.app import Recipient
from privacycheck.model.facts import Connection, HostName, Process, Tunnel
from privacycheck.model.rule import Address, ServiceSamples
from privacycheck.recipients import NAMES, Recipients
from tests import make

ADDRESS = "8.8.8.8"


class Networks:
    """All addresses lie in one network."""

    def __init__(self, asn: int) -> None:
        self._asn = asn

    def asn(self, packed: bytes) -> int:
        return self._asn

    def name(self, asn: int) -> str:
        return f"Net {asn}"


def service(id: str, company: str, **change: Any) -> Any:
    samples = ServiceSamples(fires=(Address(host="a.example"),), silent=(Address(host="b.example"),))
    return make.service(id, company=company, samples=samples, **change)


BOOK = make.book(
    make.company("one"),
    make.company("two"),
    service("one-logs", "one", domains=("logs.one.example",), purpose="telemetry"),
    service("one-sync", "one", domains=("sync.one.example",), purpose="sync"),
    service("two-ads", "two", domains=("two.example",), purpose="ads"),
    service("own-net", "two", domains=(), asns=(64501,), asn_role="owner"),
    service("cloud", "two", domains=(), asns=(64502,), asn_role="hosting"),
)


def end(*hosts: str, asn: int | None = None, **change: Any) -> Recipient:
    names = [HostName(address=ADDRESS, host=host, origin="a cache", **change) for host in hosts]
    locator = Locator(Networks(asn) if asn else None, None)  # type: ignore[arg-type]
    return Recipients(BOOK, locator, names).of_address(ADDRESS)


def test_one_name_makes_its_company_likely_and_never_certain() -> None:
    found = end("a.logs.one.example")
    assert (found.company, found.service, found.certainty) == ("one", "one-logs", "likely")
    assert (found.host, found.host_origin, found.hosts) == ("a.logs.one.example", "a cache", ())


def test_a_name_that_the_user_gives_is_certain() -> None:
    assert Recipients(BOOK, Locator(None, None)).of_host("logs.one.example").certainty == "certain"


def test_names_of_two_companies_name_none_and_all_are_kept() -> None:
    found = end("logs.one.example", "cdn.two.example")
    assert (found.company, found.service, found.certainty, found.host) == (None, None, None, None)
    assert found.hosts == ("cdn.two.example", "logs.one.example")


def test_a_name_that_nobody_knows_beside_a_known_one_names_no_company() -> None:
    assert end("logs.one.example", "www.unknown.example").company is None


def test_names_that_agree_on_the_company_name_it_but_not_the_service() -> None:
    found = end("logs.one.example", "sync.one.example")
    assert (found.company, found.service, found.purpose, found.certainty) == ("one", None, None, "likely")


def test_a_network_that_only_one_company_uses_decides_where_no_name_speaks_against_it() -> None:
    assert end("www.unknown.example", asn=64501).company == "two"
    assert end("www.unknown.example", "cdn.two.example", asn=64501).company == "two"
    assert end("logs.one.example", "www.unknown.example", asn=64501).company is None


def test_a_rented_network_is_told_beside_the_name() -> None:
    found = end("logs.one.example", asn=64502)
    assert (found.company, found.hosted_at) == ("one", "Two")


def test_an_old_name_says_nothing() -> None:
    assert end("logs.one.example", age=86_401.0).host is None
    assert end("logs.one.example", age=60.0).host == "logs.one.example"


def test_more_names_than_are_kept_name_nobody() -> None:
    found = end(*(f"n{number}.logs.one.example" for number in range(NAMES + 3)))
    assert len(found.hosts) == NAMES
    assert found.company is None


def test_what_a_reverse_look_up_gave_is_shown_and_names_no_company() -> None:
    found = end("logs.one.example", reverse=True)
    assert (found.reverse_name, found.host, found.company) == ("logs.one.example", None, None)


def test_a_name_that_comes_later_changes_the_answer() -> None:
    ends = Recipients(BOOK, Locator(None, None))
    assert ends.of_address(ADDRESS).company is None
    assert ends.learn([HostName(address=ADDRESS, host="cdn.two.example", origin="x")]) == {ADDRESS}
    assert ends.learn([HostName(address=ADDRESS, host="cdn.two.example", origin="x")]) == frozenset()
    assert ends.of_address(ADDRESS).company == "two"


def talk(remote: str, port: int = 443, local: str = "10.0.0.1") -> Connection:
    return Connection(protocol="tcp", local=local, local_port=5000, remote=remote, remote_port=port)


def test_what_leaves_through_a_tunnel_is_said_so() -> None:
    ends = Recipients(BOOK, Locator(None, None))
    ends.surroundings([Tunnel(name="wg0", product="WireGuard", addresses=("10.9.0.1",))])
    inside, outside = talk(ADDRESS, local="10.9.0.1"), talk("9.9.9.9")
    through = {c.recipient.address: c.through for c in ends.contacts([inside, outside], None)}
    assert through == {ADDRESS: ("the VPN interface wg0 (WireGuard)",), "9.9.9.9": ()}
    ends.surroundings([Tunnel(name="ppp0", product="PPP", vpn=False, addresses=("10.9.0.1",))])
    (contact,) = ends.contacts([inside], None)
    assert contact.through == ("the interface ppp0 (PPP, a modem or a VPN)",)
    ends.surroundings([])
    assert ends.contacts([inside], None)[0].through == ()


def test_a_connection_into_tor_is_told_apart_from_others_on_this_computer() -> None:
    ends = Recipients(BOOK, Locator(None, None))
    into, other = talk("127.0.0.1", 9050), talk("127.0.0.1", 8080)
    assert {c.recipient.kind for c in ends.contacts([into, other], None)} == {"this-computer"}
    ends.surroundings([Process(pid=1, started=1.0, name="tor")])
    assert {(c.recipient.kind, c.ports) for c in ends.contacts([into, other], None)} == {
        ("tor", (9050,)),
        ("this-computer", (8080,)),
    }


def test_a_name_grows_old_while_one_watches_unless_it_is_told_again() -> None:
    now = [0.0]
    ends = Recipients(BOOK, Locator(None, None), now=lambda: now[0])
    for address in (ADDRESS, "9.9.9.9"):
        ends.learn([HostName(address=address, host="cdn.two.example", origin="x", age=0.0)])
    now[0] = 80_000.0
    ends.learn([HostName(address=ADDRESS, host="cdn.two.example", origin="x", age=0.0)])
    assert (ends.of_address(ADDRESS).company, ends.of_address("9.9.9.9").company) == ("two", "two")
    now[0] = 90_000.0
    ends.learn([])
    assert (ends.of_address(ADDRESS).company, ends.of_address("9.9.9.9").company) == ("two", None)


def test_no_more_names_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.recipients.TOLD", 2)
    now = [0.0]
    ends = Recipients(BOOK, Locator(None, None), now=lambda: now[0])
    for number in range(5):
        ends.learn([HostName(address=f"8.8.8.{number}", host="cdn.two.example", origin="x", age=0.0)])
    assert [ends.of_address(f"8.8.8.{number}").company for number in range(3)] == ["two", "two", None]
    now[0] = 90_000.0
    assert ends.learn([HostName(address="8.8.8.4", host="cdn.two.example", origin="x", age=0.0)]) == {"8.8.8.4"}
