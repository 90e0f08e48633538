"""Events of a scan in, the window out: the scan that runs, how far it is, and the user's decisions on findings."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from privacycheck import decisions, paths
from privacycheck.gui import decision_dialog
from privacycheck.gui.engine import Engine
from privacycheck.gui.pages_window import PagesWindow
from privacycheck.gui.tokens import Tokens
from privacycheck.model.events import AnyEvent, Found, Progress

REFRESH_MS = 250
"""While results come in, pages are drawn anew at most this often."""


class MainWindow(PagesWindow):
    """One window. It holds no knowledge of its own: results come from the engine, words from present/."""

    def __init__(self, tokens: Tokens, settings_file: Path) -> None:
        self.engine = Engine()
        super().__init__(tokens, settings_file)
        self.engine.setParent(self)
        self.looker = Engine(self, self.tr("Try again."))
        self._words: list[str] = []
        self._dirty = False
        self._wire_engine()
        self._refresher = QTimer(self)
        self._refresher.setInterval(REFRESH_MS)
        self._refresher.timeout.connect(self._refresh)
        self._set_scanning(False)

    @property
    def scanning(self) -> bool:
        return self.engine.running

    def _wire_engine(self) -> None:
        self.engine.events.connect(self._take)
        self.engine.ended.connect(self._ended)
        self.looker.events.connect(self._take_inside)
        self.looker.ended.connect(self._looked)
        self.start.scan_wanted.connect(self.scan)
        self.start.sample_wanted.connect(self.scan_sample)
        self.start.about_wanted.connect(self._explain)
        self.side.scan_wanted.connect(self.scan_again)
        self.top.stop_wanted.connect(self.stop)
        for keys, action in (("F5", self.scan_again), ("Escape", self.stop)):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _wire_pages(self) -> None:
        super()._wire_pages()
        for page in self.pages.values():
            if hasattr(page, "scan_wanted"):
                page.scan_wanted.connect(self.scan)
            if hasattr(page, "deep_wanted"):
                page.deep_wanted.connect(self.scan_deep)
        self.apps.panel.inside_wanted.connect(self.look_inside)
        self.apps.panel.decision_wanted.connect(self._decide)
        self.apps.panel.undo_wanted.connect(self._undo)

    # -- scanning ---------------------------------------------------------------------------------------------------

    def scan(self) -> None:
        """Scans this computer."""
        self._start([])

    def scan_deep(self) -> None:
        """Scans this computer and looks into the files of all programs."""
        self._start(["--deep"])

    def look_inside(self, key: str) -> None:
        """Looks into the files of one program; its panel then shows what is built in."""
        if not self.scanning:
            self.top.begin()
            self.top.set_scanning(True)
            self.looker.start(["inspect", "--app", key, "--events"])

    def _take_inside(self, events: Sequence[AnyEvent]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.top.take(event)
            elif isinstance(event, Found):
                self.results.take(event)
                self._draw_page()

    def _looked(self, sentence: str) -> None:
        self.top.set_scanning(False)
        if sentence:
            self._tell(sentence)
        else:
            self.announcer.say(self.tr("The scan has ended."))

    def scan_sample(self) -> None:
        """Shows the made-up sample computer."""
        self._start(["--machine", str(paths.resources_dir() / "sample" / "computer.jsonl")])

    def scan_again(self) -> None:
        self._start(self._words)

    def _start(self, words: list[str]) -> None:
        self._words = words
        self.looker.stop()
        self.apps.panel.can_look_inside = "--machine" not in words
        self.results.clear()
        for page in self.pages.values():
            page.clear()
        self._set_scanning(True)
        self.top.begin()
        self._refresher.start()
        self.engine.start(["scan", "--events", *words])

    def stop(self) -> None:
        """Stops a running scan; what was found so far stays."""
        if self.engine.running:
            self.engine.stop()
            self._ended("", stopped=True)
        elif self.looker.running:
            self.looker.stop()
            self._looked(self.tr("Stopped. What was found so far is shown; it is not everything."))

    def _take(self, events: Sequence[AnyEvent]) -> None:
        for event in events:
            self.results.take(event)
            self.top.take(event)
        self._dirty = True

    def _refresh(self) -> None:
        """Draws what came in since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        if self.stack.currentWidget() is self.start and self.results.reports:
            # Whoever scans wants to see results: not the preferences, where the window may have been closed last.
            last = self.pages.get(self.settings.page)
            self.show_page(self.settings.page if last and last.needs_scan else next(iter(self.pages)))
        self._draw_page()

    def _ended(self, sentence: str, stopped: bool = False) -> None:
        self._refresher.stop()
        self._dirty = True
        if stopped and not sentence:
            self.results.cut = self.tr("Stopped. What was found so far is shown; it is not everything.")
        else:
            self.results.cut = sentence
        self._refresh()
        self._set_scanning(False)
        if sentence:
            self.start.failed(sentence)
        elif stopped:
            self.start.welcome()
        self._tell_cut()
        if not self.results.reports:
            if not sentence and not stopped:
                self.start.nothing_found()
            self.stack.setCurrentWidget(self.start)
            self.start.scan.setFocus()
        self.announcer.say(self._outcome())

    def _outcome(self) -> str:
        """How the scan went, for who does not see it."""
        # Read here: a window starts without it.
        from privacycheck.present.overview import sentence

        if self.results.cut:
            return self.results.cut
        return f"{self.tr('The scan has ended.')} {sentence(list(self.results.reports.values()))}"

    def _tell_cut(self) -> None:
        """At once, where one is; later it stands on the overview, where the scan is summed up."""
        cut = self.results.cut
        self.top.say(cut)
        self.top.setVisible(
            bool(cut and self.results.reports) and self.stack.currentWidget() is not self.pages["overview"]
        )

    def _explain(self) -> None:
        """From where there is no scan: the bars lead back to one."""
        self.side.setVisible(True)
        self.chrome.setVisible(True)
        self.show_page("about")

    def show_page(self, page: str) -> None:
        super().show_page(page)
        # What was said above the page that was left is not said for ever.
        if not self.scanning and not self.looker.running:
            self.top.setVisible(False)

    def _set_scanning(self, scanning: bool) -> None:
        self.top.set_scanning(scanning)
        on = scanning or bool(self.results.reports)
        self.side.setVisible(on)
        self.chrome.setVisible(on)
        self._show_state()
        self.start.scan.setEnabled(not scanning)
        self.start.sample.setEnabled(not scanning)
        self.side.scan.setEnabled(not scanning)

    # -- decisions ----------------------------------------------------------------------------------------------------

    def _decide(self, key: str, ref: str) -> None:
        """Asks whether to accept or ignore a finding, and why; then scans again so that the level follows."""
        answer = decision_dialog.ask(self)
        if answer:
            self.results.decide(key, ref, *answer)
            self._save_decisions()

    def _undo(self, key: str, ref: str) -> None:
        self.results.undo(key, ref)
        self._save_decisions()

    def _save_decisions(self) -> None:
        try:
            self.results.save_decisions(paths.user_data_dir() / "decisions.json")
        except decisions.DecisionsError as error:
            decision_dialog.complain(self, str(error))
            return
        self.scan_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.engine.wait_for_end()
        self.looker.wait_for_end()
        super().closeEvent(event)
