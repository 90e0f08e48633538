"""Claims about recorded computers: what is written can be read, tells nobody's name, and damage costs lines only."""

import stat
import time
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect import machine, redact
from privacycheck.collect.machine import MachineError, read_machine, write_machine
from privacycheck.model.facts import (
    AnyFact,
    Computer,
    Connection,
    DesktopEntry,
    HostName,
    Package,
    Process,
    Skipped,
)

COMPUTER = Computer(platform="linux", system="Made-up Linux", taken="2026-11-24T00:00:00Z")
NAMES = redact.OwnNames(user="anna", home="/srv/people/anna", host="anna-laptop")


def record(path: Path, *lines: bytes) -> Path:
    path.write_bytes(b"\n".join((msgspec.json.encode(COMPUTER), *lines, b"")))
    return path


def test_what_is_written_is_read_again_with_the_computer_first(tmp_path: Path) -> None:
    facts: list[AnyFact] = [Package(source="deb", package="git"), COMPUTER, Process(pid=1, started=2.5, name="微信")]
    write_machine(tmp_path / "m.jsonl", facts)
    assert list(read_machine(tmp_path / "m.jsonl")) == [COMPUTER, facts[0], facts[2]]


def test_only_the_user_may_read_a_recording_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_machine(tmp_path / "m.jsonl", [COMPUTER])
    assert stat.S_IMODE((tmp_path / "m.jsonl").stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["m.jsonl"]


def test_a_recording_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    write_machine(tmp_path / "m.jsonl", [COMPUTER])

    def failing() -> list[AnyFact]:
        return [COMPUTER, Package(source="deb", package="\udcff")]

    with pytest.raises(UnicodeEncodeError):
        write_machine(tmp_path / "m.jsonl", failing())
    assert list(read_machine(tmp_path / "m.jsonl")) == [COMPUTER]
    assert [p.name for p in tmp_path.iterdir()] == ["m.jsonl"]


def test_names_of_people_and_of_the_computer_are_not_written() -> None:
    facts: list[AnyFact] = [
        Process(pid=1, started=0, name="x", exe="/home/anna/bin/x", script="/srv/people/anna/y"),
        Package(source="appimage", package="/home/Anna Bee/T.AppImage", location="/media/anna/stick/T.AppImage"),
        DesktopEntry(
            desktop_id="x", name="X", exec=("x", "--d=/home/anna/d", "C:\\Users\\anna\\x"), path="/data/anna/x"
        ),
        HostName(address="192.168.1.7", host="anna-phone.lan", origin="/etc/hosts"),
        Skipped(source="x", reason="The folder /home/anna/Downloads of anna-laptop may not be read."),
        Process(pid=2, started=0, name="y", sandbox=("appimage", "/home/anna/T.AppImage")),
    ]
    text = msgspec.json.encode(list(redact.redacted(facts, NAMES))).decode().lower()
    assert "anna" not in text


def test_a_package_may_be_named_like_the_user() -> None:
    names = redact.OwnNames(user="git", home="/home/git", host="package")
    fact = Package(source="deb", package="git", version="1", location="/opt/git-tools", exes=("/usr/bin/git",))
    assert list(redact.redacted([COMPUTER, fact], names)) == [
        COMPUTER,
        msgspec.structs.replace(fact, exes=("/usr/bin/user",)),
    ]


def test_own_addresses_are_replaced_and_those_of_others_kept() -> None:
    def connection(local: str, remote: str | None) -> Connection:
        return Connection(protocol="tcp", local=local, local_port=1, remote=remote, remote_port=443 if remote else None)

    facts = [connection("10.1.2.3", "203.0.113.5"), connection("2a00::5", None), connection("127.0.0.1", None)]
    facts += [connection("10.1.2.3", None)]
    made = [f for f in redact.redacted(facts, NAMES) if isinstance(f, Connection)]
    assert [(f.local, f.remote) for f in made] == [
        ("192.0.2.1", "203.0.113.5"),
        ("2001:db8::2", None),
        ("127.0.0.1", None),
        ("192.0.2.1", None),
    ]


def test_damaged_lines_are_counted_with_the_first_of_them(tmp_path: Path) -> None:
    good = msgspec.json.encode(Package(source="deb", package="a"))
    lines = (good, b"{broken", b'{"fact":"alien"}', good, b"\xff\xfe", b"x" * 200_000, good)
    facts = list(read_machine(record(tmp_path / "m", *lines)))
    assert len([f for f in facts if isinstance(f, Package)]) == 3
    assert isinstance(facts[-1], Skipped)
    assert facts[-1].count == 4
    assert "line 3" in facts[-1].reason


@pytest.mark.parametrize(
    "raw", [b"", b"hello\n", b'{"fact":"package","source":"deb","package":"a"}\n', b"\0" * 100_000]
)
def test_what_is_no_recording_is_refused_in_one_sentence(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "m").write_bytes(raw)
    with pytest.raises(MachineError) as caught:
        list(read_machine(tmp_path / "m"))
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(MachineError):
            list(read_machine(path))


def test_texts_of_a_recording_are_cleaned(tmp_path: Path) -> None:
    line = msgspec.json.encode(Package(source="deb", package="a", name="x\x1b[31m\u202ey", location="/a\nb"))
    package = list(read_machine(record(tmp_path / "m", line)))[1]
    assert isinstance(package, Package)
    assert (package.name, package.location) == ("x[31my", "/a?b")


def test_a_hundred_thousand_lines_are_read_in_seconds_and_a_bound_ends_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = msgspec.json.encode(Package(source="deb", package="a", name="A"))
    path = record(tmp_path / "m", *[line] * 100_000)
    begin = time.process_time()
    assert sum(1 for _ in read_machine(path)) == 100_001
    assert time.process_time() - begin < 10
    monkeypatch.setattr(machine, "LINES", 10)
    facts = list(read_machine(path))
    assert len(facts) == 11
    assert isinstance(facts[-1], Skipped)


@given(st.binary(max_size=400))
def test_no_line_makes_the_reader_fail(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = record(tmp_path_factory.mktemp("m") / "m", raw)
    assert next(iter([*read_machine(path)])) == COMPUTER
