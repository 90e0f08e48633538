"""A chart value in, its drawing out: a bar for each day, what was sent above the line, what was received below it."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privacycheck.gui import dates
from privacycheck.gui.drawing import mixed
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.language import ended, prose
from privacycheck.present.traffic_chart import Bar, Chart


def size(amount: int) -> str:
    """Bytes as people of this place write them, in decimal units."""
    unit = 1000 ** (max(0, len(str(amount)) - 1) // 3)
    places = 0 if amount % unit == 0 or amount >= 100 * unit else 1
    return QLocale().formattedDataSize(amount, places, QLocale.DataSizeFormat.DataSizeSIFormat)


class TrafficChart(QWidget):
    """Sent and received differ by place (above and below), by filling (full and hatched) and by their words. Each half
    has its own scale, which stands at its end: mostly far more is received than sent."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._chart = Chart()
        self._current = -1
        self._over = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(700, 320)

    def show_chart(self, chart: Chart) -> None:
        self._chart = chart
        self._current = min(self._current, len(chart.bars) - 1)
        self._over = -1
        self._speak()
        self.update()

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.update()

    def words(self, bar: Bar) -> str:
        """One day in a sentence."""
        day = dates.day(QDate.fromString(bar.day, Qt.DateFormat.ISODate))
        if not bar.seen:
            return self.tr("{}: nothing recorded").format(day)
        least = self.tr("{}: at least {} sent, {} received") if bar.lower_bound else self.tr("{}: {} sent, {} received")
        return least.format(day, size(bar.sent), size(bar.received))

    def lines(self) -> Sequence[str]:
        """The whole chart in words, newest day first; days without anything are left out."""
        return [self.words(bar) for bar in reversed(self._chart.bars) if bar.seen]

    def _speak(self) -> None:
        at = self.words(self._chart.bars[self._current]) if self._current >= 0 else ""
        self.setAccessibleName(f"{self.tr('Sent and received by day')}. {at}".strip())
        self.setAccessibleDescription(
            self.tr("Left and right go from day to day. {}").format(prose(ended(line) for line in self.lines()[:14]))
        )

    # -- keyboard and mouse -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._chart.bars) - 1
        turn = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        here = self._current if self._current >= 0 else last
        ways = {
            Qt.Key.Key_Left: here - turn,
            Qt.Key.Key_Right: here + turn,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key not in ways or last < 0:
            super().keyPressEvent(event)
            return
        self._current = max(0, min(last, ways[key])) if self._current >= 0 else last
        self._speak()
        self.update()

    def _at(self, point: QPointF) -> int:
        plot = self._plot()
        if not self._chart.bars or not plot.left() <= point.x() <= plot.right():
            return -1
        number = min(len(self._chart.bars) - 1, int((point.x() - plot.left()) / plot.width() * len(self._chart.bars)))
        return len(self._chart.bars) - 1 - number if self._turned() else number

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        if over != self._over:
            self._over = over
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(self._chart.bars[at]) if at >= 0 else "", self)
            return True
        return super().event(event)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def _turned(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _plot(self) -> QRectF:
        """Where the bars stand: scales at one side, the days below, a line of words above."""
        up, down = self._chart.up, self._chart.down
        marks = (up, up // 2, down, down // 2, 888_800)
        wide = max(self.fontMetrics().horizontalAdvance(size(amount)) for amount in marks)
        scale = wide + SPACE * 2
        left = SPACE if self._turned() else scale
        # The upmost number of the scale stands half above the plot.
        head = self._line() * 1.5 + SPACE
        return QRectF(
            left, head, max(1, self.width() - scale - SPACE), max(1, self.height() - head - self._line() - SPACE)
        )

    def _zero(self, plot: QRectF) -> float:
        """The line between sent and received: what is received mostly is more, and gets more room."""
        return plot.top() + plot.height() * 0.4

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        zero = self._zero(plot)
        self._paint_scale(painter, plot, zero)
        step = plot.width() / max(1, len(self._chart.bars))
        for number, bar in enumerate(self._chart.bars):
            place = len(self._chart.bars) - 1 - number if self._turned() else number
            column = QRectF(plot.left() + place * step, plot.top(), step, plot.height())
            current = number == self._current and self.hasFocus()
            if current or number == self._over:
                painter.fillRect(column, QColor(self.tokens.selected))
            self._paint_bar(painter, column, zero, bar)
            if current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self.tokens.focus), 2))
                painter.drawRect(column.adjusted(1, 1, -1, -1))
        self._paint_days(painter, plot, step)
        marked = self._current if self.hasFocus() and self._over < 0 else self._over
        self._paint_head(painter, marked)
        painter.end()

    def _paint_bar(self, painter: QPainter, column: QRectF, zero: float, bar: Bar) -> None:
        gap = min(column.width() * 0.2, 6.0)
        up = (zero - column.top()) * bar.sent / self._chart.up
        down = (column.bottom() - zero) * bar.received / self._chart.down
        x, wide = column.left() + gap, max(1.0, column.width() - gap * 2)
        accent = QColor(self.tokens.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        if bar.sent:
            painter.drawRect(QRectF(x, zero - max(2.0, up), wide, max(2.0, up)))
        if bar.received:
            box = QRectF(x, zero + 1, wide, max(2.0, down))
            painter.setBrush(QColor(mixed(self.tokens.accent, self.tokens.page, 0.2)))
            painter.setPen(QPen(accent, 1))
            painter.drawRect(box)
            painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(box)

    def _paint_scale(self, painter: QPainter, plot: QRectF, zero: float) -> None:
        pen = QPen(QColor(self.tokens.line), 1)
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        at = plot.right() + SPACE if self._turned() else 0.0
        wide = self.width() - plot.width() - SPACE * 3
        for y, amount, room in (
            (plot.top(), self._chart.up, zero - plot.top()),
            ((plot.top() + zero) / 2, self._chart.up // 2, (zero - plot.top()) / 2),
            (zero, 0, plot.height()),
            ((zero + plot.bottom()) / 2, self._chart.down // 2, (plot.bottom() - zero) / 2),
            (plot.bottom(), self._chart.down, plot.bottom() - zero),
        ):
            if room < self._line():
                continue
            painter.setPen(pen)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(self.tokens.soft))
            box = QRectF(at, y - self._line() / 2, wide, self._line())
            painter.drawText(box, side, size(amount) if amount else "0")

    def _paint_days(self, painter: QPainter, plot: QRectF, step: float) -> None:
        """As many days as there is room for, the last one always."""
        bars = self._chart.bars
        shape = dates.short_shape()
        names = [QLocale().toString(QDate.fromString(bar.day, Qt.DateFormat.ISODate), shape) for bar in bars]
        wide = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=1) + SPACE * 2
        every = max(1, int(wide / max(1.0, step)) + 1)
        painter.setPen(QColor(self.tokens.soft))
        before = 0.0
        for number in range(len(bars) - 1, -1, -every):
            place = len(bars) - 1 - number if self._turned() else number
            middle = plot.left() + (place + 0.5) * step
            left = max(0.0, min(self.width() - wide, middle - wide / 2))
            if number < len(bars) - 1 and abs(left - before) < wide:
                continue
            before = left
            box = QRectF(left, plot.bottom() + SPACE / 2, wide, self._line())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, names[number])

    def _paint_head(self, painter: QPainter, marked: int) -> None:
        """What the two kinds of bars are; the day in words where one is marked."""
        box = QRectF(0, 0, self.width(), self._line())
        if marked >= 0:
            painter.setPen(QColor(self.tokens.ink))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.words(self._chart.bars[marked])
            )
            return
        painter.setPen(QColor(self.tokens.soft))
        text = self.tr("▲ sent: full bars      ▼ received: hatched bars")
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
