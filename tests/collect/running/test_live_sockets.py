"""Claims about looking at connections again and again: numbers, ends, other networks, and what is left without them."""

import os
import resource
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.running import sock_diag
from privacycheck.collect.running.live import open_live
from privacycheck.collect.running.live_sockets import LiveSockets, Look
from privacycheck.collect.running.polled_sockets import PolledSockets
from privacycheck.collect.running.sock_diag import DiagError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Socket diagnostics are Linux's.")
HERE = Context(root=Path("/"), live=True)
ROOT = Path(__file__).parents[3]


@contextmanager
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a connection over loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        other, _ = server.accept()
        with client, other:
            yield client, other


def of(look: Look, sock: socket.socket) -> Any:
    port = sock.getsockname()[1]
    remote = sock.getpeername()[1]
    (held,) = [h for h in look.open.values() if (h.connection.local_port, h.connection.remote_port) == (port, remote)]
    return held


@pytest.fixture(params=["diagnostics", "polled"])
def sockets(request: pytest.FixtureRequest) -> Iterator[LiveSockets | PolledSockets]:
    made = LiveSockets(HERE) if request.param == "diagnostics" else PolledSockets(HERE)
    yield made
    made.close()


def test_a_connection_is_seen_with_its_process_and_ends(sockets: LiveSockets | PolledSockets) -> None:
    with pair() as (client, _):
        held = of(sockets.look(), client)
        assert held.holder.pid == os.getpid()
        again = of(sockets.look(), client)
        assert again.cookie == held.cookie
    look = sockets.look()
    assert held.cookie in {h.cookie for h in look.ended}
    assert held.cookie not in look.open


def test_only_diagnostics_tell_how_much(sockets: LiveSockets | PolledSockets) -> None:
    with pair() as (client, other):
        sockets.look()
        client.sendall(b"x" * 1234)
        other.recv(1234, socket.MSG_WAITALL)
        held = of(sockets.look(), client)
        assert held.sent == (1234 if sockets.volumes else None)


def test_where_the_kernel_refuses_the_systems_list_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(groups: int) -> socket.socket:
        raise DiagError("It refuses.")

    monkeypatch.setattr(sock_diag, "_open", refuse)
    made = open_live(HERE)
    assert isinstance(made, PolledSockets)
    assert any("not told here" in note for note in made.notes)
    with pair() as (client, _):
        assert of(made.look(), client).sent is None


def test_what_may_not_be_entered_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("privacycheck.collect.running.live_sockets.others", lambda root: {"net:[1]": 1, "net:[2]": 2})
    monkeypatch.setattr("privacycheck.collect.running.live_sockets.inside", refuse)
    made = LiveSockets(HERE)
    assert any("2 containers or sandboxes with networks of their own are not watched" in n for n in made.notes)
    made.look()
    made.close()


def test_a_process_that_ends_before_its_network_is_entered_is_borne(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privacycheck.collect.running.live_sockets.others", lambda root: {"net:[1]": 2**22 - 1})
    made = LiveSockets(HERE)
    assert not any("not watched" in note for note in made.notes)
    made.close()


def test_connections_of_a_container_are_watched_and_its_network_is_let_go() -> None:
    if not shutil.which("unshare") or not shutil.which("ip"):
        pytest.skip("unshare and ip are needed.")
    if subprocess.run(["unshare", "-rn", "unshare", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("This account may not make networks of its own.")
    command = ["unshare", "-rn", sys.executable, "-W", "error", "-m", "tests.collect.running.container_scene"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.split() == ["4321", "seen", "ended", "gone"]


def test_a_process_with_twenty_thousand_sockets_is_watched() -> None:
    if not shutil.which("unshare") or not shutil.which("ip"):
        pytest.skip("unshare and ip are needed.")
    count = min(20_000, resource.getrlimit(resource.RLIMIT_NOFILE)[1] - 1000) // 2 * 2
    if count < 10_000:
        pytest.skip("This account may not open so many sockets.")
    apart = ["unshare", "-rn", sys.executable]
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("This account may not make networks of its own.")
    code = (
        "import subprocess, sys\nfrom pathlib import Path\nfrom tests.benchmarks.sockets import ADDRESS\n"
        "from privacycheck.collect.base import Context\n"
        "from privacycheck.collect.running.live_sockets import LiveSockets\n"
        "subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)\n"
        "subprocess.run(['ip', 'addr', 'add', ADDRESS + '/32', 'dev', 'lo'], check=True)\n"
        "holder = subprocess.Popen([sys.executable, '-m', 'tests.benchmarks.sockets', sys.argv[1]],"
        " stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "holder.stdout.readline()\n"
        "sockets = LiveSockets(Context(root=Path('/'), live=True))\nlook = sockets.look()\n"
        "held = [h for h in look.open.values() if h.holder and h.holder.pid == holder.pid]\n"
        "holder.kill()\nholder.wait()\nprint(len(held), len(sockets.look().open))\n"
        "holder.stdin.close()\nholder.stdout.close()\nsockets.close()\n"
    )
    run = subprocess.run(
        [*apart, "-c", code, str(count)], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (run.stdout, run.stderr) == (f"{count} 0\n", "")
