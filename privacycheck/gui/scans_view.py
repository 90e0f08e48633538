"""Lines of kept scans and a comparison in, the list with the changes beside it out."""

from collections.abc import Iterable, Sequence
from urllib.parse import unquote

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui import dates, history_html
from privacycheck.gui.labels import ChoiceBox, Flow, name_box
from privacycheck.gui.notice import Notice
from privacycheck.gui.tokens import MARKS, SPACE, Tokens
from privacycheck.model.history import HistoryDiff
from privacycheck.present import past
from privacycheck.present.past import ScanLine

QWIDGETSIZE_MAX = (1 << 24) - 1
WIDTHS = [260, 900]
LIST_LETTERS, BOX_LETTERS = 36, 26
"""Average letters: the least that shows a line of the list, the most that a box of two dates needs."""
NUMBER = Qt.ItemDataRole.UserRole


class ScansView(QWidget):
    """Choosing a scan compares it with the one before; the two boxes compare any two. A scan's number is told to
    `delete_wanted`, an empty list for all."""

    pair_wanted = Signal(int, int)
    delete_wanted = Signal(list)
    app_wanted = Signal(str)
    scan_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._diff: HistoryDiff | None = None
        self._shown = past.AT_ONCE
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Kept scans"))
        self.list.setWordWrap(True)
        self.list.setObjectName("scans")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._row_chosen)
        self.delete = QPushButton(self.tr("Delete this scan…"), self)
        self.delete.clicked.connect(self._delete_one)
        self.delete_all = QPushButton(self.tr("Delete all…"), self)
        self.delete_all.clicked.connect(lambda: self.delete_wanted.emit([]))
        self.earlier, self.later = self._box(self.tr("Earlier scan")), self._box(self.tr("Later scan"))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("What changed between the two scans"))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE * 2)
        self.text.anchorClicked.connect(self._clicked)
        self.notice = Notice(self)
        self.notice.action.clicked.connect(self.scan_wanted)
        self._lay_out()
        self.show_scans((), "", self.tr("Reading…"))

    def _box(self, name: str) -> QComboBox:
        box = ChoiceBox(self)
        name_box(box, name)
        box.setMinimumContentsLength(16)
        box.activated.connect(lambda _: self._pair_chosen())
        return box

    def _lay_out(self) -> None:
        self.left = QWidget(self)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.list, 1)
        self.buttons = QWidget(self.left)
        self._flow = Flow(self.buttons)
        self._flow.addWidget(self.delete)
        self._flow.addWidget(self.delete_all)
        column.addWidget(self.buttons)
        self.pair = QWidget(self)
        self._line = QGridLayout(self.pair)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE)
        self._words = QLabel(self.tr("From"), self.pair), QLabel(self.tr("to"), self.pair)
        self._stand(below=False)
        self.right = QWidget(self)
        side = QVBoxLayout(self.right)
        side.setContentsMargins(0, 0, 0, SPACE)
        side.setSpacing(SPACE)
        self.stack = QStackedWidget(self.right)
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.notice)
        side.addWidget(self.pair)
        side.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(SPACE)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(WIDTHS)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(self.splitter)

    def _stand(self, below: bool) -> None:
        """The two boxes beside each other, or one below the other."""
        for number, (word, box) in enumerate(zip(self._words, (self.earlier, self.later), strict=True)):
            row, column = (number, 0) if below else (0, number * 2)
            self._line.addWidget(word, row, column)
            self._line.addWidget(box, row, column + 1)
        for column, share in enumerate((0, 100, 0, 0 if below else 100, 1)):
            self._line.setColumnStretch(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the window is narrow or the text large, the two boxes choose and the list gives way."""
        letter = self.fontMetrics().averageCharWidth()
        texts = (line for row in range(self.list.count()) for line in self.list.item(row).text().splitlines())
        lines = _widest(self.list, texts) + self.list.verticalScrollBar().sizeHint().width() + SPACE * 3
        self.list.setMinimumWidth(max(LIST_LETTERS * letter, min(lines, self.width() // 2)))
        boxes = sum(_needs(box) for box in (self.earlier, self.later))
        words = sum(word.sizeHint().width() for word in self._words) + 3 * SPACE
        narrow = self.width() < 75 * letter
        beside = 0 if narrow else self.list.minimumWidth() + SPACE
        self._stand(below=beside + boxes + words > self.width())
        for box in (self.earlier, self.later):
            box.setMaximumWidth(max(BOX_LETTERS * letter + SPACE * 6, _needs(box)))
        height = self._flow.heightForWidth(self.width()) + SPACE * 2
        self.left.setMaximumHeight(height if narrow else QWIDGETSIZE_MAX)
        if narrow == self.list.isHidden():
            return
        self.list.setVisible(not narrow)
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.splitter.setSizes([1, 10_000] if narrow else WIDTHS)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_scans(self, lines: Sequence[ScanLine], heading: str, sentence: str) -> None:
        """`heading` and `sentence` stand there where nothing can be compared; both empty otherwise."""
        before = self.list.currentItem().data(NUMBER) if self.list.currentItem() else None
        newest = self.list.item(0).data(NUMBER) if self.list.count() else None
        names = [dates.moment(line.taken) for line in lines]
        with QSignalBlocker(self.list):
            self.list.clear()
            for line, name in zip(lines, names, strict=True):
                # No line ends between a mark and its number.
                levels = " ".join(f"{MARKS[level]}\N{NO-BREAK SPACE}{count}" for level, _, count in line.levels)
                item = QListWidgetItem(f"{name}\n{line.programs}  {levels}")
                item.setData(NUMBER, line.id)
                spoken = f"{name}, {past.spoken(line)}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                item.setToolTip(spoken)
                self.list.addItem(item)
        for box in (self.earlier, self.later):
            box.clear()
            for line, name in zip(lines, names, strict=True):
                box.addItem(name, line.id)
        self._fit()
        self.left.setVisible(bool(lines))
        self.pair.setVisible(len(lines) > 1)
        self.delete.setEnabled(bool(lines))
        numbers = [line.id for line in lines]
        # A scan that has come in meanwhile is what the user wants to read about.
        row = numbers.index(before) if before in numbers and numbers[0] == newest else 0
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        if len(lines) > 1:
            self._row_chosen(self.list.currentRow())
        else:
            self.say(heading, sentence, offer=bool(heading))

    def say(self, heading: str, sentence: str, offer: bool = False) -> None:
        """Instead of changes: a sentence, and where it helps the button that scans."""
        self.notice.say(heading, sentence, self.tr("Scan this computer") if offer else "")
        self.stack.setCurrentWidget(self.notice)

    def show_changes(self, diff: HistoryDiff) -> None:
        self._diff = diff
        self._shown = past.AT_ONCE
        self._draw()
        self.text.verticalScrollBar().setValue(0)
        self.stack.setCurrentWidget(self.text)

    def _draw(self) -> None:
        if self._diff is not None:
            found = past.changes(self._diff, self._shown)
            more = self.tr("Show {} more").format(min(found.more, past.AT_ONCE))
            self.text.setHtml(history_html.body(found, more, self.tokens))

    def retone(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._draw()

    # -- choosing ---------------------------------------------------------------------------------------------------

    def _row_chosen(self, row: int) -> None:
        """The list is newest first, so that the scan before stands below."""
        if row < 0 or self.list.count() < 2:
            return
        self.later.setCurrentIndex(row)
        self.earlier.setCurrentIndex(row + 1 if row + 1 < self.list.count() else row)
        self._ask()

    def _pair_chosen(self) -> None:
        """The list shows the later one, which is the one that can be deleted."""
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(self.later.currentIndex())
        self._ask()

    def _ask(self) -> None:
        earlier, later = self.earlier.currentData(), self.later.currentData()
        if earlier is None or later is None:
            return
        if earlier == later:
            self.say(self.tr("This is the first scan that is kept"), self.tr("Choose two different scans to compare."))
            return
        self.pair_wanted.emit(min(earlier, later), max(earlier, later))

    def _delete_one(self) -> None:
        number = self.later.currentData()
        if number is not None:
            self.delete_wanted.emit([int(number)])

    def _clicked(self, url: QUrl) -> None:
        kind, _, rest = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")
        if kind == "app":
            self.app_wanted.emit(unquote(rest))
        elif kind == "more":
            place = self.text.verticalScrollBar().value()
            self._shown += past.AT_ONCE
            self._draw()
            self.text.verticalScrollBar().setValue(place)


def _widest(part: QWidget, texts: Iterable[str]) -> int:
    return max(map(part.fontMetrics().horizontalAdvance, texts), default=0)


def _needs(box: QComboBox) -> int:
    """The width in which all that can be chosen is whole."""
    return _widest(box, (box.itemText(number) for number in range(box.count()))) + SPACE * 5
