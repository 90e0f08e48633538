"""A service's socket file on this computer and a method in, what it answers out (varlink: JSON objects, each ended by a
zero byte). Unix sockets only: they lead to programs on this computer and nowhere else.
"""

import contextlib
import os
import socket
import time
from pathlib import Path

import msgspec

SECONDS = 2.0
"""How long a service may take in all for one answer."""
LIMIT = 32 * 1024 * 1024
"""Bytes of one answer."""
PART = 256 * 1024


class VarlinkError(Exception):
    """The service answered with an error; its name is the text ("org.varlink.service.MethodNotFound")."""


class WrongReply(VarlinkError):
    """What came is no varlink."""


class Varlink:
    """A line to one service. Everything raises OSError (TimeoutError where nothing comes in time)."""

    def __init__(self, path: Path, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._buffer = b""
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._line.settimeout(seconds)
            _connect(self._line, path)
        except BaseException:
            self._line.close()
            raise

    def close(self) -> None:
        self._line.close()

    def call(self, method: str, **parameters: object) -> dict[str, object]:
        """The parameters of the answer. Raises VarlinkError."""
        self._send({"method": method, "parameters": parameters})
        end = time.monotonic() + self._seconds
        while b"\0" not in self._buffer:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError("it does not answer")
            self._line.settimeout(left)
            self._take(self._line.recv(PART))
        return _parameters(self._next())

    def subscribe(self, method: str) -> None:
        """Asks for all that comes from now on; `received` gives it."""
        self._send({"method": method, "parameters": {}, "more": True})
        self._line.setblocking(False)

    def received(self) -> list[dict[str, object]]:
        """What came since the last call, without waiting. Raises VarlinkError and EOFError (the service has ended)."""
        with contextlib.suppress(BlockingIOError):
            while len(self._buffer) < LIMIT:
                self._take(self._line.recv(PART))
        *whole, self._buffer = self._buffer.split(b"\0")
        return [_parameters(message) for message in whole]

    def _send(self, message: dict[str, object]) -> None:
        self._line.sendall(msgspec.json.encode(message) + b"\0")

    def _take(self, part: bytes) -> None:
        if not part:
            raise EOFError("the service has closed the line")
        self._buffer += part
        if len(self._buffer) > LIMIT:
            raise WrongReply("it is too long")

    def _next(self) -> bytes:
        message, _, self._buffer = self._buffer.partition(b"\0")
        return message


def _connect(line: socket.socket, path: Path) -> None:
    """A socket's address holds 107 bytes: longer paths go by way of their folder's descriptor."""
    if len(os.fsencode(path)) < 100 or not Path("/proc/self/fd").is_dir():
        line.connect(str(path))
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        line.connect(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)


def _parameters(message: bytes) -> dict[str, object]:
    try:
        found = msgspec.json.decode(message)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WrongReply("it is no JSON") from error
    if not isinstance(found, dict):
        raise WrongReply("it is no object")
    if isinstance(name := found.get("error"), str):
        raise VarlinkError(name[:200])
    parameters = found.get("parameters")
    return parameters if isinstance(parameters, dict) else {}
