"""One graded statement and the program at hand in, whether it may raise the level and how far out.

Laws (b) and claims (d) never count. Nothing here sees a country: the same finding gives the same level everywhere.
"""

from privacycheck.assess.versions import older
from privacycheck.model.base import Level
from privacycheck.model.rule import Statement

PLATFORM_WORDS = {
    "linux": "Linux",
    "windows": "Windows",
    "macos": "macOS",
    "android": "Android",
    "ios": "iPhone and iPad",
    "web": "the web version",
    "all": "all systems",
}
OLD_YEARS = 5
"""A finding this old, of which nobody knows whether it still holds, is worth a look but no order to act."""


def why_not(statement: Statement, platforms: frozenset[str], version: str | None) -> str:
    """Why a statement does not count here, in words; empty where it does."""
    if statement.grade == "d":
        return "claims without public proof never count"
    if statement.concern == "none":
        return "speaks of nothing that is a worry"
    if "all" not in statement.platforms and not platforms & set(statement.platforms):
        seen = " and ".join(PLATFORM_WORDS[p] for p in statement.platforms)
        return f"found on {seen}, not on this kind of program"
    if statement.state == "fixed":
        return _why_fixed(statement, platforms, version)
    if statement.state in ("stopped", "historic"):
        return "has ended, as far as is known"
    return ""


def _why_fixed(statement: Statement, platforms: frozenset[str], version: str | None) -> str:
    fixes = {p: v for p, v in statement.fixed_in.items() if p in platforms or p == "all"}
    if not fixes:
        return "has been mended"
    first = min(fixes.values())
    if version is None:
        return f"mended in version {first}; the version here could not be read"
    if all(older(version, fix) for fix in fixes.values()):
        return ""
    return f"mended in version {first}; here is {version}"


def level_of(statement: Statement, today: str) -> Level:
    """How far a statement that counts raises the level."""
    if statement.concern == "low":
        return "quiet"
    if statement.concern == "medium" or statement.grade in ("a3", "c") or statement.state == "settled":
        return "look"
    old = int(today[:4]) - int(statement.date[:4]) >= OLD_YEARS
    return "look" if old and statement.state in ("unknown", "contested") else "act"
