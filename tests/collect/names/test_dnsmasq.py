"""Claims about names in the log of dnsmasq."""

import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.names import dnsmasq
from privacycheck.collect.names.log_tail import TAIL
from privacycheck.model.facts import HostName
from tests.collect.conformance import Conformance, facts_of, write

NOW = time.mktime((2026, 1, 2, 12, 0, 0, 0, 0, -1))
LOG = "var/log/dnsmasq.log"


def on(root: Path) -> Context:
    return Context(root=root, clock=lambda: NOW)


def line(text: str, at: str = "Jan  2 11:59:00", extra: str = "") -> str:
    return f"{at} dnsmasq[811]: {extra}{text}\n"


def names(root: Path) -> list[HostName]:
    return [f for f in facts_of(dnsmasq.COLLECTOR, on(root)) if isinstance(f, HostName)]


class TestDnsmasq(Conformance):
    collector = dnsmasq.COLLECTOR

    def build(self, root: Path, name: str = "tiny.example") -> Context:
        write(root, LOG, line("reply a.example is 192.0.2.1") + line(f"reply {name} is 192.0.2.9"))
        write(root, "etc/dnsmasq.d/own.conf", "log-facility = /var/log/own.log # here\n")
        write(root, "var/log/own.log", line("cached b.example is 2001:db8::1"))
        return on(root)


def test_names_addresses_and_ages_are_read(tmp_path: Path) -> None:
    write(
        tmp_path,
        LOG,
        line("query[A] www.example.com from 127.0.0.1")
        + line("forwarded www.example.com to 198.51.100.1")
        + line("reply www.example.com is 192.0.2.1")
        + line("cached v6.example.com is 2001:db8::1", extra="77 127.0.0.1/50123 ")
        + line("/etc/hosts own.example is 192.0.2.3")
        + line("reply no.example.com is NODATA-IPv6")
        + line("gravity blocked ads.example is 0.0.0.0"),
    )
    assert names(tmp_path) == [
        HostName(address="192.0.2.1", host="www.example.com", origin="the log of dnsmasq", age=60.0),
        HostName(address="2001:db8::1", host="v6.example.com", origin="the log of dnsmasq", age=60.0),
    ]


def test_an_alias_stands_for_the_address_at_its_end(tmp_path: Path) -> None:
    text = line("reply www.shop.example is <CNAME>") + line("reply shop.cdn.example is <CNAME>")
    write(tmp_path, LOG, text + line("reply e7.cdn.example is 192.0.2.1") + line("reply e7.cdn.example is 192.0.2.2"))
    assert [(n.address, n.host) for n in names(tmp_path)] == [
        ("192.0.2.1", "www.shop.example"),
        ("192.0.2.2", "www.shop.example"),
    ]


def test_a_name_that_is_older_than_a_day_says_nothing(tmp_path: Path) -> None:
    old = line("reply old.example is 192.0.2.1", at="Jan  1 11:00:00")
    dated = line("reply dated.example is 192.0.2.2", at=time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(NOW)))
    year = line("reply last-year.example is 192.0.2.4", at="Dec 31 23:59:59")
    nonsense = line("reply no-day.example is 192.0.2.3", at="Foo 99 99:99:99")
    write(tmp_path, LOG, old + dated + nonsense + year)
    assert [n.host for n in names(tmp_path)] == ["dated.example"]


def test_only_the_end_of_a_log_of_gigabytes_is_read(tmp_path: Path) -> None:
    place = write(tmp_path, LOG, line("reply first.example is 192.0.2.1"))
    with place.open("r+b") as file:
        file.seek(6 * 1024**3)
        file.write(b"\n" + line("reply last.example is 192.0.2.2").encode())
    assert place.stat().st_size > 1000 * TAIL
    assert [n.host for n in names(tmp_path)] == ["last.example"]


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    list(dnsmasq._names(iter([f"Jan  2 11:59:00 dnsmasq[1]: reply {text} is {text}", text]), NOW))
