"""Small parts of pictures: colours, text that can be read on anything, what lies next, marks that give way."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

SPREADS = 40
"""Rounds of moving marks apart; a dozen are enough for a continent."""


def mixed(one: str, other: str, share: float) -> str:
    """So much of the first colour, the rest of the other; both #rrggbb."""
    a, b = QColor(one), QColor(other)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return "#" + "".join(f"{round(x * share + y * (1 - share)):02x}" for x, y in parts)


def halo_text(painter: QPainter, box: QRectF, text: str, ink: str, around: str) -> None:
    """One line with a rim in the colour of the ground, so that it can be read across lines and shapes."""
    metrics = painter.fontMetrics()
    path = QPainterPath()
    path.addText(QPointF(box.left() + 1, box.top() + metrics.ascent()), painter.font(), text)
    pen = QPen(QColor(around), 4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.setPen(QColor(ink))
    painter.drawText(box.adjusted(1, 0, 10, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


def nearest(spots: Mapping[str, QPointF], current: str, dx: int, dy: int) -> str:
    """The name of the spot that lies next in a direction; the first one where none is current, the current one where
    nothing lies there."""
    if current not in spots:
        return next(iter(spots), "")
    here = spots[current]
    best, found = float("inf"), current
    for name, spot in spots.items():
        along = (spot.x() - here.x()) * dx + (spot.y() - here.y()) * dy
        across = abs((spot.x() - here.x()) * dy) + abs((spot.y() - here.y()) * dx)
        if name != current and along > 0 and along + 2 * across < best:
            best, found = along + 2 * across, name
    return found


def spread(marks: Sequence[tuple[QPointF, float]], gap: float) -> list[QPointF]:
    """Centres for round marks (centre, radius) so that none lies on another: neighbours move apart, each at most twice
    its radius from where it belongs, so that where many crowd some still touch."""
    centres = [QPointF(at) for at, _ in marks]
    for _ in range(SPREADS):
        moved = False
        for one, other in combinations(range(len(marks)), 2):
            way = centres[other] - centres[one]
            far = hypot(way.x(), way.y())
            least = marks[one][1] + marks[other][1] + gap
            if far >= least - 0.5:
                continue
            moved = True
            # Two in one place go apart sideways.
            way = way / far if far > 0.01 else QPointF(1, 0)
            centres[one] -= way * ((least - far) / 2)
            centres[other] += way * ((least - far) / 2)
        for number, (home, radius) in enumerate(marks):
            way = centres[number] - home
            far = hypot(way.x(), way.y())
            if far > radius * 2:
                centres[number] = home + way * (radius * 2 / far)
        if not moved:
            break
    return centres
