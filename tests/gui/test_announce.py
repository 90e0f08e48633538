"""What is announced to screen readers, and when it is not said again."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.announce import QUIET_S, Announcer
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import LIGHT


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, str]]:
    """Without a bus nothing carries it, so it is taken at the door. How it arrives, test_screen_reader tells."""
    caught: list[tuple[object, str]] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
        caught.append((event.object(), event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return caught


def test_the_same_sentence_is_not_said_again_at_once(qtbot: QtBot, said: list[tuple[object, str]]) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    now = [100.0]
    announcer = Announcer(QWidget(owner), lambda: now[0])
    for moment, sentence in ((0, "One."), (1, "One."), (2, "Two."), (2 + QUIET_S, "Two."), (20, "")):
        now[0] = 100.0 + moment
        announcer.say(sentence)
    assert said == [(owner, "One."), (owner, "Two."), (owner, "Two.")]


@pytest.mark.parametrize(("sentence", "stopped"), [("It broke.", False), ("", True), ("", False)])
def test_each_end_of_a_scan_is_announced(
    qtbot: QtBot, tmp_path: Path, said: list[tuple[object, str]], sentence: str, stopped: bool
) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window._ended(sentence, stopped)
    (words,) = [words for _, words in said]
    assert words.startswith(sentence or ("Stopped." if stopped else "The scan has ended."))
