"""The first page leads on: each count to its programs, each thing to do to its program; what has room stands aside."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.apps_page import AppsPage
from privacycheck.gui.level_filter import LevelFilter
from privacycheck.gui.overview_page import OverviewPage
from privacycheck.gui.overview_parts import CountCard, TodoCard
from privacycheck.gui.tokens import LIGHT
from privacycheck.model.report import AppReport
from privacycheck.present.overview import overview
from privacycheck.present.rows import app_row

REPORTS = [
    AppReport(key=f"deb:{level}{number}", name=f"{level} {number}", level=level)
    for level, count in (("act", 1), ("look", 3), ("quiet", 2))
    for number in range(count)
]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[OverviewPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = OverviewPage(LIGHT, host)
    host.resize(800, 600)
    made.resize(800, 600)
    host.show()
    made.show_overview(overview(REPORTS))
    yield made
    made.end()


def test_the_sentence_leaves_the_counts_to_the_cards(page: OverviewPage) -> None:
    words = overview(REPORTS).sentence
    assert "6 programs" in words and "worth a look" not in words
    cards = page.area.widget().findChildren(CountCard)
    assert [card.accessibleName() for card in cards] == [
        "Do something: 1",
        "Worth a look: 3",
        "Not known yet: 0",
        "Nothing stands out: 2",
    ]


def test_a_count_and_a_thing_to_do_lead_on(qtbot: QtBot, page: OverviewPage) -> None:
    with qtbot.waitSignal(page.level_wanted) as level:
        qtbot.mouseClick(page.area.widget().findChildren(CountCard)[1], Qt.MouseButton.LeftButton)
    assert level.args == ["look"]
    with qtbot.waitSignal(page.app_wanted) as app:
        qtbot.keyClick(page.area.widget().findChildren(TodoCard)[0], Qt.Key.Key_Space)
    assert app.args == ["deb:act0"]


def test_things_to_do_and_the_picture_stand_side_by_side_where_there_is_room(page: OverviewPage) -> None:
    def lefts() -> set[int]:
        made = page.area.widget()
        assert made is not None
        made.layout().activate()
        labels = [label for label in made.findChildren(QWidget, "heading") if label.isVisible()]
        return {label.mapTo(made, label.rect().topLeft()).x() for label in labels}

    assert len(lefts()) == 1
    page.resize(1800, 600)
    assert len(lefts()) == 2
    page.resize(800, 600)
    assert len(lefts()) == 1


def test_no_name_of_a_level_breaks_while_four_counts_stand_side_by_side(page: OverviewPage) -> None:
    page.show()
    for width in range(600, 1500, 100):
        page.resize(width, 700)
        QApplication.processEvents()
        cards = page.findChildren(CountCard)
        beside = len({card.y() for card in cards}) == 1
        assert len({card.height() for card in cards}) == 1
        names = [card.findChildren(QLabel)[1] for card in cards]
        if beside:
            assert all(name.width() >= name.fontMetrics().horizontalAdvance(name.text()) for name in names), width
    assert beside, "A wide page has them all in one line."


def test_the_list_of_one_level_hides_the_others_and_no_search(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    apps = AppsPage(LIGHT, host)
    apps.show_reports({r.key: r for r in REPORTS}, [app_row(r) for r in REPORTS])
    apps.search.setText("no such thing")
    apps.narrow_to_level("look")
    assert {apps.model.row(n).level for n in range(apps.model.rowCount())} == {"look"}  # type: ignore[union-attr]
    apps.narrow_to("act")
    assert apps.model.rowCount() == 1


def test_names_of_levels_give_way_to_counts_where_there_is_little_room(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    filters = LevelFilter(host)
    filters.show_counts({"act": 1, "look": 18})
    filters.resize(900, 100)
    host.show()
    act = filters.buttons["act"]
    assert "Do something" in act.text()
    filters.resize(200, 100)
    assert act.text() == "■ 1" and act.toolTip() == "Do something: 1"
    assert "Do something" in act.accessibleName()
    filters.resize(900, 100)
    assert "Do something" in act.text()
