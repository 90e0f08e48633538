"""A folder of rule files in, records and every problem of every file out."""

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from privacycheck.model.base import Value
from privacycheck.model.rule import KINDS, Record, Words
from privacycheck.rulebook.problem import Problem
from privacycheck.rulebook.yaml_text import LIMIT, Places, parse

AnyRecord = Record | Words
MAX_FILES = 50_000
_PATH = re.compile(r" - at `\$((?:\.[\w-]+|\[\d+\]|\[\.\.\.\])*)`")
_STEP = re.compile(r"\.([\w-]+)|\[(\d+)\]")
_MISSING = re.compile(r"Object missing required field `([^`]*)`")
_UNKNOWN = re.compile(r"Object contains unknown field `([^`]*)`")


class Loaded(Value, kw_only=True):
    """One good file."""

    file: str
    kind: str
    record: AnyRecord


def rule_files(folder: Path) -> list[Path]:
    """The YAML files of all kinds, in a fixed order. Links are not followed. Raises OSError only if a folder vanishes."""
    found = []
    for kind in KINDS:
        place = folder / kind
        if place.is_dir():
            found += [
                p for p in sorted(place.iterdir()) if p.suffix in (".yaml", ".yml") and not p.name.startswith(".")
            ]
    return found[:MAX_FILES]


def load_folder(folder: Path) -> tuple[list[Loaded], list[Problem]]:
    """Everything that is right, and everything that is wrong."""
    good: list[Loaded] = []
    problems: list[Problem] = []
    for path in rule_files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            with path.open("rb") as file:
                raw = file.read(LIMIT + 1)
        except OSError as error:
            problems.append(Problem(file=name, says=f"The file cannot be read: {error.strerror}."))
            continue
        record, found = load_text(name, raw)
        problems += found
        if record is not None:
            good.append(Loaded(file=name, kind=name.partition("/")[0], record=record))
    return good, problems


def load_text(file: str, raw: bytes) -> tuple[AnyRecord | None, list[Problem]]:
    """One file. `file` is its path below the rules folder, whose first part tells the kind of record."""
    kind = KINDS[file.partition("/")[0]]
    value, places, problems = parse(file, raw)
    if problems:
        return None, problems
    if not isinstance(value, dict):
        return None, [
            Problem(file=file, line=1, says="The file holds no record.", instead="fields such as id: and name:")
        ]
    try:
        return msgspec.convert(value, kind), []
    except msgspec.ValidationError:
        return None, list(_all_problems(file, value, kind, places))


def _all_problems(file: str, value: dict[str, object], kind: type, places: Places) -> Iterator[Problem]:
    """msgspec stops at the first problem; each one found is taken out and the rest is looked at again."""
    gone: set[tuple[str | int, ...]] = set()
    for _ in range(50):
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            problem, path = _problem(file, str(error), kind, places)
            missing = _MISSING.search(str(error))
            # What was taken out for being wrong is not also missing.
            if not (missing and (*path, missing[1]) in gone):
                yield problem
            gone.add(path)
            if not _take_out(value, path):
                return
        else:
            return


def _problem(file: str, message: str, kind: type, places: Places) -> tuple[Problem, tuple[str | int, ...]]:
    found = _PATH.search(message)
    path = tuple(m[1] or int(m[2]) for m in _STEP.finditer(found[1])) if found else ()
    says = message.partition(" - at `")[0]
    instead = ""
    if unknown := _UNKNOWN.search(message):
        path = (*path, unknown[1])
        says = f'There is no field "{unknown[1][:60]}" here.'
        near = difflib.get_close_matches(unknown[1], _fields(kind), n=1, cutoff=0.5)
        instead = f"{near[0]}:" if near else "one of: " + ", ".join(sorted(_fields(kind))[:40])
    elif says.startswith("Object missing required field"):
        says = says.replace("Object missing required field", "Missing field").replace("`", '"') + "."
    elif "Invalid enum value" in says:
        says = says.replace("Invalid enum value", "Not one of the allowed words:") + "."
    else:
        says = f"{says}."
    line, column = places.of(path)
    return Problem(file=file, line=line, column=column, says=says, instead=instead), path


def _fields(kind: type) -> set[str]:
    """Names of fields of a kind of record and of what it holds."""
    names: set[str] = set()
    seen: set[object] = set()
    todo: list[object] = [kind]
    while todo:
        one = todo.pop()
        if one in seen:
            continue
        seen.add(one)
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            for field in msgspec.structs.fields(one):
                names.add(field.name)
                todo.append(field.type)
        todo += list(getattr(one, "__args__", ()))
    return names


def _take_out(value: object, path: tuple[str | int, ...]) -> bool:
    """Removes the value at `path` so that the next problem shows; False where nothing is left to remove."""
    holder = value
    for step in path[:-1]:
        holder = _child(holder, step)
    if not path:
        return False
    last = path[-1]
    if isinstance(holder, dict) and last in holder:
        del holder[last]
        return True
    if isinstance(holder, list) and isinstance(last, int) and last < len(holder):
        del holder[last]
        return True
    return False


def _child(holder: object, step: str | int) -> object:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        return holder[step]
    return None
