"""Processes in, a line to the kernel for each network other than our own out (network_namespaces(7), setns(2)).

Containers and some sandboxes have sockets of their own. A thread goes into such a network, opens its line there and
ends: the line stays in that network, the program never does. The system allows it to administrators.
"""

import ctypes
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

CLONE_NEWNET = 0x40000000
T = TypeVar("T")
LIMIT = 256
"""Networks that are looked into; a line to each is kept open."""


def others(root: Path) -> dict[str, int]:
    """Each network but our own, as "net:[NUMBER]", with one process in it, as far as they may be seen."""
    own = _link(f"{root}/proc/self/ns/net")
    found: dict[str, int] = {}
    for name in os.listdir(f"{root}/proc"):  # noqa: PTH208 - the fastest way, every few seconds
        if name.isdecimal() and len(found) < LIMIT:
            network = _link(f"{root}/proc/{name}/ns/net")
            if network and network != own:
                found.setdefault(network, int(name))
    return found


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - as above
    except OSError:
        return ""


def inside(root: Path, pid: int, call: Callable[[], T]) -> T:
    """What `call` gives when it is made in the network of a process. Raises OSError where that is not allowed, and what
    `call` raises."""
    found: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            handle = os.open(f"{root}/proc/{pid}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
            try:
                _enter(handle)
            finally:
                os.close(handle)
            found.append(call())
        except BaseException as error:  # noqa: BLE001 - it is raised again, in the thread that asked
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return found[0]


def _enter(handle: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(handle, CLONE_NEWNET) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
