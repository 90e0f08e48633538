"""The window's pages in order out: what stands in the navigation, with which icon, and how each page is made.

A new page is one line in `PAGES` and a widget that is a `Page`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from privacycheck.gui.about_page import AboutPage
from privacycheck.gui.apps_page import AppsPage
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.inspect_page import InspectPage
from privacycheck.gui.overview_page import OverviewPage
from privacycheck.gui.page_base import Page
from privacycheck.gui.preferences_page import PreferencesPage
from privacycheck.gui.tokens import Tokens


@dataclass(frozen=True)
class PageSpec:
    """`id` stands in the settings, `icon` is a lucide name, `title` is asked when the window is built, so that it comes
    in the language chosen. `make` gets tokens and the parent."""

    id: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Tokens, QWidget], Page]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


def _alone(make: Callable[[QWidget], Page]) -> Callable[[Tokens, QWidget], Page]:
    """A page that takes its colours from the stylesheet only."""
    return lambda tokens, parent: make(parent)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("overview", "layout-dashboard", lambda: _tr("Overview"), OverviewPage),
    PageSpec("apps", "app-window", lambda: _tr("Programs"), AppsPage),
    PageSpec("connections", "arrow-left-right", lambda: _tr("Connections"), ConnectionsPage),
    PageSpec("history", "history", lambda: _tr("History"), HistoryPage),
    PageSpec("inspect", "package-search", lambda: _tr("Look inside"), _alone(InspectPage)),
    PageSpec("preferences", "settings", lambda: _tr("Preferences"), _alone(PreferencesPage)),
    PageSpec("about", "info", lambda: _tr("About the data"), _alone(AboutPage)),
)
