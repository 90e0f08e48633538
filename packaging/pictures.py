"""A folder in, pictures of every page in it out, made from the sample computer by the program itself.

QT_QPA_PLATFORM=offscreen python packaging/pictures.py FOLDER [few]

Every page in light and dark, at 100 % and 200 % text, in 900x600 and 1440x900; and at 900x600 what the pages look like
while a scan runs, after it was stopped, after it failed, with nothing found, and with long and right-to-left names.
"few" makes those of the README only.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from privacycheck import paths
from privacycheck.gui import engine, style
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import DARK, LIGHT, Tokens
from privacycheck.history import FILE, Database, open_database, scans, traffic
from privacycheck.model.report import Report
from privacycheck.model.traffic import Amount, TrafficApp, TrafficEnd

SIZES = ((900, 600), (1440, 900))
SAMPLE = paths.resources_dir() / "sample" / "computer.jsonl"
LONG = "An extraordinarily long name of a program that nobody would ever give to anything but a test of pictures"
NAMES = (
    LONG,
    "برنامج المراسلة السريع للجميع",
    "תוכנית עם שם ארוך מאוד בעברית",
    "微信输入法与办公套件",
    "<b>Bold</b> & Sons",
)


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


def settle(app: QApplication, window: MainWindow, milliseconds: int) -> None:
    """Until the scan has ended, or for so long where none runs: other questions may wait for an answer."""
    until = QDeadlineTimer(milliseconds)
    scanning = window.engine.running
    while not until.hasExpired() and (window.engine.running or not scanning):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


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
        settle(app, window, 400)
        if look != "table":
            window.grab().save(str(folder / f"{look}-{name}.png"))
    window.show_page("history")
    history = window.pages["history"]
    assert isinstance(history, HistoryPage)
    history.tabs.setCurrentWidget(history.traffic)
    settle(app, window, 2500)
    window.grab().save(str(folder / f"traffic-{name}.png"))
    history.tabs.setCurrentIndex(0)


def full(app: QApplication, folder: Path, window: MainWindow, name: str) -> None:
    window.grab().save(str(folder / f"start-{name}.png"))
    window.scan_sample()
    settle(app, window, 20_000)
    for page in window.pages:
        window.show_page(page)
        settle(app, window, 2500 if page == "history" else 400)
        until = QDeadlineTimer(20_000)
        while page == "about" and window.pages[page].asking and not until.hasExpired():
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        settle(app, window, 400)
        window.grab().save(str(folder / f"{page}-{name}.png"))
    looks(app, folder, window, name)
    wechat = next((key for key, report in window.results.reports.items() if report.rule == "wechat"), "")
    window.open_app(wechat)
    settle(app, window, 400)
    window.grab().save(str(folder / f"panel-{name}.png"))
    window.apps.panel.unfold.click()
    settle(app, window, 400)
    window.apps.panel.area.verticalScrollBar().setValue(1100)
    window.grab().save(str(folder / f"evidence-{name}.png"))


def states(app: QApplication, folder: Path, tokens: Tokens, tone: str, lines: list[bytes]) -> None:
    """What the pages look like when not all is well; a stand-in for the engine tells what is wanted."""
    real = engine.command
    with tempfile.TemporaryDirectory() as own:
        half, failed = Path(own) / "half", Path(own) / "failed"
        half.write_bytes(b"\n".join(lines[: len(lines) // 2]) + b"\n")
        failed.write_bytes(
            lines[0] + b'\n{"event":"failed","seq":2,"says":"The rule book could not be read: rules.yaml."}\n'
        )
        code = "import sys,time; print(open(sys.argv[1]).read(), flush=True); time.sleep(int(sys.argv[2]))"
        for state, file, wait in (("scanning", half, "600"), ("failed", failed, "0")):
            engine.command = lambda _, f=file, w=wait: (sys.executable, ["-c", code, str(f), w])  # type: ignore[assignment]
            with shown(app, tokens, SIZES[0], 1.0) as window:
                window.scan()
                settle(app, window, 1500)
                window.grab().save(str(folder / f"state-{state}-{tone}.png"))
                if state == "scanning":
                    window.stop()
                    window.show_page("apps")
                    settle(app, window, 400)
                    window.grab().save(str(folder / f"state-partial-{tone}.png"))
        engine.command = real
        head = SAMPLE.read_bytes().splitlines()[0]
        for state, names in (("empty", ()), ("names", NAMES)):
            machine = Path(own) / f"{state}.jsonl"
            fact = '{{"fact":"package","source":"flatpak","package":"a.b.C{}","name":"{}","publisher":"{}"}}'
            facts = [fact.format(n, name, name).encode() for n, name in enumerate(names)]
            machine.write_bytes(b"\n".join([head, *facts]) + b"\n")
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if names else Qt.LayoutDirection.LeftToRight)
            with shown(app, tokens, SIZES[0], 1.0) as window:
                window._start(["--machine", str(machine)])
                settle(app, window, 10_000)
                if names:
                    window.open_app("flatpak:a.b.C0")
                    settle(app, window, 400)
                window.grab().save(str(folder / f"state-{state}-{tone}.png"))
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    few = sys.argv[2:] == ["few"]
    with tempfile.TemporaryDirectory() as own:
        for name in ("DATA", "CACHE", "CONFIG"):
            os.environ[f"PRIVACYCHECK_{name}_DIR"] = own
        keep_scans(Path(own))
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        for tokens, tone in ((LIGHT, "light"),) if few else ((LIGHT, "light"), (DARK, "dark")):
            for size in SIZES[1:] if few else SIZES:
                for scale in (1.0,) if few else (1.0, 2.0):
                    with shown(app, tokens, size, scale) as window:
                        full(app, folder, window, f"{tone}-{size[0]}x{size[1]}" + ("-200" if scale > 1 else ""))
        if not few:
            scan = [sys.executable, "-m", "privacycheck", "scan", "--events", "--machine", str(SAMPLE)]
            lines = subprocess.run(scan, stdout=subprocess.PIPE, check=True).stdout.splitlines()
            for tokens, tone in ((LIGHT, "light"), (DARK, "dark")):
                states(app, folder, tokens, tone, lines)


if __name__ == "__main__":
    main()
