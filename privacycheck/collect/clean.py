"""Text from the machine in, text that is safe to show and to store out. Called once, at the edge."""

import unicodedata

LIMIT = 200
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\ufeff") | frozenset(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
"""Invisible characters and those that turn the direction of writing, with which one name can pose as another."""


def clean(untrusted_text: str, limit: int = LIMIT) -> str:
    """Without control characters (so no terminal escapes), invisible and direction-turning ones; NFC; bounded length."""
    text = untrusted_text[: limit * 4]
    if text.isascii() and text.isprintable():
        plain = text
    else:
        kept = (" " if c in "\t\r\n" else c for c in text if c not in _DROPPED)
        plain = "".join(c for c in kept if c == " " or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))
        plain = unicodedata.normalize("NFC", plain)
    plain = " ".join(plain.split())
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"


def clean_path(untrusted_path: str, limit: int = 4096) -> str:
    """A path as it is, but for what must not be shown: control characters become question marks."""
    if untrusted_path.isprintable():
        return untrusted_path[:limit]
    return "".join(c if c.isprintable() else "?" for c in untrusted_path[:limit])
