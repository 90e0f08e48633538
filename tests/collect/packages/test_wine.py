"""Claims about Windows programs under Wine, on registry files in the form that Wine writes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import registry_text, wine
from privacycheck.model.facts import Package, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

FIXTURES = Path(__file__).parents[1] / "fixtures"
REGISTRY = r"""WINE REGISTRY Version 2
;; All keys relative to \\Machine

#arch=win64

[Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\TinyKey] 1700000000
#time=1da0000000
"DisplayIcon"="C:\\Program Files\\Tiny\\tiny.exe,0"
"DisplayName"="%NAME%"
"DisplayVersion"="1.2"
"InstallLocation"="C:\\Program Files\\Tiny\\"
"Publisher"="Tiny \x41\x2019s \"Makers\""
"SystemComponent"=dword:00000000

[Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\TinyKey\\Below] 1700000000
"DisplayName"="Not this"

[Software\\Microsoft\\Windows\\CurrentVersion\\UninstallMore] 1700000000
"DisplayName"="Nor this"

[Software\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{0-1}] 1700000000
"DisplayName"=str(2):"Old Tiny"
"SystemComponent"=dword:00000001
"""


class TestWine(Conformance):
    collector = wine.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        plain = name.replace("\n", " ")
        write(root, "home/anna/.wine/system.reg", REGISTRY.replace("%NAME%", plain))
        write(root, "home/anna/.wine/user.reg", REGISTRY.replace("%NAME%", plain).replace("TinyKey", "OwnKey"))
        return context(root)


def found(root: Path, **env: str) -> dict[str, Package]:
    return {f.package: f for f in facts_of(wine.COLLECTOR, context(root, **env)) if isinstance(f, Package)}


def test_a_program_is_told_with_all_that_the_registry_says(tmp_path: Path) -> None:
    write(tmp_path, "home/anna/.wine/system.reg", REGISTRY.replace("%NAME%", "Tiny"))
    packages = found(tmp_path)
    assert set(packages) == {"TinyKey", "{0-1}"}
    assert packages["TinyKey"] == Package(
        source="windows",
        package="TinyKey",
        name="Tiny",
        version="1.2",
        publisher='Tiny A’s "Makers"',
        scope="user",
        location="/home/anna/.wine/drive_c/Program Files/Tiny",
        exes=("/home/anna/.wine/drive_c/Program Files/Tiny/tiny.exe",),
    )
    assert packages["{0-1}"].part


def test_a_registry_that_wine_8_wrote_is_read(tmp_path: Path) -> None:
    """Made with: wine reg add HKLM\\...\\Uninstall\\TinyKey /v DisplayName /d 'Tïny "微" \\ Program'; shortened."""
    write(tmp_path, "home/anna/.wine/system.reg", (FIXTURES / "wine-system.reg").read_bytes())
    assert found(tmp_path)["TinyKey"].name == 'Tïny "微" \\ Program'


@pytest.mark.parametrize(
    "place",
    [
        ".local/share/bottles/bottles/Games",
        ".steam/steam/steamapps/compatdata/123/pfx",
        "Games/some-game",
        ".PlayOnLinux/wineprefix/x",
        ".var/app/com.usebottles.bottles/data/bottles/bottles/b",
    ],
)
def test_prefixes_of_other_launchers_are_found(tmp_path: Path, place: str) -> None:
    write(tmp_path, f"home/anna/{place}/system.reg", REGISTRY.replace("%NAME%", "Tiny"))
    assert "TinyKey" in found(tmp_path)


def test_a_prefix_reached_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "srv/prefix/system.reg", REGISTRY.replace("%NAME%", "Tiny"))
    (tmp_path / "home/anna").mkdir(parents=True)
    (tmp_path / "home/anna/.wine").symlink_to("/srv/prefix")
    facts = facts_of(wine.COLLECTOR, context(tmp_path, WINEPREFIX="/srv/prefix"))
    assert len([f for f in facts if isinstance(f, Package)]) == 2


def test_a_path_in_the_registry_cannot_climb_out_of_its_drive(tmp_path: Path) -> None:
    text = REGISTRY.replace("%NAME%", "Tiny").replace(r"C:\\Program Files\\Tiny\\", r"C:\\..\\..\\etc")
    write(tmp_path, "home/anna/.wine/system.reg", text)
    assert found(tmp_path)["TinyKey"].location == "/home/anna/.wine/drive_c/etc"


def test_a_file_that_is_no_registry_is_said(tmp_path: Path) -> None:
    write(tmp_path, "home/anna/.wine/system.reg", "something else")
    assert isinstance(facts_of(wine.COLLECTOR, context(tmp_path))[0], Skipped)


@given(st.binary(max_size=800))
def test_no_bytes_make_the_registry_reader_fail(raw: bytes) -> None:
    key = rb"[Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"
    for whole in (raw, key + raw, key + b"a] 1\n" + raw, key + b'a] 1\n"DisplayName"="' + raw):
        for name, values in registry_text.keys_below(whole, wine.UNINSTALL):
            assert isinstance(name, str)
            assert len(values) <= registry_text.VALUES
