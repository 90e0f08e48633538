"""The longest time in which the window does not answer: while its pages are made, while 5,000 programs and 5,000
connections come in, and while 5,000 live ones change.

A gap is told twice: in processor time of the window's own thread, which other programs on the machine hardly change,
and by the clock. Both are medians over `TIMES` runs of the longest gap of each run.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.benchmarks.timing import Row

FEED = Path(__file__).parents[1] / "gui" / "feed.py"
TIMES = 3


class Gaps:
    """Looks every 2 ms whether the event loop still turns."""

    def __init__(self, parent: Any) -> None:
        from PySide6.QtCore import QTimer

        self._seen: list[tuple[float, float]] = []
        self._timer = QTimer(parent)
        self._timer.setInterval(2)
        self._timer.timeout.connect(lambda: self._seen.append((time.perf_counter(), time.thread_time())))
        self._timer.start()

    def longest(self) -> tuple[float, float]:
        """Seconds of processor time and by the clock."""
        self._timer.stop()
        pairs = list(pairwise(self._seen))
        return max(b[1] - a[1] for a, b in pairs), max(b[0] - a[0] for a, b in pairs)


def _row(what: str, found: list[tuple[float, float]]) -> Row:
    busy, clock = (statistics.median(some) for some in zip(*found, strict=True))
    return Row(f"longest gap, {what}", busy, "by the clock", clock, "under 50 ms")


def _spin(app: Any, seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()


def _application() -> Any:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from privacycheck.gui import style
    from privacycheck.gui.app import calm_collector
    from privacycheck.gui.tokens import LIGHT

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    style.apply(app, LIGHT)
    calm_collector()
    return app


def start_gaps() -> list[Row]:
    """From the window shown until its pages are made, each time in a new process, which has compiled modules as an
    installed program has."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        own = {"PYTHONPYCACHEPREFIX": folder, "PYTHONPATH": str(Path(__file__).parents[2])}
        for _ in range(TIMES + 1):
            run = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.window"], env=kept | own, capture_output=True, check=True
            )
            busy, clock = json.loads(run.stdout.splitlines()[-1])
            found.append((busy, clock))
    # The first run compiles.
    return [_row("making the pages after start", found[1:])]


def one_start() -> None:
    app = _application()
    from privacycheck.gui.main_window import MainWindow
    from privacycheck.gui.tokens import LIGHT

    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(LIGHT, Path(folder) / "settings.json")
        window.show()
        app.processEvents()
        gaps = Gaps(window)
        while not window._maker.done:
            app.processEvents()
        _spin(app, 0.2)
        sys.stdout.write(json.dumps(gaps.longest()) + "\n")
        window.close()


def gaps() -> list[Row]:
    """While a scan of 5,000 programs with a connection each comes in."""
    app = _application()
    from privacycheck.gui import child
    from privacycheck.gui.main_window import MainWindow
    from privacycheck.gui.tokens import LIGHT

    child.command = lambda _: (sys.executable, [str(FEED), "many", "5000"])  # type: ignore[assignment]
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    rows = []
    for page, look in (
        ("overview", ""),
        ("apps", ""),
        ("connections", "table"),
        ("connections", "map"),
        ("connections", "flow"),
    ):
        found = []
        handling: list[Row] = []
        for turn in range(TIMES):
            with tempfile.TemporaryDirectory() as folder:
                window = MainWindow(LIGHT, Path(folder) / "settings.json")
                window.resize(1440, 900)
                window.show()
                window.show_page(page)
                if look:
                    window.pages[page].look.choose(look)  # type: ignore[attr-defined]
                _spin(app, 0.3)
                gaps = Gaps(window)
                window.scan()
                while window.engine.running:
                    app.processEvents()
                _spin(app, 0.5)
                found.append(gaps.longest())
                if turn == 0 and page != "overview" and look in ("", "table"):
                    handling = _handling(app, window, page)
                window.close()
        rows += [_row(f"scan, {page} {look}".strip(), found), *handling]
    return rows


def live_gaps() -> list[Row]:
    """The same while 5,000 connections change each fifth of a second, as table, map and flow picture."""
    app = _application()
    from privacycheck.gui import child
    from privacycheck.gui.connections_page import ConnectionsPage
    from privacycheck.gui.tokens import LIGHT

    child.command = lambda _: (sys.executable, [str(FEED), "ticks", "5000", "12"])  # type: ignore[assignment]
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    rows = []
    for look in ("table", "map", "flow"):
        found = []
        for _ in range(TIMES):
            page = ConnectionsPage(LIGHT)
            page.resize(1440, 900)
            page.show()
            page.tabs.setCurrentWidget(page.live)
            page.look.choose(look)
            _spin(app, 0.3)
            page.live.toggle()
            gaps = Gaps(page)
            _spin(app, 5)
            found.append(gaps.longest())
            page.live.stop()
            page.end()
            page.hide()
        rows.append(_row(f"5,000 live connections as {look}", found))
    return rows


def repaints() -> list[Row]:
    """One repaint of a picture, its land already drawn."""
    from privacycheck.gui.land import Land
    from privacycheck.gui.tokens import LIGHT
    from privacycheck.gui.world_map import WorldMap
    from privacycheck.model.countries import COUNTRIES
    from privacycheck.present import places
    from privacycheck.present.streams import Stream

    land = Land()
    world = WorldMap(LIGHT, land)
    world.resize(1200, 640)
    land.begin()
    while not land.shapes or land._waiting:
        land._step()
    streams = [
        Stream(app_key="a", app="A", company="C", country=code, kind="internet", count=n + 1)
        for n, code in enumerate(list(COUNTRIES)[:60])
    ]
    world.show_places(places.places(streams).places)
    world.grab()
    begin = time.thread_time()
    for _ in range(20):
        world.grab()
    return [Row("a repaint of the map with 60 marks", (time.thread_time() - begin) / 20, "", None, "under 16 ms")]


def _handling(app: Any, window: Any, page: str) -> list[Row]:
    """Processor time for one thing that a person does to 5,000 rows, drawing included."""
    target = window.pages[page]
    bar = target.view.verticalScrollBar()

    def longest(steps: Iterable[Callable[[], object]]) -> float:
        worst = 0.0
        for step in steps:
            began = time.thread_time()
            step()
            app.processEvents()
            worst = max(worst, time.thread_time() - began)
        return worst

    most = bar.maximum()
    scrolls = [partial(bar.setValue, most * n // 40) for n in range(41)]
    words = ["program 1", "program 12", "company", "no such thing", ""]
    filters = [partial(target.search.setText, word) for word in words]
    if page == "apps":
        orders = [partial(target.order.setCurrentIndex, n) for n in (1, 2, 0)]
        moves = [partial(target.view.setCurrentIndex, target.model.index(n)) for n in range(0, 400, 10)]
    else:
        orders = [partial(target._sort, n) for n in (1, 6, 6, 0)]
        moves = []
    told = [("scroll", scrolls), ("filter", filters), ("order", orders), ("choose a row", moves)]
    return [
        Row(f"5,000 rows, {page}: {name}", longest(steps), "", None, "under 50 ms") for name, steps in told if steps
    ]


if __name__ == "__main__":
    one_start()
