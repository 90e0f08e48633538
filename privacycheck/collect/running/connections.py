"""The kernel's socket tables in, connections with the process that holds each out. TCP and UDP, IPv4 and IPv6.

proc_net(5): /proc/net/{tcp,tcp6,udp,udp6} list sockets by inode, /proc/PID/fd shows who holds an inode. Addresses are
in hexadecimal, in the byte order of the machine, 32 bits at a time. Containers and some sandboxes have tables of their
own (network_namespaces(7)); those of processes that this account may look into are read too.
"""

import os
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from privacycheck.collect.base import Collector, Context, as_administrator, refused
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import AnyFact, Connection, Skipped

NAME = "connections"
Protocol = Literal["tcp", "udp"]
TABLES: tuple[tuple[str, Protocol], ...] = (("tcp", "tcp"), ("tcp6", "tcp"), ("udp", "udp"), ("udp6", "udp"))
TABLE_LIMIT = 64 * 1024 * 1024
CHUNK = 256 * 1024
NAMESPACES = 256
STATES = {
    1: "ESTABLISHED",
    2: "SYN_SENT",
    3: "SYN_RECV",
    4: "FIN_WAIT1",
    5: "FIN_WAIT2",
    6: "TIME_WAIT",
    7: "CLOSE",
    8: "CLOSE_WAIT",
    9: "LAST_ACK",
    10: "LISTEN",
    11: "CLOSING",
    12: "NEW_SYN_RECV",
}
"""include/net/tcp_states.h; 7 is what a UDP socket without a remote end shows."""
NO_HOLDER = frozenset(("TIME_WAIT", "NEW_SYN_RECV"))
"""A connection that waits for its end or for its acceptance has no process, whoever looks."""


@dataclass
class _Holders:
    """Socket inode to process, and one process for each network namespace seen."""

    by_inode: dict[int, int] = field(default_factory=dict)
    namespaces: dict[str, int] = field(default_factory=dict)


def collect(context: Context) -> Iterator[AnyFact]:
    """Sockets that this account can see. What belongs to no visible process is told as skipped, and still shown."""
    if not context.live and not context.is_folder(context.path("/proc/net")):
        return
    holders = _holders(context)
    unowned = 0
    for folder in _tables(context, holders):
        for table, protocol in TABLES:
            try:
                raw = _read(context, folder / table)
            except (FileNotFoundError, ProcessLookupError, NotADirectoryError, IsADirectoryError):
                continue
            except OSError as error:
                yield refused(NAME, error, tr("The table of {table} connections", table=table))
                continue
            for connection in _connections(raw, protocol, holders.by_inode):
                unowned += connection.pid is None and connection.state not in NO_HOLDER
                yield connection
    if unowned:
        ends = trn("1 connection belongs", "{n} connections belong", unowned)
        yield Skipped(
            source=NAME,
            reason=tr("{ends} to other accounts or the system; the programs are not shown.", ends=ends),
            hint=as_administrator(),
            count=unowned,
        )


def _tables(context: Context, holders: _Holders) -> Iterator[Path]:
    """Folders of socket tables: our own network namespace, then those of others."""
    yield context.path("/proc/net")
    own = _link(f"{context.root}/proc/self/ns/net")
    for name, pid in list(holders.namespaces.items())[:NAMESPACES]:
        if name != own:
            yield context.path(f"/proc/{pid}/net")


def _read(context: Context, path: Path) -> bytes:
    """A table, whose size the kernel gives as 0. Raises OSError."""
    parts: list[bytes] = []
    with context.open(path) as file:
        while (part := file.read(CHUNK)) and len(parts) * CHUNK < TABLE_LIMIT:
            parts.append(part)
    return b"".join(parts)


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - the fastest way, in the hottest loop of a scan
    except OSError:
        return ""


def _holders(context: Context) -> _Holders:
    """Who holds which socket. The lowest process id wins: children inherit what their parent opened."""
    found = _Holders()
    for pid in sorted(int(e.name) for e in context.entries(context.path("/proc")) if e.name.isdecimal()):
        folder = f"{context.root}/proc/{pid}/fd"
        try:
            names = os.listdir(folder)  # noqa: PTH208 - as above
        except OSError:
            continue
        if names and (namespace := _link(f"{context.root}/proc/{pid}/ns/net")):
            found.namespaces.setdefault(namespace, pid)
        for name in names:
            target = _link(f"{folder}/{name}")
            if target.startswith("socket:[") and target[8:-1].isdecimal():
                found.by_inode.setdefault(int(target[8:-1]), pid)
    return found


def _connections(raw: bytes, protocol: Protocol, holders: dict[int, int]) -> Iterator[Connection]:
    for line in raw.split(b"\n")[1:]:
        fields = line.split()
        if len(fields) < 10:
            continue
        try:
            local, local_port = _end(fields[1])
            remote, remote_port = _end(fields[2])
            state, inode = int(fields[3], 16), int(fields[9])
        except (ValueError, struct.error):
            continue
        yield Connection(
            protocol=protocol,
            local=local,
            local_port=local_port,
            remote=remote if remote_port else None,
            remote_port=remote_port or None,
            state=_state(protocol, state),
            pid=holders.get(inode) if inode else None,
        )


def _state(protocol: str, state: int) -> str:
    if protocol == "udp":
        return "ESTABLISHED" if state == 1 else ""
    return STATES.get(state, "")


def _end(text: bytes) -> tuple[str, int]:
    """Address in its shortest form and port. IPv4 inside IPv6 is shown as IPv4. Raises ValueError, struct.error."""
    address, _, hex_port = text.partition(b":")
    packed = bytes.fromhex(address.decode("ascii"))
    port = int(hex_port, 16)
    if not 0 <= port <= 0xFFFF:
        raise ValueError("no port")
    if len(packed) == 4:
        return socket.inet_ntop(socket.AF_INET, packed[::-1] if sys.byteorder == "little" else packed), port
    long = struct.pack(">4I", *struct.unpack("=4I", packed))
    if long.startswith(_MAPPED):
        return socket.inet_ntop(socket.AF_INET, long[12:]), port
    return socket.inet_ntop(socket.AF_INET6, long), port


_MAPPED = bytes(10) + b"\xff\xff"

COLLECTOR = Collector(
    name=NAME,
    title=mark("open connections"),
    reads=mark(
        "The system's lists of open connections (TCP and UDP), and which "
        "program holds each. Nothing that is sent is read."
    ),
    platforms=("linux",),
    collect=collect,
)
