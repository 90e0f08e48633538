"""Holds many sockets open for a measurement: `python -m tests.benchmarks.sockets COUNT [BYTES]`; ends with its input.

Each connection carries so many bytes a second.
"""

import resource
import select
import socket
import sys
import time

ADDRESS = "198.18.0.1"
"""An address for benchmarks (RFC 2544), put on the loopback interface of a network of its own."""


def main(count: int, size: int = 0) -> None:
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 60_000), limit))
    server = socket.socket()
    server.bind((ADDRESS, 0))
    server.listen(128)
    kept = []
    for _ in range(count // 2):
        client = socket.create_connection(server.getsockname())
        kept.append((client, server.accept()[0]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    due = time.monotonic()
    while not select.select([sys.stdin], [], [], max(0.0, due - time.monotonic()) if size else None)[0]:
        due += 1
        for client, other in kept:
            client.sendall(b"x" * size)
            other.recv(size)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
