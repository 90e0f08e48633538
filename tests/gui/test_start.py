"""The window opens before its pages are made."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.pages import PAGES
from privacycheck.gui.tokens import LIGHT

ROOT = Path(__file__).parents[2]


def test_the_start_reads_no_page_and_no_templates() -> None:
    words = "import sys, privacycheck.gui.app; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=True)
    read = set(told.stdout.split())
    assert "privacycheck.gui.start_page" in read
    assert not {"jinja2", "yaml", *(f"privacycheck.gui.{spec.id}_page" for spec in PAGES)} & read


def test_the_pages_are_made_once_the_window_was_painted(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    assert window.stack.count() == 1
    window.show()
    qtbot.waitUntil(lambda: window.stack.count() == 1 + len(PAGES), timeout=5_000)


def test_a_page_is_there_when_it_is_wanted_earlier(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    for spec in PAGES:
        window.show_page(spec.id)
        assert window.stack.currentWidget() is window.pages[spec.id]
    assert window.stack.count() == 1 + len(PAGES)
