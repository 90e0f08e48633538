"""Bytes of a certificate file in, the names that stand in its certificates out. Nothing is verified.

RFC 5280 (what a certificate holds), X.690 (DER), RFC 7468 (PEM). Only names and the end of validity are decoded.
"""

import base64
import binascii
import re
from typing import NamedTuple

COUNT = 500
"""Certificates of one file that are read."""
NAMES = {b"\x55\x04\x03": "name", b"\x55\x04\x0a": "organisation", b"\x55\x04\x0b": "unit"}
_PEM = re.compile(rb"-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END")


class BadCertificate(ValueError):
    """Not a certificate, or a damaged one."""


class Names(NamedTuple):
    """Untrusted texts; `until` is an ISO date or None."""

    subject: str
    issuer: str
    until: str | None


def certificates(raw: bytes) -> list[Names]:
    """All certificates of a PEM or DER file. Raises BadCertificate where one cannot be read, or there is none."""
    blocks = _PEM.findall(raw)[:COUNT]
    if not blocks:
        return [names(raw)]
    found = []
    for block in blocks:
        try:
            found.append(names(base64.b64decode(block)))
        except binascii.Error as error:
            raise BadCertificate("not base64") from error
    return found


def names(der: bytes) -> Names:
    """Names of one certificate. Raises BadCertificate."""
    parts = _items(_inside(_inside(der, 0x30), 0x30))
    if parts and parts[0][0] == 0xA0:
        parts = parts[1:]
    kinds = [tag for tag, _ in parts[:5]]
    if kinds != [0x02, 0x30, 0x30, 0x30, 0x30]:
        raise BadCertificate("not a certificate")
    times = _items(parts[3][1])
    return Names(
        subject=_name(parts[4][1]), issuer=_name(parts[2][1]), until=_date(times[1]) if len(times) > 1 else None
    )


def _item(raw: bytes, at: int) -> tuple[int, bytes, int]:
    """Tag, content and the place behind one value. Raises BadCertificate."""
    if at + 2 > len(raw):
        raise BadCertificate("cut off")
    tag, size, at = raw[at], raw[at + 1], at + 2
    if size & 0x80:
        count = size & 0x7F
        if not 1 <= count <= 4 or at + count > len(raw):
            raise BadCertificate("a length that cannot be")
        size, at = int.from_bytes(raw[at : at + count], "big"), at + count
    if at + size > len(raw):
        raise BadCertificate("cut off")
    return tag, raw[at : at + size], at + size


def _inside(raw: bytes, tag: int) -> bytes:
    found, content, _ = _item(raw, 0)
    if found != tag:
        raise BadCertificate("not a certificate")
    return content


def _items(raw: bytes, limit: int = 100) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(raw) and len(found) < limit:
        tag, content, at = _item(raw, at)
        found.append((tag, content))
    return found


def _name(raw: bytes) -> str:
    """The common name with the organisation behind it where that says more."""
    said: dict[str, str] = {}
    for _, entries in _items(raw):
        for _, pair in _items(entries):
            fields = _items(pair)
            if len(fields) == 2 and fields[0][1] in NAMES:
                tag, value = fields[1]
                text = value.decode("utf-16-be" if tag == 0x1E else "utf-8", "replace")
                said.setdefault(NAMES[fields[0][1]], text[:200])
    main = said.get("name") or said.get("unit") or said.get("organisation") or ""
    organisation = said.get("organisation", "")
    return f"{main} ({organisation})" if organisation and organisation not in main else main


def _date(item: tuple[int, bytes]) -> str | None:
    """UTCTime has two digits of the year, of which 50 and more are of the last century (RFC 5280, 4.1.2.5.1)."""
    text = item[1].decode("ascii", "replace")
    if item[0] == 0x17:
        text = ("19" if text[:2] >= "50" else "20") + text
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if text[:8].isascii() and text[:8].isdigit() else None
