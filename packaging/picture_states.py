"""A window in, pictures of what it looks like when not all is well, or much happens, out. Used by pictures.py.

A stand-in for the engine tells what is wanted: half of a scan, one that failed, a long look inside, live connections.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from privacycheck import language, paths
from privacycheck.gui import child, style, translator
from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.history_page import HistoryPage
from privacycheck.gui.inspect_page import InspectPage
from privacycheck.gui.main_window import MainWindow
from privacycheck.gui.preferences_page import PreferencesPage
from privacycheck.model.app import Recipient
from privacycheck.model.base import Purpose
from privacycheck.model.events import Pace, Progress
from privacycheck.model.inside import BuiltIn, Inspection, Part, Says, Target
from privacycheck.model.live import Flow
from privacycheck.model.recording import RecordingStatus
from privacycheck.model.report import Contact

SAMPLE = paths.resources_dir() / "sample" / "computer.jsonl"
LONG = "An extraordinarily long name of a program that nobody would ever give to anything but a test of pictures"
NAMES = (
    LONG,
    "برنامج المراسلة السريع للجميع",
    "תוכנית עם שם ארוך מאוד בעברית",
    "微信输入法与办公套件",
    "<b>Bold</b> & Sons",
)
ENDS = (
    ("Mozilla Firefox", "Mozilla", "US", "US"),
    ("Mozilla Firefox", "Cloudflare", "US", "DE"),
    ("Spotify", "Spotify", "SE", "US"),
    ("Telegram", "Telegram", "AE", "GB"),
    ("TikTok", "ByteDance", "CN", "SG"),
    ("Thunderbird", "", "", "DE"),
    ("Recipe Box", "", "", "NL"),
    ("WeChat", "Tencent", "CN", "HK"),
)
PARTS: tuple[tuple[str, str, Purpose, Says, tuple[str, ...]], ...] = (
    ("Sentry", "Functional Software", "crash-reports", "reports", ("o1.ingest.sentry.io",)),
    ("Google Analytics", "Google", "analytics", "can-report", ()),
    ("Facebook", "Meta", "ads", "knows", ("graph.facebook.com",)),
)
SETTLED, SAID = 150, 900
"""Milliseconds without work: longer than a page waits before it draws its picture; and than lines of progress stand."""
PRINT = "import sys,time; print(open(sys.argv[1]).read(), flush=True); time.sleep(int(sys.argv[2]))"

Shown = Callable[[], AbstractContextManager[MainWindow]]
Rest = Callable[[MainWindow, int], None]


def flows() -> list[Flow]:
    """Live connections of eight kinds."""
    made = []
    for number, (app, company, home, place) in enumerate(ENDS):
        end = Recipient(address=f"198.51.100.{number}", kind="internet", country=place)
        made.append(
            Flow(
                key=f"{app}|{number}",
                app=app,
                app_key=f"deb:{app.lower()}",
                contact=Contact(recipient=end, company_name=company or None, company_country=home or None),
                sent=(number * 7919 + 13) ** 2 % 4_000_000,
                received=(number * 104_729 + 7) ** 2 % 90_000_000,
                open=1 + number % 3,
                state=("new", "open", "open", "gone")[number % 4],
                first=1.0,
                last=2.0,
            )
        )
    return made


def inspection() -> Inspection:
    """The answer of a look into one program."""
    parts = tuple(
        Part(service=name, service_name=name, company=by, company_name=by, purpose=purpose, says=says, hosts=hosts)
        for name, by, purpose, says, hosts in PARTS
    )
    unread = ("2 archives packed with LZO were not opened.",)
    built_in = BuiltIn(parts=parts, files=1284, size=310_000_000, unread=unread, complete=False)
    target = Target(path="/opt/example/Example Player", seconds=4.2, built_in=built_in)
    return Inspection(program_version="0.1.0", rules_newest="2026-11-25", targets=(target,))


def far(number: int) -> Progress:
    """How far a long look inside has come."""
    pace = Pace(files=number * 31, all_files=1284, done=number * 7_000_000, total=310_000_000, rate=62e6, left=3.2)
    return Progress(seq=number, done=0, total=1, says="files of Example Player", pace=pace)


class States:
    """`shown` opens a window, `rest` waits until it has drawn, `tone` stands in the names of the pictures."""

    def __init__(self, app: QApplication, folder: Path, tone: str, shown: Shown, rest: Rest) -> None:
        self.app, self.folder, self.tone, self.shown, self.rest = app, folder, tone, shown, rest

    def keep(self, window: MainWindow, state: str) -> None:
        window.grab().save(str(self.folder / f"state-{state}-{self.tone}.png"))

    @contextmanager
    def engine_says(self, file: Path, seconds: int) -> Iterator[None]:
        """The engine writes this file, and ends after so long."""
        real = child.command
        child.command = lambda _: (sys.executable, ["-c", PRINT, str(file), str(seconds)])  # type: ignore[assignment]
        yield
        child.command = real

    def scans(self, lines: Sequence[bytes]) -> None:
        """A scan that runs, one that was stopped, one that failed."""
        with tempfile.TemporaryDirectory() as own:
            half, failed = Path(own) / "half", Path(own) / "failed"
            half.write_bytes(b"\n".join(lines[: len(lines) // 2]) + b"\n")
            says = b'{"event":"failed","seq":2,"says":"The rule book could not be read: rules.yaml."}'
            failed.write_bytes(b"\n".join((lines[0], says)) + b"\n")
            with self.engine_says(half, 600), self.shown() as window:
                window.scan()
                self.rest(window, SAID)
                self.keep(window, "scanning")
                window.stop()
                self.rest(window, SETTLED)
                self.keep(window, "partial")
            with self.engine_says(failed, 0), self.shown() as window:
                window.scan()
                self.rest(window, SAID)
                self.keep(window, "failed")

    def names(self) -> None:
        """No programs at all; and long names, in a window that is read from the right."""
        head = SAMPLE.read_bytes().splitlines()[0]
        fact = '{{"fact":"package","source":"flatpak","package":"a.b.C{}","name":"{}","publisher":"{}"}}'
        with tempfile.TemporaryDirectory() as own:
            for state, names in (("empty", ()), ("names", NAMES)):
                machine = Path(own) / f"{state}.jsonl"
                facts = [fact.format(n, name, name).encode() for n, name in enumerate(names)]
                machine.write_bytes(b"\n".join([head, *facts]) + b"\n")
                way = Qt.LayoutDirection
                self.app.setLayoutDirection(way.RightToLeft if names else way.LeftToRight)
                with self.shown() as window:
                    window._start(["--machine", str(machine)])
                    self.rest(window, SETTLED)
                    if names:
                        window.open_app("flatpak:a.b.C0")
                        self.rest(window, SETTLED)
                    self.keep(window, state)
            self.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def busy(self) -> None:
        """Live connections, a long look inside, its answer, recording, and each section of the preferences."""
        with self.shown() as window:
            window.scan_sample()
            self.rest(window, SETTLED)
            self.live(window)
            self.inside(window)
            self.recording(window)
            page = window.pages["preferences"]
            assert isinstance(page, PreferencesPage)
            window.show_page("preferences")
            for number in range(len(page.sections)):
                page.list.setCurrentRow(number)
                self.rest(window, SETTLED)
                self.keep(window, f"preferences{number + 1}")

    def live(self, window: MainWindow) -> None:
        page = window.pages["connections"]
        assert isinstance(page, ConnectionsPage)
        window.show_page("connections")
        page.tabs.setCurrentWidget(page.live)
        self.rest(window, SETTLED)
        self.keep(window, "live-empty")
        page.live.model.take(flows())
        for look in ("table", "map", "flow"):
            page.look.choose(look)
            page.live.views.refresh()
            self.rest(window, SETTLED)
            self.keep(window, f"live-{look}")
        page.look.choose("table")

    def inside(self, window: MainWindow) -> None:
        with tempfile.TemporaryDirectory() as own:
            told = Path(own) / "told"
            told.write_bytes(b"\n".join(msgspec.json.encode(far(number)) for number in range(1, 18)) + b"\n")
            with self.engine_says(told, 600):
                window.look_inside(next(iter(window.results.reports)))
                window.show_page("apps")
                self.rest(window, SAID)
                self.keep(window, "deep")
                window.stop()
                window.top.setVisible(False)
        page = window.pages["inspect"]
        assert isinstance(page, InspectPage)
        window.show_page("inspect")
        page._show_all(inspection())
        self.rest(window, SETTLED)
        self.keep(window, "inside")

    def recording(self, window: MainWindow) -> None:
        page = window.pages["history"]
        assert isinstance(page, HistoryPage)
        window.show_page("history")
        page.tabs.setCurrentWidget(page.traffic)
        self.rest(window, SETTLED)
        on = RecordingStatus(state="recording", says="Since 24 Nov 2026, 09:41.", turned_on=True, starts="systemd")
        page.traffic._told(msgspec.json.encode(on))
        self.rest(window, SETTLED)
        self.keep(window, "recording")
        page.tabs.setCurrentIndex(0)

    def languages(self) -> None:
        """Overview and panel in German and Chinese."""
        for code in ("de", "zh"):
            os.environ["PRIVACYCHECK_LANGUAGE"] = code
            before, font = set(self.app.findChildren(QTranslator)), self.app.font()
            language.use(code, paths.translations())
            translator.install(self.app, self.app)
            style.set_families(self.app, code)
            with self.shown() as window:
                window.scan_sample()
                for page in ("overview", "apps", "connections", "preferences"):
                    window.show_page(page)
                    self.rest(window, SETTLED)
                    self.keep(window, f"{code}-{page}")
            for added in set(self.app.findChildren(QTranslator)) - before:
                self.app.removeTranslator(added)
                added.deleteLater()
            self.app.setFont(font)
        os.environ["PRIVACYCHECK_LANGUAGE"] = "en"
        language.use("en", ())
        QLocale.setDefault(QLocale("en"))


def sample_events() -> list[bytes]:
    """The lines that a scan of the sample computer writes."""
    scan = [sys.executable, "-m", "privacycheck", "scan", "--events", "--machine", str(SAMPLE)]
    return subprocess.run(scan, stdout=subprocess.PIPE, check=True).stdout.splitlines()
