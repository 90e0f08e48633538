"""A recorded computer's file in, its facts out; and back, with names and home folders replaced.

JSON lines: one fact a line (model/facts.py), `Computer` first. Anyone may have written such a file.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.redact import own_names, redacted
from privacycheck.language import tr, trn
from privacycheck.model.facts import AnyFact, Computer, Skipped

LINE_LIMIT = 65_536
LINES = 250_000
"""Lines of a recording that are read: four times the largest real computer; what comes after is told as left out."""
_PATHS = frozenset(("path", "exe", "script", "location", "icon", "exec", "command", "try_exec", "exes", "appimage"))


class MachineError(Exception):
    """The file is not a recorded computer, or cannot be read. One sentence."""


def read_machine(path: Path) -> Iterator[AnyFact]:
    """Facts in order. Lines that cannot be read become one `Skipped` at the end. Raises MachineError."""
    decoder = msgspec.json.Decoder(AnyFact)
    broken, first, number = 0, 0, 0
    try:
        with path.open("rb") as file:
            while line := file.readline(LINE_LIMIT + 1):
                number += 1
                fact = _fact(decoder, line)
                while len(line) >= LINE_LIMIT and not line.endswith(b"\n"):
                    # The rest of a line that is too long.
                    line = file.readline(LINE_LIMIT)
                if number == 1 and not isinstance(fact, Computer):
                    raise MachineError(
                        tr("{path} is not a recorded computer: its first line does not describe one.", path=path)
                    )
                if fact is not None:
                    yield fact
                elif line.strip():
                    broken, first = broken + 1, first or number
                if number >= LINES:
                    yield Skipped(
                        source="recording", reason=tr("After {LINES} lines the rest was left out.", LINES=LINES)
                    )
                    break
    except OSError as error:
        raise MachineError(
            tr("{path} cannot be read: {error}.", path=path, error=error.strerror or type(error).__name__)
        ) from error
    if number == 0:
        raise MachineError(tr("{path} is empty, not a recorded computer.", path=path))
    if broken:
        reason = trn(
            "1 line of the recording is damaged: line {first}.",
            "{n} lines of the recording are damaged, the first in line {first}.",
            broken,
            first=str(first),
        )
        yield Skipped(source="recording", reason=reason, hint=tr("Record the computer again."), count=broken)


def _fact(decoder: "msgspec.json.Decoder[AnyFact]", line: bytes) -> AnyFact | None:
    if len(line) > LINE_LIMIT:
        return None
    try:
        return _cleaned(decoder.decode(line))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _cleaned(fact: AnyFact) -> AnyFact:
    """Text of a recording is as untrusted as text of a machine."""
    changes = {}
    for name in fact.__struct_fields__:
        value = getattr(fact, name)
        made = _clean_value(name, value)
        if isinstance(fact, Skipped) and isinstance(made, str) and name in ("reason", "hint"):
            # Written in the language of whoever recorded it.
            made = tr(made)
        if made != value:
            changes[name] = made
    return msgspec.structs.replace(fact, **changes) if changes else fact


def _clean_value(name: str, value: object) -> object:
    if isinstance(value, str):
        return clean_path(value) if name in _PATHS else clean(value, 700)
    if isinstance(value, tuple):
        return tuple(_clean_value(name, item) for item in value)
    return value


def write_machine(path: Path, facts: Iterable[AnyFact]) -> None:
    """Writes atomically, readable by the user alone (0600). Raises OSError.

    What is written has been through `redact.redacted`: no names of people or of the computer.
    """
    handle, temporary = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name[:50]}")
    encode = msgspec.json.Encoder().encode
    try:
        with os.fdopen(handle, "wb") as file:
            for fact in redacted(sorted(facts, key=lambda f: not isinstance(f, Computer)), own_names()):
                file.write(encode(fact) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
