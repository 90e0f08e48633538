"""The longest time in which the window does not answer, while 5,000 programs and 5,000 connections come in."""

import os
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
        for page, look in (
            ("overview", ""),
            ("apps", ""),
            ("connections", "table"),
            ("connections", "map"),
            ("connections", "flow"),
        ):
            window = MainWindow(LIGHT, Path(folder) / "settings.json")
            window.resize(1440, 900)
            window.show()
            window.show_page(page)
            if look:
                window.pages[page].look.choose(look)  # type: ignore[attr-defined]
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
            rows.append(Row(f"longest gap of the event loop, {page} {look}".strip(), longest, "", None, "under 50 ms"))
            if page != "overview" and look in ("", "table"):
                rows += _handling(app, window, page)
            window.close()
    return rows


def live_gaps() -> list[Row]:
    """The same while 5,000 connections change each fifth of a second, as table, map and flow picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from privacycheck.gui import engine, style
    from privacycheck.gui.app import calm_collector
    from privacycheck.gui.connections_page import ConnectionsPage
    from privacycheck.gui.tokens import LIGHT

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    style.apply(app, LIGHT)
    engine.command = lambda _: (sys.executable, [str(FEED), "ticks", "5000", "12"])  # type: ignore[assignment]
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    calm_collector()
    rows = []
    for look in ("table", "map", "flow"):
        page = ConnectionsPage(LIGHT)
        page.resize(1440, 900)
        page.show()
        page.tabs.setCurrentWidget(page.live)
        page.look.choose(look)
        page.live.toggle()
        seen: list[float] = []
        timer = QTimer(page)
        timer.setInterval(2)
        timer.timeout.connect(lambda seen=seen: seen.append(time.perf_counter()))
        timer.start()
        until = time.perf_counter() + 5
        while time.perf_counter() < until:
            app.processEvents()
        timer.stop()
        longest = max(b - a for a, b in pairwise(seen))
        rows.append(Row(f"longest gap, 5,000 live connections as {look}", longest, "", None, "under 50 ms"))
        page.live.stop()
        page.end()
        page.hide()
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
    begin = time.perf_counter()
    for _ in range(20):
        world.grab()
    return [Row("a repaint of the map with 60 marks", (time.perf_counter() - begin) / 20, "", None, "under 16 ms")]


def _handling(app: Any, window: Any, page: str) -> list[Row]:
    """How long the window is busy with one thing that a person does to 5,000 rows, drawing included."""
    target = window.pages[page]
    bar = target.view.verticalScrollBar()

    def longest(steps: Iterable[Callable[[], object]]) -> float:
        worst = 0.0
        for step in steps:
            began = time.perf_counter()
            step()
            app.processEvents()
            worst = max(worst, time.perf_counter() - began)
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
