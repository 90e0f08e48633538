"""Claims about decoding socket diagnostics: the quick way gives what the careful one gives."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.running.sock_diag import (
    INFO,
    NLMSG_DONE,
    SOCK_DIAG_BY_FAMILY,
    TCP,
    UDP,
    Raw,
    _messages,
    _socket,
    _take,
    ends,
)

SEQUENCE = 7


def attribute(kind: int, data: bytes) -> bytes:
    return struct.pack("=HH", len(data) + 4, kind) + data + bytes(-len(data) % 4)


def info(size: int, received: int = 0, sent: int = 0, again: int = 0) -> bytes:
    data = bytearray(max(size, 216))
    struct.pack_into("=QQ", data, 120, sent, received)
    struct.pack_into("=QQ", data, 200, sent, again)
    return attribute(INFO, bytes(data[:size]))


def message(cookie: int, *attributes: bytes, kind: int = SOCK_DIAG_BY_FAMILY, sequence: int = SEQUENCE) -> bytes:
    place = struct.pack(">HH", 443, 5000) + bytes([192, 0, 2, 1]) + bytes(12) + bytes([192, 0, 2, 9]) + bytes(12)
    body = struct.pack("=BBxx", 2, 1) + place + struct.pack("=4xQ16xI", cookie, cookie + 1) + b"".join(attributes)
    return struct.pack("=IHHII", 16 + len(body), kind, 2, sequence, 0) + body + bytes(-len(body) % 4)


def careful(part: bytes, protocol: int) -> list[Raw]:
    found = []
    for kind, sequence, at, end in _messages(part):
        if kind == SOCK_DIAG_BY_FAMILY and sequence == SEQUENCE and (raw := _socket(part, at, end, protocol)):
            found.append(raw)
    return found


def quick(part: bytes, protocol: int) -> list[Raw]:
    """As a dump is read: quickly as far as that goes, then carefully."""
    found: list[Raw] = []
    begin = _take(part, SEQUENCE, protocol, found)
    return found + careful(part[begin:], protocol)


BUILDS = st.lists(
    st.tuples(
        st.integers(0, 2**64 - 2**33),
        st.sampled_from([232, 216, 136, 130, 0, None]),
        st.booleans(),
        st.sampled_from([SOCK_DIAG_BY_FAMILY, SOCK_DIAG_BY_FAMILY, NLMSG_DONE]),
        st.sampled_from([SEQUENCE, SEQUENCE, 3]),
    ),
    max_size=8,
)


@given(BUILDS, st.sampled_from([TCP, UDP]), st.integers(0, 3))
def test_the_quick_way_gives_what_the_careful_one_gives(
    builds: list[tuple[int, int | None, bool, int, int]], protocol: int, cut: int
) -> None:
    part = b""
    for cookie, size, extra, kind, sequence in builds:
        attributes = [attribute(8, b"\1")] if extra else []
        if size is not None:
            attributes.append(info(size, received=cookie % 1000, sent=cookie % 77, again=cookie % 5))
        part += message(cookie % 2**31, *attributes, kind=kind, sequence=sequence)
    part = part[: len(part) - cut]
    assert quick(part, protocol) == careful(part, protocol)


@given(st.binary(max_size=400))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    for part in (raw, message(1, info(232)) + raw, message(1, info(232))[:16] + raw):
        quick(part, TCP)


@pytest.mark.parametrize("read", [quick, careful])
def test_numbers_and_ends_are_read(read: object) -> None:
    part = message(5, attribute(8, b"\0"), info(232, received=20, sent=30, again=7))
    (raw,) = read(part, TCP)  # type: ignore[operator]
    assert (raw.cookie, raw.inode, raw.sent, raw.received) == (5, 6, 23, 20)
    assert ends(raw) == ("192.0.2.1", 443, "192.0.2.9", 5000)


def test_an_older_kernel_tells_what_was_acknowledged() -> None:
    (raw,) = quick(message(5, info(136, received=20, sent=30)), TCP)
    assert (raw.sent, raw.received) == (30, 20)
