"""Text from the machine in, text that is safe to show and to store out. Called once, at the edge."""

import unicodedata

LIMIT = 200
_DROPPED = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
"""Unicode categories: control characters, invisible ones and those that turn the direction of writing."""
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that show as nothing, with which one name can pose as another."""


def clean(untrusted_text: str, limit: int = LIMIT) -> str:
    """Without control characters (so no terminal escapes), invisible or direction-turning ones; NFC; bounded."""
    text = untrusted_text[: limit * 4]
    if text.isascii() and text.isprintable():
        plain = text
    else:
        kept = (" " if c in "\t\r\n" else c for c in text)
        plain = "".join(c for c in kept if c not in _BLANK and unicodedata.category(c) not in _DROPPED)
        plain = unicodedata.normalize("NFC", plain)
    plain = " ".join(plain.split())
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"


def clean_path(untrusted_path: str, limit: int = 4096) -> str:
    """A path as it is, but for what must not be shown: control characters become question marks."""
    if untrusted_path.isprintable():
        return untrusted_path[:limit]
    return "".join(c if c.isprintable() else "?" for c in untrusted_path[:limit])
