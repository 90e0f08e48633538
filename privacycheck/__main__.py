"""Arguments in, exit status out. No arguments: the window; otherwise the command line."""

import gc
import os
import sys


def main() -> int:
    """The program. Exit status: 0 done, 1 done with something to know, 2 wrong use, 3 could not do it."""
    # A shell that completes words asks with no word at all; it wants no window.
    if len(sys.argv) == 1 and "_PRIVACYCHECK_COMPLETE" not in os.environ:
        return window()
    if sys.argv[1:] == ["tray"]:
        return tray()
    # A short life leaves few circles behind; they are looked for a hundredth as often.
    gc.set_threshold(70_000)
    from privacycheck.cli.main import run

    return run(sys.argv[1:])


def window() -> int:
    """Opens the window, or says in one line what to do where there is no display."""
    if not _has_display():
        sys.stderr.write("There is no display to open a window on. Run: privacycheck scan\n")
        return 3
    # Looking for circles among what is only now being read costs a tenth of the start. gui.app turns it on again, once
    # the window is painted.
    gc.disable()
    try:
        from privacycheck.gui.app import main as gui
    except ImportError as error:
        if os.environ.get("PRIVACYCHECK_DEBUG") == "1":
            raise
        sys.stderr.write(f"The window cannot be opened ({error}). Run: privacycheck scan\n")
        return 3
    return gui(sys.argv[1:])


def tray() -> int:
    """Shows how recording goes in the desktop's tray. Where there is no desktop there is nothing to show."""
    if not _has_display():
        return 0
    try:
        from privacycheck.gui.tray import main as icon
    except ImportError:
        if os.environ.get("PRIVACYCHECK_DEBUG") == "1":
            raise
        return 0
    return icon()


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
