"""A folder in, pictures of every page in it out, made from the sample computer by the program itself.

QT_QPA_PLATFORM=offscreen python packaging/pictures.py FOLDER
"""

import os
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from privacycheck.gui import style
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.tokens import DARK, LIGHT, Tokens
from privacycheck.history import FILE, Database, open_database, scans, traffic
from privacycheck.model.report import Report
from privacycheck.model.traffic import Amount, TrafficApp, TrafficEnd

SIZES = ((900, 600), (1440, 900))


SAMPLE = Path(__file__).parents[1] / "resources" / "sample" / "computer.jsonl"


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
    """Until the scan has ended, or for so long where none runs."""
    until = QDeadlineTimer(milliseconds)
    scanning = window.engine.running
    while not until.hasExpired() and (window.engine.running or not scanning):
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
    for page in ("overview", "connections", "apps", "history"):
        window.show_page(page)
        settle(app, window, 1500 if page == "history" else 400)
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
        keep_scans(Path(own))
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        for tokens, tone in ((LIGHT, "light"), (DARK, "dark")):
            for size in SIZES:
                take(app, folder, tokens, tone, size, 1.0)
        take(app, folder, LIGHT, "light", SIZES[0], 2.0)
        take(app, folder, LIGHT, "light", SIZES[1], 2.0)


if __name__ == "__main__":
    main()
