"""A heading, a sentence and an action in, what stands in the middle of a page that has nothing else to show out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from privacycheck.gui.labels import PrimaryButton
from privacycheck.gui.tokens import SPACE


class Notice(QWidget):
    """Words can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.sentence = QLabel(self), QLabel(self)
        for label, kind in ((self.heading, "heading"), (self.sentence, "soft")):
            label.setObjectName(kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMaximumWidth(560)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = PrimaryButton("", self)
        self.action.setAccessibleName(self.tr("Scan this computer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for label in (self.heading, self.sentence):
            # Stretch at both sides keeps it in the middle. One that is aligned would shrink to its shortest form, and
            # have no room for the lines that it then needs.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addSpacing(SPACE)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, heading: str, sentence: str, action: str = "") -> None:
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.sentence.setText(sentence)
        self.action.setText(action)
        if action:
            self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
