"""The state of recording in, an icon of the desktop's tray out: it shows by shape and words whether it records.

It reads the same small files as the command line, and leaves everything that is to be done to the command line.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QProcess, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from privacycheck import __version__, language, paths, recorder_state, settings
from privacycheck.gui import icons, translator
from privacycheck.gui.child import command
from privacycheck.gui.tokens import TRAY_GLYPH, TRAY_TILE
from privacycheck.language import tr
from privacycheck.model.recording import Recorder, StateId
from privacycheck.present import recording as words

LOOK_MS = 3000
PATIENCE = 5
"""Looks in which a tray may come up after login."""
SIZES = (22, 48)
SHAPES: dict[StateId, str] = {
    "recording": "eye",
    "paused": "circle-pause",
    "off": "circle-off",
    "stopped": "circle-off",
    "problem": "triangle-alert",
}
"""An eye, two bars, a stroke, a triangle: they differ without any colour."""


def tray_icon(state: StateId) -> QIcon:
    """The program's tile with the shape of a state."""
    whole = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size * 2, size * 2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(TRAY_TILE)))
        painter.drawRoundedRect(QRectF(0, 0, size * 2, size * 2), size * 0.4, size * 0.4)
        inside = int(size * 1.6)
        glyph = icons.icon(SHAPES[state], TRAY_GLYPH, inside).pixmap(inside, inside)
        painter.drawPixmap(int(size * 0.2), int(size * 0.2), inside, inside, glyph)
        painter.end()
        pixmap.setDevicePixelRatio(2)
        whole.addPixmap(pixmap)
    return whole


class Tray(QObject):
    """`ended` is sent when nothing is left to show: the user quit, or recording was turned off."""

    ended = Signal()

    def __init__(self, settings_file: Path, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings_file, self._lock_file = settings_file, lock_file
        self.state: StateId | None = None
        self._was_on = False
        self._asked: list[QProcess] = []
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._build_menu()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.look()
        self.icon.show()
        self._timer.start()

    def _build_menu(self) -> None:
        self.headline = self._add("", lambda: None)
        self.headline.setEnabled(False)
        self.menu.addSeparator()
        self.open = self._add(self.tr("Open PrivacyCheck"), self.open_window)
        self.pause = self._add(self.tr("Pause for 1 hour"), lambda: self._run("record", "pause", "--minutes", "60"))
        self.resume = self._add(self.tr("Go on recording"), lambda: self._run("record", "resume"))
        self.start = self._add(self.tr("Start recording"), lambda: self._run("record", "on"))
        self.off = self._add(self.tr("Turn recording off"), lambda: self._run("record", "off"))
        self.menu.addSeparator()
        self.quit = self._add(self.tr("Hide this icon"), self.ended.emit)

    def _add(self, text: str, action: object) -> QAction:
        made = self.menu.addAction(text)
        made.triggered.connect(action)
        return made

    def look(self) -> None:
        """Reads how it goes, and shows it."""
        choices = settings.load(self._settings_file)
        recorder = recorder_state.read(self._lock_file)
        until = choices.paused_until if settings.paused(choices, time.time()) else 0.0
        state = words.state_of(choices.recording, until, recorder)
        self._was_on = self._was_on or choices.recording
        self._show(state, until, recorder)
        if self._was_on and state == "off" and not self._asked:
            self._timer.stop()
            self.ended.emit()

    def _show(self, state: StateId, until: float, recorder: Recorder | None) -> None:
        tip = f"PrivacyCheck: {tr(words.TITLES[state])}"
        tip += f". {words.says(state, until, recorder)}" if state in ("paused", "problem") else ""
        if tip != self.icon.toolTip():
            self.icon.setToolTip(tip)
            self.headline.setText(tr(words.TITLES[state]))
        if state != self.state:
            self.state = state
            self.icon.setIcon(tray_icon(state))
        self.pause.setVisible(state in ("recording", "problem"))
        self.resume.setVisible(state == "paused")
        self.start.setVisible(state in ("off", "stopped"))
        self.off.setVisible(state != "off")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_window()

    def open_window(self) -> None:
        program, arguments = command([])
        QProcess.startDetached(program, arguments)

    def _run(self, *arguments: str) -> None:
        """Asks the command line to do it; what became of it is seen at the next look."""
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._asked.append(process)
        process.finished.connect(lambda: self._done(process))
        program, all_arguments = command(list(arguments))
        process.start(program, all_arguments)

    def _done(self, process: QProcess) -> None:
        self._asked.remove(process)
        process.deleteLater()
        self.look()


def main() -> int:
    """Shows the icon until it is hidden or recording is turned off. Exit status 0; also where there is no tray."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("privacycheck")
    app.setApplicationDisplayName("PrivacyCheck")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.privacycheck.PrivacyCheck")
    app.setQuitOnLastWindowClosed(False)
    file = paths.user_config_dir() / "settings.json"
    language.use(language.wanted(settings.load(file).language, os.environ), paths.translations())
    translator.install(app, app)
    data = paths.user_data_dir()
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    alone = QLockFile(str(data / "tray.lock"))
    alone.setStaleLockTime(0)
    if not alone.tryLock(0):
        return 0
    trays: list[Tray] = []

    def begin(tries: int = PATIENCE) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = Tray(file, data / recorder_state.FILE)
            tray.ended.connect(app.quit)
            trays.append(tray)
        elif tries:
            QTimer.singleShot(LOOK_MS, lambda: begin(tries - 1))
        else:
            app.quit()

    QTimer.singleShot(0, begin)
    return app.exec()
