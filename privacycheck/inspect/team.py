"""Looks one after another in, one crew for all of them out: patterns are compiled and processes started once."""

from typing import TYPE_CHECKING, Self

from privacycheck.inspect.patterns import Patterns

if TYPE_CHECKING:
    from privacycheck.inspect.crew import Crew


class Team:
    """Close it at the end, or use it with `with`. Its processes also end with the program that started them."""

    def __init__(self, patterns: Patterns) -> None:
        self._patterns = patterns
        self._crew: Crew | None = None
        self._files = self._size = 0
        self.for_much = False
        """Whether those at work are several."""

    def crew(self, files: int, size: int, change: bool = True) -> "Crew":
        """What is quickest for so many files of so many bytes more. Many small looks are a large one. Without `change`
        those who are at work stay, as long as they can."""
        # Read here: where all files are known there is nothing to do.
        from privacycheck.inspect import crew as crews

        self._files += files
        self._size += size
        much = crews.is_much(self._files, self._size)
        if self._crew is not None and (not self._crew.usable or (change and much > self.for_much)):
            self.close()
        if self._crew is None:
            self._crew, self.for_much = crews.crew(self._patterns, self._files, self._size), much
        return self._crew

    def close(self) -> None:
        """Stops all work at once; what comes after begins anew."""
        held, self._crew = self._crew, None
        if held is not None:
            held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
