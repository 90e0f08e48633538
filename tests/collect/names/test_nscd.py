"""Claims about the names in nscd's cache file. The fixture is a real one (glibc 2.36) with made-up names."""

import gzip
import struct
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.names import nscd
from privacycheck.model.facts import HostName, Skipped
from tests.collect.conformance import Conformance, facts_of, write

RAW = gzip.decompress((Path(__file__).parents[1] / "fixtures/nscd-hosts.gz").read_bytes())
WRITTEN = 1_795_623_443.0
"""When the fixture was written, seconds since the epoch."""


class Given(Context):
    def read(self, path: Path | str, limit: int = 0) -> bytes:
        return bytes(self.env["raw"], "latin-1")


def given_file(raw: bytes) -> list[object]:
    context = Given(root=Path("/nowhere"), env={"raw": raw.decode("latin-1")}, clock=lambda: WRITTEN)
    return list(nscd.collect(context))


class TestNscd(Conformance):
    collector = nscd.COLLECTOR
    can_be_hostile = False

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, nscd.PLACE, RAW)
        return Context(root=root, clock=lambda: WRITTEN)


def test_names_that_were_asked_for_are_told_and_missing_ones_are_not() -> None:
    assert {(f.address, f.host) for f in given_file(RAW) if isinstance(f, HostName)} == {
        ("192.0.2.9", "www.shop.example"),
        ("192.0.2.10", "plain.example"),
        ("192.0.2.10", "second.example"),
    }


def test_a_name_whose_time_is_over_says_nothing(tmp_path: Path) -> None:
    write(tmp_path, nscd.PLACE, RAW)
    facts = facts_of(nscd.COLLECTOR, Context(root=tmp_path, clock=lambda: WRITTEN + 86_400))
    assert not [f for f in facts if isinstance(f, HostName)]


def test_another_version_of_the_file_is_said() -> None:
    (skipped,) = given_file(struct.pack("=i", 3) + RAW[4:])
    assert isinstance(skipped, Skipped)
    assert "do not know" in skipped.reason


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 255)), max_size=8))
def test_damage_anywhere_is_borne(changes: list[tuple[int, int]]) -> None:
    raw = bytearray(RAW[:5000] + bytes(len(RAW) - 5000))
    for place, value in changes:
        raw[place] = value
    for fact in given_file(bytes(raw)):
        assert isinstance(fact, HostName | Skipped)
