"""A service on a socket file, as a test needs it: it answers each message with what the test says, or not at all."""

import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def service(path: Path, *answers: bytes, hang: bool = False) -> Iterator[list[bytes]]:
    """Listens at `path`. The nth message of a client is answered with the nth of `answers`; gives all messages."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seen: list[bytes] = []
    listening = socket.socket(socket.AF_UNIX)
    # The address of a socket holds 107 bytes, a temporary folder's path may be longer.
    folder = os.open(path.parent, os.O_RDONLY)
    listening.bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)
    listening.listen(4)
    ends = threading.Event()

    def run() -> None:
        with contextlib.suppress(OSError):
            line, _ = listening.accept()
            with line:
                for answer in answers:
                    message = b""
                    while not message.endswith(b"\0") and (part := line.recv(65536)):
                        message += part
                    seen.append(message)
                    line.sendall(answer)
                if hang or answers:
                    ends.wait(10)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield seen
    finally:
        ends.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()
