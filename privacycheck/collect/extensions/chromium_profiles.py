"""Home folders in, the profiles of Chromium and its relatives out: native ones and those of Flatpak and Snap.

A profile is a folder that holds a file Preferences.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Context, closed_homes, refused
from privacycheck.language import tr
from privacycheck.model.base import Source
from privacycheck.model.facts import Skipped

PREFERENCES_LIMIT = 32 * 1024 * 1024
PROFILES = 64
Sandbox = tuple[Source, str] | None
FOLDERS: tuple[tuple[str, str], ...] = (
    ("chrome", "google-chrome"),
    ("chrome", "google-chrome-beta"),
    ("chrome", "google-chrome-unstable"),
    ("chromium", "chromium"),
    ("edge", "microsoft-edge"),
    ("edge", "microsoft-edge-beta"),
    ("edge", "microsoft-edge-dev"),
    ("brave", "BraveSoftware/Brave-Browser"),
    ("brave", "BraveSoftware/Brave-Browser-Beta"),
    ("brave", "BraveSoftware/Brave-Browser-Nightly"),
    ("opera", "opera"),
    ("opera", "opera-beta"),
    ("vivaldi", "vivaldi"),
    ("vivaldi", "vivaldi-snapshot"),
    ("yandex-browser", "yandex-browser"),
    ("yandex-browser", "yandex-browser-beta"),
)
"""Program and its folder below the folder for settings."""
FLATPAKS = {
    "com.google.Chrome": ("chrome", "google-chrome"),
    "org.chromium.Chromium": ("chromium", "chromium"),
    "com.microsoft.Edge": ("edge", "microsoft-edge"),
    "com.brave.Browser": ("brave", "BraveSoftware/Brave-Browser"),
    "com.opera.Opera": ("opera", "opera"),
    "com.vivaldi.Vivaldi": ("vivaldi", "vivaldi"),
    "ru.yandex.Browser": ("yandex-browser", "yandex-browser"),
}
SNAPS = {
    "chromium": ("chromium", "common/chromium"),
    "brave": ("brave", "current/.config/BraveSoftware/Brave-Browser"),
    "opera": ("opera", "current/.config/opera"),
}


def each_profile(context: Context, asks: str) -> Iterator[tuple[str, Sandbox, Path] | Skipped]:
    """Program, sandbox and folder of every profile, and what kept the collector `asks` from looking."""
    yield from closed_homes(context, asks)
    for host, sandbox, folder in _places(context):
        try:
            found = _profiles(context, folder)
        except OSError as error:
            yield refused(asks, error, tr("The profiles of {host}", host=host))
            continue
        for profile in found:
            yield host, sandbox, profile


def _places(context: Context) -> Iterator[tuple[str, Sandbox, Path]]:
    """Program, sandbox and folder of each browser that might be there, in homes that may be entered."""
    for home in context.open_homes():
        for host, below in FOLDERS:
            yield host, None, home / ".config" / below
        for package, (host, below) in FLATPAKS.items():
            yield host, ("flatpak", package), home / ".var/app" / package / "config" / below
        for package, (host, below) in SNAPS.items():
            yield host, ("snap", package), home / "snap" / package / below


def _profiles(context: Context, folder: Path) -> list[Path]:
    """Folders that hold Preferences: below the browser's own one, or that itself (Opera). Raises OSError."""
    entries = context.entries(folder)
    below = [folder / e.name for e in entries if context.is_folder(folder / e.name)]
    return [p for p in (folder, *below) if _is_file(context, p / "Preferences")][:PROFILES]


def _is_file(context: Context, path: Path) -> bool:
    try:
        context.open(path, PREFERENCES_LIMIT).close()
    except OSError as error:
        return not isinstance(error, FileNotFoundError | NotADirectoryError)
    return True
