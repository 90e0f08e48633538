"""Colours can be read by people with weak sight."""

import pytest

from privacycheck.gui.tokens import DARK, LIGHT, Tokens, contrast


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_enough_contrast_on_everything_that_it_stands_on(tokens: Tokens) -> None:
    pairs = [(ink, back) for ink in ("ink", "soft", "link") for back in ("page", "card", "side", "hover", "selected")]
    pairs += [(level, back) for level in ("act", "look", "unknown", "quiet") for back in ("page", "card", "selected")]
    pairs += [(level, f"{level}_back") for level in ("act", "look", "unknown", "quiet")]
    pairs += [(ink, f"{level}_back") for ink in ("ink", "soft") for level in ("act", "look", "unknown", "quiet")]
    pairs += [("on_accent", "accent")]
    weak = {(a, b): round(contrast(getattr(tokens, a), getattr(tokens, b)), 2) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}


def test_contrast_is_computed_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
