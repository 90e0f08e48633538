"""The window's pages in order out: what stands in the navigation, with which icon, and how each page is made.

A new page is one line in `PAGES` and a widget that is a `Page`.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from privacycheck.gui.page_base import Page
from privacycheck.gui.tokens import Tokens


@dataclass(frozen=True)
class PageSpec:
    """`id` stands in the settings, `icon` is a lucide name, `title` is asked when the window is built, so that it comes
    in the language chosen. `kind` is the page's class in the module `<id>_page`, read only when the page is made;
    `toned` where it draws with colours that are not in the stylesheet. `before` are modules that it needs and that take
    long to read: each is read in a step of its own."""

    id: str
    icon: str
    title: Callable[[], str]
    kind: str
    toned: bool = True
    before: tuple[str, ...] = ()

    @property
    def modules(self) -> tuple[str, ...]:
        """What is to be read, in this order."""
        return (*self.before, f"{self.id}_page")

    def read(self, module: str) -> ModuleType:
        """Reads one of the page's modules."""
        return importlib.import_module(f"privacycheck.gui.{module}")

    def make(self, tokens: Tokens, parent: QWidget) -> Page:
        kind = getattr(self.read(f"{self.id}_page"), self.kind)
        page = kind(tokens, parent) if self.toned else kind(parent)
        if not isinstance(page, Page):
            raise TypeError(f"{self.kind} is no page")
        return page


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("overview", "layout-dashboard", lambda: _tr("Overview"), "OverviewPage", before=("flow_view",)),
    PageSpec("apps", "app-window", lambda: _tr("Programs"), "AppsPage", before=("app_list", "panel_view")),
    PageSpec(
        "connections",
        "arrow-left-right",
        lambda: _tr("Connections"),
        "ConnectionsPage",
        before=("column_widths", "views", "live_view"),
    ),
    PageSpec("history", "history", lambda: _tr("History"), "HistoryPage", before=("scans_view", "traffic_view")),
    PageSpec("inspect", "package-search", lambda: _tr("Look inside"), "InspectPage", toned=False),
    PageSpec("preferences", "settings", lambda: _tr("Preferences"), "PreferencesPage", toned=False),
    PageSpec("about", "info", lambda: _tr("About the data"), "AboutPage", toned=False),
)
