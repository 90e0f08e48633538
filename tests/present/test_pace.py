"""How far a look has come is said in round numbers, and only as far as it is known."""

import pytest

from privacycheck.model.events import Pace
from privacycheck.present import pace


def told(**change: object) -> str:
    values = {"files": 12_000, "all_files": 160_000, "done": 1, "total": 2}
    return pace.words(Pace(**values | change))  # type: ignore[arg-type]


def test_files_rate_and_time_left_stand_in_one_line() -> None:
    words = told(rate=209_900_000.0, left=21.0)
    assert words == "12,000 of 160,000 files, 210 MB a second, about 20 seconds left"


def test_what_is_not_known_yet_is_left_out() -> None:
    assert told() == "12,000 of 160,000 files"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "a few seconds left"),
        (4.9, "a few seconds left"),
        (12.0, "about 10 seconds left"),
        (57.0, "about 55 seconds left"),
        (58.0, "about 1 minute left"),
        (150.0, "about 2 minutes left"),
        (5_000.0, "about 83 minutes left"),
        (7_300.0, "about 2 hours left"),
    ],
)
def test_the_more_time_is_left_the_more_roughly_it_is_said(seconds: float, words: str) -> None:
    assert pace.left(seconds) == words
