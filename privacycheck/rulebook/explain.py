"""A value that does not fit its kind of record in, every reason with its place and what to write instead out.

msgspec stops at the first error of a value. Each one found is taken out of the value and the rest is looked at again.
"""

import difflib
import re
from collections.abc import Iterator
from typing import Literal, get_args, get_origin

import msgspec

from privacycheck.rulebook.problem import Problem
from privacycheck.rulebook.yaml_text import Path, Place, place_of, shown

MOST = 100
"""Problems told of one file."""
_PLACE = re.compile(r" - at (?P<key>`key` in )?`\$(?P<path>[^`]*)`$")
_STEP = re.compile(r"\.([\w-]+)|\[(\d+)\]|(\[\.\.\.\])")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*?)`$", re.DOTALL)
_PATTERNS = {
    r"^[a-z0-9][a-z0-9-]{0,63}$": "an id: lower-case letters, digits and hyphens",
    r"^\d{4}(-\d{2}(-\d{2})?)?$": "a date as 2026, 2026-11 or 2026-11-24",
    r"^[A-Z]{2}$": "a country code of two capital letters (ISO 3166-1)",
    r"^[A-Z0-9]{10}$": "a Team ID: ten capital letters and digits",
}
"""Patterns of model/ in words."""


def explain(file: str, value: object, kind: type[msgspec.Struct], places: dict[Path, Place]) -> list[Problem]:
    """Every problem of `value`, which is taken apart on the way."""
    found: list[Problem] = []
    positions = _Positions()
    for _ in range(MOST):
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            path, message = _split(str(error))
            for at, says, instead in _reasons(message, value, kind, path):
                where = positions.original(at)
                if where in positions.gone:
                    continue
                line, column = place_of(places, where)
                found.append(Problem(file=file, line=line, column=column, says=says, instead=instead))
            if message.startswith("Object missing") and not path:
                break
            if not positions.take_out(value, _wrong(message, path)):
                break
        else:
            break
    return sorted(found, key=lambda p: (p.line, p.column))


def _split(error: str) -> tuple[Path, str]:
    """The path of an error, up to where msgspec can tell it, and its message."""
    place = _PLACE.search(error)
    if not place:
        return (), error
    steps: list[str | int] = []
    for step in _STEP.finditer(place["path"]):
        if step[3]:
            break
        steps.append(step[1] if step[1] else int(step[2]))
    return tuple(steps), error[: place.start()]


def _wrong(message: str, path: Path) -> Path:
    unknown = _UNKNOWN.search(message)
    return (*path, unknown[1]) if unknown else path


def _reasons(message: str, value: object, kind: type[msgspec.Struct], path: Path) -> Iterator[tuple[Path, str, str]]:
    """Path, reason and what to write instead."""
    wanted = _type_at(kind, path)
    if unknown := _UNKNOWN.search(message):
        fields = [f.name for f in msgspec.structs.fields(_struct(wanted) or kind)]
        yield (*path, unknown[1]), f'There is no field "{shown(unknown[1])}" here.', _nearest(unknown[1], fields)
    elif message.startswith("Object missing"):
        holder = _at(value, path)
        given = holder if isinstance(holder, dict) else {}
        for field in msgspec.structs.fields(_struct(wanted) or kind):
            if field.required and field.name not in given:
                yield (*path, field.name), f'The field "{field.name}" is missing.', f"{field.name}: ..."
    elif message.startswith("Invalid enum value"):
        word = message.partition("'")[2].rpartition("'")[0]
        yield path, f'"{shown(word)}" is not one of the words allowed here.', _nearest(word, _words(wanted))
    else:
        yield path, *_plainly(message, _at(value, path))


def _plainly(message: str, value: object) -> tuple[str, str]:
    if "matching regex" in message:
        pattern = message.partition("regex '")[2].rpartition("'")[0].replace("\\\\", "\\")
        address = (
            "an address that begins with https://" if pattern.startswith("^https?:") else f"text that fits {pattern}"
        )
        return f'"{shown(str(value))}" does not fit here.', _PATTERNS.get(pattern, address)
    if message.startswith(("Expected `str`, got `int`", "Expected `str`, got `bool`")):
        return "Text is expected here.", "text in quotes" if isinstance(
            value, dict
        ) else f'"{shown(str(value))}" in quotes'
    if message == "Expected `str`, got `null`":
        return "The value is missing.", "a text, or leave the field out"
    if message == "Expected `array`, got `str`":
        return "A list is expected here.", f"[{shown(str(value))}]"
    return f"{message.replace('`', '')}.", ""


def _nearest(word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return near[0] if near else "one of: " + ", ".join(known)


def _type_at(kind: object, path: Path) -> object:
    """The annotation at a path; positions in lists need no step, since `_struct` and `_words` look inside."""
    found = kind
    for step in path:
        struct = _struct(found)
        if isinstance(step, int) or struct is None:
            continue
        found = next((f.type for f in msgspec.structs.fields(struct) if f.name == step), object)
    return found


def _struct(annotation: object) -> type[msgspec.Struct] | None:
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return annotation
    return next((s for part in get_args(annotation) if (s := _struct(part))), None)


def _words(annotation: object) -> list[str]:
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    return [word for part in get_args(annotation) for word in _words(part)]


def _at(value: object, path: Path) -> object:
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


class _Positions:
    """Where list items stood before others were taken out in front of them."""

    def __init__(self) -> None:
        self._kept: dict[Path, list[int]] = {}
        self.gone: set[Path] = set()
        """What was taken out, as paths in the file: told already, so not told again as missing."""

    def original(self, path: Path) -> Path:
        """A path in the value as it is now, as a path in the file."""
        found: Path = ()
        for step in path:
            kept = self._kept.get(found) if isinstance(step, int) else None
            found = (*found, kept[step] if kept is not None and isinstance(step, int) and step < len(kept) else step)
        return found

    def take_out(self, value: object, path: Path) -> bool:
        """Removes what is at `path`, so that the next problem shows; False where there is nothing to remove."""
        if not path:
            return False
        self.gone.add(self.original(path))
        holder, last = _at(value, path[:-1]), path[-1]
        if isinstance(holder, dict) and last in holder:
            del holder[last]
            return True
        if isinstance(holder, list) and isinstance(last, int) and last < len(holder):
            kept = self._kept.setdefault(self.original(path[:-1]), list(range(len(holder))))
            del kept[last]
            del holder[last]
            return True
        return False
