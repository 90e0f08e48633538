"""What Qt says itself, in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacycheck import language, paths
from privacycheck.gui import style, translator
from privacycheck.gui.panel_parts import ItemView
from privacycheck.gui.preferences_page import PreferencesPage
from privacycheck.gui.tokens import LIGHT
from privacycheck.present.page import Item


@pytest.fixture(params=["de", "es", "fr", "zh"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    language.use(request.param, paths.translations())
    parent = QObject()
    translator.install(qapp, parent)
    yield request.param
    for made in parent.children():
        qapp.removeTranslator(made)  # type: ignore[arg-type]
    language.use("en", [])
    QLocale.setDefault(before)


def test_buttons_of_qt_are_named_in_the_language_of_the_window(spoken: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    said = {"de": "Abbrechen", "es": "Cancelar", "fr": "Annuler", "zh": "取消"}
    assert [button.text() for button in box.buttons()] == [said[spoken]]


def test_a_text_that_nobody_has_translated_is_shown_as_it_is(spoken: str) -> None:
    assert QCoreApplication.translate("anything", "Nobody has written this.") == "Nobody has written this."


def test_what_is_asked_about_a_reason_is_named_without_the_dots_of_its_entry(spoken: str, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    view = ItemView(Item(text="Reason.", ref="r"), LIGHT, holder)
    (name,) = [button.accessibleName() for button in view.findChildren(QPushButton) if button.objectName() == "more"]
    asked = view.tr("Accept or ignore this…").rstrip("…\N{NO-BREAK SPACE} ")
    assert name == language.headed(asked, "Reason.")


def test_preferences_fit_a_narrow_window_in_large_text(spoken: str, qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    host = QWidget()
    qtbot.addWidget(host)
    style.set_text_size(qapp, 200)
    try:
        page = PreferencesPage(host)
        # A window of 900 pixels without its bar.
        page.resize(800, 540)
        host.resize(800, 540)
        host.show()
        for number in range(page.list.count()):
            page.list.setCurrentRow(number)
            needed = page.whole_page.minimumSizeHint().width()
            assert needed <= page.area.viewport().width(), f"{page.list.item(number).text()}: {needed}"
        page.end()
    finally:
        style.set_text_size(qapp, 100)
        qapp.setFont(before)
