"""Light or dark in, the colours and sizes of everything out. The only place where a colour is named."""

from dataclasses import dataclass

SPACE = 8
"""All distances are multiples of this, in pixels."""


@dataclass(frozen=True)
class Tokens:
    """Colours as #rrggbb. Text colours have a contrast of at least 4.5:1 on `page` and `card` (held by a test)."""

    page: str
    card: str
    side: str
    line: str
    edge: str
    hover: str
    selected: str
    ink: str
    soft: str
    accent: str
    on_accent: str
    link: str
    focus: str
    act: str
    look: str
    unknown: str
    quiet: str
    act_back: str
    look_back: str
    unknown_back: str
    quiet_back: str

    def level(self, level: str) -> str:
        return str(getattr(self, level))

    def level_back(self, level: str) -> str:
        return str(getattr(self, f"{level}_back"))


LIGHT = Tokens(
    page="#f5f7f9",
    card="#ffffff",
    side="#e9eef2",
    line="#d3dbe3",
    edge="#7c8998",
    hover="#edf2f6",
    selected="#d9e8f2",
    ink="#1b2430",
    soft="#525e6e",
    accent="#1f5f85",
    on_accent="#ffffff",
    link="#1a5a80",
    focus="#1f5f85",
    act="#9c2318",
    look="#754c00",
    unknown="#2b5a83",
    quiet="#2a6339",
    act_back="#fbe9e7",
    look_back="#fbf1dc",
    unknown_back="#e6f0f8",
    quiet_back="#e7f3ea",
)
DARK = Tokens(
    page="#14191f",
    card="#1c232b",
    side="#10151a",
    line="#36414e",
    edge="#6f7e8f",
    hover="#232c36",
    selected="#263b4b",
    ink="#e9edf2",
    soft="#aab5c2",
    accent="#8cc4e6",
    on_accent="#0d1a24",
    link="#93c9ec",
    focus="#8cc4e6",
    act="#ff9b91",
    look="#f0be66",
    unknown="#96c8f2",
    quiet="#93d3a2",
    act_back="#3a211f",
    look_back="#362b18",
    unknown_back="#1d2f3f",
    quiet_back="#1d3324",
)
TRAY_TILE, TRAY_GLYPH = "#1f4e6b", "#ffffff"
"""The tray's icon has a tile of its own, so that its shape is seen on light and dark bars alike."""
MARKS = {"act": "■", "look": "▲", "unknown": "?", "quiet": "●"}
"""A shape per level: colour alone says nothing to many people."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
