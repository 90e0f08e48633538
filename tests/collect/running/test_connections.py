"""Claims about connections: real sockets on this computer, made-up tables, and ss for comparison."""

import os
import re
import shutil
import socket
import subprocess
import sys
from contextlib import ExitStack
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context, live_context
from privacycheck.collect.running import connections
from privacycheck.model.facts import Connection, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
LINE = "   0: {local} {remote} {state} 00000000:00000000 00:00000000 00000000  1000        0 {inode} 1 0\n"
little = pytest.mark.skipif(sys.byteorder != "little", reason="the recorded tables are of a little-endian machine")


def table(*rows: tuple[str, str, str, int]) -> str:
    return HEAD + "".join(LINE.format(local=a, remote=b, state=c, inode=d) for a, b, c, d in rows)


class TestConnections(Conformance):
    collector = connections.COLLECTOR
    can_be_hostile = False

    def build(self, root: Path, name: str = "") -> Context:
        for number, file in enumerate(("tcp", "udp")):
            row = ("0100007F:1F90", "0202000A:01BB", "01", 500 + number)
            write(root, f"proc/net/{file}", table(row, ("00000000:0016", "00000000:0000", "0A", 900)))
        (root / "proc/77/fd").mkdir(parents=True)
        (root / "proc/77/fd/3").symlink_to("socket:[500]")
        (root / "proc/77/fd/4").symlink_to("socket:[]")
        return context(root)


@little
def test_a_table_is_read_with_addresses_in_the_byte_order_of_the_machine(tmp_path: Path) -> None:
    facts = facts_of(connections.COLLECTOR, TestConnections().build(tmp_path))
    assert facts[0] == Connection(
        protocol="tcp",
        local="127.0.0.1",
        local_port=8080,
        remote="10.0.2.2",
        remote_port=443,
        state="ESTABLISHED",
        pid=77,
    )


@little
def test_ipv4_inside_ipv6_is_shown_as_ipv4() -> None:
    mapped = b"0000000000000000FFFF00000100007F:0050"
    assert connections._end(mapped) == ("127.0.0.1", 80)
    assert connections._end(b"B80D0120000000000000000001000000:0050") == ("2001:db8::1", 80)


def test_sockets_without_a_visible_process_are_shown_and_counted(tmp_path: Path) -> None:
    facts = facts_of(connections.COLLECTOR, TestConnections().build(tmp_path))
    loose = [f for f in facts if isinstance(f, Connection) and f.pid is None]
    assert [f.count for f in facts if isinstance(f, Skipped)] == [len(loose)] == [3]


def test_a_connection_that_waits_for_its_end_is_nobodys_and_not_counted(tmp_path: Path) -> None:
    write(tmp_path, "proc/net/tcp", table(("0100007F:1F90", "0100007F:01BB", "06", 0)))
    facts = facts_of(connections.COLLECTOR, context(tmp_path))
    assert [type(f).__name__ for f in facts] == ["Connection", "Looked"]


def test_tables_of_other_network_namespaces_are_read_too(tmp_path: Path) -> None:
    TestConnections().build(tmp_path)
    for pid, namespace in (("self", 1), ("77", 1), ("88", 2)):
        (tmp_path / f"proc/{pid}/ns").mkdir(parents=True)
        (tmp_path / f"proc/{pid}/ns/net").symlink_to(f"net:[{namespace}]")
    (tmp_path / "proc/88/fd").mkdir(parents=True)
    (tmp_path / "proc/88/fd/5").symlink_to("socket:[700]")
    write(tmp_path, "proc/88/net/tcp", table(("0100007F:1F90", "0100007F:01BB", "01", 700)))
    facts = facts_of(connections.COLLECTOR, context(tmp_path))
    assert [f.pid for f in facts if isinstance(f, Connection)] == [77, None, None, None, 88]


@given(st.binary(max_size=400))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    list(connections._connections(b"head\n" + raw, "tcp", {}))
    list(connections._connections(b"head\n0: 0100007F:1F90 " + raw + b" 01 0 0 0 0 0 5\n", "udp", {}))


def _live() -> set[tuple[str, str, int, str | None, int | None, int | None]]:
    found = [f for f in connections.collect(live_context()) if isinstance(f, Connection)]
    return {(f.protocol, f.local, f.local_port, f.remote, f.remote_port, f.pid) for f in found}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the Linux kernel's tables")
class TestThisComputer:
    @pytest.mark.parametrize("here", ["127.0.0.1", "::1"])
    def test_both_ends_of_a_real_connection_and_their_owner_are_found(self, here: str) -> None:
        family = socket.AF_INET6 if ":" in here else socket.AF_INET
        with ExitStack() as stack:
            server = stack.enter_context(socket.socket(family))
            server.bind((here, 0))
            server.listen()
            port = server.getsockname()[1]
            client = stack.enter_context(socket.create_connection((here, port)))
            stack.enter_context(server.accept()[0])
            own = client.getsockname()[1]
            udp = stack.enter_context(socket.socket(family, socket.SOCK_DGRAM))
            udp.connect((here, 9))
            live, me = _live(), os.getpid()
        assert ("tcp", here, port, None, None, me) in live
        assert ("tcp", here, own, here, port, me) in live
        assert ("tcp", here, port, here, own, me) in live
        assert any(c[0] == "udp" and c[3:] == (here, 9, me) for c in live)

    def test_ipv4_through_an_ipv6_socket_is_shown_as_ipv4(self) -> None:
        with socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True) as server:
            port = server.getsockname()[1]
            with socket.create_connection(("127.0.0.1", port)) as client:
                own = client.getsockname()[1]
                accepted, _ = server.accept()
                with accepted:
                    live = _live()
        assert ("tcp", "127.0.0.1", port, "127.0.0.1", own, os.getpid()) in live

    @pytest.mark.skipif(shutil.which("ss") is None, reason="this computer has no ss")
    def test_the_list_is_that_of_ss(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
            out = subprocess.run(["ss", "-Htunap"], capture_output=True, text=True, check=True).stdout
            live = _live()
        wanted = {row for line in out.splitlines() if (row := _ss_row(line))}
        seen = {(p, a, n, r, m) for p, a, n, r, m, _ in live}
        assert wanted <= seen
        assert len(wanted) >= 3


def _ss_row(line: str) -> tuple[str, str, int, str | None, int | None] | None:
    fields = line.split()
    ends = []
    for text in fields[4:6]:
        host, _, port = text.rpartition(":")
        plain = re.sub(r"%\w+$", "", host.strip("[]")).strip("[]")
        if plain == "*":
            return None
        address = ip_address(plain)
        ends.append((str(getattr(address, "ipv4_mapped", None) or address), int(port) if port != "*" else None))
    (local, local_port), (remote, remote_port) = ends
    return fields[0], local, local_port or 0, remote if remote_port else None, remote_port
