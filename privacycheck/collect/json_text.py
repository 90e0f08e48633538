"""The bytes of a JSON file in, plain values out, with readers that never trust the shape of what they find."""

import re

import msgspec

ITEMS = 100
"""Entries of one list of an extension that are kept."""
_COMMENT = re.compile(r'("(?:[^"\\\\]|\\\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def decode(raw: bytes) -> dict[str, object] | None:
    """The object that a file holds; None where it holds no JSON object. Comments, which browsers accept, are passed
    over."""
    text = raw.decode("utf-8-sig", "replace")
    for candidate in (text, None):
        try:
            found = msgspec.json.decode(candidate if candidate is not None else _COMMENT.sub(_kept, text))
        except (msgspec.DecodeError, RecursionError):
            continue
        return found if isinstance(found, dict) else None
    return None


def _kept(found: re.Match[str]) -> str:
    return found[1] or ""


def branch(value: object, *names: str) -> dict[str, object]:
    """The object at a path of names; empty where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def text(value: object, name: str) -> str:
    """A text of an object; empty where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def items(value: object, name: str) -> list[object]:
    """A list of an object; empty where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def texts(values: list[object]) -> list[str]:
    """The texts among some values, each once."""
    return list(dict.fromkeys(v for v in values if isinstance(v, str) and v))
