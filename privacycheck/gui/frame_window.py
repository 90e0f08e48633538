"""Pages and the user's choices in, the window's frame out: bars, pages made when they are wanted, colours, sizes.

How one moves about in it stands in `pages_window`, scans in `main_window`.
"""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from privacycheck import settings
from privacycheck.gui import style
from privacycheck.gui.announce import Announcer
from privacycheck.gui.chrome import Chrome
from privacycheck.gui.page_base import Page
from privacycheck.gui.page_maker import PageMaker
from privacycheck.gui.pages import PAGES
from privacycheck.gui.results import Results
from privacycheck.gui.scan_bar import ScanBar
from privacycheck.gui.side_bar import SideBar
from privacycheck.gui.start_page import StartPage
from privacycheck.gui.tokens import Tokens
from privacycheck.present.concerns import touched

if TYPE_CHECKING:
    from privacycheck.gui.apps_page import AppsPage

PAINTED_MS = 50
"""After it is shown a window has this long to paint itself; then its pages are made."""


class FrameWindow(QMainWindow):
    """One page at a time between the bars; the user's choices count at once on all of them."""

    def __init__(self, tokens: Tokens, settings_file: Path) -> None:
        super().__init__()
        self.tokens = tokens
        self._settings_file = settings_file
        self.settings = settings.load(settings_file)
        self.results = Results()
        self.setWindowTitle("PrivacyCheck")
        self.setMinimumSize(QSize(720, 480))
        self.resize(self.settings.width, self.settings.height)
        self.announcer = Announcer(self)
        self.start = StartPage(self)
        self._maker = PageMaker(lambda spec: spec.make(self.tokens, self), self._take_page, self._wire_pages, self)
        self.side = SideBar(PAGES, tokens, self)
        self.chrome = Chrome(tokens, self)
        self.top = ScanBar(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self.stack.setCurrentWidget(self.start)
        self._tell_settings()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            hints = app.styleHints()
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def scanning(self) -> bool:
        """Whether results still come in."""
        return False

    @property
    def pages(self) -> dict[str, Page]:
        """By id. Made when the window was painted for the first time, or when one is wanted earlier: that shows the
        window in half of the time."""
        self._maker.finish()
        return self._maker.pages

    @property
    def apps(self) -> "AppsPage":
        return cast("AppsPage", self.pages["apps"])

    # -- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.chrome)
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

    def _take_page(self, page: Page) -> None:
        self.stack.addWidget(page)
        page.show_settings(self.settings)

    def _wire_pages(self) -> None:
        """All pages are there."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._maker.done:
            self._maker.begin(PAINTED_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.set_narrow(self.width() < 110 * self.fontMetrics().averageCharWidth())

    def _draw_page(self) -> None:
        """Only the page that is seen is drawn anew; the others follow when they are opened."""
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.show_results(self.results, self.scanning)

    def _tell(self, sentence: str) -> None:
        self.top.say(sentence)
        self.top.setVisible(True)
        self.announcer.say(sentence)

    # -- choices ------------------------------------------------------------------------------------------------------

    def choose(self, field: str, value: object) -> None:
        """A choice of the user counts at once and is kept."""
        self.settings = msgspec.structs.replace(self.settings, **{field: value})
        settings.change(self._settings_file, **{field: value})
        self._tell_settings(anew=field in ("concerns", "jurisdiction"))
        app = QApplication.instance()
        if isinstance(app, QApplication) and field in ("look", "contrast", "text"):
            style.set_text_size(app, self.settings.text)
            self.retone(self._chosen_tokens(app), anew=True)

    def _tell_settings(self, anew: bool = True) -> None:
        """`anew`: what matters to the user has changed, so that all programs are weighed again."""
        concerns, country = self.settings.concerns, self.settings.jurisdiction
        if anew:
            self.results.weigh(lambda report: touched(report, concerns, country))
        for page in self._maker.pages.values():
            page.show_settings(self.settings)

    # -- the system ---------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self._follow_system()

    def _follow_system(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.retone(self._chosen_tokens(app))

    def _chosen_tokens(self, app: QApplication) -> Tokens:
        return style.chosen(app, self.settings.look, self.settings.contrast)

    def retone(self, tokens: Tokens, anew: bool = False) -> None:
        """Light to dark or back, or another contrast; `anew` where the size of text has changed too."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and (anew or tokens != self.tokens):
            self.tokens = tokens
            style.apply(app, tokens)
            self.side.retone(tokens)
            self.chrome.retone(tokens)
            for page in self._maker.pages.values():
                page.retone(tokens)

    def show_within(self, room: QSize) -> None:
        """Shows the window in the size that it had. On a screen without room for it and its title it takes all of the
        screen, so that nothing of it is out of reach."""
        title = 2 * self.fontMetrics().height()
        fits = self.width() <= room.width() and self.height() + title <= room.height()
        self.resize(self.size().boundedTo(room))
        self.show() if fits else self.showMaximized()

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._maker.pages.values():
            page.end()
        size = {"width": max(300, self.width()), "height": max(300, self.height())}
        if self._maker.done:
            size["list_width"] = self.apps.list_width
        settings.change(self._settings_file, page=self.settings.page, **size)
        super().closeEvent(event)
