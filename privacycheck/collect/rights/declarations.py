"""Files in, what the declarations among them say out: there a program states what it needs or whom it talks to.

AppxManifest.xml (MSIX; Capabilities and TrustLevel of the package manifest schema, learn.microsoft.com),
PrivacyInfo.xcprivacy (Apple, "Privacy manifest files": NSPrivacyTracking, NSPrivacyTrackingDomains,
NSPrivacyCollectedDataTypes) and InternetAccessPolicy.plist (Objective Development, "Internet Access Policy":
Connections with Host and Purpose, Services). Frameworks and other bundles inside of a program bring their own.
"""

import plistlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from xml.parsers.expat import ExpatError

from privacycheck.collect.base import Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.json_text import items, text, texts
from privacycheck.collect.xml_text import BadXml, elements
from privacycheck.language import tr, trn
from privacycheck.model.base import Source
from privacycheck.model.facts import Rights, Skipped

NAME = "declarations"
FILE_LIMIT = 1024 * 1024
KEPT = 200
DECLARATIONS = 200
"""Declarations of one program that are read."""
BUNDLES = (".app", ".framework", ".xcframework", ".bundle", ".appex", ".xpc", ".plugin")
MODULES = frozenset(("node_modules", "pods"))
"""Folders whose folders are modules of other makers."""
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


def declared(context: Context, paths: Iterable[str], folder: str = "") -> Iterator[Rights | Skipped]:
    """Declarations among the files of one program, by their absolute paths; those beyond the first are counted.
    `folder` ends with a separator; the folders above it do not tell whose a declaration is."""
    found = sorted(path for path in paths if path.lower().endswith(_ENDS) and _name(path) in KINDS)
    for path in found[:DECLARATIONS]:
        yield from _file(context, Path(path), PurePath(path.removeprefix(folder)))
    if len(found) > DECLARATIONS:
        left = len(found) - DECLARATIONS
        reason = trn("1 more declaration of it was left out.", "{n} more declarations of it were left out.", left)
        yield Skipped(source=NAME, reason=reason, count=left)


def _file(context: Context, path: Path, within: PurePath) -> Iterator[Rights | Skipped]:
    """`within` is the path as far as it tells whose declaration it is."""
    source, read = KINDS[path.name.lower()]
    what = tr("The declaration {path}", path=clean_path(context.shown(path), 200))
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
        part=clean(_part(within.parts[:-1])),
    )


def _part(folders: Sequence[str]) -> str:
    """The innermost bundle or module that these folders lead into; "" where that is the program itself."""
    part, apps = "", 0
    for above, name in zip(("", *folders), folders, strict=False):
        low = name.lower()
        apps += low.endswith(".app")
        if above.lower() in MODULES or (low.endswith(BUNDLES) and not (low.endswith(".app") and apps == 1)):
            part = name
    return part


def appx(raw: bytes) -> list[str]:
    """Capabilities of a package manifest, as "capability=NAME", and "trust=full" or "trust=container" where it says
    that its programs run outside or inside of a container. Raises BadXml."""
    kinds = [("Package", "Capabilities", name) for name in ("Capability", "DeviceCapability", "CustomCapability")]
    program = ("Package", "Applications", "Application")
    found = elements(raw, [*kinds, program])
    names = [one.attributes.get("Name", "") for one in found if one.path != program]
    trusts = {_trust(one.attributes) for one in found if one.path == program}
    trust = ["trust=full"] if "full" in trusts else ["trust=container"] if trusts == {"container"} else []
    return [f"capability={n}" for n in dict.fromkeys(names) if n] + trust


def _trust(attributes: Mapping[str, str]) -> str:
    values = {name.rpartition(":")[2].lower(): value.lower() for name, value in attributes.items()}
    level = values.get("trustlevel", "")
    if level == "mediumil" or (not level and values.get("entrypoint") == "windows.fulltrustapplication"):
        return "full"
    return "container" if level == "appcontainer" else ""


def privacy_manifest(raw: bytes) -> list[str]:
    """ "tracking=no" or "tracking=yes", "tracks=HOST" and "collects=KIND"."""
    said = _plist(raw)
    found = [f"tracking={'yes' if said['NSPrivacyTracking'] is True else 'no'}"] if "NSPrivacyTracking" in said else []
    found += [f"tracks={host}" for host in texts(items(said, "NSPrivacyTrackingDomains"))]
    kinds = [text(one, _COLLECTS).removeprefix(_COLLECTS) for one in items(said, f"{_COLLECTS}s")]
    return found + [f"collects={kind}" for kind in dict.fromkeys(kinds) if kind]


def access_policy(raw: bytes) -> list[str]:
    """ "host=NAME" for each host that the program says it connects to; several may stand in one entry, and "*" is for
    any. "connections=none" where it says that it connects to none, not even through services of the system."""
    said = _plist(raw)
    going = [one for one in items(said, "Connections") if isinstance(one, dict) and one.get("IsIncoming") is not True]
    # The host is required: where it is missing nothing can be held against the program.
    hosts = [h.strip() for one in going for h in (text(one, "Host") or "*").split(",")]
    if not going and isinstance(said.get("Connections"), list) and not items(said, "Services"):
        return ["connections=none"]
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
_ENDS = tuple(KINDS)


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].lower()
