"""The advice panel reads like a letter: the verdict first, evidence on request, by keyboard too, and nothing hidden."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.labels import RING
from privacycheck.gui.panel_parts import ItemView, Verdict
from privacycheck.gui.panel_view import WIDEST, PanelView
from privacycheck.gui.tokens import LIGHT
from privacycheck.model.report import Link
from privacycheck.present.page import Item, Panel, Section

LINK = Link(title="A <b>study</b>", url="https://example.org/study", by="A lab", accessed="2026-11-01")
PANEL = Panel(
    key="deb:x",
    title="X",
    subtitle="made by Y",
    level="look",
    level_name="Worth a look",
    verdict="X is worth a look.",
    letter=("It is on record that it can learn: messages.",),
    coverage=("We looked once.",),
    chips=(("Messages", "high"),),
    sections=(
        Section(id="advice", heading="What you can do", items=(Item(text="Turn it off.", app="z", links=(LINK,)),)),
        Section(id="learns", heading="What it can learn", items=(Item(text="Messages", badge="Confirmed"),)),
        Section(
            id="documented",
            heading="What is documented",
            folded=True,
            summary="Confirmed: 1",
            items=(Item(text="It was <i>seen</i>.", badge="Confirmed", ref="s-1", links=(LINK,)),),
        ),
    ),
)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PanelView]:
    made = PanelView(LIGHT)
    qtbot.addWidget(made)
    made.setMinimumSize(700, 900)
    made.show()
    made.show_panel(PANEL)
    yield made


def words(view: PanelView) -> str:
    labels = view.findChildren(QLabel)
    return "\n".join(w.accessibleName() or w.text() for w in labels if w.isVisible())


def test_what_could_not_be_seen_is_told_on_request_within_the_verdict(view: PanelView) -> None:
    assert "What we could not see" in words(view)
    assert "We looked once." not in words(view)
    view.sections["coverage"].head.click()  # type: ignore[union-attr]
    assert "We looked once." in words(view)
    assert view.findChildren(Verdict)[0].isAncestorOf(view.sections["coverage"])
    view.show_panel(msgspec.structs.replace(PANEL, key="deb:y"))
    assert "We looked once." in words(view), "what was opened stays open for the next program"


def test_the_verdict_stands_first_and_the_letter_behind_it(view: PanelView) -> None:
    text = words(view)
    assert text.index("X is worth a look.") < text.index("It is on record") < text.index("What we could not see")
    assert text.index("What we could not see") < text.index("Turn it off.")


def test_folded_evidence_says_what_it_holds_and_opens_by_keyboard(qtbot: QtBot, view: PanelView) -> None:
    assert "Confirmed: 1" in words(view)
    assert "It was" not in words(view)
    head = view.sections["documented"].head
    assert head is not None and head.accessibleName() == "What is documented, folded"
    head.setFocus()
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert "It was <i>seen</i>." in words(view)
    assert head.accessibleName() == "What is documented, open"
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert "It was" not in words(view)


def test_what_was_opened_stays_open_for_the_next_program(qtbot: QtBot, view: PanelView) -> None:
    view.sections["documented"].head.click()  # type: ignore[union-attr]
    view.show_panel(msgspec.structs.replace(PANEL, key="deb:y", title="Y"))
    assert view.sections["documented"].opened


def test_what_is_opened_at_the_lower_edge_comes_up(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 260)
    view = PanelView(LIGHT, host)
    view.resize(700, 260)
    host.show()
    view.show_panel(PANEL)
    section = view.sections["documented"]
    head = section.head
    assert head is not None
    bar = view.area.verticalScrollBar()
    viewport = view.area.viewport()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(section.mapTo(view.area.widget(), QPoint(0, 0)).y() + head.height() - viewport.height())
    before = bar.value()
    head.click()
    qtbot.waitUntil(lambda: bar.value() > before)
    assert head.mapTo(viewport, QPoint(0, 0)).y() >= 0


def test_open_all_hides_nothing(view: PanelView) -> None:
    view.unfold.click()
    assert all(part.opened for part in view.sections.values())


def test_the_ring_of_a_source_is_not_cut_at_the_end_of_its_line(view: PanelView) -> None:
    view.unfold.click()
    sources = [button for button in view.findChildren(QPushButton) if button.objectName() == "source"]
    assert len(sources) == 2
    for button in sources:
        place = button.parentWidget().parentWidget()
        assert button.mapTo(place, QPoint(button.width(), 0)).x() <= place.width()


def test_each_source_and_each_decision_is_a_button_with_its_address(qtbot: QtBot, view: PanelView) -> None:
    view.unfold.click()
    buttons = {b.accessibleName() or b.text(): b for b in view.findChildren(QPushButton) if b.isVisible()}
    source = next(b for name, b in buttons.items() if name.startswith("Source: A <b>study</b> (A lab"))
    assert source.accessibleDescription() == source.toolTip() == "https://example.org/study"
    assert source.focusPolicy() & Qt.FocusPolicy.TabFocus
    more = buttons["Accept or ignore this: It was <i>seen</i>."]
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    decide, copy = more.menu().actions()
    with qtbot.waitSignal(view.decision_wanted) as decided:
        decide.trigger()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "Confirmed: It was <i>seen</i>."
    assert decided.args == ["deb:x", "s-1"]
    with qtbot.waitSignal(view.app_wanted) as wanted:
        buttons["Show that program"].click()
    assert wanted.args == ["z"]


def test_the_copy_holds_what_is_folded_and_every_address(view: PanelView) -> None:
    view.copy()
    text = QGuiApplication.clipboard().text()
    for part in ("X: Worth a look", "Turn it off.", "It was <i>seen</i>.", "https://example.org/study"):
        assert part in text


def test_the_same_panel_again_is_not_drawn_again(view: PanelView) -> None:
    before = view.sections["advice"]
    view.show_panel(msgspec.structs.replace(PANEL))
    assert view.sections["advice"] is before


def test_links_begin_where_the_words_above_begin(view: PanelView) -> None:
    view.unfold.click()
    view.grab()
    page = view.area.widget()
    for item in view.findChildren(ItemView):
        edge = item.words.mapTo(page, QPoint(0, 0)).x()
        for button in item.findChildren(QPushButton):
            if button.objectName() in ("link", "source"):
                assert button.mapTo(page, QPoint(0, 0)).x() + RING == edge, button.text()


def test_the_verdict_begins_below_the_title_from_either_side(qtbot: QtBot) -> None:
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        host = QWidget()
        qtbot.addWidget(host)
        host.setLayoutDirection(way)
        view = PanelView(LIGHT, host)
        view.resize(600, 500)
        host.resize(600, 500)
        host.show()
        view.show_panel(PANEL)
        view.grab()
        verdict, title = view.findChildren(Verdict)[0], view.findChildren(QLabel, "title")[0]
        edges = []
        for part in (verdict, title):
            left = part.mapTo(view, QPoint(0, 0)).x()
            edges.append(left if way == Qt.LayoutDirection.LeftToRight else left + part.width())
        assert abs(edges[0] - edges[1]) <= RING, way
        host.hide()


def test_lines_of_a_wide_panel_stay_short_enough_to_read(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    view = PanelView(LIGHT, host)
    view.resize(3000, 900)
    assert view.width() <= WIDEST * view.fontMetrics().averageCharWidth()
