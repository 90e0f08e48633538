"""The window opens before its pages are made."""

import os
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


def test_the_first_screen_readies_no_class_of_qt_that_it_does_not_show() -> None:
    """PySide readies every class of widgets with all its enumerations when it is handed a widget that Python did not
    make. That costs the first picture 20 ms."""
    words = """
import enum, sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT
app = QApplication(["privacycheck", "-style", "Fusion"])
made, before = [], enum.EnumType.__new__
def note(kind, name, *rest, **words):
    made.append(name)
    return before(kind, name, *rest, **words)
enum.EnumType.__new__ = note
window = MainWindow(LIGHT, Path(tempfile.gettempdir()) / "no such folder" / "settings.json")
window.show()
app.processEvents()
print(len(made))
"""
    told = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(told.stdout) < 25


def test_the_bars_have_their_icons_when_they_are_seen_and_in_new_colours(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.show()
    marked = [window.side.scan, *window.side.buttons.values(), window.chrome.back, window.chrome.seek]
    assert all(button.icon().isNull() for button in marked)
    window.show_page("overview")
    window.side.show()
    window.chrome.show()
    light = [button.icon().cacheKey() for button in marked]
    assert not any(button.icon().isNull() for button in marked)
    window.retone(DARK)
    assert not {button.icon().cacheKey() for button in marked} & set(light)


def test_the_collector_rests_until_the_window_is_painted(tmp_path: Path) -> None:
    words = """
import gc, sys
from PySide6.QtCore import QTimer
from privacycheck.gui import app, main_window
seen = []
class Window(main_window.MainWindow):
    def show_within(self, room):
        super().show_within(room)
        seen.append(gc.isenabled())
        QTimer.singleShot(1000, lambda: (seen.append(gc.isenabled()), self.close()))
app.MainWindow = Window
from privacycheck import __main__ as program
sys.argv = ["privacycheck"]
program.main()
print(seen)
"""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PRIVACYCHECK_")}
    own = {f"PRIVACYCHECK_{name}_DIR": str(tmp_path / name) for name in ("DATA", "CACHE", "CONFIG")}
    told = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, env=kept | own | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert told.stdout == "[False, True]\n"


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
