"""Claims about Arch packages, on made-up databases in the documented format."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import pacman
from privacycheck.model.facts import FileOwner, Package, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

DESC = """%NAME%
{package}

%VERSION%
2:1.0-3

%BASE%
tiny-base

%DESC%
Program {name}

%URL%
https://example.org/

%PACKAGER%
Anna Maker <anna@example.org>
{more}
"""


def add(root: Path, package: str, name: str = "Tiny", more: str = "", files: tuple[str, ...] = ()) -> None:
    folder = f"{pacman.LOCAL}/{package}-2:1.0-3"
    write(root, f"{folder}/desc", DESC.format(package=package, name=name.replace("\n", " "), more=more))
    write(root, f"{folder}/files", "%FILES%\n" + "\n".join(files) + "\n")


class TestPacman(Conformance):
    collector = pacman.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, f"{pacman.LOCAL}/ALPM_DB_VERSION", "9\n")
        add(root, "tiny", name)
        add(root, "other", name)
        return context(root)


def test_a_package_is_told_with_all_that_its_entry_says(tmp_path: Path) -> None:
    add(tmp_path, "tiny")
    assert facts_of(pacman.COLLECTOR, context(tmp_path))[0] == Package(
        source="pacman",
        package="tiny",
        version="2:1.0-3",
        publisher="Anna Maker",
        summary="Program Tiny",
        homepage="https://example.org/",
        auto=False,
        upstream="tiny-base",
    )


def test_dependencies_and_libraries_are_known_as_such(tmp_path: Path) -> None:
    add(tmp_path, "libtiny", more="\n%REASON%\n1\n")
    add(tmp_path, "libreoffice-fresh")
    found = {
        f.package: (f.auto, f.part) for f in facts_of(pacman.COLLECTOR, context(tmp_path)) if isinstance(f, Package)
    }
    assert found == {"libtiny": (True, True), "libreoffice-fresh": (False, False)}


def test_owners_are_found_wherever_a_link_of_the_system_points(tmp_path: Path) -> None:
    add(tmp_path, "my-tiny", files=("usr/", "usr/bin/", "usr/bin/tiny", "opt/tiny/run"))
    asked = frozenset({"/usr/bin/tiny", "/bin/tiny", "/opt/tiny/run", "/usr/bin/tin", "tiny"})
    found = {(f.path, f.package) for f in pacman.owners(context(tmp_path), asked) if isinstance(f, FileOwner)}
    assert ("/opt/tiny/run", "my-tiny") in found
    assert found & {("/usr/bin/tiny", "my-tiny"), ("/bin/tiny", "my-tiny")}
    assert len(found) == 2


def test_a_damaged_entry_is_named_and_costs_only_itself(tmp_path: Path) -> None:
    add(tmp_path, "tiny")
    write(tmp_path, f"{pacman.LOCAL}/bad-1-1/desc", "%NAME%\n")
    facts = facts_of(pacman.COLLECTOR, context(tmp_path))
    assert [type(f) for f in facts[:2]] == [Skipped, Package]
    assert "bad-1-1" in facts[0].reason  # type: ignore[union-attr]


@given(st.binary(max_size=1000))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    pacman._package(pacman.sections(b"%NAME%\na\n\n%VERSION%\n1\n" + raw))


INFO = """pkgname = tiny
pkgbase = tiny-base
pkgver = 2:1.0-3
pkgdesc = Program Tiny
url = https://example.org/
builddate = 1700000000
packager = Anna Maker <anna@example.org>
arch = any
"""


@pytest.mark.skipif(shutil.which("pacman") is None, reason="this computer has no pacman")
def test_a_database_made_by_pacman_is_read_as_pacman_lists_it(tmp_path: Path) -> None:
    root = tmp_path / "root"
    database = root / "var/lib/pacman"
    database.mkdir(parents=True)
    write(tmp_path, "package/.PKGINFO", INFO)
    write(tmp_path, "package/opt/tiny/run", "x")
    write(tmp_path, "pacman.conf", "[options]\nArchitecture = auto\nSigLevel = Never\n")
    package = tmp_path / "tiny-2:1.0-3-any.pkg.tar.gz"
    tar = ["tar", "-czf", str(package), "--force-local", "-C", str(tmp_path / "package"), ".PKGINFO", "opt"]
    subprocess.run(tar, check=True, capture_output=True)
    base = ["pacman", "--config", str(tmp_path / "pacman.conf"), "--root", str(root), "--dbpath", str(database)]
    base += [f"--{name}={tmp_path / name}" for name in ("cachedir", "gpgdir", "logfile", "hookdir")]
    (tmp_path / "cachedir").mkdir()
    done = subprocess.run(
        [*base, "-U", "--dbonly", "--noconfirm", str(package)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"pacman does not work here: {done.stderr[-200:]}")
    listed = subprocess.run([*base, "-Q"], capture_output=True, text=True, check=True).stdout.split()
    tiny, *_ = facts_of(pacman.COLLECTOR, context(root))
    assert isinstance(tiny, Package)
    assert [tiny.package, tiny.version] == listed
    assert (tiny.publisher, tiny.summary, tiny.upstream) == ("Anna Maker", "Program Tiny", "tiny-base")
    assert [f.package for f in pacman.owners(context(root), frozenset({"/opt/tiny/run"}))] == ["tiny"]  # type: ignore[union-attr]
