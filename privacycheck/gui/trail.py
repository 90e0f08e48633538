"""Places that were looked at in, the one before or after out: the window's back and forward."""

from dataclasses import dataclass

LONGEST = 100


@dataclass(frozen=True)
class Place:
    """A page, and the program whose panel is open on it."""

    page: str
    app: str = ""


class Trail:
    """Works like a browser's: going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        if 0 <= self._at < len(self._places) and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def step(self, by: int) -> Place | None:
        """-1 back, 1 forward; None where there is nothing."""
        if not 0 <= self._at + by < len(self._places):
            return None
        self._at += by
        return self._places[self._at]

    def can(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._places)
