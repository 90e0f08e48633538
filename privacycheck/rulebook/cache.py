"""Packed rules in, one binary file out, and back: a head that is read at once, records that are read when wanted.

    8 bytes   format
    8 bytes   length of the head, little-endian
    16 bytes  BLAKE2b of the head
    head      MessagePack of `Head`
    body      records in MessagePack, one after another, at the places that the head gives

A file that is damaged, cut off, or made by another version of the program is no cache; nobody is told, it is made anew.
"""

import contextlib
import gc
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from privacycheck import __version__
from privacycheck.model import rule
from privacycheck.model.base import Value
from privacycheck.rulebook.index import Index
from privacycheck.rulebook.problem import Problem

FORMAT = b"PCRULES2"
FILE = "rules-2.bin"
DIGEST = 16
CHECK = 8
SMALL = 4_194_304
"""Bytes of a body that is read at once; larger ones are read record by record."""
LIMIT = 1_073_741_824
_START = len(FORMAT) + 8 + DIGEST

Span = tuple[int, int, bytes]
"""Offset in the body, length, and the first bytes of the record's BLAKE2b."""


class Head(Value, frozen=True, kw_only=True):
    """Everything but the records. `stamps` and `content` tell what it was made of (see compile.py)."""

    shape: str
    stamps: str
    content: str
    spans: dict[str, dict[str, Span]]
    index: msgspec.Raw
    reviewed: tuple[str, ...]
    problems: tuple[Problem, ...]
    body: int


class Packed:
    """A head, and the records behind it. `read` gives None for a record that is damaged or gone."""

    def __init__(self, head: Head, body: bytes | None, place: Path | None = None, start: int = 0) -> None:
        self.head = head
        self.body = body
        self._place, self._start = place, start

    def read(self, span: Span) -> bytes | None:
        at, length, check = span
        raw = self.body[at : at + length] if self.body is not None else self._from_file(at, length)
        return raw if hashlib.blake2b(raw, digest_size=CHECK).digest() == check else None

    def _from_file(self, at: int, length: int) -> bytes:
        with contextlib.suppress(OSError):
            if self._place:
                with self._place.open("rb") as file:
                    file.seek(self._start + at)
                    return file.read(length)
        return b""


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    """Tens of thousands of values that all live on are made at once; looking for dead circles among them again and
    again would take a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def shape() -> str:
    """What the program and its values look like: a cache made with other fields must not be read."""
    structs: list[type[msgspec.Struct]] = [Index]
    structs += (v for v in vars(rule).values() if isinstance(v, type) and issubclass(v, msgspec.Struct))
    text = "".join(f"{s.__name__}{s.__struct_fields__}{s.__annotations__}" for s in structs)
    return hashlib.blake2b(f"{__version__}{text}".encode(), digest_size=DIGEST).hexdigest()


def pack(
    records: Mapping[str, Mapping[str, msgspec.Struct]], make_head: Callable[[dict[str, dict[str, Span]], int], Head]
) -> Packed:
    """Records by kind and id, laid out one after another; `make_head` is given their places and the whole length."""
    encode = msgspec.msgpack.Encoder().encode
    spans: dict[str, dict[str, Span]] = {}
    pieces: list[bytes] = []
    at = 0
    for kind, some in records.items():
        spans[kind] = {}
        for key, record in some.items():
            raw = encode(record)
            spans[kind][key] = (at, len(raw), hashlib.blake2b(raw, digest_size=CHECK).digest())
            pieces.append(raw)
            at += len(raw)
    return Packed(make_head(spans, at), b"".join(pieces))


def read(folder: Path) -> Packed | None:
    """The cache in a folder, or None where there is none that can be trusted."""
    place = folder / FILE
    try:
        if not place.is_file() or place.stat().st_size > LIMIT:
            return None
        with place.open("rb") as file:
            start = file.read(_START)
            length = int.from_bytes(start[8:16], "little")
            size = os.fstat(file.fileno()).st_size
            if start[:8] != FORMAT or _START + length > size:
                return None
            raw = file.read(length)
            if hashlib.blake2b(raw, digest_size=DIGEST).digest() != start[16:]:
                return None
            head = msgspec.msgpack.decode(raw, type=Head)
            if head.shape != shape() or _START + length + head.body != size:
                return None
            body = file.read() if head.body <= SMALL else None
    except (OSError, msgspec.DecodeError):
        return None
    return Packed(head, body, place, _START + length)


def write(folder: Path, packed: Packed) -> None:
    """A folder that cannot be written to is no problem."""
    head = msgspec.msgpack.encode(packed.head)
    digest = hashlib.blake2b(head, digest_size=DIGEST).digest()
    put(folder / FILE, FORMAT + len(head).to_bytes(8, "little") + digest + head, packed.body or b"")


def put(place: Path, *parts: bytes) -> None:
    """Puts a file of a cache in place at once, readable by its owner only, or not at all."""
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f"{place.stem}-", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(parts)
            Path(name).replace(place)
        except OSError:
            Path(name).unlink(missing_ok=True)


def forget(folder: Path) -> None:
    """Removes a cache that turned out to be damaged."""
    with contextlib.suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
