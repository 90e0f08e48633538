"""Addresses in Go programs are found by their own letters, though other text stands right before and behind them."""

import re
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.inspect import golang
from privacycheck.inspect.source import Bytes
from tests.inspect.scene import look, zipped

MORE = b"goroutine" * 40
"""Texts fill a large part of any program."""
TEXTS = (MORE, b"in.part.example", b"notin", b"https://www.part.example/v1", b"x.par", b"t.example", MORE)
FOUND = {"in.part.example", "www.part.example"}
NOTE = struct.pack("<LLL4s", 4, 4, 4, b"Go\0\0") + b"abcd"
CODE, TEXT, DATA = 0x1000, 0x90000, 0x91000
"""Places in the file; addresses are BASE higher."""
BASE = 0x400000
SIZE = 0x92000


def lea(place: int, target: int) -> bytes:
    return b"\x48\x8d\x05" + struct.pack("<i", target - place - 7) + b"\xbb\x09\0\0\0"


def adrp(place: int, target: int) -> bytes:
    """ADRP X3 and ADD X3, X3."""
    pages = (target >> 12) - (place >> 12) & 0x1FFFFF
    return struct.pack("<LL", 0x90000003 | (pages & 3) << 29 | pages >> 2 << 5, 0x91000063 | (target & 0xFFF) << 10)


def body(refer: Callable[[int, int], bytes], texts: tuple[bytes, ...] = TEXTS) -> bytearray:
    """Code that names each second text, a table that names the others and the end, the texts themselves."""
    raw = bytearray(SIZE)
    code, table, at = bytearray(), bytearray(), TEXT
    for number, text in enumerate((*texts, b"")):
        if number % 2:
            code += refer(CODE + len(code), at)
        else:
            table += struct.pack("<QQ", BASE + at, len(text))
        raw[at : at + len(text)] = text
        at += len(text)
    raw[CODE : CODE + len(code)] = code
    raw[DATA : DATA + len(table)] = table
    return raw


def elf(raw: bytearray, machine: int, mark: bytes = NOTE) -> bytes:
    head = struct.pack("<16sHHLQQQLHHHHHH", b"\x7fELF\2\1\1", 2, machine, 1, 0, 64, 0, 0, 64, 56, 3, 64, 0, 0)
    for at, end, flags in ((CODE, TEXT, 5), (TEXT, DATA, 4), (DATA, SIZE, 6)):
        head += struct.pack("<LLQQQQQQ", 1, flags, at, BASE + at, 0, end - at, end - at, 4096)
    raw[: len(head)] = head
    raw[0x800 : 0x800 + len(mark)] = mark
    return bytes(raw)


def pe(raw: bytearray, machine: int) -> bytes:
    head = b"MZ" + b"\0" * 58 + struct.pack("<L", 64)
    head += struct.pack("<4sHHLLLHH", b"PE\0\0", machine, 3, 0, 0, 0, 240, 2)
    head += struct.pack("<H22xQ", 0x20B, BASE) + b"\0" * 208
    for at, end, flags in ((CODE, TEXT, 0x60000020), (TEXT, DATA, 0x40000040), (DATA, SIZE, 0xC0000040)):
        head += struct.pack("<8s4L12xL", b".part", end - at, at, end - at, at, flags)
    raw[: len(head)] = head
    raw[0x800 : 0x800 + 16] = b'\xff Go build ID: "'
    return bytes(raw)


def mach(raw: bytearray, machine: int) -> bytes:
    sections = b""
    for at, end, flags in ((CODE, TEXT, 0x80000400), (TEXT, DATA, 0), (DATA, SIZE, 0)):
        sections += struct.pack("<16s16sQQ5L12x", b"s", b"t", BASE + at, end - at, at, 4, 0, 0, flags)
    segment = struct.pack("<LL16sQQQQLLLL", 0x19, 72 + len(sections), b"t", BASE, SIZE, 0, SIZE, 7, 7, 3, 0)
    head = struct.pack("<8L", 0xFEEDFACF, machine, 0, 2, 1, 72 + len(sections), 0, 0) + segment + sections
    raw[: len(head)] = head
    raw[0x800 : 0x800 + 16] = b'\xff Go build ID: "'
    return bytes(raw)


def worked_out(program: bytes, place: int) -> golang.Borders:
    borders = golang.Borders(Bytes(program))
    borders.work_out([place])
    return borders


MADE = {
    "Linux on x86-64": elf(body(lea), 62),
    "Linux on arm64": elf(body(adrp), 183),
    "Windows on x86-64": pe(body(lea), 0x8664),
    "macOS on arm64": mach(body(adrp), 0x0100000C),
}


@pytest.mark.parametrize("system", MADE)
def test_addresses_between_other_texts_are_found_as_they_are(tmp_path: Path, system: str) -> None:
    (tmp_path / "program").write_bytes(MADE[system])
    assert {t.text for t in look(tmp_path).traces} == FOUND


def test_without_a_note_what_go_tells_about_the_build_is_enough(tmp_path: Path) -> None:
    raw = body(lea)
    raw[DATA + 0x800 : DATA + 0x800 + 14] = b"\xff Go buildinf:"
    (tmp_path / "program").write_bytes(elf(raw, 62, b""))
    assert {t.text for t in look(tmp_path).traces} == FOUND


def test_in_other_programs_letters_before_a_name_belong_to_it(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(elf(body(lea), 62, b""))
    assert "in.part.example" not in {t.text for t in look(tmp_path).traces}


def test_a_name_that_two_texts_make_together_is_none(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(
        elf(body(lea, (MORE, b"x.par", b"t.example", b"in.pa", b"rt.example", MORE)), 62)
    )
    assert not look(tmp_path).traces


def test_a_go_program_in_an_archive_is_read_as_one(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", program=MADE["Linux on x86-64"])
    assert {t.text for t in look(tmp_path).traces} == FOUND
    assert all(t.file.endswith("a.zip!program") for t in look(tmp_path).traces)


@pytest.mark.parametrize("system", MADE)
@settings(deadline=None)
@given(at=st.integers(0, 500), other=st.binary(min_size=1, max_size=12), place=st.integers(0, SIZE))
def test_any_header_gives_borders_or_none(system: str, at: int, other: bytes, place: int) -> None:
    raw = bytearray(MADE[system])
    raw[at : at + len(other)] = other
    around = worked_out(bytes(raw), place).around(place)
    assert around is None or around[0] <= place < around[1] <= SIZE


@pytest.mark.parametrize("system", MADE)
def test_borders_are_those_of_the_texts_near_a_place(system: str) -> None:
    at = TEXT + len(MORE)
    for text in TEXTS[1:-1]:
        assert worked_out(MADE[system], TEXT).around(at) == (at, at + len(text))
        at += len(text)


def test_nothing_is_known_of_a_place_that_was_not_asked_for() -> None:
    at = TEXT + 200 * 1024
    raw = bytearray(MADE["Linux on x86-64"])
    assert worked_out(bytes(raw), at).around(TEXT) is None


NUMBER = st.integers(-(2**31), 2**31 - 1)


@settings(deadline=None)
@given(
    spans=st.lists(st.tuples(NUMBER, st.integers(0, 2**22)), max_size=4),
    numbers=st.lists(NUMBER, max_size=20),
)
def test_numbers_of_a_span_are_told_by_their_upper_half(spans: list[tuple[int, int]], numbers: list[int]) -> None:
    expression = golang._upper((low, low + length) for low, length in spans)
    for number in (*numbers, *(low for low, _ in spans), *(min(low + n, 2**31 - 1) for low, n in spans)):
        meant = any(low >> 16 <= number >> 16 <= (low + length) >> 16 for low, length in spans)
        assert bool(re.fullmatch(b".." + expression, struct.pack("<i", number), re.DOTALL)) == meant


def test_a_program_that_points_everywhere_has_no_borders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(golang, "MOST", 3)
    assert worked_out(MADE["Linux on x86-64"], TEXT).around(TEXT) is None


def test_a_program_that_says_to_be_larger_than_may_be_has_no_borders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(golang, "LARGEST", 1000)
    assert worked_out(MADE["Linux on x86-64"], TEXT).around(TEXT) is None
