"""Arguments in, the window until it is closed, exit status out."""

import sys

from PySide6.QtWidgets import QApplication

from privacycheck import __version__, paths
from privacycheck.gui import icons, style
from privacycheck.gui.main_window import MainWindow


def main(arguments: list[str]) -> int:
    """Opens the window. Exit status 0 when it is closed."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("privacycheck")
    app.setApplicationDisplayName("PrivacyCheck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.privacycheck.PrivacyCheck")
    app.setStyle("Fusion")
    app.setWindowIcon(icons.own_icon())
    tokens = style.current(app)
    style.apply(app, tokens)
    window = MainWindow(tokens, paths.user_config_dir() / "settings.json")
    window.show()
    return app.exec()
