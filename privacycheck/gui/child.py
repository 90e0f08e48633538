"""The command line as a child process: words in, its output piece by piece and its end out. The window never waits."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer

KILL_MS = 1500
"""After which a child that was asked to end is made to."""


def command(words: list[str]) -> tuple[str, list[str]]:
    """How to start the command line: the bundle's own program, or Python with the package."""
    if getattr(sys, "frozen", False):
        return sys.executable, words
    return sys.executable, ["-m", "privacycheck", *words]


class Child(QObject):
    """One child at a time. Those who inherit say what its output and its end mean, what happens where it is given up,
    and what `_timer` is for, which runs as long as the child is held."""

    GENTLE = True
    """Whether one that is let go of is asked to end first, or made to at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        self._timer = QTimer(self)

    @property
    def running(self) -> bool:
        return self._process is not None

    def begin(self, words: list[str], environment: dict[str, str]) -> None:
        process = QProcess(self)
        whole = QProcessEnvironment.systemEnvironment()
        for name, value in environment.items():
            whole.insert(name, value)
        process.setProcessEnvironment(whole)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process = process
        # Before the start, which may fail at once and stop it.
        self._timer.start()
        program, arguments = command(words)
        process.start(program, arguments)

    def let_go(self) -> None:
        """Nothing more is told of the child, and it ends."""
        self._timer.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        self._leave(process)
        if not self.GENTLE:
            process.kill()
            return
        process.terminate()
        killer = QTimer(process)
        killer.setSingleShot(True)
        killer.timeout.connect(process.kill)
        killer.start(KILL_MS)

    def wait_for_end(self) -> None:
        """Ends a running child, and waits for those that were told to end, before the program itself ends."""
        self.let_go()
        for process in self._ending.copy():
            if not process.waitForFinished(KILL_MS):
                process.kill()
                process.waitForFinished(KILL_MS)

    def taken(self) -> tuple[QProcess | None, str]:
        """The child that has ended, no longer held, and what it wrote for people last."""
        self._timer.stop()
        process, self._process = self._process, None
        if process is None:
            return None, ""
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        process.deleteLater()
        return process, told.strip().rpartition("\n")[2][:400].removeprefix("Error: ")

    def _leave(self, process: QProcess) -> None:
        """The child lives on in the application until it has ended, even where whoever started it goes away."""
        process.setParent(QCoreApplication.instance())
        ending = self._ending
        ending.append(process)

        def over() -> None:
            ending.remove(process)
            process.deleteLater()

        process.finished.connect(over)

    def _read(self) -> None:
        raise NotImplementedError

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        raise NotImplementedError

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._not_started()

    def _not_started(self) -> None:
        self._give_up(
            self.tr(
                "The part of PrivacyCheck that looks at the computer could not be started. Install PrivacyCheck again."
            )
        )

    def _give_up(self, sentence: str) -> None:
        raise NotImplementedError
