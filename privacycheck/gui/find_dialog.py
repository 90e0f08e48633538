"""Words typed in, the program, company or recipient that was meant out: the search over everything (Ctrl+F)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui.labels import label
from privacycheck.gui.tokens import SPACE
from privacycheck.present.find import Hit

HIT = Qt.ItemDataRole.UserRole


class FindDialog(QDialog):
    """Type, go down with the arrow keys, press Enter. `search` gives the hits for the words. The keyboard goes
    down into the list, so that a screen reader reads its lines; letters go back to the field."""

    found = Signal(object)

    def __init__(self, search: Callable[[str], Sequence[Hit]], parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self.setWindowTitle(self.tr("Find"))
        self.setMinimumWidth(min(560, parent.width() - SPACE * 4))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Program, company or address"))
        self.field.setAccessibleName(self.tr("Find programs, companies and recipients"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("found")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note: QLabel = label(self.tr("Type a few letters."), "soft", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE)
        for part in (self.field, self.note, self.list):
            layout.addWidget(part)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.field.setFocus()

    def _changed(self, words: str) -> None:
        hits = self._search(words)
        kinds = {
            "app": self.tr("Program"),
            "company": self.tr("Company: its programs"),
            "recipient": self.tr("Recipient: its connections"),
        }
        self.list.clear()
        for hit in hits:
            beside = f"   {hit.beside}" if hit.beside else ""
            item = QListWidgetItem(f"{hit.text}{beside}\n{kinds[hit.kind]}")
            item.setData(HIT, hit)
            self.list.addItem(item)
        if hits:
            self.list.setCurrentRow(0)
        self.note.setText("" if hits else self.tr("Nothing fits.") if words.strip() else self.tr("Type a few letters."))
        self.note.setVisible(not hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if step and self.list.count():
                self.list.setFocus()
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if watched is self.list and (
                (event.text().isprintable() and event.text()) or event.key() == Qt.Key.Key_Backspace
            ):
                self.field.setFocus()
                QApplication.sendEvent(self.field, event)
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item:
            self.accept()
            self.found.emit(item.data(HIT))
