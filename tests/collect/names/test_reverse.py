"""Claims about reverse look-ups, with a name server of the test's own on loopback."""

import contextlib
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck import paths
from privacycheck.collect.base import Context
from privacycheck.collect.names import reverse
from privacycheck.collect.names.request_log import RequestLog
from privacycheck.collect.names.reverse import LIMIT, Asking, Server, servers
from privacycheck.model.facts import HostName
from tests.collect.conformance import write
from tests.name_server import Reply, missing, name_server, pointer

GOOGLE, QUAD9, V6 = "8.8.8.8", "9.9.9.9", "2620:fe::fe"


def log() -> RequestLog:
    return RequestLog(paths.user_data_dir() / "asked")


def ask(addresses: Iterable[str], of: Sequence[Server], seconds: float) -> Iterator[HostName]:
    return reverse.ask(addresses, of, log(), seconds)


def names_of(*addresses: str, reply: Reply, seconds: float = 0.4) -> dict[str, str]:
    with name_server(reply) as (server, _):
        return {n.address: n.host for n in ask(addresses, [server], seconds)}


def test_names_come_from_the_name_server_and_are_marked() -> None:
    with name_server(lambda question, name: pointer(question, f"host-{name[0]}.example")) as (server, asked):
        (first, second) = ask([GOOGLE, V6], [server], 2)
    assert first == HostName(address=GOOGLE, host="host-8.example", origin="a reverse look-up", age=0.0, reverse=True)
    assert second.address == V6
    assert sorted(asked)[0] == "8.8.8.8.in-addr.arpa"
    assert sorted(asked)[1].endswith(".ip6.arpa")


def test_nobody_is_asked_about_addresses_of_this_computer_and_its_own_network() -> None:
    inside = ["127.0.0.1", "10.0.0.1", "192.168.1.1", "100.64.1.1", "fe80::1", "fd00::1", "224.0.0.1", "no address", ""]
    with name_server(lambda question, name: pointer(question, "a.example")) as (server, asked):
        assert list(ask(inside, [server], 0.3)) == []
    assert asked == []


def test_an_address_without_a_name_has_none_and_costs_no_time() -> None:
    begin = time.monotonic()
    assert names_of(GOOGLE, reply=lambda question, _: missing(question), seconds=5) == {}
    assert time.monotonic() - begin < 4


def test_a_server_that_is_silent_is_left_in_time_and_the_next_one_asked() -> None:
    with (
        name_server(lambda *_: None) as (silent, first),
        name_server(lambda question, _: pointer(question, "a.example")) as (good, _),
    ):
        assert [n.host for n in ask([GOOGLE], [silent, good], 0.6)] == ["a.example"]
    assert len(first) == 1
    assert list(ask([GOOGLE], [], 0.1)) == []
    assert list(ask([GOOGLE], [("127.0.0.1", 1)], 0.2)) == []


@pytest.mark.parametrize(
    "reply",
    [
        lambda question, _: pointer(question, "a.example", number=b"\0\0" if question[:2] != b"\0\0" else b"\1\1"),
        lambda question, _: pointer(question.replace(b"\x018", b"\x019"), "a.example"),
        lambda question, _: question,
        lambda question, _: b"",
        lambda question, _: question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + b"\xc0\x0c" * 20,
        lambda question, _: pointer(question, "a.example")[:-4],
        lambda question, _: pointer(question, "x\x1b[31m.example"),
        lambda question, _: pointer(question, "local"),
        lambda question, _: pointer(question, "8.8.8.8"),
    ],
)
def test_wrong_answers_give_no_name(reply: Reply) -> None:
    assert names_of(GOOGLE, reply=reply) == {}


@given(st.binary(max_size=80))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    with contextlib.suppress(ValueError):
        reverse._answer(raw)


def test_no_more_than_the_limit_is_asked_about() -> None:
    many = [f"8.8.{number // 250}.{number % 250}" for number in range(LIMIT + 50)]
    with name_server(lambda question, _: missing(question)) as (server, asked):
        list(ask(many, [server], 3))
    assert len(asked) == LIMIT


def test_who_watches_asks_once_for_each_address_and_never_waits() -> None:
    with name_server(lambda question, _: pointer(question, "a.example")) as (server, asked):
        asking = Asking([server], log(), limit=2)
        asking.want([GOOGLE, GOOGLE, "10.0.0.1"])
        asking.want([GOOGLE, QUAD9, "1.1.1.1"])
        found: list[HostName] = []
        end = time.monotonic() + 5
        while len(found) < 2 and time.monotonic() < end:
            found += asking.new()
            time.sleep(0.01)
        asking.close()
    assert {n.address for n in found} == {GOOGLE, QUAD9}
    assert len(asked) == 2


def test_the_servers_are_those_that_the_computer_names(tmp_path: Path) -> None:
    assert servers(Context(root=tmp_path)) == ()
    text = (
        "# nameserver 192.0.2.1\nnameserver 192.0.2.2\nsearch x\nnameserver fe80::1%eth0\nnameserver\nnameserver no\n"
    )
    write(tmp_path, "etc/resolv.conf", text + "nameserver 192.0.2.3\n" * 9)
    assert servers(Context(root=tmp_path)) == (("192.0.2.2", 53), ("fe80::1%eth0", 53), ("192.0.2.3", 53))


def test_each_question_is_listed_with_who_answered() -> None:
    with (
        name_server(lambda question, name: pointer(question, "a.example") if name[0] == "8" else None) as (server, _),
        name_server(lambda *_: None) as (silent, _),
    ):
        list(ask([GOOGLE, QUAD9], [server, silent], 0.6))
    count, asked = log().read()
    assert count == 3
    assert sorted((r.address, r.answered) for r in asked) == [(GOOGLE, True), (QUAD9, False), (QUAD9, False)]
    assert {r.server for r in asked} == {"127.0.0.1"}
    assert all(abs(r.at - time.time()) < 60 for r in asked)


def test_what_cannot_be_noted_is_not_asked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with name_server(lambda question, _: pointer(question, "a.example")) as (server, asked):
        assert list(reverse.ask([GOOGLE], [server], RequestLog(tmp_path / "file" / "log"), 0.3)) == []
    assert asked == []
