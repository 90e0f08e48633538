"""One graded statement and the program at hand in, whether it may raise the level and how far out.

Laws (b) and claims (d) never count. Nothing here sees a country: the same finding gives the same level everywhere.
"""

from privacycheck.assess.versions import older
from privacycheck.language import listed, mark, tr
from privacycheck.model.base import Level
from privacycheck.model.rule import Statement

PLATFORM_WORDS = {
    "linux": mark("Linux"),
    "windows": mark("Windows"),
    "macos": mark("macOS"),
    "android": mark("Android"),
    "ios": mark("iPhone/iPad"),
    "web": mark("the web version"),
    "all": mark("all systems"),
}
OLD_YEARS = 5
"""A finding this old, of which nobody knows whether it still holds, is worth a look but no order to act."""


def why_not(statement: Statement, platforms: frozenset[str], version: str | None) -> str:
    """Why a statement does not count here, in words; empty where it does."""
    if statement.grade == "d":
        return tr("claims without public proof never count")
    if statement.concern == "none":
        return tr("speaks of nothing that is a worry")
    if "all" not in statement.platforms and not platforms & set(statement.platforms):
        seen = listed(tr(PLATFORM_WORDS[p]) for p in statement.platforms)
        return tr("found on {seen}, not on this kind of program", seen=seen)
    if statement.state == "fixed":
        return _why_fixed(statement, platforms, version)
    if statement.state in ("stopped", "historic"):
        return tr("has ended, as far as is known")
    return ""


def _why_fixed(statement: Statement, platforms: frozenset[str], version: str | None) -> str:
    fixes = {p: v for p, v in statement.fixed_in.items() if p in platforms or p == "all"}
    if not fixes:
        return tr("has been mended")
    first = min(fixes.values())
    if version is None:
        return tr("mended in version {first}; the version here could not be read", first=first)
    if all(older(version, fix) for fix in fixes.values()):
        return ""
    return tr("mended in version {first}; here is {version}", first=first, version=version)


def level_of(statement: Statement, today: str) -> Level:
    """How far a statement that counts raises the level."""
    if statement.concern == "low":
        return "quiet"
    if statement.concern == "medium" or statement.grade in ("a3", "c") or statement.state == "settled":
        return "look"
    old = int(today[:4]) - int(statement.date[:4]) >= OLD_YEARS
    return "look" if old and statement.state in ("unknown", "contested") else "act"
