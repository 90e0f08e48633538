"""Colours can be read by people with weak sight."""

import re
from pathlib import Path

import pytest

from privacycheck.gui import style
from privacycheck.gui import tokens as tokens_module
from privacycheck.gui.tokens import DARK, LIGHT, Tokens, contrast


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_enough_contrast_on_everything_that_it_stands_on(tokens: Tokens) -> None:
    pairs = [(ink, back) for ink in ("ink", "soft", "link") for back in ("page", "card", "side", "hover", "selected")]
    pairs += [(level, back) for level in ("act", "look", "unknown", "quiet") for back in ("page", "card", "selected")]
    pairs += [(level, f"{level}_back") for level in ("act", "look", "unknown", "quiet")]
    pairs += [(ink, f"{level}_back") for ink in ("ink", "soft") for level in ("act", "look", "unknown", "quiet")]
    pairs += [("on_accent", "accent")]
    pairs += [("link", f"{level}_back") for level in ("act", "look", "unknown", "quiet")]
    weak = {(a, b): round(contrast(getattr(tokens, a), getattr(tokens, b)), 2) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
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
    pairs += [("edge", ground) for ground in ("page", "card", "side")]
    pairs += [("accent", "page"), ("accent", "card"), ("accent", "line"), ("on_accent", "accent")]
    weak = {(a, b): round(contrast(getattr(tokens, a), getattr(tokens, b)), 2) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 3}


def test_every_colour_of_the_stylesheet_comes_from_the_tokens() -> None:
    known = {value for tokens in (LIGHT, DARK) for value in vars(tokens).values()}
    for file in (Path(tokens_module.__file__).parent).glob("*.py"):
        named = set(re.findall(r"#[0-9a-fA-F]{6}\b", file.read_text(encoding="utf-8")))
        assert file.name == "tokens.py" or not named, f"{file.name} names a colour of its own"
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", style.sheet(LIGHT) + style.sheet(DARK))) <= known


def test_contrast_is_computed_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
