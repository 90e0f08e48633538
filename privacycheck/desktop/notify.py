"""A title and a text in, a notification of the desktop out (org.freedesktop.Notifications, Desktop Notifications 1.2).

Over the session bus of this computer, by a small program that desktops or systemd bring: notify-send or busctl.
"""

import shutil
from collections.abc import Callable, Sequence

from privacycheck.desktop.startup import run_quietly

NAME = "PrivacyCheck"
ICON = "org.privacycheck.PrivacyCheck"
SHOWN_MS = 10_000
LONGEST = 500


def show(
    title: str,
    text: str,
    run: Callable[[Sequence[str]], bool] = run_quietly,
    find: Callable[[str], str | None] = shutil.which,
) -> bool:
    """Whether it could be shown. The texts must be clean of control characters; markup is made harmless."""
    title, text = plain(title), plain(text)
    if notify := find("notify-send"):
        words = (notify, f"--app-name={NAME}", f"--icon={ICON}", f"--expire-time={SHOWN_MS}", "--", title, text)
        if run(words):
            return True
    busctl = find("busctl")
    return bool(busctl) and run((busctl or "", *_call(title, text)))


def _call(title: str, text: str) -> tuple[str, ...]:
    """Notify(name, replaces, icon, summary, body, actions, hints, timeout)."""
    where = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
    values = (NAME, "0", ICON, title, text, "0", "1", "urgency", "y", "0", str(SHOWN_MS))
    return ("--user", "--timeout=5", "call", *where, "Notify", "susssasa{sv}i", "--", *values)


def plain(text: str) -> str:
    """A body may be markup, a small part of HTML: names of programs must not become any."""
    return text.replace("&", "and").replace("<", "(").replace(">", ")")[:LONGEST]
