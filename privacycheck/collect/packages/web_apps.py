"""Profiles of browsers in, the sites out that they show as programs of their own.

Chromium's Preferences map the start address of each such program to how it is used (web_apps.daily_metrics,
chrome/common/pref_names.h). Its id, which stands in the menu entry (--app-id), is made of the start address: SHA-256
twice, the first 16 bytes, each half byte as a letter from a to p (web_app_helpers.cc, crx_file/id_util.cc).
PWAsForFirefox keeps its own list in firefoxpwa/config.json.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.extensions.chromium_profiles import PREFERENCES_LIMIT, each_profile
from privacycheck.collect.json_text import branch, decode, text
from privacycheck.collect.packages.desktop_file import host_of
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped, WebApp

NAME = "web-apps"
CONFIG_LIMIT = 16 * 1024 * 1024
KEPT = 1_000


def collect(context: Context) -> Iterator[AnyFact]:
    """Sites of Chromium's relatives, then those of Firefox. Profiles that hold none are not opened."""
    for found in each_profile(context, NAME):
        if isinstance(found, Skipped):
            yield found
        elif context.is_folder(found[2] / "Web Applications"):
            yield from _of_profile(context, found[0], found[2] / "Preferences")
    for home in context.open_homes():
        yield from _of_firefox(context, home / ".local/share/firefoxpwa/config.json")


def _decoded(context: Context, path: Path, limit: int, what: str) -> dict[str, object] | Skipped | None:
    shown = clean_path(context.shown(path), 200)
    try:
        found = decode(context.read(path, limit))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, f"{what} ({shown})")
    return (
        found
        if found is not None
        else Skipped(source=NAME, reason=tr("{what} is damaged: {shown}", what=what, shown=shown))
    )


def _of_profile(context: Context, host: str, path: Path) -> Iterator[AnyFact]:
    found = _decoded(context, path, PREFERENCES_LIMIT, tr("The list of sites that {host} shows as programs", host=host))
    if isinstance(found, Skipped):
        yield found
    for start in list(branch(found, "web_apps", "daily_metrics"))[:KEPT]:
        if site := host_of(start):
            yield WebApp(host=host, app_id=app_id(start), site=site, path=clean_path(context.shown(path)))


def app_id(start: str) -> str:
    """Chromium's id of the program with this start address."""
    first = hashlib.sha256(start.encode("utf-8", "replace")).digest()
    return "".join(chr(ord("a") + int(c, 16)) for c in hashlib.sha256(first).hexdigest()[:32])


def _of_firefox(context: Context, path: Path) -> Iterator[AnyFact]:
    found = _decoded(context, path, CONFIG_LIMIT, tr("The list of sites that {host} shows as programs", host="Firefox"))
    if isinstance(found, Skipped):
        yield found
    for key, one in list(branch(found, "sites").items())[:KEPT]:
        config = branch({"v": one}, "v", "config")
        manifest = branch({"v": one}, "v", "manifest")
        start = text(config, "start_url") or text(manifest, "start_url") or text(config, "document_url")
        if site := host_of(start):
            name = clean(text(config, "name") or text(manifest, "name"))
            shown = clean_path(context.shown(path))
            yield WebApp(host="firefox", app_id=clean(key, 64), name=name, site=site, path=shown)


COLLECTOR = Collector(
    name=NAME,
    title=mark("sites that browsers show as programs"),
    reads=mark("Which sites you installed as programs from a browser. No history."),
    platforms=("linux",),
    collect=collect,
)
