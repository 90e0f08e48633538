"""Events of a scan in, the window out: navigation, pages, progress, and the button that stops."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from privacycheck import decisions, paths, settings
from privacycheck.gui import icons, style
from privacycheck.gui.apps_page import AppsPage
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.engine import Engine
from privacycheck.gui.overview_page import OverviewPage
from privacycheck.gui.results import Results
from privacycheck.gui.start_page import StartPage
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.model.events import AnyEvent, Finished, Progress, Started
from privacycheck.present.overview import overview

REFRESH_MS = 250
"""While results come in, pages are drawn anew at most this often."""
PAGES = (("overview", "layout-dashboard"), ("apps", "app-window"), ("connections", "arrow-left-right"))


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
        self.engine.events.connect(self._take)
        self.engine.ended.connect(self._ended)
        self.start = StartPage(self)
        self.overview = OverviewPage(tokens, self)
        self.apps = AppsPage(tokens, self)
        self.connections = ConnectionsPage(self)
        self.stack = QStackedWidget(self)
        for page in (self.start, self.overview, self.apps, self.connections):
            self.stack.addWidget(page)
        self.pages: dict[str, QWidget] = {"overview": self.overview, "apps": self.apps, "connections": self.connections}
        self._build_bars()
        self._wire()
        self._refresher = QTimer(self)
        self._refresher.setInterval(REFRESH_MS)
        self._refresher.timeout.connect(self._refresh)
        self.stack.setCurrentWidget(self.start)
        self._set_scanning(False)

    # -- building ---------------------------------------------------------------------------------------------------

    def _build_bars(self) -> None:
        self.side = QWidget(self)
        self.side.setObjectName("side")
        column = QVBoxLayout(self.side)
        column.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE * 2)
        column.setSpacing(4)
        self.brand = QLabel("PrivacyCheck", self.side)
        self.brand.setObjectName("brand")
        self.brand.setContentsMargins(SPACE, 0, 0, SPACE)
        column.addWidget(self.brand)
        self.navigation = QButtonGroup(self)
        names = {"overview": self.tr("Overview"), "apps": self.tr("Programs"), "connections": self.tr("Connections")}
        self.buttons: dict[str, QToolButton] = {}
        for number, (page, _) in enumerate(PAGES, 1):
            button = QToolButton(self.side)
            button.setObjectName("nav")
            button.setCheckable(True)
            button.setText(f" {names[page]}")
            button.setAccessibleName(names[page])
            button.setToolTip(f"{names[page]} (Ctrl+{number})")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            edge = max(20, self.fontMetrics().height())
            button.setIconSize(QSize(edge, edge))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, page=page: self.show_page(page))
            self.navigation.addButton(button)
            self.buttons[page] = button
            column.addWidget(button)
        column.addStretch(1)
        self.scan_button = QPushButton(self.tr("Scan again"), self.side)
        self.scan_button.setAccessibleName(self.tr("Scan this computer again"))
        self.scan_button.setToolTip(self.tr("Scan again (F5)"))
        column.addWidget(self.scan_button)
        self._build_progress()
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
        self._draw_icons()

    def _build_progress(self) -> None:
        self.top = QWidget(self)
        self.top.setObjectName("top")
        line = QHBoxLayout(self.top)
        line.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        line.setSpacing(SPACE * 2)
        self.status = QLabel(self.top)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self.top)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.stop_button = QPushButton(self.tr("Stop"), self.top)
        self.stop_button.setAccessibleName(self.tr("Stop the scan"))
        line.addWidget(self.status, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop_button)

    def _draw_icons(self) -> None:
        for page, name in PAGES:
            self.buttons[page].setIcon(icons.icon(name, self.tokens.ink))
        self.scan_button.setIcon(icons.icon("refresh-cw", self.tokens.ink))

    def _wire(self) -> None:
        self.start.scan_wanted.connect(self.scan)
        self.start.sample_wanted.connect(self.scan_sample)
        self.scan_button.clicked.connect(self.scan_again)
        self.stop_button.clicked.connect(self.stop)
        self.overview.app_wanted.connect(self.open_app)
        self.connections.live.app_wanted.connect(self.open_app)
        self.apps.panel.decision_wanted.connect(self._decide)
        self.apps.panel.undo_wanted.connect(self._undo)
        for keys, action in (
            ("Ctrl+F", self._search),
            ("F5", self.scan_again),
            ("Escape", self.stop),
            ("Ctrl+1", lambda: self.show_page("overview")),
            ("Ctrl+2", lambda: self.show_page("apps")),
            ("Ctrl+3", lambda: self.show_page("connections")),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar at the side shows pictures alone where words would take the room of the page."""
        super().resizeEvent(event)
        narrow = self.width() < 110 * self.fontMetrics().averageCharWidth()
        shape = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.brand.setVisible(not narrow)
        for button in self.buttons.values():
            button.setToolButtonStyle(shape)
        self.scan_button.setText("" if narrow else self.tr("Scan again"))

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
        self.apps.clear()
        self._set_scanning(True)
        self.status.setText(self.tr("Starting…"))
        self.bar.setRange(0, 0)
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
            if isinstance(event, Started):
                self.bar.setRange(0, len(event.steps))
            elif isinstance(event, Progress):
                self.bar.setValue(event.done)
                self.status.setText(self.tr("Looking at {}").format(event.says))
            elif isinstance(event, Finished):
                self.bar.setValue(self.bar.maximum())
        self._dirty = True

    def _refresh(self) -> None:
        """Draws what came in since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        if self.stack.currentWidget() is self.start and self.results.reports:
            self.show_page(self.settings.page if self.settings.page in self.pages else "overview")
        self._draw_page(self.stack.currentWidget())

    def _draw_page(self, page: QWidget | None) -> None:
        """Only the page that is seen is drawn anew; the others follow when they are opened."""
        if page is self.apps:
            self.apps.show_reports(self.results.reports, self.results.rows)
            if not self.engine.running:
                self.apps.select_first()
        elif page is self.overview:
            self._show_overview()
        elif page is self.connections:
            self.connections.show_rows(self.results.connections, scanned=bool(self.results.reports))

    def _show_overview(self) -> None:
        self.overview.show_overview(overview(list(self.results.reports.values()), self.results.missed))

    def _ended(self, sentence: str, stopped: bool = False) -> None:
        self._refresher.stop()
        self._dirty = True
        self._refresh()
        self._set_scanning(False)
        if sentence:
            self.start.failed(sentence)
            self.status.setText(sentence)
            self.top.setVisible(bool(self.results.reports))
        elif stopped:
            self.status.setText(self.tr("Stopped. What was found so far is shown; it is not everything."))
            self.top.setVisible(True)
            self.start.welcome()
        if not self.results.reports:
            if not sentence and not stopped:
                self.start.nothing_found()
            self.stack.setCurrentWidget(self.start)
            self.start.scan.setFocus()

    def _set_scanning(self, scanning: bool) -> None:
        self.top.setVisible(scanning)
        self.bar.setVisible(scanning)
        self.stop_button.setVisible(scanning)
        self.side.setVisible(scanning or bool(self.results.reports))
        self.start.scan.setEnabled(not scanning)
        self.start.sample.setEnabled(not scanning)
        self.scan_button.setEnabled(not scanning)

    # -- moving about -----------------------------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        self.buttons[page].setChecked(True)
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[page].setFocus()
        self.stack.setCurrentWidget(self.pages[page])
        self.settings = _replace(self.settings, page=page)
        self._draw_page(self.pages[page])

    def open_app(self, key: str) -> None:
        self.show_page("apps")
        self.apps.open_key(key)
        self.apps.panel.text.setFocus()

    def _search(self) -> None:
        if self.stack.currentWidget() is self.connections:
            self.connections.focus_search()
            return
        if self.results.reports:
            self.show_page("apps")
            self.apps.search.setFocus()

    # -- decisions --------------------------------------------------------------------------------------------------

    def _decide(self, key: str, ref: str) -> None:
        """Asks whether to accept or ignore a finding, and why; then scans again so that the level follows."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Your decision"))
        box.setText(self.tr("What shall become of this finding?"))
        box.setInformativeText(
            self.tr(
                "Accepted: you know of it and live with it. Ignored: it does not concern you. "
                "Either way it stays visible and no longer raises the level."
            )
        )
        accept = box.addButton(self.tr("Accept"), QMessageBox.ButtonRole.AcceptRole)
        ignore = box.addButton(self.tr("Ignore"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() not in (accept, ignore):
            return
        reason, given = QInputDialog.getText(
            self, self.tr("Your decision"), self.tr("Why? You will see this next time.")
        )
        if given and reason.strip():
            word = "accepted" if box.clickedButton() is accept else "ignored"
            self.results.decide(key, ref, word, reason)
            self._save_decisions()

    def _undo(self, key: str, ref: str) -> None:
        self.results.undo(key, ref)
        self._save_decisions()

    def _save_decisions(self) -> None:
        try:
            self.results.save_decisions(paths.user_data_dir() / "decisions.json")
        except decisions.DecisionsError as error:
            QMessageBox.warning(self, self.tr("Your decision"), str(error))
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
            self._draw_icons()
            self.overview.retone(tokens)
            self.apps.retone(tokens)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.engine.wait_for_end()
        self.connections.live.engine.wait_for_end()
        size = {"width": max(300, self.width()), "height": max(300, self.height())}
        settings.save(self._settings_file, _replace(self.settings, **size))
        super().closeEvent(event)


def _replace(old: settings.Settings, **changes: object) -> settings.Settings:
    import msgspec

    return msgspec.structs.replace(old, **changes)
