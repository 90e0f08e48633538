"""Claims about watching connections: who, to whom, how much; with a real network that leads nowhere."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from privacycheck.collect.running.live_sockets import Held, Look
from privacycheck.identify import Running
from privacycheck.locate import Locator
from privacycheck.model.facts import Connection, FileOwner, HostName, Package, Process, Tunnel
from privacycheck.present.flows import line
from privacycheck.recipients import Recipients
from privacycheck.watch import Watcher
from tests import make
from tests.watch_scene import SCRIPT

ROOT = Path(__file__).parents[1]
PROCESS = Process(pid=7, started=1.0, name="tiny", exe="/usr/bin/tiny")


def watcher(*facts: Any, owners: Any = lambda path: ()) -> Watcher:
    book = make.book(make.app(), make.company())
    return Watcher(book, Running(facts, owners), Recipients(book, Locator(None, None)))


def held(cookie: int, sent: int = 0, received: int = 0, holder: Process | None = PROCESS, **change: Any) -> Held:
    values = {"protocol": "tcp", "local": "10.0.0.1", "local_port": 5000 + cookie, "remote": "8.8.8.8"}
    connection = Connection(**values | {"remote_port": 443} | change)
    return Held(cookie=cookie, connection=connection, inode=cookie, holder=holder, sent=sent, received=received)


def look(*sockets: Held, ended: tuple[Held, ...] = (), exact: bool = False, unseen: tuple[Held, ...] = ()) -> Look:
    return Look(
        open={s.cookie: s for s in sockets},
        ended=list(ended),
        exact={s.cookie for s in ended} if exact else set(),
        unseen=list(unseen),
    )


def test_what_was_carried_before_watching_began_is_not_counted() -> None:
    watching = watcher()
    watching.tick(look(held(1, 1000, 2000)), 1.0, 1)
    (flow,) = watching.tick(look(held(1, 1500, 2700)), 2.0, 2).flows
    assert (flow.sent, flow.received, flow.open, flow.state) == (500, 700, 1, "open")


def test_a_socket_that_opens_while_one_watches_counts_from_its_first_byte() -> None:
    watching = watcher()
    watching.tick(look(), 1.0, 1)
    (flow,) = watching.tick(look(held(1, 100, 200)), 2.0, 2).flows
    assert (flow.sent, flow.received, flow.state) == (100, 200, "new")


def test_two_sockets_to_one_recipient_are_one_flow() -> None:
    watching = watcher()
    watching.tick(look(), 1.0, 1)
    (flow,) = watching.tick(look(held(1, 100, 0), held(2, 30, 0)), 2.0, 2).flows
    assert (flow.sent, flow.open, flow.contact.count) == (130, 2, 2)


def test_nothing_is_told_where_nothing_changed() -> None:
    watching = watcher()
    watching.tick(look(held(1)), 1.0, 1)
    assert watching.tick(look(held(1)), 2.0, 2).flows == ()


@pytest.mark.parametrize("exact", [True, False])
def test_an_end_without_a_notice_makes_the_amount_a_lower_bound(exact: bool) -> None:
    watching = watcher()
    watching.tick(look(), 1.0, 1)
    watching.tick(look(held(1, 100, 100)), 2.0, 2)
    last = held(1, 150, 100) if exact else held(1, 100, 100)
    (flow,) = watching.tick(look(ended=(last,), exact=exact), 3.0, 3).flows
    assert (flow.sent, flow.lower_bound, flow.state) == (150 if exact else 100, not exact, "gone")


def test_a_socket_that_was_never_seen_open_is_told_without_its_program() -> None:
    watching = watcher()
    watching.tick(look(), 1.0, 1)
    (flow,) = watching.tick(look(unseen=(held(9, 10, 20, holder=None),)), 2.0, 2).flows
    assert (flow.app, flow.app_key, flow.sent, flow.received) == ("program not visible", "", 10, 20)
    assert flow.state == "gone"


def test_a_holder_that_is_found_late_gets_its_socket() -> None:
    watching = watcher()
    watching.tick(look(), 1.0, 1)
    watching.tick(look(held(1, 10, 0, holder=None)), 2.0, 2)
    flows = {f.app_key: f for f in watching.tick(look(held(1, 30, 0)), 3.0, 3).flows}
    assert flows["process:/usr/bin/tiny"].open == 1
    assert flows["process:/usr/bin/tiny"].sent == 30
    assert (flows[""].state, flows[""].sent, flows[""].contact.count) == ("gone", 0, 0)


def test_a_holder_that_is_found_late_gets_nothing_from_before_watching_began() -> None:
    watching = watcher()
    watching.tick(look(held(1, 1000, 0, holder=None)), 1.0, 1)
    flows = {f.app_key: f for f in watching.tick(look(held(1, 1030, 0)), 2.0, 2).flows}
    assert flows["process:/usr/bin/tiny"].sent == 30


def test_a_number_that_is_given_to_another_program_is_another_program() -> None:
    watching = watcher()
    other = Process(pid=7, started=99.0, name="other", exe="/usr/bin/other")
    flows = watching.tick(look(held(1), held(2, holder=other)), 1.0, 1).flows
    assert {f.app_key for f in flows} == {"process:/usr/bin/tiny", "process:/usr/bin/other"}


def test_a_program_has_the_key_that_a_scan_gives_it() -> None:
    package = Package(source="deb", package="program")
    asked = []

    def owners(path: str) -> list[FileOwner]:
        asked.append(path)
        return [FileOwner(path=path, source="deb", package="program")]

    watching = watcher(package, owners=owners)
    (flow,) = watching.tick(look(held(1), held(2)), 1.0, 1).flows
    assert (flow.app_key, flow.app_id) == ("deb:program", "program")
    assert asked == ["/usr/bin/tiny"]


def test_what_stays_on_this_computer_is_left_out() -> None:
    watching = watcher()
    assert watching.tick(look(held(1, remote="127.0.0.1")), 1.0, 1).flows == ()


def test_a_clock_that_goes_back_changes_times_and_no_amount() -> None:
    watching = watcher()
    watching.tick(look(held(1, 0, 0)), 1000.0, 1)
    (flow,) = watching.tick(look(held(1, 70, 0)), 10.0, 2).flows
    assert (flow.sent, flow.last) == (70, 10.0)


def test_a_name_that_comes_up_counts_for_connections_that_begin_after_it() -> None:
    watching = watcher()
    watching.tick(look(held(1)), 1.0, 1)
    watching.learn([HostName(address="8.8.8.8", host="www.example.org", origin="a cache", age=0.0)])
    (flow,) = watching.tick(look(held(1, 10)), 2.0, 2).flows
    assert flow.contact.recipient.host is None
    other = Process(pid=8, started=1.0, name="other", exe="/usr/bin/other")
    flows = {f.app_key: f for f in watching.tick(look(held(1, 10), held(2, holder=other)), 3.0, 3).flows}
    assert flows["process:/usr/bin/other"].contact.recipient.host == "www.example.org"


def test_what_a_reverse_look_up_gives_is_shown_for_connections_that_are_there() -> None:
    watching = watcher()
    watching.tick(look(held(1)), 1.0, 1)
    watching.learn([HostName(address="8.8.8.8", host="dns.example", origin="a reverse look-up", reverse=True)])
    (flow,) = watching.tick(look(held(1)), 2.0, 2).flows
    assert (flow.contact.recipient.reverse_name, flow.contact.recipient.company) == ("dns.example", None)


def test_what_goes_into_tor_and_through_a_tunnel_is_told() -> None:
    watching = watcher()
    watching.surroundings([Tunnel(name="tun0", product="made by a VPN program", addresses=("10.8.0.2",))])
    tor = Process(pid=9, started=1.0, name="tor", exe="/usr/bin/tor")
    relay = held(1, holder=tor, remote="9.9.9.9", local="10.8.0.2")
    flows = watching.tick(look(relay, held(2, remote="127.0.0.1", remote_port=9050)), 1.0, 1).flows
    told = {f.app: (f.contact.recipient.kind, f.contact.through) for f in flows}
    assert told["tiny"] == ("tor", ())
    assert told["tor"] == ("internet", ("the VPN interface tun0 (made by a VPN program)",))
    assert "through the VPN interface tun0" in " ".join(line(f) for f in flows)


def test_a_connection_without_volumes_is_told_without_them() -> None:
    watching = watcher()
    bare = held(1)
    bare.sent = bare.received = None
    (flow,) = watching.tick(look(bare), 1.0, 1).flows
    assert (flow.sent, flow.received, flow.lower_bound) == (None, None, False)
    (flow,) = watching.tick(look(ended=(bare,)), 2.0, 2).flows
    assert (flow.state, flow.sent, flow.lower_bound) == ("gone", None, False)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the watcher saw of real clients in a network without a way out."""
    missing = [name for name in ("unshare", "nsenter", "ip", "curl", "ss") if not shutil.which(name)]
    if missing:
        pytest.skip(f"Not on this computer: {', '.join(missing)}.")
    if subprocess.run(["unshare", "-rn", "unshare", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("This account may not make networks of its own.")
    folder = tmp_path_factory.mktemp("scene")
    command = ["unshare", "-rn", sys.executable, "-W", "error", "-m", "tests.watch_scene", str(folder)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads((folder / "result.json").read_text())
    assert found["exits"] == [0] * 5
    return found


def flow_to(scene: dict[str, Any], asn: int, app: str = "curl") -> dict[str, Any]:
    """The client's own, else one without a program; the server's end is watched too, in its own network."""
    there = [f for f in scene["flows"] if f["contact"]["recipient"].get("asn") == asn]
    own = [f for f in there if f.get("app_id") == app]
    (flow,) = own or [f for f in there if not f["app_key"]]
    assert isinstance(flow, dict)
    return flow


@pytest.mark.parametrize(("asn", "country"), [(64501, "AQ"), (64502, "AQ"), (64504, "XK"), (64505, "XK")])
def test_real_clients_are_told_with_program_company_and_place(scene: dict[str, Any], asn: int, country: str) -> None:
    flow = flow_to(scene, asn)
    recipient = flow["contact"]["recipient"]
    assert (flow["app_id"], recipient["company"], recipient["service"]) == ("curl", f"company-{asn}", f"service-{asn}")
    assert (recipient["country"], recipient["network"]) == (country, f"Net {asn}")
    assert flow["state"] == "gone"


@pytest.mark.parametrize(
    ("asn", "field", "count"),
    [
        (64501, "received", 4_000_000),
        (64502, "sent", 3_000_000),
        (64504, "received", 5_000_000),
        (64505, "sent", 3_000_000),
    ],
)
def test_amounts_of_connections_over_a_second_are_right_within_two_percent(
    scene: dict[str, Any], asn: int, field: str, count: int
) -> None:
    flow = flow_to(scene, asn)
    if scene["notices"]:
        assert flow[field] == pytest.approx(count, rel=0.02)
    else:
        assert flow["lower_bound"]
        assert count * 0.5 < flow[field] < count * 1.02


def test_a_connection_between_two_looks_is_told_where_the_kernel_tells_it(scene: dict[str, Any]) -> None:
    if not scene["notices"]:
        pytest.skip("This kernel does not tell of sockets that end.")
    flow = flow_to(scene, 64503)
    assert flow["app"] == "program not visible"
    assert 50_000 <= flow["received"] < 51_000


def test_a_real_browser_is_told_with_what_it_loaded(scene: dict[str, Any]) -> None:
    if not scene["browser"]:
        pytest.skip("Chromium is not on this computer, or does not run here.")
    flow = flow_to(scene, 64506, "chromium")
    recipient = flow["contact"]["recipient"]
    assert (flow["app_id"], recipient["company"], recipient["country"]) == ("chromium", "company-64506", "AQ")
    if scene["notices"]:
        assert flow["received"] == pytest.approx(SCRIPT, rel=0.02)
    else:
        assert flow["lower_bound"]


def test_no_connection_that_ss_shows_is_missing(scene: dict[str, Any]) -> None:
    assert scene["compared"] > 20
    assert scene["missing"] == []


def test_no_program_that_nethogs_shows_is_missing(scene: dict[str, Any]) -> None:
    """nethogs writes PROGRAM/PID/USER, tab, amounts; what it cannot name begins with "unknown"."""
    if scene["nethogs"] is None:
        pytest.skip("nethogs is not on this computer.")
    names = {line.split("\t")[0].rsplit("/", 2)[0] for line in scene["nethogs"].splitlines() if line.count("\t") == 2}
    shown = {name.split()[0].rpartition("/")[2] for name in names if name and not name.startswith("unknown")}
    if not shown:
        pytest.skip("nethogs shows nothing here.")
    seen = {flow.get("app_id") or flow["app"] for flow in scene["flows"]}
    assert {name for name in shown if name in ("curl", "chromium")} <= seen
