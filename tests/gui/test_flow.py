"""The whole flow by keyboard alone, back and forward, search, copies, files, and the state that is remembered."""

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from privacycheck import settings
from privacycheck.cli import keeping
from privacycheck.gui import child as child_module
from privacycheck.gui import style
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.find_dialog import FindDialog
from privacycheck.gui.inspect_page import InspectPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.one_window import OneWindow
from privacycheck.gui.preferences_page import PreferencesPage
from privacycheck.gui.tokens import DARK, DARK_HIGH, LIGHT
from privacycheck.gui.trail import Place, Trail
from privacycheck.model.events import Found, Inspected
from privacycheck.model.inside import BuiltIn, Inspection, Part, Target
from privacycheck.model.report import Learns, Maker

# Without a screen there is nobody to raise a window or to take the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FEED = Path(__file__).with_name("feed.py")
ROOT = Path(__file__).parents[2]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    made = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window with forty programs in it."""
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, [str(FEED), "many", "40"]))
    window.scan()
    qtbot.waitUntil(lambda: not window.engine.running and len(window.results.reports) == 40, timeout=20_000)
    return window


def dialog(qtbot: QtBot, window: MainWindow) -> FindDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(FindDialog)), timeout=5_000)
    return next(d for d in window.findChildren(FindDialog) if d.isVisible())


def words(page: object) -> str:
    """What can be read on a page now."""
    labels = page.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible() and label.height() > 5)


def test_from_the_first_screen_to_the_evidence_and_back_without_a_mouse(qtbot: QtBot, window: MainWindow) -> None:
    window.start.sample.setFocus()
    qtbot.keyClick(window.start.sample, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.results.report is not None and not window.engine.running, timeout=20_000)
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    found = dialog(qtbot, window)
    qtbot.keyClicks(found.field, "wechat")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.apps
    assert window.apps.panel.title.text() == "WeChat"
    assert window.apps.panel.area.hasFocus()
    stops = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    heads = [view.head for view in window.apps.panel.sections.values() if view.head]
    assert heads and all(head in stops for head in heads)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.stack.currentWidget() is window.pages["overview"]
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.apps.panel.title.text() == "WeChat"


def test_the_keyboard_goes_back_to_where_it_was(qtbot: QtBot, full: MainWindow) -> None:
    full.show_page("overview")
    cards = [b for b in full.pages["overview"].findChildren(QPushButton) if b.isVisible() and b.accessibleName()]
    name = cards[-1].accessibleName()
    cards[-1].setFocus()
    full.open_app(next(iter(full.results.reports)))
    assert full.apps.panel.area.hasFocus()
    qtbot.keyClick(full, Qt.Key.Key_Left, ALT)
    assert full.focusWidget().accessibleName() == name
    qtbot.keyClick(full, Qt.Key.Key_Right, ALT)
    assert full.apps.panel.area.hasFocus()
    # One who presses the button goes on pressing it.
    full.chrome.back.setFocus()
    qtbot.keyClick(full.chrome.back, Qt.Key.Key_Space)
    assert full.stack.currentWidget() is full.pages["overview"]
    assert full.chrome.isAncestorOf(QApplication.focusWidget())


def test_every_page_can_be_reached_by_keyboard_and_tab_never_gets_stuck(qtbot: QtBot, full: MainWindow) -> None:
    for number, page in enumerate(full.pages.values(), 1):
        qtbot.keyClick(full, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        assert full.stack.currentWidget() is page
        full.chrome.seek.setFocus()
        seen = []
        for _ in range(400):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if QApplication.focusWidget() is full.chrome.seek:
                break
            seen.append(QApplication.focusWidget())
        assert QApplication.focusWidget() is full.chrome.seek, f"Tab does not come back on page {number}"
        assert any(page.isAncestorOf(widget) for widget in seen), f"Tab reaches nothing on page {number}"


def test_search_leads_to_companies_and_recipients_too(qtbot: QtBot, full: MainWindow) -> None:
    full.find_anything()
    found = dialog(qtbot, full)
    qtbot.keyClicks(found.field, "maker 7")
    kinds = [found.list.item(n).text() for n in range(found.list.count())]
    assert any("Company: its programs" in kind for kind in kinds)
    found.list.setCurrentRow(next(n for n, kind in enumerate(kinds) if "Company: its programs" in kind))
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert full.apps.search.text() == '"Maker 7"'
    full.find_anything()
    found = dialog(qtbot, full)
    qtbot.keyClicks(found.field, "company 3")
    names = [found.list.item(n).text() for n in range(found.list.count())]
    for _ in range(next(n for n, name in enumerate(names) if "its connections" in name)):
        qtbot.keyClick(found.field, Qt.Key.Key_Down)
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    page = full.pages["connections"]
    assert isinstance(page, ConnectionsPage)
    assert full.stack.currentWidget() is page
    assert page.search.text() == '"Company 3"'


def test_the_keyboard_goes_down_into_what_was_found_and_letters_go_back(qtbot: QtBot, full: MainWindow) -> None:
    full.find_anything()
    found = dialog(qtbot, full)
    qtbot.keyClicks(found.field, "maker")
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    assert found.focusWidget() is found.list
    assert found.list.currentRow() == 1
    qtbot.keyClicks(found.list, " 7")
    assert found.focusWidget() is found.field
    assert found.field.text() == "maker 7"
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    qtbot.keyClick(found.list, Qt.Key.Key_Backspace)
    assert found.field.text() == "maker "
    qtbot.keyClick(found.field, Qt.Key.Key_Up)
    qtbot.keyClick(found.list, Qt.Key.Key_Return)
    assert not found.isVisible()


def test_words_of_a_search_are_chosen_when_the_tab_key_comes_to_them(qtbot: QtBot, full: MainWindow) -> None:
    full.show_page("apps")
    full.apps.search.setText("player")
    full.chrome.keep.setFocus()
    qtbot.keyClick(full.chrome.keep, Qt.Key.Key_Tab)
    assert full.apps.search.hasFocus()
    qtbot.waitUntil(lambda: full.apps.search.selectedText() == "player", timeout=2_000)


def test_the_buttons_at_the_side_of_a_mouse_go_back_and_forward(qtbot: QtBot, full: MainWindow) -> None:
    full.show_page("connections")
    full.show_page("apps")
    qtbot.mousePress(full.apps.view.viewport(), Qt.MouseButton.BackButton)
    assert full.stack.currentWidget() is full.pages["connections"]
    qtbot.mousePress(full.pages["connections"], Qt.MouseButton.ForwardButton)
    assert full.stack.currentWidget() is full.apps


def test_the_trail_forgets_what_lay_ahead_when_one_goes_elsewhere() -> None:
    trail = Trail()
    for page in "abc":
        trail.visit(Place(page))
    assert trail.step(-1) == Place("b")
    trail.visit(Place("d"))
    assert not trail.can(1)
    assert [trail.step(-1), trail.step(-1), trail.step(-1)] == [Place("b"), Place("a"), None]


def test_rows_are_copied_as_lines_of_cells(qtbot: QtBot, full: MainWindow) -> None:
    full.show_page("apps")
    full.apps.view.setFocus()
    full.apps.view.selectAll()
    qtbot.keyClick(full.apps.view, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 40
    assert lines[0].split("\t")[2] == "Do something"


def test_a_menu_opens_on_a_row_and_leads_to_its_connections(qtbot: QtBot, full: MainWindow) -> None:
    full.open_app("deb:program7")
    full.apps.view.customContextMenuRequested.emit(QPoint(-1, -1))
    menu = next(m for m in full.apps.view.findChildren(QMenu) if m.isVisible())
    action = next(a for a in menu.actions() if a.text() == "Show its connections")
    menu.close()
    action.trigger()
    page = full.pages["connections"]
    assert isinstance(page, ConnectionsPage)
    assert full.stack.currentWidget() is page
    assert page.model.rowCount() == 1


@pytest.mark.parametrize("how", ["html", "pdf"])
def test_panel_and_report_are_kept_where_the_user_says(
    qtbot: QtBot, full: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    full.open_app("deb:program7")
    for name, keep in (("panel", full._keep_panel), ("report", full._keep_report)):
        target = tmp_path / f"{name}.{how}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), ""))
        keep(how)
        qtbot.waitUntil(lambda target=target: str(target) in full.top.status.text(), timeout=20_000)
        raw = target.read_bytes()
        if how == "pdf":
            assert raw.startswith(b"%PDF-") and raw.rstrip().endswith(b"%%EOF")
        else:
            assert b"Program 7" in raw and b"default-src 'none'" in raw and b"<script" not in raw


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, full: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    full._keep_report("html")
    qtbot.waitUntil(lambda: "could not be written" in full.top.status.text(), timeout=5_000)


def test_a_dropped_folder_is_looked_into_and_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    part = Part(
        service="a",
        service_name="A service",
        company="a",
        company_name="A company",
        purpose="ads",
        says="reports",
        hosts=("a.example",),
    )
    built_in = BuiltIn(files=9, size=1, parts=(part,), unread=("One file is too large.",))
    whole = Inspection(
        program_version="0",
        rules_newest="2026-11-24",
        targets=(Target(path="/opt/<b>x</b>", seconds=1.0, built_in=built_in),),
    )
    answer = msgspec.json.encode(Inspected(seq=1, inspection=whole)).decode()

    def command(words: list[str]) -> tuple[str, list[str]]:
        asked.append(words)
        return sys.executable, ["-c", f"print({answer!r})"]

    monkeypatch.setattr(child_module, "command", command)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    page = window.pages["inspect"]
    assert window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: "A service (A company): a.example" in words(page), timeout=20_000)
    assert asked[-1] == ["inspect", "--events", "--", str(tmp_path)]
    assert "<b>x</b>" in words(page) and "One file is too large." in words(page)


def test_what_cannot_be_looked_into_is_said_with_a_way_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "import sys; sys.stderr.write('There is no such file.'); sys.exit(3)"
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", code]))
    page = window.pages["inspect"]
    assert isinstance(page, InspectPage)
    window.show_page("inspect")
    page.inspect(["/nothing"])
    qtbot.waitUntil(lambda: "There is no such file." in words(page), timeout=20_000)


def test_about_the_data_asks_a_child_and_lists_no_request(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("about")
    page = window.pages["about"]
    qtbot.waitUntil(lambda: "Rule book: " in words(page), timeout=30_000)
    assert "Reads: " in words(page) and "DB-IP" in words(page)
    assert (
        "None on record. Only reverse look-ups (asking the name server for the "
        "names of addresses) could make any, and they are off." in words(page)
    )


def test_about_the_data_lists_each_look_up_that_was_made(qtbot: QtBot, window: MainWindow) -> None:
    log = keeping.request_log()
    at = log.asking(["9.9.9.9", "8.8.8.8"], "127.0.0.53")
    log.answered(at, ["9.9.9.9"], "127.0.0.53")
    window.show_page("about")
    page = window.pages["about"]
    qtbot.waitUntil(lambda: "2 reverse look-ups. They are off now. Nothing else." in words(page), timeout=30_000)
    assert ": 9.9.9.9, answered by 127.0.0.53" in words(page)
    assert ": 8.8.8.8, no answer from 127.0.0.53" in words(page)


def test_choices_count_at_once_and_next_time(qtbot: QtBot, full: MainWindow, tmp_path: Path) -> None:
    page = full.pages["preferences"]
    assert isinstance(page, PreferencesPage)
    before = {row.key: row.level for row in full.results.rows}
    page.look.setCurrentIndex(page.look.findData("dark"))
    assert full.tokens is DARK
    page.contrast.click()
    assert full.tokens is DARK_HIGH
    page.look.setCurrentIndex(page.look.findData("light"))
    page.concerns["camera"].click()
    page.countries.setCurrentIndex(page.countries.findData("CN"))
    page.days.setValue(30)
    kept = settings.load(tmp_path / "settings.json")
    assert (kept.look, kept.concerns, kept.jurisdiction, kept.history_days) == ("light", ("camera",), "CN", 30)
    assert kept.contrast
    assert {row.key: row.level for row in full.results.rows} == before


def test_a_country_and_concerns_that_one_names_order_list_and_overview_at_once(
    qtbot: QtBot, full: MainWindow, tmp_path: Path
) -> None:
    reports = full.results.reports
    last = max((r for r in reports.values() if r.level == "act"), key=lambda r: r.name.casefold())
    maker = Maker(name="Maker", country="NO")
    full.results.take(Found(seq=1, app=msgspec.structs.replace(last, maker=maker)))
    first = min((r for r in reports.values() if r.level == "act"), key=lambda r: r.name.casefold())
    learns = (Learns(data="voice", name="voice", weight="high", grades=("c",)),)

    def order() -> tuple[str, str]:
        """The first program of the list, and the first one of the overview."""
        full.show_page("apps")
        row = full.apps.model.row(0)
        full.show_page("overview")
        shown = full.pages["overview"]._overview  # type: ignore[attr-defined]
        full.show_page("preferences")
        return (row.name if row else "", shown.todo[0].name)

    page = full.pages["preferences"]
    assert isinstance(page, PreferencesPage)
    assert order() == (first.name, first.name)
    page.countries.setCurrentIndex(page.countries.findData("NO"))
    assert order() == (last.name, last.name)
    page.countries.setCurrentIndex(page.countries.findData("SE"))
    assert order() == (first.name, first.name)
    second = sorted((r for r in reports.values() if r.level == "act"), key=lambda r: r.name.casefold())[1]
    full.results.take(Found(seq=2, app=msgspec.structs.replace(second, learns=learns)))
    page.concerns["camera"].click()
    assert order() == (second.name, second.name)
    # What comes in later is ordered alike, and so it is after the next start.
    full.results.take(Found(seq=3, app=msgspec.structs.replace(last, learns=learns, maker=None)))
    assert full.results.concerns[last.key] == 1
    again = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(again)
    again.results.take(Found(seq=1, app=msgspec.structs.replace(second, learns=learns)))
    assert again.results.concerns[second.key] == 1


def test_order_and_list_width_are_remembered(qtbot: QtBot, tmp_path: Path, full: MainWindow) -> None:
    full.show_page("apps")
    full.apps.order.setCurrentIndex(full.apps.order.findData("maker"))
    full.apps.splitter.moveSplitter(333, 1)
    full.close()
    kept = settings.load(tmp_path / "settings.json")
    assert (kept.order, kept.page) == ("maker", "apps")
    assert abs(kept.list_width - 333) < 80


@pytest.mark.usefixtures("large")
def test_the_list_holds_its_lines_in_large_letters(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.show_page("apps")
    qtbot.wait(20)
    assert window.settings.list_width * 1.2 < window.apps.left.width() < window.apps.panel.width()


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-7")
    first = OneWindow(tmp_path / "own")
    second = OneWindow(tmp_path / "own")
    assert (first.first, second.first) == (True, False)
    with qtbot.waitSignal(first.raised, timeout=5_000) as raised:
        assert second.call_the_first()
    assert raised.args == ["token-7"]
    first.let_go()
    assert OneWindow(tmp_path / "own").first


def test_a_folder_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    file = tmp_path / "a file"
    file.write_text("")
    assert OneWindow(file).first


def test_nothing_moves_by_itself(qtbot: QtBot, full: MainWindow) -> None:
    """Reduced motion is respected by having none: no busy bar, no sliding menus."""
    from PySide6.QtWidgets import QStyle

    full.top.begin()
    assert full.top.bar.maximum() > 0
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, LIGHT)
    hint = full.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, full)
    app.setStyleSheet("")
    assert hint == 0


def test_the_keyboard_goes_along_to_a_new_page_and_onto_nothing_that_can_be_changed(full: MainWindow) -> None:
    full.show_page("apps")
    full.apps.search.setFocus()
    full.show_page("history")
    assert QApplication.focusWidget() is full.side.buttons["history"]
    full.chrome.seek.setFocus()
    full.show_page("preferences")
    assert QApplication.focusWidget() is full.chrome.seek


def test_a_screen_reader_tells_pages_and_looks_as_one_choice_each(full: MainWindow) -> None:
    for buttons in (full.side.buttons, full.pages["connections"].look.buttons):  # type: ignore[attr-defined]
        for button in buttons.values():
            found = QAccessible.queryAccessibleInterface(button)
            assert found and found.role() == QAccessible.Role.RadioButton


@pytest.mark.parametrize(("last", "shown"), [("preferences", "overview"), ("inspect", "overview"), ("apps", "apps")])
def test_after_a_scan_results_are_shown_wherever_the_window_was_closed_last(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, last: str, shown: str
) -> None:
    window.choose("page", last)
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, [str(FEED), "many", "4"]))
    window.scan()
    qtbot.waitUntil(lambda: not window.engine.running and bool(window.results.reports), timeout=20_000)
    assert window.stack.currentWidget() is window.pages[shown]


def test_a_screen_reader_and_a_click_each_open_a_page_once(full: MainWindow) -> None:
    asked: list[str] = []
    full.side.page_wanted.connect(asked.append)
    found = QAccessible.queryAccessibleInterface(full.side.buttons["apps"])
    assert found
    action = found.actionInterface()
    action.doAction(action.actionNames()[0])
    assert full.stack.currentWidget() is full.pages["apps"]
    full.side.buttons["history"].click()
    assert asked == ["apps", "history"]
    full.show_page("apps")
    assert asked == ["apps", "history"]


def test_enter_presses_what_the_space_bar_presses(qtbot: QtBot, full: MainWindow) -> None:
    full.show_page("apps")
    full.chrome.seek.setFocus()
    qtbot.keyClick(full.chrome.seek, Qt.Key.Key_Return)
    dialog(qtbot, full).reject()
    filter_of_a_level = next(iter(full.apps.filter.buttons.values()))
    filter_of_a_level.setFocus()
    qtbot.keyClick(filter_of_a_level, Qt.Key.Key_Enter)
    assert filter_of_a_level.isChecked()


def test_the_words_of_a_page_have_room_in_bold_too(full: MainWindow) -> None:
    for button in full.side.buttons.values():
        bold = QFont(button.font())
        bold.setBold(True)
        words = button.text()
        wider = QFontMetrics(bold).horizontalAdvance(words) - button.fontMetrics().horizontalAdvance(words)
        assert wider > 0
        assert button.minimumSizeHint().width() >= QPushButton.sizeHint(button).width() + wider
