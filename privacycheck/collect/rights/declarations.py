"""A folder in, what the declarations in it say out: files in which a program states what it needs or whom it talks to.

AppxManifest.xml (MSIX; Capabilities of the package manifest schema, learn.microsoft.com), PrivacyInfo.xcprivacy (Apple,
"Privacy manifest files": NSPrivacyTracking, NSPrivacyTrackingDomains, NSPrivacyCollectedDataTypes) and
InternetAccessPolicy.plist (Objective Development, "Internet Access Policy": Connections with Host and Purpose).
"""

import plistlib
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.parsers.expat import ExpatError

from privacycheck.collect.base import Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.json_text import items, text, texts
from privacycheck.collect.xml_text import BadXml, elements
from privacycheck.language import tr
from privacycheck.model.base import Source
from privacycheck.model.facts import Rights, Skipped

NAME = "declarations"
FILE_LIMIT = 1024 * 1024
FOLDERS = 5_000
DEPTH = 12
KEPT = 200
UNREADABLE = (
    BadXml,
    ExpatError,
    plistlib.InvalidFileException,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    OverflowError,
)
"""What the readers, plistlib among them, raise for files that are not what they should be."""
_COLLECTS = "NSPrivacyCollectedDataType"


def declared(context: Context, folder: Path) -> Iterator[Rights | Skipped]:
    """Declarations below a folder; links are not followed. Nothing where it is no folder."""
    todo = [(folder, 0)]
    seen = 0
    while todo and seen < FOLDERS:
        here, depth = todo.pop()
        seen += 1
        try:
            entries = context.entries(here)
        except OSError:
            # The look into the files says what may not be read.
            continue
        for entry in entries:
            kind = KINDS.get(entry.name.lower())
            if kind and entry.is_file(follow_symlinks=False):
                yield from _file(context, Path(entry.path), *kind)
            elif depth < DEPTH and entry.is_dir(follow_symlinks=False):
                todo.append((Path(entry.path), depth + 1))


def _file(
    context: Context, path: Path, source: Source, read: Callable[[bytes], list[str]]
) -> Iterator[Rights | Skipped]:
    what = f"The declaration {clean_path(context.shown(path), 200)}"
    try:
        names = read(context.read(path, FILE_LIMIT))
    except OSError as error:
        yield refused(NAME, error, what)
        return
    except UNREADABLE:
        yield Skipped(source=NAME, reason=tr("{what} is damaged.", what=what))
        return
    yield Rights(
        source=source,
        package=clean(path.parent.name) or "unnamed",
        origin="asked",
        allows=tuple(clean(n) for n in names[:KEPT]),
        left_out=max(0, len(names) - KEPT),
        path=clean_path(context.shown(path)),
    )


def appx(raw: bytes) -> list[str]:
    """Capabilities of a package manifest, as "capability=NAME". Raises BadXml."""
    kinds = [("Package", "Capabilities", name) for name in ("Capability", "DeviceCapability", "CustomCapability")]
    names = [one.attributes.get("Name", "") for one in elements(raw, kinds)]
    return [f"capability={n}" for n in dict.fromkeys(names) if n]


def privacy_manifest(raw: bytes) -> list[str]:
    """ "tracking=no" or "tracking=yes", "tracks=HOST" and "collects=KIND"."""
    said = _plist(raw)
    found = [f"tracking={'yes' if said['NSPrivacyTracking'] is True else 'no'}"] if "NSPrivacyTracking" in said else []
    found += [f"tracks={host}" for host in texts(items(said, "NSPrivacyTrackingDomains"))]
    kinds = [text(one, _COLLECTS).removeprefix(_COLLECTS) for one in items(said, f"{_COLLECTS}s")]
    return found + [f"collects={kind}" for kind in dict.fromkeys(kinds) if kind]


def access_policy(raw: bytes) -> list[str]:
    """ "host=NAME" for each host that the program says it talks to; several may stand in one entry."""
    hosts = [h.strip() for one in items(_plist(raw), "Connections") for h in text(one, "Host").split(",")]
    return [f"host={h}" for h in dict.fromkeys(hosts) if h]


def _plist(raw: bytes) -> dict[str, object]:
    found = plistlib.loads(raw)
    if not isinstance(found, dict):
        raise ValueError("not a property list of keys")
    return found


KINDS: dict[str, tuple[Source, Callable[[bytes], list[str]]]] = {
    "appxmanifest.xml": ("msix", appx),
    "privacyinfo.xcprivacy": ("macos", privacy_manifest),
    "internetaccesspolicy.plist": ("macos", access_policy),
}
"""Names of files in small letters."""
