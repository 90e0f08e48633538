"""Pages in, the bar at the side out: one button for each page, and one to scan again."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from privacycheck.gui import icons
from privacycheck.gui.pages import PageSpec
from privacycheck.gui.tokens import SPACE, Tokens


class SideBar(QWidget):
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
        self.buttons: dict[str, QToolButton] = {}
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

    def _button(self, spec: PageSpec, number: int) -> QToolButton:
        title = spec.title()
        button = QToolButton(self)
        button.setObjectName("nav")
        button.setCheckable(True)
        button.setText(f" {title}")
        button.setAccessibleName(title)
        button.setToolTip(f"{title} (Ctrl+{number})")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        edge = max(20, self.fontMetrics().height())
        button.setIconSize(QSize(edge, edge))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.page_wanted.emit(spec.id))
        self._group.addButton(button)
        return button

    def select(self, page: str) -> None:
        """Marks the page that is seen; the focus follows where it was in the bar."""
        self.buttons[page].setChecked(True)
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[page].setFocus()

    def set_narrow(self, narrow: bool) -> None:
        shape = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.brand.setVisible(not narrow)
        for button in self.buttons.values():
            button.setToolButtonStyle(shape)
        # The blank keeps the word off its picture.
        self.scan.setText("" if narrow else f" {self.tr('Scan again')}")

    def retone(self, tokens: Tokens) -> None:
        for spec in self._specs:
            self.buttons[spec.id].setIcon(icons.icon(spec.icon, tokens.ink))
        self.scan.setIcon(icons.icon("refresh-cw", tokens.ink))
