"""Holds many sockets open for a measurement: `python -m tests.benchmarks.sockets COUNT`; ends with its input."""

import resource
import socket
import sys

ADDRESS = "198.18.0.1"
"""An address for benchmarks (RFC 2544), put on the loopback interface of a network of its own."""


def main(count: int) -> None:
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 60_000), limit))
    server = socket.socket()
    server.bind((ADDRESS, 0))
    server.listen(128)
    kept = []
    for _ in range(count // 2):
        client = socket.create_connection(server.getsockname())
        kept += [client, server.accept()[0]]
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(int(sys.argv[1]))
