"""The one base of every value, and the small closed vocabularies that values share."""

from typing import Annotated, Literal

import msgspec


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Immutable, named fields only, unknown fields refused when decoded."""


Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
"""Lower-case letters, digits and hyphens; unique within its kind of record."""

Date = Annotated[str, msgspec.Meta(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""ISO 8601 date, as exact as known: 2020, 2020-08 or 2020-08-02."""

Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
"""ISO 3166-1 alpha-2 code."""

Grade = Literal["a1", "a1c", "a2", "a3", "b", "c", "d", "o"]
"""Evidence grade; what each means stands in rules/words/grades.yaml."""

Level = Literal["act", "look", "quiet", "unknown"]
"""Do something, Worth a look, Nothing stands out, Not known yet."""

Certainty = Literal["certain", "likely", "possible"]

Platform = Literal["linux", "windows", "macos", "android", "ios", "web", "all"]

Purpose = Literal[
    "core",
    "content",
    "sync",
    "login",
    "updates",
    "push",
    "telemetry",
    "analytics",
    "crash-reports",
    "experiments",
    "ads",
    "ai",
    "media",
    "payment",
    "dns",
    "cloud",
    "cdn",
]
"""What a network recipient is for; named in plain words in rules/words/purposes.yaml."""
REPORTING: tuple[Purpose, ...] = ("ads", "analytics", "telemetry", "experiments", "crash-reports", "push")
"""Of them those about the person who uses the program, in the order in which they are told. Only programs turn to such
services; people do not open them."""

Source = Literal[
    "deb",
    "rpm",
    "pacman",
    "flatpak",
    "snap",
    "appimage",
    "winget",
    "scoop",
    "homebrew",
    "windows",
    "msix",
    "macos",
    "desktop",
    "chrome-extension",
    "firefox-extension",
    "process",
]
"""Where a clue about an application comes from: the vocabulary of `privacycheck match`."""
