"""Pages of HTML in, a PDF or a print out. One program is laid out at each turn, so that nothing blocks."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

MARGIN_MM = 18.0


def pdf_device(path: Path, title: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("PrivacyCheck")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(150)
    return writer


class Paper(QObject):
    """`device` is a PDF or a printer. `done` carries whether all of it could be written."""

    done = Signal(bool)

    def __init__(self, device: QPagedPaintDevice, pages: Iterator[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._pages = pages
        self._painter = QPainter()
        self._first = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        if self._painter.begin(self._device):
            self._timer.start(0)
        else:
            self.done.emit(False)

    def _step(self) -> None:
        html = next(self._pages, None)
        if html is None:
            self._timer.stop()
            self.done.emit(self._painter.end())
            return
        self._draw(html)

    def _draw(self, html: str) -> None:
        """One program, on pages of its own."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._device)
        width, height = self._device.width(), self._device.height()
        document.setPageSize(QSizeF(width, height))
        document.setHtml(html)
        for number in range(document.pageCount()):
            if not self._first:
                self._device.newPage()
            self._first = False
            self._painter.save()
            self._painter.translate(0, -number * height)
            document.drawContents(self._painter, QRectF(0, number * height, width, height))
            self._painter.restore()


class Saver(QObject):
    """A text that comes in pieces, written to a file in turns: whole or not at all."""

    done = Signal(bool)

    def __init__(self, path: Path, pieces: Iterator[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._pieces = pieces
        self._told: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        self._timer.start(0)

    def _step(self) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            self._told.append(piece)
            return
        self._timer.stop()
        beside = self._path.with_name(f".{self._path.name}.part")
        try:
            beside.write_text("".join(self._told), encoding="utf-8")
            beside.replace(self._path)
        except OSError:
            beside.unlink(missing_ok=True)
            self.done.emit(False)
            return
        self.done.emit(True)
