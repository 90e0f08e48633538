"""Claims about root certificates that were added: files, and databases that NSS itself makes."""

import base64
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.settings import root_certificates, x509
from privacycheck.model.facts import Certificate, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

NSS = "home/anna/.pki/nssdb"


def der(tag: int, *parts: bytes) -> bytes:
    inside = b"".join(parts)
    size = len(inside)
    head = bytes([size]) if size < 0x80 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + head + inside


def name(text: str, organisation: str = "") -> bytes:
    def entry(kind: bytes, value: str) -> bytes:
        return der(0x31, der(0x30, der(0x06, b"\x55\x04" + kind), der(0x0C, value.encode())))

    return der(0x30, *([entry(b"\x0a", organisation)] if organisation else []), entry(b"\x03", text))


def certificate(subject: str, issuer: str = "Tiny Root", until: bytes = b"341103000000Z") -> bytes:
    kind = der(0x30, der(0x06, b"\x2a\x03"))
    times = der(0x30, der(0x17, b"240101000000Z"), der(0x17, until))
    inside = [
        der(0xA0, der(0x02, b"\x02")),
        der(0x02, b"\x01"),
        kind,
        name(issuer),
        times,
        name(subject, "Tiny Makers"),
    ]
    return der(0x30, der(0x30, *inside, der(0x30)), kind, der(0x03, b"\0"))


def pem(raw: bytes) -> bytes:
    return b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(raw) + b"-----END CERTIFICATE-----\n"


class TestRootCertificates(Conformance):
    collector = root_certificates.COLLECTOR

    def build(self, root: Path, name: str = "Tiny Root") -> Context:
        write(root, "usr/local/share/ca-certificates/tiny/tiny.crt", pem(certificate(name)))
        write(root, "etc/pki/ca-trust/source/anchors/plain.der", certificate("Plain Root"))
        return context(root)


def found(root: Path) -> list[Certificate]:
    return [f for f in facts_of(root_certificates.COLLECTOR, context(root)) if isinstance(f, Certificate)]


def test_names_and_the_end_of_validity_are_told(tmp_path: Path) -> None:
    write(tmp_path, "usr/local/share/ca-certificates/two.crt", pem(certificate("One")) + pem(certificate("Two")))
    one, two = found(tmp_path)
    assert (one.subject, one.issuer, one.until) == ("One (Tiny Makers)", "Tiny Root", "2034-11-03")
    assert two.subject == "Two (Tiny Makers)"


def test_a_file_that_is_no_certificate_is_told(tmp_path: Path) -> None:
    write(tmp_path, "usr/local/share/ca-certificates/bad.crt", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END")
    facts = facts_of(root_certificates.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "damaged" in f.reason for f in facts)


def test_a_database_with_views_instead_of_tables_is_not_asked(tmp_path: Path) -> None:
    path = write(tmp_path, f"{NSS}/cert9.db", b"")
    with sqlite3.connect(path) as database:
        database.execute("CREATE VIEW nssPublic AS SELECT 1 AS a0, 1 AS a11, 1 AS a81, 1 AS a82, 1 AS ace536358")
    facts = facts_of(root_certificates.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "Chrome" in f.reason for f in facts)


@pytest.mark.skipif(
    not (shutil.which("certutil") and shutil.which("openssl")), reason="this computer has no certutil or openssl"
)
def test_of_a_database_that_nss_made_only_trusted_roots_are_told(tmp_path: Path) -> None:
    folder = tmp_path / NSS
    folder.mkdir(parents=True)
    place = f"sql:{folder}"
    subprocess.run(["certutil", "-N", "-d", place, "--empty-password"], check=True)
    for label, trust in (("Filter", "C,,"), ("Plain", ",,")):
        file = tmp_path / f"{label}.pem"
        words = (
            f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -keyout {tmp_path}/key -out {file}"
        )
        subprocess.run(
            ["openssl", *words.split(), "-subj", f"/O=Tiny Makers/CN={label} Root"], check=True, capture_output=True
        )
        subprocess.run(["certutil", "-A", "-d", place, "-n", label, "-t", trust, "-i", str(file)], check=True)
    (fact,) = found(tmp_path)
    assert (fact.subject, fact.trusted_by) == ("Filter Root (Tiny Makers)", "Chrome and its relatives")


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    for text in (raw, pem(raw), certificate("x")[: len(raw)] + raw, der(0x30, der(0x30, raw))):
        try:
            x509.certificates(text)
        except x509.BadCertificate:
            continue
