"""The program that an extension belongs to in, the menu entries by which its installed editions are known out."""

DESKTOP_IDS: dict[str, tuple[str, ...]] = {
    "chrome": ("google-chrome", "google-chrome-beta", "google-chrome-unstable"),
    "chromium": ("chromium", "chromium-browser"),
    "edge": ("microsoft-edge", "microsoft-edge-beta", "microsoft-edge-dev"),
    "brave": ("brave-browser", "brave-browser-beta", "brave-browser-nightly"),
    "opera": ("opera", "opera-beta"),
    "vivaldi": ("vivaldi-stable", "vivaldi-snapshot"),
    "yandex-browser": ("yandex-browser", "yandex-browser-beta"),
    "firefox": ("firefox", "firefox-esr"),
    "librewolf": ("librewolf", "io.gitlab.LibreWolf"),
    "waterfox": ("waterfox",),
    "thunderbird": ("thunderbird",),
    "tor-browser": ("start-tor-browser", "torbrowser"),
    "vscode": ("code", "code-insiders"),
    "vscodium": ("codium", "vscodium"),
    "cursor": ("cursor",),
    "windsurf": ("windsurf",),
    "trae": ("trae",),
}
"""Menu entries (freedesktop ids) of the editions that keep their settings outside of a sandbox."""
