"""What lies in archives is found with its place; archives made to do harm end in a sentence."""

import contextlib
import gzip
import json
import lzma
import os
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.inspect import asar, packed, zips
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import AHEAD, Ahead, Bytes
from tests.inspect.scene import look, signs, zip_of

HOST = b'"https://in.part.example/v1"'


def asar_of(files: dict[str, bytes]) -> bytes:
    """As Electron writes it: pickles of the header's length and of the header."""
    tree: dict[str, object] = {}
    at = 0
    for name, inside in files.items():
        node = tree
        *folders, last = name.split("/")
        for folder in folders:
            node = node.setdefault(folder, {"files": {}})["files"]  # type: ignore[index,assignment]
        node[last] = {"size": len(inside), "offset": str(at)}
        at += len(inside)
    header = json.dumps({"files": tree}).encode()
    padded = header + b"\0" * (-len(header) % 4)
    return struct.pack("<4L", 4, 8 + len(padded), 4 + len(padded), len(header)) + padded + b"".join(files.values())


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_of_a_zip_are_looked_into(tmp_path: Path, method: int) -> None:
    (tmp_path / "a.jar").write_bytes(zip_of({"io/part/Main.class": b"x", "app.js": HOST}, method))
    traces = {(t.kind, t.text): t.file for t in look(tmp_path).traces}
    assert traces["java", "io.part"].endswith("a.jar!io/part/Main.class")
    assert traces["host", "in.part.example"].endswith("a.jar!app.js")


def test_an_archive_in_an_archive_is_looked_into(tmp_path: Path) -> None:
    inner = zip_of({"lib/app.js": HOST})
    (tmp_path / "outer.zip").write_bytes(zip_of({"deep/inner.jar": inner}))
    (trace,) = look(tmp_path).traces
    assert trace.file.endswith("outer.zip!deep/inner.jar!lib/app.js")


def test_the_table_of_contents_may_come_first(tmp_path: Path) -> None:
    """As in Firefox's omni.ja."""
    plain = zip_of({"app.js": HOST}, zipfile.ZIP_STORED)
    end = plain.rindex(b"PK\5\6")
    length, where = struct.unpack_from("<2L", plain, end + 12)
    table = bytearray(plain[where : where + length])
    struct.pack_into("<L", table, 42, 4 + length)
    tail = bytearray(plain[end:])
    struct.pack_into("<L", tail, 16, 4)
    (tmp_path / "omni.ja").write_bytes(b"\0\0\0\0" + bytes(table) + plain[:where] + bytes(tail))
    (trace,) = look(tmp_path).traces
    assert trace.file.endswith("omni.ja!app.js")


def test_a_program_with_an_archive_at_its_end_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(b"\x7fELF" + b"\0" * 100 + zip_of({"app.js": HOST}))
    assert ("host", "in.part.example", "") in signs(tmp_path)


def test_files_of_an_asar_are_told_apart(tmp_path: Path) -> None:
    files = {
        "main.js": HOST,
        "docs/README.md": b"https://docs-in.part.example/v1",
        "node_modules/@part/node/package.json": b"{}",
    }
    (tmp_path / "app.asar").write_bytes(asar_of(files))
    found = {(t.kind, t.text): t for t in look(tmp_path).traces}
    assert found["host", "in.part.example"].file.endswith("app.asar!main.js")
    assert found["host", "docs-in.part.example"].why == "documentation"
    assert found["npm", "@part/node"].why == ""


def test_a_file_of_an_asar_is_judged_by_its_own_bytes(tmp_path: Path) -> None:
    (tmp_path / "app.asar").write_bytes(asar_of({"a.bin": b"* * /* ", "b.js": HOST, "c.bin": b".org /* *"}))
    assert signs(tmp_path) == {("host", "in.part.example", "")}


def test_a_large_asar_in_an_archive_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.inspect.look.NESTED", 1_500_000)
    inner = asar_of(
        {"start.bin": os.urandom(3_000_000), "docs/README.md": b"https://docs-in.part.example/v1", "a.js": HOST}
    )
    (tmp_path / "a.zip").write_bytes(zip_of({"resources/app.asar": inner}))
    seen = look(tmp_path)
    assert not seen.skipped
    assert {t.text: (t.file.partition("a.zip!")[2], t.why) for t in seen.traces} == {
        "in.part.example": ("resources/app.asar!a.js", ""),
        "docs-in.part.example": ("resources/app.asar!docs/README.md", "documentation"),
    }


def test_what_is_too_large_to_be_unpacked_is_said_and_searched_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privacycheck.inspect.look.NESTED", 1_500_000)
    inner = b"!<arch>\ndebian-binary" + os.urandom(3_000_000) + HOST
    (tmp_path / "a.zip").write_bytes(zip_of({"inner.deb": inner}))
    seen = look(tmp_path)
    assert "too large" in seen.skipped[0].reason
    assert [t.file.partition("a.zip!")[2] for t in seen.traces] == ["inner.deb"]


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_packed_streams_are_looked_into(tmp_path: Path, pack: object) -> None:
    (tmp_path / "app.js.gz").write_bytes(pack(b"a" * 5_000_000 + HOST))  # type: ignore[operator]
    assert ("host", "in.part.example", "") in signs(tmp_path)


def test_an_archive_that_swells_ends_in_a_sentence(tmp_path: Path) -> None:
    bomb = zip_of({"a.bin": b"\0" * 300_000_000})
    (tmp_path / "bomb.zip").write_bytes(bomb)
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


def test_archives_are_opened_only_so_deep(tmp_path: Path) -> None:
    inside = HOST
    for _ in range(8):
        inside = zip_of({"a.zip": inside})
    (tmp_path / "a.zip").write_bytes(inside)
    seen = look(tmp_path)
    assert not seen.traces
    assert "too deep" in seen.skipped[0].reason


def test_a_name_that_leads_out_is_only_a_name(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (place / "a.zip").write_bytes(zip_of({"../../escaped.js": HOST}))
    before = sorted(tmp_path.rglob("*"))
    assert look(place).traces[0].file.endswith("a.zip!../../escaped.js")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["a.zip", "app.asar", "x.pak", "a.gz"])
@pytest.mark.parametrize("cut", [5, 30, 60])
def test_what_is_cut_off_does_not_stop_the_look(tmp_path: Path, name: str, cut: int) -> None:
    whole = {"a.zip": zip_of({"a.js": HOST}), "app.asar": asar_of({"a.js": HOST}), "a.gz": gzip.compress(HOST)}.get(
        name, b"\5" + b"\0" * 99
    )
    (tmp_path / name).write_bytes(whole[:cut])
    (tmp_path / "other.js").write_bytes(HOST)
    assert ("host", "in.part.example", "") in signs(tmp_path)


@given(st.binary(max_size=400), st.integers(0, 300), st.binary(max_size=8))
def test_a_damaged_zip_gives_members_or_says_damaged(junk: bytes, at: int, other: bytes) -> None:
    whole = bytearray(zip_of({"a.js": HOST, "b.bin": junk}))
    whole[at : at + len(other)] = other
    source = Bytes(bytes(whole))
    try:
        for member in zips.members(source):
            b"".join(zips.unpacked(source, member, zips.start(source, member), Budget(len(whole))))
    except zips.Damaged:
        pass


@given(st.binary(max_size=300))
def test_junk_is_no_asar(junk: bytes) -> None:
    for data in (junk, struct.pack("<4L", 4, len(junk) + 8, len(junk) + 4, len(junk)) + junk):
        with contextlib.suppress(zips.Damaged):
            asar.places(Bytes(data))


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda x: (
            st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(["files", "size", "offset", "a"]), x, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_any_json_is_a_header_without_harm(tree: object) -> None:
    header = json.dumps(tree).encode()
    data = struct.pack("<4L", 4, len(header) + 8, len(header) + 4, len(header)) + header
    assert all(size >= 0 for _, size, _ in asar.places(Bytes(data)).listed)


@given(st.sampled_from(packed.STREAMS), st.binary(max_size=200))
def test_junk_is_no_stream(kind: str, junk: bytes) -> None:
    for data in (junk, gzip.compress(b"abc") + junk, lzma.compress(b"abc")[:40] + junk):
        with contextlib.suppress(zips.Damaged):
            b"".join(packed.unpack(Bytes(data), kind, Budget(len(data))))


@given(st.binary(max_size=300), st.sampled_from([b"\4\0\0\0", b"\5\0\0\0"]))
def test_junk_in_a_pack_gives_little(junk: bytes, version: bytes) -> None:
    for _, parts in packed.pak_members(Bytes(version + junk), Budget(300)):
        with contextlib.suppress(zips.Damaged):
            assert sum(map(len, parts)) <= 300 * 255


def test_an_unknown_archive_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + os.urandom(20))
    assert "7-Zip" in look(tmp_path).skipped[0].reason


def test_a_stream_of_nothing_ends(tmp_path: Path) -> None:
    packer = zlib.compressobj(wbits=31)
    (tmp_path / "a.gz").write_bytes(packer.compress(b"") + packer.flush() + gzip.compress(HOST))
    assert ("host", "in.part.example", "") in signs(tmp_path)


@pytest.mark.parametrize("quick", [True, False])
@pytest.mark.parametrize("said", [0, 1, 20_000, 20_001, 600_000, 0xFFFFFFFE])
@pytest.mark.parametrize("cut", [0, 5])
def test_what_a_table_says_of_sizes_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, quick: bool, said: int, cut: int
) -> None:
    if not quick:
        monkeypatch.setattr(zips, "_quick", None)
    elif zips._quick is None:
        pytest.skip("deflate is not installed")
    inside = os.urandom(10_000) + bytes(10_000)
    source = Bytes(zip_of({"a": inside}))
    (member,) = zips.members(source)
    changed = member._replace(size=said, packed=member.packed - cut)
    assert zips.whole(source, changed, Budget(source.size)) == (None if cut else inside)


def test_reading_ahead_changes_nothing() -> None:
    data = os.urandom(3 * AHEAD)
    source, ahead = Bytes(data), Ahead(Bytes(data))
    for at in (0, 5, AHEAD - 3, AHEAD, 10, 3 * AHEAD - 2, 3 * AHEAD, -1, 2 * AHEAD):
        for length in (0, 1, 30, AHEAD, AHEAD + 1, 4 * AHEAD, -1):
            assert ahead.read(at, length) == source.read(at, length)
