"""Claims about names in the log of the proxy Squid."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.names import squid
from privacycheck.model.facts import HostName
from tests.collect.conformance import Conformance, facts_of, write

NOW = 1_700_000_060.0
LOG = "var/log/squid/access.log"


def line(method: str, url: str, peer: str, at: str = "1700000000.123") -> str:
    return f"{at}    120 127.0.0.1 TCP_TUNNEL/200 2242 {method} {url} - HIER_DIRECT/{peer} text/html\n"


def names(root: Path) -> list[tuple[str, str]]:
    facts = facts_of(squid.COLLECTOR, Context(root=root, clock=lambda: NOW))
    return [(f.address, f.host) for f in facts if isinstance(f, HostName)]


class TestSquid(Conformance):
    collector = squid.COLLECTOR

    def build(self, root: Path, name: str = "tiny.example") -> Context:
        write(root, LOG, line("CONNECT", "a.example:443", "192.0.2.1") + line("CONNECT", f"{name}:443", "192.0.2.2"))
        return Context(root=root, clock=lambda: NOW)


def test_tunnels_and_plain_pages_are_told_with_the_address_behind_them(tmp_path: Path) -> None:
    text = line("CONNECT", "www.example.com:443", "192.0.2.1") + line("GET", "http://v6.example/a?b=c", "2001:db8::1")
    write(tmp_path, LOG, text)
    assert names(tmp_path) == [("192.0.2.1", "www.example.com"), ("2001:db8::1", "v6.example")]


def test_what_came_from_the_cache_or_is_old_names_no_address(tmp_path: Path) -> None:
    cached = line("GET", "http://cached.example/", "-").replace("HIER_DIRECT", "HIER_NONE")
    old = line("GET", "http://old.example/", "192.0.2.1", at="1600000000.000")
    write(tmp_path, LOG, cached + old + line("GET", "http://192.0.2.7/", "192.0.2.7"))
    assert names(tmp_path) == []


@given(st.text(max_size=100), st.text(max_size=40))
def test_no_line_makes_the_reader_fail(url: str, peer: str) -> None:
    list(squid._names(iter([line("GET", url, peer), line("CONNECT", url, "192.0.2.1")]), NOW))
