"""The longest time in which the window does not answer, while 5,000 programs and 5,000 connections come in."""

import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.timing import Row

FEED = Path(__file__).parents[1] / "gui" / "feed.py"


def gaps() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from privacycheck.gui import engine, style
    from privacycheck.gui.app import calm_collector
    from privacycheck.gui.main_window import MainWindow
    from privacycheck.gui.tokens import LIGHT

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    style.apply(app, LIGHT)
    engine.command = lambda _: (sys.executable, [str(FEED), "many", "5000"])  # type: ignore[assignment]
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    calm_collector()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for page in ("overview", "apps", "connections"):
            window = MainWindow(LIGHT, Path(folder) / "settings.json")
            window.resize(1440, 900)
            window.show()
            window.show_page(page)
            seen: list[float] = []
            timer = QTimer(window)
            timer.setInterval(2)
            timer.timeout.connect(lambda seen=seen: seen.append(time.perf_counter()))
            timer.start()
            window.scan()
            while window.engine.running:
                app.processEvents()
            until = time.perf_counter() + 0.5
            while time.perf_counter() < until:
                app.processEvents()
            longest = max(b - a for a, b in pairwise(seen))
            rows.append(Row(f"longest gap of the event loop, {page}", longest, "", None, "under 50 ms"))
            window.close()
    return rows
