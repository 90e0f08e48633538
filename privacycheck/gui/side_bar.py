"""Pages in, the bar at the side out: one button for each page, and one to scan again."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from privacycheck.gui import icons
from privacycheck.gui.bar import Bar
from privacycheck.gui.pages import PageSpec
from privacycheck.gui.tokens import SPACE, Tokens


class PageButton(QPushButton):
    """Has room for its words in bold, which it shows while its page is seen."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SideBar(Bar):
    """Shows pictures alone where words would take the room of the page."""

    page_wanted = Signal(str)
    scan_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._specs = tuple(specs)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE * 2)
        column.setSpacing(4)
        self.brand = QLabel("PrivacyCheck", self)
        self.brand.setObjectName("brand")
        self.brand.setContentsMargins(SPACE, 0, 0, SPACE)
        column.addWidget(self.brand)
        self._group = QButtonGroup(self)
        self._asked = ""
        self.buttons: dict[str, QPushButton] = {}
        for number, spec in enumerate(self._specs, 1):
            self.buttons[spec.id] = self._button(spec, number)
            column.addWidget(self.buttons[spec.id])
        column.addStretch(1)
        self.scan = QPushButton(self)
        edge = max(16, self.fontMetrics().height())
        self.scan.setIconSize(QSize(edge, edge))
        self.set_narrow(False)
        self.scan.setAccessibleName(self.tr("Scan this computer again"))
        self.scan.setToolTip(self.tr("Scan again (F5)"))
        self.scan.clicked.connect(self.scan_wanted)
        column.addWidget(self.scan)
        self.retone(tokens)

    def _button(self, spec: PageSpec, number: int) -> QPushButton:
        """Screen readers tell these as one choice of several; of tool buttons they would tell boxes to tick."""
        title = spec.title()
        button = PageButton(f" {title}", self)
        button.setObjectName("nav")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAccessibleName(title)
        button.setToolTip(f"{title} (Ctrl+{number})")
        edge = max(20, self.fontMetrics().height())
        button.setIconSize(QSize(edge, edge))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.toggled.connect(lambda on: self._ask(spec.id) if on else None)
        button.clicked.connect(lambda: self._ask(spec.id, clicked=True))
        self._group.addButton(button)
        return button

    def _ask(self, page: str, clicked: bool = False) -> None:
        """A click checks the button first and so comes here twice; a screen reader checks it and clicks nothing."""
        if not (clicked and self._asked == page):
            self.page_wanted.emit(page)
        self._asked = "" if clicked else page

    def select(self, page: str, leaves: QWidget | None = None) -> None:
        """Marks the page that is seen. The keyboard comes along from the bar and from the page that is left: else it
        would land on whatever stands first on the new page, a box to tick perhaps."""
        with QSignalBlocker(self.buttons[page]):
            self.buttons[page].setChecked(True)
        at = self.window().focusWidget()
        if at and (at in self.buttons.values() or (leaves and leaves.isAncestorOf(at))):
            self.buttons[page].setFocus()

    def set_narrow(self, narrow: bool) -> None:
        self.brand.setVisible(not narrow)
        for spec in self._specs:
            button = self.buttons[spec.id]
            button.setText("" if narrow else f" {spec.title()}")
            if bool(button.property("narrow")) != narrow:
                # A picture alone stands in the middle.
                button.setProperty("narrow", narrow)
                button.style().polish(button)
        # The blank keeps the word off its picture.
        self.scan.setText("" if narrow else f" {self.tr('Scan again')}")

    def draw(self, tokens: Tokens) -> None:
        for spec in self._specs:
            self.buttons[spec.id].setIcon(icons.icon(spec.icon, tokens.ink))
        self.scan.setIcon(icons.icon("refresh-cw", tokens.ink))
