"""Answers of `privacycheck history` in, the page of kept scans and of what changed between two of them out."""

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMessageBox, QTabWidget, QVBoxLayout, QWidget

from privacycheck import paths, settings
from privacycheck.gui.page_base import Page
from privacycheck.gui.question import Question, decoded
from privacycheck.gui.results import Results
from privacycheck.gui.scans_view import ScansView
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.traffic_view import TrafficView
from privacycheck.model.history import HistoryDiff, ScanList
from privacycheck.present import past


class HistoryPage(Page):
    """Reads anew each time when it is opened and after each scan."""

    app_wanted = Signal(str)
    scan_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._settings_file = paths.user_config_dir() / "settings.json"
        self._scans = 0
        self._chosen: tuple[int, int] | None = None
        self._report: object = None
        self.lister, self.differ = Question(self), Question(self)
        self.lister.answered.connect(self._listed)
        self.lister.failed.connect(self._failed)
        self.differ.answered.connect(self._compared)
        self.differ.failed.connect(lambda sentence: self.scans.say(self.tr("This could not be compared"), sentence))
        self.eraser = Question(self)
        self.eraser.answered.connect(lambda _: self.read())
        self.eraser.failed.connect(self._not_deleted)
        self._build(tokens)
        self._show_keeping()

    def _build(self, tokens: Tokens) -> None:
        title = QLabel(self.tr("History"), self)
        title.setObjectName("title")
        self.keep = QCheckBox(self.tr("Keep scans"), self)
        self.keep.toggled.connect(self._set_keeping)
        self.state = QLabel(self)
        self.state.setObjectName("soft")
        self.state.setWordWrap(True)
        self.scans = ScansView(tokens, self)
        self.scans.pair_wanted.connect(self.compare)
        self.scans.delete_wanted.connect(self._delete)
        self.scans.app_wanted.connect(self.app_wanted)
        self.scans.scan_wanted.connect(self.scan_wanted)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.scans, self.tr("What changed"))
        self.traffic = TrafficView(tokens, self)
        self.tabs.addTab(self.traffic, self.tr("Sent and received"))
        # What is said of kept scans takes no room from the chart.
        self.tabs.currentChanged.connect(self._show_head)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self.state)
        layout.addWidget(self.tabs, 1)

    def _show_head(self) -> None:
        scans = self.tabs.currentWidget() is self.scans
        self.keep.setVisible(scans)
        self.state.setVisible(scans)

    # -- reading ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_keeping()
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not go on."""
        super().hideEvent(event)
        self.lister.drop()
        self.differ.drop()

    def read(self) -> None:
        """Asks for the list of scans; the last two are compared then."""
        self._chosen = None
        self.lister.ask(["history", "list", "--format", "json"])

    def show_results(self, results: Results, running: bool) -> None:
        """A scan that has ended is kept by now."""
        if results.report is not self._report:
            self._report = results.report
            if self.isVisible():
                self.read()

    def _listed(self, answer: bytes) -> None:
        found = decoded(answer, ScanList)
        if found is None:
            self._failed(self.tr("The list of scans could not be read. Run in a terminal: privacycheck history list"))
            return
        self._scans = len(found.scans)
        self.scans.show_scans(past.scan_lines(found), *past.nothing_kept(self._scans, self.keep.isChecked()))

    def _failed(self, sentence: str) -> None:
        self.scans.show_scans((), self.tr("The history could not be read"), sentence)

    def compare(self, earlier: int, later: int) -> None:
        if (earlier, later) != self._chosen:
            self._chosen = (earlier, later)
            self.scans.say("", self.tr("Comparing…"))
            self.differ.ask(["history", "diff", str(earlier), str(later), "--format", "json"])

    def _compared(self, answer: bytes) -> None:
        found = decoded(answer, HistoryDiff)
        if found is None:
            self._chosen = None
            self.scans.say(
                self.tr("This could not be compared"), self.tr("Run in a terminal: privacycheck history diff")
            )
        else:
            self.scans.show_changes(found)

    # -- deleting and keeping -----------------------------------------------------------------------------------------

    def _delete(self, numbers: list[int]) -> None:
        """Asks once; an empty list means all."""
        text = self.tr("Delete this scan for good?") if numbers else self.tr("Delete the whole history for good?")
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Delete"))
        box.setText(text)
        box.setInformativeText(
            self.tr("Nothing of it stays in the file, and it cannot be brought back. Your programs are not touched.")
        )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.exec()
        if box.clickedButton() is delete:
            self.eraser.ask(["history", "delete", *([str(n) for n in numbers] or ["--all"])])

    def _not_deleted(self, sentence: str) -> None:
        self.read()
        QMessageBox.warning(self, self.tr("This could not be deleted"), sentence)

    def _show_keeping(self) -> None:
        choices = settings.load(self._settings_file)
        with QSignalBlocker(self.keep):
            self.keep.setChecked(choices.history)
        self.state.setText(past.keeping(choices.history, choices.history_days))

    def _set_keeping(self, keeps: bool) -> None:
        now = msgspec.structs.replace(settings.load(self._settings_file), history=keeps)
        saved = settings.save(self._settings_file, now)
        self._show_keeping()
        if not saved:
            self.state.setText(self.tr("Your choice could not be saved in {}.").format(self._settings_file))
        if self._scans < 2:
            self.read()

    def retone(self, tokens: Tokens) -> None:
        self.scans.retone(tokens)
        self.traffic.retone(tokens)

    def end(self) -> None:
        for question in (self.lister, self.differ, self.eraser):
            question.wait_for_end()
        self.traffic.end()
