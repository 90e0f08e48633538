"""The host cache of nscd, the name service cache of the GNU C Library, in, names for addresses out.

/var/cache/nscd/hosts, where nscd.conf(5) has "persistent hosts yes". The file is nscd's memory as it is (glibc,
nscd/nscd-client.h, version 2 of the file): a header, a hash table of references, then the data that these point into,
all in the byte order of the machine, times of 64 bits. What does not fit in any way is passed over.
"""

import socket
import struct
from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, as_administrator, refused
from privacycheck.collect.names.host_names import Answers
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped

NAME = "nscd"
ORIGIN = mark("the cache of nscd")
PLACE = "/var/cache/nscd/hosts"
LIMIT = 64 * 1024 * 1024
VERSION = 2
_HEADER = struct.Struct("=2i32x2I64x")
"""Version and size of the header; the length of the table and of the data in bytes."""
_ENTRY = struct.Struct("=Bxxxi4I")
"""Kind of request, length of the name with its zero byte; name, owner, next entry, packet: places in the data."""
_PACKET = struct.Struct("=2iQ4BI")
"""Sizes, when it ends (seconds since the epoch), not found, reloads, usable, -, time to live."""
_BY_NAME = struct.Struct("=8i")
"""Version, found, length of name, aliases, family, length of an address, addresses, error."""
_ADDRESSES = struct.Struct("=6i")
"""Version, found, addresses, their bytes, length of the canonical name, error."""
HOST_4, HOST_6, ANY = 4, 5, 14
NOTHING = 0xFFFFFFFF
_WHAT = mark("The cache of names (nscd)")


def collect(context: Context) -> Iterator[AnyFact]:
    """Names whose time is not over."""
    try:
        raw = context.read(context.path(PLACE), LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, tr(_WHAT), as_administrator() if isinstance(error, PermissionError) else "")
        return
    try:
        version, header, length, size = _HEADER.unpack_from(raw)
        begin = header + (length * 4 + 15) // 16 * 16
        if version != VERSION or header < _HEADER.size or begin + size > len(raw):
            raise ValueError("it is another kind of file")
        table = struct.unpack_from(f"={length}I", raw, header)
    except (struct.error, ValueError):
        yield Skipped(source=NAME, reason=tr("{what} is damaged, or of a kind that we do not know.", what=tr(_WHAT)))
        return
    answers = Answers(ORIGIN)
    data = raw[begin : begin + size]
    for place in _places(data, table):
        _read(answers, data, place, context.clock())
    yield from answers.names()


def _places(data: bytes, table: tuple[int, ...]) -> Iterator[int]:
    """Where the entries lie. Each is followed once: a damaged chain may lead in circles."""
    seen: set[int] = set()
    for start in table:
        place = start
        while place != NOTHING and place not in seen and place + _ENTRY.size <= len(data):
            seen.add(place)
            yield place
            place = _ENTRY.unpack_from(data, place)[4]


def _read(answers: Answers, data: bytes, place: int, now: float) -> None:
    kind, length, key, _, _, packet = _ENTRY.unpack_from(data, place)
    if kind not in (HOST_4, HOST_6, ANY) or not 1 < length < 256 or packet + _PACKET.size > len(data):
        return
    _, _, end, missing, _, usable, _, _ = _PACKET.unpack_from(data, packet)
    if missing or not usable or end < now:
        return
    name = data[key : key + length].rstrip(b"\0").decode("ascii", "replace")
    body = packet + _PACKET.size
    try:
        found = list(_any(data, body) if kind == ANY else _by_name(data, body))
    except (struct.error, ValueError):
        return
    for address in found:
        answers.address(name, address)


def _any(data: bytes, at: int) -> Iterator[str]:
    """Addresses of an answer to getaddrinfo: all of them, then the family of each. Raises struct.error, ValueError."""
    _, _, count, size, _, _ = _ADDRESSES.unpack_from(data, at)
    at += _ADDRESSES.size
    if not (0 <= count <= 1024 and 0 <= size <= 16 * count):
        return
    for family in data[at + size : at + size + count]:
        step = 4 if family == socket.AF_INET else 16
        yield _text(data[at : at + step])
        at += step


def _by_name(data: bytes, at: int) -> Iterator[str]:
    """Addresses of an answer to gethostbyname: the name, lengths of aliases, addresses. Raises as `_any`."""
    _, _, name, aliases, _, step, count, _ = _BY_NAME.unpack_from(data, at)
    if step not in (4, 16) or not (0 <= count <= 1024 and 0 <= name <= 1024 and 0 <= aliases <= 1024):
        return
    at += _BY_NAME.size + name + 4 * aliases
    for number in range(count):
        yield _text(data[at + number * step : at + (number + 1) * step])


def _text(packed: bytes) -> str:
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)


COLLECTOR = Collector(
    name=NAME,
    title=mark("names in the cache of nscd"),
    reads=mark(
        "The cache file of nscd, where that runs: names that programs of this computer asked for. Nobody is asked."
    ),
    platforms=("linux",),
    collect=collect,
)
