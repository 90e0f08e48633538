"""One program's files, or those of all, are looked into by a child whose answer the panel and the tables show."""

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from privacycheck.gui import child as child_module
from privacycheck.gui.inspect_page import InspectPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT
from privacycheck.model.events import Finished, Found, Progress
from tests.gui.feed import END, program

FEED = str(Path(__file__).with_name("feed.py"))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MainWindow]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, [FEED, "many", "3"]))
    made = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.scan()
    qtbot.waitUntil(lambda: not made.engine.running, timeout=20_000)
    made.open_app("deb:program1")
    yield made
    made.close()


def inside(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.apps.panel.findChildren(QPushButton) if b.text() == "Look inside its files"]


def test_the_panel_shows_what_was_found_inside(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = msgspec.structs.replace(program(1), name="Looked into")
    events = (Progress(seq=1, done=1, total=2, says="x"), Found(seq=2, app=told), Finished(seq=3, report=END))
    feed = tmp_path / "events"
    feed.write_bytes(b"\n".join(map(msgspec.json.encode, events)) + b"\n")
    asked: list[list[str]] = []

    def command(words: list[str]) -> tuple[str, list[str]]:
        asked.append(words)
        return sys.executable, ["-c", "import sys; print(open(sys.argv[1]).read(), flush=True)", str(feed)]

    monkeypatch.setattr(child_module, "command", command)
    (button,) = inside(window)
    button.click()
    qtbot.waitUntil(lambda: not window.looker.running, timeout=20_000)
    assert ["inspect", "--app", "deb:program1", "--events"] in asked
    assert window.apps.panel.title.text() == "Looked into"
    assert len([row for row in window.results.connections if row.app_key == "deb:program1"]) == 1
    assert len(window.results.reports) == 3


def test_a_recorded_computer_has_no_files_to_look_into(qtbot: QtBot, window: MainWindow) -> None:
    window.scan_sample()
    qtbot.waitUntil(lambda: not window.engine.running, timeout=20_000)
    window.open_app("deb:program2")
    assert not inside(window)


def test_the_keyboard_stays_on_the_page_when_something_was_chosen_to_look_into(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = InspectPage()
    qtbot.addWidget(page)
    (button,) = [b for b in page.findChildren(QPushButton) if b.text() == "Choose a folder…"]
    button.setFocus()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    button.click()
    assert page.focusWidget() is page.area
    page.end()
