"""A network made for a test, run as `unshare -rn python -m tests.watch_scene FOLDER`: no route leads out of it.

On one side a server with addresses kept for documentation (RFC 5737, RFC 3849), in a network namespace of its own; on
the other side real clients and the watcher. A table made for the test gives the addresses to made-up networks. Writes
what was seen as JSON: the last flow of each program and recipient, and how many bytes the clients asked for.
"""

import http.server
import json
import os
import runpy
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec

from privacycheck.collect.base import Context
from privacycheck.collect.live_sockets import LiveSockets
from privacycheck.identify import Running
from privacycheck.locate import Locator
from privacycheck.locate.networks import Networks
from privacycheck.model.facts import FileOwner, Package
from privacycheck.model.live import Flow
from privacycheck.model.rule import Address, Clues, Identify, Samples, ServiceSamples, Strong, Weak
from privacycheck.recipients import Recipients
from privacycheck.watch import Watcher
from tests import make

SERVERS = {"192.0.2.10": 64501, "198.51.100.20": 64502, "203.0.113.30": 64503, "2001:db8::40": 64504}
PORT = 8080
BUILDER = Path(__file__).parents[1] / "packaging/data/build_networks.py"


class Handler(http.server.BaseHTTPRequestHandler):
    """GET /N answers with N bytes; POST takes everything in and answers with none."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        count = int(self.path.strip("/"))
        self.send_response(200)
        self.send_header("Content-Length", str(count))
        self.end_headers()
        for _ in range(count // 10_000):
            self.wfile.write(b"x" * 10_000)
        self.wfile.write(b"x" * (count % 10_000))

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, 65_536)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6


def serve() -> None:
    """The other side: one server for all addresses, IPv4 and IPv6."""
    server = Server(("::", PORT), Handler)
    print("ready", flush=True)
    server.serve_forever()


def ip(*words: str, inside: int | None = None) -> None:
    prefix = ["nsenter", "-t", str(inside), "-n"] if inside else []
    subprocess.run([*prefix, "ip", *words], check=True)


def lay_cable() -> "subprocess.Popen[str]":
    """The server, running in its namespace, joined with ours by a pair of virtual cards."""
    server = subprocess.Popen(
        ["unshare", "-n", sys.executable, "-m", "tests.watch_scene", "serve"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    server.stdout.readline()
    ip("link", "set", "lo", "up")
    ip("link", "add", "near", "type", "veth", "peer", "name", "far")
    ip("link", "set", "far", "netns", str(server.pid))
    ip("addr", "add", "10.77.0.1/24", "dev", "near")
    ip("addr", "add", "2001:db8::1/64", "dev", "near", "nodad")
    ip("link", "set", "near", "up")
    ip("link", "set", "far", "up", inside=server.pid)
    for address in SERVERS:
        if ":" in address:
            ip("addr", "add", f"{address}/64", "dev", "far", "nodad", inside=server.pid)
        else:
            ip("addr", "add", f"{address}/32", "dev", "far", inside=server.pid)
            ip("route", "add", f"{address}/32", "dev", "near")
    ip("route", "add", "10.77.0.0/24", "dev", "far", inside=server.pid)
    return server


def table(folder: Path) -> Networks:
    """Address data built from made-up ranges by the program's own builder."""
    source = folder / "source"
    source.mkdir()
    rows = {"192.0.2.0": (64501, 256), "198.51.100.0": (64502, 256), "203.0.113.0": (64503, 256)}
    number = lambda text: int.from_bytes(socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text))  # noqa: E731
    lines = [f"{number(a)},{number(a) + size - 1},{asn},Net {asn}" for a, (asn, size) in sorted(rows.items())]
    (source / "asn-ipv4-num.csv").write_text("\n".join(lines) + "\n")
    first = number("2001:db8::")
    (source / "asn-ipv6-num.csv").write_text(f"{first},{first + (1 << 96) - 1},64504,Net 64504\n")
    (source / "package.json").write_text('{"version": "1"}')
    (source / "dbip-country.mmdb").write_bytes(b"")
    runpy.run_path(str(BUILDER))["build"](source, source, folder / "networks")
    return Networks(folder / "networks" / "networks.bin")


class Countries:
    """Where the made-up servers stand."""

    def get(self, address: str) -> object:
        return {"country_code": "XK" if ":" in address else "AQ"}


def watcher(folder: Path) -> Watcher:
    companies = [make.company(f"company-{asn}", country="XK") for asn in SERVERS.values()]
    services = [
        make.service(
            f"service-{asn}",
            company=f"company-{asn}",
            purpose="telemetry",
            domains=(),
            asns=(asn,),
            asn_role="owner",
            samples=ServiceSamples(fires=(Address(asn=asn),), silent=(Address(asn=1),)),
        )
        for asn in SERVERS.values()
    ]
    curl = make.app(
        "curl",
        company="company-64501",
        identify=Identify(strong=Strong(deb=("curl",)), weak=Weak(names=("curl",), exes=("curl",))),
        samples=Samples(fires=(Clues(source="deb", package="curl"),), silent=(Clues(name="x"),)),
    )
    book = make.book(*companies, *services, curl)
    locator = Locator(table(folder), Countries)
    installed = Package(source="deb", package="curl")
    running = Running((installed,), lambda path: (FileOwner(path=path, source="deb", package="curl"),))
    return Watcher(book, running, Recipients(book, locator))


def client(url: str, *words: str) -> "subprocess.Popen[bytes]":
    command = ["curl", "--silent", "--show-error", "--max-time", "20", "--output", "/dev/null", *words, url]
    return subprocess.Popen(command)


def main(folder: Path) -> None:
    server = lay_cable()
    upload = folder / "upload"
    upload.write_bytes(b"y" * 3_000_000)
    watching = watcher(folder)
    context = Context(root=Path("/"), live=True)
    sockets = LiveSockets(context)
    flows: dict[str, Flow] = {}
    ticks = 0

    def look() -> None:
        nonlocal ticks
        ticks += 1
        for flow in watching.tick(sockets.look(), time.time(), ticks).flows:
            flows[flow.key] = flow

    try:
        look()
        running = [
            client(f"http://192.0.2.10:{PORT}/4000000", "--limit-rate", "2M"),
            client(f"http://198.51.100.20:{PORT}/", "--limit-rate", "1M", "--data-binary", f"@{upload}"),
            client(f"http://[2001:db8::40]:{PORT}/5000000", "--limit-rate", "1M"),
        ]
        while any(process.poll() is None for process in running):
            time.sleep(0.25)
            look()
        # Over before anybody can look: only the kernel's notice tells of it.
        short = client(f"http://203.0.113.30:{PORT}/50000")
        short.wait()
        time.sleep(0.3)
        look()
    finally:
        sockets.close()
        server.kill()
        server.wait()
    result = {
        "flows": msgspec.to_builtins(list(flows.values())),
        "exits": [process.returncode for process in (*running, short)],
        "notices": sockets.notices,
        "threads": threading.active_count(),
        "pid": os.getpid(),
    }
    (folder / "result.json").write_text(json.dumps(result))


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        main(Path(sys.argv[1]))
