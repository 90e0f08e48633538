"""An install folder in, the apps whose rules name the end of it or of a folder around it out."""

from collections.abc import Iterator

from privacycheck.rulebook import keys
from privacycheck.rulebook.index import Index

DEPTH = 64
"""Folder names that are looked at."""
_DISTRIBUTION = ("/usr/", "/bin/", "/sbin/", "/lib/", "/lib64/", "/snap/", "/nix/", "/gnu/")
_HOMES = frozenset({"home", "users"})


def folder_hits(index: Index, path: str) -> Iterator[str]:
    """App ids. Whole folder names only: "Tencent/WeChat" is in "C:\\Program Files\\Tencent\\WeChat\\3.9" and not in
    "/opt/MyTencent/WeChat". The folder named after the user says nothing about a program."""
    parts = _without_user(keys.folders(path)[:DEPTH])
    for end, last in enumerate(parts, 1):
        for wanted, app in index.paths.get(last, ()):
            names = wanted.split("/")
            if parts[max(0, end - len(names)) : end] == names:
                yield app


def named_by_distribution(path: str) -> bool:
    """Whether the distribution chose the folder's name (FHS 3.0: /usr is its own), not the maker."""
    return path.startswith(_DISTRIBUTION) and not path.startswith("/usr/local/")


def _without_user(parts: list[str]) -> list[str]:
    for position, part in enumerate(parts[:2]):
        if part in _HOMES and len(parts) > position + 1:
            return [*parts[: position + 1], "", *parts[position + 2 :]]
    return parts
