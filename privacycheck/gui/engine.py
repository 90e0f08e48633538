"""The engine as a child process: its lines in, decoded events in small slices out. The window never waits for it."""

import sys
from collections import deque

import msgspec
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from privacycheck.model.events import AnyEvent, Failed, Finished, Inspected

TICK_MS = 33
SLICE_MS = 6
"""For decoding and for what those who listen do with it."""
AT_ONCE = 40
BYTES_AT_ONCE = 64 * 1024
"""Events told together, and how long their lines may be; between two times the clock is asked."""
KILL_MS = 1500
LINE_LIMIT = 16 * 1024 * 1024
"""Bytes of one event; a program with a thousand contacts stays below a tenth of it."""


def command(words: list[str]) -> tuple[str, list[str]]:
    """How to start the command line: the bundle's own program, or Python with the package."""
    if getattr(sys, "frozen", False):
        return sys.executable, words
    return sys.executable, ["-m", "privacycheck", *words]


def leave(process: QProcess, ending: list[QProcess]) -> None:
    """A child that was told to end lives on in the application until it has, even where whoever started it goes away;
    it stands in `ending` so long."""
    process.setParent(QCoreApplication.instance())
    ending.append(process)

    def over() -> None:
        ending.remove(process)
        process.deleteLater()

    process.finished.connect(over)


class Engine(QObject):
    """One scan at a time. `events` carries lists, so that a window is told once per tick; `ended` carries a sentence,
    empty where all went well."""

    events = Signal(list)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None, what: str = "The scan", again: str = "") -> None:
        """`what` begins the sentences on what went wrong, `again` says what to do then."""
        super().__init__(parent)
        self._what = what
        self._again = again or "Scan again; if it happens again, run: privacycheck scan"
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        self._lines: deque[bytes] = deque()
        self._rest = b""
        self._next = 1
        self._last: AnyEvent | None = None
        self._over = False
        self._decoder = msgspec.json.Decoder(AnyEvent)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self, words: list[str]) -> None:
        """Starts `privacycheck` with these words; a scan that still runs is stopped first."""
        self.stop()
        self._lines.clear()
        self._rest, self._next, self._last, self._over = b"", 1, None, False
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        self._process = process
        program, arguments = command(words)
        process.start(program, arguments)
        self._timer.start()

    def stop(self) -> None:
        """Ends a scan at once: nothing more is told, the child is asked to end and after 1.5 s made to."""
        process, self._process = self._process, None
        self._timer.stop()
        self._lines.clear()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed_to_start)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        leave(process, self._ending)
        process.terminate()
        killer = QTimer(process)
        killer.setSingleShot(True)
        killer.timeout.connect(process.kill)
        killer.start(KILL_MS)

    def wait_for_end(self) -> None:
        """Ends a running child, and waits for those that were told to end, before the program itself ends."""
        self.stop()
        for process in self._ending.copy():
            if not process.waitForFinished(KILL_MS):
                process.kill()
                process.waitForFinished(KILL_MS)

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        if b"\n" in self._rest:
            *lines, self._rest = self._rest.split(b"\n")
            self._lines.extend(line for line in lines if line.strip())
        if len(self._rest) > LINE_LIMIT:
            self._give_up(f"{self._what} sent a line that is too long.")

    def _drain(self) -> None:
        """Tells of what came in for a few milliseconds; what is left waits for the next tick, and so does the end."""
        if self._over and not self._lines:
            self._close()
            return
        clock = QElapsedTimer()
        clock.start()
        while self._lines and clock.elapsed() < SLICE_MS:
            self._tell()

    def _tell(self) -> None:
        batch: list[AnyEvent] = []
        length = 0
        while self._lines and len(batch) < AT_ONCE and length < BYTES_AT_ONCE:
            line = self._lines.popleft()
            length += len(line)
            event = self._decode(line)
            if event is None:
                break
            batch.append(event)
        if batch:
            self._last = batch[-1]
            self.events.emit(batch)

    def _decode(self, line: bytes) -> AnyEvent | None:
        try:
            event = self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._give_up(f"{self._what} sent something that the window does not understand.")
            return None
        if event.seq != self._next:
            self._give_up(f"{self._what} sent more than arrived: a part was lost.")
            return None
        self._next += 1
        return event

    def _finished(self, status: int) -> None:
        self._read()
        self._over = True

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up(f"{self._what} could not be started. Install PrivacyCheck again.")

    def _close(self) -> None:
        process, self._process = self._process, None
        self._timer.stop()
        sentence = ""
        if isinstance(self._last, Failed):
            sentence = self._last.says
        elif not isinstance(self._last, Finished | Inspected):
            told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace") if process else ""
            last_line = told.strip().rpartition("\n")[2][:300]
            sentence = f"{self._what} ended before it was finished. {last_line}".strip()
        if process is not None:
            process.deleteLater()
        self.ended.emit(sentence)

    def _give_up(self, sentence: str) -> None:
        self.stop()
        self.ended.emit(f"{sentence} {self._again}")
