r"""Folders in which Wine keeps Windows programs in, the programs installed there out.

Windows keeps what it can uninstall below Software\Microsoft\Windows\CurrentVersion\Uninstall (Microsoft: "Uninstall
Registry Key"); 32-bit programs on 64-bit Windows below Software\Wow6432Node.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.registry_text import HEAD, keys_below
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Package, Skipped

NAME = "wine"
REGISTRY_LIMIT = 64 * 1024 * 1024
PREFIXES = 500
UNINSTALL = rb"Software\\\\(?:Wow6432Node\\\\)?Microsoft\\\\Windows\\\\CurrentVersion\\\\Uninstall"
PARENTS = (
    ".wine",
    ".local/share/wineprefixes/*",
    ".local/share/bottles/bottles/*",
    ".var/app/com.usebottles.bottles/data/bottles/bottles/*",
    ".PlayOnLinux/wineprefix/*",
    "Games/*",
    ".local/share/lutris/runners/winesteam/*",
    ".var/app/net.lutris.Lutris/data/lutris/prefixes/*",
    ".steam/steam/steamapps/compatdata/*/pfx",
    ".local/share/Steam/steamapps/compatdata/*/pfx",
    ".var/app/com.valvesoftware.Steam/.local/share/Steam/steamapps/compatdata/*/pfx",
    "snap/steam/common/.local/share/Steam/steamapps/compatdata/*/pfx",
    ".cxoffice/*",
)
"""Wine itself, winetricks, Bottles, PlayOnLinux, Lutris, Steam's Proton, CrossOver. * is any one folder."""
_PART = re.compile(r"^(wine (gecko|mono)|microsoft visual c\+\+|microsoft \.net|microsoft xna|directx)", re.IGNORECASE)
_DRIVE = re.compile(r"^([A-Za-z]):[\\/]")


def prefixes(context: Context) -> Iterator[Path]:
    """Folders that hold a registry, each once."""
    seen: set[Path] = set()
    for folder in _candidates(context):
        try:
            real = context.real(folder)
        except OSError:
            continue
        if real not in seen and len(seen) < PREFIXES and _has_registry(context, folder):
            seen.add(real)
            yield folder


def _candidates(context: Context) -> Iterator[Path]:
    named = context.env.get("WINEPREFIX", "")
    if named.startswith("/"):
        yield context.path(named)
    for home in context.open_homes():
        for parent in PARENTS:
            before, star, after = parent.partition("/*")
            if not star:
                yield home / before
                continue
            try:
                entries = context.entries(home / before)
            except OSError:
                continue
            yield from (Path(entry.path + after) for entry in entries)


def _has_registry(context: Context, folder: Path) -> bool:
    try:
        return context.real(folder / "system.reg").is_file()
    except (OSError, ValueError):
        return False


def collect(context: Context) -> Iterator[AnyFact]:
    """Programs of each prefix; parts of Windows that hide themselves are parts."""
    yield from closed_homes(context, NAME)
    for prefix in prefixes(context):
        for file in ("system.reg", "user.reg"):
            what = tr("The list of Windows programs in {path}", path=clean_path(context.shown(prefix), 200))
            try:
                raw = context.read(prefix / file, REGISTRY_LIMIT)
            except FileNotFoundError:
                continue
            except OSError as error:
                yield refused(NAME, error, what)
                continue
            if not raw.startswith(HEAD):
                yield Skipped(source=NAME, reason=tr("{what} is damaged ({file}).", what=what, file=file))
                continue
            for key, values in keys_below(raw, UNINSTALL):
                package = _package(context, prefix, key, values)
                if package:
                    yield package


def _package(context: Context, prefix: Path, key: str, values: dict[str, str | int]) -> Package | None:
    def text(name: str) -> str:
        value = values.get(name)
        return value if isinstance(value, str) else ""

    name = clean(text("displayname"))
    if not name:
        return None
    location = _unix(context, prefix, text("installlocation"))
    program = _unix(context, prefix, text("displayicon").partition(",")[0].strip('"'))
    return Package(
        source="windows",
        package=clean(key) or name,
        name=name,
        version=clean(text("displayversion")) or None,
        publisher=clean(text("publisher")) or None,
        summary=clean(text("comments")) or None,
        homepage=clean(text("urlinfoabout")) or None,
        scope="user",
        part=values.get("systemcomponent") == 1 or _PART.match(name) is not None,
        location=location,
        exes=(program,) if program and program.lower().endswith(".exe") else (),
    )


def _unix(context: Context, prefix: Path, untrusted_path: str) -> str | None:
    """Where a Windows path lies: C: is drive_c of the prefix, Z: is the root of the file system."""
    path = untrusted_path.strip().strip('"')
    found = _DRIVE.match(path)
    if not found:
        return None
    parts = [p for p in re.split(r"[\\/]+", path[3:]) if p not in ("", ".", "..")]
    start = "" if found[1].lower() == "z" else f"{context.shown(prefix).rstrip('/')}/drive_{found[1].lower()}"
    return clean_path("/".join((start, *parts)))


COLLECTOR = Collector(
    name=NAME,
    title=mark("Windows programs under Wine"),
    reads=mark("The list of installed programs in the registry files of Wine, Bottles, Lutris, PlayOnLinux and Steam."),
    platforms=("linux",),
    collect=collect,
)
