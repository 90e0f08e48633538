"""A folder of rule files in, records and every problem of every file out."""

from pathlib import Path

import msgspec

from privacycheck.model.rule import KINDS
from privacycheck.rulebook.explain import explain
from privacycheck.rulebook.files import AnyRecord, Loaded, file_name, read, rule_files
from privacycheck.rulebook.problem import Problem
from privacycheck.rulebook.yaml_text import parse, places


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
