"""Rules and resources lie inside the wheel and are found there, and in a frozen bundle."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RUN = "import sys; from privacycheck.__main__ import main; sys.argv = ['privacycheck', *sys.argv[1:]]; sys.exit(main())"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(unpacked: Path, tmp_path: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    kept = {k: v for k, v in os.environ.items() if k.startswith("PRIVACYCHECK_") or k == "PATH"}
    return subprocess.run(
        [sys.executable, "-c", RUN, *words],
        cwd=tmp_path,
        env={**kept, "PYTHONPATH": str(unpacked), "HOME": str(tmp_path), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_wheel_finds_its_rules_and_resources(unpacked: Path, tmp_path: Path) -> None:
    shown = run(unpacked, tmp_path, "app", "wechat")
    assert shown.returncode == 0, shown.stderr
    assert "Tencent" in shown.stdout
    doctor = run(unpacked, tmp_path, "doctor").stdout
    assert str(unpacked / "privacycheck" / "_data" / "rules") in doctor
    assert "addresses: data of" in doctor


def test_a_wheel_holds_licences_pictures_of_the_window_and_the_sample(unpacked: Path) -> None:
    data = unpacked / "privacycheck" / "_data"
    for file in ("rules/LICENSE", "resources/icons/lucide/LICENSE", "resources/networks/README.md"):
        assert (data / file).is_file()
    assert (data / "resources" / "sample" / "computer.jsonl").is_file()
    assert (unpacked / "privacycheck" / "present" / "templates" / "report.html").is_file()
