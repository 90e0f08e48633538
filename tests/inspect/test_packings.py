"""Zstandard streams and packed resources of Chromium are read; those made to do harm end in a sentence."""

import gzip
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
import zstandard

from privacycheck.inspect import packed, unpackers, zips
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import Bytes
from tests.inspect.scene import look, signs

HOST = b'"https://in.part.example/v1"'
CODE = b"function(answer) { return answer.question; }\n" * 20 + b"fetch(" + HOST + b")"
FOUND = ("host", "in.part.example", "")


def pak_of(version: int, *resources: bytes) -> bytes:
    """With one alias in version 5, which stands between the table and the resources."""
    head = (
        struct.pack("<LLB", 4, len(resources), 1) if version == 4 else struct.pack("<LB3xHH", 5, 1, len(resources), 1)
    )
    alias = b"" if version == 4 else struct.pack("<HH", 9_999, 0)
    at = len(head) + 6 * (len(resources) + 1) + len(alias)
    table = b""
    for number, inside in enumerate(resources, 100):
        table += struct.pack("<HL", number, at)
        at += len(inside)
    return head + table + struct.pack("<HL", 0, at) + alias + b"".join(resources)


def with_brotli(inside: bytes) -> bytes:
    return b"\x1e\x9b" + len(inside).to_bytes(6, "little") + brotli.compress(inside, quality=5)


@pytest.mark.parametrize("version", [4, 5])
@pytest.mark.parametrize("pack", [gzip.compress, with_brotli])
def test_resources_of_a_chromium_pack_are_unpacked_and_numbered(
    tmp_path: Path, version: int, pack: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "resources.pak").write_bytes(pak_of(version, b"plain", pack(CODE), b"more"))
    (trace,) = look(tmp_path).traces
    assert trace.file.endswith("resources.pak!101")


@pytest.mark.parametrize("pack", [gzip.compress, with_brotli])
def test_a_resource_that_swells_ends_in_a_sentence(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    (tmp_path / "bomb.pak").write_bytes(pak_of(5, pack(b"\0" * 160_000_000)))
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


def test_a_cut_off_resource_is_said_and_the_next_one_read(tmp_path: Path) -> None:
    (tmp_path / "a.pak").write_bytes(pak_of(5, with_brotli(CODE)[:-4], gzip.compress(HOST)))
    seen = look(tmp_path)
    assert "damaged" in seen.skipped[0].reason
    with pytest.raises(zips.Damaged):
        list(unpackers.brotli(Bytes(with_brotli(CODE)[8:-4]), 0, 1_000_000, Budget(1_000)))
    assert [t.file.rpartition("!")[2] for t in seen.traces] == ["101"]


def test_a_resource_that_ends_with_much_to_come_is_read_to_its_end() -> None:
    inside = b"".join(b"line %d\n" % n for n in range(400_000)) + b"\0" * 3_000_000
    raw = brotli.compress(inside, quality=5)
    assert b"".join(unpackers.brotli(Bytes(raw), 0, len(raw), Budget(len(raw)))) == inside


def test_resources_in_brotli_are_said_where_the_library_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    (tmp_path / "a.pak").write_bytes(pak_of(5, with_brotli(CODE), with_brotli(CODE)))
    (skip,) = look(tmp_path).skipped
    assert skip.count == 2
    assert "Brotli" in skip.reason


def test_a_zstandard_stream_of_many_frames_is_read(tmp_path: Path) -> None:
    skippable = b"\x50\x2a\x4d\x18" + struct.pack("<L", 3) + b"abc"
    frames = (zstandard.compress(b"a" * 3_000_000), skippable, zstandard.compress(HOST))
    (tmp_path / "app.js.zst").write_bytes(b"".join(frames))
    assert FOUND in signs(tmp_path)


def test_a_zstandard_stream_that_swells_ends_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bomb.zst").write_bytes(zstandard.compress(b"\0" * 300_000_000))
    (skip,) = look(tmp_path).skipped
    assert "far too large" in skip.reason


def test_a_damaged_zstandard_stream_is_said(tmp_path: Path) -> None:
    raw = bytearray(zstandard.compress(bytes(range(256)) * 99))
    raw[4:20] = b"\xff" * 16
    (tmp_path / "a.zst").write_bytes(raw)
    assert "damaged" in look(tmp_path).skipped[0].reason


def test_a_stream_that_wants_more_memory_than_it_may_have_is_damaged() -> None:
    """A frame whose header asks for a window of 2 GB."""
    window = zstandard.ZstdCompressionParameters(window_log=31)
    packer = zstandard.ZstdCompressor(compression_params=window).compressobj()
    raw = packer.compress(b"a" * 100) + packer.flush()
    with pytest.raises(zips.Damaged):
        list(unpackers.zstd(Bytes(raw), Budget(len(raw))))


def test_zstandard_streams_are_said_where_the_library_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = zstandard.compress(HOST)
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (tmp_path / "a.zst").write_bytes(raw)
    (skip,) = look(tmp_path).skipped
    assert "Zstandard" in skip.reason


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xca\xfe\xba\xbe\0\0\0\x2d", ""),
        (b"\xca\xfe\xba\xbe\0\0\0\x45", ""),
        (b"\xca\xfe\xba\xbe\xff\xff\0\x41", ""),
        (b"\xca\xfe\xba\xbe\0\0\0\x02", "program"),
    ],
)
def test_classes_of_java_are_told_from_programs_for_several_processors(head: bytes, kind: str) -> None:
    assert packed.kind(head + bytes(500), "Part.sig") == kind
