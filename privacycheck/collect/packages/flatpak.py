"""Flatpak's installations in, installed applications and runtimes out.

flatpak-installation(5) and the layout that flatpak itself documents in its sources (common/flatpak-dir.c):
app/ID/ARCH/BRANCH/COMMIT with `current` and `active` links, `metadata` (a key file) and `deploy` (a GVariant of type
(ssasta{sv}) that starts with the name of the remote and holds texts under keys like appdata-name).
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages import metainfo
from privacycheck.collect.packages.desktop_file import ENTRY_LIMIT, names, parse
from privacycheck.collect.packages.flatpak_places import METADATA_LIMIT, Scope, installations, key_file
from privacycheck.collect.xml_text import BadXml
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Package, Skipped

NAME = "flatpak"
DEPLOY_LIMIT = 4 * 1024 * 1024


def collect(context: Context) -> Iterator[AnyFact]:
    """Applications, then runtimes and extensions, which are parts."""
    yield from closed_homes(context, NAME)
    try:
        folders = list(installations(context))
    except OSError as error:
        yield refused(NAME, error, tr("The list of places with Flatpak programs"))
        folders = [(context.path("/var/lib/flatpak"), "system")]
    for folder, scope in folders:
        for kind in ("app", "runtime"):
            try:
                yield from _kind(context, folder / kind, scope, kind)
            except OSError as error:
                what = tr("The folder of Flatpak programs {path}", path=clean_path(context.shown(folder), 200))
                yield refused(NAME, error, what, tr("Check who may read it."))


def _kind(context: Context, folder: Path, scope: Scope, kind: str) -> Iterator[Package | Skipped]:
    for entry in context.entries(folder):
        for branch in _branches(context, Path(entry.path), kind):
            try:
                package = _package(context, entry.name, Path(entry.path), branch, scope, kind)
            except OSError as error:
                yield refused(NAME, error, tr("The Flatpak program {clean}", clean=clean(entry.name)))
                continue
            if package:
                yield package


def _branches(context: Context, folder: Path, kind: str) -> list[Path]:
    """Folders ARCH/BRANCH: of an application the current one, of a runtime all."""
    if kind == "app" and context.is_folder(folder / "current"):
        return [folder / "current"]
    found = []
    for arch in context.entries(folder):
        if arch.is_dir(follow_symlinks=False):
            found += [Path(b.path) for b in context.entries(Path(arch.path))]
    return found


def _package(
    context: Context, untrusted_id: str, folder: Path, branch: Path, scope: Scope, kind: str
) -> Package | None:
    active = branch / "active"
    try:
        raw = context.read(active / "metadata", METADATA_LIMIT)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    meta = key_file(raw)
    flatpak_id = clean(untrusted_id)
    said = {**_deployed(context, active), **_metainfo(context, active, untrusted_id)}
    command = meta.get("Application", {}).get("command", "")
    program = active / "files/bin" / command if command and "/" not in command else None
    name = said.get("name") or _menu_name(context, active, untrusted_id)
    return Package(
        source="flatpak",
        package=flatpak_id,
        name=clean(name) or None,
        version=clean(said.get("version", "")) or (clean(context.real(branch).name) if kind == "runtime" else None),
        publisher=clean(said.get("developer", "")) or None,
        summary=clean(said.get("summary", "")) or None,
        homepage=clean(said.get("homepage", "")) or None,
        section=clean(said.get("origin", "")) or None,
        scope=scope,
        auto=None if kind == "app" else True,
        part=kind == "runtime",
        location=clean_path(context.shown(folder)),
        exes=(clean_path(context.shown(program)),) if program else (),
        desktop_ids=(flatpak_id,) if kind == "app" else (),
    )


def _metainfo(context: Context, active: Path, flatpak_id: str) -> dict[str, str]:
    for name in (f"metainfo/{flatpak_id}.metainfo.xml", f"appdata/{flatpak_id}.appdata.xml"):
        try:
            return metainfo.read(context.read(active / "files/share" / name, metainfo.METAINFO_LIMIT))
        except (OSError, BadXml):
            continue
    return {}


def _menu_name(context: Context, active: Path, flatpak_id: str) -> str:
    try:
        raw = context.read(active / f"export/share/applications/{flatpak_id}.desktop", ENTRY_LIMIT)
    except OSError:
        return ""
    return names(parse(raw.decode("utf-8", "replace")), ())[0]


def _deployed(context: Context, active: Path) -> dict[str, str]:
    try:
        return deploy_texts(context.read(active / "deploy", DEPLOY_LIMIT))
    except OSError:
        return {}


def deploy_texts(raw: bytes) -> dict[str, str]:
    """Texts of a deploy file: origin, name, summary, version.

    In a GVariant a dictionary entry is the key with a zero byte, padding to 8 bytes, and the value: here a text with
    a zero byte, one more zero byte, and its type "s".
    """
    found = {"origin": raw.partition(b"\0")[0][:200].decode("utf-8", "replace")}
    for key in ("name", "summary", "version"):
        mark = b"appdata-" + key.encode() + b"\0"
        at = raw.find(mark)
        if at < 0:
            continue
        begin = (at + len(mark) + 7) // 8 * 8
        end = raw.find(b"\0", begin)
        if end > begin and raw[end + 1 : end + 3] == b"\0s":
            found[key] = raw[begin:end][:1000].decode("utf-8", "replace")
    return found


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs installed with Flatpak"),
    reads=mark("Flatpak's folders of the system and of your account: names, versions and makers of programs."),
    platforms=("linux",),
    collect=collect,
)
