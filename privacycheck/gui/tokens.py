"""Light or dark, and whether contrast shall be higher, in; the colours and sizes of everything out. The only place
where a colour is named."""

from dataclasses import dataclass

SPACE = 8
"""All distances are multiples of this, in pixels."""


@dataclass(frozen=True)
class Tokens:
    """Colours as #rrggbb. Text has a contrast of at least 4.5:1 on all that it stands on, 7:1 where `high` (held by a
    test). `dark`: grounds are darker than what stands on them. `high`: what is chosen has a line as well as a ground.
    """

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
    dark: bool = False
    high: bool = False

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
    dark=True,
)
LIGHT_HIGH = Tokens(
    page="#ffffff",
    card="#ffffff",
    side="#ffffff",
    line="#868e96",
    edge="#39424d",
    hover="#e6edf3",
    selected="#cfe3f1",
    ink="#000000",
    soft="#333b45",
    accent="#003a5c",
    on_accent="#ffffff",
    link="#003f66",
    focus="#8f0070",
    act="#7d120a",
    look="#523400",
    unknown="#143f63",
    quiet="#0e4420",
    act_back="#fdeeec",
    look_back="#fcf4e2",
    unknown_back="#eaf3fa",
    quiet_back="#ebf6ee",
    high=True,
)
DARK_HIGH = Tokens(
    page="#000000",
    card="#000000",
    side="#000000",
    line="#6f7a86",
    edge="#b4bfcb",
    hover="#1a232c",
    selected="#1f3b50",
    ink="#ffffff",
    soft="#d7dee6",
    accent="#bfe3fa",
    on_accent="#000000",
    link="#bfe3fa",
    focus="#ffe066",
    act="#ffc2bb",
    look="#ffd98a",
    unknown="#c2e2fb",
    quiet="#b5ecc3",
    act_back="#33110e",
    look_back="#2b2009",
    unknown_back="#0e2233",
    quiet_back="#0d2616",
    dark=True,
    high=True,
)
ALL = (LIGHT, DARK, LIGHT_HIGH, DARK_HIGH)
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
