"""Turning on installs one thing, turning off leaves nothing."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from privacycheck import paths
from privacycheck.desktop.startup import Desktop, StartupError, run_quietly


class System:
    """Remembers what was run; `has_systemd` and `enables` decide what systemctl answers."""

    def __init__(self, has_systemd: bool, enables: bool = True) -> None:
        self.has_systemd, self.enables = has_systemd, enables
        self.ran: list[str] = []
        self.started: list[str] = []

    def run(self, words: Sequence[str]) -> bool:
        self.ran.append(" ".join(words))
        return self.has_systemd and (self.enables or "enable" not in words)

    def start(self, words: Sequence[str]) -> bool:
        self.started.append(" ".join(words))
        return True


def desktop(home: Path, system: System, **env: str) -> Desktop:
    return Desktop(
        home=home,
        templates=paths.resources_dir() / "startup",
        own=("/usr/bin/privacycheck",),
        env=env,
        run=system.run,
        start=system.start,
    )


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir())


def test_with_systemd_a_unit_is_enabled_and_started(tmp_path: Path) -> None:
    system = System(has_systemd=True)
    one = desktop(tmp_path, system)
    assert one.install(tray=True) == one.way() == "systemd"
    assert files(tmp_path / ".config") == [
        "autostart/privacycheck-tray.desktop",
        "systemd/user/privacycheck-recorder.service",
    ]
    assert "systemctl --user enable --now privacycheck-recorder.service" in system.ran
    assert system.started == []


@pytest.mark.parametrize("has_systemd", [True, False])
def test_where_systemd_does_not_do_it_an_autostart_entry_does(tmp_path: Path, has_systemd: bool) -> None:
    system = System(has_systemd, enables=False)
    one = desktop(tmp_path, system, PRIVACYCHECK_DATA_DIR="/d")
    assert one.install(tray=False) == one.way() == "autostart"
    assert files(tmp_path / ".config") == ["autostart/privacycheck-recorder.desktop"]
    assert '"env" "PRIVACYCHECK_DATA_DIR=/d"' in one.recorder_entry.read_text()
    assert system.started == ["/usr/bin/privacycheck record run"]


@pytest.mark.parametrize("has_systemd", [True, False])
def test_turning_off_leaves_no_file_and_no_empty_folder(tmp_path: Path, has_systemd: bool) -> None:
    system = System(has_systemd)
    one = desktop(tmp_path, system)
    one.install(tray=True)
    wants = one.unit.parent / "default.target.wants"
    if has_systemd:
        wants.mkdir()
        (wants / one.unit.name).symlink_to(one.unit)
    one.remove()
    assert list((tmp_path / ".config").iterdir()) == []
    assert one.way() == "no"
    one.remove()


def test_turning_off_leaves_what_others_have_there(tmp_path: Path) -> None:
    one = desktop(tmp_path, System(has_systemd=True))
    other = tmp_path / ".config/autostart/other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("")
    one.install(tray=True)
    one.remove()
    assert files(tmp_path / ".config") == ["autostart/other.desktop"]


def test_turning_on_twice_changes_nothing(tmp_path: Path) -> None:
    one = desktop(tmp_path, System(has_systemd=True))
    one.install(tray=True)
    before = {f: (tmp_path / ".config" / f).read_bytes() for f in files(tmp_path / ".config")}
    one.install(tray=True)
    assert {f: (tmp_path / ".config" / f).read_bytes() for f in files(tmp_path / ".config")} == before


def test_a_folder_that_cannot_be_written_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("")
    with pytest.raises(StartupError, match="could not be written"):
        desktop(tmp_path, System(has_systemd=False)).install(tray=False)
    desktop(tmp_path, System(has_systemd=False)).remove()


def test_an_icon_is_started_only_where_there_is_a_screen(tmp_path: Path) -> None:
    system = System(has_systemd=True)
    desktop(tmp_path, system).show_tray()
    assert system.started == []
    desktop(tmp_path, system, DISPLAY=":0").show_tray()
    assert system.started == ["/usr/bin/privacycheck tray"]


def test_a_program_that_is_not_there_is_no_error() -> None:
    assert not run_quietly(["/nonexistent/program"])
