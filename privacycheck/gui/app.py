"""Arguments in, the window until it is closed, exit status out."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from privacycheck import __version__, language, paths, settings
from privacycheck.gui import accessible, icons, style, translator
from privacycheck.gui.frame_window import PAINTED_MS
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.one_window import OneWindow


def calm_collector() -> None:
    """Results are thousands of values without circles. Looking through all of them for circles again and again while
    they come in makes the window halt for 20 to 30 ms; a hundredth as often is enough."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 20, 100)


def keep_qt_settings(folder: Path) -> None:
    """Qt's own dialogs note which folders were visited. That stays in a folder of the program, not in one for all."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


def main(arguments: list[str]) -> int:
    """Opens the window. Exit status 0 when it is closed."""
    # Set by name, in place of the desktop's own style: that one is not even read.
    app = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    app.setApplicationName("privacycheck")
    app.setApplicationDisplayName("PrivacyCheck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.privacycheck.PrivacyCheck")
    accessible.install(app)
    keep_qt_settings(paths.user_config_dir())
    app.setWindowIcon(icons.own_icon())
    file = paths.user_config_dir() / "settings.json"
    language.use(language.wanted(settings.load(file).language, os.environ), paths.translations())
    translator.install(app, app)
    style.set_families(app, language.current())
    one = OneWindow(paths.user_cache_dir(), app)
    if not one.first and one.call_the_first():
        return 0
    chosen = settings.load(file)
    tokens = style.chosen(app, chosen.look, chosen.contrast)
    style.set_text_size(app, chosen.text)
    style.apply(app, tokens)
    window = MainWindow(tokens, file)
    one.raised.connect(window.raise_up)
    window.show_within(app.primaryScreen().availableSize())
    QTimer.singleShot(PAINTED_MS, app, calm_collector)
    status = app.exec()
    one.let_go()
    return status
