"""Pacman's database in, installed packages and owners of files out.

/var/lib/pacman/local/NAME-VERSION/desc and files: a line %KEY%, its values one a line, an empty line (alpm's local
database format; libalpm/be_local.c).
"""

import re
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import AnyFact, FileOwner, Package, Skipped

NAME = "pacman"
LOCAL = "/var/lib/pacman/local"
DESC_LIMIT = 1024 * 1024
FILES_LIMIT = 64 * 1024 * 1024
_PART = re.compile(
    r"^(lib(?!re[a-z])|lib32-|linux(-|$)|python-|perl-|ttf-|otf-|noto-|qt[56]-|gst-|haskell-|ruby-|xorg-)"
    r"|-(libs|headers|docs?|common|data|debug|firmware|keyring|mirrorlist|filesystem)$"
)
_EMAIL = re.compile(r"\s*<[^>]*>\s*$")
MERGED = ("/bin/", "/sbin/", "/usr/sbin/")
"""Arch has one folder of programs, /usr/bin; the others are links to it."""


def collect(context: Context) -> Iterator[AnyFact]:
    """Packages, in the order of their folders' names."""
    try:
        folders = context.entries(context.path(LOCAL))
    except OSError as error:
        yield refused(NAME, error, tr("The list of installed Arch packages"))
        return
    for folder in folders:
        if folder.name == "ALPM_DB_VERSION":
            continue
        try:
            raw = context.read(Path(folder.path) / "desc", DESC_LIMIT)
        except (FileNotFoundError, NotADirectoryError):
            # A package that is being removed, or no package.
            continue
        except OSError as error:
            yield refused(NAME, error, tr("The entry {clean} of the list of Arch packages", clean=clean(folder.name)))
            continue
        package = _package(sections(raw))
        if package:
            yield package
        else:
            reason = tr("The entry {name} of the list of Arch packages is damaged.", name=clean(folder.name))
            yield Skipped(source=NAME, reason=reason, hint=tr("Run in a terminal: pacman -Dk"))


def sections(raw: bytes) -> dict[str, list[str]]:
    """Values by key. They are not cleaned."""
    found: dict[str, list[str]] = {}
    values: list[str] = []
    for line in raw.decode("utf-8", "replace").split("\n"):
        if len(line) > 2 and line[0] == line[-1] == "%":
            values = found.setdefault(line[1:-1], [])
        elif line:
            values.append(line)
    return found


def _package(found: dict[str, list[str]]) -> Package | None:
    def first(key: str) -> str | None:
        values = found.get(key)
        return clean(values[0]) or None if values else None

    name = first("NAME")
    if not name or not first("VERSION"):
        return None
    packager = _EMAIL.sub("", first("PACKAGER") or "")
    return Package(
        source="pacman",
        package=name,
        version=first("VERSION"),
        publisher=packager if packager and packager != "Unknown Packager" else None,
        summary=first("DESC"),
        homepage=first("URL"),
        auto=first("REASON") == "1",
        part=_PART.search(name) is not None or "base-devel" in found.get("GROUPS", []),
        upstream=first("BASE"),
    )


def owners(context: Context, paths: frozenset[str]) -> Iterator[FileOwner | Skipped]:
    """Which package installed each of these files."""
    wanted = {_listed(path): path for path in paths if path.startswith("/")}
    keys, unread = wanted.keys(), 0
    if not wanted:
        return
    try:
        folders = context.entries(context.path(LOCAL))
    except OSError as error:
        yield refused(NAME, error, tr("The lists of files of Arch packages"))
        return
    for folder in folders:
        try:
            lines = context.read(Path(folder.path) / "files", FILES_LIMIT).split(b"\n")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            unread += 1
            continue
        if keys.isdisjoint(lines):
            continue
        # Folders are named NAME-VERSION-RELEASE; neither of the latter holds a hyphen.
        package = clean(folder.name.rsplit("-", 2)[0])
        for found in sorted(keys & set(lines)):
            yield FileOwner(path=wanted[found], source="pacman", package=package)
    if unread:
        yield Skipped(
            source=NAME,
            reason=trn(
                "1 list of files of an Arch package cannot be read.",
                "{n} lists of files of Arch packages cannot be read.",
                unread,
            ),
            count=unread,
        )


def files(context: Context, package: str) -> Iterator[str]:
    """Files of a package. Raises OSError."""
    for folder in context.entries(context.path(LOCAL)):
        if folder.name.rsplit("-", 2)[0] == package:
            raw = context.read(Path(folder.path) / "files", FILES_LIMIT)
            for line in raw.partition(b"%FILES%\n")[2].partition(b"\n\n")[0].split(b"\n"):
                if line and not line.endswith(b"/"):
                    yield "/" + line.decode("utf-8", "surrogateescape")


def _listed(path: str) -> bytes:
    for folder in MERGED:
        if path.startswith(folder):
            path = "/usr/bin/" + path.removeprefix(folder)
    return path[1:].encode("utf-8", "surrogateescape")


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs installed as Arch packages"),
    reads=mark("pacman's list of installed packages and of their files. Package names, versions, who packaged them."),
    platforms=("linux",),
    collect=collect,
    owners=owners,
    files=files,
)
