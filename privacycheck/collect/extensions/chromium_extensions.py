"""Profiles of Chromium and its relatives in, their extensions out.

A profile folder holds Preferences and Secure Preferences (JSON; extensions.settings by id) and, for what came from a
store, Extensions/ID/VERSION/manifest.json. The formats are those of the Chromium project: docs of the manifest at
developer.chrome.com/docs/extensions/reference/manifest, numbers of `location` in
extensions/common/manifest.h (ManifestLocation). Files are read as they lie; a running browser is not asked.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.extensions.chromium_profiles import PREFERENCES_LIMIT, Sandbox, each_profile
from privacycheck.collect.json_text import ITEMS, branch, decode, items, text, texts
from privacycheck.collect.packages.desktop_file import locale_names
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Extension, Origin, Skipped

NAME = "chromium-extensions"
MANIFEST_LIMIT = 4 * 1024 * 1024
EXTENSIONS = 2000
BUILT_IN = frozenset((5, 10))
"""Locations of parts of the browser itself, which it does not list either."""
BY_POLICY = frozenset((2, 3, 6, 7, 9))
BY_HAND = frozenset((4, 8))


def collect(context: Context) -> Iterator[AnyFact]:
    """Extensions of every profile, then what could not be read."""
    for found in each_profile(context, NAME):
        if isinstance(found, Skipped):
            yield found
            continue
        host, sandbox, profile = found
        try:
            yield from _of_profile(context, host, sandbox, profile)
        except OSError as error:
            path = clean_path(context.shown(profile), 200)
            yield refused(NAME, error, tr("The list of extensions in {path}", path=path))


def _of_profile(context: Context, host: str, sandbox: Sandbox, profile: Path) -> Iterator[AnyFact]:
    settings: dict[str, dict[str, object]] = {}
    broken = 0
    for name in ("Preferences", "Secure Preferences"):
        try:
            found = decode(context.read(profile / name, PREFERENCES_LIMIT))
        except FileNotFoundError:
            continue
        broken += found is None
        for key, value in branch(found, "extensions", "settings").items():
            if isinstance(value, dict):
                settings.setdefault(key, {}).update(value)
    if broken:
        yield Skipped(
            source=NAME,
            reason=tr(
                "Settings of {host} are damaged: {path}",
                host=host,
                path=clean_path(context.shown(profile), 200),
            ),
        )
    languages = locale_names(context.env)
    for key, setting in list(settings.items())[:EXTENSIONS]:
        if _location(setting) in BUILT_IN:
            continue
        folder = _folder(context, profile, text(setting, "path"))
        manifest = _manifest(context, folder) or branch(setting, "manifest")
        if not manifest or "theme" in manifest or "app" in manifest:
            continue
        permissions, sites, left_out = _rights(setting, manifest)
        yield Extension(
            host=host,
            sandbox=sandbox,
            profile=clean(profile.name),
            extension_id=clean(key, 80),
            name=_name(context, folder, manifest, languages) or clean(key, 80),
            version=clean(text(manifest, "version"), 40) or None,
            permissions=permissions,
            sites=sites,
            left_out=left_out,
            enabled=_enabled(setting),
            origin=_origin(setting),
            path=clean_path(context.shown(folder)) if folder else "",
        )


def _location(setting: dict[str, object]) -> int | None:
    found = setting.get("location")
    return found if isinstance(found, int) else None


def _folder(context: Context, profile: Path, path: str) -> Path | None:
    """Where an extension lies. One from a store is named below Extensions/, one loaded by hand in full."""
    if not path or "\0" in path or ".." in path.split("/"):
        return None
    return context.path(path) if path.startswith("/") else profile / "Extensions" / path


def _manifest(context: Context, folder: Path | None) -> dict[str, object] | None:
    if folder is None:
        return None
    try:
        return decode(context.read(folder / "manifest.json", MANIFEST_LIMIT))
    except (OSError, ValueError):
        return None


def _name(context: Context, folder: Path | None, manifest: dict[str, object], languages: tuple[str, ...]) -> str:
    """The name in the user's language where it is given by a message (`__MSG_key__`)."""
    name = text(manifest, "name")
    if not (name.startswith("__MSG_") and name.endswith("__")) or folder is None:
        return clean(name)
    wanted = name[6:-2].lower()
    default = text(manifest, "default_locale")
    for language in (*languages, default, "en"):
        if not language or not language.replace("_", "").replace("-", "").replace("@", "").isalnum():
            continue
        try:
            messages = decode(context.read(folder / "_locales" / language / "messages.json", MANIFEST_LIMIT))
        except (OSError, ValueError):
            continue
        for key, message in (messages or {}).items():
            if key.lower() == wanted and (found := clean(text(message, "message"))):
                return found
    return ""


def _rights(setting: dict[str, object], manifest: dict[str, object]) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """What it may do now (`active_permissions`); for old profiles what its manifest asks for."""
    active = branch(setting, "active_permissions")
    if active:
        names = texts(items(active, "api"))
        sites = texts(items(active, "explicit_host") + items(active, "scriptable_host"))
    else:
        asked = texts(items(manifest, "permissions"))
        sites = [n for n in asked if "/" in n or n == "<all_urls>"] + texts(items(manifest, "host_permissions"))
        names = [n for n in asked if n not in sites]
        for script in items(manifest, "content_scripts"):
            sites += texts(items(script, "matches"))
    sites = list(dict.fromkeys(sites))
    left_out = max(0, len(names) - ITEMS) + max(0, len(sites) - ITEMS)
    return tuple(clean(n, 100) for n in names[:ITEMS]), tuple(clean(s, 200) for s in sites[:ITEMS]), left_out


def _enabled(setting: dict[str, object]) -> bool:
    """Older versions say it by `state`, newer ones by reasons for being off (a number of flags, or a list)."""
    return setting.get("state", 1) != 0 and not setting.get("disable_reasons")


def _origin(setting: dict[str, object]) -> Origin:
    location = _location(setting)
    if location in BY_POLICY:
        return "policy"
    if setting.get("from_webstore") is True:
        return "store"
    return "own" if location in BY_HAND or setting.get("from_webstore") is False else "unknown"


COLLECTOR = Collector(
    name=NAME,
    title=mark("extensions of Chrome and its relatives"),
    reads=mark(
        "Which extensions your browser profiles hold and what they may do. No history, no passwords, no cookies."
    ),
    platforms=("linux",),
    collect=collect,
)
