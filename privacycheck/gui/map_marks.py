"""Places of a map in, their marks with figures and names out, none on top of another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from privacycheck.gui.drawing import halo_text, spread
from privacycheck.gui.land import Land
from privacycheck.gui.tokens import Tokens
from privacycheck.present.places import Place

HALO = 3
GAP, MOVED = 3.0, 6.0
"""Pixels between marks, and from which way on a line leads from a mark to its country."""


@dataclass(frozen=True)
class Mark:
    """Where the mark of a place is drawn, where its country is, and how large the mark is, in pixels of the widget."""

    place: Place
    spot: QPointF
    home: QPointF
    radius: float


def radius(place: Place, unit: float) -> float:
    """The area grows with the weight; the smallest still holds its figure. `unit`: height of the figures."""
    return unit * (0.55 + 0.75 * place.weight**0.5)


def figure_font(on: QWidget, mark: Mark, unit: float) -> QFont:
    """As large as the text beside the map where the mark has room for it; else as small as `unit` says."""
    font = QFont(on.font())
    font.setPixelSize(100)
    across = max(0.1, QFontMetricsF(font).horizontalAdvance(mark.place.figure) / 100)
    fits = min(1.2, 1.6 / across) * mark.radius
    font.setPixelSize(round(max(unit * 0.75, min(on.fontMetrics().height() * 0.75, fits))))
    return font


class MapMarks:
    """Keeps what is slow to make: the names with their rims, and who gives way to whom."""

    def __init__(self, land: Land) -> None:
        self._land = land
        self._shifts: tuple[object, dict[str, QPointF]] = (None, {})
        self._names: dict[tuple[str, str, str], QPixmap] = {}

    def shifts(self, places: Sequence[Place], scale: float, unit: float) -> Mapping[str, QPointF]:
        """How far each mark stands from its country, in pixels: the same while the map is pushed about."""
        state = (tuple(places), scale, unit, len(self._land.spots))
        if state != self._shifts[0]:
            there = [p for p in places if p.code in self._land.spots]
            homes = [(self._land.spots[p.code] * scale, radius(p, unit)) for p in there]
            apart = spread(homes, GAP)
            self._shifts = (
                state,
                {p.code: new - home for p, new, (home, _) in zip(there, apart, homes, strict=True)},
            )
        return self._shifts[1]

    def paint(
        self, painter: QPainter, on: QWidget, marks: Sequence[Mark], current: str, tokens: Tokens, unit: float
    ) -> None:
        """Lines to countries first, marks on them, names last, where there is room."""
        for mark in marks:
            if (mark.spot - mark.home).manhattanLength() > MOVED:
                painter.setPen(QPen(QColor(tokens.accent), 1.5))
                painter.drawLine(mark.home, mark.spot)
        for mark in marks:
            painter.setFont(figure_font(on, mark, unit))
            here = mark.place.code == current
            painter.setPen(QPen(QColor(tokens.ink if here else tokens.card), 3 if here else 1.5))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(mark.spot, mark.radius, mark.radius)
            painter.setPen(QColor(tokens.on_accent))
            square = QRectF(mark.spot.x() - 40, mark.spot.y() - 40, 80, 80)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, mark.place.figure)
        painter.setFont(on.font())
        taken = [QRectF(m.spot.x() - m.radius, m.spot.y() - m.radius, m.radius * 2, m.radius * 2) for m in marks]
        # Nor under the buttons that lie on the map.
        taken += [QRectF(part.geometry()) for part in on.findChildren(QWidget) if part.isVisible()]
        for mark in sorted(marks, key=lambda m: m.place.code != current):
            self._paint_name(painter, on, mark, taken, tokens)

    def _paint_name(self, painter: QPainter, on: QWidget, mark: Mark, taken: list[QRectF], tokens: Tokens) -> None:
        """At the right of its mark, else left, above or below; not at all where there is no room: it is in the
        tooltip, in the text form, and appears when one zooms in."""
        metrics = painter.fontMetrics()
        spot, name = mark.spot, mark.place.name
        width, height = metrics.horizontalAdvance(name) + 2, metrics.height()
        gap = mark.radius + 4
        for x, y in (
            (spot.x() + gap, spot.y() - height / 2),
            (spot.x() - gap - width, spot.y() - height / 2),
            (spot.x() - width / 2, spot.y() - gap - height),
            (spot.x() - width / 2, spot.y() + gap),
        ):
            box = QRectF(x, y, width, height)
            if QRectF(on.rect()).contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.drawPixmap(box.topLeft() - QPointF(HALO, HALO), self._name(on, name, box, tokens))
                return

    def _name(self, on: QWidget, name: str, box: QRectF, tokens: Tokens) -> QPixmap:
        """Letters with a rim are slow to draw; each name is drawn once."""
        key = (name, on.font().toString(), tokens.ink)
        if key not in self._names:
            ratio = on.devicePixelRatioF()
            size = QSize(round((box.width() + HALO * 4) * ratio), round((box.height() + HALO * 2) * ratio))
            pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(on.font())
            at = QRectF(HALO, HALO, box.width(), box.height())
            halo_text(painter, at, name, tokens.ink, tokens.card)
            painter.end()
            self._names[key] = pixmap
        return self._names[key]
