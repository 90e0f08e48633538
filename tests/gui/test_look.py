"""What pictures alone would show: headings stand above their cells, grounds are painted, rings follow their button."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from privacycheck import paths
from privacycheck.gui import style
from privacycheck.gui.apps_page import AppsPage
from privacycheck.gui.chrome import Chrome
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.labels import PrimaryButton, label
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.pages import PAGES
from privacycheck.gui.panel_parts import SectionView
from privacycheck.gui.preferences_page import PreferencesPage
from privacycheck.gui.side_bar import SideBar
from privacycheck.gui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens, contrast
from privacycheck.present.page import Section
from tests.gui.test_column_widths import row


def first_ink(image: QImage, left: int) -> int:
    """How far from `left` the first column stands that is not of one colour."""
    for x in range(left, image.width()):
        if len({image.pixel(x, y) for y in range(4, image.height() - 4)}) > 1:
            return x - left
    return -1


def test_headings_stand_above_what_their_cells_say(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1400, 600)
    page = ConnectionsPage(tokens, host)
    page.resize(host.size())
    host.show()
    page.show_rows([row(1)], scanned=True)
    view = page.view
    for column in (1, 2, 3):
        left = view.columnViewportPosition(column)
        heading = first_ink(view.horizontalHeader().grab().toImage(), left)
        cells = view.viewport().grab().toImage().copy(0, 0, view.viewport().width(), view.rowHeight(0))
        assert abs(heading - first_ink(cells, left)) <= 1, column
    page.end()


def test_the_bar_at_the_side_has_its_own_ground(qtbot: QtBot, tokens: Tokens) -> None:
    bar = SideBar(PAGES, tokens)
    qtbot.addWidget(bar)
    bar.resize(180, 600)
    assert bar.grab().toImage().pixelColor(2, 560).name() == tokens.side


def test_names_of_pages_have_room_in_bold_and_pictures_alone_stand_in_the_middle(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    bar = SideBar(PAGES, tokens, host)
    host.show()
    for button in bar.buttons.values():
        bold = QFont(button.font())
        bold.setBold(True)
        taken = button.iconSize().width() + 4 + 2 * (12 + 2)
        assert button.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + taken
    bar.set_narrow(True)
    bar.resize(84, 600)
    image = bar.buttons["about"].grab().toImage()
    ground = image.pixelColor(6, image.height() // 2)
    inked = [x for x in range(6, image.width() - 6) if image.pixelColor(x, image.height() // 2) != ground]
    assert abs((inked[0] + inked[-1]) / 2 - image.width() / 2) < 3


def test_the_button_that_matters_shows_the_keyboard(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    button = PrimaryButton("Scan", host)
    other = PrimaryButton("Other", host)
    other.move(0, 80)
    with qtbot.waitActive(host):
        host.show()
    other.setFocus()
    plain = button.grab().toImage()
    button.setFocus()
    middle = plain.height() // 2
    ringed = [button.grab().toImage().pixelColor(x, middle).name() for x in range(2, 7)]
    assert tokens.on_accent in ringed
    assert tokens.on_accent not in [plain.pixelColor(x, middle).name() for x in range(2, 7)]


def test_a_number_of_days_can_be_read(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = PreferencesPage(host)
    page.resize(900, 600)
    host.show()
    page.show_section_of(page.days)
    page.days.setValue(365)
    line = page.days.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance(line.text())
    image = page.days.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(8, 40) for y in range(8, image.height() - 8)}
    assert max(contrast(colour, tokens.card) for colour in seen) > 4.5
    page.end()


def test_list_and_panel_stand_beside_each_other_in_both_directions(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = AppsPage(tokens, host)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        host.setLayoutDirection(way)
        page.resize(700, 500)
        host.resize(700, 500)
        host.show()
        left, panel = page.left.geometry(), page.panel.geometry()
        assert not left.intersects(panel)
        assert page.splitter.rect().contains(left) and page.splitter.rect().contains(panel)


def test_a_long_heading_makes_the_panel_no_wider(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    words = "A heading of many words in a language that likes them"
    section = SectionView(Section(id="claims", heading=words, folded=True), tokens, False, host)
    host.show()
    assert section.minimumSizeHint().width() < section.fontMetrics().horizontalAdvance(words)


def test_a_section_of_preferences_is_seen_at_a_time(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = PreferencesPage(host)
    page.resize(900, 600)
    host.resize(900, 600)
    host.show()
    assert not page.list.isHidden() and page.box.isHidden()
    for number in range(page.list.count()):
        page.list.setCurrentRow(number)
        assert [not section.isHidden() for section in page.sections].index(True) == number
        assert sum(not section.isHidden() for section in page.sections) == 1
    page.resize(400, 600)
    assert page.list.isHidden() and not page.box.isHidden()
    page.box.activated.emit(0)
    assert not page.sections[0].isHidden()
    page.end()


def test_chinese_letters_come_in_simplified_shapes_after_the_systems_own_font(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = qapp.font()
    monkeypatch.setattr(
        "PySide6.QtGui.QFontDatabase.families", lambda: ["A Japanese Font", "WenQuanYi Zen Hei", "Noto Sans SC"]
    )
    style.set_families(qapp, "de")
    assert qapp.font().families() == before.families()
    style.set_families(qapp, "zh")
    assert qapp.font().families() == [QFontInfo(before).family(), "Noto Sans SC", "WenQuanYi Zen Hei"]
    qapp.setFont(before)


def test_no_letter_of_the_chinese_texts_is_missing(qapp: QApplication) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no Chinese font is installed here")
    raw = (paths.resources_dir() / "translations" / "zh.ts").read_text(encoding="utf-8")
    letters = sorted({letter for letter in raw if "\u4e00" <= letter <= "\u9fff" or "\u3000" <= letter <= "\u303f"})
    metrics = QFontMetrics(qapp.font())
    assert len(letters) > 500
    assert [letter for letter in letters if not metrics.inFontUcs4(ord(letter))] == []


def test_words_of_the_search_end_in_dots_where_they_have_no_room(qtbot: QtBot, tokens: Tokens) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    chrome = Chrome(tokens, host)
    host.resize(1200, 48)
    host.show()
    shown = []
    for width in (1200, 400, 1200):
        chrome.resize(width, 48)
        QApplication.processEvents()
        shown.append(chrome.seek.text())
    assert shown[1].endswith("…")
    assert shown[0] == shown[2] == chrome.seek.accessibleName()


@pytest.mark.parametrize(
    ("look", "contrast", "dark", "high", "tokens"),
    [
        ("system", False, False, False, LIGHT),
        ("system", False, True, False, DARK),
        ("system", False, True, True, DARK_HIGH),
        ("light", False, True, True, LIGHT_HIGH),
        ("dark", False, False, False, DARK),
        ("dark", True, False, False, DARK_HIGH),
        ("system", True, False, False, LIGHT_HIGH),
    ],
)
def test_contrast_is_higher_where_the_system_or_the_user_asks_for_it(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    look: str,
    contrast: bool,
    dark: bool,
    high: bool,
    tokens: Tokens,
) -> None:
    monkeypatch.setattr(style, "system_dark", lambda app: dark)
    monkeypatch.setattr(style, "system_high", lambda app: high)
    assert style.chosen(qapp, look, contrast) is tokens


def test_the_window_follows_the_system_to_higher_contrast_and_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(LIGHT, tmp_path / "settings.json")
    qtbot.addWidget(window)
    hints = qapp.styleHints()
    for high in (True, False):
        monkeypatch.setattr(style, "system_high", lambda app, high=high: high)
        wish = Qt.ContrastPreference.HighContrast if high else Qt.ContrastPreference.NoPreference
        hints.accessibility().contrastPreferenceChanged.emit(wish)
        assert window.tokens.high == high
    window.close()


def inked_rows(shown: QLabel) -> int:
    image = shown.grab().toImage()
    return sum(len({image.pixel(x, y) for x in range(image.width())}) > 1 for y in range(image.height()))


def test_the_dots_of_a_great_letter_have_room_in_a_title(qtbot: QtBot, tokens: Tokens) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for kind in ("title", "heading"):
        shown = label("Ü", kind, holder)
        shown.ensurePolished()
        shown.resize(200, shown.heightForWidth(200))
        rows = inked_rows(shown)
        shown.resize(200, shown.height() + 40)
        assert rows == inked_rows(shown)


def test_titles_begin_where_all_other_words_do(qtbot: QtBot, tokens: Tokens) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    begins = []
    for kind in ("title", "heading", "body"):
        shown = label("H", kind, holder)
        shown.ensurePolished()
        shown.resize(200, 60)
        begins.append(first_ink(shown.grab().toImage(), 0))
    assert max(begins) - min(begins) <= 1
