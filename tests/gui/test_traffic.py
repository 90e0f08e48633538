"""What was recorded is read from the command line, drawn by day, told in words, and turned on only when asked."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privacycheck import paths
from privacycheck.gui import child as child_module
from privacycheck.gui.tokens import DARK, LIGHT
from privacycheck.gui.traffic_chart import TrafficChart, size
from privacycheck.gui.traffic_view import TrafficView
from privacycheck.history import FILE, open_database
from privacycheck.present import traffic_chart
from tests.history.amounts import add, amount, whole

ROOT = Path(__file__).parents[2]


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TrafficView]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    host = QWidget()
    host.resize(1000, 700)
    qtbot.addWidget(host)
    made = TrafficView(LIGHT, host)
    made.resize(host.size())
    made.hide()
    host.show()
    yield made
    made.end()


def test_recording_is_off_until_somebody_turns_it_on(
    qtbot: QtBot, view: TrafficView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show()
    qtbot.waitUntil(lambda: view.notice.heading.text() == "Recording is off", timeout=20_000)
    qtbot.waitUntil(lambda: not view.asker.running, timeout=20_000)
    asked: list[list[str]] = []
    monkeypatch.setattr(view.switcher, "ask", asked.append)
    view.notice.action.click()
    assert asked == [["record", "on"]]


def test_what_was_recorded_is_drawn_and_told_in_words(qtbot: QtBot, view: TrafficView) -> None:
    from datetime import date, timedelta

    days = [(date.today() - timedelta(days=n)).isoformat() for n in (0, 3)]
    with open_database(paths.user_data_dir() / FILE) as database:
        add(database, amount(day=days[0]), amount(day=days[1], app="beta", sent=5_000_000, received=None))
    view.show()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.chart, timeout=20_000)
    assert [view.app.itemText(n) for n in range(view.app.count())] == ["All programs", "Beta", "Alpha"]
    view.text.setChecked(True)
    told = [view.list.item(n).text() for n in range(view.list.count())]
    assert len(told) == 2
    assert "100 bytes sent" in told[0] and "at least 5 MB sent" in told[1]
    view.app.setCurrentIndex(2)
    view.app.activated.emit(2)
    assert view.list.count() == 1


def test_what_went_wrong_is_said(qtbot: QtBot, view: TrafficView, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys; sys.stderr.write('Another program is writing.\\n'); sys.exit(3)"
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", code]))
    view.show()
    qtbot.waitUntil(lambda: "Another program" in view.notice.sentence.text(), timeout=20_000)


def test_the_keyboard_goes_from_day_to_day(qtbot: QtBot) -> None:
    chart = TrafficChart(LIGHT)
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show_chart(traffic_chart.chart(whole(amount(), amount(day="2026-11-24", sent=7_000))))
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "100 bytes sent" in chart.accessibleName()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "7 kB sent" in chart.accessibleName()
    chart.retone(DARK)
    colours = {chart.grab().toImage().pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 300, 3)}
    assert DARK.accent in colours


@pytest.mark.parametrize(
    ("amount_", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (5_000, "5 kB"), (2_540_000, "2.5 MB"), (10**11, "100 GB")],
)
def test_amounts_are_as_long_as_needed(amount_: int, words: str) -> None:
    assert size(amount_) == words
