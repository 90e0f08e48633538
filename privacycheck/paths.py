"""Where things lie: bundled data out of a checkout, a wheel or a frozen bundle, and the user's own folders.

The only user of appdirs. Asking for a folder never creates it. PRIVACYCHECK_DATA_DIR, PRIVACYCHECK_CACHE_DIR and
PRIVACYCHECK_CONFIG_DIR move the user's folders (tests, portable use).
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import appdirs

NAME = "privacycheck"
SCRIPTS = (NAME, f"{NAME}-gui")


def _bundled(name: str) -> Path:
    """A checkout has the folder beside the package, a wheel and a frozen bundle inside it as _data."""
    package = Path(getattr(sys, "_MEIPASS", "")) / NAME if hasattr(sys, "_MEIPASS") else Path(__file__).parent
    inside = package / "_data" / name
    return inside if inside.is_dir() else Path(__file__).parent.parent / name


def rules_dir() -> Path:
    return _bundled("rules")


def shipped_cache_dir() -> Path:
    """The rules as a package brings them along, read already; there is none in a checkout."""
    return _bundled("rulebook")


def resources_dir() -> Path:
    return _bundled("resources")


def translations() -> tuple[Path, Path]:
    """Catalogues of the program's own texts, and of the rules'."""
    return resources_dir() / "translations", rules_dir() / "translations"


def own_files() -> frozenset[str]:
    """What a copy of this program is started from: the bundle's program, or the scripts of this installation. Each by
    its name, and by where links lead."""
    if getattr(sys, "frozen", False):
        return frozenset((os.path.realpath(sys.executable),))
    beside = (Path(sys.executable).parent / name for name in SCRIPTS)
    named = (Path(__file__).with_name("__main__.py"), *beside, *_installed_scripts())
    return frozenset(str(path) for path in named) | frozenset(os.path.realpath(path) for path in named)


def _installed_scripts() -> Iterator[Path]:
    """The scripts that came with the package, wherever the installer put them: beside the interpreter, in ~/.local/bin
    for one account, under /usr/local on Debian. RECORD lists them, relative to the folder that the package lies in:
    https://packaging.python.org/en/latest/specifications/recording-installed-packages/"""
    for folder in dict.fromkeys(map(Path, sys.path)):
        for record in folder.glob(f"{NAME}-*.dist-info/RECORD"):
            try:
                lines = record.read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                continue
            for line in lines:
                path = line.partition(",")[0]
                if path.rpartition("/")[2].removesuffix(".exe") in SCRIPTS:
                    yield Path(os.path.normpath(folder / path))


def user_data_dir() -> Path:
    return _own("PRIVACYCHECK_DATA_DIR", appdirs.user_data_dir(NAME, appauthor=False))


def user_cache_dir() -> Path:
    return _own("PRIVACYCHECK_CACHE_DIR", appdirs.user_cache_dir(NAME, appauthor=False))


def user_config_dir() -> Path:
    return _own("PRIVACYCHECK_CONFIG_DIR", appdirs.user_config_dir(NAME, appauthor=False))


def user_rules_dir() -> Path:
    """The user's own rules, read after the shipped ones."""
    return user_data_dir() / "rules"


def _own(variable: str, usual: str) -> Path:
    return Path(os.environ.get(variable) or usual)
