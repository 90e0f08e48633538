"""Claims about text at the edge."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.clean import clean, clean_path


@given(st.text(max_size=400))
def test_clean_text_has_nothing_that_moves_hides_or_turns(text: str) -> None:
    made = clean(text)
    assert len(made) <= 200
    assert made == made.strip()
    assert not [c for c in made if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")]


@given(st.text(max_size=400))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_ordinary_names_of_all_scripts_stay() -> None:
    for name in ("LibreOffice Writer", "微信", "キングソフト", "Яндекс.Браузер", "Größe", "C++ (64-bit)"):
        assert clean(name) == name


def test_terminal_escapes_lose_their_effect() -> None:
    assert "\x1b" not in clean("\x1b[2J\x1b]0;owned\x07name")
    assert clean("a\nb\tc") == "a b c"


def test_a_turned_name_reads_as_it_is_stored() -> None:
    assert clean("invoice\u202efdp.exe") == "invoicefdp.exe"


def test_decomposed_letters_are_put_together() -> None:
    assert clean("u\u0308ber") == "über"


def test_long_text_ends_with_an_ellipsis() -> None:
    assert clean("x" * 500) == "x" * 199 + "…"


@given(st.text(max_size=200))
def test_paths_keep_their_length_and_show_only_printable_characters(text: str) -> None:
    made = clean_path(text)
    assert len(made) == len(text)
    assert made.isprintable()
