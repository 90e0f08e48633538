"""Words of the command line in, its whole answer or a sentence on what went wrong out. The window never waits."""

from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from privacycheck.gui import engine

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


class Question(QObject):
    """One question at a time; a new one takes the place of one that still runs. Either `answered` or `failed` comes,
    or nothing where the question was dropped."""

    answered = Signal(bytes)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        self._answer = b""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._give_up(self.tr("No answer came in time. Try again.")))

    @property
    def running(self) -> bool:
        return self._process is not None

    def ask(self, words: list[str]) -> None:
        """Starts `privacycheck` with these words. Exit status 0 and 1 are answers, all others failures."""
        self.drop()
        self._answer = b""
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        self._process = process
        program, arguments = engine.command(words)
        process.start(program, arguments)
        self._patience.start()

    def drop(self) -> None:
        """Ends a question that still runs; nothing is told of it."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed_to_start)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        engine.leave(process, self._ending)
        process.kill()

    def wait_for_end(self) -> None:
        """Ends a running child, and waits for those that were told to end, before the program itself ends."""
        self.drop()
        for process in self._ending.copy():
            process.waitForFinished(engine.KILL_MS)

    def _read(self) -> None:
        if self._process is None:
            return
        self._answer += bytes(self._process.readAllStandardOutput().data())
        if len(self._answer) > LIMIT:
            self._give_up(self.tr("The answer is too long to show."))

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        process.deleteLater()
        if how == QProcess.ExitStatus.NormalExit and status in (0, 1):
            self.answered.emit(self._answer)
            return
        sentence = told.strip().rpartition("\n")[2][:400].removeprefix("Error: ")
        self.failed.emit(sentence or self.tr("The command line ended before it had answered."))

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up(self.tr("The command line could not be started. Install PrivacyCheck again."))

    def _give_up(self, sentence: str) -> None:
        self.drop()
        self.failed.emit(sentence)
