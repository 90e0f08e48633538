"""Every button of the first page is within sight, in large letters too."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from privacycheck.gui.start_page import StartPage

STATES: dict[str, Callable[[StartPage], None]] = {
    "welcome": StartPage.welcome,
    "nothing found": StartPage.nothing_found,
    "failed": lambda page: page.failed("The rule book could not be read: rules.yaml."),
}


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("state", STATES)
def test_all_buttons_are_within_sight_where_there_is_little_room(qtbot: QtBot, state: str) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    STATES[state](page)
    qtbot.wait(20)
    for button in (page.scan, page.sample, page.about):
        if button.isVisible():
            bottom = button.mapTo(page.viewport(), button.rect().bottomLeft()).y()
            assert bottom < page.viewport().height(), button.text()


def test_the_picture_is_there_where_there_is_room(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 250)
    page.show()
    assert not page.picture.isVisible()
    page.resize(900, 700)
    assert page.picture.isVisible()
