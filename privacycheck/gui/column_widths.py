"""A table in, widths of its columns out: by what stands in them, and after that as the user left them."""

from collections.abc import Collection, Mapping, Sequence

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
"""Average letters of every cell where there is no room for that, and in the end of headings too: better cut, with a
tooltip, than to be looked for at the side."""
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


def away_of(least: Sequence[int], room: int, spare: Sequence[int]) -> frozenset[int]:
    """Which of the columns in `spare` have to go, first ones first, so that each other has the least that it needs."""
    missing, away = sum(least) - room, []
    for column in spare:
        if missing <= 0:
            break
        missing -= least[column]
        away.append(column)
    return frozenset(away)


class ColumnWidths(QObject):
    """Measures when rows come in, and shares the room anew when the table gets wider or narrower. Where cells could not
    be read for lack of room, the columns in `spare` go, first ones first: the table says elsewhere what they held. Once
    the user has moved a border, widths stay as they are; `moved` carries them to be kept."""

    moved = Signal(tuple)

    def __init__(self, view: QTableView, grow: Collection[int], spare: Sequence[int] = ()) -> None:
        super().__init__(view)
        self._view, self._grow, self._spare = view, frozenset(grow), tuple(spare)
        self._wanted: list[int] = []
        self._headings: list[int] = []
        self._bare: list[int] = []
        self._apart: dict[int, int] = {}
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
        header.sortIndicatorChanged.connect(self._share)
        view.viewport().installEventFilter(self)
        view.model().rowsInserted.connect(self._grown)
        view.model().modelReset.connect(self._grown)

    @property
    def widths(self) -> tuple[int, ...]:
        """In pixels; of a column that is away, what it had by the user's choice, else what it would want."""
        columns = range(self._view.model().columnCount())
        return tuple(self._away(c) if self._view.isColumnHidden(c) else self._view.columnWidth(c) for c in columns)

    def _away(self, column: int) -> int:
        return self._apart.get(column, self._wanted[column])

    def keep(self, widths: Sequence[int]) -> None:
        """Widths that the user chose before; others than this table has columns are none."""
        if len(widths) == self._view.model().columnCount() and tuple(widths) != self.widths:
            self._own = True
            self._apart = dict(enumerate(widths))
            self._set(self._apart)

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
        # Of what is away Qt says that it needs nothing.
        self._put_away(frozenset())
        header = self._view.horizontalHeader()
        self._headings = [header.sectionSizeHint(c) for c in range(model.columnCount())]
        arrow = header.isSortIndicatorShown()
        header.setSortIndicatorShown(False)
        self._bare = [header.sectionSizeHint(c) for c in range(model.columnCount())]
        header.setSortIndicatorShown(arrow)
        self._wanted = [
            min(most, max((metrics.horizontalAdvance(text) for text in self._texts(column, rows)), default=0))
            + SPACE * 3
            for column in range(model.columnCount())
        ]

    def _texts(self, column: int, rows: int) -> set[str]:
        model = self._view.model()
        return {str(model.index(row, column).data() or "") for row in range(rows)}

    def _share(self) -> None:
        if not self._view.isVisible():
            return
        if not self._wanted:
            self._measure()
        metrics = self._view.fontMetrics()
        readable = READABLE * metrics.averageCharWidth() + SPACE * 3
        least = [max(h, min(w, readable)) for h, w in zip(self._headings, self._wanted, strict=True)]
        room = self._view.viewport().width()
        away = away_of(least, room, self._spare)
        back = [c for c in range(len(least)) if self._view.isColumnHidden(c) and c not in away]
        self._put_away(away)
        if self._own:
            self._set({column: self._away(column) for column in back})
            return
        here = [c for c in range(len(least)) if c not in away]
        least = self._tighter(least, here, room)
        grow = [place for place, c in enumerate(here) if c in self._grow]
        wanted = [max(w, b) for w, b in zip(self._wanted, self._without_arrows(), strict=True)]
        widths = shared([wanted[c] for c in here], [least[c] for c in here], room, grow)
        self._set(dict(zip(here, widths, strict=True)))

    def _tighter(self, least: list[int], here: list[int], room: int) -> list[int]:
        """What cells need at least where there is not so much room: headings whole, then without room for the arrow
        of an order that they are not in, then in the end cut."""
        tight = TIGHT * self._view.fontMetrics().averageCharWidth() + SPACE * 3
        bare = self._without_arrows()
        for headings in (self._headings, bare, [min(b, tight) for b in bare]):
            if sum(least[c] for c in here) > room:
                least = [max(h, min(w, tight)) for h, w in zip(headings, self._wanted, strict=True)]
        return least

    def _without_arrows(self) -> list[int]:
        """Widths of headings, with room for an arrow only where there is one."""
        by = self._view.horizontalHeader().sortIndicatorSection()
        return [h if c == by else b for c, (h, b) in enumerate(zip(self._headings, self._bare, strict=True))]

    def _put_away(self, away: frozenset[int]) -> None:
        self._working = True
        for column in range(self._view.model().columnCount()):
            if self._own and column in away and not self._view.isColumnHidden(column):
                self._apart[column] = self._view.columnWidth(column)
            self._view.setColumnHidden(column, column in away)
        self._working = False

    def _set(self, widths: Mapping[int, int]) -> None:
        self._working = True
        for column, width in widths.items():
            if self._view.columnWidth(column) != width:
                self._view.setColumnWidth(column, width)
        self._working = False

    def _resized(self) -> None:
        if not self._working:
            self._own = True
            self._saver.start()
