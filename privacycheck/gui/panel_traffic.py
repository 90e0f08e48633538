"""A program's key in, the small chart of what was recorded of it out: by day, as bars and as a sentence."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacycheck.gui.labels import label
from privacycheck.gui.question import Question, decoded
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.traffic_chart import TrafficChart
from privacycheck.model.traffic import Traffic
from privacycheck.present import traffic_chart
from privacycheck.present.traffic_chart import Chart

DAYS = 30
PAUSE_MS = 300
"""Whoever goes through the list with the arrow keys asks for the program that they stay at."""
AGAIN_MS = 60_000
"""Where nothing at all was recorded, it is asked again after so long."""


class Recorded(QObject):
    """Asks a child for the recorded traffic of one program; `told` only where something was recorded."""

    told = Signal(str, object)
    """Key of the program and its chart."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key = ""
        self._none = QElapsedTimer()
        self._question = Question(self)
        self._question.answered.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def want(self, key: str) -> None:
        """The program whose panel is open now; empty for none."""
        self._question.drop()
        self._pause.stop()
        self._key = key
        if key and not (self._none.isValid() and not self._none.hasExpired(AGAIN_MS)):
            self._pause.start()

    def end(self) -> None:
        self._pause.stop()
        self._question.wait_for_end()

    def _ask(self) -> None:
        self._question.ask(["history", "traffic", "--app", self._key, "--days", str(DAYS), "--format", "json"])

    def _take(self, answer: bytes) -> None:
        found = decoded(answer, Traffic)
        if found is None:
            return
        if not found.apps:
            self._none.start()
            return
        chart = traffic_chart.chart(found, self._key)
        if not chart.empty:
            self.told.emit(self._key, chart)


class PanelTraffic(QWidget):
    """Heading, sentence and bars; takes no room before there is a chart."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._tokens = tokens
        self.chart: TrafficChart | None = None
        self.hide()

    def show_chart(self, chart: Chart) -> None:
        if self.chart is not None:
            return
        self._column.addWidget(
            label(self.tr("Sent and received in the last {} days").format(DAYS), "heading", self, select=True)
        )
        self._column.addWidget(label(traffic_chart.sentence(chart), "body", self, select=True))
        self.chart = TrafficChart(self._tokens, self)
        self.chart.setFixedHeight(self.fontMetrics().height() * 10)
        self.chart.show_chart(chart)
        self._column.addWidget(self.chart)
        self.show()
