"""A folder in, pictures of every page in it out, made from the sample computer by the program itself.

QT_QPA_PLATFORM=offscreen python packaging/pictures.py FOLDER [few]

Every page in light and dark, at 100 % and 200 % text, in 900x600 and 1440x900; and at 900x600 the states of
picture_states.py: while a scan runs, stopped, failed, nothing found, long and right-to-left names, live connections,
looking inside, recording, each section of the preferences, other languages.
"few" makes those of the README only.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from picture_states import SAMPLE, SETTLED, States, sample_events
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from privacycheck.gui import child, style
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.gradual import Gradual
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.land import Land
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.question import Question
from privacycheck.gui.tokens import DARK, LIGHT, Tokens
from privacycheck.history import FILE, Database, open_database, scans, traffic
from privacycheck.model.report import Report
from privacycheck.model.traffic import Amount, TrafficApp, TrafficEnd

SIZES = ((900, 600), (1440, 900))
TELL = "import sys; sys.stdout.write(open(sys.argv[1], encoding='utf-8').read()); sys.exit(int(sys.argv[2]))"


def keep_scans(folder: Path) -> None:
    """Three scans of the sample computer, on which programs came, went and changed in between."""
    words = [sys.executable, "-m", "privacycheck", "scan", "--machine", str(SAMPLE), "--format", "json"]
    report = msgspec.json.decode(subprocess.run(words, capture_output=True, check=True).stdout, type=Report)
    old = msgspec.structs.replace
    apps = report.apps
    first = tuple(old(a, version="1.0", contacts=()) if n % 9 == 0 else a for n, a in enumerate(apps) if n % 11)
    second = tuple(old(a, contacts=a.contacts[:1]) for n, a in enumerate(apps) if n % 17 != 2)
    gone = old(apps[3], key="deb:old-player", name="Old Player", rule=None)
    with open_database(folder / FILE) as database:
        record(database)
        for day, kept in (("03", (*first, gone)), ("14", second), ("24", apps)):
            taken = old(report.computer, taken=f"2026-11-{day}T09:41:00Z")
            scans.keep(database, old(report, apps=kept, computer=taken))


def record(database: Database) -> None:
    """Made-up traffic of three programs in the last 30 days."""
    names = {"deb:firefox-esr": "Mozilla Firefox", "deb:spotify": "Spotify", "flatpak:org.telegram": "Telegram"}
    apps = {key: TrafficApp(key=key, name=name) for key, name in names.items()}
    ends = {"company:x": TrafficEnd(key="company:x", name="Example", known=True, company="x", country="DE")}
    today = date.today()
    amounts = [
        Amount(
            day=(today - timedelta(days=back)).isoformat(),
            app=key,
            end="company:x",
            sent=(7919 * (back + 3) * (n + 1)) % 61 * 150_000,
            received=(104_729 * (back + 1) * (n + 2)) % 83 * 5_100_000,
            connections=back + 1,
            lower_bound=back == 4,
            first=1.0,
            last=2.0,
        )
        for back in range(28)
        for n, key in enumerate(apps)
        if (back + n) % 6
    ]
    with database.writing():
        traffic.add(database, amounts, apps, ends)


class Remembered:
    """What the command line answers, asked once for all pictures: they are of the window, and a scan takes longer."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.ask = folder, child.command
        self._known: dict[tuple[str, ...], tuple[str, list[str]]] = {}

    def __call__(self, words: list[str]) -> tuple[str, list[str]]:
        # A recorded computer counts by what stands in it.
        names = (Path(word).read_text(encoding="utf-8") if word.endswith(".jsonl") else word for word in words)
        key = (os.environ.get("PRIVACYCHECK_LANGUAGE", ""), *names)
        if key not in self._known:
            program, arguments = self.ask(words)
            told = subprocess.run([program, *arguments], capture_output=True, check=False)
            if told.returncode > 1:
                return program, arguments
            file = self.folder / f"answer-{len(self._known)}"
            file.write_bytes(told.stdout)
            self._known[key] = sys.executable, ["-S", "-c", TELL, str(file), str(told.returncode)]
        return self._known[key]


def rest(app: QApplication, window: MainWindow, milliseconds: int) -> None:
    """Until for so long nothing has been under way: no scan (but one that stands still), no question, no drawing."""
    patience = QDeadlineTimer(20_000)
    standing = window.engine.running and "--machine" not in window._words
    quiet = QDeadlineTimer(milliseconds)
    while not quiet.hasExpired() and not patience.hasExpired():
        QTest.qWait(10)
        if (
            (window.engine.running and not standing)
            or any(part.running for kind in (Question, Gradual) for part in window.findChildren(kind))
            or any(land._waiting for land in window.findChildren(Land))
        ):
            quiet.setRemainingTime(milliseconds)


@contextmanager
def shown(app: QApplication, tokens: Tokens, size: tuple[int, int], scale: float) -> Iterator[MainWindow]:
    font = app.font()
    font.setPointSizeF(10 * scale)
    app.setFont(font)
    style.apply(app, tokens, scale)
    with tempfile.TemporaryDirectory() as own:
        window = MainWindow(tokens, Path(own) / "settings.json")
        window.resize(*size)
        window.show()
        app.processEvents()
        yield window
        window.close()
        window.deleteLater()


def looks(app: QApplication, folder: Path, window: MainWindow, name: str) -> None:
    """The pictures of the Connections page, and the second tab of the History page."""
    window.show_page("connections")
    page = window.pages["connections"]
    assert isinstance(page, ConnectionsPage)
    for look in ("map", "flow", "table"):
        page.look.choose(look)
        rest(app, window, SETTLED)
        if look != "table":
            window.grab().save(str(folder / f"{look}-{name}.png"))
    window.show_page("history")
    history = window.pages["history"]
    assert isinstance(history, HistoryPage)
    history.tabs.setCurrentWidget(history.traffic)
    rest(app, window, SETTLED)
    window.grab().save(str(folder / f"traffic-{name}.png"))
    history.tabs.setCurrentIndex(0)


def full(app: QApplication, folder: Path, window: MainWindow, name: str) -> None:
    window.grab().save(str(folder / f"start-{name}.png"))
    window.scan_sample()
    rest(app, window, SETTLED)
    for page in window.pages:
        window.show_page(page)
        rest(app, window, SETTLED)
        window.grab().save(str(folder / f"{page}-{name}.png"))
    looks(app, folder, window, name)
    wechat = next((key for key, report in window.results.reports.items() if report.rule == "wechat"), "")
    window.open_app(wechat)
    rest(app, window, SETTLED)
    window.grab().save(str(folder / f"panel-{name}.png"))
    window.apps.panel.unfold.click()
    rest(app, window, SETTLED)
    window.apps.panel.area.verticalScrollBar().setValue(1100)
    window.grab().save(str(folder / f"evidence-{name}.png"))


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    few = sys.argv[2:] == ["few"]
    with tempfile.TemporaryDirectory() as own:
        for name in ("DATA", "CACHE", "CONFIG"):
            os.environ[f"PRIVACYCHECK_{name}_DIR"] = own
        keep_scans(Path(own))
        child.command = Remembered(Path(own))  # type: ignore[assignment]
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        for tokens, tone in ((LIGHT, "light"),) if few else ((LIGHT, "light"), (DARK, "dark")):
            for size in SIZES[1:] if few else SIZES:
                for scale in (1.0,) if few else (1.0, 2.0):
                    with shown(app, tokens, size, scale) as window:
                        full(app, folder, window, f"{tone}-{size[0]}x{size[1]}" + ("-200" if scale > 1 else ""))
        if not few:
            lines = sample_events()
            for tokens, tone in ((LIGHT, "light"), (DARK, "dark")):
                for scale in (1.0, 2.0):
                    name = tone + ("-200" if scale > 1 else "")
                    states = States(app, folder, name, partial(shown, app, tokens, SIZES[0], scale), partial(rest, app))
                    states.scans(lines)
                    states.names()
                    states.busy()
                    states.languages()


if __name__ == "__main__":
    main()
