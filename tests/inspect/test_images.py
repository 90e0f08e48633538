"""What lies in file system images (Snap files, AppImages) is found; images made to do harm end in a sentence."""

import contextlib
import hashlib
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import lz4.block
import lzallright
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.inspect import look as looking
from privacycheck.inspect import packed, squash, unpackers, zips
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import Bytes
from tests.inspect.scene import look

HOST = b'"https://in.part.example/v1"'
SDK = "usr/app/node_modules/@part/node/package.json"


def image_of(place: Path, files: dict[str, bytes], *options: str) -> bytes:
    """As mksquashfs makes it of a folder."""
    tool = shutil.which("mksquashfs") or shutil.which("mksquashfs", path="/usr/sbin:/sbin")
    if not tool:
        pytest.skip("mksquashfs (squashfs-tools) is not installed")
    top = place / "top"
    for name, inside in files.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(inside)
    (top / "link").symlink_to("/etc/passwd")
    os.mkfifo(top / "pipe")
    made = place / "made"
    command = (tool, str(top), str(made), "-no-progress", "-quiet", "-processors", "1", *options)
    subprocess.run(command, check=True, capture_output=True)
    inside = made.read_bytes()
    shutil.rmtree(place)
    return inside


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    files = {SDK: b"{}", "usr/bin/program": b"\x7fELF" + b"\0" * 300_000 + HOST, "meta/snap.yaml": b"name: a\n"}
    return image_of(tmp_path_factory.mktemp("image") / "made", files)


def elf(wide: bool = True) -> bytes:
    """A header and a table of two sections, and nothing else."""
    if wide:
        head = struct.pack("<16sHHLQQQLHHHHHH", b"\x7fELF\2\1\1\0AI\2", 2, 62, 1, 0, 0, 64, 0, 64, 0, 0, 64, 2, 0)
        return head + b"\0" * 128
    head = struct.pack("<16sHHLLLLLHHHHHH", b"\x7fELF\1\1\1\0AI\2", 2, 3, 1, 0, 0, 52, 0, 52, 0, 0, 40, 2, 0)
    return head + b"\0" * 80


def raw_lz4(inside: bytes) -> bytes:
    return bytes(lz4.block.compress(inside, store_size=False))


def places(place: Path) -> dict[tuple[str, str], str]:
    return {(t.kind, t.text): t.file for t in look(place).traces}


@pytest.mark.parametrize("packing", ["gzip", "xz", "lzma", "lzo", "lz4", "zstd"])
def test_files_of_a_snap_are_looked_into(tmp_path: Path, packing: str) -> None:
    image = image_of(tmp_path / "image", {SDK: b"{}", "usr/bin/program": b"\0" * 300_000 + HOST}, "-comp", packing)
    (tmp_path / "a.snap").write_bytes(image)
    found = places(tmp_path)
    assert found["npm", "@part/node"].endswith(f"a.snap!{SDK}")
    assert found["host", "in.part.example"].endswith("a.snap!usr/bin/program")
    assert not look(tmp_path).skipped


@pytest.mark.parametrize("wide", [True, False])
def test_an_image_behind_a_program_is_looked_into(tmp_path: Path, small: bytes, wide: bool) -> None:
    """As in AppImages of type 2."""
    (tmp_path / "a.AppImage").write_bytes(elf(wide) + small)
    found = places(tmp_path)
    assert found["npm", "@part/node"].endswith(f"a.AppImage!{SDK}")
    assert found["host", "in.part.example"].endswith("a.AppImage!usr/bin/program")


def test_an_image_behind_a_program_of_this_computer_is_looked_into(tmp_path: Path, small: bytes) -> None:
    runtime = Path(shutil.which("true") or "/bin/true").read_bytes()
    if runtime[:4] != b"\x7fELF":
        pytest.skip("`true` is no ELF file here")
    (tmp_path / "a.AppImage").write_bytes(runtime + small)
    assert places(tmp_path)["npm", "@part/node"].endswith(f"a.AppImage!{SDK}")


def real_appimage() -> Path:
    """One that somebody else's tools made: the one named in PRIVACYCHECK_APPIMAGE, or one of our own in dist/."""
    named = os.environ.get("PRIVACYCHECK_APPIMAGE")
    found = [Path(named)] if named else sorted((Path(__file__).parents[2] / "dist").glob("*.AppImage"))
    if not found:
        pytest.skip("no AppImage in PRIVACYCHECK_APPIMAGE or dist/")
    return found[0]


def test_files_of_a_real_appimage_are_those_that_unsquashfs_unpacks(tmp_path: Path) -> None:
    tool = shutil.which("unsquashfs") or shutil.which("unsquashfs", path="/usr/sbin:/sbin")
    if not tool:
        pytest.skip("unsquashfs (squashfs-tools) is not installed")
    whole = real_appimage().read_bytes()
    start = packed.behind(Bytes(whole))
    assert start, "no image was found behind the program"
    command = (tool, "-no-progress", "-o", str(start), "-d", str(tmp_path / "out"), str(real_appimage()))
    subprocess.run(command, check=True, capture_output=True)
    there = (p for p in (tmp_path / "out").rglob("*") if p.is_file() and not p.is_symlink())
    unpacked = {str(p.relative_to(tmp_path / "out")): hashlib.sha256(p.read_bytes()).digest() for p in there}
    image = squash.Image(Bytes(whole[start:]), Budget(len(whole)))
    read = {m.name: hashlib.sha256(b"".join(image.unpacked(m))).digest() for m in image.members()}
    assert read == unpacked


def test_links_and_pipes_in_an_image_are_passed_over(small: bytes) -> None:
    names = {m.name for m in squash.Image(Bytes(small), Budget(len(small))).members()}
    assert names == {SDK, "usr/bin/program", "meta/snap.yaml"}


def test_many_small_files_come_out_as_they_went_in(tmp_path: Path) -> None:
    files = {f"f{n % 7}/{n:04}": bytes(str(n), "ascii") * (n % 50 + 1) for n in range(1_500)}
    files["large"] = os.urandom(400_000)
    files["holes"] = b"a" + b"\0" * 700_000 + b"b"
    raw = image_of(tmp_path / "image", files)
    image = squash.Image(Bytes(raw), Budget(len(raw)))
    assert {m.name: b"".join(image.unpacked(m)) for m in image.members()} == files


def test_an_image_that_swells_ends_in_a_sentence(tmp_path: Path) -> None:
    image = image_of(tmp_path / "image", {"zeros": b"\0" * 300_000_000, "ones": b"\1" * 160_000_000})
    (tmp_path / "bomb.snap").write_bytes(image)
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


def test_too_many_files_end_in_a_sentence(tmp_path: Path, small: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.inspect.limits.MEMBERS", 1)
    (tmp_path / "a.snap").write_bytes(small)
    (skip,) = look(tmp_path).skipped
    assert looking.TOO_LARGE in skip.reason


def test_a_folder_that_holds_itself_is_read_once(small: bytes) -> None:
    image = squash.Image(Bytes(small), Budget(len(small)))
    top = image.root
    image._entries = lambda *_: [("again", 1, top), ("file", 2, (0, 0))]  # type: ignore[method-assign]
    assert [m.name for m in image.members()] == ["file"]


@pytest.mark.parametrize("number", [0, 7, 99])
def test_a_packing_that_is_not_known_is_said(tmp_path: Path, small: bytes, number: int) -> None:
    (tmp_path / "a.snap").write_bytes(small[:20] + struct.pack("<H", number) + small[22:])
    (skip,) = look(tmp_path).skipped
    assert "squashfs" in skip.reason


@pytest.mark.parametrize("packing,library", [("lzo", "lzallright"), ("lz4", "lz4.block"), ("zstd", "zstandard")])
def test_an_image_whose_packing_needs_a_library_that_is_missing_is_said(
    tmp_path: Path, packing: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = image_of(tmp_path / "image", {"usr/bin/program": b"\0" * 300_000 + HOST}, "-comp", packing)
    monkeypatch.setitem(sys.modules, library, None)
    (tmp_path / "a.snap").write_bytes(image)
    (skip,) = look(tmp_path).skipped
    assert "squashfs" in skip.reason


@settings(max_examples=200)
@given(number=st.integers(1, 6), junk=st.binary(max_size=300), most=st.integers(1, 10_000))
def test_a_block_of_junk_gives_no_more_than_it_may(number: int, junk: bytes, most: int) -> None:
    with contextlib.suppress(zips.Damaged):
        assert len(unpackers.of_image(number)(junk, most)) <= most


@pytest.mark.parametrize("packing", ["lzma", "lzo", "lz4", "zstd"])
def test_blocks_that_swell_end_in_a_sentence(tmp_path: Path, packing: str) -> None:
    image = image_of(tmp_path / "image", {"ones": b"\1" * 160_000_000}, "-comp", packing, "-b", "1M")
    (tmp_path / "bomb.snap").write_bytes(image)
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


@pytest.mark.parametrize("number,pack", [(3, lambda b: lzallright.LZOCompressor().compress(b)), (5, raw_lz4)])
def test_a_block_that_gives_more_than_it_may_is_damaged(number: int, pack: Callable[[bytes], bytes]) -> None:
    raw = pack(b"\0" * 5_000_000)
    with pytest.raises(zips.Damaged):
        unpackers.of_image(number)(raw, 1_000_000)


def test_without_the_library_an_image_is_said(tmp_path: Path, small: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("privacycheck.inspect.squash")
    monkeypatch.setitem(sys.modules, "privacycheck.inspect.squash", None)
    (tmp_path / "a.snap").write_bytes(small)
    (skip,) = look(tmp_path).skipped
    assert "squashfs" in skip.reason


def read(raw: bytes) -> None:
    """All of an image; damage is the only way out but the end."""
    budget = Budget(len(raw))
    try:
        image = squash.Image(Bytes(raw), budget)
        for member in image.members():
            try:
                for _ in image.unpacked(member):
                    pass
            except zips.Damaged:
                budget.refuse("damaged")
            if not budget.member():
                return
    except (zips.Damaged, squash.OtherPacking):
        return


@settings(max_examples=60)
@given(cut=st.integers(0, 5_000))
def test_an_image_that_is_cut_off_is_only_damaged(small: bytes, cut: int) -> None:
    read(small[:cut])


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """With its tables as they are, so that a wrong byte is a wrong number and not only a broken stream."""
    files = {SDK: b"{}", "usr/bin/program": b"\0" * 30_000 + HOST} | {f"d/{n}": b"x" * n for n in range(20)}
    image = image_of(tmp_path_factory.mktemp("bare") / "made", files, "-noI", "-noX", "-noF", "-b", "4096")
    return image.rstrip(b"\0")


@settings(max_examples=300)
@given(changes=st.lists(st.tuples(st.integers(0, 1 << 16), st.sampled_from(["<B", "<L", "<Q"]), st.data()), max_size=6))
def test_an_image_with_wrong_numbers_is_only_damaged(
    bare: bytes, changes: list[tuple[int, str, st.DataObject]]
) -> None:
    raw = bytearray(bare)
    for at, form, data in changes:
        length = struct.calcsize(form)
        number = data.draw(
            st.sampled_from([0, 1, 255, 2 ** (8 * length) - 1, 2 ** (8 * length - 1)]) | st.integers(0, 255)
        )
        struct.pack_into(form, raw, at % (len(raw) - length), number)
    read(bytes(raw))


@given(raw=st.binary(max_size=200))
def test_no_program_makes_the_look_for_an_image_fail(raw: bytes) -> None:
    assert packed.behind(Bytes(b"\x7fELF" + raw)) >= 0
    assert packed.behind(Bytes(elf() + b"no image")) == 0


def test_a_damaged_image_is_said(tmp_path: Path, small: bytes) -> None:
    (tmp_path / "a.snap").write_bytes(small[: len(small.rstrip(b"\0")) // 2])
    (skip,) = look(tmp_path).skipped
    assert "damaged" in skip.reason
