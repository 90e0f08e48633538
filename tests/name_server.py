"""A name server on loopback, as a test needs it: it answers each question with what the test says."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator

Reply = Callable[[bytes, str], bytes | None]
"""Question as it came and its name in, the answer out (None: no answer)."""


def labels(name: str) -> bytes:
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def pointer(question: bytes, name: str, number: bytes = b"") -> bytes:
    """An answer with one name; it repeats the question and points back to it."""
    data = labels(name)
    record = b"\xc0\x0c" + struct.pack(">2HIH", 12, 1, 60, len(data)) + data
    return (number or question[:2]) + b"\x81\x80" + struct.pack(">4H", 1, 1, 0, 0) + question[12:] + record


def missing(question: bytes) -> bytes:
    return question[:2] + b"\x81\x83" + struct.pack(">4H", 1, 0, 0, 0) + question[12:]


@contextlib.contextmanager
def name_server(reply: Reply) -> Iterator[tuple[tuple[str, int], list[str]]]:
    """Its address, and the names that it was asked for."""
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind(("127.0.0.1", 0))
    line.settimeout(0.05)
    asked: list[str] = []
    ends = threading.Event()

    def run() -> None:
        while not ends.is_set():
            try:
                question, sender = line.recvfrom(4096)
            except TimeoutError:
                continue
            parts, at = [], 12
            while question[at]:
                parts.append(question[at + 1 : at + 1 + question[at]].decode())
                at += 1 + question[at]
            asked.append(".".join(parts))
            answer = reply(question, asked[-1])
            if answer is not None:
                line.sendto(answer, sender)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield line.getsockname(), asked
    finally:
        ends.set()
        thread.join()
        line.close()
