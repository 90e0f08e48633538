"""The user's choices as one frozen value: loaded, changed by replacing, saved whole."""

import os
import tempfile
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from privacycheck.model.base import Value

Look = Literal["system", "light", "dark"]
Order = Literal["level", "name", "maker"]
Size = Annotated[int, msgspec.Meta(ge=300, le=20_000)]
Columns = Annotated[tuple[Annotated[int, msgspec.Meta(ge=10, le=10_000)], ...], msgspec.Meta(max_length=20)]
Key = Annotated[str, msgspec.Meta(max_length=5000)]
LONGEST_PAUSE = 24 * 3600.0
"""Seconds. A pause that would last longer was begun by a clock that has been set back since."""


class Settings(Value, frozen=True, kw_only=True):
    """`page` is the page that was open last; sizes in pixels, of the window, of the list beside the panel, and of
    the columns of both tables of connections where the user moved them.

    `history`: scans are kept, for `history_days`. `recording`: a recorder keeps how much each program sends to whom,
    but for the time until `paused_until` (seconds since the epoch); `tray`: an icon shows it. `notifications`: first
    contacts are told on the desktop, but not those of programs whose keys are `muted`. `language`: a code such as
    "de"; empty for the system's. `reverse_lookups`: the name server may be asked for names of addresses.
    `order` of the list of programs; `concerns` (ids of `present.concerns`) and `jurisdiction` (ISO 3166-1 alpha-2)
    order it too and never change a level. `contrast`: higher than usual, also where the system does not ask for it.
    `text` is the size of text in percent of the system's.
    """

    width: Size = 1120
    height: Size = 760
    list_width: Annotated[int, msgspec.Meta(ge=150, le=10_000)] = 420
    scan_columns: Columns = ()
    live_columns: Columns = ()
    page: str = "overview"
    order: Order = "level"
    concerns: tuple[str, ...] = ()
    jurisdiction: str = ""
    look: Look = "system"
    contrast: bool = False
    text: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    language: str = ""
    history: bool = True
    history_days: Annotated[int, msgspec.Meta(ge=1, le=3650)] = 90
    recording: bool = False
    paused_until: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    tray: bool = True
    notifications: bool = False
    reverse_lookups: bool = False
    muted: Annotated[tuple[Key, ...], msgspec.Meta(max_length=1000)] = ()


def load(path: Path) -> Settings:
    """The choices, or the usual ones. A damaged file is kept beside as .damaged."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except (msgspec.DecodeError, UnicodeDecodeError):
        try:
            path.replace(path.with_suffix(".damaged"))
        except OSError:
            return Settings()
        return Settings()
    except OSError:
        return Settings()


def save(path: Path, settings: Settings) -> bool:
    """Writes atomically; False where it could not, since a size that is forgotten is no reason to stop anybody."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(settings))
        Path(name).replace(path)
    except OSError:
        return False
    return True


def change(path: Path, **changes: object) -> Settings:
    """Reads what is saved now, changes the named choices and saves it: the window and the command line may both be at
    work. The choices as they are after it; those on the disk stay as they were where it cannot be written."""
    new = msgspec.structs.replace(load(path), **changes)
    save(path, new)
    return new


def paused(settings: Settings, now: float) -> bool:
    """Whether recording is paused at a time (seconds since the epoch)."""
    return 0 < settings.paused_until - now <= LONGEST_PAUSE
