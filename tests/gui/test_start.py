"""The window opens before its pages are made."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from pytestqt.qtbot import QtBot

from privacycheck.gui.app import keep_qt_settings
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.pages import PAGES
from privacycheck.gui.tokens import DARK, LIGHT

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


def test_between_two_steps_of_making_pages_the_window_answers(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    seen: list[int] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: seen.append(len(window._maker.pages)))
    timer.start(0)
    window.show()
    qtbot.waitUntil(lambda: window._maker.done, timeout=10_000)
    assert set(seen) >= set(range(len(PAGES)))


def test_colours_that_change_while_pages_are_made_reach_all_of_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window._maker.pages), timeout=10_000)
    window.retone(DARK)
    assert {page.tokens for page in window.pages.values() if hasattr(page, "tokens")} == {DARK}


def test_what_qts_own_dialogs_note_stays_in_a_folder_of_the_program(tmp_path: Path) -> None:
    def place() -> Path:
        return Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())

    before = place().parent
    try:
        keep_qt_settings(tmp_path)
        assert place().parent == tmp_path
    finally:
        keep_qt_settings(before)
