"""The kernel's socket diagnostics in, sockets with the bytes that each carried out. No rights are needed.

sock_diag(7): a dump is asked for over a netlink socket, which leads to the kernel and nowhere else. Only the fields
that are used are decoded: struct inet_diag_msg (linux/inet_diag.h) and four counters of struct tcp_info (linux/tcp.h).
Sockets that end are told by notices (linux/sock_diag.h, SKNLGRP_*_DESTROY), where the kernel lets one listen.
"""

import contextlib
import errno
import socket
import struct
from collections.abc import Iterator
from typing import NamedTuple

NETLINK_SOCK_DIAG = 4
SOL_NETLINK, NETLINK_ADD_MEMBERSHIP = 270, 1
SOCK_DIAG_BY_FAMILY, NLMSG_ERROR, NLMSG_DONE = 20, 2, 3
REQUEST_DUMP = 0x301
INFO = 2
"""INET_DIAG_INFO: the attribute that holds struct tcp_info; bit 1 of the request asks for it."""
DESTROY_GROUPS = (1, 2, 3, 4)
"""TCP and UDP over IPv4, then over IPv6."""
TCP, UDP = 6, 17
TCP_STATES = 0xFFF & ~(1 << 10) & ~(1 << 7) & ~(1 << 6)
"""All but those that listen, are closed, or only wait for strays (TIME_WAIT): nothing is sent there any more."""
UDP_STATES = 1 << 1
"""Those that are tied to one other end."""
BUFFER = 64 * 1024
"""The kernel fills 32 KiB at most at a time."""
NOTICES = 4 * 1024 * 1024
_HEADER = struct.Struct("=IHHII")
_REQUEST = struct.Struct("=BBBxI48x")
_MESSAGE = struct.Struct("=BBxx36s4xQ16xI")
"""Family and state; ports and addresses, in network byte order; cookie; inode."""
_SOCKET = struct.Struct("=IHxxI4xBBxx36s4xQ16xI")
"""The same with its header: length, kind and sequence number before it."""
_COUNTERS = struct.Struct("=QQ")
_ALL = struct.Struct("=QQ64xQQ")
"""Bytes acknowledged and received; bytes sent, and those sent again."""
_ACKED_AT = 120


class DiagError(Exception):
    """The kernel gives no socket diagnostics. One sentence."""


class Raw(NamedTuple):
    """One socket. `cookie` is its number in the kernel's life; `ends` the packed ports and addresses."""

    protocol: int
    family: int
    state: int
    cookie: int
    inode: int
    ends: bytes
    sent: int | None
    received: int | None


class Diag:
    """A line to the kernel. `notices` tells whether ends of sockets are told. Raises DiagError when it is opened."""

    def __init__(self) -> None:
        self._line = _open(0)
        self._notices: socket.socket | None = None
        with contextlib.suppress(DiagError, OSError):
            self._notices = _listening()
        self._sequence = 0

    @property
    def notices(self) -> bool:
        return self._notices is not None

    def close(self) -> None:
        self._line.close()
        if self._notices:
            self._notices.close()

    def sockets(self) -> Iterator[Raw]:
        """All sockets with another end, of this network namespace. Raises DiagError."""
        for protocol, states in ((TCP, TCP_STATES), (UDP, UDP_STATES)):
            for family in (socket.AF_INET, socket.AF_INET6):
                yield from self._dump(family, protocol, states)

    def _dump(self, family: int, protocol: int, states: int) -> list[Raw]:
        found: list[Raw] = []
        self._sequence += 1
        body = _REQUEST.pack(family, protocol, 1 << (INFO - 1) if protocol == TCP else 0, states)
        header = _HEADER.pack(_HEADER.size + len(body), SOCK_DIAG_BY_FAMILY, REQUEST_DUMP, self._sequence, 0)
        try:
            self._line.send(header + body)
            while True:
                part = self._line.recv(BUFFER)
                begin = _take(part, self._sequence, protocol, found)
                for kind, sequence, at, end in _messages(part, begin):
                    if sequence != self._sequence:
                        continue
                    if kind == NLMSG_DONE:
                        return found
                    if kind == NLMSG_ERROR:
                        _check(part, at, end)
                        return found
                    if (raw := _socket(part, at, end, protocol)) is not None:
                        found.append(raw)
        except OSError as error:
            raise DiagError(f"The kernel does not list sockets: {error.strerror or error}.") from error

    def ended(self) -> tuple[list[Raw], bool]:
        """Sockets that ended since the last call, with their last counters, and whether some notices were lost."""
        found: list[Raw] = []
        if self._notices is None:
            return found, True
        lost = False
        while True:
            try:
                part = self._notices.recv(BUFFER)
            except BlockingIOError:
                return found, lost
            except OSError as error:
                if error.errno != errno.ENOBUFS:
                    return found, True
                lost = True
                continue
            for kind, _, at, end in _messages(part):
                if kind == SOCK_DIAG_BY_FAMILY:
                    raw = _socket(part, at, end, TCP)
                    if raw is not None:
                        # Only TCP counts bytes: what comes without counters was UDP.
                        found.append(raw if raw.sent is not None else raw._replace(protocol=UDP))


def _open(groups: int) -> socket.socket:
    if not hasattr(socket, "AF_NETLINK"):
        raise DiagError("Only Linux tells of its sockets in this way.")
    try:
        line = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_SOCK_DIAG)
        line.bind((0, groups))
    except OSError as error:
        raise DiagError(f"The kernel gives no socket diagnostics: {error.strerror or error}.") from error
    line.settimeout(5)
    return line


def _listening() -> socket.socket:
    line = _open(0)
    line.setblocking(False)
    try:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, NOTICES)
        for group in DESTROY_GROUPS:
            line.setsockopt(SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, group)
    except OSError:
        line.close()
        raise
    return line


def _take(part: bytes, wanted: int, protocol: int, found: list[Raw]) -> int:
    """Takes in the sockets at the beginning of a part that are all of one build, as most parts are throughout; gives
    where the first other message begins. It is what watching thousands of sockets costs, so it does little for each."""
    at, size, length, where, head = 0, len(part), 0, 0, b""
    while at + _SOCKET.size <= size:
        built = length
        length, kind, sequence, family, state, ends_of, cookie, inode = _SOCKET.unpack_from(part, at)
        if kind != SOCK_DIAG_BY_FAMILY or sequence != wanted or length < _SOCKET.size or at + length > size:
            return at
        if protocol != TCP:
            found.append(Raw(protocol, family, state, cookie, inode, ends_of, None, None))
        else:
            if length != built:
                info = _info(part, at + _SOCKET.size, at + length)
                if info is None or info[1] < _ACKED_AT + _ALL.size:
                    return at
                where = info[0] - at
                head = part[info[0] - 4 : info[0]]
            elif part[at + where - 4 : at + where] != head:
                return at
            _, received, sent, again = _ALL.unpack_from(part, at + where + _ACKED_AT)
            volume = sent - again if sent > again else 0
            found.append(Raw(protocol, family, state, cookie, inode, ends_of, volume, received))
        at += (length + 3) & ~3
    return at


def _messages(part: bytes, at: int = 0) -> Iterator[tuple[int, int, int, int]]:
    """Kind, sequence number, start and end of each message's body."""
    while at + _HEADER.size <= len(part):
        length, kind, _, sequence, _ = _HEADER.unpack_from(part, at)
        if length < _HEADER.size or at + length > len(part):
            return
        yield kind, sequence, at + _HEADER.size, at + length
        at += (length + 3) & ~3


def _check(part: bytes, at: int, end: int) -> None:
    code = struct.unpack_from("=i", part, at)[0] if end - at >= 4 else 0
    # A kernel without IPv6 or without the module for UDP has none of these sockets.
    if code and -code not in (errno.ENOENT, errno.EAFNOSUPPORT, errno.EOPNOTSUPP):
        raise OSError(-code, "it refused")


def _socket(part: bytes, at: int, end: int, protocol: int) -> Raw | None:
    if end - at < _MESSAGE.size:
        return None
    family, state, ends_of, cookie, inode = _MESSAGE.unpack_from(part, at)
    sent, received = _volumes(part, at + _MESSAGE.size, end) if protocol == TCP else (None, None)
    return Raw(protocol, family, state, cookie, inode, ends_of, sent, received)


def _volumes(part: bytes, at: int, end: int) -> tuple[int | None, int | None]:
    """Bytes that went out (without those sent again) and came in. Older kernels know only what was acknowledged."""
    info = _info(part, at, end)
    if info is None or info[1] < _ACKED_AT + _COUNTERS.size:
        return None, None
    place = info[0] + _ACKED_AT
    if info[1] >= _ACKED_AT + _ALL.size:
        _, received, sent, again = _ALL.unpack_from(part, place)
        return max(0, sent - again), received
    acked, received = _COUNTERS.unpack_from(part, place)
    return acked, received


def _info(part: bytes, at: int, end: int) -> tuple[int, int] | None:
    """Where struct tcp_info begins in a message, and its size; None where it is not there."""
    while at + 4 <= end:
        length, kind = struct.unpack_from("=HH", part, at)
        if length < 4 or at + length > end:
            return None
        if kind & 0x3FFF == INFO:
            return at + 4, length - 4
        at += (length + 3) & ~3
    return None


_MAPPED = bytes(10) + b"\xff\xff"


def ends(raw: Raw) -> tuple[str, int, str, int]:
    """Local address and port, remote address and port. IPv4 inside IPv6 is shown as IPv4."""
    local_port, remote_port = struct.unpack_from(">HH", raw.ends)
    return _address(raw, raw.ends[4:20]), local_port, _address(raw, raw.ends[20:36]), remote_port


def _address(raw: Raw, packed: bytes) -> str:
    if raw.family == socket.AF_INET:
        return socket.inet_ntop(socket.AF_INET, packed[:4])
    if packed.startswith(_MAPPED):
        return socket.inet_ntop(socket.AF_INET, packed[12:])
    return socket.inet_ntop(socket.AF_INET6, packed)
