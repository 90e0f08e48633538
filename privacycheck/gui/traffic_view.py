"""Answers of `privacycheck history traffic` and `record status` in, the chart of traffic over days out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui.announce import Announcer
from privacycheck.gui.labels import ChoiceBox, Flow, name_box
from privacycheck.gui.notice import Notice
from privacycheck.gui.question import Question, decoded
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.traffic_chart import TrafficChart
from privacycheck.language import prose
from privacycheck.model.recording import RecordingStatus
from privacycheck.model.traffic import Traffic
from privacycheck.present import recording, traffic_chart

DAYS = (7, 30, 90, 365)


class TrafficView(QWidget):
    """Reads anew each time when it is opened. Turns recording on and off, as the command line does."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._traffic: Traffic | None = None
        self._on = False
        self._announcer = Announcer(self)
        self._build(tokens)
        self.reader, self.asker, self.switcher = Question(self), Question(self), Question(self)
        self.reader.answered.connect(self._read)
        self.reader.failed.connect(lambda words: self._say(self.tr("This could not be read"), words))
        self.asker.answered.connect(self._told)
        self.asker.failed.connect(self.state.setText)
        self.switcher.answered.connect(lambda _: self.read())
        self.switcher.failed.connect(self._not_switched)

    def _build(self, tokens: Tokens) -> None:
        self.state = QLabel(self)
        self.state.setObjectName("soft")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.switch = QPushButton(self.tr("Turn recording on"), self)
        self.switch.clicked.connect(self._switch)
        self.app = ChoiceBox(self)
        name_box(self.app, self.tr("Program"))
        self.app.setMinimumContentsLength(14)
        self.app.addItem(self.tr("All programs"), "")
        self.app.activated.connect(lambda _: self._draw())
        self.days = ChoiceBox(self)
        name_box(self.days, self.tr("Time"))
        for days in DAYS:
            self.days.addItem(traffic_chart.days_words(days), days)
        self.days.setCurrentIndex(1)
        self.days.activated.connect(lambda _: self.read())
        self.text = QCheckBox(self.tr("As text"), self)
        self.text.toggled.connect(lambda _: self._draw())
        self._build_rest(tokens)

    def _build_rest(self, tokens: Tokens) -> None:
        self.chart = TrafficChart(tokens, self)
        self.list = QListWidget(self)
        self.list.setObjectName("scans")
        self.list.setAccessibleName(self.tr("The chart in words"))
        self.notice = Notice(self)
        self.notice.action.clicked.connect(self._switch)
        self.stack = QStackedWidget(self)
        for widget in (self.chart, self.list, self.notice):
            self.stack.addWidget(widget)
        self.notes = QLabel(self)
        self.notes.setObjectName("soft")
        self.notes.setWordWrap(True)
        self.controls = QWidget(self)
        line = Flow(self.controls, SPACE * 2)
        for part in (self.app, self.days, self.text):
            line.addWidget(part)
        self.top = QWidget(self)
        above = QHBoxLayout(self.top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(SPACE * 2)
        above.addWidget(self.state, 1)
        above.addWidget(self.switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.top)
        layout.addWidget(self.controls)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.notes)
        self._say("", self.tr("Reading…"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not go on; turning on or off does."""
        super().hideEvent(event)
        self.reader.drop()
        self.asker.drop()

    def read(self) -> None:
        self.asker.ask(["record", "status", "--format", "json"])
        self.reader.ask(["history", "traffic", "--days", str(self.days.currentData()), "--format", "json"])

    def _told(self, answer: bytes) -> None:
        found = decoded(answer, RecordingStatus)
        if found is None:
            return
        self._on = found.turned_on
        self._announcer.show(self.state, recording.brief(found))
        self.switch.setText(self.tr("Turn recording off") if self._on else self.tr("Turn recording on"))
        if self._traffic is not None:
            self._draw()

    def _read(self, answer: bytes) -> None:
        found = decoded(answer, Traffic)
        if found is None:
            self._say(self.tr("This could not be read"), self.tr("Run in a terminal: privacycheck history traffic"))
            return
        self._traffic = found
        chosen = self.app.currentData()
        self.app.clear()
        self.app.addItem(self.tr("All programs"), "")
        for key, name in traffic_chart.chart(found).programs:
            self.app.addItem(name, key)
        self.app.setCurrentIndex(max(0, self.app.findData(chosen)))
        self._draw()

    def _draw(self) -> None:
        if self._traffic is None:
            return
        chart = traffic_chart.chart(self._traffic, str(self.app.currentData() or ""))
        self.notes.setText(prose(chart.notes))
        if chart.empty:
            heading, sentence = traffic_chart.nothing(self._on)
            self._say(heading, sentence, "" if self._on else self.tr("Turn recording on"))
            return
        self.chart.show_chart(chart)
        self.list.clear()
        self.list.addItems(list(self.chart.lines()))
        self.stack.setCurrentWidget(self.list if self.text.isChecked() else self.chart)
        self._show_rest(True)

    def _say(self, heading: str, sentence: str, action: str = "") -> None:
        self.notice.say(heading, sentence, action)
        self.stack.setCurrentWidget(self.notice)
        self._show_rest(False)
        # One button for one thing.
        self.top.setVisible(not action)

    def _show_rest(self, there: bool) -> None:
        self.top.setVisible(True)
        self.controls.setVisible(there or (self._traffic is not None and bool(self._traffic.amounts)))
        self.notes.setVisible(there and bool(self.notes.text()))

    def _switch(self) -> None:
        self.switcher.ask(["record", "off" if self._on else "on"])

    def _not_switched(self, sentence: str) -> None:
        self.read()
        self._announcer.say(sentence)
        QMessageBox.warning(self, self.tr("Recording"), sentence)

    def retone(self, tokens: Tokens) -> None:
        self.chart.retone(tokens)

    def end(self) -> None:
        for question in (self.reader, self.asker):
            question.wait_for_end()
        self.switcher.wait_for_end()
