"""Qt's resources are found by their names, in files of their own and in programs; broken ones end in a sentence."""

import contextlib
import struct
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.inspect import qtres, unpackers, zips
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import Bytes
from tests.inspect.scene import look, zipped

HOST = b'"https://in.part.example/v1"'
CODE = b"function answer() { return question.answered(); }\n" * 40 + b"send(" + HOST + b")\n"
FILES = {
    "app/main.qml": CODE,
    "app/docs/README.md": CODE.replace(b"in.", b"read-in."),
    "app/icon.bin": bytes(range(256)),
    "app/\u00fcber.js": CODE.replace(b"in.", b"other-in."),
}
PACKINGS = ["zlib", "zstd", "none"]
VERSIONS = [("zlib", 1), ("zlib", 2), ("zlib", 3), ("zstd", 3), ("none", 1), ("none", 3)]
"""Zstandard came with version 3."""


def rcc_of(place: Path, files: dict[str, bytes], packing: str, version: int = 3) -> bytes:
    """As Qt's own tool makes it."""
    tool = next((p for p in Path(PySide6.__file__).parent.rglob("rcc*") if p.stem == "rcc" and p.is_file()), None)
    if tool is None:
        pytest.skip("PySide6 came without rcc")
    for name, inside in files.items():
        (place / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (place / "in" / name).write_bytes(inside)
    listed = "".join(f"<file>{name}</file>" for name in files)
    (place / "in/a.qrc").write_text(f"<RCC><qresource>{listed}</qresource></RCC>", encoding="utf-8")
    options = ["--no-compress"] if packing == "none" else ["--compress-algo", packing]
    command = [str(tool), "--binary", "--format-version", str(version), *options, "a.qrc", "-o", "../a.rcc"]
    done = subprocess.run(command, cwd=place / "in", capture_output=True, text=True, check=False)
    if "not" in done.stderr and "support" in done.stderr:
        pytest.skip(f"this rcc knows no {packing}")
    assert done.returncode == 0, done.stderr
    return (place / "a.rcc").read_bytes()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """By packing."""
    return {packing: rcc_of(tmp_path_factory.mktemp("rcc"), FILES, packing) for packing in PACKINGS[:1]}


def program_of(*files: bytes) -> bytes:
    """The three tables of each file as a compiler lays them out, in a program that names what it asks of Qt."""
    out = b"\x7fELF\2\1\1" + b"\0" * 57 + b"_Z21qRegisterResourceDataiPKhS0_S0_\0" + bytes(range(256)) * 300
    for raw in files:
        places = sorted(struct.unpack_from(">3L", raw, 8))
        for begin, end in pairwise([*places, len(raw)]):
            out += b"\0" * (-len(out) % 32) + raw[begin:end]
    return out + b"\0" * 5_000


def read(raw: bytes) -> dict[str, bytes]:
    return {name: b"".join(parts) for name, parts in qtres.members(Bytes(raw), Budget(len(raw)))}


def places(place: Path) -> dict[str, tuple[str, str]]:
    return {
        t.text: (t.file.rpartition("/")[2] if "!" not in t.file else t.file.partition("!")[2], t.why)
        for t in look(place).traces
    }


@pytest.mark.parametrize("packing,version", VERSIONS)
def test_files_come_out_as_they_went_in(tmp_path: Path, packing: str, version: int) -> None:
    assert read(rcc_of(tmp_path, FILES, packing, version)) == FILES


@pytest.mark.parametrize("packing", PACKINGS)
def test_resources_of_a_file_are_named(tmp_path: Path, packing: str) -> None:
    raw = rcc_of(tmp_path / "made", FILES, packing)
    (tmp_path / "look").mkdir()
    (tmp_path / "look/a.rcc").write_bytes(raw)
    assert places(tmp_path / "look") == {
        "in.part.example": ("app/main.qml", ""),
        "read-in.part.example": ("app/docs/README.md", "documentation"),
        "other-in.part.example": ("app/\u00fcber.js", ""),
    }


@pytest.mark.parametrize("packing,version", VERSIONS[:4])
def test_packed_resources_of_a_program_are_named(tmp_path: Path, packing: str, version: int) -> None:
    one = rcc_of(tmp_path / "one", FILES, packing, version)
    two = rcc_of(
        tmp_path / "two", {"b/one.js": CODE[:900], "b/c.js": CODE.replace(b"in.", b"two-in.")}, packing, version
    )
    (tmp_path / "look").mkdir()
    (tmp_path / "look/program").write_bytes(program_of(one, two))
    assert places(tmp_path / "look") == {
        "in.part.example": ("app/main.qml", ""),
        "read-in.part.example": ("app/docs/README.md", "documentation"),
        "other-in.part.example": ("app/\u00fcber.js", ""),
        "two-in.part.example": ("b/c.js", ""),
    }


def test_resources_that_no_tree_fits_are_read_without_a_name(tmp_path: Path, made: dict[str, bytes]) -> None:
    raw = bytearray(made["zlib"])
    (tree,) = struct.unpack_from(">L", raw, 8)
    raw[tree + 6 : tree + 10] = b"\xff" * 4
    (tmp_path / "program").write_bytes(program_of(bytes(raw)))
    assert places(tmp_path)["in.part.example"] == ("program", "")


def test_a_program_with_resources_in_an_archive_is_looked_into(tmp_path: Path, made: dict[str, bytes]) -> None:
    zipped(tmp_path / "a.zip", program=program_of(made["zlib"]))
    assert places(tmp_path)["in.part.example"] == ("program!app/main.qml", "")


def test_programs_without_qt_are_not_searched(made: dict[str, bytes]) -> None:
    program = program_of(made["zlib"])
    assert qtres.is_registering(Bytes(program))
    assert not qtres.is_registering(Bytes(program.replace(b"qRegister", b"xRegister")))


def test_resources_in_zstandard_are_said_where_the_library_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = rcc_of(tmp_path / "made", {"a.js": CODE, "b.js": CODE}, "zstd")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (tmp_path / "look").mkdir()
    (tmp_path / "look/a.rcc").write_bytes(raw)
    (skip,) = look(tmp_path / "look").skipped
    assert skip.count == 2
    assert "Qt resources packed with Zstandard" in skip.reason


@pytest.mark.parametrize("packing", ["zlib", "zstd"])
def test_a_resource_that_swells_ends_in_a_sentence(tmp_path: Path, packing: str) -> None:
    raw = rcc_of(tmp_path / "made", {"zeros": b"\0" * 160_000_000}, packing)
    (tmp_path / "look").mkdir()
    (tmp_path / "look/a.rcc").write_bytes(raw)
    (tmp_path / "look/program").write_bytes(program_of(raw))
    (skip,) = look(tmp_path / "look").skipped
    assert "far too large" in skip.reason
    assert skip.count == 2


def test_a_tree_that_grows_into_itself_is_damaged(tmp_path: Path, made: dict[str, bytes]) -> None:
    raw = bytearray(made["zlib"])
    (tree,) = struct.unpack_from(">L", raw, 8)
    # The root's first child is a folder; its children are now those of the root.
    raw[tree + 22 + 10 : tree + 22 + 14] = struct.pack(">L", 1)
    (tmp_path / "a.rcc").write_bytes(bytes(raw))
    assert "damaged" in look(tmp_path).skipped[0].reason


@pytest.mark.parametrize("at", [12, 16, 8])
def test_tables_out_of_bounds_are_damaged_or_nameless(tmp_path: Path, made: dict[str, bytes], at: int) -> None:
    raw = bytearray(made["zlib"])
    raw[at : at + 4] = b"\x7f" * 4
    (tmp_path / "a.rcc").write_bytes(bytes(raw))
    seen = look(tmp_path)
    assert seen.skipped or all("?" in t.file for t in seen.traces)


@pytest.mark.parametrize("cut", [3, 15, 40, 1.2])
def test_a_cut_off_file_is_said_or_nothing(tmp_path: Path, made: dict[str, bytes], cut: float) -> None:
    raw = made["zlib"]
    (tmp_path / "a.rcc").write_bytes(raw[: int(cut if cut > 2 else len(raw) / cut)])
    assert cut == 3 or "damaged" in look(tmp_path).skipped[0].reason


@given(at=st.integers(0, 3_000), other=st.binary(min_size=1, max_size=12))
def test_any_damage_is_only_damaged(made: dict[str, bytes], at: int, other: bytes) -> None:
    raw = bytearray(made["zlib"])
    raw[at % len(raw) : at % len(raw) + len(other)] = other
    with contextlib.suppress(zips.Damaged):
        for _, parts in qtres.members(Bytes(bytes(raw)), Budget(len(raw))):
            with contextlib.suppress(zips.Damaged, unpackers.Missing):
                b"".join(parts)
    program = program_of(bytes(raw))
    for _, parts in qtres.inside(Bytes(program), Budget(len(program))):
        assert sum(map(len, parts)) <= 64 * 1024 * 1024 + 100 * len(program)


def test_names_are_given_up_before_they_take_long(made: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qtres, "STEPS", 50)
    program = program_of(made["zlib"])
    found = [(name, b"".join(parts)) for name, parts in qtres.inside(Bytes(program), Budget(len(program)))]
    assert ("", CODE) in found
