"""Addresses in, the names that their networks' owners wrote for them out (DNS, RFC 1035, type PTR).

The only code of the program that asks anybody anything. It runs when the user turned it on, and asks the name servers
that this computer uses anyway (resolv.conf(5)): they learn the addresses. Addresses of the user's own network and of
this computer are never asked about. Each question is noted before it is sent. Whatever answers, or does not, costs no
more than the time that is given.
"""

import contextlib
import ipaddress
import queue
import secrets
import socket
import struct
import threading
import time
from collections.abc import Iterable, Iterator, Sequence

from privacycheck.collect.base import Context
from privacycheck.collect.names.host_names import plain_name
from privacycheck.collect.names.request_log import RequestLog
from privacycheck.language import mark
from privacycheck.model.facts import HostName

ORIGIN = mark("a reverse look-up")
SECONDS = 3.0
"""For all addresses of one round together."""
LIMIT = 200
"""Addresses of one round; the others are not asked about."""
SERVERS = 3
"""As many as resolv.conf(5) holds."""
Server = tuple[str, int]
_HEADER = struct.Struct(">6H")
_PTR, _IN, _HOPS = 12, 1, 32


def servers(context: Context) -> tuple[Server, ...]:
    """The name servers that this computer uses; none where that cannot be told."""
    try:
        raw = context.read(context.path("/etc/resolv.conf"), 65_536)
    except OSError:
        return ()
    found: list[Server] = []
    for line in raw.decode("utf-8", "replace").splitlines():
        words = line.split()
        if len(words) > 1 and words[0] == "nameserver":
            with contextlib.suppress(ValueError):
                ipaddress.ip_address(words[1].partition("%")[0])
                found.append((words[1], 53))
    return tuple(found[:SERVERS])


def ask(
    addresses: Iterable[str], of: Sequence[Server], log: RequestLog, seconds: float = SECONDS
) -> Iterator[HostName]:
    """Names of at most LIMIT addresses. The second server is asked for what the first does not answer in its time. What
    the log cannot take is not asked."""
    open_ones = list(dict.fromkeys(a for a in addresses if _outside(a)))[:LIMIT]
    for number, server in enumerate(of):
        if not open_ones:
            return
        share = seconds / len(of)
        found = dict(_noted(open_ones, server, log, time.monotonic() + share))
        for address, name in found.items():
            if name:
                yield HostName(address=address, host=name, origin=ORIGIN, age=0.0, reverse=True)
        open_ones = [a for a in open_ones if a not in found] if number + 1 < len(of) else []


def _outside(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return address.is_global and not address.is_multicast


def _noted(addresses: Sequence[str], server: Server, log: RequestLog, until: float) -> Iterator[tuple[str, str | None]]:
    """One round, with each question and each answer in the log."""
    try:
        at = log.asking(addresses, server[0])
    except OSError:
        return
    answered = []
    for address, name in _round(addresses, server, until):
        answered.append(address)
        yield address, name
    log.answered(at, answered, server[0])


def _round(addresses: Sequence[str], server: Server, until: float) -> Iterator[tuple[str, str | None]]:
    """Address and name, None where it has none. Nothing more after `until` (monotonic seconds)."""
    numbers = secrets.SystemRandom().sample(range(65_536), len(addresses))
    asked = {n: (a, _pointer(a)) for n, a in zip(numbers, addresses, strict=True)}
    family = socket.AF_INET6 if ":" in server[0] else socket.AF_INET
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as line:
        line.settimeout(1)
        # A socket that is tied to the server takes no answer from anybody else.
        line.connect(server)
        for number, (_, pointer) in asked.items():
            line.send(_question(number, pointer))
        while asked and (left := until - time.monotonic()) > 0:
            line.settimeout(left)
            try:
                answer = _answer(line.recv(4096))
            except ValueError:
                continue
            if answer is not None and answer[0] in asked and asked[answer[0]][1] == answer[1]:
                yield asked.pop(answer[0])[0], answer[2]


def _pointer(address: str) -> str:
    return ipaddress.ip_address(address).reverse_pointer


def _question(number: int, pointer: str) -> bytes:
    name = b"".join(bytes([len(part)]) + part.encode("ascii") for part in pointer.split("."))
    return _HEADER.pack(number, 0x0100, 1, 0, 0, 0) + name + b"\0" + struct.pack(">2H", _PTR, _IN)


def _answer(raw: bytes) -> tuple[int, str, str | None] | None:
    """Number, question and name of an answer; None for what is none. Raises ValueError where it is damaged."""
    try:
        number, flags, questions, answers, _, _ = _HEADER.unpack_from(raw)
        if not flags & 0x8000 or questions != 1:
            return None
        asked, at = _name(raw, _HEADER.size)
        at += 4
        for _ in range(min(answers, 20)):
            _, at = _name(raw, at)
            kind, group, _, length = struct.unpack_from(">2HIH", raw, at)
            at += 10
            if (kind, group) == (_PTR, _IN):
                return number, asked.lower(), plain_name(_name(raw, at)[0])
            at += length
    except (struct.error, IndexError) as error:
        raise ValueError("the answer is damaged") from error
    return number, asked.lower(), None


def _name(raw: bytes, at: int) -> tuple[str, int]:
    """A name, which may point back to an earlier one, and where it ends. Raises IndexError, ValueError."""
    parts: list[str] = []
    end = 0
    for _ in range(128 + _HOPS):
        length = raw[at]
        if length >= 0xC0:
            end = end or at + 2
            at = (length & 0x3F) << 8 | raw[at + 1]
        elif length == 0:
            return ".".join(parts), end or at + 1
        else:
            parts.append(raw[at + 1 : at + 1 + length].decode("latin-1"))
            at += length + 1
    raise ValueError("the name leads in circles")


class Asking:
    """Asks in the background while one watches: who looks never waits for an answer. Each address is asked about once,
    and no more than `limit` in all."""

    def __init__(self, of: Sequence[Server], log: RequestLog, limit: int = 5 * LIMIT) -> None:
        self._of, self._log = of, log
        self._left = limit
        self._seen: set[str] = set()
        self._wanted: queue.SimpleQueue[list[str] | None] = queue.SimpleQueue()
        self._found: queue.SimpleQueue[HostName] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def want(self, addresses: Iterable[str]) -> None:
        """Addresses to ask about."""
        fresh = [a for a in dict.fromkeys(addresses) if a not in self._seen and _outside(a)][: min(self._left, LIMIT)]
        self._seen.update(fresh)
        self._left -= len(fresh)
        if fresh:
            self._wanted.put(fresh)

    def new(self) -> list[HostName]:
        """Names since the last call."""
        found = []
        with contextlib.suppress(queue.Empty):
            while True:
                found.append(self._found.get_nowait())
        return found

    def close(self) -> None:
        """Ends after the round that runs; nobody waits for it."""
        self._wanted.put(None)
        self._thread.join(0.5)

    def _run(self) -> None:
        while (addresses := self._wanted.get()) is not None:
            for name in ask(addresses, self._of, self._log):
                self._found.put(name)
