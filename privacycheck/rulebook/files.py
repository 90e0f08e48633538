"""A rules folder in, the rule files in it out, and their raw text. Needs no YAML, so that a cached start is quick."""

import contextlib
from pathlib import Path

from privacycheck.model.base import Value
from privacycheck.model.rule import KINDS, Record, Words

AnyRecord = Record | Words
LIMIT = 262_144
"""Bytes of a rule file. The largest honest one is below 60,000."""
MAX_FILES = 50_000
"""Rule files of one kind; ten times what anybody could write."""


class Loaded(Value, frozen=True, kw_only=True):
    """One good file. `file` is its path below the rules folder, with / between the parts."""

    file: str
    kind: str
    record: AnyRecord


def rule_files(folder: Path) -> list[Path]:
    """The YAML files of all kinds, in a fixed order; hidden ones and folders that cannot be read are passed over."""
    found: list[Path] = []
    for kind in KINDS:
        names: list[Path] = []
        with contextlib.suppress(OSError):
            names = sorted((folder / kind).iterdir())[:MAX_FILES]
        found += [p for p in names if p.suffix in (".yaml", ".yml") and not p.name.startswith(".")]
    return found


def file_name(path: Path, folder: Path) -> str:
    """The path below the rules folder, as problems and caches can carry it: names that are not UTF-8 are replaced."""
    return path.relative_to(folder).as_posix().encode("utf-8", "replace").decode()


def read(path: Path) -> bytes:
    """The file, up to one byte more than a rule file may have. Raises OSError, also for what is no regular file:
    opening a pipe would wait for ever."""
    if not path.is_file():
        raise OSError("it is not a regular file")
    with path.open("rb") as file:
        return file.read(LIMIT + 1)
