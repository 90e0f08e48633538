"""Folders and browser databases for root certificates of one's own in, the certificates out.

Who holds the key of a root certificate can read encrypted traffic that passes by him. update-ca-certificates(8)
(Debian), update-ca-trust(8) (Fedora), trust(1) (Arch). NSS keeps its own in cert9.db: table nssPublic, columns named by
PKCS #11 attributes (a0 class, a11 value, a81 issuer, a82 serial; ace536358 trust for servers), numbers as 4 bytes;
values in nss/lib/util/pkcs11n.h.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.settings.x509 import BadCertificate, Names, certificates, names
from privacycheck.collect.sqlite_file import open_tables
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Certificate, Skipped

NAME = "root-certificates"
FOLDERS = (
    "/usr/local/share/ca-certificates",
    "/etc/ca-certificates/trust-source/anchors",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/pki/trust/anchors",
)
ENDS = (".crt", ".pem", ".cer", ".der", ".cert")
FILE_LIMIT = 4 * 1024 * 1024
DATABASE_LIMIT = 64 * 1024 * 1024
FILES = 500
DEPTH = 3
PROFILES = 64
NSS = ((".pki/nssdb", mark("Chrome and its relatives")), ("snap/chromium/current/.pki/nssdb", "Chromium"))
MOZILLA = (
    (".mozilla/firefox", "Firefox"),
    (".config/mozilla/firefox", "Firefox"),
    (".var/app/org.mozilla.firefox/.mozilla/firefox", "Firefox"),
    ("snap/firefox/common/.mozilla/firefox", "Firefox"),
    (".librewolf", "LibreWolf"),
    (".thunderbird", "Thunderbird"),
    (".var/app/org.mozilla.Thunderbird/.thunderbird", "Thunderbird"),
)
_TRUSTED = """
SELECT DISTINCT c.a11 FROM nssPublic AS c JOIN nssPublic AS t ON t.a81 = c.a81 AND t.a82 = c.a82
WHERE c.a0 = x'00000001' AND t.a0 = x'ce534353' AND t.ace536358 = x'ce534352' LIMIT 500
"""
"""Certificates with an entry that lets them vouch for servers (CKT_NSS_TRUSTED_DELEGATOR)."""


def collect(context: Context) -> Iterator[AnyFact]:
    """Those that the whole system trusts, then those of browsers."""
    for folder in FOLDERS:
        yield from _folder(context, context.path(folder), DEPTH)
    for path, who in _databases(context):
        try:
            yield from _database(context, path, who)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, sqlite3.Error) as error:
            what = tr("The certificates of {who} ({path})", who=tr(who), path=clean_path(context.shown(path), 200))
            if isinstance(error, OSError):
                yield refused(NAME, error, what)
            else:
                yield Skipped(source=NAME, reason=tr("{what} cannot be read.", what=what))


def _folder(context: Context, folder: Path, depth: int) -> Iterator[AnyFact]:
    try:
        entries = context.entries(folder)[:FILES]
    except OSError as error:
        yield refused(
            NAME,
            error,
            tr("The folder of root certificates {path}", path=clean_path(context.shown(folder), 200)),
        )
        return
    for entry in entries:
        path = Path(entry.path)
        if depth and entry.is_dir(follow_symlinks=False):
            yield from _folder(context, path, depth - 1)
        elif entry.name.lower().endswith(ENDS):
            what = tr("The root certificate {path}", path=clean_path(context.shown(path), 200))
            try:
                found = certificates(context.read(path, FILE_LIMIT))
            except (FileNotFoundError, IsADirectoryError):
                continue
            except OSError as error:
                yield refused(NAME, error, what)
                continue
            except BadCertificate:
                yield Skipped(source=NAME, reason=tr("{what} is damaged.", what=what))
                continue
            yield from (_fact(context, one, mark("every program that uses the system's list"), path) for one in found)


def _databases(context: Context) -> Iterator[tuple[Path, str]]:
    for home in context.open_homes():
        for below, who in NSS:
            yield home / below / "cert9.db", who
        for below, who in MOZILLA:
            try:
                profiles = context.entries(home / below)[: PROFILES * 4]
            except OSError:
                # The collector of extensions says so already.
                continue
            yield from ((home / below / p.name / "cert9.db", who) for p in profiles if not p.name.endswith(".ini"))


def _database(context: Context, path: Path, who: str) -> Iterator[AnyFact]:
    with closing(open_tables(context, path, "nssPublic", (), DATABASE_LIMIT, FILE_LIMIT)) as database:
        columns = {row[1] for row in database.execute("PRAGMA table_info(nssPublic)")}
        if not {b"a0", b"a11", b"a81", b"a82", b"ace536358"} <= columns:
            return
        for (der,) in database.execute(_TRUSTED).fetchall():
            try:
                yield _fact(context, names(der if isinstance(der, bytes) else b""), who, path)
            except BadCertificate:
                yield Skipped(source=NAME, reason=tr("A certificate of {who} is damaged.", who=tr(who)))


def _fact(context: Context, found: Names, who: str, path: Path) -> Certificate:
    return Certificate(
        subject=clean(found.subject) or "without a name",
        issuer=clean(found.issuer) or "without a name",
        trusted_by=who,
        until=found.until,
        path=clean_path(context.shown(path)),
    )


COLLECTOR = Collector(
    name=NAME,
    title=mark("root certificates that were added"),
    reads=mark("Root certificates that did not come with your system: of the system's own folders and of browsers."),
    platforms=("linux",),
    collect=collect,
)
