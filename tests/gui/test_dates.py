"""Dates stand as people of a place write them, as short as they do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale

from privacycheck.gui import dates

DAY = QDate(2026, 11, 3)


@pytest.fixture(autouse=True)
def _here() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("place", "whole", "short"),
    [
        ("en_GB", "3 Nov 2026", "3 Nov"),
        ("en_US", "Nov 3, 2026", "Nov 3"),
        ("de_DE", "3. Nov. 2026", "3. Nov."),
        ("es_ES", "3 nov 2026", "3 nov"),
        ("fr_FR", "3 nov. 2026", "3 nov."),
        ("zh_CN", "2026年11月3日", "11月3日"),
    ],
)
def test_a_day_is_written_as_in_its_place(place: str, whole: str, short: str) -> None:
    QLocale.setDefault(QLocale(place))
    assert dates.day(DAY) == whole
    assert QLocale().toString(DAY, dates.short_shape()) == short
