"""Text in, lines and tables for a terminal out, measured in its columns: a Chinese character takes two.

Widths are those of the Unicode standard's annex 11 (East Asian Width). Chinese has no blanks between words: a line may
end between any two of its characters, but none begins with a mark that closes or ends with one that opens.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

CLOSING = frozenset(",.;:!?)]}%>、。，．；：！？）］｝〕〉》」』】〗”’…—·～％℃")
OPENING = frozenset("([{<（［｛〔〈《「『【〖“‘￥＄")
_WORD = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")
GAP = "  "


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1


def wrapped(
    text: str, width: int, first: str = "", rest: str = "", *, breaks: bool = True, hyphens: bool = True
) -> list[str]:
    """Lines of at most `width` columns, the first led by `first`, the others by `rest`. A word that is longer than a
    line is cut where it `breaks`, else it stands out; a word of Latin letters may end at its `hyphens`. No text, no
    line."""
    if columns(first + text) == len(first + text):
        liner = textwrap.TextWrapper(
            width, initial_indent=first, subsequent_indent=rest, break_long_words=breaks, break_on_hyphens=hyphens
        )
        return liner.wrap(text)
    lines: list[str] = []
    line, begun = first, False
    for piece, blank in _pieces(text, max(2, width - columns(rest)) if breaks else 0):
        longer = f"{line} {piece}" if blank and begun else line + piece
        if begun and columns(longer) > width:
            lines.append(line)
            longer = rest + piece
        line, begun = longer, True
    return [*lines, line] if begun else []


def entry(text: str, width: int) -> list[str]:
    """Lines of one entry of a list, which are never longer than is easy to read; all but its first stand in."""
    return wrapped(text, min(width, 100), rest="  ")


def _pieces(text: str, longest: int) -> Iterator[tuple[str, bool]]:
    """What no line ends within, and whether a blank stands before it: marks stay with what they close or open."""
    held, after_blank, blank = "", False, False
    for word in _WORD.findall(text):
        if word[0] in " \t\r\n":
            blank = True
            continue
        for part in _parts(word, longest):
            if held and not blank and _together(held[-1], part[0]):
                held += part
                continue
            if held:
                yield held, after_blank
            held, after_blank, blank = part, blank, False
    if held:
        yield held, after_blank


def _together(one: str, two: str) -> bool:
    """Whether no line ends between two characters; a number stays with what it counts, as a date does."""
    return two in CLOSING or one in OPENING or not _columns(two) or "0" <= one <= "9"


def _parts(word: str, longest: int) -> Iterator[str]:
    """Wide characters one by one, and what lies between them whole, but for words longer than `longest` (0: all)."""
    run, size = "", 0
    for char in word:
        taken = _columns(char)
        if run and (taken > 1 or (longest and size + taken > longest)):
            yield run
            run, size = "", 0
        if taken > 1:
            yield char
        else:
            run, size = run + char, size + taken
    if run:
        yield run


def table(rows: Iterable[Sequence[str]], left: Iterable[int] = (0,), width: int = 0) -> list[str]:
    """Rows of cells under one another; those of the columns `left` begin alike, all others end alike. The first column
    gives way where a `width` is set."""
    held, begins = list(rows), frozenset(left)
    sizes = [max(map(columns, cells)) for cells in zip(*held, strict=True)]
    if width and sizes:
        room = width - sum(sizes[1:]) - len(GAP) * (len(sizes) - 1)
        sizes[0] = max(12, min(sizes[0], room))
    lines = []
    for row in held:
        cells = (fit(cell, size, n in begins) for n, (cell, size) in enumerate(zip(row, sizes, strict=True)))
        lines.append(GAP.join(cells).rstrip())
    return lines


def fit(text: str, size: int, left: bool = True) -> str:
    """A text in exactly `size` columns: shortened or filled up, on its right side where it begins at the left."""
    if columns(text) > size:
        kept = ""
        for char in text:
            if columns(kept + char) >= size:
                break
            kept += char
        text = kept + "…"
    room = " " * (size - columns(text))
    return text + room if left else room + text
