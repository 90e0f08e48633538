"""Answers of `privacycheck record` in, switches of recording out: on or off, notifications, muted programs.

The command line does what is chosen, as it also starts and ends the recorder; the switches show what it answers.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privacycheck.gui.announce import Announcer
from privacycheck.gui.labels import ChoiceBox, Flow, label
from privacycheck.gui.question import Question, decoded
from privacycheck.gui.tick_box import TickBox
from privacycheck.gui.tokens import SPACE
from privacycheck.model.recording import RecordingStatus
from privacycheck.present import recording


class RecordingChoice(QWidget):
    """Asks anew each time when it is seen. `notify_chosen` is a setting like others, so the page keeps it."""

    notify_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcer = Announcer(self)
        self._names: dict[str, str] = {}
        self._muted: tuple[str, ...] = ()
        self.asker, self.changer = Question(self), Question(self)
        self._build()
        self.asker.answered.connect(self._told)
        self.asker.failed.connect(self.state.setText)
        self.changer.answered.connect(lambda _: self._changed(""))
        self.changer.failed.connect(self._changed)

    def _build(self) -> None:
        self.record = TickBox(self.tr("Record how much each program sends to whom"), self)
        self.record.clicked.connect(self._switch)
        self.state = label("", "soft", self)
        self.trouble = label("", "strong", self)
        self.trouble.hide()
        self.notify = TickBox(self.tr("Tell me when a program first contacts a company"), self)
        self.notify.clicked.connect(self.notify_chosen)
        self.quiet = label(
            self.tr("At most three times an hour, only while recording is on, and not on its first day."), "soft", self
        )
        self.programs = ChoiceBox(self)
        self.programs.setAccessibleName(self.tr("No notifications about"))
        self.programs.view().setAccessibleName(self.tr("No notifications about"))
        self.programs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programs.setMinimumContentsLength(14)
        self.mute = QPushButton(self.tr("Mute"), self)
        self.mute.setAccessibleName(self.tr("Mute notifications about this program"))
        self.mute.clicked.connect(self._mute)
        name = label(self.tr("No notifications about"), "body", self)
        name.setBuddy(self.programs)
        name.setWordWrap(False)
        name.setMinimumHeight(self.programs.sizeHint().height())
        self.chooser = QWidget(self)
        line = Flow(self.chooser)
        for part in (name, self.programs, self.mute):
            line.addWidget(part)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in (self.record, self.state, self.trouble, self.notify, self.quiet, self.chooser):
            layout.addWidget(widget)
        layout.addLayout(self._rows)
        self._list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not go on; a change does."""
        super().hideEvent(event)
        self.asker.drop()

    def read(self) -> None:
        self.asker.ask(["record", "status", "--format", "json"])

    def show_programs(self, names: Mapping[str, str]) -> None:
        """Programs that can be muted: keys and names."""
        if dict(names) != self._names:
            self._names = dict(names)
            self._list()

    def end(self) -> None:
        self.asker.wait_for_end()
        self.changer.wait_for_end()

    # -- answers ----------------------------------------------------------------------------------------------------

    def _told(self, answer: bytes) -> None:
        found = decoded(answer, RecordingStatus)
        if found is None:
            self.state.setText(self.tr("This could not be read"))
            return
        self.record.setChecked(found.turned_on)
        self._announcer.show(self.state, recording.brief(found))
        self.notify.setChecked(found.notifications)
        if found.muted != self._muted:
            self._muted = found.muted
            self._list()

    def _changed(self, trouble: str) -> None:
        """Done, or not: the switches then show how it is."""
        self.setEnabled(True)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._announcer.say(trouble)
        self.read()

    # -- choices ----------------------------------------------------------------------------------------------------

    def _change(self, words: list[str]) -> None:
        self.setEnabled(False)
        self.changer.ask(words)

    def _switch(self, on: bool) -> None:
        self._change(["record", "on" if on else "off"])

    def _mute(self) -> None:
        if self.programs.currentData():
            self._change(["record", "mute", "--", self.programs.currentData()])

    def _list(self) -> None:
        """The programs that can be muted, and a line for each that is."""
        chosen = self.programs.currentData()
        self.programs.clear()
        for key, name in sorted(self._names.items(), key=lambda pair: pair[1].casefold()):
            if key not in self._muted:
                self.programs.addItem(name, key)
        self.programs.setCurrentIndex(max(0, self.programs.findData(chosen)))
        self.chooser.setVisible(self.programs.count() > 0)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key in self._muted:
            self._rows.addWidget(self._muted_row(key))

    def _muted_row(self, key: str) -> QWidget:
        name = self._names.get(key, key)
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(label(self.tr("Muted: {}").format(name), "body", row), 1)
        button = QPushButton(self.tr("Show again"), row)
        button.setAccessibleName(self.tr("Show notifications about {} again").format(name))
        button.clicked.connect(lambda: self._change(["record", "unmute", "--", key]))
        line.addWidget(button)
        return row
