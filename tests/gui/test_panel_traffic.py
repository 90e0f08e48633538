"""The advice panel shows what was recorded of its program by day, as bars and in words; nothing where nothing was."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from privacycheck import paths
from privacycheck.gui.panel_traffic import Recorded
from privacycheck.gui.panel_view import PanelView
from privacycheck.gui.tokens import LIGHT
from privacycheck.history import FILE, open_database
from privacycheck.present.page import Panel, Section
from tests.history.amounts import add, amount

ROOT = Path(__file__).parents[2]


def panel(name: str) -> Panel:
    seen = Section(id="seen", heading="Seen on this computer")
    return Panel(
        key=f"deb:{name}",
        title=name,
        subtitle="",
        level="look",
        level_name="Worth a look",
        verdict="It is worth a look.",
        letter=(),
        coverage=(),
        chips=(),
        sections=(seen,),
    )


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[PanelView]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    made = PanelView(LIGHT)
    qtbot.addWidget(made)
    made.can_look_inside = True
    made.setMinimumSize(700, 900)
    made.show()
    yield made
    made.recorded.end()


def record() -> None:
    days = [(date.today() - timedelta(days=n)).isoformat() for n in (0, 3)]
    with open_database(paths.user_data_dir() / FILE) as database:
        add(database, amount(day=days[0]), amount(day=days[1], sent=5_000_000), amount("beta", day=days[1]))


def test_what_was_recorded_of_the_program_is_drawn_and_said(qtbot: QtBot, view: PanelView) -> None:
    record()
    view.show_panel(panel("alpha"))
    qtbot.waitUntil(lambda: view.traffic is not None and view.traffic.chart is not None, timeout=20_000)
    assert view.traffic is not None and view.traffic.chart is not None
    assert view.traffic.isVisible()
    told = [label.text() for label in view.traffic.findChildren(QLabel)]
    assert any("5.0 MB sent and 2.0 kB received, on 2 days" in text for text in told)
    assert "100 bytes sent" in view.traffic.chart.accessibleDescription()
    # Drawn anew, as after a change of colours, it stands there without another question.
    view.retone(LIGHT)
    assert view.traffic.chart is not None


def test_a_program_of_which_nothing_was_recorded_has_no_chart(qtbot: QtBot, view: PanelView) -> None:
    record()
    answers: list[bytes] = []
    view.recorded._question.answered.connect(answers.append)
    view.show_panel(panel("gamma"))
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert view.traffic is not None
    assert not view.traffic.isVisible()


def test_the_answer_for_another_program_is_not_shown(qtbot: QtBot, view: PanelView) -> None:
    view.show_panel(msgspec.structs.replace(panel("alpha")))
    view.recorded.told.emit("deb:beta", None)
    assert view.traffic is not None
    assert view.traffic.chart is None


def test_programs_of_a_recorded_computer_are_not_asked_for(qtbot: QtBot, view: PanelView) -> None:
    view.can_look_inside = False
    view.show_panel(panel("alpha"))
    assert not view.recorded._pause.isActive()
    view.can_look_inside = True
    view.show_panel(panel("beta"))
    assert view.recorded._pause.isActive()


def test_where_nothing_at_all_was_recorded_it_is_not_asked_again_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    recorded = Recorded(view := QLabel())
    qtbot.addWidget(view)
    answers: list[bytes] = []
    recorded._question.answered.connect(answers.append)
    recorded.want("deb:alpha")
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    recorded.want("deb:beta")
    assert not recorded._pause.isActive()
