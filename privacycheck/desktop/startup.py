"""The user's word in, the recorder made to start at login or not out. The only place that writes what starts at login.

With systemd a unit of the user's own, elsewhere an entry of the autostart folder (Desktop Application Autostart
Specification 0.5). What is removed leaves nothing behind.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from privacycheck.desktop import entries
from privacycheck.language import tr

Way = Literal["systemd", "autostart", "no"]
SECONDS = 15
_PASSED_ON = ("PRIVACYCHECK_DATA_DIR", "PRIVACYCHECK_CONFIG_DIR", "PRIVACYCHECK_CACHE_DIR")


class StartupError(Exception):
    """It could not be written or removed. One sentence."""


def run_quietly(words: Sequence[str]) -> bool:
    """Whether a program of the system ended well."""
    try:
        done = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False, close_fds=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def start_apart(words: Sequence[str]) -> bool:
    """Starts a program that outlives this one."""
    if sys.platform == "win32":
        return False
    nothing = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in range(3)]
    try:
        os.posix_spawnp(words[0], list(words), os.environ, file_actions=nothing, setsid=True)
    except OSError:
        return False
    return True


@dataclass(frozen=True, kw_only=True)
class Desktop:
    """Where to write. `templates` is resources/startup, `own` the command line of this program without arguments."""

    home: Path
    templates: Path
    own: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    run: Callable[[Sequence[str]], bool] = run_quietly
    start: Callable[[Sequence[str]], bool] = start_apart

    @property
    def _config(self) -> Path:
        return entries.config_folder(self.home, self.env)

    @property
    def unit(self) -> Path:
        return self._config / "systemd" / "user" / entries.UNIT

    @property
    def recorder_entry(self) -> Path:
        return self._config / "autostart" / entries.RECORDER_ENTRY

    @property
    def tray_entry(self) -> Path:
        return self._config / "autostart" / entries.TRAY_ENTRY

    def way(self) -> Way:
        """How the recorder starts at login now."""
        if self.unit.is_file():
            return "systemd"
        return "autostart" if self.recorder_entry.is_file() else "no"

    def install(self, tray: bool) -> Way:
        """Makes the recorder start at login, and starts it now. Raises StartupError."""
        environment = {name: self.env[name] for name in _PASSED_ON if self.env.get(name)}
        recorder = (*self.own, "record", "run")
        way: Way = "systemd" if self.run(("systemctl", "--user", "show-environment")) else "autostart"
        if way == "systemd":
            _write(self.unit, entries.unit(self._template("privacycheck-recorder.service"), recorder, environment))
            self.run(("systemctl", "--user", "daemon-reload"))
            if not self.run(("systemctl", "--user", "enable", "--now", entries.UNIT)):
                self._remove_unit()
                way = "autostart"
        if way == "autostart":
            text = self._entry(
                recorder, tr("PrivacyCheck recorder"), tr("Keeps how much each program sends"), environment
            )
            _write(self.recorder_entry, text)
            self.start(recorder)
        else:
            _remove(self.recorder_entry, self._config)
        if tray:
            text = self._entry((*self.own, "tray"), tr("PrivacyCheck icon"), tr("Shows that it records"), environment)
            _write(self.tray_entry, text)
        else:
            _remove(self.tray_entry, self._config)
        return way

    def show_tray(self) -> None:
        """Shows the icon now, where there is a screen."""
        if any(self.env.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            self.start((*self.own, "tray"))

    def remove(self) -> None:
        """Ends the recorder that systemd runs, and removes everything that was installed. Raises StartupError."""
        if self.unit.is_file():
            self.run(("systemctl", "--user", "disable", "--now", entries.UNIT))
            self._remove_unit()
        for entry in (self.recorder_entry, self.tray_entry):
            _remove(entry, self._config)

    def _remove_unit(self) -> None:
        _remove(self.unit.parent / "default.target.wants" / entries.UNIT, self._config)
        _remove(self.unit, self._config)
        self.run(("systemctl", "--user", "daemon-reload"))
        self.run(("systemctl", "--user", "reset-failed", entries.UNIT))

    def _template(self, name: str) -> str:
        try:
            return (self.templates / name).read_text(encoding="utf-8")
        except OSError as error:
            raise StartupError(
                tr("{path} is missing. Install PrivacyCheck again.", path=self.templates / name)
            ) from error

    def _entry(self, command: Sequence[str], name: str, comment: str, environment: Mapping[str, str]) -> str:
        return entries.desktop(self._template("privacycheck.desktop"), command, name, comment, environment)


def _write(path: Path, text: str) -> None:
    """Whole or not at all."""
    part = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise StartupError(tr("{path} could not be written: {error}.", path=path, error=error.strerror)) from error


def _remove(path: Path, top: Path) -> None:
    """A file, and the folders above it that are empty then, up to `top`."""
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise StartupError(tr("{path} could not be removed: {error}.", path=path, error=error.strerror)) from error
    folder = path.parent
    with contextlib.suppress(OSError):
        while folder != top and top in folder.parents:
            folder.rmdir()
            folder = folder.parent
