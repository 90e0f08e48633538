"""A table and its streams in, the same as table, map or flow picture out, each picture also as text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from privacycheck.gui import icons
from privacycheck.gui.flow_view import FlowView
from privacycheck.gui.gradual import Gradual
from privacycheck.gui.land import Land
from privacycheck.gui.notice import Notice
from privacycheck.gui.tokens import SPACE, Tokens
from privacycheck.gui.world_map import STEP, WorldMap
from privacycheck.language import prose, tr
from privacycheck.present import flow_picture, places
from privacycheck.present.flow_picture import Picture
from privacycheck.present.streams import Stream

LOOKS = ("table", "map", "flow")
TOLD = 300
"""Lines of the text form; all of them are in the table."""
KEY = Qt.ItemDataRole.UserRole


class LookBar(QWidget):
    """Which look is wanted, and whether a picture is told as text instead."""

    changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.text = QCheckBox(self.tr("As text"), self)
        self.text.setToolTip(self.tr("Tell the picture in words"))
        self.text.toggled.connect(self._tell)
        line.addWidget(self.text)
        line.addSpacing(SPACE)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for look, name in zip(LOOKS, (self.tr("Table"), self.tr("Map"), self.tr("Flow")), strict=True):
            # One choice of three for a screen reader, as a tool button would not be.
            button = QPushButton(name, self)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleName(self.tr("Show as: {}").format(name))
            button.toggled.connect(lambda on: self._tell() if on else None)
            self.group.addButton(button)
            self.buttons[look] = button
            line.addWidget(button)
        self.buttons["table"].setChecked(True)

    @property
    def look(self) -> str:
        return next((look for look, button in self.buttons.items() if button.isChecked()), "table")

    def widest(self) -> int:
        """Its width with the box to tick, which comes and goes."""
        box = 0 if self.text.isVisibleTo(self) else self.text.sizeHint().width() + SPACE
        return self.sizeHint().width() + box

    def choose(self, look: str) -> None:
        self.buttons[look].setChecked(True)

    def _tell(self) -> None:
        self.text.setVisible(self.look != "table")
        self.changed.emit(self.look, self.text.isChecked())


class Views(QWidget):
    """`source` gives the streams when a picture is to be drawn: nobody counts what nobody sees."""

    search_wanted = Signal(str)
    app_wanted = Signal(str)

    def __init__(
        self,
        table: QWidget,
        source: Callable[[], Sequence[Stream]],
        tokens: Tokens,
        land: Land,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._look, self._as_text = "table", False
        self._empty = ("", "", "")
        self._bare = False
        self._captions = ("", "")
        self._drawer: Gradual[Picture] = Gradual(self._show_flow, self)
        self.map = WorldMap(tokens, land, self)
        self.map.country_chosen.connect(self._country)
        self.flow = FlowView(tokens, self)
        self.flow.band_chosen.connect(self._band)
        self.list = QListWidget(self)
        self.list.setObjectName("scans")
        self.list.setAccessibleName(self.tr("The picture in words"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._item)
        self.beside = QLabel(self)
        self.beside.setObjectName("soft")
        self.beside.setTextFormat(Qt.TextFormat.PlainText)
        self.beside.setWordWrap(True)
        self.notice = Notice(self)
        self.stack = QStackedWidget(self)
        self._table = table
        for widget in (table, self.map, self.flow, self.list, self.notice):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.beside)
        self.beside.setVisible(False)
        self._add_buttons(tokens)

    def _add_buttons(self, tokens: Tokens) -> None:
        """On the map itself, in the lower corner."""
        over = QVBoxLayout(self.map)
        over.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        over.setSpacing(4)
        over.addStretch(1)
        self.zoomers: dict[str, QToolButton] = {}
        for icon, name, action in (
            ("plus", self.tr("Zoom in"), lambda: self.map.zoom(STEP)),
            ("minus", self.tr("Zoom out"), lambda: self.map.zoom(1 / STEP)),
            ("maximize", self.tr("Whole map"), self.map.whole),
        ):
            button = QToolButton(self.map)
            button.setObjectName("chip")
            edge = max(16, self.fontMetrics().height())
            button.setIconSize(QSize(edge, edge))
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(action)
            over.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
            self.zoomers[icon] = button
        self._draw_icons(tokens)

    def _draw_icons(self, tokens: Tokens) -> None:
        for icon, button in self.zoomers.items():
            button.setIcon(icons.icon(icon, tokens.ink))

    def set_look(self, look: str, as_text: bool) -> None:
        self._look, self._as_text = look, as_text
        self.refresh()

    @property
    def look(self) -> str:
        return self._look

    def set_empty(self, heading: str, sentence: str, action: str = "") -> None:
        """What stands there where no connection can be drawn: heading, sentence, words of the button."""
        self._empty = heading, sentence, action

    def set_bare(self, bare: bool) -> None:
        """There is nothing at all: this is said in place of an empty table too."""
        self._bare = bare
        self.refresh()

    def refresh(self) -> None:
        """Draws the picture that is seen, if one is."""
        self._drawer.drop()
        if self._look == "table" or self._bare:
            self._say_beside("")
            if self._bare:
                self._say_empty()
            else:
                self.stack.setCurrentWidget(self._table)
            return
        if not self.isVisible():
            return
        streams = self._source()
        if self._look == "map":
            self._show_map(streams)
        else:
            told = TOLD if self._as_text else flow_picture.LINES
            top = self.flow.fitting(flow_picture.TOP, self.stack.height())
            self._drawer.begin(flow_picture.drawing(streams, top, told))

    def _say_beside(self, words: str, short: str = "") -> None:
        """`short` stands where `words` take more than two lines from the picture."""
        self._captions = words, short
        self._fit_caption()

    def _fit_caption(self) -> None:
        words, short = self._captions
        shown = short if short and self._long(words) else words
        self.beside.setText(shown)
        self.beside.setToolTip(words if shown != words else "")
        self.beside.setAccessibleName(words)
        self.beside.setVisible(bool(words))

    def _long(self, words: str) -> bool:
        return self.fontMetrics().horizontalAdvance(words) > 2 * self.width()

    def showEvent(self, event: object) -> None:
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, more bands."""
        super().resizeEvent(event)
        self._fit_caption()
        if self._look == "flow":
            self.refresh()

    def _show_map(self, streams: Sequence[Stream]) -> None:
        found = places.places(streams)
        self.map.show_places(found.places)
        lines = [(place.words, place.name) for place in found.places]
        caption = prose((tr(places.CAPTION), found.sizes, found.beside))
        if self._as_text and self._long(caption):
            lines.append((caption, ""))
        self._show(self.map, lines, bool(found.places))
        if found.places:
            self._say_beside(caption, tr(places.SHORT))
        else:
            self._say_beside(found.beside)

    def _show_flow(self, found: Picture) -> None:
        self.flow.show_picture(found)
        self._show(self.flow, [(line, line.partition(":")[0]) for line in found.text], bool(found.bands))
        beside = found.beside
        if self._as_text and found.untold:
            beside = self.tr("{} more programs are in the table. {}").format(found.untold, found.beside)
        self._say_beside(beside)

    def _show(self, picture: QWidget, lines: Sequence[tuple[str, str]], any_there: bool) -> None:
        if not any_there:
            self._say_empty()
            return
        if self._as_text:
            self._fill(lines)
        self.stack.setCurrentWidget(self.list if self._as_text else picture)

    def _say_empty(self) -> None:
        self.notice.say(*self._empty)
        self.stack.setCurrentWidget(self.notice)

    def _fill(self, lines: Sequence[tuple[str, str]]) -> None:
        """The place in the list stays while amounts change."""
        row = self.list.currentRow()
        self.list.clear()
        for words, key in lines:
            item = QListWidgetItem(words)
            item.setData(KEY, key)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))

    def _country(self, code: str) -> None:
        self.search_wanted.emit(places.name_of(code))

    def _band(self, number: int) -> None:
        band = self.flow.picture.bands[number]
        if band.column == 0 and band.key:
            self.app_wanted.emit(band.key)
        elif band.kind == "known":
            self.search_wanted.emit(band.name)

    def _item(self, item: QListWidgetItem) -> None:
        if item.data(KEY):
            self.search_wanted.emit(str(item.data(KEY)))

    def retone(self, tokens: Tokens) -> None:
        self.map.retone(tokens)
        self.flow.retone(tokens)
        self._draw_icons(tokens)
