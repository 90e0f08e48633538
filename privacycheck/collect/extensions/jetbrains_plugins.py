"""Folders of plugins of JetBrains' editors and of Android Studio in, the plugins that the user added out.

"Directories used by the IDE" (intellij-support.jetbrains.com): ~/.local/share/JetBrains/PRODUCTVERSION/PLUGIN. A plugin
is a JAR file or a folder with lib/*.jar, one of which holds META-INF/plugin.xml with id, name, vendor and version
(IntelliJ Platform Plugin SDK, "Plugin Configuration File"). disabled_plugins.txt in ~/.config lists ids that are
switched off.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.xml_text import BadXml, Element, elements
from privacycheck.language import mark, tr
from privacycheck.model.base import Source
from privacycheck.model.facts import AnyFact, Extension, Skipped

NAME = "jetbrains-plugins"
JAR_LIMIT = 512 * 1024 * 1024
MANIFEST_LIMIT = 1024 * 1024
MEMBERS = 200_000
PRODUCTS = 100
PLUGINS = 1_000
JARS = 40
"""JAR files of one plugin that are opened."""
MANIFEST = "META-INF/plugin.xml"
FIELDS = ("id", "name", "vendor", "version")
HOSTS = {
    "IntelliJIdea": "jetbrains-idea",
    "IdeaIC": "jetbrains-idea",
    "PyCharm": "jetbrains-pycharm",
    "PyCharmCE": "jetbrains-pycharm",
    "WebStorm": "jetbrains-webstorm",
    "PhpStorm": "jetbrains-phpstorm",
    "CLion": "jetbrains-clion",
    "GoLand": "jetbrains-goland",
    "Rider": "jetbrains-rider",
    "RubyMine": "jetbrains-rubymine",
    "DataGrip": "jetbrains-datagrip",
    "DataSpell": "jetbrains-dataspell",
    "RustRover": "jetbrains-rustrover",
    "AndroidStudio": "android-studio",
}
PLACES: tuple[tuple[str, tuple[Source, str] | None], ...] = (
    (".local/share/JetBrains", None),
    (".local/share/Google", None),
    *(
        (f".var/app/{package}/data/{maker}", ("flatpak", package))
        for package, maker in (
            ("com.jetbrains.IntelliJ-IDEA-Community", "JetBrains"),
            ("com.jetbrains.IntelliJ-IDEA-Ultimate", "JetBrains"),
            ("com.jetbrains.PyCharm-Community", "JetBrains"),
            ("com.jetbrains.PyCharm-Professional", "JetBrains"),
            ("com.jetbrains.WebStorm", "JetBrains"),
            ("com.jetbrains.PhpStorm", "JetBrains"),
            ("com.jetbrains.CLion", "JetBrains"),
            ("com.jetbrains.GoLand", "JetBrains"),
            ("com.jetbrains.Rider", "JetBrains"),
            ("com.jetbrains.RustRover", "JetBrains"),
            ("com.google.AndroidStudio", "Google"),
        )
    ),
)
_PRODUCT = re.compile(r"([A-Za-z]+)(\d{4}\.\d+(?:\.\d+)?)")


def collect(context: Context) -> Iterator[AnyFact]:
    """Plugins of every product and version, then what could not be read."""
    for home in context.open_homes():
        for below, sandbox in PLACES:
            try:
                entries = context.entries(home / below)[:PRODUCTS]
            except OSError as error:
                yield refused(NAME, error, tr("The folder of editors {below}", below=below))
                continue
            for entry in entries:
                named = _PRODUCT.fullmatch(entry.name)
                if named and named[1] in HOSTS:
                    yield from _of_product(context, home, Path(entry.path), HOSTS[named[1]], sandbox)


def _of_product(
    context: Context, home: Path, folder: Path, host: str, sandbox: tuple[Source, str] | None
) -> Iterator[AnyFact]:
    profile = clean(folder.name, 60)
    try:
        entries = context.entries(folder)[:PLUGINS]
    except OSError as error:
        yield refused(NAME, error, tr("The plugins of {profile}", profile=profile))
        return
    off = _switched_off(context, home, folder, sandbox)
    for entry in entries:
        path = Path(entry.path)
        try:
            fields = _plugin(context, path)
        except (OSError, BadXml, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
            shown = tr("The plugin {name} of {profile}", name=clean(entry.name), profile=profile)
            damaged = Skipped(source=NAME, reason=tr("{shown} is damaged.", shown=shown))
            yield refused(NAME, error, shown) if isinstance(error, OSError) else damaged
            continue
        name, key = clean(fields.get("name", "")), clean(fields.get("id", "") or fields.get("name", ""), 120)
        if key:
            yield Extension(
                host=host,
                sandbox=sandbox,
                profile=profile,
                extension_id=key,
                name=name or key,
                version=clean(fields.get("version", ""), 40) or None,
                publisher=clean(fields.get("vendor", "")) or None,
                enabled=key not in off,
                path=clean_path(context.shown(path)),
            )


def _switched_off(context: Context, home: Path, folder: Path, sandbox: tuple[Source, str] | None) -> frozenset[str]:
    base = home / ".var/app" / sandbox[1] / "config" if sandbox else home / ".config"
    try:
        raw = context.read(base / folder.parent.name / folder.name / "disabled_plugins.txt", MANIFEST_LIMIT)
    except OSError:
        return frozenset()
    return frozenset(clean(line, 120) for line in raw.decode("utf-8", "replace").split("\n") if line.strip())


def _plugin(context: Context, path: Path) -> dict[str, str]:
    """Fields of the first JAR that holds a manifest; empty where none does. Raises OSError and errors of zipfile."""
    if path.name.endswith(".jar"):
        return _manifest(context, path) or {}
    lib = path / "lib"
    jars = [Path(e.path) for e in context.entries(lib) if e.name.endswith(".jar")] if context.is_folder(path) else []
    # The JAR with the manifest is mostly named like the plugin.
    for jar in sorted(jars, key=lambda j: (not j.name.lower().startswith(path.name.lower()), j.name))[:JARS]:
        found = _manifest(context, jar)
        if found is not None:
            return found
    return {}


def _manifest(context: Context, jar: Path) -> dict[str, str] | None:
    with context.open(jar, JAR_LIMIT) as file, zipfile.ZipFile(file) as archive:
        if len(archive.filelist) > MEMBERS or MANIFEST not in archive.NameToInfo:
            return None
        with archive.open(MANIFEST) as member:
            raw = member.read(MANIFEST_LIMIT + 1)
    if len(raw) > MANIFEST_LIMIT:
        raise BadXml("too large")
    found: dict[str, str] = {}
    for one in elements(raw, [("idea-plugin", name) for name in FIELDS]):
        found.setdefault(one.path[-1], _said(one))
    return found


def _said(element: Element) -> str:
    return element.text.strip()


COLLECTOR = Collector(
    name=NAME,
    title=mark("plugins of JetBrains' editors"),
    reads=mark("Which plugins you added to editors of JetBrains and to Android Studio."),
    platforms=("linux",),
    collect=collect,
)
