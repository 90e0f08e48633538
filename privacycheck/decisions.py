"""The user's own word on findings in, a small JSON file out: what was accepted or ignored, why and when."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from privacycheck.language import tr
from privacycheck.model.report import Decision


class DecisionsError(Exception):
    """The decisions could not be saved. One sentence."""


def load(path: Path) -> tuple[Decision, ...]:
    """Decisions in the order in which they were made. A damaged file is kept beside as .damaged and counts as empty."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Decision, ...])
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return ()
    except (msgspec.DecodeError, OSError, UnicodeDecodeError):
        try:
            path.replace(path.with_suffix(".damaged"))
        except OSError:
            return ()
        return ()


def decide(known: Sequence[Decision], new: Decision) -> tuple[Decision, ...]:
    """The decisions with one more; an earlier one on the same finding of the same program is replaced."""
    return (*withdraw(known, new.app, new.ref), new)


def withdraw(known: Sequence[Decision], app: str, ref: str) -> tuple[Decision, ...]:
    """The decisions without the one on this finding."""
    return tuple(d for d in known if (d.app, d.ref) != (app, ref))


def save(path: Path, decisions: Sequence[Decision]) -> None:
    """Writes atomically, for the user alone (0600). Raises DecisionsError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(list(decisions)), indent=1))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        raise DecisionsError(
            tr("Your decision could not be saved in {path}: {error}.", path=path, error=error.strerror)
        ) from error
