"""Literals and a piece of a file in, which literal ends where out.

Hyperscan does it in one pass whatever the number of literals (block mode). Where it cannot be used, one
regular expression made as a tree of all literals gives the same hits, more slowly.
"""

import contextlib
import re
from collections.abc import Callable, Sequence
from typing import Protocol

Hits = list[tuple[int, int]]
"""(number of the literal, position after its last byte), by position."""
MOST = 200_000
"""Hits of one piece; a piece of 4 MB with more holds nothing but addresses."""


class Engine(Protocol):
    """A `searcher` belongs to one thread."""

    name: str

    def searcher(self) -> Callable[[bytes | memoryview], Hits]: ...


def engine(
    literals: Sequence[bytes], expressions: Sequence[bytes] = (), quick: bool = True, database: bytes = b""
) -> Engine:
    """The quickest engine that this computer can run. `expressions` are numbered after the literals; they match a
    fixed number of bytes, in the syntax that both engines share. `database` is what was made of them before."""
    if quick:
        try:
            return Hyperscan(literals, expressions, database)
        except (ImportError, OSError, RuntimeError):
            # No wheel for this platform, or a processor without SSSE3.
            pass
    return Tree(literals, expressions)


class Hyperscan:
    """Hyperscan's block mode. Raises ImportError or a subclass of RuntimeError where it cannot run."""

    name = "hyperscan"

    def __init__(self, literals: Sequence[bytes], expressions: Sequence[bytes] = (), database: bytes = b"") -> None:
        import hyperscan

        self._new_scratch = hyperscan.Scratch
        if database:
            # It holds a checksum, and what it was made for: one that does not fit here is made anew.
            with contextlib.suppress(hyperscan.HyperscanError):
                self._database = hyperscan.loadb(database, hyperscan.HS_MODE_BLOCK)
                return
        # Its own form for literals ends them at a zero byte, which UTF-16 is full of.
        wanted = [b"".join(b"\\x%02x" % byte for byte in literal) for literal in literals] + list(expressions)
        try:
            self._database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
            self._database.compile(expressions=wanted, ids=list(range(len(wanted))), flags=[0] * len(wanted))
        except hyperscan.HyperscanError as error:
            raise RuntimeError(str(error)) from error

    def database(self) -> bytes:
        """What was made of the literals, for other starts."""
        import hyperscan

        return bytes(hyperscan.dumpb(self._database))

    def searcher(self) -> Callable[[bytes | memoryview], Hits]:
        scratch = self._new_scratch(self._database)
        database = self._database

        def search(piece: bytes | memoryview) -> Hits:
            hits: Hits = []

            def hit(number: int, _start: int, end: int, _flags: int, _context: object) -> bool:
                hits.append((number, end))
                return len(hits) >= MOST

            if len(piece):
                _scan(database, piece, hit, scratch)
            return hits

        return search


def _scan(database: object, piece: bytes | memoryview, hit: object, scratch: object) -> None:
    import hyperscan

    with contextlib.suppress(hyperscan.ScanTerminated):
        database.scan(piece, match_event_handler=hit, scratch=scratch)  # type: ignore[attr-defined]


class Tree:
    """Python's own regular expressions. A lookahead finds what begins at each place; literals that begin with a found
    one's beginning are found with it."""

    name = "re"

    def __init__(self, literals: Sequence[bytes], expressions: Sequence[bytes] = ()) -> None:
        numbers: dict[bytes, list[int]] = {}
        for number, literal in enumerate(literals):
            numbers.setdefault(literal, []).append(number)
        self._all = {
            literal: [
                (n, len(part))
                for part in (literal[:i] for i in range(1, len(literal) + 1))
                for n in numbers.get(part, ())
            ]
            for literal in numbers
        }
        self._more = [(len(literals) + n, re.compile(e)) for n, e in enumerate(expressions)]
        self._expression = re.compile(b"(?=(" + _tree(sorted(numbers)) + b"))", re.DOTALL) if numbers else None

    def searcher(self) -> Callable[[bytes | memoryview], Hits]:
        expression, known, more = self._expression, self._all, self._more

        def search(piece: bytes | memoryview) -> Hits:
            hits: Hits = []
            for match in expression.finditer(piece) if expression else ():
                begin = match.start()
                hits += [(number, begin + length) for number, length in known[match[1]]]
                if len(hits) >= MOST:
                    break
            hits += [(number, match.end()) for number, other in more for match in other.finditer(piece)]
            return sorted(hits[:MOST], key=lambda h: h[1])

        return search


def _tree(literals: Sequence[bytes]) -> bytes:
    """One expression for sorted literals, the longest first: shared beginnings stand once."""
    ends = b"" in literals
    groups: dict[int, list[bytes]] = {}
    for literal in literals:
        if literal:
            groups.setdefault(literal[0], []).append(literal[1:])
    parts = []
    for first, rests in groups.items():
        rest = re.escape(rests[0]) if len(rests) == 1 else _tree(rests)
        parts.append(re.escape(bytes((first,))) + rest)
    if not parts:
        return b""
    body = b"(?:" + b"|".join(parts) + b")"
    return body + b"?" if ends else body
