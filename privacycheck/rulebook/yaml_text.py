"""The text of one rule file in, plain values out; or every place and reason why not.

A small and strict part of YAML 1.2: one document, maps with unique text keys, lists, text, whole numbers, true, false
and null. No dates (they stay text), no yes/no, no anchors and aliases, no tags: nothing that can grow or surprise.
Values are built straight from the parser's events, in one pass; places are noted only when somebody asks for them.
"""

import re
from collections.abc import Iterator

import yaml

from privacycheck.rulebook.files import LIMIT
from privacycheck.rulebook.problem import Problem

DEPTH = 12
_BOOLEANS = {"true": True, "false": False}
_NULLS = frozenset({"", "null", "~"})
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Control characters and those that reorder text (Unicode Bidi_Control): shown text would not be what is written."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path = tuple[str | int, ...]
Place = tuple[int, int]


def parse(file: str, raw: bytes) -> tuple[object, list[Problem]]:
    """Value and problems of one file. With problems the value is not to be used."""
    value, problems, _ = _read(file, raw, places=False)
    return value, problems


def places(raw: bytes) -> dict[Path, Place]:
    """Line and column (from 1) of each value of a file that `parse` can read, by its path of keys and positions."""
    return _read("", raw, places=True)[2]


def place_of(known: dict[Path, Place], path: Path) -> Place:
    """The place of a value, or of the nearest one around it."""
    while path and path not in known:
        path = path[:-1]
    return known.get(path, (1, 1))


def _read(file: str, raw: bytes, *, places: bool) -> tuple[object, list[Problem], dict[Path, Place]]:
    if len(raw) > LIMIT:
        says = f"The file is larger than {LIMIT // 1024} KiB."
        return None, [Problem(file=file, says=says, instead="one file per record")], {}
    reader = _Reader(file, places)
    try:
        value = reader.document(yaml.parse(raw.decode("utf-8-sig"), Loader=_Loader))
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        says = "The text is not UTF-8."
        return None, [Problem(file=file, line=line, column=1, says=says, instead="the file saved as UTF-8")], {}
    except _Refused as refused:
        return None, [*reader.problems, refused.problem], {}
    except yaml.YAMLError as error:
        return None, [*reader.problems, _yaml_problem(file, error)], {}
    return value, reader.problems, reader.places


class _Refused(Exception):
    """Reading ends here: what follows would mean something else or could grow without end."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.says)
        self.problem = problem


class _Reader:
    """Builds values of events. What can be passed over is noted as a problem, and reading goes on."""

    def __init__(self, file: str, keep_places: bool) -> None:
        self.file, self.keep_places = file, keep_places
        self.places: dict[Path, Place] = {}
        self.problems: list[Problem] = []

    def document(self, events: Iterator[yaml.Event]) -> object:
        value: object = None
        started = False
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if started:
                    self._refuse(event, "There is more than one document in the file.", "one record per file, no ---")
                started = True
            elif isinstance(event, yaml.NodeEvent):
                value = self._value(event, events, ())
        return value

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], path: Path) -> object:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse(event, "Anchors and aliases (& and *) are not allowed.", "the value itself, text in quotes")
        if getattr(event, "tag", None):
            self._refuse(event, "Tags (!) are not allowed.", "the value in quotes")
        if self.keep_places:
            self.places[path] = _place(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if len(path) >= DEPTH:
            self._refuse(event, f"The file is nested deeper than {DEPTH} levels.", "a flat record")
        if isinstance(event, yaml.MappingStartEvent):
            return self._map(events, path)
        return self._list(events, path)

    def _map(self, events: Iterator[yaml.Event], path: Path) -> dict[str, object]:
        made: dict[str, object] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                self._note(event, "A key must be a word.", "a field's name")
            key = self._value(event, events, (*path, "?"))
            word = event.value if isinstance(event, yaml.ScalarEvent) else "?"
            value = self._value(next(events), events, (*path, word))
            if word in made:
                self._note(event, f'"{shown(word)}" stands here twice.', "one of the two")
            elif key is not None:
                made[word] = value
        return made

    def _list(self, events: Iterator[yaml.Event], path: Path) -> list[object]:
        made: list[object] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            made.append(self._value(event, events, (*path, len(made))))
        return made

    def _scalar(self, event: yaml.ScalarEvent) -> object:
        text: str = event.value
        if not text.isprintable() and (found := _HIDDEN.search(text)):
            says = f"The text holds a character that cannot be seen (U+{ord(found[0]):04X})."
            self._note(event, says, "the text without it")
        if event.style:
            return text
        if text in _BOOLEANS:
            return _BOOLEANS[text]
        if text in _NULLS:
            return None
        digits = text.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) < 18 and (digits == "0" or digits[0] != "0"):
            return int(text)
        return text

    def _note(self, event: yaml.Event, says: str, instead: str) -> None:
        line, column = _place(event)
        self.problems.append(Problem(file=self.file, line=line, column=column, says=says, instead=instead))

    def _refuse(self, event: yaml.Event, says: str, instead: str) -> None:
        line, column = _place(event)
        raise _Refused(Problem(file=self.file, line=line, column=column, says=says, instead=instead))


def shown(text: str) -> str:
    """A piece of a rule file as an error may repeat it: short, and nothing in it that a terminal would obey."""
    return _HIDDEN.sub("?", text.replace("\n", " "))[:60]


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _yaml_problem(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    says = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML")
    if "nesting depth" in says:
        # Newer versions of the parser have a limit of their own, which is reached before ours where lines are long.
        says = f"nested deeper than {DEPTH} levels"
    return Problem(
        file=file,
        line=mark.line + 1 if mark else 1,
        column=mark.column + 1 if mark else 1,
        says=f"The file cannot be read as YAML: {says}.",
        instead='text that holds ": " or "#" in double quotes' if mark else "",
    )
