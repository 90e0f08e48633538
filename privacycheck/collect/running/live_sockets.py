"""Socket diagnostics and /proc in, one look after another at all connections out, each with the process that holds it.

Who holds a socket is asked once in its life: a process number may be given to another program later, a socket's inode
number may not while it is open. Containers and sandboxes with a network of their own are watched where that is
allowed. Linux only.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from privacycheck.collect.base import Context
from privacycheck.collect.running.net_namespaces import inside, others
from privacycheck.collect.running.processes import read_process
from privacycheck.collect.running.sock_diag import UDP, Diag, DiagError, Raw, ends
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import Connection, Process

SHORT = mark("Connections that begin and end between two looks may be missed or counted too low.")
EVERY = 5
"""Looks after which other networks are searched for again."""
COOKIE = 64
"""Bits of a socket's number, which older kernels count for each network by itself."""
TRIES = 3
"""Looks in which a new socket's holder is searched for: a socket may be handed on right after it was made."""


@dataclass
class Held:
    """One socket while it is open. `sent` and `received` as last seen; `holder` None where it is not visible."""

    cookie: int
    connection: Connection
    inode: int
    holder: Process | None = None
    tries: int = 0
    sent: int | None = None
    received: int | None = None


@dataclass
class Look:
    """One look. `opened` are new ones, `ended` those that are gone with their last counters where `exact` holds their
    cookie; `unseen` began and ended between two looks. `lost`: notices were lost, or are not to be had."""

    open: dict[int, Held]
    opened: list[Held] = field(default_factory=list)
    ended: list[Held] = field(default_factory=list)
    exact: set[int] = field(default_factory=set)
    unseen: list[Held] = field(default_factory=list)
    lost: bool = False


class LiveSockets:
    """Raises DiagError when it is made or looks, where the kernel gives no diagnostics."""

    volumes = True

    def __init__(self, context: Context) -> None:
        self._context = context
        self._diag = Diag()
        self._open: dict[int, Held] = {}
        self._networks: dict[str, tuple[int, Diag]] = {}
        self._refused: set[str] = set()
        self._looks = self._numbers = 0
        self.notices = self._diag.notices
        self._find_networks()

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what is not seen."""
        short = () if self.notices else (tr(SHORT),)
        count = len(self._refused)
        if not count:
            return short
        closed = trn(
            "1 container or sandbox with a network of its own is not watched: the system allows it to administrators.",
            "{n} containers or sandboxes with networks of their own are not watched: the system allows it to "
            "administrators.",
            count,
        )
        return (*short, closed)

    def close(self) -> None:
        self._diag.close()
        for _, diag in self._networks.values():
            diag.close()

    def look(self) -> Look:
        """All connections now, and what changed since the last look."""
        self._looks += 1
        if self._looks % EVERY == 0:
            self._find_networks()
        present = {raw.cookie: raw for raw in self._diag.sockets()}
        notices, lost = self._diag.ended()
        for name, (number, diag) in list(self._networks.items()):
            try:
                present.update((raw.cookie, raw) for raw in _numbered(diag.sockets(), number))
            except DiagError:
                self._leave(name)
                continue
            told, missed = diag.ended()
            notices += _numbered(told, number)
            lost = lost or missed
        look = Look(open=self._open, lost=lost)
        self._ends(look, present, {raw.cookie: raw for raw in notices})
        for cookie, raw in present.items():
            held = self._open.get(cookie)
            if held is None:
                held = self._open[cookie] = _held(raw)
                look.opened.append(held)
            held.sent, held.received = raw.sent, raw.received
            # An inode of 0 means that no process holds it any more; the first one stays true.
            held.inode = held.inode or raw.inode
        self._find_holders(h for h in self._open.values() if h.holder is None and h.inode and h.tries < TRIES)
        return look

    def _find_networks(self) -> None:
        """Opens a line to each new network, and leaves those in which nothing runs any more: our line would keep them
        alive."""
        found = others(self._context.root)
        self._refused &= found.keys()
        for name in self._networks.keys() - found.keys():
            self._leave(name)
        for name, pid in found.items():
            if name in self._networks or name in self._refused:
                continue
            try:
                diag = inside(self._context.root, pid, Diag)
            except DiagError:
                self._refused.add(name)
            except OSError as error:
                # A process that has ended is no refusal.
                if error.errno in (errno.EPERM, errno.EACCES):
                    self._refused.add(name)
            else:
                self._numbers += 1
                self._networks[name] = (self._numbers, diag)

    def _leave(self, name: str) -> None:
        _, diag = self._networks.pop(name)
        diag.close()

    def _ends(self, look: Look, present: dict[int, Raw], notices: dict[int, Raw]) -> None:
        for cookie in [c for c in self._open if c not in present]:
            held = self._open.pop(cookie)
            raw = notices.pop(cookie, None)
            if raw is not None and raw.sent is not None:
                held.sent, held.received = raw.sent, raw.received
                look.exact.add(cookie)
            look.ended.append(held)
        for cookie, raw in notices.items():
            if cookie not in present:
                held = _held(raw)
                held.sent, held.received = raw.sent, raw.received
                if held.connection.remote_port:
                    look.unseen.append(held)

    def _find_holders(self, wanted: Iterable[Held]) -> None:
        missing: dict[int, Held] = {}
        for held in wanted:
            held.tries += 1
            missing[held.inode] = held
        if not missing:
            return
        root = self._context.root
        for name in os.listdir(f"{root}/proc"):  # noqa: PTH208 - the fastest way, each second
            if not missing:
                return
            if name.isdecimal():
                self._of_process(f"{root}/proc/{name}/fd", int(name), missing)

    def _of_process(self, folder: str, pid: int, missing: dict[int, Held]) -> None:
        try:
            names = os.listdir(folder)  # noqa: PTH208 - as above
        except OSError:
            return
        process: Process | None = None
        for name in names:
            try:
                target = os.readlink(f"{folder}/{name}")  # noqa: PTH115 - as above
            except OSError:
                continue
            if target.startswith("socket:[") and target[8:-1].isdecimal() and int(target[8:-1]) in missing:
                process = process or read_process(self._context, pid)
                if process is None:
                    return
                missing.pop(int(target[8:-1])).holder = process


def _numbered(found: Iterable[Raw], number: int) -> Iterator[Raw]:
    """Sockets of another network, under numbers that no other network uses."""
    return (raw._replace(cookie=raw.cookie | number << COOKIE) for raw in found)


def _held(raw: Raw) -> Held:
    local, local_port, remote, remote_port = ends(raw)
    connection = Connection(
        protocol="udp" if raw.protocol == UDP else "tcp",
        local=local,
        local_port=local_port,
        remote=remote,
        remote_port=remote_port,
    )
    return Held(cookie=raw.cookie, connection=connection, inode=raw.inode)
