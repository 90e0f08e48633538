"""The engine as a child process: its lines in, decoded events in small slices out. The window never waits for it."""

from collections import deque
from functools import cached_property

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Signal

from privacycheck.gui.child import Child
from privacycheck.model.events import AnyEvent, Failed, Finished, Inspected

TICK_MS = 33
SLICE_MS = 6
"""For decoding and for what those who listen do with it."""
AT_ONCE = 40
BYTES_AT_ONCE = 64 * 1024
"""Events told together, and how long their lines may be; between two times the clock is asked."""
LINE_LIMIT = 16 * 1024 * 1024
"""Bytes of one event; a program with a thousand contacts stays below a tenth of it."""


class Engine(Child):
    """One scan at a time. `events` carries lists, so that a window is told once per tick; `ended` carries a sentence,
    empty where all went well."""

    events = Signal(list)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None, again: str = "") -> None:
        """`again` says what to do when something went wrong."""
        super().__init__(parent)
        self._again = again or self.tr("Scan again; if it happens again, run in a terminal: privacycheck scan")
        self._lines: deque[bytes] = deque()
        self._rest = b""
        self._next = 1
        self._last: AnyEvent | None = None
        self._over = False
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._drain)

    @cached_property
    def _decoder(self) -> msgspec.json.Decoder[AnyEvent]:
        """Made for the first line: a window is shown without it."""
        return msgspec.json.Decoder(AnyEvent)

    def start(self, words: list[str]) -> None:
        """Starts `privacycheck` with these words; a scan that still runs is stopped first."""
        self.stop()
        self._rest, self._next, self._last, self._over = b"", 1, None, False
        self.begin(words, {"PYTHONUNBUFFERED": "1"})

    def stop(self) -> None:
        """Ends a scan at once: nothing more is told."""
        self._lines.clear()
        self.let_go()

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        if b"\n" in self._rest:
            *lines, self._rest = self._rest.split(b"\n")
            self._lines.extend(line for line in lines if line.strip())
        if len(self._rest) > LINE_LIMIT:
            self._give_up(self.tr("The answer is too long to show."))

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
            self._give_up(self.tr("Something came that the window does not understand."))
            return None
        if event.seq != self._next:
            self._give_up(self.tr("A part was lost on the way to the window."))
            return None
        self._next += 1
        return event

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        self._over = True

    def _close(self) -> None:
        _, told = self.taken()
        sentence = ""
        if isinstance(self._last, Failed):
            sentence = self._last.says
        elif not isinstance(self._last, Finished | Inspected):
            sentence = f"{self.tr('It ended before it was finished.')} {told}".strip()
        self.ended.emit(sentence)

    def _give_up(self, sentence: str) -> None:
        self.stop()
        self.ended.emit(f"{sentence} {self._again}")
