"""A table in, widths of its columns out: by what stands in them, and after that as the user left them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from privacycheck.gui.tokens import SPACE

MEASURED = 150
"""Rows looked at; more would take longer than a frame."""
WIDEST = 42
"""Average letters. A longer cell is cut, its whole text stands in the tooltip."""
READABLE = 17
"""Average letters that stay readable of every cell, before anything is cut for lack of room."""
TIGHT = 9
"""Average letters of every cell and heading where there is no room for that: better cut, with a tooltip, than to be
looked for at the side."""
SAVE_MS = 500
ROOM = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange)
"""Events after which there may be another width to share. Qt's long list of kinds of events is made when the first one
is touched, which takes as long as half a page: here that belongs to the reading of this module."""


def shared(wanted: Sequence[int], least: Sequence[int], room: int, grow: Collection[int]) -> list[int]:
    """Widths in pixels for columns that want so much and need at least their heading, in so much room. What is left
    over goes to the columns in `grow`; what is missing is taken from the widest ones first."""
    widths = [max(w, n) for w, n in zip(wanted, least, strict=True)]
    if grow and sum(widths) < room:
        each, rest = divmod(room - sum(widths), len(grow))
        for number, column in enumerate(sorted(grow)):
            widths[column] += each + (number < rest)
        return widths
    while sum(widths) > room:
        slack = [c for c, width in enumerate(widths) if width > least[c]]
        if not slack:
            break
        widest = max(widths[c] for c in slack)
        top = [c for c in slack if widths[c] == widest]
        below = max((widths[c] for c in slack if widths[c] < widest), default=0)
        cut = max(1, min((sum(widths) - room) // len(top), widest - below))
        for column in top:
            widths[column] = max(least[column], widest - cut)
    return widths


class ColumnWidths(QObject):
    """Measures when rows come in, and shares the room anew when the table gets wider or narrower. Once the user has
    moved a border, widths stay as they are; `moved` carries them to be kept."""

    moved = Signal(tuple)

    def __init__(self, view: QTableView, grow: Collection[int]) -> None:
        super().__init__(view)
        self._view, self._grow = view, frozenset(grow)
        self._wanted: list[int] = []
        self._rows = 0
        self._own = False
        self._working = False
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.setInterval(SAVE_MS)
        self._saver.timeout.connect(lambda: self.moved.emit(self.widths))
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._resized)
        view.viewport().installEventFilter(self)
        view.model().rowsInserted.connect(self._grown)
        view.model().modelReset.connect(self._grown)

    @property
    def widths(self) -> tuple[int, ...]:
        return tuple(self._view.columnWidth(column) for column in range(self._view.model().columnCount()))

    def keep(self, widths: Sequence[int]) -> None:
        """Widths that the user chose before; others than this table has columns are none."""
        if len(widths) == self._view.model().columnCount() and tuple(widths) != self.widths:
            self._own = True
            self._set(widths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in ROOM:
            if event.type() == QEvent.Type.FontChange:
                self._rows = 0
                self._measure()
            self._share()
        return super().eventFilter(watched, event)

    def _grown(self) -> None:
        """Measured anew when there are twice as many rows, so that columns do not jump with each one."""
        if self._view.model().rowCount() >= self._rows * 2 + 1 and self._rows < MEASURED:
            self._measure()
            self._share()

    def _measure(self) -> None:
        model, metrics = self._view.model(), self._view.fontMetrics()
        most = WIDEST * metrics.averageCharWidth()
        rows = min(model.rowCount(), MEASURED)
        self._rows = rows
        self._wanted = [
            min(most, max((metrics.horizontalAdvance(text) for text in self._texts(column, rows)), default=0))
            + SPACE * 3
            for column in range(model.columnCount())
        ]

    def _texts(self, column: int, rows: int) -> set[str]:
        model = self._view.model()
        return {str(model.index(row, column).data() or "") for row in range(rows)}

    def _share(self) -> None:
        if self._own or not self._view.isVisible():
            return
        if not self._wanted:
            self._measure()
        header = self._view.horizontalHeader()
        readable = READABLE * self._view.fontMetrics().averageCharWidth() + SPACE * 3
        least = [max(header.sectionSizeHint(c), min(w, readable)) for c, w in enumerate(self._wanted)]
        room = self._view.viewport().width()
        if sum(least) > room:
            tight = TIGHT * self._view.fontMetrics().averageCharWidth() + SPACE * 3
            least = [min(n, tight) for n in least]
        self._set(shared(self._wanted, least, room, self._grow))

    def _set(self, widths: Sequence[int]) -> None:
        self._working = True
        for column, width in enumerate(widths):
            if self._view.columnWidth(column) != width:
                self._view.setColumnWidth(column, width)
        self._working = False

    def _resized(self) -> None:
        if not self._working:
            self._own = True
            self._saver.start()
