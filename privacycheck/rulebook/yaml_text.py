"""The text of one rule file in, plain values out; or the place and reason why not.

A small and strict part of YAML 1.2: one document, maps with unique text keys, lists, text, whole numbers, true, false
and null. No dates (they stay text), no yes/no, no anchors and aliases, no tags: nothing that can grow or surprise.
"""

from collections.abc import Iterator

import yaml

from privacycheck.rulebook.problem import Problem

LIMIT = 262_144
"""Bytes of a rule file. The largest honest one is below 60,000."""
DEPTH = 12
_BOOLEANS = {"true": True, "false": False}
_NULLS = ("", "null", "~")

Path = tuple[str | int, ...]


class Places:
    """Where each value of a file stands, by its path of keys and list positions."""

    def __init__(self) -> None:
        self._lines: dict[Path, tuple[int, int]] = {}

    def note(self, path: Path, node: yaml.Node) -> None:
        self._lines[path] = (node.start_mark.line + 1, node.start_mark.column + 1)

    def of(self, path: Path) -> tuple[int, int]:
        """Line and column of the value, or of the nearest one around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, (1, 1))


def parse(file: str, raw: bytes) -> tuple[object, Places, list[Problem]]:
    """Value, places and problems of one file. With problems the value is not to be used."""
    places = Places()
    if len(raw) > LIMIT:
        says = f"The file is larger than {LIMIT // 1024} KiB."
        return None, places, [Problem(file=file, says=says, instead="one file per record")]
    try:
        text = raw.decode("utf-8-sig")
        node = _compose(text)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return (
            None,
            places,
            [Problem(file=file, line=line, says="The text is not UTF-8.", instead="the file saved as UTF-8")],
        )
    except _Refused as refused:
        return None, places, [Problem(file=file, line=refused.line, says=refused.says, instead=refused.instead)]
    except yaml.YAMLError as error:
        return None, places, [_yaml_problem(file, error)]
    except RecursionError:
        return None, places, [Problem(file=file, line=1, says="The file is nested too deeply.")]
    reader = _Reader(file, places)
    value = reader.value(node, ()) if node else None
    return value, places, reader.problems


class _Refused(Exception):
    def __init__(self, line: int, says: str, instead: str) -> None:
        super().__init__(says)
        self.line, self.says, self.instead = line, says, instead


def _events(text: str) -> Iterator[yaml.Event]:
    """Parser events, refusing what we do not read before anything is built of it."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused(line, "There is more than one document in the file.", "one record per file, without ---")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(
                line, "Anchors and aliases (& and *) are not allowed.", "the value itself, in quotes if it is text"
            )
        if isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None):
            raise _Refused(line, "Tags (!) are not allowed.", "the value in quotes")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            raise _Refused(line, f"The file is nested deeper than {DEPTH} levels.", "a flat record")
        yield event


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _compose(text: str) -> yaml.Node | None:
    for _ in _events(text):
        pass
    return yaml.compose(text, Loader=_Loader)


class _Reader:
    """Builds values of nodes and keeps their places. All problems are kept, not only the first."""

    def __init__(self, file: str, places: Places) -> None:
        self.file, self.places = file, places
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, path: Path) -> object:
        self.places.note(path, node)
        if isinstance(node, yaml.MappingNode):
            return self._map(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        return _scalar(node)

    def _map(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        made: dict[str, object] = {}
        for key_node, value_node in node.value:
            line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self._problem(line, column, "A key must be a word.", "a field's name")
                continue
            key = str(key_node.value)
            if key in made:
                self._problem(line, column, f'"{key[:60]}" stands here twice.', "one of the two")
                continue
            made[key] = self.value(value_node, (*path, key))
        return made

    def _problem(self, line: int, column: int, says: str, instead: str) -> None:
        self.problems.append(Problem(file=self.file, line=line, column=column, says=says, instead=instead))


def _scalar(node: yaml.Node) -> object:
    text = str(node.value)
    if getattr(node, "style", None):
        return text
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text in _NULLS:
        return None
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) < 18 and (digits == "0" or not digits.startswith("0")):
        return int(text)
    return text


def _yaml_problem(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    says = str(getattr(error, "problem", None) or "The file is not YAML.")
    return Problem(
        file=file,
        line=mark.line + 1 if mark else 1,
        column=mark.column + 1 if mark else 1,
        says=f"The file cannot be read as YAML: {says}.",
        instead='text that holds ": " or "#" in double quotes' if mark else "",
    )
