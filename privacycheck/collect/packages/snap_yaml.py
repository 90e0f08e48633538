"""Text of a snap.yaml in, its plain values and lists by the keys that lead to them out.

Nothing is built and no alias is followed, so a text of a few bytes cannot grow (snapcraft.io, "The snap format").
"""

YAML_LIMIT = 1024 * 1024
DEPTH = 40
EVENTS = 200_000
LISTED = 5_000
"""Entries of all lists together that are kept."""
Route = tuple[str, ...]


class NotYaml(ValueError):
    """Not the YAML of a snap."""


def texts(untrusted_text: str) -> dict[Route, str]:
    """Plain values by the keys that lead to them; lists are passed over. Raises NotYaml."""
    return read(untrusted_text)[0]


def read(untrusted_text: str) -> tuple[dict[Route, str], dict[Route, list[str]]]:
    """Plain values, and the plain entries of lists, by the keys that lead to them. Raises NotYaml."""
    # Read here: most computers have no snaps, and it would cost each scan 10 ms.
    import yaml

    found: dict[Route, str] = {}
    listed: dict[Route, list[str]] = {}
    path: list[str | None] = []
    keys: list[str] = []
    entries = 0
    try:
        for number, event in enumerate(
            yaml.parse(untrusted_text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        ):
            if number > EVENTS or len(path) > DEPTH:
                raise NotYaml("too large")
            if isinstance(event, yaml.ScalarEvent):
                if path and path[-1] == "-":
                    entries += 1
                    if entries <= LISTED and "-" not in keys[1:]:
                        listed.setdefault(tuple(k.removeprefix(":") for k in keys[1:]), []).append(event.value)
                else:
                    _scalar(event.value, path, keys, found)
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                keys.append(path[-1] or "" if path else "")
                path.append(None if isinstance(event, yaml.MappingStartEvent) else "-")
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                path.pop()
                keys.pop()
                _value_ended(path)
            elif isinstance(event, yaml.AliasEvent):
                _value_ended(path)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotYaml(str(error)) from error
    return found, listed


def _scalar(value: str, path: list[str | None], keys: list[str], found: dict[Route, str]) -> None:
    """A key where one is due, else the value of the last key."""
    if not path:
        return
    if path[-1] is None:
        path[-1] = ":" + value
        return
    route = tuple(k.removeprefix(":") for k in (*keys[1:], path[-1]))
    if "-" not in keys[1:]:
        found.setdefault(route, value)
    path[-1] = None


def _value_ended(path: list[str | None]) -> None:
    if path and path[-1] != "-":
        path[-1] = None
