"""Claims about programs in the menu."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import desktop_entries, desktop_file
from privacycheck.model.facts import DesktopEntry, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

USER = "home/anna/.local/share/applications"
SYSTEM = "usr/share/applications"


def entry(name: str = "Tiny", more: str = "") -> str:
    return f"[Desktop Entry]\nType=Application\nName={name}\nExec=tiny %U\nIcon=tiny\n{more}\n"


class TestDesktopEntries(Conformance):
    collector = desktop_entries.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, f"{SYSTEM}/tiny.desktop", entry(name, "Name[de]=Winzig"))
        write(root, f"{USER}/own.desktop", entry(name))
        return context(root)


def entries(root: Path, **env: str) -> dict[str, DesktopEntry]:
    facts = facts_of(desktop_entries.COLLECTOR, context(root, **env))
    return {f.desktop_id: f for f in facts if isinstance(f, DesktopEntry)}


def test_the_users_own_entry_wins_even_to_hide(tmp_path: Path) -> None:
    write(tmp_path, f"{SYSTEM}/a.desktop", entry("System"))
    write(tmp_path, f"{USER}/a.desktop", entry("Own", "Hidden=true"))
    assert entries(tmp_path)["a"].name == "Own"
    assert entries(tmp_path)["a"].hidden


def test_folders_make_part_of_the_id(tmp_path: Path) -> None:
    write(tmp_path, f"{SYSTEM}/kde/foo.desktop", entry())
    assert set(entries(tmp_path)) == {"kde-foo"}


def test_data_folders_of_the_environment_come_first(tmp_path: Path) -> None:
    write(tmp_path, f"{SYSTEM}/a.desktop", entry("System"))
    write(tmp_path, "opt/share/applications/a.desktop", entry("Other"))
    write(tmp_path, "data/applications/b.desktop", entry("Own"))
    found = entries(tmp_path, XDG_DATA_DIRS="/opt/share:relative", XDG_DATA_HOME="/data")
    assert {k: v.name for k, v in found.items()} == {"a": "Other", "b": "Own"}


@pytest.mark.parametrize(
    ("env", "name"),
    [
        ({}, "Tiny"),
        ({"LANG": "C.UTF-8"}, "Tiny"),
        ({"LANG": "de_DE.UTF-8"}, "Winzig"),
        ({"LANG": "de_AT.UTF-8"}, "Klaa"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, "Tiny"),
        ({"LC_ALL": "sr_RS@latin", "LANG": "de_DE"}, "Sitno"),
    ],
)
def test_the_name_is_in_the_users_language(tmp_path: Path, env: dict[str, str], name: str) -> None:
    more = "Name[de]=Winzig\nName[de_AT]=Klaa\nName[sr@latin]=Sitno"
    write(tmp_path, f"{SYSTEM}/a.desktop", entry("Tiny", more))
    found = entries(tmp_path, **env)["a"]
    assert found.name == name
    assert found.names == ("Tiny", "Winzig", "Klaa", "Sitno")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("tiny %U", ("tiny",)),
        ('"/opt/My App/run" --x=%f %%', ("/opt/My App/run", "--x=%f", "%")),
        (r'sh -c "echo \\"hi\\" \\$HOME"', ("sh", "-c", 'echo "hi" $HOME')),
        ("env A=1 tiny", ("env", "A=1", "tiny")),
        (r"/opt/a\sb/c", ("/opt/a", "b/c")),
        ('"never closed', ("never closed",)),
        ("", ()),
    ],
)
def test_commands_are_split_as_the_specification_says(line: str, words: tuple[str, ...]) -> None:
    assert desktop_file.split_exec(line) == words


def test_what_is_no_program_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, f"{SYSTEM}/link.desktop", "[Desktop Entry]\nType=Link\nName=A\n")
    write(tmp_path, f"{SYSTEM}/nameless.desktop", "[Desktop Entry]\nType=Application\nExec=a\n")
    write(tmp_path, f"{SYSTEM}/action.desktop", "[Desktop Action x]\nName=A\nExec=a\n")
    assert entries(tmp_path) == {}


def test_a_menu_file_of_50_megabytes_is_refused(tmp_path: Path) -> None:
    with write(tmp_path, f"{SYSTEM}/a.desktop", "").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    facts = facts_of(desktop_entries.COLLECTOR, context(tmp_path))
    assert [type(f) for f in facts][:1] == [Skipped]
    assert "too large" in facts[0].reason  # type: ignore[union-attr]


def test_sandboxed_programs_are_known_as_such(tmp_path: Path) -> None:
    exports = "var/lib/flatpak/exports/share/applications"
    write(tmp_path, f"{exports}/org.x.Y.desktop", entry("Y", "X-Flatpak=org.x.Y"))
    write(tmp_path, "var/lib/snapd/desktop/applications/fire_fox.desktop", entry("F"))
    write(tmp_path, f"{USER}/img.desktop", "[Desktop Entry]\nName=I\nExec=/home/anna/I.AppImage %u\n")
    found = entries(tmp_path)
    assert found["org.x.Y"].flatpak == "org.x.Y"
    assert found["fire_fox"].snap == "fire"
    assert found["img"].appimage == "/home/anna/I.AppImage"


@given(st.text(max_size=600))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    group = desktop_file.parse("[Desktop Entry]\nName=a\n" + text)
    desktop_file.names(group, ("de",))
    desktop_file.split_exec(group.get("Exec", text))
