"""dpkg's own files in, installed Debian packages out. No subprocess.

Formats: deb-control(5) stanzas in /var/lib/dpkg/status, one path a line in /var/lib/dpkg/info/PACKAGE[:ARCH].list,
and apt's /var/lib/apt/extended_states.
"""

import re
from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import AnyFact, FileOwner, Package, Skipped

NAME = "deb"
STATUS = "/var/lib/dpkg/status"
INFO = "/var/lib/dpkg/info"
EXTENDED = "/var/lib/apt/extended_states"
STATUS_LIMIT = 256 * 1024 * 1024
STANZA_LIMIT = 1024 * 1024
LIST_LIMIT = 32 * 1024 * 1024
PART_SECTIONS = frozenset(
    ("libs", "oldlibs", "libdevel", "kernel", "debug", "localization", "introspection", "doc", "fonts", "metapackages")
)
_PART_NAME = re.compile(
    r"^(lib(?!re[a-z])|fonts-|gir1\.2-|python3?-\w|node-|golang-|r-cran-)|-(dev|doc|dbg|dbgsym|common|data|l10n)$"
)
"""Names that Debian's policy gives to libraries, modules and data. LibreOffice and LibreWolf are none."""
PART_PRIORITIES = frozenset(("required", "important"))
_FIELD = re.compile(
    rb"^(Package|Status|Priority|Section|Maintainer|Source|Version|Description|Homepage|Essential):[ \t]*(.*)$",
    re.MULTILINE,
)
_NEEDS = re.compile(rb"^(Source|Depends|Pre-Depends):[ \t]*(.*)$", re.MULTILINE)
_AUTO = re.compile(rb"^Package: *(\S+)(?:\n[^\n]+)*?\nAuto-Installed: *1", re.MULTILINE)
_EMAIL = re.compile(r"\s*<[^>]*>\s*$")


def collect(context: Context) -> Iterator[AnyFact]:
    """Packages that dpkg has as installed, in the order of its file."""
    path = context.path(STATUS)
    try:
        raw = context.read(path, STATUS_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, tr("The list of installed Debian packages"))
        return
    auto = _auto(context)
    broken = 0
    for stanza in _stanzas(raw):
        package = _package(stanza, auto)
        if isinstance(package, Package):
            yield package
        else:
            broken += package is None
    if raw and not raw.endswith(b"\n"):
        broken += 1
    if broken:
        yield Skipped(
            source=NAME,
            reason=trn(
                "1 entry of the list of Debian packages is damaged.",
                "{n} entries of the list of Debian packages are damaged.",
                broken,
            ),
            hint=tr("Run in a terminal: dpkg --audit"),
            count=broken,
        )


def _stanzas(raw: bytes) -> Iterator[bytes]:
    begin = 0
    while begin < len(raw):
        end = raw.find(b"\n\n", begin)
        end = len(raw) if end < 0 else end
        if end > begin:
            yield raw[begin : min(end, begin + STANZA_LIMIT)]
        begin = end + 2


def _package(stanza: bytes, auto: frozenset[bytes]) -> Package | bool | None:
    """A package; False where it is not installed; None where the entry is damaged."""
    fields = dict(_FIELD.findall(stanza))
    name = fields.get(b"Package", b"").strip()
    status = fields.get(b"Status", b"").split()
    if not name or len(status) != 3:
        return None
    if status[2] != b"installed":
        return False
    section = _text(fields, b"Section").rpartition("/")[2]
    part = (
        section in PART_SECTIONS
        or _PART_NAME.search(name.decode("utf-8", "replace")) is not None
        or _text(fields, b"Priority") in PART_PRIORITIES
        or fields.get(b"Essential", b"").strip() == b"yes"
    )
    source = _text(fields, b"Source").partition(" ")[0]
    return Package(
        source="deb",
        package=clean(name.decode("utf-8", "replace")),
        version=_text(fields, b"Version") or None,
        publisher=_EMAIL.sub("", _text(fields, b"Maintainer")) or None,
        summary=_text(fields, b"Description") or None,
        homepage=_text(fields, b"Homepage") or None,
        section=section or None,
        auto=name in auto,
        part=part,
        upstream=source or None,
    )


def _text(fields: dict[bytes, bytes], name: bytes) -> str:
    return clean(fields.get(name, b"").decode("utf-8", "replace"))


def _auto(context: Context) -> frozenset[bytes]:
    """Packages that came only because others need them."""
    try:
        return frozenset(_AUTO.findall(context.read(context.path(EXTENDED))))
    except OSError:
        return frozenset()


def owners(context: Context, paths: frozenset[str]) -> Iterator[FileOwner | Skipped]:
    """Which package installed each of these files. With a merged /usr a package may say /bin for /usr/bin."""
    wanted = {spelling.encode("utf-8", "surrogateescape"): path for path in paths for spelling in _spellings(path)}
    if not wanted:
        return
    try:
        entries = context.entries(context.path(INFO))
    except OSError as error:
        yield refused(NAME, error, tr("The lists of files of Debian packages"))
        return
    keys, unread = wanted.keys(), 0
    for entry in entries:
        if not entry.name.endswith(".list"):
            continue
        try:
            lines = context.read(entry.path, LIST_LIMIT).split(b"\n")
        except OSError:
            unread += 1
            continue
        # Nearly every list holds none of the files: asking that first is twice as fast as building a set of each.
        if keys.isdisjoint(lines):
            continue
        package = clean(entry.name.removesuffix(".list").partition(":")[0])
        for found in sorted(keys & set(lines)):
            yield FileOwner(path=wanted[found], source="deb", package=package)
    if unread:
        yield Skipped(
            source=NAME,
            reason=trn(
                "1 list of files of a Debian package cannot be read.",
                "{n} lists of files of Debian packages cannot be read.",
                unread,
            ),
            count=unread,
        )


def files(context: Context, package: str) -> Iterator[str]:
    """Files and folders of a package, of all its architectures, and of the parts that it was cut into. Raises
    OSError."""
    wanted = {package, *_parts(context, package)}
    for entry in context.entries(context.path(INFO)):
        if entry.name.endswith(".list") and entry.name.removesuffix(".list").partition(":")[0] in wanted:
            for line in context.read(entry.path, LIST_LIMIT).split(b"\n"):
                if line.startswith(b"/") and line != b"/.":
                    yield line.decode("utf-8", "surrogateescape")


def _parts(context: Context, package: str) -> set[str]:
    """Packages that a package needs, of the same source and with the same first word: the rest of the same program
    (chromium-common, libreoffice-core). Those that these need count too."""
    try:
        raw = context.read(context.path(STATUS), STATUS_LIMIT)
    except OSError:
        return set()
    stem = package.partition("-")[0].encode("utf-8", "surrogateescape")
    own = package.encode("utf-8", "surrogateescape")
    source, todo = _source_and_needs(raw, own)
    found: set[bytes] = set()
    while todo:
        name = todo.pop()
        if name in found or name == own or name.partition(b"-")[0] != stem:
            continue
        its_source, needs = _source_and_needs(raw, name)
        if source and its_source == source:
            found.add(name)
            todo |= needs
    return {name.decode("utf-8", "surrogateescape") for name in found}


def _source_and_needs(raw: bytes, name: bytes) -> tuple[bytes, set[bytes]]:
    """The source of an installed package and the names that it depends on; nothing where it is not installed."""
    begin = 0 if raw.startswith(b"Package: " + name + b"\n") else raw.find(b"\nPackage: " + name + b"\n") + 1
    if begin == 0 and not raw.startswith(b"Package: " + name + b"\n"):
        return b"", set()
    end = raw.find(b"\n\n", begin)
    stanza = raw[begin : min(end if end >= 0 else len(raw), begin + STANZA_LIMIT)]
    source, needs = name, set()
    for field, value in _NEEDS.findall(stanza):
        if field == b"Source":
            source = value.split(b" ")[0]
        else:
            needs |= {one.strip().split(b" ")[0].partition(b":")[0] for one in re.split(rb"[,|]", value)}
    return source, needs


def _spellings(path: str) -> Iterator[str]:
    yield path
    if path.startswith("/usr/") and path.split("/")[2] in ("bin", "sbin", "lib", "lib32", "lib64"):
        yield path.removeprefix("/usr")
    elif path.split("/")[1] in ("bin", "sbin", "lib", "lib32", "lib64"):
        yield f"/usr{path}"


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs installed as Debian packages"),
    reads=mark("dpkg's list of installed packages and of their files. Package names, versions, who packaged them."),
    platforms=("linux",),
    collect=collect,
    owners=owners,
    files=files,
)
