"""Panels or a whole report in, files and prints of them out, after the user said where to."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QWidget

from privacycheck.gui.paper import Paper, Saver, pdf_device
from privacycheck.model.report import AppReport, Report
from privacycheck.present import html as as_html
from privacycheck.present import paper, text
from privacycheck.present.page import Panel
from privacycheck.present.panel import panel

ENDINGS = {"pdf": "PDF (*.pdf)", "html": "HTML (*.html)"}


class Keeping(QObject):
    """`told` carries a sentence on what became of it."""

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent

    def keep_panel(self, shown: Panel, how: str) -> None:
        if how == "html":
            self._save(shown.title, "html", iter((paper.document(shown),)))
        else:
            self._put_on_paper(shown.title, how, iter((paper.fragment(shown),)))

    def keep_report(self, report: Report, apps: Mapping[str, AppReport], how: str) -> None:
        """`report` is the frame of a scan, `apps` its programs."""
        whole = msgspec.structs.replace(report, apps=tuple(apps.values()))
        if how == "html":
            self._save("PrivacyCheck", "html", as_html.pieces(whole))
        else:
            self._put_on_paper("PrivacyCheck", how, _pages(whole))

    def _where(self, name: str, how: str) -> Path | None:
        plain = "".join(c if c.isalnum() or c in " -_." else "_" for c in name).strip(" .")[:80] or "PrivacyCheck"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asked, _ = QFileDialog.getSaveFileName(
            self._widget, self.tr("Save"), str(Path(folder) / f"{plain}.{how}"), ENDINGS[how]
        )
        return Path(asked) if asked else None

    def _save(self, name: str, how: str, pieces: Iterator[str]) -> None:
        path = self._where(name, how)
        if path:
            saver = Saver(path, pieces, self)
            saver.done.connect(lambda good: self._end(saver, good, str(path)))
            saver.start()

    def _put_on_paper(self, name: str, how: str, pages: Iterator[str]) -> None:
        if how == "print":
            device = self._printer()
            where = self.tr("the printer")
        else:
            path = self._where(name, how)
            device = pdf_device(path, name) if path else None
            where = str(path)
        if device is None:
            return
        sheet = Paper(device, pages, self)
        sheet.done.connect(lambda good: self._end(sheet, good, where))
        sheet.start()

    def _printer(self) -> QPagedPaintDevice | None:
        # Read here: most people never print.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._widget)
        return printer if dialog.exec() else None

    def _end(self, job: QObject, good: bool, where: str) -> None:
        job.deleteLater()
        self.told.emit(
            self.tr("Saved: {}").format(where) if good else self.tr("It could not be written: {}").format(where)
        )


def _pages(report: Report) -> Iterator[str]:
    """The summary on the first page, then a program on each."""
    apps = text.ordered(report.apps)
    lines = "".join(f"<li>{paper.line(panel(app))}</li>" for app in apps)
    yield f"<h1>PrivacyCheck</h1><p>{paper.plain(text.headline(report))}</p><ul>{lines}</ul>"
    for app in apps:
        yield paper.fragment(panel(app))
