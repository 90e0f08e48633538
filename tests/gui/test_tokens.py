"""Colours can be read by people with weak sight."""

import re
from pathlib import Path

import pytest

from privacycheck.gui import style
from privacycheck.gui import tokens as tokens_module
from privacycheck.gui.tokens import ALL, Tokens, contrast

NAMES = [("dark" if t.dark else "light") + ("-high" if t.high else "") for t in ALL]


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_text_has_enough_contrast_on_everything_that_it_stands_on(tokens: Tokens) -> None:
    pairs = [(ink, back) for ink in ("ink", "soft", "link") for back in ("page", "card", "side", "hover", "selected")]
    pairs += [(level, back) for level in ("act", "look", "unknown", "quiet") for back in ("page", "card", "selected")]
    pairs += [(level, f"{level}_back") for level in ("act", "look", "unknown", "quiet")]
    pairs += [(ink, f"{level}_back") for ink in ("ink", "soft") for level in ("act", "look", "unknown", "quiet")]
    pairs += [("on_accent", "accent")]
    pairs += [("link", f"{level}_back") for level in ("act", "look", "unknown", "quiet")]
    weak = {(a, b): round(contrast(getattr(tokens, a), getattr(tokens, b)), 2) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < (7 if tokens.high else 4.5)}


@pytest.mark.parametrize("tokens", ALL, ids=NAMES)
def test_what_marks_a_control_or_the_focus_stands_out_from_what_is_around_it(tokens: Tokens) -> None:
    """WCAG 2.2, 1.4.11 and 2.4.13: 3:1 for the edge of what can be pressed and for the ring of the focus."""
    grounds = (
        "page",
        "card",
        "side",
        "hover",
        "selected",
        *(f"{lv}_back" for lv in ("act", "look", "unknown", "quiet")),
    )
    pairs = [("focus", ground) for ground in grounds]
    pairs += [("edge", ground) for ground in ("page", "card", "side", *(("hover", "selected") if tokens.high else ()))]
    pairs += [("line", ground) for ground in ("page", "card", "side") if tokens.high]
    pairs += [("accent", "page"), ("accent", "card"), ("accent", "line"), ("on_accent", "accent")]
    weak = {(a, b): round(contrast(getattr(tokens, a), getattr(tokens, b)), 2) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 3}


def test_every_colour_of_the_stylesheet_comes_from_the_tokens() -> None:
    known = {value for tokens in ALL for value in vars(tokens).values()}
    for file in (Path(tokens_module.__file__).parent).glob("*.py"):
        named = set(re.findall(r"#[0-9a-fA-F]{6}\b", file.read_text(encoding="utf-8")))
        assert file.name == "tokens.py" or not named, f"{file.name} names a colour of its own"
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", "".join(map(style.sheet, ALL)))) <= known


def test_light_or_dark_and_the_contrast_are_two_choices() -> None:
    assert sorted((t.dark, t.high) for t in ALL) == [(False, False), (False, True), (True, False), (True, True)]
    assert all((contrast(t.page, "#000000") < 3) == t.dark for t in ALL)


@pytest.mark.parametrize("tokens", [t for t in ALL if t.high], ids=[n for n in NAMES if "high" in n])
def test_what_is_chosen_is_told_apart_from_what_has_the_keyboard(tokens: Tokens) -> None:
    assert tokens.focus != tokens.accent
    assert tokens.accent in style.sheet(tokens).split("#nav:checked:!focus")[1].split("}")[0]


def test_contrast_is_computed_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
