"""What the window asks of every page, so that it need not know which pages there are."""

from PySide6.QtWidgets import QWidget

from privacycheck.gui.results import Results
from privacycheck.gui.tokens import Tokens
from privacycheck.settings import Settings


class Page(QWidget):
    """A page may also have signals that the window listens to where they are there.

    `app_wanted(str)` with the key of a program to open, `page_wanted(str)` with the id of a page, `scan_wanted()` to
    scan this computer, `chosen(str, object)` with a field of the settings and its new value. `needs_scan` is false for
    pages that show something without results.
    """

    needs_scan = True

    def show_results(self, results: Results, running: bool) -> None:
        """Draws what a scan has told so far. Called when the page is seen, and at most every 250 ms while it runs."""

    def show_settings(self, settings: Settings) -> None:
        """The user's choices, at the start and whenever one has changed."""

    def clear(self) -> None:
        """A new scan begins."""

    def focus_search(self) -> bool:
        """Puts the cursor into the page's own search; False where there is none."""
        return False

    def retone(self, tokens: Tokens) -> None:
        """Light to dark or back."""

    def end(self) -> None:
        """The window closes: children that still run are ended."""
