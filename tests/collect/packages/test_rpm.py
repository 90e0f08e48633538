"""Claims about RPM packages: a recorded database, one that rpm itself makes, and damaged ones."""

import contextlib
import gzip
import shutil
import sqlite3
import struct
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import rpm, rpm_header
from privacycheck.model.facts import FileOwner, Package, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

RECORDED = Path(__file__).parents[1] / "fixtures/rpmdb.sqlite.gz"
TINY = Package(
    source="rpm",
    package="tiny-app",
    version="2:1.2-3",
    publisher="Tiny Makers",
    summary="A tiny program",
    homepage="https://example.org/",
    upstream="tiny-app",
)


def database(root: Path, folder: str = "/usr/lib/sysimage/rpm") -> Path:
    return write(root, f"{folder}/rpmdb.sqlite", gzip.decompress(RECORDED.read_bytes()))


def header(name: str) -> bytes:
    """The smallest header: a name, a version, a release and an epoch."""
    texts = [(1000, name), (1001, "1"), (1002, "2")]
    data, index = b"", b""
    for tag, text in texts:
        index += struct.pack(">4I", tag, 6, len(data), 1)
        data += text.replace("\0", "").encode() + b"\0"
    data += b"\0" * (-len(data) % 4)
    index += struct.pack(">4I", 1003, 4, len(data), 1)
    data += struct.pack(">I", 0)
    return struct.pack(">2I", len(texts) + 1, len(data)) + index + data


def ndb(blobs: list[bytes]) -> bytes:
    slots, body = b"", b""
    for number, blob in enumerate(blobs, 1):
        whole = struct.pack("<4sIII", b"BlbS", number, 0, len(blob)) + blob
        whole += b"\0" * (-(len(whole) + 12) % 16) + struct.pack("<II4s", 0, len(blob), b"BlbE")
        slots += struct.pack("<4sIII", b"Slot", number, (4096 + len(body)) // 16, len(whole) // 16)
        body += whole
    slots += struct.pack("<4sIII", b"Slot", 0, 0, 0) * ((4096 - 32 - len(slots)) // 16)
    return struct.pack("<4sIIII12x", b"RpmP", 0, 1, 1, len(blobs) + 1) + slots + body


class TestSqlite(Conformance):
    collector = rpm.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        path = database(root)
        with sqlite3.connect(path) as made:
            made.execute("INSERT INTO Packages (blob) VALUES (?)", (header(name),))
        made.close()
        return context(root)


class TestNdb(Conformance):
    collector = rpm.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, "/usr/lib/sysimage/rpm/Packages.db", ndb([header(name), header("other")]))
        return context(root)


def test_a_recorded_database_gives_its_package(tmp_path: Path) -> None:
    database(tmp_path, "/var/lib/rpm")
    assert facts_of(rpm.COLLECTOR, context(tmp_path))[0] == TINY


def test_owners_are_found_by_the_whole_path(tmp_path: Path) -> None:
    database(tmp_path)
    asked = frozenset({"/opt/tiny/tiny", "/opt/other/tiny", "/usr/share/applications/tiny.desktop"})
    found = {f.path for f in rpm.owners(context(tmp_path), asked) if isinstance(f, FileOwner)}
    assert found == {"/opt/tiny/tiny", "/usr/share/applications/tiny.desktop"}


def test_the_suse_format_gives_packages_and_owners_alike(tmp_path: Path) -> None:
    with sqlite3.connect(database(tmp_path / "other")) as made:
        blob = made.execute("SELECT blob FROM Packages").fetchone()[0]
    made.close()
    write(tmp_path, "/usr/lib/sysimage/rpm/Packages.db", ndb([header("first"), blob]))
    assert TINY in facts_of(rpm.COLLECTOR, context(tmp_path))
    assert [f.package for f in rpm.owners(context(tmp_path), frozenset({"/opt/tiny/tiny"}))] == [  # type: ignore[union-attr]
        "tiny-app"
    ]


def test_the_old_format_is_told_as_not_looked_at(tmp_path: Path) -> None:
    write(tmp_path, "/var/lib/rpm/Packages", b"\0" * 100)
    facts = facts_of(rpm.COLLECTOR, context(tmp_path))
    assert isinstance(facts[0], Skipped)
    assert "rebuilddb" in facts[0].hint


def test_a_database_that_is_a_program_is_refused_in_time(tmp_path: Path) -> None:
    path = write(tmp_path, "/var/lib/rpm/rpmdb.sqlite", b"")
    with sqlite3.connect(path) as made:
        endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT CAST(x AS BLOB) FROM c"
        made.execute(f"CREATE VIEW Packages (blob) AS {endless}")
    made.close()
    facts = facts_of(rpm.COLLECTOR, context(tmp_path))
    assert "damaged" in facts[0].reason  # type: ignore[union-attr]


def test_changes_that_are_not_finished_are_mentioned(tmp_path: Path) -> None:
    path = database(tmp_path)
    path.with_name("rpmdb.sqlite-wal").write_bytes(b"something")
    assert any("right now" in f.reason for f in facts_of(rpm.COLLECTOR, context(tmp_path)) if isinstance(f, Skipped))


@given(st.binary(max_size=400), st.integers(0, 5), st.integers(0, 300))
def test_no_bytes_make_the_header_reader_fail(raw: bytes, entries: int, size: int) -> None:
    for blob in (raw, struct.pack(">2I", entries, size) + raw):
        try:
            found = rpm_header.fields(blob, rpm.WHO | rpm.FILES)
        except rpm_header.BadHeader:
            continue
        rpm_header.text(found, rpm_header.NAME)
        rpm_header.files(found)


@given(st.data())
def test_a_damaged_header_is_read_or_refused(data: st.DataObject) -> None:
    raw = bytearray(header("tiny"))
    for _ in range(3):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(rpm_header.BadHeader):
        rpm._package(bytes(raw))


@given(st.binary(max_size=600))
def test_no_bytes_make_the_suse_reader_fail(raw: bytes) -> None:
    list(rpm.ndb_headers(b"RpmP" + b"\0" * 8 + b"\1\0\0\0" + raw.ljust(16, b"\0")))


SPEC = """Name: {name}
Version: {version}
Release: 1
Summary: Program {name}
License: GPL
Vendor: Makers of {name}
BuildArch: noarch
%description
x
%install
mkdir -p %{{buildroot}}/opt/{name}
echo hi > %{{buildroot}}/opt/{name}/run
%files
/opt/{name}/run
"""


@pytest.mark.skipif(shutil.which("rpmbuild") is None, reason="this computer has no rpmbuild")
def test_a_database_made_by_rpm_is_read_as_rpm_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "root/usr/lib/sysimage/rpm"
    folder.mkdir(parents=True)
    for name, version in (("alpha", "1.0"), ("beta-libs", "2.5")):
        spec = write(tmp_path, f"{name}.spec", SPEC.format(name=name, version=version))
        top = f"_topdir {tmp_path}/build"
        subprocess.run(["rpmbuild", "-bb", "--define", top, str(spec)], check=True, capture_output=True)
    made = [str(p) for p in sorted(tmp_path.rglob("*.rpm"))]
    db = ["rpm", "--define", "_db_backend sqlite", "--dbpath", str(folder)]
    subprocess.run([*db, "-i", "--justdb", "--nodeps", *made], check=True, capture_output=True)
    form = "%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{VENDOR}\\n"
    out = subprocess.run([*db, "-qa", "--qf", form], check=True, capture_output=True, text=True).stdout
    here = context(tmp_path / "root")
    found = [f for f in facts_of(rpm.COLLECTOR, here) if isinstance(f, Package)]
    assert {(f.package, f.version, f.publisher) for f in found} == {
        tuple(line.split("\t")) for line in out.splitlines()
    }
    assert {f.package: f.part for f in found} == {"alpha": False, "beta-libs": True}
    assert [f.package for f in rpm.owners(here, frozenset({"/opt/alpha/run"})) if isinstance(f, FileOwner)] == ["alpha"]
