"""Members of tape archives and of Debian packages are found by their names; broken ones end in a sentence."""

import contextlib
import gzip
import io
import lzma
import os
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.inspect import tape, zips
from privacycheck.inspect.source import Bytes
from tests.inspect.scene import look, zipped

HOST = b'"https://in.part.example/v1"'
SDK = "app/node_modules/@part/node/package.json"


def tar_of(files: dict[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    """With a folder, a link and a pipe before the files."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=form) as archive:
        for name, kind in (("app", tarfile.DIRTYPE), ("app/link", tarfile.SYMTYPE), ("app/pipe", tarfile.FIFOTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd" if kind == tarfile.SYMTYPE else ""
            archive.addfile(entry)
        for name, inside in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(inside)
            archive.addfile(entry, io.BytesIO(inside))
    return made.getvalue()


def deb_of(members: dict[str, bytes]) -> bytes:
    out = b"!<arch>\n"
    for name, inside in {"debian-binary": b"2.0\n", **members}.items():
        out += f"{name:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(inside):<10}`\n".encode() + inside
        out += b"\n" * (len(inside) % 2)
    return out


def places(place: Path) -> dict[tuple[str, str], str]:
    return {(t.kind, t.text): t.file for t in look(place).traces}


def pieces(raw: bytes, size: int) -> Iterator[bytes]:
    return (raw[at : at + size] for at in range(0, len(raw), size))


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
@pytest.mark.parametrize("size", [1, 511, 512, 4_000, 1 << 20])
def test_files_come_out_as_they_went_in(form: int, size: int) -> None:
    files = {f"./{n}/{'a' * 60}/{'b' * (n * 9 % 90)}": os.urandom(n * 77) for n in range(20)}
    found = {f"./{name}": b"".join(inside) for name, inside in tape.members(pieces(tar_of(files, form), size))}
    assert found == files


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_long_names_and_names_in_other_letters_are_read(form: int) -> None:
    files = {"x/" * 200 + "y": b"1", "\u00fcber/\u6587": b"2"}
    assert {name for name, _ in tape.members(iter([tar_of(files, form)]))} == set(files)


def test_files_that_nobody_reads_are_passed_over() -> None:
    raw = tar_of({str(n): b"x" * n * 300 for n in range(9)})
    assert [name for name, _ in tape.members(pieces(raw, 700))] == [str(n) for n in range(9)]


@pytest.mark.parametrize(
    "name,pack",
    [("a.tar", bytes), ("a.tgz", gzip.compress), ("a.tar.xz", lzma.compress), ("a.tar.zst", zstandard.compress)],
)
def test_a_member_is_named(tmp_path: Path, name: str, pack: Callable[[bytes], bytes]) -> None:
    files = {"app/main.js": HOST, "large.bin": b"\0" * 3_000_000 + HOST.replace(b"in.", b"big-in."), SDK: b"{}"}
    (tmp_path / name).write_bytes(pack(tar_of(files)))
    found = places(tmp_path)
    assert found["host", "in.part.example"].endswith(f"{name}!app/main.js")
    assert found["host", "big-in.part.example"].endswith(f"{name}!large.bin")
    assert found["npm", "@part/node"].endswith(f"{name}!{SDK}")


def test_documents_in_a_tape_archive_only_mention(tmp_path: Path) -> None:
    (tmp_path / "a.tgz").write_bytes(gzip.compress(tar_of({"package/README.md": HOST})))
    (trace,) = look(tmp_path).traces
    assert trace.why == "documentation"


def test_an_archive_in_a_tape_archive_is_looked_into(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "i.jar", app_dot_js=HOST).read_bytes()
    (tmp_path / "i.jar").unlink()
    other = tar_of({"b.js": HOST.replace(b"in.", b"b-in.")})
    (tmp_path / "a.tgz").write_bytes(gzip.compress(tar_of({"lib/i.jar": inner, "t.tar": other})))
    assert {t.file.rpartition("a.tgz")[2] for t in look(tmp_path).traces} == {"!lib/i.jar!app.js", "!t.tar!b.js"}


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, zstandard.compress])
def test_files_of_a_debian_package_are_named(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    data = pack(tar_of({"./usr/lib/app/main.js": HOST}))
    (tmp_path / "a.deb").write_bytes(
        deb_of({"control.tar.xz": lzma.compress(tar_of({"./control": b""})), "data.tar": data})
    )
    seen = look(tmp_path)
    assert not seen.skipped
    assert [t.file.rpartition("a.deb")[2] for t in seen.traces] == ["!data.tar!usr/lib/app/main.js"]


@pytest.mark.parametrize("cut", [0.3, 0.7])
def test_a_cut_off_archive_is_said(tmp_path: Path, cut: float) -> None:
    raw = tar_of({"a.js": HOST * 100, "b.bin": os.urandom(90_000)})
    deb = deb_of({"data.tar": raw})
    (tmp_path / "a.tar").write_bytes(raw[: int(90_000 * cut)])
    (tmp_path / "a.deb").write_bytes(deb[: int(90_000 * cut)])
    (skip,) = look(tmp_path).skipped
    assert "damaged" in skip.reason
    assert skip.count == 2


def test_an_archive_that_swells_ends_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bomb.tgz").write_bytes(gzip.compress(tar_of({"a.bin": b"\0" * 160_000_000}), 1))
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


def test_a_file_that_says_any_size_is_only_cut_off(tmp_path: Path) -> None:
    head = bytearray(tar_of({"a": b""})[3 * 512 : 4 * 512])
    head[124:136] = b"\x80" + b"\x7f" * 11
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    (tmp_path / "a.tar").write_bytes(bytes(head) + HOST)
    assert "damaged" in look(tmp_path).skipped[0].reason


def test_a_tape_archive_of_holes_ends(tmp_path: Path) -> None:
    with (tmp_path / "a.tar").open("wb") as file:
        file.write(tar_of({"a.js": HOST}))
        file.truncate(1 << 42)
    assert places(tmp_path)["host", "in.part.example"].endswith("a.tar!a.js")


@given(at=st.integers(0, 3_000), other=st.binary(max_size=20), size=st.integers(1, 600))
def test_any_damage_is_only_damaged(at: int, other: bytes, size: int) -> None:
    raw = bytearray(tar_of({"a.js": HOST, "n" * 150: HOST}))
    raw[at : at + len(other)] = other
    with contextlib.suppress(zips.Damaged):
        for _, inside in tape.members(pieces(bytes(raw), size)):
            next(inside, b"")
    deb = bytearray(deb_of({"data.tar": b"123"}))
    deb[at % 140 : at % 140 + len(other)] = other
    with contextlib.suppress(zips.Damaged):
        assert all(part.size <= len(deb) for _, part in tape.debian(Bytes(bytes(deb))))
