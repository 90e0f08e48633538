"""Events of a scan in, the window out: pages beside the navigation, a scan that runs, moving about."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from privacycheck import decisions, paths, settings
from privacycheck.gui import decision_dialog, style
from privacycheck.gui.apps_page import AppsPage
from privacycheck.gui.engine import Engine
from privacycheck.gui.page_base import Page
from privacycheck.gui.pages import PAGES
from privacycheck.gui.results import Results
from privacycheck.gui.scan_bar import ScanBar
from privacycheck.gui.side_bar import SideBar
from privacycheck.gui.start_page import StartPage
from privacycheck.gui.tokens import Tokens
from privacycheck.model.events import AnyEvent

REFRESH_MS = 250
"""While results come in, pages are drawn anew at most this often."""


class MainWindow(QMainWindow):
    """One window. It holds no knowledge of its own: results come from the engine, words from present/."""

    def __init__(self, tokens: Tokens, settings_file: Path) -> None:
        super().__init__()
        self.tokens = tokens
        self._settings_file = settings_file
        self.settings = settings.load(settings_file)
        self.results = Results()
        self._words: list[str] = []
        self._dirty = False
        self.setWindowTitle("PrivacyCheck")
        self.setMinimumSize(QSize(720, 480))
        self.resize(self.settings.width, self.settings.height)
        self.engine = Engine(self)
        self.start = StartPage(self)
        self.pages: dict[str, Page] = {spec.id: spec.make(tokens, self) for spec in PAGES}
        self.side = SideBar(PAGES, tokens, self)
        self.top = ScanBar(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._wire()
        self._refresher = QTimer(self)
        self._refresher.setInterval(REFRESH_MS)
        self._refresher.timeout.connect(self._refresh)
        self.stack.setCurrentWidget(self.start)
        self._set_scanning(False)

    @property
    def apps(self) -> AppsPage:
        page = self.pages["apps"]
        assert isinstance(page, AppsPage)
        return page

    # -- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for page in (self.start, *self.pages.values()):
            self.stack.addWidget(page)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.top)
        main.addWidget(self.stack, 1)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.side)
        whole.addLayout(main, 1)
        center = QWidget(self)
        center.setLayout(whole)
        self.setCentralWidget(center)

    def _wire(self) -> None:
        self.engine.events.connect(self._take)
        self.engine.ended.connect(self._ended)
        self.start.scan_wanted.connect(self.scan)
        self.start.sample_wanted.connect(self.scan_sample)
        self.side.scan_wanted.connect(self.scan_again)
        self.side.page_wanted.connect(self.show_page)
        self.top.stop_wanted.connect(self.stop)
        self.apps.panel.decision_wanted.connect(self._decide)
        self.apps.panel.undo_wanted.connect(self._undo)
        for page in self.pages.values():
            for signal, slot in (
                ("app_wanted", self.open_app),
                ("page_wanted", self.show_page),
                ("scan_wanted", self.scan),
            ):
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
        for keys, action in (
            ("Ctrl+F", self._search),
            ("F5", self.scan_again),
            ("Escape", self.stop),
            ("Ctrl+Q", self.close),
            *((f"Ctrl+{n}", partial(self.show_page, page)) for n, page in enumerate(self.pages, 1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.set_narrow(self.width() < 110 * self.fontMetrics().averageCharWidth())

    # -- scanning ---------------------------------------------------------------------------------------------------

    def scan(self) -> None:
        """Scans this computer."""
        self._start([])

    def scan_sample(self) -> None:
        """Shows the made-up sample computer."""
        self._start(["--machine", str(paths.resources_dir() / "sample" / "computer.jsonl")])

    def scan_again(self) -> None:
        self._start(self._words)

    def _start(self, words: list[str]) -> None:
        self._words = words
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
            self.show_page(self.settings.page if self.settings.page in self.pages else next(iter(self.pages)))
        self._draw_page()

    def _draw_page(self) -> None:
        """Only the page that is seen is drawn anew; the others follow when they are opened."""
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.show_results(self.results, self.engine.running)

    def _ended(self, sentence: str, stopped: bool = False) -> None:
        self._refresher.stop()
        self._dirty = True
        self._refresh()
        self._set_scanning(False)
        if sentence:
            self.start.failed(sentence)
            self.top.say(sentence)
            self.top.setVisible(bool(self.results.reports))
        elif stopped:
            self.top.say(self.tr("Stopped. What was found so far is shown; it is not everything."))
            self.top.setVisible(True)
            self.start.welcome()
        if not self.results.reports:
            if not sentence and not stopped:
                self.start.nothing_found()
            self.stack.setCurrentWidget(self.start)
            self.start.scan.setFocus()

    def _set_scanning(self, scanning: bool) -> None:
        self.top.set_scanning(scanning)
        self.side.setVisible(scanning or bool(self.results.reports))
        self.start.scan.setEnabled(not scanning)
        self.start.sample.setEnabled(not scanning)
        self.side.scan.setEnabled(not scanning)

    # -- moving about -----------------------------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        self.side.select(page)
        self.stack.setCurrentWidget(self.pages[page])
        self.settings = msgspec.structs.replace(self.settings, page=page)
        self._draw_page()

    def open_app(self, key: str) -> None:
        self.show_page("apps")
        self.apps.open_key(key)
        self.apps.panel.focus()

    def _search(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.focus_search():
            return
        if self.results.reports:
            self.show_page("apps")
            self.apps.focus_search()

    # -- decisions --------------------------------------------------------------------------------------------------

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

    # -- the system -------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        app = QApplication.instance()
        if event.type() == QEvent.Type.ThemeChange and isinstance(app, QApplication):
            self.retone(style.current(app))

    def retone(self, tokens: Tokens) -> None:
        """Light to dark or back."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and tokens != self.tokens:
            self.tokens = tokens
            style.apply(app, tokens)
            self.side.retone(tokens)
            for page in self.pages.values():
                page.retone(tokens)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.engine.wait_for_end()
        for page in self.pages.values():
            page.end()
        size = {"width": max(300, self.width()), "height": max(300, self.height())}
        settings.change(self._settings_file, page=self.settings.page, **size)
        super().closeEvent(event)
