"""Bytes of an XML file in, its elements one after another out: where each stands, its attributes and its text.

Files with definitions of their own (DOCTYPE, entities) are refused: with those, few bytes can become many.
"""

from collections.abc import Iterable
from typing import NamedTuple
from xml.parsers import expat

DEPTH = 64
ELEMENTS = 50_000
TEXT = 4_000
"""Characters of one element's text that are kept."""


class BadXml(ValueError):
    """Not XML, too large or too deep, or with definitions of its own."""


class Element(NamedTuple):
    """`path` are the names from the root on, without what stands before a colon."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    text: str


def elements(raw: bytes, wanted: Iterable[tuple[str, ...]]) -> list[Element]:
    """Elements at the wanted paths, in the order in which they end. Raises BadXml."""
    paths = frozenset(wanted)
    stack: list[str] = []
    open_ones: list[tuple[dict[str, str], list[str]] | None] = []
    found: list[Element] = []
    seen = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal seen
        seen += 1
        if len(stack) >= DEPTH or seen > ELEMENTS:
            raise BadXml("too large")
        stack.append(tag.rpartition(":")[2])
        open_ones.append((attributes, []) if tuple(stack) in paths else None)

    def end(_tag: str) -> None:
        one = open_ones.pop()
        if one:
            found.append(Element(tuple(stack), one[0], "".join(one[1])[:TEXT]))
        stack.pop()

    def text(piece: str) -> None:
        if open_ones and open_ones[-1] and sum(map(len, open_ones[-1][1])) < TEXT:
            open_ones[-1][1].append(piece)

    def refuse(*_: object) -> None:
        raise BadXml("definitions are not read")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise BadXml(str(error)) from error
    return found
