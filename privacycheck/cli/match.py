"""`privacycheck match`: an inventory from elsewhere."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click
import msgspec

from privacycheck.assess import Observed, assess
from privacycheck.cli.book import rule_book, today
from privacycheck.cli.failure import Failure
from privacycheck.language import tr
from privacycheck.match import match_clues
from privacycheck.model.app import Application
from privacycheck.model.base import Level, Source
from privacycheck.model.rule import Clues
from privacycheck.rulebook.book import RuleBook

LINE_LIMIT = 65_536


class Line(msgspec.Struct):
    """One line of input; fields that we do not know are left alone, since inventories come from anywhere."""

    id: object = None
    source: Source | None = None
    package: str | None = None
    name: str | None = None
    publisher: str | None = None
    bundle_id: str | None = None
    signing_id: str | None = None
    exe: str | None = None
    path: str | None = None
    version: str | None = None


@click.command(name="match")
@click.argument("file", type=click.Path(allow_dash=True))
def command(file: str) -> int:
    """Check an inventory: one JSON object per line in, one per line out, in the same order.

    \b
    Example:
      echo '{"id": 1, "source": "flatpak", "package": "com.tencent.WeChat"}' | privacycheck match -
    """
    checker = Checker(rule_book(), today())
    out = sys.stdout.buffer
    failed = False
    try:
        with _open(file) as lines:
            for line in _lines(lines):
                answer = checker.answer(line)
                failed = failed or "error" in answer
                out.write(msgspec.json.encode(answer) + b"\n")
    except OSError as error:
        raise Failure(tr("{path} cannot be read: {error}.", path=file, error=error.strerror)) from error
    out.flush()
    return int(failed)


def _open(file: str) -> BinaryIO:
    return sys.stdin.buffer if file == "-" else Path(file).open("rb")


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Lines of bounded length; None for one that is too long, whose rest is passed over."""
    while line := file.readline(LINE_LIMIT + 1):
        if len(line) <= LINE_LIMIT:
            if line.strip():
                yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(LINE_LIMIT)
        yield None


class Checker:
    """Answers lines. Levels are worked out once per rule and version, since inventories repeat themselves."""

    def __init__(self, book: RuleBook, today: str) -> None:
        self._book = book
        self._today = today
        self._decoder = msgspec.json.Decoder(Line)
        self._levels: dict[tuple[str, str | None, Source | None], Level] = {}

    def answer(self, line: bytes | None) -> dict[str, object]:
        if line is None:
            return {"id": None, "error": f"The line is longer than {LINE_LIMIT} bytes."}
        try:
            item = self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return {"id": _id(line), "error": f"The line cannot be read: {error}."}
        clues = Clues(
            source=item.source,
            package=item.package,
            name=item.name,
            publisher=item.publisher,
            bundle_id=item.bundle_id,
            signing_id=item.signing_id,
            exe=item.exe,
            path=item.path,
            version=item.version,
        )
        found = match_clues(self._book, (clues,))
        app = found.app if found.certainty in ("certain", "likely") else None
        level: Level = self._level(app, item) if app else "unknown"
        return {"id": item.id, "app": app, "company": found.company, "by": found.by, "level": level}

    def _level(self, app: str, item: Line) -> Level:
        key = (app, item.version, item.source)
        if key not in self._levels:
            rule = self._book.apps[app]
            bare = Application(key=app, name=rule.name, version=item.version)
            match = msgspec.structs.replace(match_clues(self._book, ()), app=app, company=rule.company)
            observed = Observed(app=bare, match=match, platform=_platform(item.source))
            self._levels[key] = assess(self._book, observed, (), self._today).level
        return self._levels[key]


def _platform(source: Source | None) -> str:
    if source in ("winget", "scoop", "windows", "msix"):
        return "windows"
    return "macos" if source in ("homebrew", "macos") else "linux"


def _id(line: bytes) -> object:
    """The id of a line that could otherwise not be used."""
    try:
        found = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return found.get("id") if isinstance(found, dict) else None
