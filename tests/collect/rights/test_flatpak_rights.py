"""Claims about what Flatpak programs may use: made-up files, and overrides that flatpak itself writes."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.rights import flatpak_rights
from privacycheck.model.facts import Rights
from tests.collect.conformance import Conformance, context, facts_of, write

ID = "org.example.Tiny"
METADATA = """[Application]
name=org.example.Tiny
[Context]
shared=network;ipc;
sockets=x11;!wayland;
filesystems=host:ro;{name}
[Session Bus Policy]
org.freedesktop.secrets=talk
org.example.Seen=see
"""
USER = "home/anna/.local/share/flatpak"


def install(root: Path, metadata: str, place: str = "var/lib/flatpak") -> None:
    write(root, f"{place}/app/{ID}/x86_64/stable/0123/metadata", metadata)
    (root / place / f"app/{ID}/current").symlink_to("x86_64/stable")
    (root / place / f"app/{ID}/x86_64/stable/active").symlink_to("0123")


class TestFlatpakRights(Conformance):
    collector = flatpak_rights.COLLECTOR

    def build(self, root: Path, name: str = "~/x") -> Context:
        install(root, METADATA.format(name=name))
        write(root, f"{USER}/overrides/{ID}", f"[Context]\nfilesystems=!host;{name};\n")
        return context(root)


def found(root: Path) -> list[Rights]:
    return [f for f in facts_of(flatpak_rights.COLLECTOR, context(root)) if isinstance(f, Rights)]


def test_what_a_program_asks_for_is_told_in_flatpaks_words(tmp_path: Path) -> None:
    install(tmp_path, METADATA.format(name="xdg-music"))
    (fact,) = found(tmp_path)
    assert (fact.package, fact.origin, fact.scope) == (ID, "manifest", "system")
    assert fact.allows == (
        "shared=network",
        "shared=ipc",
        "sockets=x11",
        "filesystems=host:ro",
        "filesystems=xdg-music",
        "session-bus=org.freedesktop.secrets:talk",
    )
    assert fact.denies == ("sockets=wayland",)


def test_overrides_for_all_programs_have_a_star(tmp_path: Path) -> None:
    write(tmp_path, "var/lib/flatpak/overrides/global", "[Context]\nsockets=!x11;\n")
    write(tmp_path, f"{USER}/overrides/empty.Override", "[Environment]\nA=b\n")
    assert [(f.package, f.origin, f.denies) for f in found(tmp_path)] == [("*", "override", ("sockets=x11",))]


def test_ten_thousand_rights_are_cut_and_counted(tmp_path: Path) -> None:
    install(tmp_path, f"[Context]\nfilesystems={';'.join(f'/f{n}' for n in range(10_000))};\n")
    (fact,) = found(tmp_path)
    assert len(fact.allows) + fact.left_out == 10_000
    assert len(fact.allows) == flatpak_rights.KEPT


@pytest.mark.skipif(shutil.which("flatpak") is None, reason="this computer has no flatpak")
def test_an_override_that_flatpak_wrote_is_read_right(tmp_path: Path) -> None:
    home = tmp_path / "home/anna"
    home.mkdir(parents=True)
    env = {**os.environ, "HOME": str(home), "FLATPAK_USER_DIR": str(tmp_path / USER)}
    words = ["--nofilesystem=home", "--filesystem=xdg-download:ro", "--unshare=network", "--device=all"]
    words += ["--talk-name=org.freedesktop.secrets", "--no-talk-name=org.freedesktop.Flatpak"]
    done = subprocess.run(["flatpak", "override", "--user", *words, ID], env=env, capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"flatpak does not work here: {done.stderr[-200:]!r}")
    (fact,) = found(tmp_path)
    assert (fact.package, fact.origin, fact.scope) == (ID, "override", "user")
    assert set(fact.allows) == {
        "devices=all",
        "filesystems=xdg-download:ro",
        "session-bus=org.freedesktop.secrets:talk",
    }
    assert set(fact.denies) == {"shared=network", "filesystems=home", "session-bus=org.freedesktop.Flatpak"}
