"""Settings of the session and the desktop in, those out that send traffic through another server.

Environment: environment(7), environment.d(5), the names that curl(1) documents. KDE: kioslaverc, group "Proxy Settings"
(KIO, kprotocolmanager). GNOME: schema org.gnome.system.proxy, in the user's dconf database, which is a GVDB file.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.flatpak_places import key_file
from privacycheck.collect.rights import gvdb
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Proxy, Skipped

NAME = "proxy-settings"
FILE_LIMIT = 1024 * 1024
DCONF_LIMIT = 16 * 1024 * 1024
Kind = Literal["proxy", "script", "detect"]
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "ftp_proxy", "socks_proxy")
_LINE = re.compile(r"^\s*(?:export\s+)?([A-Za-z_]+)\s*=\s*(.*?)\s*$")
_SIGN_IN = re.compile(r"^([a-z0-9+.-]+://)?[^/@]*@", re.IGNORECASE)
KDE: dict[str, Kind] = {"1": "proxy", "2": "script", "3": "detect"}
GNOME = "/system/proxy/"


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each place and value."""
    seen: set[tuple[str, str]] = set()
    for fact in _all(context):
        if isinstance(fact, Proxy):
            if (fact.origin, fact.value) in seen:
                continue
            seen.add((fact.origin, fact.value))
        yield fact


def _all(context: Context) -> Iterator[Proxy | Skipped]:
    for name, value in context.env.items():
        if name.lower() in VARIABLES and value:
            yield _proxy("proxy", value, mark("the environment of your session"), "user")
    yield from _environment(context, context.path("/etc/environment"), "system")
    for folder in ("/etc/environment.d", "/usr/lib/environment.d"):
        yield from _folder(context, context.path(folder), "system")
    for home in context.open_homes():
        yield from _folder(context, home / ".config/environment.d", "user")
        yield from _kde(context, home / ".config/kioslaverc")
        yield from _gnome(context, home / ".config/dconf/user")


def _proxy(kind: Kind, untrusted_value: str, origin: str, scope: Literal["system", "user"]) -> Proxy:
    return Proxy(kind=kind, value=clean(_SIGN_IN.sub(r"\1", untrusted_value.strip())), origin=origin, scope=scope)


def _folder(context: Context, folder: Path, scope: Literal["system", "user"]) -> Iterator[Proxy | Skipped]:
    try:
        entries = context.entries(folder)
    except OSError as error:
        yield refused(NAME, error, tr("The folder {path}", path=clean_path(context.shown(folder), 200)))
        return
    for entry in entries:
        if entry.name.endswith(".conf"):
            yield from _environment(context, Path(entry.path), scope)


def _read(context: Context, path: Path, limit: int = FILE_LIMIT) -> bytes | Skipped | None:
    try:
        return context.read(path, limit)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        return refused(NAME, error, tr("The settings file {path}", path=clean_path(context.shown(path), 200)))


def _environment(context: Context, path: Path, scope: Literal["system", "user"]) -> Iterator[Proxy | Skipped]:
    raw = _read(context, path)
    if isinstance(raw, Skipped):
        yield raw
    if not isinstance(raw, bytes):
        return
    for line in raw.decode("utf-8", "replace").split("\n"):
        found = _LINE.match(line)
        value = found[2].strip("\"'") if found else ""
        if found and found[1].lower() in VARIABLES and value:
            yield _proxy("proxy", value, clean_path(context.shown(path), 200), scope)


def _kde(context: Context, path: Path) -> Iterator[Proxy | Skipped]:
    raw = _read(context, path)
    if isinstance(raw, Skipped):
        yield raw
    if not isinstance(raw, bytes):
        return
    keys = key_file(raw).get("Proxy Settings", {})
    kind = KDE.get(keys.get("ProxyType", ""))
    if kind == "proxy":
        for name in ("httpProxy", "httpsProxy", "socksProxy", "ftpProxy"):
            if keys.get(name):
                yield _proxy(kind, keys[name].replace(" ", ":"), mark("the network settings of KDE"), "user")
    elif kind:
        yield _proxy(kind, keys.get("Proxy Config Script", ""), mark("the network settings of KDE"), "user")


def _gnome(context: Context, path: Path) -> Iterator[Proxy | Skipped]:
    raw = _read(context, path, DCONF_LIMIT)
    if isinstance(raw, Skipped):
        yield raw
    if not isinstance(raw, bytes):
        return
    try:
        values = {k.removeprefix(GNOME): v for k, v in gvdb.table(raw).items() if k.startswith(GNOME)}
        mode = _text(values, "mode")
    except gvdb.BadGvdb:
        yield Skipped(source=NAME, reason=tr("The settings of your desktop (dconf) are damaged."))
        return
    origin = mark("the network settings of GNOME")
    if mode == "auto":
        script = _text(values, "autoconfig-url")
        yield _proxy("script" if script else "detect", script, origin, "user")
    elif mode == "manual":
        for name in ("http", "https", "socks", "ftp"):
            if host := _text(values, f"{name}/host"):
                yield _proxy("proxy", f"{name}://{host}:{_number(values, f'{name}/port')}", origin, "user")


def _text(values: dict[str, bytes], name: str) -> str:
    data, kind = gvdb.boxed(values[name]) if name in values else (b"", "")
    return gvdb.string(data) if kind == "s" else ""


def _number(values: dict[str, bytes], name: str) -> int:
    data, kind = gvdb.boxed(values[name]) if name in values else (b"", "")
    return int.from_bytes(data[:4], "little") if kind == "i" else 0


COLLECTOR = Collector(
    name=NAME,
    title=mark("proxies"),
    reads=mark("Proxy settings of your session, of the system, of GNOME and of KDE; no names and passwords in them."),
    platforms=("linux",),
    collect=collect,
)
