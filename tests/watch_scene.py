"""A network made for a test, run as `unshare -rn python -m tests.watch_scene FOLDER`: no route leads out of it.

On one side a server with addresses kept for documentation (RFC 5737, RFC 3849), in a network namespace of its own; on
the other side real clients and the watcher. A table made for the test gives the addresses to made-up networks. Writes
what was seen as JSON: the last flow of each program and recipient, and how many bytes the clients asked for.
"""

import http.server
import json
import os
import runpy
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec

from privacycheck.collect.base import Context
from privacycheck.collect.running.live_sockets import LiveSockets, Look
from privacycheck.identify import Running
from privacycheck.locate import Locator
from privacycheck.locate.networks import Networks
from privacycheck.model.facts import FileOwner, Package
from privacycheck.model.live import Flow
from privacycheck.model.rule import Address, Clues, Identify, Samples, ServiceSamples, Strong, Weak
from privacycheck.recipients import Recipients
from privacycheck.watch import Watcher
from tests import make

SERVERS = {
    "192.0.2.10": 64501,
    "198.51.100.20": 64502,
    "203.0.113.30": 64503,
    "2001:db8::40": 64504,
    "2001:db8:1::50": 64505,
    "203.0.113.140": 64506,
}
SCRIPT = 3_000_000
"""Bytes of the one script on the page that the browser is sent to; they take two seconds to come."""
PORT = 8080
BUILDER = Path(__file__).parents[1] / "packaging/data/build_networks.py"


class Handler(http.server.BaseHTTPRequestHandler):
    """GET /N answers with N bytes, /page with a page whose script comes slowly; POST takes everything in."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/page":
            body = b"<script src=/slow></script>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        slow = self.path == "/slow"
        count = SCRIPT if slow else int(self.path.strip("/")) if self.path.strip("/").isdecimal() else 0
        self.send_response(200)
        self.send_header("Content-Length", str(count))
        self.end_headers()
        for _ in range(count // 10_000):
            self.wfile.write(b"x" * 10_000)
            time.sleep(0.007 if slow else 0)
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
    ip("addr", "add", "2001:db8:1::1/64", "dev", "near", "nodad")
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
    rows = {
        "192.0.2.0": (64501, 256),
        "198.51.100.0": (64502, 256),
        "203.0.113.0": (64503, 128),
        "203.0.113.128": (64506, 128),
    }
    number = lambda text: int.from_bytes(socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text))  # noqa: E731
    lines = [f"{number(a)},{number(a) + size - 1},{asn},Net {asn}" for a, (asn, size) in sorted(rows.items())]
    (source / "asn-ipv4-num.csv").write_text("\n".join(lines) + "\n")
    blocks = [("2001:db8::", 64504), ("2001:db8:1::", 64505)]
    lines = [f"{number(a)},{number(a) + (1 << 80) - 1},{asn},Net {asn}" for a, asn in blocks]
    (source / "asn-ipv6-num.csv").write_text("\n".join(lines) + "\n")
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
    chromium = make.app(
        "chromium",
        company="company-64502",
        identify=Identify(strong=Strong(deb=("chromium",)), weak=Weak(names=("chromium",), exes=("chromium",))),
        samples=Samples(fires=(Clues(source="deb", package="chromium"),), silent=(Clues(name="x"),)),
    )
    book = make.book(*companies, *services, curl, chromium)
    locator = Locator(table(folder), Countries)
    installed = [Package(source="deb", package=name) for name in ("curl", "chromium")]

    def owners(path: str) -> list[FileOwner]:
        return [FileOwner(path=path, source="deb", package=p.package) for p in installed if p.package in path]

    running = Running(installed, owners)
    return Watcher(book, running, Recipients(book, locator))


def client(url: str, *words: str) -> "subprocess.Popen[bytes]":
    command = ["curl", "--silent", "--show-error", "--max-time", "20", "--output", "/dev/null", *words, url]
    return subprocess.Popen(command)


def browser(folder: Path) -> "list[subprocess.Popen[bytes]]":
    """A real browser on its way to the page, where there is one."""
    if not shutil.which("chromium"):
        return []
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom"]
    command += [f"--user-data-dir={folder / 'profile'}", f"http://203.0.113.140:{PORT}/page"]
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    return [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)]


def nethogs(folder: Path) -> "list[subprocess.Popen[bytes]]":
    """nethogs beside us, where there is one: what it writes is compared with what we saw."""
    if not shutil.which("nethogs"):
        return []
    with (folder / "nethogs").open("wb") as file:
        return [subprocess.Popen(["nethogs", "-t", "-a", "-d", "1", "near"], stdout=file, stderr=subprocess.DEVNULL)]


def connected() -> set[str]:
    """Pairs of ends that ss shows, but those that only wait for strays."""
    run = subprocess.run(["ss", "-tunH"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in run.stdout.splitlines()]
    return {f"{r[4]} {r[5]}" for r in rows if len(r) > 5 and r[1] != "TIME-WAIT" and not r[5].endswith(":*")}


def named(look: Look) -> set[str]:
    ends = [h.connection for h in look.open.values()]
    shown = [(f"[{c.local}]" if ":" in c.local else c.local, c) for c in ends]
    return {
        f"{local}:{c.local_port} {f'[{c.remote}]' if ':' in (c.remote or '') else c.remote}:{c.remote_port}"
        for local, c in shown
    }


def main(folder: Path) -> None:
    server = lay_cable()
    upload = folder / "upload"
    upload.write_bytes(b"y" * 3_000_000)
    watching = watcher(folder)
    context = Context(root=Path("/"), live=True)
    sockets = LiveSockets(context)
    flows: dict[str, Flow] = {}
    ticks = compared = 0
    missing: set[str] = set()

    def look() -> None:
        nonlocal ticks, compared
        ticks += 1
        before = connected()
        seen = sockets.look()
        flows.update((flow.key, flow) for flow in watching.tick(seen, time.time(), ticks).flows)
        # What ss shows before and after our look was there while we looked.
        both = before & connected()
        compared += len(both)
        missing.update(both - named(seen))

    beside = nethogs(folder)
    try:
        look()
        running = [
            client(f"http://192.0.2.10:{PORT}/4000000", "--limit-rate", "2M"),
            client(f"http://198.51.100.20:{PORT}/", "--limit-rate", "1M", "--data-binary", f"@{upload}"),
            client(f"http://[2001:db8::40]:{PORT}/5000000", "--limit-rate", "1M"),
            client(f"http://[2001:db8:1::50]:{PORT}/", "--limit-rate", "1M", "--data-binary", f"@{upload}"),
            *browser(folder),
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
        for process in (server, *beside):
            process.kill()
            process.wait()
    result = {
        "flows": msgspec.to_builtins(list(flows.values())),
        "exits": [process.returncode for process in (*running[:4], short)],
        "notices": sockets.notices,
        "missing": sorted(missing),
        "compared": compared,
        "nethogs": (folder / "nethogs").read_text(errors="replace") if beside else None,
        "browser": [process.returncode for process in running[4:]] == [0],
        "threads": threading.active_count(),
        "pid": os.getpid(),
    }
    (folder / "result.json").write_text(json.dumps(result))


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        main(Path(sys.argv[1]))
