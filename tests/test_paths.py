"""Bundled data is found in a checkout, a wheel and a frozen bundle; no folder is made by asking for it.
The scripts of an installation are found wherever they lie."""

import sys
from pathlib import Path

import pytest

from privacycheck import paths


def test_a_checkout_has_its_data_beside_the_package() -> None:
    assert (paths.rules_dir() / "words").is_dir()
    assert (paths.resources_dir() / "networks").is_dir()


def test_a_wheel_has_its_data_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "privacycheck/_data/rules").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "privacycheck" / "paths.py"))
    assert paths.rules_dir() == tmp_path / "privacycheck/_data/rules"


def test_a_frozen_bundle_has_its_data_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "privacycheck/_data/resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == tmp_path / "privacycheck/_data/resources"


@pytest.mark.parametrize("name", ["data", "cache", "config"])
def test_the_users_folders_can_be_moved_and_are_not_made(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "elsewhere"
    monkeypatch.setenv(f"PRIVACYCHECK_{name.upper()}_DIR", str(place))
    assert getattr(paths, f"user_{name}_dir")() == place
    assert not place.exists()


def test_an_empty_variable_moves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVACYCHECK_CACHE_DIR", "")
    assert paths.user_cache_dir().is_absolute()
    assert "privacycheck" in paths.user_cache_dir().as_posix().lower()


def test_the_users_own_rules_lie_with_the_users_data() -> None:
    assert paths.user_rules_dir() == paths.user_data_dir() / "rules"


def _installed(site: Path, *record: str) -> None:
    info = site / "privacycheck-1.2.dist-info"
    info.mkdir(parents=True)
    (info / "RECORD").write_text("\n".join(record), encoding="utf-8")


@pytest.mark.parametrize(
    ("site", "up"),
    [
        ("home/.local/lib/python3.11/site-packages", "home/.local"),
        ("usr/local/lib/python3.11/dist-packages", "usr/local"),
        ("venv/lib/python3.11/site-packages", "venv"),
    ],
)
def test_scripts_are_own_files_wherever_an_installer_put_them(
    site: str, up: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("../../../bin/privacycheck,sha256=x,200", "../../../bin/privacycheck-gui,,", "privacycheck/paths.py,,", "")
    _installed(tmp_path / site, *lines)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "none"), str(tmp_path / site)])
    own = paths.own_files()
    assert {str(tmp_path / up / "bin" / name) for name in ("privacycheck", "privacycheck-gui")} <= own
    assert not [path for path in own if path.endswith("paths.py")]


def test_scripts_of_other_packages_are_not_own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _installed(tmp_path / "lib/site-packages", "../../bin/privacycheck2,,", "../../bin/black,,", "\0,,")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "lib/site-packages")])
    assert not [path for path in paths.own_files() if path.startswith(str(tmp_path))]


def test_an_own_file_is_known_by_its_link_and_by_where_it_leads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _installed(tmp_path / "lib", "../bin/privacycheck,,")
    (tmp_path / "real").mkdir()
    (tmp_path / "bin").symlink_to("real")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "lib")])
    assert {str(tmp_path / "bin/privacycheck"), str(tmp_path / "real/privacycheck")} <= paths.own_files()


def test_a_bundle_is_started_from_its_program_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "program").write_text("")
    (tmp_path / "link").symlink_to("program")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "link"))
    assert paths.own_files() == {str(tmp_path / "program")}
