"""A panel in, the advice panel beside the list out."""

from urllib.parse import unquote

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from privacycheck.gui import panel_html
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.present.page import Panel


class PanelView(QWidget):
    """Shows one panel. A source is opened only after its whole address was shown and confirmed."""

    app_wanted = Signal(str)
    decision_wanted = Signal(str, str)
    undo_wanted = Signal(str, str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._panel: Panel | None = None
        self._opened: set[str] = set()
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.subtitle = QLabel(self)
        self.subtitle.setObjectName("soft")
        for label in (self.title, self.subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy as text"), self)
        self.copy.setAccessibleName(self.tr("Copy the advice panel as text"))
        self.copy.clicked.connect(self._copy)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Advice panel"))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE * 2)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.text.anchorClicked.connect(self._clicked)
        self.back = QPushButton(self.tr("All programs"), self)
        self.back.setAccessibleName(self.tr("Back to the list of programs"))
        self.back.setVisible(False)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        top = QHBoxLayout()
        top.addLayout(head, 1)
        for button in (self.back, self.copy):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        self.clear(self.tr("Choose a program to read what it can learn about you."))

    def clear(self, sentence: str) -> None:
        """No program is chosen: says so."""
        self._panel = None
        self.title.clear()
        self.subtitle.clear()
        self.copy.setVisible(False)
        self.text.setPlainText(sentence)

    def show_panel(self, panel: Panel) -> None:
        """Draws a panel; for the same program what was opened stays open and the place stays."""
        same = self._panel is not None and self._panel.key == panel.key
        place = self.text.verticalScrollBar().value() if same else 0
        if not same:
            self._opened.clear()
        self._panel = panel
        self.title.setText(panel.title)
        self.subtitle.setText(panel.subtitle)
        self.subtitle.setVisible(bool(panel.subtitle))
        self.copy.setVisible(True)
        self._draw()
        self.text.verticalScrollBar().setValue(place)

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        if self._panel:
            self.show_panel(self._panel)

    def _draw(self) -> None:
        if self._panel:
            self.text.setHtml(panel_html.body(self._panel, self.tokens, frozenset(self._opened)))

    def _copy(self) -> None:
        if self._panel:
            QGuiApplication.clipboard().setText(f"{self._panel.title}\n{self.text.toPlainText()}")

    def _clicked(self, url: QUrl) -> None:
        kind, _, rest = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")
        value = unquote(rest)
        if kind == "fold":
            self._opened ^= {value}
            place = self.text.verticalScrollBar().value()
            self._draw()
            self.text.verticalScrollBar().setValue(place)
        elif kind == "source":
            self._open_source(value)
        elif kind == "app":
            self.app_wanted.emit(value)
        elif kind == "copy" and self._panel:
            QGuiApplication.clipboard().setText(self._panel.draft)
        elif kind == "decide" and self._panel:
            self.decision_wanted.emit(self._panel.key, value)
        elif kind == "undo" and self._panel:
            self.undo_wanted.emit(self._panel.key, value)

    def _open_source(self, address: str) -> None:
        """The browser is opened for web addresses only, and only after the user said yes."""
        url = QUrl(address)
        if url.scheme() not in ("http", "https"):
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Open in the browser?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Your browser will open this address. The site then sees your visit."))
        box.setInformativeText(address)
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        if box.exec() == QMessageBox.StandardButton.Open:
            QDesktopServices.openUrl(url)
