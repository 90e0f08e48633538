"""Claims about what the user answered when programs asked: made-up stores, and one that xdg-permission-store wrote."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.rights import gvdb, portal_answers
from privacycheck.model.facts import Rights, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write
from tests.collect.rights.gvdb_file import store

PLACE = "home/anna/.local/share/flatpak/db"
REAL = Path(__file__).parents[1] / "fixtures/permission-store-devices"
"""Written by xdg-permission-store 1.16.0 after `flatpak permission-set`: the camera yes, the microphone no."""


class TestPortalAnswers(Conformance):
    collector = portal_answers.COLLECTOR

    def build(self, root: Path, name: str = "org.example.Tiny") -> Context:
        write(root, f"{PLACE}/devices", store({"camera": {name: ("yes",)}, "microphone": {"org.example.B": ("no",)}}))
        write(root, f"{PLACE}/screencast", store({"6f1c-token": {"org.example.B": ("x",)}}))
        return context(root)


def found(root: Path) -> list[Rights]:
    return [f for f in facts_of(portal_answers.COLLECTOR, context(root)) if isinstance(f, Rights)]


def test_a_store_that_the_desktop_wrote_is_read_right(tmp_path: Path) -> None:
    write(tmp_path, f"{PLACE}/devices", REAL.read_bytes())
    (fact,) = found(tmp_path)
    assert (fact.package, fact.allows, fact.denies) == (
        "org.example.Tiny",
        ("portal=camera",),
        ("portal=microphone",),
    )


def test_answers_of_many_programs_are_kept_apart(tmp_path: Path) -> None:
    many = {f"org.example.P{n}": ("yes",) if n % 2 else ("no",) for n in range(300)}
    write(tmp_path, f"{PLACE}/devices", store({"camera": many}))
    facts = found(tmp_path)
    assert {f.package: bool(f.allows) for f in facts} == {p: w == ("yes",) for p, w in many.items()}


def test_a_place_that_was_refused_and_a_question_still_open_are_no_yes(tmp_path: Path) -> None:
    write(tmp_path, f"{PLACE}/location", store({"location": {"a.b.C": ("NONE", "0"), "a.b.D": ("EXACT", "1")}}))
    write(tmp_path, f"{PLACE}/devices", store({"camera": {"a.b.C": ("ask",)}}))
    assert {f.package: (f.allows, f.denies) for f in found(tmp_path)} == {
        "a.b.C": ((), ("portal=location",)),
        "a.b.D": (("portal=location",), ()),
    }


def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    write(tmp_path, f"{PLACE}/devices", b"GVariant" + b"\xff" * 100)
    facts = facts_of(portal_answers.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "damaged" in f.reason for f in facts)


def test_offsets_out_of_range_are_refused_or_borne() -> None:
    for at in range(16, len(REAL.read_bytes()) - 4):
        raw = bytearray(REAL.read_bytes())
        struct.pack_into("<I", raw, at, 0xFFFFFFF0)
        try:
            list(portal_answers._answers(bytes(raw), "devices"))
        except gvdb.BadGvdb:
            continue


def test_keys_whose_parents_go_in_a_circle_end() -> None:
    item = struct.pack("<IIIHcxII", 0, 0, 24, 1, b"v", 24, 25)
    raw = b"GVariant" + struct.pack("<IIII", 0, 0, 24, 24 + 8 + 24) + struct.pack("<II", 0, 0) + item
    with pytest.raises(gvdb.BadGvdb, match="circle"):
        gvdb.table(raw)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_readers_fail(raw: bytes) -> None:
    for read in (gvdb.table, gvdb.boxed, gvdb.pair, gvdb.array, lambda r: gvdb.table(b"GVariant" + r, "main")):
        try:
            read(raw)
        except gvdb.BadGvdb:
            continue
