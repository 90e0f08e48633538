"""English sentences in, their Flesch-Kincaid grade out.

The formula is that of Kincaid, Fishburne, Rogers and Chissom, 1975 (Naval Research Branch Report 8-75). Syllables are
counted by letters, which is right within one for nearly all everyday words and evens out over a text.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d+")
_SENTENCE = re.compile(r"[.!?:;]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(r"[^cgstx]i[aou]|[^qg]u[ae]l|(?<!p)eo|[ey]ing|[^aeiou]ea(?:$|te)|^[^aeiou]*u?ie[nrt]")
"""Vowels that are spoken one after another: "violin", "usual", "video", "trying", "client"."""
_SILENT = re.compile(r"[^aeiouyl]e$|[aeiou]le$|[^aeiouytd]ed$|[^aeiouysczxhg]es$")
"""Ends whose e is not spoken: "make", "whole", "opened", "sites"; but "able", "wanted", "uses"."""


def words(text: str) -> list[str]:
    """Words and numbers."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Syllables of an English word; numbers count as one."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    return max(1, len(_VOWELS.findall(plain)) + len(_APART.findall(plain)) - bool(_SILENT.search(plain)))


def sentences(text: str) -> int:
    """Sentences; a colon or semicolon ends one as well, and so does the end of the text."""
    plain = text.strip()
    return len(_SENTENCE.findall(plain)) + (not plain.endswith((".", "!", "?", ":", ";"))) if plain else 0


def grade(texts: Iterable[str]) -> float:
    """The school grade that all texts together ask of their reader; 0 for no text."""
    several = list(texts)
    found = [word for text in several for word in words(text)]
    if not found:
        return 0.0
    per_sentence = len(found) / max(1, sum(map(sentences, several)))
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, found)) / len(found) - 15.59
