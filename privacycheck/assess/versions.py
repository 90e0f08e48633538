"""Two version texts in, which is older out."""

import re

_PART = re.compile(r"\d+|[a-z]+")


def older(version: str, other: str) -> bool:
    """Whether `version` comes before `other`, comparing number by number; a Debian epoch and revision are left out."""
    return _parts(version) < _parts(other)


def _parts(version: str) -> tuple[tuple[int, int, str], ...]:
    plain = version.lower().strip().removeprefix("v")
    plain = plain.partition(":")[2] or plain
    plain = plain.partition("-")[0].partition("+")[0].partition("~")[0]
    # Numbers sort after words, so that 2.0 comes after 2.0beta's word part and 2.0.1 after 2.0.
    return tuple((1, int(p[:18]), "") if p.isdigit() else (0, 0, p) for p in _PART.findall(plain))
