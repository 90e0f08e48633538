"""What files hold, and which file it was: the values that pass between processes and stay in the cache.

Whoever finds all files in the cache reads nothing of what looks into them.
"""

from typing import NamedTuple

from privacycheck.inspect.walk import Entry
from privacycheck.model.base import Value


class Hit(Value, frozen=True, kw_only=True, array_like=True):
    """A trace inside one file: `inner` is the path inside the file, "" for the file itself."""

    kind: str
    text: str
    inner: str = ""
    why: str = ""
    package: str = ""
    count: int = 1


class Looked(Value, frozen=True, kw_only=True, array_like=True):
    """What one file holds. `unread`: reason to number of things inside it that were not opened."""

    hits: tuple[Hit, ...] = ()
    unread: dict[str, int] = {}  # noqa: RUF012 - msgspec copies empty mutable defaults


class Item(NamedTuple):
    """A file, the key of its folder, its position in that, and the number of the look that asked for it."""

    entry: Entry
    folder: bytes
    number: int
    look: int = 0


Done = list[tuple[Item, Looked | str]]
"""Files with what they hold, or why they could not be read."""
