"""Claims about the addresses that Chromium and its relatives note, the last with a file that a real browser made."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.names import chromium_names
from privacycheck.model.facts import HostName
from tests.collect.conformance import Conformance, facts_of, write

NOW = 1_700_000_000.0
PROFILE = "home/anna/.config/chromium/Default"
FILE = f"{PROFILE}/Network/Reporting and NEL"
TABLE = (
    "CREATE TABLE nel_policies (nik TEXT NOT NULL, origin_scheme TEXT NOT NULL, origin_host TEXT NOT NULL, "
    "origin_port INTEGER NOT NULL, received_ip_address TEXT NOT NULL, group_name TEXT NOT NULL, "
    "expires_us_since_epoch INTEGER NOT NULL, success_fraction REAL NOT NULL, failure_fraction REAL NOT NULL, "
    "is_include_subdomains INTEGER NOT NULL, last_access_us_since_epoch INTEGER NOT NULL)"
)


def row(host: object, address: object, ago: float = 60.0) -> tuple[object, ...]:
    at = int((NOW - ago + 11_644_473_600) * 1_000_000)
    return ("", "https", host, 443, address, "g", at, 0.1, 1.0, 0, at)


def note(root: Path, *rows: tuple[object, ...]) -> Context:
    write(root, f"{PROFILE}/Preferences", "{}")
    place = write(root, FILE, b"")
    with closing(sqlite3.connect(place)) as database, database:
        database.execute("PRAGMA journal_mode=DELETE")
        database.execute(TABLE)
        database.executemany(f"INSERT INTO nel_policies VALUES ({','.join('?' * 11)})", rows)
    return Context(root=root, homes=(root / "home/anna",), clock=lambda: NOW)


def names(context: Context) -> list[HostName]:
    return [f for f in facts_of(chromium_names.COLLECTOR, context) if isinstance(f, HostName)]


class TestChromiumNames(Conformance):
    collector = chromium_names.COLLECTOR

    def build(self, root: Path, name: str = "tiny.example") -> Context:
        return note(root, row("a.example", "192.0.2.1"), row(name.replace("\0", ""), "192.0.2.9"))


def test_sites_are_told_with_the_address_from_which_they_answered(tmp_path: Path) -> None:
    context = note(tmp_path, row("www.example.com", "192.0.2.1"), row("v6.example", "2001:db8::1", 3600))
    assert [(n.address, n.host, n.age) for n in names(context)] == [
        ("192.0.2.1", "www.example.com", 60.0),
        ("2001:db8::1", "v6.example", 3600.0),
    ]
    assert names(context)[0].origin == "what chromium noted of sites"


def test_old_entries_and_values_of_other_kinds_say_nothing(tmp_path: Path) -> None:
    rows = [
        row("old.example", "192.0.2.1", 90_000),
        row(7, "192.0.2.1"),
        row("x.example", b"\xff"),
        row("y.example", ""),
    ]
    assert names(note(tmp_path, *rows)) == []


def test_a_file_that_the_browser_keeps_with_a_log_beside_it_is_read(tmp_path: Path) -> None:
    context = note(tmp_path, row("www.example.com", "192.0.2.1"))
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("PRAGMA journal_mode=WAL")
    assert [n.host for n in names(context)] == ["www.example.com"]


@pytest.mark.skipif(not shutil.which("chromium"), reason="Chromium is not on this computer.")
def test_a_real_browser_makes_the_table_that_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "home/anna/.config/chromium"
    command = ["chromium", "--headless", "--disable-gpu", "--no-first-run", f"--user-data-dir={folder}"]
    command += ["--no-sandbox"] if os.geteuid() == 0 else []
    env = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(tmp_path)}
    run = subprocess.run([*command, "--dump-dom", "about:blank"], env=env, capture_output=True, timeout=60, check=False)
    place = next((p for f in chromium_names.FILES if (p := folder / "Default" / f).exists()), None)
    if run.returncode or place is None:
        pytest.skip("Chromium does not run here.")
    with closing(sqlite3.connect(place)) as database, database:
        database.execute(f"INSERT INTO nel_policies VALUES ({','.join('?' * 11)})", row("www.example.com", "192.0.2.1"))
    context = Context(root=tmp_path, homes=(tmp_path / "home/anna",), clock=lambda: NOW)
    assert [(n.address, n.host) for n in names(context)] == [("192.0.2.1", "www.example.com")]
