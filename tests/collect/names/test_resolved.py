"""Claims about the names in systemd-resolved's cache, and about those that it is asked for."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.names import resolved, varlink
from privacycheck.collect.names.varlink import Varlink, VarlinkError, WrongReply
from privacycheck.model.facts import AnyFact, HostName, Looked, Skipped
from tests.collect.conformance import assert_valid, facts_of
from tests.collect.names.varlink_service import service


def record(name: str, kind: int, /, **rest: Any) -> dict[str, Any]:
    return {"rr": {"key": {"class": 1, "type": kind, "name": name}, **rest}, "raw": "AA=="}


def entry(name: str, kind: int, /, **rest: Any) -> dict[str, Any]:
    key = {"class": 1, "type": kind, "name": name}
    return {"key": key, "rrs": [record(name, kind, **rest)], "until": 5_000_000}


def packed(message: Any) -> bytes:
    return json.dumps(message).encode() + b"\0"


def dump(*entries: dict[str, Any]) -> bytes:
    scope = {"protocol": "dns", "ifindex": 2, "ifname": "eth0", "cache": list(entries)}
    return packed({"parameters": {"dump": [scope]}})


def facts_after(tmp_path: Path, *answers: bytes) -> list[AnyFact]:
    with service(tmp_path / resolved.SOCKET.lstrip("/"), *answers):
        facts = facts_of(resolved.COLLECTOR, Context(root=tmp_path))
    assert_valid(facts)
    return facts


def test_names_are_told_with_their_addresses(tmp_path: Path) -> None:
    v6 = [0x20, 0x01, 0x0D, 0xB8, *[0] * 11, 7]
    answer = dump(entry("www.example.com", 1, address=[192, 0, 2, 9]), entry("v6.example.com", 28, address=v6))
    *names, looked = facts_after(tmp_path, answer)
    assert names == [
        HostName(address="192.0.2.9", host="www.example.com", origin=resolved.CACHE),
        HostName(address="2001:db8::7", host="v6.example.com", origin=resolved.CACHE),
    ]
    assert isinstance(looked, Looked)


def test_who_asked_for_an_alias_meant_the_alias(tmp_path: Path) -> None:
    answer = dump(
        entry("www.shop.example", 5, name="shop.cdn.example"),
        entry("shop.cdn.example", 5, name="e7.cdn.example"),
        entry("e7.cdn.example", 1, address=[192, 0, 2, 9]),
    )
    assert [f.host for f in facts_after(tmp_path, answer) if isinstance(f, HostName)] == ["www.shop.example"]


def test_aliases_in_a_circle_are_borne(tmp_path: Path) -> None:
    answer = dump(
        entry("a.example", 5, name="b.example"),
        entry("b.example", 5, name="a.example"),
        entry("a.example", 1, address=[192, 0, 2, 9]),
    )
    (name,) = [f for f in facts_after(tmp_path, answer) if isinstance(f, HostName)]
    assert name.host in ("a.example", "b.example")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        ("org.varlink.service.MethodNotFound", "not shown by this version of systemd"),
        ("org.varlink.service.PermissionDenied", "may not be read by your account"),
        ("io.systemd.InteractiveAuthenticationRequired", "may not be read by your account"),
        ("io.systemd.Something", "in a way that we do not know"),
    ],
)
def test_a_refusal_is_said_in_words(tmp_path: Path, error: str, says: str) -> None:
    (skipped, _) = facts_after(tmp_path, packed({"error": error, "parameters": {}}))
    assert isinstance(skipped, Skipped)
    assert says in skipped.reason


@pytest.mark.parametrize(
    "answer",
    [
        b"no json\0",
        b"\xff\xfe\0",
        b"[1, 2]\0",
        b"\0",
        b"[" * 5000 + b"\0",
        packed({"parameters": {"dump": [7, {"cache": {"a": 1}}, {"cache": [None, {"rrs": [{"rr": None}, 3]}]}]}}),
        dump(entry("a.example", 1, address=[1, 2, 3]), entry("b.example", 1, address=[999, 1, 1, 1])),
        dump(entry("c.example", 1, address="192.0.2.1"), entry("\x1b[31m.example", 1, address=[192, 0, 2, 1])),
        dump(entry("d.example", 1, address=[0, 0, 0, 0]), entry("e.example", 1, address=[127, 0, 0, 1])),
        dump(entry("x." * 200 + "example", 1, address=[192, 0, 2, 1]), entry("local", 1, address=[192, 0, 2, 1])),
    ],
)
def test_wrong_answers_give_no_name(tmp_path: Path, answer: bytes) -> None:
    assert not [f for f in facts_after(tmp_path, answer) if isinstance(f, HostName)]


def test_a_service_that_hangs_is_left_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(varlink, "SECONDS", 0.2)
    path = tmp_path / "hangs"
    with service(path, hang=True):
        line = Varlink(path, seconds=0.2)
        with pytest.raises(TimeoutError):
            line.call("a.b.C")
        line.close()


def test_a_service_that_drips_is_left_in_time(tmp_path: Path) -> None:
    """Each byte in time, the whole never: the time is for the whole answer."""
    path = tmp_path / "drips"
    with service(path, b"{"):
        line = Varlink(path, seconds=0.2)
        with pytest.raises(TimeoutError):
            line.call("a.b.C")
        line.close()


def test_a_socket_file_without_a_service_and_no_socket_file_say_nothing(tmp_path: Path) -> None:
    path = tmp_path / resolved.SOCKET.lstrip("/")
    assert [type(f) for f in facts_of(resolved.COLLECTOR, Context(root=tmp_path))] == [Looked]
    with service(path):
        pass
    assert [type(f) for f in facts_of(resolved.COLLECTOR, Context(root=tmp_path))] == [Looked]


def test_look_ups_are_told_while_one_watches(tmp_path: Path) -> None:
    path = tmp_path / resolved.SOCKET.lstrip("/")
    rows = [record("www.example.com", 5, name="e7.cdn.example"), record("e7.cdn.example", 1, address=[192, 0, 2, 9])]
    answer = packed({"parameters": {"ready": True}, "continues": True})
    answer += packed({"parameters": {"state": "success", "answer": rows}, "continues": True})
    with service(path, answer) as seen:
        monitor = resolved.Monitor(Context(root=tmp_path))
        found = wait_for(monitor)
        monitor.close()
    assert found == [HostName(address="192.0.2.9", host="www.example.com", origin=resolved.LIVE, age=0.0)]
    assert b'"more":true' in seen[0]


def wait_for(monitor: resolved.Monitor) -> list[HostName]:
    end = time.monotonic() + 5
    while not (found := monitor.names()) and time.monotonic() < end:
        time.sleep(0.01)
    return found


def test_a_monitor_that_is_refused_or_ends_gives_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / resolved.SOCKET.lstrip("/")
    with service(path, packed({"error": "org.varlink.service.PermissionDenied"})):
        monitor = resolved.Monitor(Context(root=tmp_path))
        time.sleep(0.1)
        assert monitor.names() == []
        assert monitor.names() == []
    with pytest.raises(OSError):
        resolved.Monitor(Context(root=tmp_path / "nowhere"))


def test_errors_of_a_service_are_named(tmp_path: Path) -> None:
    path = tmp_path / "errors"
    with service(path, packed({"error": "a.b.Wrong"}), b"7\0"):
        line = Varlink(path)
        with pytest.raises(VarlinkError, match=r"a\.b\.Wrong"):
            line.call("a.b.C")
        with pytest.raises(WrongReply):
            line.call("a.b.C")
        line.close()
