"""Progress of a scan in, the line above the pages out: what is looked at, how far it is, and the button that stops."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from privacycheck.gui.progress import ProgressLines
from privacycheck.gui.tokens import SPACE
from privacycheck.model.events import AnyEvent, Finished, Progress, Started


class ScanBar(QWidget):
    """Its sentence can be selected and copied, since errors stand here too."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
        line.setSpacing(SPACE * 2)
        self.lines = ProgressLines(self)
        self.status, self.bar = self.lines.status, self.lines.bar
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAccessibleName(self.tr("Stop the scan"))
        self.stop.clicked.connect(self.stop_wanted)
        line.addWidget(self.lines, 1)
        line.addWidget(self.stop)

    def begin(self) -> None:
        self.lines.begin()

    def take(self, event: AnyEvent) -> None:
        if isinstance(event, Started):
            self.bar.setRange(0, len(event.steps))
        elif isinstance(event, Progress):
            self.lines.take(event)
        elif isinstance(event, Finished):
            self.bar.setValue(self.bar.maximum())

    def say(self, sentence: str) -> None:
        self.lines.say(sentence)

    def set_scanning(self, scanning: bool) -> None:
        self.setVisible(scanning)
        self.bar.setVisible(scanning)
        self.stop.setVisible(scanning)
