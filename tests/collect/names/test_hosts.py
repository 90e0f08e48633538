"""Claims about names that the computer itself has for addresses."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.names import hosts
from privacycheck.model.facts import HostName
from tests.collect.conformance import Conformance, context, facts_of, write


class TestHosts(Conformance):
    collector = hosts.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        plain = "".join(name.split())
        write(root, "etc/hosts", f"127.0.0.1 localhost\n0.0.0.0 ads.example\n203.0.113.9 {plain} # x\n")
        return context(root)


def test_own_names_and_block_lists_say_nothing_about_anybody(tmp_path: Path) -> None:
    text = "127.0.1.1 pc\n::1 pc\n0.0.0.0 a.example\n:: b.example\nfe80::1%eth0 r\n2001:DB8::0:7 v6.example\nbad line\n"
    write(tmp_path, "etc/hosts", text)
    facts = [f for f in facts_of(hosts.COLLECTOR, context(tmp_path)) if isinstance(f, HostName)]
    assert facts == [HostName(address="2001:db8::7", host="v6.example", origin="/etc/hosts")]


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    class Given(Context):
        def read(self, path: Path | str, limit: int = 0) -> bytes:
            return raw

    list(hosts.collect(Given(root=Path("/nowhere"))))
