"""Words of the command line in, its whole answer or a sentence on what went wrong out. The window never waits."""

from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from privacycheck.gui.child import Child

LIMIT = 64 * 1024 * 1024
"""Bytes of an answer."""
PATIENCE_MS = 60_000

V = TypeVar("V")


def decoded(answer: bytes, kind: type[V]) -> V | None:
    """The answer as a value; None where it is none."""
    try:
        return msgspec.json.decode(answer, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


class Question(Child):
    """One question at a time; a new one takes the place of one that still runs. Either `answered` or `failed` comes,
    or nothing where the question was dropped."""

    GENTLE = False
    answered = Signal(bytes)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = b""
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(lambda: self._give_up(self.tr("No answer came in time. Try again.")))

    def ask(self, words: list[str]) -> None:
        """Starts `privacycheck` with these words. Exit status 0 and 1 are answers, all others failures."""
        self.drop()
        self._answer = b""
        self.begin(words, {"PYTHONIOENCODING": "utf-8"})

    def drop(self) -> None:
        """Ends a question that still runs; nothing is told of it."""
        self.let_go()

    def _read(self) -> None:
        if self._process is None:
            return
        self._answer += bytes(self._process.readAllStandardOutput().data())
        if len(self._answer) > LIMIT:
            self._give_up(self.tr("The answer is too long to show."))

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        process, sentence = self.taken()
        if process is None:
            return
        if how == QProcess.ExitStatus.NormalExit and status in (0, 1):
            self.answered.emit(self._answer)
            return
        self.failed.emit(
            sentence or self.tr("The part of PrivacyCheck that looks at the computer ended before it had answered.")
        )

    def _give_up(self, sentence: str) -> None:
        self.drop()
        self.failed.emit(sentence)
