"""Profiles of Firefox and its relatives in, their extensions out.

Each profile folder holds extensions.json, the add-on manager's list: addons[] with id, version, type, location, active,
userPermissions, defaultLocale and where it came from (toolkit/mozapps/extensions/internal/XPIDatabase.sys.mjs of the
Firefox source). It is read as it lies; a running browser is not asked.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, closed_homes, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.json_text import ITEMS, branch, decode, items, text, texts
from privacycheck.collect.packages.desktop_file import locale_names
from privacycheck.language import mark, tr
from privacycheck.model.base import Source
from privacycheck.model.facts import AnyFact, Extension, Origin, Skipped

NAME = "firefox-extensions"
LIST_LIMIT = 32 * 1024 * 1024
PROFILES = 64
EXTENSIONS = 2000
Sandbox = tuple[Source, str] | None
FOLDERS = (
    ("firefox", ".mozilla/firefox"),
    ("firefox", ".config/mozilla/firefox"),
    ("librewolf", ".librewolf"),
    ("librewolf", ".config/librewolf/librewolf"),
    ("waterfox", ".waterfox"),
    ("thunderbird", ".thunderbird"),
    ("tor-browser", ".local/share/torbrowser/tbb/x86_64/tor-browser/Browser/TorBrowser/Data/Browser"),
)
FLATPAKS = {
    "org.mozilla.firefox": ("firefox", (".mozilla/firefox", "config/mozilla/firefox")),
    "io.gitlab.librewolf-community": ("librewolf", (".librewolf", "config/librewolf/librewolf")),
    "org.mozilla.Thunderbird": ("thunderbird", (".thunderbird",)),
    "net.thunderbird.Thunderbird": ("thunderbird", (".thunderbird",)),
}
SNAPS = {
    "firefox": ("firefox", "common/.mozilla/firefox"),
    "thunderbird": ("thunderbird", "common/.thunderbird"),
}
STORES = ("addons.mozilla.org", "services.addons.mozilla.org", "addons.cdn.mozilla.net", "addons.thunderbird.net")


def collect(context: Context) -> Iterator[AnyFact]:
    """Extensions of every profile, then what could not be read."""
    yield from closed_homes(context, NAME)
    for host, sandbox, folder in _places(context):
        try:
            profiles = [folder / e.name for e in context.entries(folder)][: PROFILES * 4]
        except OSError as error:
            yield refused(NAME, error, tr("The profiles of {host}", host=host))
            continue
        for profile in profiles:
            try:
                raw = context.read(profile / "extensions.json", LIST_LIMIT)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                yield refused(
                    NAME,
                    error,
                    tr("The list of extensions in {path}", path=clean_path(context.shown(profile), 200)),
                )
                continue
            yield from _of_profile(context, host, sandbox, profile, raw)


def _places(context: Context) -> Iterator[tuple[str, Sandbox, Path]]:
    for home in context.open_homes():
        for host, below in FOLDERS:
            yield host, None, home / below
        for package, (host, folders) in FLATPAKS.items():
            for below in folders:
                yield host, ("flatpak", package), home / ".var/app" / package / below
        for package, (host, below) in SNAPS.items():
            yield host, ("snap", package), home / "snap" / package / below


def _of_profile(context: Context, host: str, sandbox: Sandbox, profile: Path, raw: bytes) -> Iterator[AnyFact]:
    found = decode(raw)
    if found is None:
        shown = clean_path(context.shown(profile), 200)
        yield Skipped(
            source=NAME, reason=tr("The list of extensions of {host} is damaged: {shown}", host=host, shown=shown)
        )
        return
    languages = locale_names(context.env)
    for addon in items(found, "addons")[:EXTENSIONS]:
        if text(addon, "type") != "extension" or text(addon, "location").startswith(("app-builtin", "app-system")):
            continue
        if not isinstance(addon, dict) or not text(addon, "id"):
            continue
        granted = branch(addon, "userPermissions")
        names, sites = texts(items(granted, "permissions")), texts(items(granted, "origins"))
        yield Extension(
            host=host,
            sandbox=sandbox,
            profile=clean(profile.name),
            extension_id=clean(text(addon, "id"), 120),
            name=_name(addon, languages) or clean(text(addon, "id"), 120),
            version=clean(text(addon, "version"), 40) or None,
            publisher=clean(text(branch(addon, "defaultLocale"), "creator")) or None,
            permissions=tuple(clean(n, 100) for n in names[:ITEMS]),
            sites=tuple(clean(s, 200) for s in sites[:ITEMS]),
            left_out=max(0, len(names) - ITEMS) + max(0, len(sites) - ITEMS),
            enabled=addon.get("active") is True,
            origin=_origin(addon),
            path=clean_path(text(addon, "path")),
        )


def _name(addon: dict[str, object], languages: tuple[str, ...]) -> str:
    wanted = [language.replace("_", "-").lower() for language in languages]
    for locale in items(addon, "locales"):
        if any(name.lower() in wanted for name in texts(items(locale, "locales"))) and text(locale, "name"):
            return clean(text(locale, "name"))
    return clean(text(branch(addon, "defaultLocale"), "name"))


def _origin(addon: dict[str, object]) -> Origin:
    source = text(addon, "sourceURI").partition("://")[2].partition("/")[0].lower()
    if source in STORES or text(branch(addon, "installTelemetryInfo"), "source") == "amo":
        return "store"
    if addon.get("foreignInstall") is True or text(branch(addon, "installTelemetryInfo"), "source") in (
        "enterprise-policy",
        "distribution",
        "sideload",
    ):
        return "policy"
    return "own" if source or text(addon, "location") == "app-temporary" else "unknown"


COLLECTOR = Collector(
    name=NAME,
    title=mark("extensions of Firefox and its relatives"),
    reads=mark(
        "Which extensions your profiles hold and what they may do. No history, no passwords, no mail, no cookies."
    ),
    platforms=("linux",),
    collect=collect,
)
