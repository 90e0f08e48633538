"""Arguments in, the window until it is closed, exit status out."""

import gc
import sys

from PySide6.QtWidgets import QApplication

from privacycheck import __version__, paths
from privacycheck.gui import icons, style
from privacycheck.gui.main_window import MainWindow


def calm_collector() -> None:
    """Results are thousands of values without circles. Looking through all of them for circles again and again while
    they come in makes the window halt for 20 to 30 ms; a hundredth as often is enough."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


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
    calm_collector()
    window = MainWindow(tokens, paths.user_config_dir() / "settings.json")
    window.show()
    return app.exec()
