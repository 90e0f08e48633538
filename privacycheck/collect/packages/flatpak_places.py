"""Flatpak's configuration in, the folders that hold its installations out; and its key files.

flatpak-installation(5), flatpak-metadata(5), and the key file format of GLib.
"""

import configparser
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from privacycheck.collect.base import Context

METADATA_LIMIT = 256 * 1024
Scope = Literal["system", "user"]


def installations(context: Context) -> Iterator[tuple[Path, Scope]]:
    """Folders that hold installations, each once."""
    found: list[tuple[Path, Scope]] = [(context.path("/var/lib/flatpak"), "system")]
    for entry in context.entries(context.path("/etc/flatpak/installations.d")):
        if entry.name.endswith(".conf"):
            found += [(context.path(path), "system") for path in _configured(context, Path(entry.path))]
    own = context.env.get("FLATPAK_USER_DIR", "")
    if own.startswith("/"):
        found.append((context.path(own), "user"))
    found += [(home / ".local/share/flatpak", "user") for home in context.open_homes()]
    seen: set[Path] = set()
    for folder, scope in found:
        real = context.real(folder)
        if real not in seen:
            seen.add(real)
            yield folder, scope


def _configured(context: Context, path: Path) -> list[str]:
    sections = key_file(context.read(path, METADATA_LIMIT))
    return [keys["Path"] for keys in sections.values() if keys.get("Path", "").startswith("/")]


def key_file(raw: bytes) -> dict[str, dict[str, str]]:
    """A GLib key file; damaged lines are passed over."""
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",), allow_no_value=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(raw.decode("utf-8", "replace"))
    except configparser.Error:
        return {}
    return {name: {k: v or "" for k, v in parser.items(name)} for name in parser.sections()}
