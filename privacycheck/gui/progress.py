"""Progress of a scan in, what is looked at, a bar and how far it is out: lines that can be read while they change."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from privacycheck.gui.tokens import SPACE
from privacycheck.model.events import Pace, Progress
from privacycheck.present import pace

CALM_MS = 700
"""Words stay at least so long. What comes in meanwhile is not shown, but the last."""
PARTS = 1000
"""Of the bar, where bytes are counted."""


class ProgressLines(QWidget):
    """The bar moves at once, the words calmly. A bar, not a ring: nothing moves where nothing is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.far = QLabel(self)
        self.far.setObjectName("soft")
        self.far.setTextFormat(Qt.TextFormat.PlainText)
        # A long name makes the line no wider than the window.
        self.far.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.status, 0, 0)
        grid.addWidget(self.bar, 0, 1)
        grid.addWidget(self.far, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._next: Progress | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._turn)
        self.far.hide()

    def begin(self) -> None:
        # A still bar: one that runs to and fro would disturb people who want no motion.
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.say(self.tr("Starting…"))

    def say(self, sentence: str) -> None:
        """Something else than progress, at once."""
        self._next = None
        self._calm.stop()
        self.status.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.status.setText(sentence)
        self.status.setToolTip("")
        self.far.hide()

    def take(self, event: Progress) -> None:
        if event.pace and event.pace.total:
            self.bar.setRange(0, PARTS)
            self.bar.setValue(event.pace.done * PARTS // event.pace.total)
        else:
            # Of none at all it would run to and fro.
            self.bar.setRange(0, max(1, event.total))
            self.bar.setValue(event.done)
        self._next = event
        if not self._calm.isActive():
            self._turn()

    def _turn(self) -> None:
        event, self._next = self._next, None
        if event is None:
            return
        whole = self.tr("Looking at {}").format(event.says)
        # Half of the line is the words', so that the bar stays where it is whatever they are.
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        room = max(100, self.width() // 2 - SPACE)
        self.status.setText(self.status.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
        self.status.setToolTip(whole)
        self._say_far(event.pace)
        self._calm.start()

    def _say_far(self, far: Pace | None) -> None:
        """In as many words as have room: how quick it goes gives way first, then how many files there are."""
        forms = pace.forms(far) if far else ("",)
        metrics = self.far.fontMetrics()
        fits = (form for form in forms if metrics.horizontalAdvance(form) <= self.width())
        self.far.setText(next(fits, forms[-1]))
        self.far.setToolTip(forms[0])
        self.far.setVisible(bool(far and far.all_files))
