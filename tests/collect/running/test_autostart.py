"""Claims about what starts at login."""

from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.running import autostart
from privacycheck.model.facts import Autostart
from tests.collect.conformance import Conformance, context, facts_of, write

ENTRY = "[Desktop Entry]\nType=Application\nName={name}\nExec=/opt/tiny/tiny --hidden\n{more}\n"
UNIT = "[Unit]\nDescription={name}\n[Service]\nExecStart=-/opt/sync/syncd \\\n  --quiet\n"


class TestAutostart(Conformance):
    collector = autostart.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, "etc/xdg/autostart/tiny.desktop", ENTRY.format(name=name, more=""))
        write(root, "home/anna/.config/systemd/user/default.target.wants/sync.service", UNIT.format(name=name))
        return context(root)


def found(root: Path, **env: str) -> dict[str, Autostart]:
    facts = facts_of(autostart.COLLECTOR, context(root, **env))
    return {f.autostart_id: f for f in facts if isinstance(f, Autostart)}


def test_the_users_entry_switches_that_of_the_system_off(tmp_path: Path) -> None:
    write(tmp_path, "etc/xdg/autostart/a.desktop", ENTRY.format(name="A", more=""))
    write(tmp_path, "home/anna/.config/autostart/a.desktop", "[Desktop Entry]\nType=Application\nName=A\nHidden=true\n")
    write(tmp_path, "etc/xdg/autostart/b.desktop", ENTRY.format(name="B", more="X-GNOME-Autostart-enabled=false"))
    write(tmp_path, "etc/xdg/autostart/c.desktop", ENTRY.format(name="C", more=""))
    assert {k: (v.enabled, v.scope) for k, v in found(tmp_path).items()} == {
        "a": (False, "user"),
        "b": (False, "system"),
        "c": (True, "system"),
    }


def test_units_that_are_switched_on_count_with_their_command(tmp_path: Path) -> None:
    write(tmp_path, "usr/lib/systemd/user/sync.service", UNIT.format(name="Sync"))
    wants = tmp_path / "home/anna/.config/systemd/user/default.target.wants"
    wants.mkdir(parents=True)
    (wants / "sync.service").symlink_to("/usr/lib/systemd/user/sync.service")
    (wants / "gone.service").symlink_to("/usr/lib/systemd/user/gone.service")
    write(tmp_path, "home/anna/.config/systemd/user/off.service", UNIT.format(name="Off"))
    assert found(tmp_path) == {
        "sync.service": Autostart(
            autostart_id="sync.service",
            name="Sync",
            command=("/opt/sync/syncd", "--quiet"),
            path="/usr/lib/systemd/user/sync.service",
        )
    }
