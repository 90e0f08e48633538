"""Places in, a world map with a mark where connections end out: zoom, pan, keyboard, tooltips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privacycheck.gui.drawing import mixed, nearest
from privacycheck.gui.land import Land
from privacycheck.gui.map_marks import MapMarks, Mark, radius
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.language import prose
from privacycheck.present import atlas
from privacycheck.present.places import Place

CLOSEST = 24.0
STEP = 1.5
SETTLE_MS = 90
"""While one zooms or drags, the last picture is moved about; it is drawn sharp when one rests."""
DRAG = 4


class WorldMap(QWidget):
    """Land is drawn into a pixmap once for each place and size of the view; a repaint copies it and draws the marks."""

    country_chosen = Signal(str)

    def __init__(self, tokens: Tokens, land: Land, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens, self.land = tokens, land
        self._places: tuple[Place, ...] = ()
        self._current = ""
        self._zoom = 1.0
        self._center = QPointF((atlas.LEFT + atlas.RIGHT) / 2, (atlas.TOP + atlas.BOTTOM) / 2)
        self._pixmap = QPixmap()
        self._drawn_at: tuple[float, QPointF] = (1.0, QPointF())
        self._marks = MapMarks(land)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._draw_anew)
        land.grown.connect(self._draw_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_places(self, places: Sequence[Place]) -> None:
        before = {place.code for place in self._places}
        self._places = tuple(places)
        if self._current not in {place.code for place in places}:
            self._current = ""
        self._speak()
        if {place.code for place in places} != before:
            self._draw_anew()
        else:
            self.update()

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._draw_anew()

    @property
    def current(self) -> str:
        """The country that the keyboard is at; empty for none."""
        return self._current

    def _speak(self) -> None:
        at = next((p.words for p in self._places if p.code == self._current), "")
        self.setAccessibleName(f"{self.tr('World map')}. {at}".strip())
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from mark to mark, Enter shows the connections there, plus and minus zoom. {}"
            ).format(prose(p.words for p in self._places[:20]))
        )

    # -- where things are -------------------------------------------------------------------------------------------

    def _scale(self) -> float:
        """Pixels for one unit of the map."""
        fit = min(self.width() / (atlas.RIGHT - atlas.LEFT), self.height() / (atlas.BOTTOM - atlas.TOP))
        return max(fit, 1e-4) * self._zoom

    def position(self, code: str) -> QPointF | None:
        """Where a country's mark stands in the widget."""
        spot = self.land.spots.get(code)
        return self._to_widget(spot) if spot is not None else None

    def _to_widget(self, spot: QPointF) -> QPointF:
        return (spot - self._center) * self._scale() + QPointF(self.width() / 2, self.height() / 2)

    def _unit(self) -> float:
        """Height of the figures in the marks: as the text, but never so large that marks hide a small map."""
        return min(float(self.fontMetrics().height()), max(12.0, self.height() / 18))

    def mark(self, place: Place) -> QPointF | None:
        """Where the mark of a country is drawn: where the country is, or beside it where marks crowd."""
        spot = self.position(place.code)
        shift = self._marks.shifts(self._places, self._scale(), self._unit()).get(place.code, QPointF())
        return spot + shift if spot is not None else None

    def place_at(self, at: QPointF) -> Place | None:
        """The mark at a point; small ones lie above large ones."""
        for place in reversed(self._places):
            spot = self.mark(place)
            if spot is not None and (spot - at).manhattanLength() < radius(place, self._unit()) * 1.3:
                return place
        return None

    # -- moving about -----------------------------------------------------------------------------------------------

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Closer or farther; the point `at` of the widget stays where it is."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        fixed = at if at is not None else middle
        under = (fixed - middle) / self._scale() + self._center
        self._zoom = max(1.0, min(CLOSEST, self._zoom * factor))
        self._center = under - (fixed - middle) / self._scale()
        self._moved()

    def whole(self) -> None:
        self._zoom = 1.0
        self._moved()

    def pan(self, by: QPointF) -> None:
        self._center -= by / self._scale()
        self._moved()

    def _moved(self) -> None:
        """Keeps the map within the widget."""
        for low, high, size, get, put in (
            (atlas.LEFT, atlas.RIGHT, self.width(), QPointF.x, QPointF.setX),
            (atlas.TOP, atlas.BOTTOM, self.height(), QPointF.y, QPointF.setY),
        ):
            half = size / 2 / self._scale()
            middle = (low + high) / 2
            room = max(0.0, (high - low) / 2 - half)
            put(self._center, max(middle - room, min(middle + room, get(self._center))))
        self._settle.start()
        self.update()

    def go(self, dx: int, dy: int) -> None:
        """To the nearest mark in a direction; to the largest one where none is chosen."""
        spots = {p.code: spot for p in self._places if (spot := self.land.spots.get(p.code)) is not None}
        found = nearest(spots, self._current, dx, dy)
        if found:
            self._current = found
            at = self._to_widget(spots[found])
            if not self.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE).contains(at.toPoint()):
                self._center = QPointF(spots[found])
                self._moved()
            self._speak()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in ways:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pan(QPointF(-ways[key][0], -ways[key][1]) * 60)
            else:
                self.go(*ways[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.country_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            by = event.position() - self._pressed
            if self._dragged or by.manhattanLength() > DRAG:
                self._dragged = True
                self._pressed = event.position()
                self.pan(by)
        over = self.place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place is not None and not self._dragged:
            self._current = place.code
            self._speak()
            self.update()
            self.country_chosen.emit(place.code)
        self._pressed = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self.place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), place.words if place else "", self)
            return True
        return super().event(event)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.land.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moved()
        self._draw_anew()

    def _draw_anew(self) -> None:
        """The land, as it lies now."""
        ratio = self.devicePixelRatioF()
        self._pixmap = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(QColor(self.tokens.card))
        self._drawn_at = (self._scale(), QPointF(self._center))
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale(), self._scale())
        painter.translate(-self._center)
        pen = QPen(QColor(self.tokens.card), 0.8)
        pen.setCosmetic(True)
        painter.setPen(pen)
        marked = {place.code for place in self._places}
        plain = QColor(mixed(self.tokens.line, self.tokens.card, 0.85))
        strong = QColor(mixed(self.tokens.accent, self.tokens.card, 0.7 if self.tokens.high else 0.35))
        for code, path in self.land.shapes:
            painter.setBrush(strong if code in marked else plain)
            painter.drawPath(path)
        painter.end()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.tokens.card))
        scale, center = self._drawn_at
        grown = self._scale() / scale
        middle = QPointF(self.width() / 2, self.height() / 2)
        corner = (center - self._center) * self._scale() + middle - middle * grown
        if grown == 1:
            painter.drawPixmap(corner, self._pixmap)
        else:
            whole = QRectF(corner.x(), corner.y(), self.width() * grown, self.height() * grown)
            painter.drawPixmap(whole, self._pixmap, QRectF(self._pixmap.rect()))
        if self.land.trouble:
            painter.setPen(QColor(self.tokens.soft))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.land.trouble)
        else:
            current = self._current if self.hasFocus() else ""
            marks = [
                Mark(place, spot, home, radius(place, self._unit()))
                for place in self._places
                if (spot := self.mark(place)) is not None and (home := self.position(place.code)) is not None
            ]
            self._marks.paint(painter, self, marks, current, self.tokens, self._unit())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.focus if self.hasFocus() else self.tokens.line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
