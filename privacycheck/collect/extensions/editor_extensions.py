"""Extension folders of Visual Studio Code and its relatives in, extensions out.

extensions/extensions.json lists what is installed: identifier.id, version, relativeLocation or location, and metadata
(source "gallery" or "vsix", publisherDisplayName, isBuiltin). Each folder's package.json names the extension
(code.visualstudio.com/api/references/extension-manifest). An editor's extension runs with all rights of the editor.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.json_text import branch, decode, items, text
from privacycheck.language import mark, tr
from privacycheck.model.base import Source
from privacycheck.model.facts import AnyFact, Extension, Skipped

NAME = "editor-extensions"
LIST_LIMIT = 16 * 1024 * 1024
MANIFEST_LIMIT = 4 * 1024 * 1024
EXTENSIONS = 2000
Sandbox = tuple[Source, str] | None
FOLDERS = (
    ("vscode", ".vscode/extensions"),
    ("vscode", ".vscode-insiders/extensions"),
    ("vscodium", ".vscode-oss/extensions"),
    ("cursor", ".cursor/extensions"),
    ("windsurf", ".windsurf/extensions"),
    ("trae", ".trae/extensions"),
)
FLATPAKS = {
    "com.visualstudio.code": ("vscode", "data/vscode/extensions"),
    "com.vscodium.codium": ("vscodium", "data/codium/extensions"),
}


def collect(context: Context) -> Iterator[AnyFact]:
    """Extensions of every editor, then what could not be read."""
    yield from closed_homes(context, NAME)
    for home in context.open_homes():
        places: list[tuple[str, Sandbox, Path]] = [(host, None, home / below) for host, below in FOLDERS]
        places += [(h, ("flatpak", p), home / ".var/app" / p / below) for p, (h, below) in FLATPAKS.items()]
        for host, sandbox, folder in places:
            try:
                raw = context.read(folder / "extensions.json", LIST_LIMIT)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                yield refused(NAME, error, tr("The list of extensions of {host}", host=host))
                continue
            yield from _of_folder(context, host, sandbox, folder, raw)


def _of_folder(context: Context, host: str, sandbox: Sandbox, folder: Path, raw: bytes) -> Iterator[AnyFact]:
    found = _list(raw)
    if found is None:
        shown = clean_path(context.shown(folder), 200)
        yield Skipped(
            source=NAME, reason=tr("The list of extensions of {host} is damaged: {shown}", host=host, shown=shown)
        )
        return
    for item in found[:EXTENSIONS]:
        key = text(branch(item, "identifier"), "id")
        metadata = branch(item, "metadata")
        if not key or metadata.get("isBuiltin") is True:
            continue
        place = _place(folder, item)
        manifest = _manifest(context, place)
        source = text(metadata, "source")
        yield Extension(
            host=host,
            sandbox=sandbox,
            profile="",
            extension_id=clean(key, 120),
            name=_name(manifest) or clean(key, 120),
            version=clean(text(item, "version"), 40) or None,
            publisher=clean(text(metadata, "publisherDisplayName") or text(manifest, "publisher")) or None,
            origin="store" if source == "gallery" else "own" if source == "vsix" else "unknown",
            path=clean_path(context.shown(place)) if place else "",
        )


def _list(raw: bytes) -> list[object] | None:
    # The list is no object: it is wrapped so that one reader serves all.
    found = decode(b'{"all":' + raw.strip().removeprefix(b"\xef\xbb\xbf") + b"}")
    return items(found, "all") if found is not None and isinstance(found.get("all"), list) else None


def _place(folder: Path, item: object) -> Path | None:
    name = text(item, "relativeLocation")
    return folder / name if name and "/" not in name and "\0" not in name and name not in (".", "..") else None


def _manifest(context: Context, folder: Path | None) -> dict[str, object]:
    if folder is None:
        return {}
    try:
        return decode(context.read(folder / "package.json", MANIFEST_LIMIT)) or {}
    except (OSError, ValueError):
        return {}


def _name(manifest: dict[str, object]) -> str:
    """Translated names (%key%) are not looked up: the id says more than a key."""
    name = text(manifest, "displayName")
    return "" if name.startswith("%") else clean(name)


COLLECTOR = Collector(
    name=NAME,
    title=mark("extensions of code editors"),
    reads=mark("Which extensions Visual Studio Code and its relatives hold."),
    platforms=("linux",),
    collect=collect,
)
