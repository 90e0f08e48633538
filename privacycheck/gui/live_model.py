"""Flows as they come in, the rows of the live table out: only rows that changed are told to the view."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from privacycheck.gui.sort_header import told
from privacycheck.language import headed, tr
from privacycheck.model.live import Flow
from privacycheck.present import flows
from privacycheck.present.flows import By, Line

# Whole numbers: see connections_page.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
AnyIndex = QModelIndex | QPersistentModelIndex
STATE_COLUMN, PROGRAM_COLUMN, AMOUNT_COLUMNS = 0, 1, (6, 7)


class LiveModel(QAbstractTableModel):
    """Rows stay where they are while amounts change, so that a line can be read; new ones come in at the end, and
    `sort_rows` orders all anew. `order` is the column and whether the last comes first; without one, open ones that
    carried most come first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order: tuple[int, bool] | None = None
        self._by: By = ""
        self._search, self._only_unknown = "", False
        self._members: dict[str, dict[str, Flow]] = {}
        self._group_of: dict[str, str] = {}
        self._lines: dict[str, Line] = {}
        self._rows: list[str] = []
        self._place: dict[str, int] = {}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(flows.HEADINGS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == DISPLAY:
            return self._lines[self._rows[index.row()]].cells[index.column()]
        if role == TOOL_TIP or (role == DESCRIPTION and index.column() == PROGRAM_COLUMN):
            return self._whole(self._lines[self._rows[index.row()]])
        if role == ALIGN and index.column() in AMOUNT_COLUMNS:
            return RIGHT
        return None

    def _whole(self, line: Line) -> str:
        """All of a line, as its cells may be cut or away."""
        named = [
            (tr(heading) or self.tr("State"), cell)
            for (heading, _), cell in zip(flows.HEADINGS, line.cells, strict=True)
        ]
        return "\n".join(headed(heading, cell) for heading, cell in named if cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == ALIGN:
            return RIGHT if section in AMOUNT_COLUMNS else LEFT
        if role not in (DISPLAY, TOOL_TIP, ACCESSIBLE):
            return None
        heading = tr(flows.HEADINGS[section][0])
        if role != ACCESSIBLE:
            return heading
        heading = heading or self.tr("State")
        return told(heading, self.order[1]) if self.order and self.order[0] == section else heading

    def line(self, row: int) -> Line | None:
        return self._lines[self._rows[row]] if 0 <= row < len(self._rows) else None

    @property
    def seen(self) -> bool:
        """Whether there is anything, shown or not."""
        return bool(self._members)

    @property
    def all_flows(self) -> list[Flow]:
        return [flow for members in self._members.values() for flow in members.values()]

    @property
    def shown_flows(self) -> list[Flow]:
        """Those behind the lines that pass the filters."""
        return [flow for key in self._rows for flow in self._members[key].values()]

    def clear(self) -> None:
        self.beginResetModel()
        self._members, self._group_of, self._lines, self._rows, self._place = {}, {}, {}, [], {}
        self.endResetModel()

    def set_view(self, by: By, search: str, only_unknown: bool) -> None:
        """Another grouping or filter: everything is laid out anew."""
        known = self.all_flows
        self.beginResetModel()
        if by != self._by:
            self._by = by
            self._members, self._group_of = {}, {}
            for flow in known:
                self._put(flow)
            self._lines = {key: self._line(key) for key in self._members}
        self._search, self._only_unknown = search, only_unknown
        shown = [line for line in self._lines.values() if flows.shows(line, search, only_unknown)]
        self._lay_out(shown)
        self.endResetModel()

    def sort_rows(self) -> None:
        """All anew, in the order that is set."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._rows[index.row()] for index in before]
        self._lay_out([self._lines[key] for key in self._rows])
        self.changePersistentIndexList(
            before, [self.index(self._place[k], i.column()) for k, i in zip(keys, before, strict=True)]
        )
        self.layoutChanged.emit()

    def take(self, changed: Sequence[Flow]) -> None:
        """Flows that changed since the last time."""
        touched = dict.fromkeys(self._put(flow) for flow in changed)
        rows: list[int] = []
        added: list[str] = []
        for key in touched:
            line = self._lines[key] = self._line(key)
            if key in self._place:
                rows.append(self._place[key])
            elif flows.shows(line, self._search, self._only_unknown):
                added.append(key)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), self.columnCount() - 1))
        if added:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(added) - 1)
            for key in added:
                self._place[key] = len(self._rows)
                self._rows.append(key)
            self.endInsertRows()

    def _put(self, flow: Flow) -> str:
        key = self._group_of.get(flow.key)
        if key is None:
            key = self._group_of[flow.key] = flows.group_key(flow, self._by)
        self._members.setdefault(key, {})[flow.key] = flow
        return key

    def _line(self, key: str) -> Line:
        return flows.line_of(key, list(self._members[key].values()), self._by)

    def _lay_out(self, lines: list[Line]) -> None:
        flows.put_in_order(lines, self.order)
        self._rows = [line.key for line in lines]
        self._place = {key: number for number, key in enumerate(self._rows)}
