"""The system's list of connections in, one look after another out, without volumes: what is left where the kernel gives
no socket diagnostics (Windows, macOS, some sandboxes). Has run on Linux only so far.
"""

import sys
from collections.abc import Iterator
from typing import Any

import psutil

from privacycheck.collect.base import Context
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.running.live_sockets import Held, Look
from privacycheck.collect.running.processes import read_process
from privacycheck.language import mark, tr
from privacycheck.model.facts import Connection, Process

NO_VOLUMES = mark(
    "How much each connection carries is not told here: this system does not say it in a way that we can read."
)
SHORT = mark("Connections that begin and end between two looks are missed.")
OWN_ONLY = mark("Only connections of your own account are seen.")
_Key = tuple[int, int, str, int, str, int, int | None]


class PolledSockets:
    """The same calls as `LiveSockets`. `notes` are sentences on what is not seen."""

    volumes = False
    notices = False

    def __init__(self, context: Context) -> None:
        self._context = context
        self._open: dict[int, Held] = {}
        self._numbers: dict[_Key, int] = {}
        self._count = 0
        self._own_only = False
        list(self._connections())

    @property
    def notes(self) -> tuple[str, ...]:
        return (tr(NO_VOLUMES), tr(SHORT), *((tr(OWN_ONLY),) if self._own_only else ()))

    def close(self) -> None:
        """Nothing is held open."""

    def look(self) -> Look:
        """All connections now, and what changed since the last look."""
        look = Look(open=self._open, lost=True)
        numbers: dict[_Key, int] = {}
        for key in self._connections():
            number = self._numbers.get(key)
            if number is None and key not in numbers:
                self._count += 1
                held = self._held(self._count, key)
                self._open[self._count] = held
                look.opened.append(held)
                number = self._count
            numbers.setdefault(key, number or 0)
        for key in self._numbers.keys() - numbers.keys():
            look.ended.append(self._open.pop(self._numbers[key]))
        self._numbers = numbers
        return look

    def _held(self, number: int, key: _Key) -> Held:
        _, kind, local, local_port, remote, remote_port, pid = key
        connection = Connection(
            protocol="tcp" if kind == 1 else "udp",
            local=local,
            local_port=local_port,
            remote=remote,
            remote_port=remote_port,
            pid=pid,
        )
        return Held(cookie=number, connection=connection, inode=0, holder=self._process(pid))

    def _process(self, pid: int | None) -> Process | None:
        if not pid:
            return None
        if str(sys.platform) == "linux":
            return read_process(self._context, pid)
        try:
            seen = psutil.Process(pid)
            with seen.oneshot():
                exe = seen.exe()
                return Process(
                    pid=pid, started=seen.create_time(), name=clean(seen.name()), exe=clean_path(exe) if exe else None
                )
        except (psutil.Error, OSError):
            return None

    def _connections(self) -> Iterator[_Key]:
        """All connections; those of our own processes alone where more is refused (macOS)."""
        try:
            for seen in psutil.net_connections(kind="inet"):
                if seen.raddr and seen.raddr[1]:
                    yield _key(seen.family, seen.type, seen.laddr, seen.raddr, seen.pid)
            return
        except (psutil.AccessDenied, PermissionError):
            self._own_only = True
        for process in psutil.process_iter():
            try:
                for own in process.net_connections(kind="inet"):
                    if own.raddr and own.raddr[1]:
                        yield _key(own.family, own.type, own.laddr, own.raddr, process.pid)
            except (psutil.Error, OSError):
                continue


def _key(family: int, kind: int, local: Any, remote: Any, pid: int | None) -> _Key:
    """`local` and `remote` are psutil's pairs of address and port."""
    return int(family), int(kind), _plain(local[0]), local[1], _plain(remote[0]), remote[1], pid


def _plain(address: str) -> str:
    """Without a zone; IPv4 inside IPv6 as IPv4."""
    return address.partition("%")[0].removeprefix("::ffff:") if "." in address else address.partition("%")[0]
