"""The kernel's socket tables in, connections with the process that holds each out. TCP and UDP, IPv4 and IPv6.

proc_net(5): /proc/net/{tcp,tcp6,udp,udp6} list sockets by inode, /proc/PID/fd shows who holds an inode. Addresses are
in hexadecimal, in the byte order of the machine, 32 bits at a time.
"""

import ipaddress
import os
import struct
import sys
from collections.abc import Iterator
from typing import Literal

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.model.facts import AnyFact, Connection, Skipped

NAME = "connections"
TABLES: tuple[tuple[str, Literal["tcp", "udp"]], ...] = (
    ("tcp", "tcp"),
    ("tcp6", "tcp"),
    ("udp", "udp"),
    ("udp6", "udp"),
)
TABLE_LIMIT = 64 * 1024 * 1024
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


def collect(context: Context) -> Iterator[AnyFact]:
    """Sockets of this network namespace. What belongs to no visible process is told as skipped, and still shown."""
    if not context.live:
        return
    holders = _holders(context)
    unowned = 0
    for table, protocol in TABLES:
        path = context.path(f"/proc/net/{table}")
        try:
            with path.open("rb") as file:
                raw = file.read(TABLE_LIMIT)
        except FileNotFoundError:
            continue
        except OSError as error:
            yield refused(NAME, error, f"The table of {table} connections")
            continue
        for connection in _connections(raw, protocol, holders):
            # A connection that waits for its end has no process any more, whoever looks.
            unowned += connection.pid is None and connection.state not in ("TIME_WAIT", "NEW_SYN_RECV")
            yield connection
    if unowned:
        yield Skipped(
            source=NAME,
            reason=f"{unowned} connections belong to other accounts or the system; their programs are not shown.",
            hint="Run PrivacyCheck as administrator to see them.",
            count=unowned,
        )


def _holders(context: Context) -> dict[int, int]:
    """Socket inode to process. The lowest process id wins: children inherit what their parent opened."""
    holders: dict[int, int] = {}
    pids = sorted(int(e.name) for e in context.entries(context.path("/proc")) if e.name.isdigit())
    for pid in pids:
        folder = f"{context.root}/proc/{pid}/fd"
        try:
            names = os.listdir(folder)  # noqa: PTH208 - the fastest way, in the hottest loop of a scan
        except OSError:
            continue
        for name in names:
            try:
                target = os.readlink(f"{folder}/{name}")  # noqa: PTH115 - as above
            except OSError:
                continue
            if target.startswith("socket:["):
                holders.setdefault(int(target[8:-1]), pid)
    return holders


def _connections(raw: bytes, protocol: Literal["tcp", "udp"], holders: dict[int, int]) -> Iterator[Connection]:
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
    """Address in its shortest form and port. IPv4 inside IPv6 is shown as IPv4."""
    address, _, port = text.partition(b":")
    packed = bytes.fromhex(address.decode("ascii"))
    if len(packed) == 4:
        return str(ipaddress.IPv4Address(packed[::-1] if sys.byteorder == "little" else packed)), int(port, 16)
    words = struct.unpack("=4I", packed) if sys.byteorder == "big" else struct.unpack("<4I", packed)
    long = ipaddress.IPv6Address(struct.pack(">4I", *words))
    return str(long.ipv4_mapped or long), int(port, 16)


COLLECTOR = Collector(
    name=NAME,
    title="open connections",
    reads="The kernel's tables of TCP and UDP sockets and which program holds each. Nothing that is sent is read.",
    platforms=("linux",),
    collect=collect,
)
