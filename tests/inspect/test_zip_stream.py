"""ZIP files that come front to back tell the same members as their tables of contents do; broken ones end."""

import contextlib
import io
import os
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.inspect import zip_stream, zips
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.stream import Stream
from tests.inspect.scene import look, zip_of

HOST = b'"https://in.part.example/v1"'
FILES = {"a.js": HOST, "in/b.bin": b"b" * 300_000, "empty": b"", "c.txt": b"c"}


class Endless(io.RawIOBase):
    """A file that cannot be gone back in: sizes are written behind the members."""

    def __init__(self) -> None:
        self.made = b""

    def writable(self) -> bool:
        return True

    def write(self, some: bytes) -> int:  # type: ignore[override]
        self.made += bytes(some)
        return len(some)


def streamed(files: dict[str, bytes], method: int) -> bytes:
    out = Endless()
    with zipfile.ZipFile(out, "w", method) as archive:  # type: ignore[arg-type]
        for name, inside in files.items():
            archive.writestr(name, inside)
    return out.made


def table_first(data: bytes) -> bytes:
    """As Firefox's omni.ja is laid out: four bytes, the table of contents, its end, the members, the end once more."""
    at = data.rfind(b"PK\5\6")
    length, where = struct.unpack_from("<2L", data, at + 12)
    return struct.pack("<L", length) + data[where:at] + data[at:] + data[:where] + data[at:]


def in_pieces(data: bytes, size: int = 1000) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def told(data: bytes, size: int = 1000) -> dict[str, bytes]:
    stream = Stream(in_pieces(data, size))
    return {name: b"".join(inside) for name, inside in zip_stream.members(stream, Budget(1 << 30))}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("size", [1, 7, 1000, 1_000_000])
def test_members_are_those_that_were_put_in(method: int, size: int) -> None:
    assert told(zip_of(FILES, method), size) == FILES
    assert told(table_first(zip_of(FILES, method)), size) == FILES


def test_members_whose_sizes_stand_behind_them_are_told() -> None:
    data = streamed(FILES, zipfile.ZIP_DEFLATED)
    assert data[6] & zip_stream.LENGTH_BEHIND
    assert told(data) == FILES


def test_members_that_nobody_reads_are_passed_over() -> None:
    stream = Stream(in_pieces(zip_of(FILES, zipfile.ZIP_STORED)))
    assert [name for name, _ in zip_stream.members(stream, Budget(1 << 30))] == list(FILES)


def test_an_empty_archive_has_no_members() -> None:
    with pytest.raises(zips.Damaged):
        told(b"")
    with pytest.raises(zips.Damaged):
        told(zip_of({}, zipfile.ZIP_STORED))


@pytest.mark.parametrize("cut", [10, 40, 100, 200])
def test_what_is_cut_off_is_damaged(cut: int) -> None:
    with pytest.raises(zips.Damaged):
        told(zip_of({"a.js": os.urandom(400)}, zipfile.ZIP_DEFLATED)[:cut])


@given(st.binary(max_size=60), st.integers(0, 400), st.booleans())
def test_whatever_the_bytes_are_it_ends(noise: bytes, at: int, behind: bool) -> None:
    data = streamed(FILES, zipfile.ZIP_DEFLATED) if behind else zip_of(FILES, zipfile.ZIP_STORED)
    with contextlib.suppress(zips.Damaged):
        told(data[:at] + noise + data[at + len(noise) :])


def test_a_member_that_swells_ends_the_archive() -> None:
    stream = Stream(in_pieces(zip_of({"a": b"\0" * 300_000_000}, zipfile.ZIP_DEFLATED), 1 << 20))
    budget = Budget(1000)
    with pytest.raises(zips.Damaged):
        for _, inside in zip_stream.members(stream, budget):
            assert sum(map(len, inside)) < 100_000_000
    assert budget.spent


def test_a_large_archive_in_another_is_looked_into_by_its_members(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privacycheck.inspect.look.NESTED", 1_500_000)
    files = {"big.bin": os.urandom(3_000_000), "docs/README.md": b"https://docs-in.part.example/v1", "a.js": HOST}
    inner = zip_of(files, zipfile.ZIP_STORED)
    (tmp_path / "a.zip").write_bytes(zip_of({"omni.ja": inner}, zipfile.ZIP_DEFLATED))
    seen = look(tmp_path)
    assert not seen.skipped
    assert {t.text: (t.file.partition("a.zip!")[2], t.why) for t in seen.traces} == {
        "in.part.example": ("omni.ja!a.js", ""),
        "docs-in.part.example": ("omni.ja!docs/README.md", "documentation"),
    }


def test_what_follows_a_broken_member_is_searched_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.inspect.look.NESTED", 1_500_000)
    inner = zip_of({"big.bin": os.urandom(3_000_000)}, zipfile.ZIP_STORED)
    at = inner.rfind(b"PK\1\2")
    broken = inner[:at] + b"no header at all, thirty bytes of it and more " + HOST + inner[at:]
    (tmp_path / "a.zip").write_bytes(zip_of({"omni.ja": broken}, zipfile.ZIP_DEFLATED))
    seen = look(tmp_path)
    assert [t.text for t in seen.traces] == ["in.part.example"]
    assert "damaged" in seen.skipped[0].reason
