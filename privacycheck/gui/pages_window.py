"""Pages in, a window in which one moves about out: back and forward, search, dropped files, keeping.

It knows nothing of scans; `main_window` adds those.
"""

import os
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from privacycheck.gui import accessible
from privacycheck.gui.frame_window import FrameWindow
from privacycheck.gui.page_base import Page
from privacycheck.gui.pages import PAGES
from privacycheck.gui.tokens import Tokens
from privacycheck.gui.trail import Place, Trail
from privacycheck.model.base import Level

if TYPE_CHECKING:
    from privacycheck.gui.connections_page import ConnectionsPage
    from privacycheck.gui.inspect_page import InspectPage
    from privacycheck.gui.keeping import Keeping
    from privacycheck.present.find import Hit


class PagesWindow(FrameWindow):
    """Shows one page at a time. Every place that was looked at can be gone back to."""

    def __init__(self, tokens: Tokens, settings_file: Path) -> None:
        super().__init__(tokens, settings_file)
        self.trail = Trail()
        self._moving = False
        self._keyboard: dict[str, tuple[QWidget, str]] = {}
        """Where the keyboard was on each page when it was left, and what that is called."""
        self.setAcceptDrops(True)
        self._wire_frame()

    @cached_property
    def keeping(self) -> "Keeping":
        """Read when something is kept for the first time: it brings the reports' templates along."""
        from privacycheck.gui.keeping import Keeping

        keeping = Keeping(self)
        keeping.told.connect(self._tell)
        return keeping

    # -- building ---------------------------------------------------------------------------------------------------

    def _wire_frame(self) -> None:
        self.side.page_wanted.connect(self.show_page)
        self.chrome.moved.connect(self.move_along)
        self.chrome.find_wanted.connect(self.find_anything)
        self.chrome.keep_wanted.connect(self._keep_report)
        for keys, action in (
            ("Ctrl+F", self.find_anything),
            ("Ctrl+Shift+F", self._search_page),
            ("Alt+Left", partial(self.move_along, -1)),
            ("Alt+Right", partial(self.move_along, 1)),
            ("Back", partial(self.move_along, -1)),
            ("Forward", partial(self.move_along, 1)),
            ("Ctrl+P", partial(self._keep_panel, "print")),
            ("Ctrl+S", partial(self._keep_report, "html")),
            ("Ctrl+Q", self.close),
            *((f"Ctrl+{n}", partial(self.show_page, spec.id)) for n, spec in enumerate(PAGES, 1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _wire_pages(self) -> None:
        self.apps.panel.paper_wanted.connect(self._keep_panel)
        self.apps.recipients_wanted.connect(self._show_recipients)
        self.apps.app_opened.connect(self._visited)
        signals = {"app_wanted": self.open_app, "page_wanted": self.show_page, "chosen": self.choose}
        signals["level_wanted"] = self._show_level
        for page in self._maker.pages.values():
            for signal, slot in signals.items():
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
        # Lists take every button of a mouse for themselves.
        for area in self.findChildren(QAbstractItemView):
            area.viewport().installEventFilter(self)
        accessible.tell_keyboard()

    # -- moving about -------------------------------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        new = self.pages[page]
        self._note_keyboard()
        self.side.select(page, self.stack.currentWidget() if self.stack.currentWidget() is not new else None)
        self.stack.setCurrentWidget(new)
        self.settings = msgspec.structs.replace(self.settings, page=page)
        self._draw_page()
        self._visited()

    def open_app(self, key: str) -> None:
        moving, self._moving = self._moving, True
        self.show_page("apps")
        self.apps.open_key(key)
        self._moving = moving
        self._visited()
        self.apps.panel.focus()

    def _visited(self) -> None:
        """Notes where we are, unless we are on the way there."""
        if not self._moving and self.stack.currentWidget() is not self.start:
            here = next(id for id, page in self.pages.items() if page is self.stack.currentWidget())
            self.trail.visit(Place(here, self.apps.current_key if here == "apps" else ""))
        self._show_state()

    def move_along(self, by: int) -> None:
        """-1 back, 1 forward, to where we were."""
        place = self.trail.step(by)
        if place is None:
            return
        self._moving = True
        self.show_page(place.page)
        if place.app:
            self.apps.open_key(place.app)
        self._moving = False
        self._return_keyboard(place.page)
        self._show_state()

    def _note_keyboard(self) -> None:
        at, left = self.focusWidget(), self.stack.currentWidget()
        page = next((id for id, page in self.pages.items() if page is left), "")
        if at and page and left and left.isAncestorOf(at):
            self._keyboard[page] = at, _called(at)

    def _return_keyboard(self, page: str) -> None:
        """To where it was on this page, or to what is called so in a page that was drawn anew; it stays at the button
        that goes back."""
        at = self.focusWidget()
        before, name = self._keyboard.get(page, (None, ""))
        if before is None or (at and self.chrome.isAncestorOf(at)):
            return
        parts = [before] if isValid(before) else self.pages[page].findChildren(QWidget)
        same = (part for part in parts if type(part) is type(before) and _called(part) == name and part.isVisible())
        if part := next(same, None):
            part.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The two buttons at the side of a mouse, wherever it points."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            by = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button(), 0)
            if by:
                self.move_along(by)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does. Buttons leave Enter to the window."""
        at = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(at, QPushButton | QToolButton):
            at.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.eventFilter(self, event):
            super().mousePressEvent(event)

    def _show_state(self) -> None:
        whole = self.results.report is not None and not self.scanning
        self.chrome.show_state(self.trail.can(-1), self.trail.can(1), whole)

    def find_anything(self) -> None:
        """Programs, companies and recipients of this scan, by a few letters."""
        if not self.results.reports:
            return
        from privacycheck.gui.find_dialog import FindDialog
        from privacycheck.present.find import find

        dialog = FindDialog(lambda words: find(self.results.rows, self.results.connections, words), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.found.connect(self._found)
        dialog.open()

    def _found(self, hit: "Hit") -> None:
        if hit.kind == "app":
            self.open_app(hit.value)
        elif hit.kind == "company":
            self.show_page("apps")
            self.apps.narrow_to(hit.value)
        else:
            self._show_recipients(hit.value)

    def _show_level(self, level: Level) -> None:
        self.show_page("apps")
        self.apps.narrow_to_level(level)

    def _show_recipients(self, words: str) -> None:
        self.show_page("connections")
        cast("ConnectionsPage", self.pages["connections"]).narrow_to(words)

    def _search_page(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page) and not page.focus_search():
            self.find_anything()

    def raise_up(self, token: str) -> None:
        """A second start asks for this window. Desktops that keep windows back want to see `token`."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- dropped files ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from privacycheck.gui.inspect_page import dropped

        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from privacycheck.gui.inspect_page import dropped

        self.inspect(dropped(event.mimeData()))

    def inspect(self, names: list[str]) -> None:
        """Shows what is built into these files and folders."""
        if names:
            self.side.setVisible(True)
            self.chrome.setVisible(True)
            self.show_page("inspect")
            cast("InspectPage", self.pages["inspect"]).inspect(names)

    # -- keeping ------------------------------------------------------------------------------------------------------

    def _keep_panel(self, how: str) -> None:
        if self._maker.done and self.apps.panel.shown:
            self.keeping.keep_panel(self.apps.panel.shown, how)

    def _keep_report(self, how: str) -> None:
        if self.results.report and not self.scanning:
            self.keeping.keep_report(self.results.report, self.results.reports, how)


def _called(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QPushButton | QToolButton) else "")
