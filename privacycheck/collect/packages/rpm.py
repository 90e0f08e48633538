"""RPM's database in, installed packages and owners of files out. rpm itself is not run: it may be missing or locked.

Three formats in use: rpmdb.sqlite (Fedora, RHEL 9; table Packages(hnum, blob), index Basenames(key, hnum, idx)),
Packages.db ("ndb", openSUSE; rpm's sources, lib/backend/ndb/rpmpkg.c) and Packages (Berkeley DB, RHEL 8; not read).
"""

import re
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from privacycheck.collect.base import Collector, Context, TooLarge, refused
from privacycheck.collect.clean import clean
from privacycheck.collect.packages import rpm_header as header
from privacycheck.collect.sqlite_file import open_tables
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import AnyFact, FileOwner, Package, Skipped

NAME = "rpm"
FOLDERS = ("/usr/lib/sysimage/rpm", "/var/lib/rpm")
DATABASE_LIMIT = 2 * 1024 * 1024 * 1024
NDB_LIMIT = 512 * 1024 * 1024
HEADER_LIMIT = 64 * 1024 * 1024
WHO = frozenset(
    (
        header.NAME,
        header.VERSION,
        header.RELEASE,
        header.EPOCH,
        header.SUMMARY,
        header.VENDOR,
        header.PACKAGER,
        header.URL,
        header.SOURCE_RPM,
    )
)
FILES = frozenset((header.NAME, header.DIR_INDEXES, header.BASE_NAMES, header.DIR_NAMES))
_PART = re.compile(
    r"^(lib(?!re[a-z])|kernel|glibc|python3?-|perl-|fonts-|google-noto|qt[56]-|kf[56]-|texlive-|gpg-pubkey)"
    r"|-(libs|devel|common|doc|docs|debuginfo|debugsource|filesystem|data|fonts|lang|release|langpack-\w+|langs)$"
)
_EMAIL = re.compile(r"\s*<[^>]*>\s*$")


def collect(context: Context) -> Iterator[AnyFact]:
    """Packages of the first database found. Signing keys, which rpm keeps as packages, are left out."""
    found = _database(context)
    if found is None:
        return
    damaged = 0
    try:
        for blob in _headers(context, found):
            try:
                package = _package(blob)
            except header.BadHeader:
                damaged += 1
                continue
            if package:
                yield package
    except (OSError, sqlite3.Error) as error:
        yield _refused(error)
    if _is_being_changed(context, found):
        reason = tr("RPM packages are being installed right now; the newest ones may be missing.")
        yield Skipped(source=NAME, reason=reason, hint=tr("Scan again in a moment."))
    if damaged:
        yield Skipped(
            source=NAME,
            reason=trn(
                "1 entry of the list of RPM packages is damaged.",
                "{n} entries of the list of RPM packages are damaged.",
                damaged,
            ),
            hint=tr("Run in a terminal: rpmdb --verifydb"),
            count=damaged,
        )


def _database(context: Context) -> Path | None:
    seen = []
    for name in ("rpmdb.sqlite", "Packages.db", "Packages"):
        seen += [context.path(f"{folder}/{name}") for folder in FOLDERS]
    return next((path for path in seen if _is_file(context, path)), None)


def _is_file(context: Context, path: Path) -> bool:
    try:
        return context.real(path).is_file()
    except OSError:
        return False


def _is_being_changed(context: Context, path: Path) -> bool:
    """Whether there are changes that SQLite keeps apart until they are finished (its write-ahead log)."""
    try:
        return context.real(path.with_name(f"{path.name}-wal")).stat().st_size > 0
    except OSError:
        return False


def _headers(context: Context, path: Path) -> Iterator[bytes]:
    if path.name == "rpmdb.sqlite":
        with closing(_open(context, path)) as database:
            yield from (row[0] for row in database.execute("SELECT blob FROM Packages") if isinstance(row[0], bytes))
    elif path.name == "Packages.db":
        yield from ndb_headers(context.read(path, NDB_LIMIT))
    else:
        raise sqlite3.NotSupportedError("Berkeley DB")


def _open(context: Context, path: Path) -> sqlite3.Connection:
    """Raises OSError, sqlite3.Error."""
    return open_tables(context, path, "Packages", ("Basenames",), DATABASE_LIMIT, HEADER_LIMIT)


def ndb_headers(raw: bytes) -> Iterator[bytes]:
    """Headers of a Packages.db: a 32-byte head, slots of 16 bytes that point to blobs in blocks of 16 bytes; all
    little-endian. Raises sqlite3.DatabaseError where it is none."""
    if raw[:4] != b"RpmP" or len(raw) < 32:
        raise sqlite3.DatabaseError("not a package database")
    pages = struct.unpack_from("<I", raw, 12)[0]
    end = min(pages * 4096, len(raw) - 15)
    for at in range(32, end, 16):
        magic, index, block, blocks = struct.unpack_from("<4sIII", raw, at)
        begin = block * 16
        if magic != b"Slot" or not index or not blocks or begin + 16 > len(raw):
            continue
        blob_magic, blob_index, _, size = struct.unpack_from("<4sIII", raw, begin)
        if blob_magic == b"BlbS" and blob_index == index and size <= HEADER_LIMIT:
            yield raw[begin + 16 : begin + 16 + size]


def _package(blob: bytes) -> Package | None:
    found = header.fields(blob, WHO)
    name = clean(header.text(found, header.NAME))
    if not name:
        raise header.BadHeader("no name")
    if name == "gpg-pubkey":
        return None
    epoch = next(iter(found.get(header.EPOCH, [])), 0)
    version = f"{header.text(found, header.VERSION)}-{header.text(found, header.RELEASE)}".strip("-")
    source = header.text(found, header.SOURCE_RPM).removesuffix(".src.rpm").rsplit("-", 2)[0]
    maker = header.text(found, header.VENDOR) or header.text(found, header.PACKAGER)
    return Package(
        source="rpm",
        package=name,
        version=clean(f"{epoch}:{version}" if isinstance(epoch, int) and epoch else version) or None,
        publisher=_EMAIL.sub("", clean(maker)) or None,
        summary=clean(header.text(found, header.SUMMARY)) or None,
        homepage=clean(header.text(found, header.URL)) or None,
        part=_PART.search(name) is not None,
        upstream=clean(source) or None,
    )


def owners(context: Context, paths: frozenset[str]) -> Iterator[FileOwner | Skipped]:
    """Which package installed each of these files, by the database's own index of file names where it has one."""
    found = _database(context)
    if found is None or not paths or found.name == "Packages":
        return
    wanted = {path.encode("utf-8", "surrogateescape"): path for path in paths}
    seen: set[bytes] = set()
    try:
        for blob in _candidates(context, found, wanted):
            try:
                fields = header.fields(blob, FILES)
            except header.BadHeader:
                continue
            for path in sorted(wanted.keys() & set(header.files(fields)) - seen):
                seen.add(path)
                yield FileOwner(path=wanted[path], source="rpm", package=clean(header.text(fields, header.NAME)))
    except (OSError, sqlite3.Error) as error:
        yield _refused(error)


def files(context: Context, package: str) -> Iterator[str]:
    """Files of a package. Raises OSError."""
    found = _database(context)
    if found is None or found.name == "Packages":
        return
    try:
        for blob in _headers(context, found):
            try:
                fields = header.fields(blob, FILES)
            except header.BadHeader:
                continue
            if clean(header.text(fields, header.NAME)) == package:
                yield from (path.decode("utf-8", "surrogateescape") for path in header.files(fields))
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _candidates(context: Context, path: Path, wanted: dict[bytes, str]) -> Iterator[bytes]:
    """Headers of packages with a file of one of the wanted names."""
    if path.name != "rpmdb.sqlite":
        yield from _headers(context, path)
        return
    with closing(_open(context, path)) as database:
        numbers: set[int] = set()
        for name in sorted({p.rpartition(b"/")[2] for p in wanted}):
            rows = database.execute("SELECT hnum FROM Basenames WHERE key = ?", (name.decode("utf-8", "replace"),))
            numbers.update(number for (number,) in rows if isinstance(number, int))
        for number in sorted(numbers):
            for (blob,) in database.execute("SELECT blob FROM Packages WHERE hnum = ?", (number,)):
                if isinstance(blob, bytes):
                    yield blob


def _refused(error: OSError | sqlite3.Error) -> Skipped:
    if isinstance(error, OSError) and not isinstance(error, TooLarge):
        return refused(NAME, error, tr("The list of installed RPM packages"))
    if isinstance(error, sqlite3.NotSupportedError):
        return Skipped(
            source=NAME,
            reason=tr("The list of installed RPM packages is in an older format that is not read."),
            hint=tr("Run in a terminal as administrator: rpmdb --rebuilddb (on systems with rpm 4.16 or newer)."),
        )
    return Skipped(
        source=NAME,
        reason=tr("The list of installed RPM packages is damaged."),
        hint=tr("Run in a terminal: rpmdb --verifydb"),
    )


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs installed as RPM packages"),
    reads=mark("rpm's list of installed packages and of their files. Package names, versions, who packaged them."),
    platforms=("linux",),
    collect=collect,
    owners=owners,
    files=files,
)
