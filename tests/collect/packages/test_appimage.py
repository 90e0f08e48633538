"""Claims about AppImages: found by name and first bytes, never started."""

from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.packages import appimage
from privacycheck.model.facts import Package
from tests.collect.conformance import Conformance, context, facts_of, write

ELF = b"\x7fELF\x02\x01\x01\x00AI\x02" + b"\0" * 100


class TestAppImage(Conformance):
    collector = appimage.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        plain = name.replace("/", "").replace("\0", "")
        write(root, f"home/anna/Applications/{plain}-1.2.AppImage", ELF)
        write(root, "opt/other/Other.appimage", ELF)
        return context(root)


def found(root: Path) -> list[Package]:
    return [f for f in facts_of(appimage.COLLECTOR, context(root)) if isinstance(f, Package)]


def test_only_files_with_the_right_first_bytes_count(tmp_path: Path) -> None:
    write(tmp_path, "home/anna/Downloads/Notes.AppImage", "just text")
    write(tmp_path, "home/anna/Downloads/Plain.AppImage", b"\x7fELF\x02\x01\x01" + b"\0" * 50)
    write(tmp_path, "home/anna/Downloads/Real.AppImage", ELF)
    assert [p.name for p in found(tmp_path)] == ["Real"]


def test_a_file_and_a_link_to_it_are_one(tmp_path: Path) -> None:
    write(tmp_path, "opt/Real.AppImage", ELF)
    (tmp_path / "home/anna/bin").mkdir(parents=True)
    (tmp_path / "home/anna/bin/Real.AppImage").symlink_to("/opt/Real.AppImage")
    assert [p.package for p in found(tmp_path)] == ["/opt/Real.AppImage"]


def test_its_menu_entry_names_it_wherever_it_lies(tmp_path: Path) -> None:
    write(tmp_path, "home/anna/stuff/x.AppImage", ELF)
    entry = "[Desktop Entry]\nName=Tiny Editor\nX-AppImage-Version=7\nExec=env A=1 /home/anna/stuff/x.AppImage %u\n"
    write(tmp_path, "home/anna/.local/share/applications/tiny.desktop", entry)
    assert found(tmp_path) == [
        Package(
            source="appimage",
            package="/home/anna/stuff/x.AppImage",
            name="Tiny Editor",
            version="7",
            scope="user",
            location="/home/anna/stuff/x.AppImage",
            exes=("/home/anna/stuff/x.AppImage",),
            desktop_ids=("tiny",),
        )
    ]


@pytest.mark.parametrize(
    ("file", "name", "version"),
    [
        ("Obsidian-1.5.3.AppImage", "Obsidian", "1.5.3"),
        ("LM-Studio-0.2.14-beta-1-x86_64.AppImage", "LM-Studio", "0.2.14-beta-1"),
        ("krita-5.2.2-x86_64.appimage", "krita", "5.2.2"),
        ("balenaEtcher-x64.AppImage", "balenaEtcher", None),
        ("nvim.AppImage", "nvim", None),
        ("Bitwarden-2024.1.0-x86_64.AppImage", "Bitwarden", "2024.1.0"),
        (".AppImage", ".AppImage", None),
    ],
)
def test_names_of_files_give_name_and_version(file: str, name: str, version: str | None) -> None:
    assert appimage.name_and_version(file) == (name, version)
