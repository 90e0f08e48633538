"""Reverse look-ups in, the file that lists them out, and what it says: which address was asked about, when, of whom.

Lines of JSON, in the order of time; a line that is not one is passed over. A look-up is written down before it is sent,
once more when it was answered. The file is bounded: of the oldest ones only their number stays.
"""

import contextlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from privacycheck.model.about import Request

FILE = "reverse-lookups.jsonl"
MOST = 512 * 1024
"""Bytes, about 2,500 look-ups; then only the newest KEPT stay."""
KEPT = 1000
LISTED = 200


class _Line(msgspec.Struct, omit_defaults=True):
    at: float = 0.0
    address: str = ""
    server: str = ""
    answered: bool = False
    dropped: int = 0


class RequestLog:
    """One file, which several processes may write to."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def asking(self, addresses: Iterable[str], server: str) -> float:
        """Notes look-ups that are about to be sent, and gives their time. Raises OSError: what cannot be noted should
        not be sent."""
        at = round(time.time(), 3)
        self._add(_Line(at=at, address=address, server=server) for address in addresses)
        return at

    def answered(self, at: float, addresses: Iterable[str], server: str) -> None:
        """Notes that these were answered; a full disk is no reason to keep the answers back."""
        with contextlib.suppress(OSError):
            self._add(_Line(at=at, address=address, server=server, answered=True) for address in addresses)

    def read(self) -> tuple[int, tuple[Request, ...]]:
        """How many there were, and the newest LISTED of them, newest first."""
        try:
            raw = self._path.read_bytes()[-MOST * 4 :]
        except OSError:
            return 0, ()
        dropped, known = _told(raw)
        return dropped + len(known), tuple(reversed(known[-LISTED:]))

    def delete(self) -> None:
        """Forgets all. Raises OSError."""
        self._path.unlink(missing_ok=True)

    def _add(self, lines: Iterable[_Line]) -> None:
        raw = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
        if not raw:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with _alone(self._path) as file:
            if os.fstat(file).st_size + len(raw) > MOST:
                _shorten(file)
            end = os.lseek(file, 0, os.SEEK_END)
            if end:
                os.lseek(file, end - 1, os.SEEK_SET)
                # A line that was cut off takes no other one with it.
                raw = raw if os.read(file, 1) == b"\n" else b"\n" + raw
            os.write(file, raw)


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[int]:
    """The file, open, and nobody else writes to it; only this account may read it."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield file
    finally:
        os.close(file)


def _shorten(file: int) -> None:
    os.lseek(file, 0, os.SEEK_SET)
    dropped, known = _told(os.read(file, MOST * 4))
    kept = known[-KEPT:]
    lines = [_Line(dropped=dropped + len(known) - len(kept))]
    lines += [_Line(at=r.at, address=r.address, server=r.server, answered=r.answered) for r in kept]
    raw = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, raw)
    os.ftruncate(file, len(raw))


def _told(raw: bytes) -> tuple[int, list[Request]]:
    dropped = 0
    known: dict[tuple[float, str, str], Request] = {}
    decoder = msgspec.json.Decoder(_Line)
    for text in raw.splitlines():
        try:
            line = decoder.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        if line.dropped > 0:
            dropped += line.dropped
        elif line.address:
            key = (line.at, line.address, line.server)
            was = known.get(key)
            known[key] = Request(
                at=line.at,
                address=line.address[:60],
                server=line.server[:60],
                answered=line.answered or (was is not None and was.answered),
            )
    return dropped, list(known.values())
