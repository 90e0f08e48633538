"""The History page shows what the command line keeps, says what is missing, and deletes only after asking."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from privacycheck import paths, settings
from privacycheck.gui import child as child_module
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.notice import Notice
from privacycheck.gui.tokens import LIGHT
from privacycheck.history import FILE, open_database, scans
from tests.history.reports import app, report

ROOT = Path(__file__).parents[2]


def keep(*reports: object) -> None:
    with open_database(paths.user_data_dir() / FILE) as database:
        for one in reports:
            scans.keep(database, one)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[HistoryPage]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    host = QWidget()
    host.resize(1000, 700)
    qtbot.addWidget(host)
    made = HistoryPage(LIGHT, host)
    made.resize(host.size())
    made.hide()
    host.show()
    yield made
    made.end()


def shown(qtbot: QtBot, page: HistoryPage, words: str) -> str:
    def text() -> str:
        scans_view = page.scans
        at_hand = scans_view.stack.currentWidget()
        if at_hand is scans_view.text:
            return scans_view.text.toPlainText()
        return f"{scans_view.notice.heading.text()} {scans_view.notice.sentence.text()}"

    qtbot.waitUntil(lambda: words in text(), timeout=20_000)
    return text()


def test_nothing_kept_yet_is_said_with_what_to_do(qtbot: QtBot, page: HistoryPage) -> None:
    page.show()
    shown(qtbot, page, "No scans kept yet")
    with qtbot.waitSignal(page.scan_wanted):
        page.scans.notice.action.click()


def test_the_last_two_are_compared_and_any_two_can_be(qtbot: QtBot, page: HistoryPage) -> None:
    keep(
        report(app("deb:old"), taken="2026-11-01T10:00:00Z"),
        report(app("deb:old"), app("deb:mid"), taken="2026-11-02T10:00:00Z"),
        report(app("deb:mid"), app("deb:late"), taken="2026-11-03T10:00:00Z"),
    )
    page.show()
    text = shown(qtbot, page, "Late is new")
    assert "Old is no longer there" in text and "Mid is new" not in text
    assert page.scans.list.count() == 3
    page.scans.earlier.setCurrentIndex(2)
    page.scans.earlier.activated.emit(2)
    text = shown(qtbot, page, "Mid is new")
    assert "Late is new" in text


def test_a_change_opens_its_program(qtbot: QtBot, page: HistoryPage) -> None:
    with qtbot.waitSignal(page.app_wanted) as wanted:
        page.scans._clicked(QUrl("app:deb%3Aa%2Bb"))
    assert wanted.args == ["deb:a+b"]


def test_deleting_asks_once_and_then_really_deletes(
    qtbot: QtBot, page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(report(app("deb:old")), report(app("deb:new")))
    page.show()
    shown(qtbot, page, "New is new")
    asked: list[str] = []
    answers = iter(["Cancel", "Delete"])

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        word = next(answers)
        next(b for b in box.buttons() if b.text().replace("&", "") == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    page.scans.delete.click()
    assert not page.eraser.running
    page.scans.delete.click()
    shown(qtbot, page, "One scan is kept")
    assert len(asked) == 2
    with open_database(paths.user_data_dir() / FILE) as database:
        assert [entry.id for entry in scans.entries(database)] == [1]


def test_keeping_can_be_turned_off_and_stays_off_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    file = paths.user_config_dir() / "settings.json"
    window = MainWindow(LIGHT, file)
    qtbot.addWidget(window)
    window.show()
    page = window.pages["history"]
    assert isinstance(page, HistoryPage)
    page.keep.setChecked(False)
    assert "not kept" in page.state.text()
    window.close()
    assert settings.load(file).history is False


def test_a_history_that_cannot_be_read_is_said_in_its_own_words(
    qtbot: QtBot, page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "import sys; sys.stderr.write('The history was written by a newer version.\\n'); sys.exit(3)"
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", code]))
    page.show()
    assert "newer version" in shown(qtbot, page, "could not be read")


def test_an_answer_that_is_none_is_said_too(qtbot: QtBot, page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "command", lambda _: (sys.executable, ["-c", "print('hello')"]))
    page.show()
    shown(qtbot, page, "could not be read")


def test_thousands_of_changes_are_shown_in_parts(qtbot: QtBot, page: HistoryPage) -> None:
    keep(report(), report(*(app(f"deb:p{n}") for n in range(400))))
    page.show()
    text = shown(qtbot, page, "is new")
    assert text.count("is new") == 150
    page.scans._clicked(QUrl("more:"))
    assert page.scans.text.toPlainText().count("is new") == 300


def test_the_first_page_tells_what_a_real_scan_brought(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    keep(report(app("deb:zzz-gone"), taken="2026-11-01T10:00:00Z"))
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.show()
    window.scan()
    qtbot.waitUntil(lambda: not window.engine.running, timeout=30_000)
    overview = window.pages["overview"]
    qtbot.waitUntil(lambda: bool(overview._since), timeout=20_000)  # type: ignore[attr-defined]
    assert "change" in overview._since  # type: ignore[attr-defined]
    overview.page_wanted.emit("history")  # type: ignore[attr-defined]
    assert window.stack.currentWidget() is window.pages["history"]
    window.close()


def test_a_scan_that_comes_in_is_compared_at_once(qtbot: QtBot, page: HistoryPage) -> None:
    keep(report(app("deb:old"), taken="2026-11-01T10:00:00Z"))
    page.show()
    shown(qtbot, page, "One scan is kept")
    keep(report(app("deb:old"), app("deb:late"), taken="2026-11-02T10:00:00Z"))
    page.read()
    shown(qtbot, page, "Late is new")
    assert page.scans.list.currentRow() == 0


def test_a_notice_has_room_for_all_its_lines(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(560, 500)
    notice = Notice(host)
    notice.resize(host.size())
    notice.say("One scan is kept", "There is nothing to compare it with yet. After the next scan you see what changed.")
    host.show()
    sentence = notice.sentence
    assert sentence.width() > 300
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
