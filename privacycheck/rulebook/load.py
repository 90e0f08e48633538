"""A folder of rule files in, records and every problem of every file out."""

import contextlib
from pathlib import Path

import msgspec

from privacycheck.model.base import Value
from privacycheck.model.rule import KINDS, Record, Words
from privacycheck.rulebook.explain import explain
from privacycheck.rulebook.problem import Problem
from privacycheck.rulebook.yaml_text import LIMIT, parse, places

AnyRecord = Record | Words
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


def load_folder(folder: Path) -> tuple[list[Loaded], list[Problem]]:
    """Everything that is right, and everything that is wrong."""
    good: list[Loaded] = []
    problems: list[Problem] = []
    for path in rule_files(folder):
        name = file_name(path, folder)
        try:
            raw = read(path)
        except OSError as error:
            problems.append(Problem(file=name, says=f"The file cannot be read: {error.strerror or error}."))
            continue
        record, found = load_text(name, raw)
        problems += found
        if record is not None:
            good.append(Loaded(file=name, kind=name.partition("/")[0], record=record))
    return good, problems


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


def load_text(file: str, raw: bytes) -> tuple[AnyRecord | None, list[Problem]]:
    """One file. `file` is its path below the rules folder, whose first part tells the kind of record."""
    kind = KINDS[file.partition("/")[0]]
    value, problems = parse(file, raw)
    if problems:
        return None, problems
    if not isinstance(value, dict):
        return None, [Problem(file=file, line=1, column=1, says="The file holds no record.", instead="id: and name:")]
    try:
        return msgspec.convert(value, kind), []
    except msgspec.ValidationError:
        return None, explain(file, value, kind, places(raw))
