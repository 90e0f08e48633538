"""Run as `unshare -rn python -m tests.collect.running.container_scene`: a container watched from outside.

Prints what one end had sent, whether its process was seen, whether the connection's end was, and that no line keeps the
container's network alive.
"""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.running.live_sockets import EVERY, LiveSockets

ADDRESS = "198.18.0.1"


def inside() -> None:
    """In the container: a connection over its loopback interface that carries 4321 bytes."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["ip", "addr", "add", f"{ADDRESS}/32", "dev", "lo"], check=True)
    with socket.create_server((ADDRESS, 0)) as server:
        client = socket.create_connection(server.getsockname())
        other, _ = server.accept()
        with client, other:
            client.sendall(b"x" * 4321)
            other.recv(4321, socket.MSG_WAITALL)
            print(client.getsockname()[1], flush=True)
            sys.stdin.read()


def main() -> None:
    command = [sys.executable, "-m", "tests.collect.running.container_scene", "inside"]
    # The container's process is a child of the one that makes its network.
    container = subprocess.Popen(
        ["unshare", "-n", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert container.stdout is not None
    assert container.stdin is not None
    port = int(container.stdout.readline())
    sockets = LiveSockets(Context(root=Path("/"), live=True))
    look = sockets.look()
    (held,) = [h for h in look.open.values() if h.connection.local_port == port]
    print(held.sent)
    print("seen" if held.holder and held.holder.pid == container.pid else "not seen")
    container.stdin.close()
    container.stdout.close()
    container.wait()
    time.sleep(0.1)
    ended = []
    for _ in range(EVERY + 1):
        ended += sockets.look().ended
    print("ended" if held.cookie in {h.cookie for h in ended} else "not ended")
    print("kept" if sockets._networks else "gone")
    sockets.close()


if __name__ == "__main__":
    if sys.argv[1:] == ["inside"]:
        inside()
    else:
        main()
