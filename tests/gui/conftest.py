"""The window's tests run without a screen; a Qt warning fails them (qt_log_level_fail)."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from privacycheck.gui import style
from privacycheck.gui.tokens import ALL, LIGHT, Tokens

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(params=ALL, ids=["light", "dark", "light-high", "dark-high"])
def tokens(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tokens]:
    before = qapp.palette()
    style.apply(qapp, request.param)
    yield request.param
    qapp.setStyleSheet("")
    qapp.setPalette(before)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Letters of 200 %, and the program's own look."""
    font, palette = qapp.font(), qapp.palette()
    twice = qapp.font()
    twice.setPointSizeF(20)
    qapp.setFont(twice)
    style.apply(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
