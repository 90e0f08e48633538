"""Claims about Flatpak: made-up folders, and an installation that flatpak itself makes."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import flatpak, metainfo
from privacycheck.collect.packages.flatpak_places import key_file
from privacycheck.collect.xml_text import BadXml
from privacycheck.model.facts import Package
from tests.collect.conformance import Conformance, context, facts_of, write

ID = "org.example.Tiny"
METADATA = (
    f"[Application]\nname={ID}\nruntime=org.example.Runtime/x86_64/1\nsdk=org.example.Runtime/x86_64/1\ncommand=tiny\n"
)
METAINFO = """<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application"><id>org.example.Tiny</id>
<name>{name}</name><name xml:lang="de">Winzig</name><summary>A tiny program</summary>
<developer id="org.example"><name>Tiny Makers</name></developer>
<url type="homepage">https://example.org/</url>
<releases><release version="1.2" date="2026-01-01"/><release version="1.1" date="2025-01-01"/></releases></component>
"""
MENU = "[Desktop Entry]\nType=Application\nName={name}\nExec=tiny %u\n"


def install(root: Path, place: str, name: str = "Tiny") -> None:
    branch = f"{place}/app/{ID}/x86_64/stable"
    commit = f"{branch}/0123abcd"
    plain = name.replace("\x00", "").replace("\x1b", "").replace("\x07", "").replace("&amp;", "").replace("<", "&lt;")
    write(root, f"{commit}/metadata", METADATA)
    write(root, f"{commit}/deploy", b"tinyrepo\x00" + b"0123abcd\x00")
    write(root, f"{commit}/files/share/metainfo/{ID}.metainfo.xml", METAINFO.format(name=plain))
    write(root, f"{commit}/export/share/applications/{ID}.desktop", MENU.format(name=name))
    (root / branch.lstrip("/") / "active").symlink_to("0123abcd")
    (root / place.lstrip("/") / f"app/{ID}/current").symlink_to("x86_64/stable")


class TestFlatpak(Conformance):
    collector = flatpak.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        install(root, "/var/lib/flatpak", name)
        write(root, "/var/lib/flatpak/runtime/org.example.Runtime/x86_64/1/77/metadata", "[Runtime]\n")
        (root / "var/lib/flatpak/runtime/org.example.Runtime/x86_64/1/active").symlink_to("77")
        return context(root)


def found(root: Path, **env: str) -> list[Package]:
    return [f for f in facts_of(flatpak.COLLECTOR, context(root, **env)) if isinstance(f, Package)]


def test_an_application_is_told_with_all_that_its_maker_says(tmp_path: Path) -> None:
    install(tmp_path, "/var/lib/flatpak")
    assert found(tmp_path) == [
        Package(
            source="flatpak",
            package=ID,
            name="Tiny",
            version="1.2",
            publisher="Tiny Makers",
            summary="A tiny program",
            homepage="https://example.org/",
            section="tinyrepo",
            location=f"/var/lib/flatpak/app/{ID}",
            exes=(f"/var/lib/flatpak/app/{ID}/current/active/files/bin/tiny",),
            desktop_ids=(ID,),
        )
    ]


def test_installations_of_the_user_and_named_ones_are_each_looked_at_once(tmp_path: Path) -> None:
    install(tmp_path, "/home/anna/.local/share/flatpak")
    install(tmp_path, "/mnt/more")
    write(tmp_path, "/etc/flatpak/installations.d/more.conf", '[Installation "more"]\nPath=/mnt/more\n')
    write(tmp_path, "/etc/flatpak/installations.d/bad.conf", "Path=/\n[[\n\x00")
    twice = "/home/anna/../anna/.local/share/flatpak"
    assert [p.scope for p in found(tmp_path, FLATPAK_USER_DIR=twice)] == ["system", "user"]


def test_metainfo_with_definitions_of_its_own_is_not_read() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><component><name>&b;</name></component>'
    with pytest.raises(BadXml):
        metainfo.read(bomb.encode())
    with pytest.raises(BadXml):
        metainfo.read(b"<a>" * 100_000)


@given(st.binary(max_size=500))
def test_no_bytes_make_the_readers_fail(raw: bytes) -> None:
    flatpak.deploy_texts(raw + b"appdata-name\0" + raw)
    key_file(raw)
    for text in (raw, b"<component><name>" + raw):
        try:
            metainfo.read(text)
        except BadXml:
            continue


@pytest.mark.skipif(shutil.which("flatpak") is None, reason="this computer has no flatpak")
def test_an_installation_made_by_flatpak_is_read_as_flatpak_lists_it(tmp_path: Path) -> None:
    here = tmp_path / "home/anna"
    user = here / ".local/share/flatpak"
    env = {**os.environ, "HOME": str(here), "FLATPAK_USER_DIR": str(user), "XDG_DATA_HOME": str(here / ".local/share")}
    env |= {"XDG_CACHE_HOME": str(here / "cache"), "XDG_CONFIG_HOME": str(here / "config")}
    here.mkdir(parents=True)

    def run(*words: str) -> str:
        done = subprocess.run(["flatpak", *words], env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"flatpak does not work here: {done.stderr[-200:]}")
        return done.stdout

    (tmp_path / "rt/files").mkdir(parents=True)
    runtime = "org.example.Runtime/x86_64/1"
    write(tmp_path, "rt/metadata", f"[Runtime]\nname=org.example.Runtime\nruntime={runtime}\nsdk={runtime}\n")
    write(tmp_path, "app/metadata", METADATA)
    write(tmp_path, "app/files/bin/tiny", "#!/bin/sh\n").chmod(0o755)
    listed = METAINFO.format(name="Tiny of the List").split("\n", 1)[1].replace("Tiny</id>", "Tiny.desktop</id>")
    xml = f'<?xml version="1.0"?><components version="0.8">{listed}</components>'
    write(tmp_path, f"app/files/share/app-info/xmls/{ID}.xml.gz", gzip.compress(xml.encode()))
    write(tmp_path, f"app/export/share/applications/{ID}.desktop", MENU.format(name="Tiny"))
    run("build-export", "--arch=x86_64", "--runtime", "--files=files", "repo", "rt", "1")
    run("build-export", "--arch=x86_64", "repo", "app", "stable")
    run("--user", "remote-add", "--no-gpg-verify", "tinyrepo", "repo")
    run("--user", "install", "-y", "--noninteractive", "--arch=x86_64", "tinyrepo", "org.example.Runtime//1")
    run("--user", "install", "-y", "--noninteractive", "--arch=x86_64", "tinyrepo", ID)
    columns = "--columns=application,name,version,origin"
    rows = {tuple(r.split("\t")) for r in run("--user", "list", "--app", columns).splitlines()}
    runtimes = run("--user", "list", "--runtime", "--columns=application").split()
    packages = found(tmp_path)
    apps = {(p.package, p.name, p.version, p.section) for p in packages if not p.part}
    assert apps == rows == {(ID, "Tiny of the List", "1.2", "tinyrepo")}
    assert [p.package for p in packages if p.part] == runtimes
    assert all(Path(str(tmp_path) + exe).exists() for p in packages for exe in p.exes)
