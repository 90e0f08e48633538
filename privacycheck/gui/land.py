"""The map's file in, a painter path for each country out; made in small steps, so that the window goes on answering."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainterPath, QPolygonF

from privacycheck import paths
from privacycheck.present import atlas
from privacycheck.present.atlas import Shape

SLICE_MS = 4
REST_MS = 3
"""Between two slices, for all else that waits."""


class Land(QObject):
    """Shared by all maps of a window. `spots` has a point in each country, by code."""

    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shapes: list[tuple[str, QPainterPath]] = []
        self.spots: dict[str, QPointF] = {}
        self.trouble = ""
        self._waiting: deque[Shape] = deque()
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Reads the file once; later calls do nothing."""
        if self._begun:
            return
        self._begun = True
        try:
            found = atlas.read((paths.resources_dir() / "world" / "countries.bin").read_bytes())
        except (OSError, ValueError):
            self.trouble = self.tr("The map is missing. Install PrivacyCheck again; the text below says the same.")
            return
        self.spots = {shape.code: QPointF(shape.x, shape.y) for shape in found.shapes if shape.code}
        self._waiting = deque(found.shapes)
        self._timer.start()

    def _step(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < SLICE_MS:
            self._add(self._waiting.popleft())
        if not self._waiting:
            self._timer.stop()
            self.grown.emit()

    def _add(self, shape: Shape) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for xs, ys in atlas.rings(shape):
            path.addPolygon(QPolygonF(list(map(QPointF, xs, ys))))
            path.closeSubpath()
        if not path.isEmpty():
            self.shapes.append((shape.code, path))
