"""A folder in, pictures of every page in it out, made from the sample computer by the program itself.

QT_QPA_PLATFORM=offscreen python packaging/pictures.py FOLDER
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from privacycheck.gui import style
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import DARK, LIGHT, Tokens

SIZES = ((900, 600), (1440, 900))


def settle(app: QApplication, window: MainWindow, milliseconds: int) -> None:
    until = QDeadlineTimer(milliseconds)
    while not until.hasExpired() and (window.engine.running or until.remainingTime() > milliseconds - 300):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take(app: QApplication, folder: Path, tokens: Tokens, tone: str, size: tuple[int, int], scale: float) -> None:
    font = app.font()
    font.setPointSizeF(10 * scale)
    app.setFont(font)
    style.apply(app, tokens, scale)
    window = MainWindow(tokens, folder / "settings.json")
    window.resize(*size)
    window.show()
    name = f"{tone}-{size[0]}x{size[1]}" + ("-200" if scale > 1 else "")
    app.processEvents()
    window.grab().save(str(folder / f"start-{name}.png"))
    window.scan_sample()
    settle(app, window, 20_000)
    for page in ("overview", "connections", "apps"):
        window.show_page(page)
        settle(app, window, 400)
        window.grab().save(str(folder / f"{page}-{name}.png"))
    wechat = next((key for key, report in window.results.reports.items() if report.rule == "wechat"), "")
    window.open_app(wechat)
    settle(app, window, 400)
    window.grab().save(str(folder / f"panel-{name}.png"))
    window.close()
    window.deleteLater()
    (folder / "settings.json").unlink(missing_ok=True)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        for name in ("DATA", "CACHE", "CONFIG"):
            os.environ[f"PRIVACYCHECK_{name}_DIR"] = own
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        for tokens, tone in ((LIGHT, "light"), (DARK, "dark")):
            for size in SIZES:
                take(app, folder, tokens, tone, size, 1.0)
        take(app, folder, LIGHT, "light", SIZES[0], 2.0)
        take(app, folder, LIGHT, "light", SIZES[1], 2.0)


if __name__ == "__main__":
    main()
