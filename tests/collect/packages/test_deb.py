"""Claims about Debian packages: a made-up list, damaged ones, and this computer's own against dpkg-query."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import deb
from privacycheck.model.facts import FileOwner, Package
from tests.collect.conformance import Conformance, context, facts_of, write

STANZA = """Package: {package}
Status: {status}
Priority: optional
Section: {section}
Maintainer: {name} Makers <a@example.org>
Version: 1:2.3-4
Description: Program {name}
 Longer text
Homepage: https://example.org/
"""


def stanza(package: str, status: str = "install ok installed", section: str = "web", name: str = "Tiny") -> str:
    return STANZA.format(package=package, status=status, section=section, name=name)


class TestDeb(Conformance):
    collector = deb.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, deb.STATUS, stanza("tiny", name=name.replace("\n", " ")) + "\n" + stanza("libtiny", section="libs"))
        write(root, deb.EXTENDED, "Package: libtiny\nArchitecture: amd64\nAuto-Installed: 1\n")
        write(root, f"{deb.INFO}/tiny.list", "/.\n/usr\n/usr/bin/tiny\n")
        return context(root)


def packages(root: Path) -> dict[str, Package]:
    return {f.package: f for f in facts_of(deb.COLLECTOR, context(root)) if isinstance(f, Package)}


def test_a_package_is_told_with_all_that_its_entry_says(tmp_path: Path) -> None:
    TestDeb().build(tmp_path)
    assert packages(tmp_path)["tiny"] == Package(
        source="deb",
        package="tiny",
        version="1:2.3-4",
        publisher="Tiny Makers",
        summary="Program Tiny",
        homepage="https://example.org/",
        section="web",
        auto=False,
    )


def test_only_what_is_installed_counts(tmp_path: Path) -> None:
    kinds = ("deinstall ok config-files", "install ok half-installed", "hold ok installed", "install ok unpacked")
    write(tmp_path, deb.STATUS, "\n".join(stanza(f"p{n}", kind) for n, kind in enumerate(kinds)))
    assert set(packages(tmp_path)) == {"p2"}


def test_libraries_are_parts_and_office_programs_are_not(tmp_path: Path) -> None:
    names = ("libfoo1", "libreoffice-writer", "librewolf", "foo-data", "fonts-x", "telegram-desktop", "python3-foo")
    write(tmp_path, deb.STATUS, "\n".join(stanza(n) for n in names))
    parts = {name for name, package in packages(tmp_path).items() if package.part}
    assert parts == {"libfoo1", "foo-data", "fonts-x", "python3-foo"}


def test_automatic_installation_is_known_per_package(tmp_path: Path) -> None:
    TestDeb().build(tmp_path)
    assert {n: p.auto for n, p in packages(tmp_path).items()} == {"tiny": False, "libtiny": True}


def test_owners_are_found_under_both_spellings_of_a_merged_usr(tmp_path: Path) -> None:
    write(tmp_path, f"{deb.INFO}/coreish:amd64.list", "/.\n/bin/lsx\n/usr/lib/thing/run\n")
    asked = frozenset({"/usr/bin/lsx", "/lib/thing/run", "/usr/bin/ls", "/bin/ls"})
    found = {f.path: f.package for f in deb.owners(context(tmp_path), asked) if isinstance(f, FileOwner)}
    assert found == {"/usr/bin/lsx": "coreish", "/lib/thing/run": "coreish"}


@given(st.binary(max_size=2000))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    for piece in deb._stanzas(b"Package: a\nStatus: " + raw):
        deb._package(piece, frozenset())


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this computer has no dpkg")
class TestThisComputer:
    def test_packages_and_versions_are_exactly_those_of_dpkg_query(self) -> None:
        wanted = "${db:Status-Status}\t${Package}\t${Version}\n"
        out = subprocess.run(["dpkg-query", "-W", "-f", wanted], capture_output=True, text=True, check=True).stdout
        lines = [line.split("\t") for line in out.splitlines()]
        live = Context(root=Path("/"))
        seen = {(f.package, f.version) for f in deb.collect(live) if isinstance(f, Package)}
        assert seen == {(name, version) for status, name, version in lines if status == "installed"}

    def test_owners_are_those_of_dpkg_search(self) -> None:
        live = Context(root=Path("/"))
        paths = frozenset(str(p) for p in sorted(Path("/usr/bin").iterdir())[:300:5])
        out = subprocess.run(["dpkg", "-S", *sorted(paths)], capture_output=True, text=True, check=False).stdout
        wanted = set()
        for line in out.splitlines():
            names, _, path = line.partition(": ")
            if not line.startswith("diversion"):
                wanted |= {(n.partition(":")[0], path) for n in names.split(", ")}
        found = {(f.package, f.path) for f in deb.owners(live, paths) if isinstance(f, FileOwner)}
        assert wanted <= found


def test_the_parts_that_a_program_was_cut_into_count_as_its_files(tmp_path: Path) -> None:
    def entry(package: str, needs: str = "", source: str = "pad (1.0)") -> str:
        return stanza(package) + f"Source: {source}\nDepends: {needs}\n"

    entries = (
        entry("pad", "libc6 (>= 2), pad-common (= 1.0), pad-theme | pad-other, libpad1, pad-plugins"),
        entry("pad-common", "pad:any, pad-data"),
        entry("pad-data"),
        entry("pad-theme", source="somebody-else"),
        entry("libpad1"),
        entry("pad-extra"),
    )
    write(tmp_path, deb.STATUS, "\n".join(entries))
    for name in ("pad", "pad-common", "pad-data", "pad-theme", "libpad1", "pad-extra"):
        write(tmp_path, f"{deb.INFO}/{name}.list", f"/.\n/usr/share/{name}\n")
    assert sorted(deb.files(context(tmp_path), "pad")) == [f"/usr/share/{n}" for n in ("pad", "pad-common", "pad-data")]
    assert list(deb.files(context(tmp_path), "pad-extra")) == ["/usr/share/pad-extra"]
