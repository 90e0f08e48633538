"""Bundled data is found in a checkout, a wheel and a frozen bundle; no folder is made by asking for it."""

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
