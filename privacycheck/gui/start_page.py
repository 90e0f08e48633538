"""Nothing in, the first thing that a person sees out: what the program does, what it never does, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from privacycheck.gui.icons import own_icon
from privacycheck.gui.labels import PrimaryButton
from privacycheck.gui.tokens import SPACE

PICTURE = 96
"""Pixels."""


class StartPage(QScrollArea):
    """Also shows a scan that failed, with its sentence, and offers the sample computer where nothing was found."""

    scan_wanted = Signal()
    sample_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setObjectName("page")
        self.picture = QLabel(self)
        self.picture.setPixmap(own_icon().pixmap(PICTURE, PICTURE))
        self.picture.setAccessibleName("PrivacyCheck")
        self.title = self._label("title")
        self.lead = self._label("lead")
        self.promise = self._label("soft")
        self.scan = PrimaryButton(self.tr("Scan this computer"), self)
        self.scan.setAccessibleName(self.tr("Scan this computer"))
        self.scan.clicked.connect(self.scan_wanted)
        self.sample = QPushButton(self.tr("Look at a sample computer"), self)
        self.sample.setObjectName("link")
        self.sample.setAccessibleName(self.tr("Look at a sample computer of a made-up person"))
        self.sample.clicked.connect(self.sample_wanted)
        self.about = QPushButton(self.tr("What can be seen on this computer"), self)
        self.about.setObjectName("link")
        self.about.setAccessibleName(self.tr("What can be seen on this computer"))
        self.about.clicked.connect(self.about_wanted)
        self._middle = QWidget(page)
        self._middle.setMaximumWidth(720)
        layout = QVBoxLayout(self._middle)
        layout.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 3)
        layout.setSpacing(SPACE * 2)
        layout.addStretch(2)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.lead, self.promise):
            layout.addWidget(label)
        for button in (self.scan, self.sample, self.about):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        # Stretch at both sides keeps the column in the middle; it may take up to 720 pixels.
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        self.setWidget(page)
        self.welcome()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little of it, words and buttons have it."""
        layout = self._middle.layout()
        if layout is None:
            return
        # Not the viewport itself: asked for a widget that Python does not know yet, PySide readies each of its classes.
        room = self.maximumViewportSize()
        width = min(self._middle.maximumWidth(), room.width())
        taken = PICTURE + layout.spacing()
        needed = layout.totalHeightForWidth(width) + (taken if self.picture.isHidden() else 0)
        self.picture.setVisible(needed <= room.height())

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def welcome(self) -> None:
        self.title.setText(self.tr("What do your programs learn about you?"))
        self.lead.setText(
            self.tr(
                "PrivacyCheck looks at the programs on this computer and tells you in plain words "
                "what each can learn about you, who receives it, and what you can do."
            )
        )
        self.promise.setText(self.tr("It never sends anything anywhere. It only looks and changes nothing."))
        self._offer(self.tr("Scan this computer"), about=False)

    def nothing_found(self) -> None:
        self.title.setText(self.tr("We found no programs here"))
        self.lead.setText(
            self.tr(
                "That does not mean that all is well: programs that we cannot see are not listed. "
                "Look at a sample computer to see what PrivacyCheck can tell."
            )
        )
        self.promise.clear()
        self._offer(self.tr("Scan again"), about=True)

    def failed(self, sentence: str) -> None:
        """`sentence` can be selected and copied."""
        self.title.setText(self.tr("The scan could not be finished"))
        self.lead.setText(sentence)
        self.promise.clear()
        self._offer(self.tr("Scan again"), about=True)

    def _offer(self, words: str, about: bool) -> None:
        """Where a scan told nothing, people want to know what it could have seen."""
        self.promise.setVisible(bool(self.promise.text()))
        self.scan.setText(words)
        self.about.setVisible(about)
        self._make_room()
