"""Recording, notifications and mutes are switched through the command line, and the switches show its answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacycheck import paths, settings
from privacycheck.gui.preferences_page import PreferencesPage

ROOT = Path(__file__).parents[2]


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[PreferencesPage]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    made = PreferencesPage(host)
    made.resize(host.size())
    host.show()
    made.show_section_of(made.recording)
    qtbot.waitUntil(lambda: bool(made.recording.state.text()), timeout=20_000)
    yield made
    made.end()


def test_the_switch_turns_recording_on_and_off(page: PreferencesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    choice = page.recording
    monkeypatch.setattr(choice.changer, "ask", asked.append)
    assert not choice.record.isChecked()
    choice.record.click()
    choice._changed("")
    choice.record.setChecked(True)
    choice.record.click()
    assert asked == [["record", "on"], ["record", "off"]]


def test_a_program_is_muted_and_shown_again(qtbot: QtBot, page: PreferencesPage) -> None:
    choice = page.recording
    choice.show_programs({"deb:alpha": "Alpha", "deb:beta": "Beta"})
    choice.programs.setCurrentIndex(1)
    choice.mute.click()
    qtbot.waitUntil(lambda: choice.programs.count() == 1, timeout=20_000)
    assert settings.load(paths.user_config_dir() / "settings.json").muted == ("deb:beta",)
    again = next(b for b in choice.findChildren(QPushButton) if b.accessibleName().endswith("Beta again"))
    again.click()
    qtbot.waitUntil(lambda: choice.programs.count() == 2, timeout=20_000)
    assert settings.load(paths.user_config_dir() / "settings.json").muted == ()


def test_what_could_not_be_switched_is_said_and_the_switch_goes_back(
    qtbot: QtBot, page: PreferencesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice = page.recording
    monkeypatch.setattr(choice.changer, "ask", lambda _: choice.changer.failed.emit("No place to write to."))
    choice.record.click()
    assert choice.trouble.text() == "No place to write to."
    qtbot.waitUntil(lambda: not choice.record.isChecked(), timeout=20_000)
    assert choice.isEnabled()


def test_notifications_and_look_ups_are_settings(page: PreferencesPage) -> None:
    chosen: list[tuple[str, object]] = []
    page.chosen.connect(lambda field, value: chosen.append((field, value)))
    page.recording.notify.click()
    page.reverse.click()
    assert chosen == [("notifications", True), ("reverse_lookups", True)]
