"""Places in, a world map with a mark where connections end out: zoom, pan, keyboard, tooltips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
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

from privacycheck.gui.drawing import halo_text, mixed, nearest
from privacycheck.gui.land import Land
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.present import atlas
from privacycheck.present.places import Place

CLOSEST = 24.0
STEP = 1.5
SETTLE_MS = 90
"""While one zooms or drags, the last picture is moved about; it is drawn sharp when one rests."""
DRAG = 4
HALO = 3


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
        self._names: dict[tuple[str, str, str], QPixmap] = {}
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
            self.tr("Arrows go from mark to mark, Enter shows the connections there, plus and minus zoom. {}").format(
                " ".join(p.words for p in self._places[:20])
            )
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

    def _radius(self, place: Place) -> float:
        return self._unit() * (0.55 + 0.75 * place.weight**0.5)

    def place_at(self, at: QPointF) -> Place | None:
        """The mark at a point; small ones lie above large ones."""
        for place in reversed(self._places):
            spot = self.position(place.code)
            if spot is not None and (spot - at).manhattanLength() < self._radius(place) * 1.3:
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
        strong = QColor(mixed(self.tokens.accent, self.tokens.card, 0.35))
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
            self._paint_marks(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.focus if self.hasFocus() else self.tokens.line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        small = QFont(self.font())
        small.setPixelSize(round(self._unit() * 0.75))
        taken: list[QRectF] = []
        spots = []
        for place in self._places:
            spot = self.position(place.code)
            if spot is None:
                continue
            radius = self._radius(place)
            spots.append((place, spot, radius))
            taken.append(QRectF(spot.x() - radius, spot.y() - radius, radius * 2, radius * 2))
        for place, spot, radius in spots:
            current = place.code == self._current and self.hasFocus()
            painter.setPen(QPen(QColor(self.tokens.ink if current else self.tokens.card), 3 if current else 1.5))
            painter.setBrush(QColor(self.tokens.accent))
            painter.drawEllipse(spot, radius, radius)
            painter.setFont(small)
            painter.setPen(QColor(self.tokens.on_accent))
            square = QRectF(spot.x() - 40, spot.y() - 40, 80, 80)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, place.figure)
        painter.setFont(self.font())
        order = sorted(spots, key=lambda s: s[0].code != self._current)
        for place, spot, radius in order:
            self._paint_name(painter, place.name, spot, radius, taken)

    def _paint_name(self, painter: QPainter, name: str, spot: QPointF, radius: float, taken: list[QRectF]) -> None:
        """At the right of its mark, else left, above or below; not at all where there is no room: it is in the
        tooltip, in the text form, and appears when one zooms in."""
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(name) + 2, metrics.height()
        gap = radius + 4
        for x, y in (
            (spot.x() + gap, spot.y() - height / 2),
            (spot.x() - gap - width, spot.y() - height / 2),
            (spot.x() - width / 2, spot.y() - gap - height),
            (spot.x() - width / 2, spot.y() + gap),
        ):
            box = QRectF(x, y, width, height)
            if QRectF(self.rect()).contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.drawPixmap(box.topLeft() - QPointF(HALO, HALO), self._name(name, box))
                return

    def _name(self, name: str, box: QRectF) -> QPixmap:
        """Letters with a rim are slow to draw; each name is drawn once."""
        key = (name, self.font().toString(), self.tokens.ink)
        if key not in self._names:
            ratio = self.devicePixelRatioF()
            size = QSize(round((box.width() + HALO * 4) * ratio), round((box.height() + HALO * 2) * ratio))
            pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            at = QRectF(HALO, HALO, box.width(), box.height())
            halo_text(painter, at, name, self.tokens.ink, self.tokens.card)
            painter.end()
            self._names[key] = pixmap
        return self._names[key]
