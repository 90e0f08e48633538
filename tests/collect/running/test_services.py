"""Claims about background services."""

from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.running import services
from privacycheck.identify import identify
from privacycheck.model.facts import Autostart, FileOwner
from tests.collect.conformance import Conformance, context, facts_of, write
from tests.make import package

UNIT = "[Unit]\nDescription={name}\n[Service]\nExecStart=/opt/tiny/tinyd --quiet\n"


def install(root: Path, name: str = "Tiny") -> None:
    write(root, "usr/lib/systemd/system/tiny.service", UNIT.format(name=name))
    for target in ("multi-user.target.wants", "graphical.target.requires"):
        folder = root / "etc/systemd/system" / target
        folder.mkdir(parents=True)
        (folder / "tiny.service").symlink_to("/usr/lib/systemd/system/tiny.service")
        (folder / "gone.service").symlink_to("/usr/lib/systemd/system/gone.service")
        (folder / "x.timer").symlink_to("/usr/lib/systemd/system/tiny.service")


class TestServices(Conformance):
    collector = services.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        install(root, name)
        return context(root)


def test_a_service_that_is_switched_on_is_told_once_with_its_own_file(tmp_path: Path) -> None:
    install(tmp_path)
    (fact, _) = facts_of(services.COLLECTOR, context(tmp_path))
    assert fact == Autostart(
        autostart_id="tiny.service",
        name="Tiny",
        command=("/opt/tiny/tinyd", "--quiet"),
        path="/usr/lib/systemd/system/tiny.service",
        scope="system",
        when="boot",
    )


def test_it_belongs_to_the_package_of_its_file(tmp_path: Path) -> None:
    install(tmp_path)
    facts = facts_of(services.COLLECTOR, context(tmp_path))
    owner = FileOwner(path="/usr/lib/systemd/system/tiny.service", source="deb", package="tiny")
    (app,), _ = identify([package("tiny"), owner, *facts])
    assert (app.services, app.autostart) == (("Tiny",), ())
