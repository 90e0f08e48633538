"""Claims about what the packages for Linux are made of; with PRIVACYCHECK_PACKAGES=1 they are built and tried."""

import ast
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

from privacycheck import __version__
from privacycheck.cli.main import COMMANDS

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "org.privacycheck.PrivacyCheck"


def run(*words: str, text: str = "", **env: str) -> str:
    """Standard output of a script under packaging/linux."""
    variables = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, *words], input=text, cwd=ROOT, env=variables | env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def manual() -> str:
    return run(str(LINUX / "manual.py"), "2026-01-02")


def test_the_manual_page_names_every_command(manual: str) -> None:
    for name in COMMANDS:
        assert re.search(rf"^\.SS privacycheck {name}\b", manual, re.MULTILINE), name
    assert r"\fB\-\-format" in manual
    assert '"2026-01-02"' in manual and __version__ in manual


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_manual_page_is_read_without_a_warning(manual: str, tmp_path: Path) -> None:
    (tmp_path / "page.1").write_text(manual, encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "page.1"],
        cwd=tmp_path, env={"PATH": os.environ["PATH"], "MANROFFSEQ": "", "MANWIDTH": "80", "LANG": "C.UTF-8"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "EXIT STATUS" in re.sub(".\b", "", done.stdout)
    assert not [line for line in done.stderr.splitlines() if "warning" in line or "error" in line]


def test_debians_changelog_holds_the_entries_of_one_version() -> None:
    text = "\n## 2.0\n\n- Later.\n\n## 1.0 (today)\n\n- First thing that\n  goes on.\n- Second.\n\n## 0.9\n- Old.\n"
    made = run(str(LINUX / "changelog.py"), "1.0", "stable", "A B <a@b.example>", text=text, SOURCE_DATE_EPOCH="0")
    assert made == (
        "privacycheck (1.0) stable; urgency=medium\n\n  * First thing that goes on.\n  * Second.\n\n"
        " -- A B <a@b.example>  Thu, 01 Jan 1970 00:00:00 +0000\n"
    )


def test_one_id_joins_menu_entry_appstream_data_window_and_flatpak() -> None:
    metainfo = ET.parse(LINUX / "share" / f"{ID}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == f"{ID}.desktop"
    assert f"Icon={ID}\n" in (LINUX / "share" / f"{ID}.desktop").read_text(encoding="utf-8")
    assert f'"{ID}"' in (ROOT / "privacycheck" / "gui" / "app.py").read_text(encoding="utf-8")
    manifest = yaml.safe_load((LINUX / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8"))
    assert manifest["id"] == ID


def test_the_flatpak_has_no_network_and_writes_nowhere_outside() -> None:
    manifest = yaml.safe_load((LINUX / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8"))
    assert "--share=network" not in manifest["finish-args"]
    places = [word for word in manifest["finish-args"] if word.startswith("--filesystem=")]
    assert places and all(place.endswith(":ro") for place in places)
    (source,) = manifest["modules"][0]["sources"]
    assert f"-{__version__}-" in source["path"]


def test_what_is_built_is_pinned_to_exact_versions() -> None:
    lines = (ROOT / "packaging" / "pyinstaller" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in lines if not line.startswith("#"))


def test_a_bundle_leaves_its_library_folder_to_no_other_program(tmp_path: Path) -> None:
    """Its first lines are run with a program in place of ours that only shows the environment."""
    (tmp_path / "privacycheck").mkdir()
    (tmp_path / "privacycheck" / "__init__.py").touch()
    shows = (
        "import os\ndef main():\n    print({k: v for k, v in os.environ.items() if k[:3] in ('LD_', 'QT_', 'QML')})\n"
    )
    (tmp_path / "privacycheck" / "__main__.py").write_text(shows, encoding="utf-8")
    start = str(ROOT / "packaging" / "pyinstaller" / "start.py")
    bundle = {"LD_LIBRARY_PATH": "/b", "QT_PLUGIN_PATH": "/b", "QML2_IMPORT_PATH": "/b", "QT_SCALE_FACTOR": "2"}
    assert run(start, **bundle, PYTHONPATH=str(tmp_path)) == "{'QT_SCALE_FACTOR': '2'}\n"
    shown = run(start, **bundle, LD_LIBRARY_PATH_ORIG="/users", PYTHONPATH=str(tmp_path))
    assert sorted(ast.literal_eval(shown).items()) == [("LD_LIBRARY_PATH", "/users"), ("QT_SCALE_FACTOR", "2")]


@pytest.mark.skipif(
    os.environ.get("PRIVACYCHECK_PACKAGES") != "1", reason="builds for minutes; PRIVACYCHECK_PACKAGES=1"
)
@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="installs a package as administrator of Linux")
def test_the_package_is_installed_used_and_removed_without_leftovers(tmp_path: Path) -> None:
    for script in ("build.sh", "test_packages.sh"):
        done = subprocess.run(["sh", str(LINUX / script)], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 3:
            pytest.skip(done.stderr.strip().splitlines()[-1])
        assert done.returncode == 0, done.stderr
