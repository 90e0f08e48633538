"""Which programs a scan shows: all that people ask about, and not the one that looks at them."""

from pathlib import Path

import pytest

from privacycheck import scan as pipeline
from privacycheck.locate import open_locator
from privacycheck.model.events import Found
from privacycheck.model.facts import AnyFact, Computer, Connection, FileOwner, Process
from tests import make
from tests.inspect.scene import book

OWN = "/opt/privacycheck/privacycheck"


def shown(tmp_path: Path, *facts: AnyFact, everything: bool = False) -> list[str]:
    computer = Computer(platform="linux", system="Made up", taken="2026-11-25T00:00:00Z", made_up=True)
    entries = [make.entry("privacycheck", OWN), make.entry("editor", "/usr/bin/editor")]
    packages = [make.package("privacycheck"), make.package("editor")]
    owners = [FileOwner(path=e.path, source="deb", package=p.package) for e, p in zip(entries, packages, strict=True)]
    gathered = pipeline.Gathered(computer=computer, facts=(*packages, *entries, *owners, *facts))
    options = pipeline.Options(today=make.DAY, everything=everything, own=frozenset((OWN,)))
    events = pipeline.scan((), iter((gathered,)), book(), open_locator(tmp_path / "none"), options)
    return [e.app.key for e in events if isinstance(e, Found)]


OURS = FileOwner(path=OWN, source="deb", package="privacycheck")


def test_the_program_itself_is_not_among_the_programs(tmp_path: Path) -> None:
    assert shown(tmp_path, OURS) == ["deb:editor"]


def test_with_everything_it_is(tmp_path: Path) -> None:
    assert set(shown(tmp_path, OURS, everything=True)) == {"deb:editor", "deb:privacycheck"}


def test_a_package_that_only_bears_its_name_is_shown(tmp_path: Path) -> None:
    assert "deb:privacycheck" in shown(tmp_path)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111"])
def test_what_talks_to_somebody_is_shown_whoever_it_is(tmp_path: Path, address: str) -> None:
    process = Process(pid=7, parent=1, started=1.0, name="privacycheck", exe=OWN)
    talk = Connection(pid=7, protocol="tcp", local="192.168.0.2", local_port=5, remote=address, remote_port=443)
    assert "deb:privacycheck" in shown(tmp_path, OURS, process, talk)
