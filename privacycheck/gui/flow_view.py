"""A flow picture in, its drawing out: programs, companies and countries as bands, joined by ribbons."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privacycheck.gui.drawing import mixed
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.language import prose, tr
from privacycheck.present import flow_picture
from privacycheck.present.flow_picture import Band, Picture

LEAST, MOST = 0.24, 0.3
"""Width of a band, as a share of the whole width: the more, the larger the text and the longer its words."""

SMALLEST, TIGHT = 0.44, 0.8
"""The height that the bands of a column share evenly; how much of a line's height its letters need."""


class FlowView(QWidget):
    """Each band carries its name; ribbons have one colour, and those of the band that one is at are darker. What is not
    known is hatched. `band_chosen` tells column and position of a band."""

    band_chosen = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._picture = Picture()
        self._longest = ""
        self._current = -1
        self._over = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._speak()

    @property
    def picture(self) -> Picture:
        return self._picture

    def show_picture(self, picture: Picture) -> None:
        """What the keyboard is at stays, as far as it is still there."""
        before = self._picture.bands[self._current] if 0 <= self._current < len(self._picture.bands) else None
        self._picture = picture
        shown = (text for band in picture.bands for text in (band.figure, band.short or band.name))
        self._longest = max(shown, key=len, default="")
        mark = (before.column, before.key, before.name) if before else None
        self._current = next((n for n, b in enumerate(picture.bands) if (b.column, b.key, b.name) == mark), -1)
        self._over = -1
        self._speak()
        self.updateGeometry()
        self.update()

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.update()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _head(self) -> float:
        return self._line() + SPACE

    def sizeHint(self) -> QSize:
        rows = max(3, self._picture.rows)
        return QSize(600, round(self._head() + rows * (self._line() * 1.7 + SPACE)))

    def minimumSizeHint(self) -> QSize:
        rows = max(1, self._picture.rows)
        return QSize(200, round(self._head() + rows * (self._line() * 1.2 + 4)))

    # -- where things are -------------------------------------------------------------------------------------------

    def _wide(self) -> float:
        metrics = self.fontMetrics()
        words = max(18 * metrics.averageCharWidth(), metrics.horizontalAdvance(self._longest) + 3 * SPACE)
        return max(LEAST * self.width(), min(MOST * self.width(), words))

    def fitting(self, most: int, height: int) -> int:
        """How many bands of one column can be read in so much room."""
        # Half of the height is dealt out evenly: the smallest band still holds its name.
        return max(4, min(most, int((height - self._head()) * SMALLEST / self._line())))

    def _left(self, column: int) -> float:
        wide = self._wide()
        at = (self.width() - wide) / 2 * column
        return self.width() - wide - at if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else at

    def rect_of(self, band: Band) -> QRectF:
        room = self.height() - self._head()
        return QRectF(
            self._left(band.column), self._head() + band.top * room, self._wide(), max(2.0, band.height * room)
        )

    def _at(self, point: QPointF) -> int:
        return next((n for n, band in enumerate(self._picture.bands) if self.rect_of(band).contains(point)), -1)

    # -- keyboard and mouse -----------------------------------------------------------------------------------------

    def _speak(self) -> None:
        bands = self._picture.bands
        at = bands[self._current].words if 0 <= self._current < len(bands) else ""
        self.setAccessibleName(f"{self.tr('Where data goes')}. {at}".strip())
        self.setAccessibleDescription(
            self.tr("Arrow keys go from band to band, Enter opens it. {}").format(prose(self._picture.text[:20]))
        )

    def go(self, dx: int, dy: int) -> None:
        bands = self._picture.bands
        if not bands:
            return
        if not 0 <= self._current < len(bands):
            self._current = 0
        elif dy:
            following = self._current + dy
            if 0 <= following < len(bands) and bands[following].column == bands[self._current].column:
                self._current = following
        else:
            here = bands[self._current]
            column = here.column + dx
            others = [n for n, band in enumerate(bands) if band.column == column]
            joined = {r.end if dx > 0 else r.start for r in self._picture.ribbons if self._current in (r.start, r.end)}
            near = [n for n in others if n in joined] or others
            if near:
                middle = here.top + here.height / 2
                self._current = min(near, key=lambda n: abs(bands[n].top + bands[n].height / 2 - middle))
        self._speak()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        ways = {
            Qt.Key.Key_Left: (-turn, 0),
            Qt.Key.Key_Right: (turn, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in ways:
            self.go(*ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.band_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        if over != self._over:
            self._over = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at >= 0:
            self._current = at
            self._speak()
            self.update()
            self.band_chosen.emit(at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._picture.bands[at].words if at >= 0 else "", self)
            return True
        return super().event(event)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bands = self._picture.bands
        if bands:
            painter.setPen(QColor(self.tokens.soft))
            for column, heading in enumerate(map(tr, flow_picture.COLUMNS)):
                box = QRectF(self._left(column), 0, self._wide(), self._line())
                shown = self.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, int(box.width()))
                painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        marked = self._over if self._over >= 0 else self._current if self.hasFocus() else -1
        for strong in (False, True):
            for number, ribbon in enumerate(self._picture.ribbons):
                if self._touches(ribbon.start, ribbon.end, marked) == strong:
                    self._paint_ribbon(painter, number, strong)
        for number, band in enumerate(bands):
            self._paint_band(painter, band, number == self._current and self.hasFocus(), number == marked)
        painter.end()

    def _touches(self, start: int, end: int, marked: int) -> bool:
        return marked >= 0 and marked in (start, end)

    def _paint_ribbon(self, painter: QPainter, number: int, strong: bool) -> None:
        ribbon = self._picture.ribbons[number]
        bands = self._picture.bands
        first, second = self.rect_of(bands[ribbon.start]), self.rect_of(bands[ribbon.end])
        room = self.height() - self._head()
        turned = first.left() > second.left()
        x1, x2 = (first.left(), second.right()) if turned else (first.right(), second.left())
        y1, y2 = self._head() + ribbon.start_top * room, self._head() + ribbon.end_top * room
        h1, h2 = max(1.0, ribbon.start_height * room - 1), max(1.0, ribbon.end_height * room - 1)
        middle = (x1 + x2) / 2
        path = QPainterPath(QPointF(x1, y1))
        path.cubicTo(QPointF(middle, y1), QPointF(middle, y2), QPointF(x2, y2))
        path.lineTo(x2, y2 + h2)
        path.cubicTo(QPointF(middle, y2 + h2), QPointF(middle, y1 + h1), QPointF(x1, y1 + h1))
        path.closeSubpath()
        unknown = "unknown" in (bands[ribbon.start].kind, bands[ribbon.end].kind)
        share = (0.55 if strong else 0.4 if unknown else 0.22) + (0.33 if self.tokens.high else 0)
        colour = QColor(mixed(self.tokens.accent, self.tokens.page, share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern if unknown else Qt.BrushStyle.SolidPattern))
        painter.drawPath(path)

    def _paint_band(self, painter: QPainter, band: Band, current: bool, marked: bool) -> None:
        rect = self.rect_of(band).adjusted(1, 1, -1, -1)
        edge = self.tokens.focus if current else self.tokens.accent if marked else self.tokens.soft
        pen = QPen(QColor(edge), 2.5 if current else 1.5 if marked else 1)
        if band.kind == "unknown":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self.tokens.selected if marked or current else self.tokens.card))
        painter.drawRoundedRect(rect, 4, 4)
        self._paint_words(painter, rect.adjusted(SPACE, 0, -SPACE, 0), band)

    def _paint_words(self, painter: QPainter, box: QRectF, band: Band) -> None:
        """The name, and how much: below each other, beside each other, or the name alone, as there is room."""
        metrics = self.fontMetrics()
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        figure = metrics.horizontalAdvance(band.figure) + 2 * SPACE
        name_box, figure_box = box, box
        both = box.height() >= self._line() * 2
        name = band.name
        if band.short and metrics.horizontalAdvance(name) > box.width():
            name = band.short
        beside = not both and metrics.horizontalAdvance(name) + figure <= box.width()
        if both:
            top = box.center().y() - self._line()
            name_box = QRectF(box.left(), top, box.width(), self._line())
            figure_box = name_box.translated(0, self._line())
        font = QFont(self.font())
        if not both and box.height() < self._line() * TIGHT:
            font.setPointSizeF(max(6.0, self.font().pointSizeF() * 0.8))
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.soft if band.kind != "known" else self.tokens.ink))
        room = int(name_box.width() - (figure if beside else 0))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(name_box, leading | middle, shown)
        if both or beside:
            painter.setPen(QColor(self.tokens.soft))
            shown = metrics.elidedText(band.figure, Qt.TextElideMode.ElideRight, int(figure_box.width()))
            painter.drawText(figure_box, (leading if both else trailing) | middle, shown)
        painter.setFont(self.font())
