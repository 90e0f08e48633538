"""Claims about the folder that runs anywhere: what is double-clicked finds the program beside it, or tells why not."""

import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

PARTS = Path(__file__).parents[2] / "packaging" / "linux" / "folder"
NAMES = ("My Files", "Prüf 100% & $x 'q' `id`", 'with "quotes" and \\ back')
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a folder for Linux")


@pytest.fixture(params=NAMES)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder with a program in it that only tells where it was started from."""
    made = tmp_path / request.param / "privacycheck-1"
    program = made / "usr/lib/privacycheck/privacycheck"
    program.parent.mkdir(parents=True)
    for part in PARTS.iterdir():
        shutil.copy(part, made)
    program.write_text('#!/bin/sh\necho warning >&2\necho "$0|$*" >"$STARTED"\nexit ${WITH:-0}\n', encoding="utf-8")
    program.chmod(0o755)
    return made


def run(words: list[str], tmp_path: Path, folder: Path = Path("/"), **env: str) -> "subprocess.CompletedProcess[str]":
    """With a tool for messages that writes them into a file."""
    tools = tmp_path / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "zenity").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{tmp_path}/message"\n', encoding="utf-8")
    (tools / "zenity").chmod(0o755)
    known = {"PATH": f"{tools}:{os.environ['PATH']}", "STARTED": str(tmp_path / "started"), "LANG": "C.UTF-8"}
    return subprocess.run(words, cwd=folder, env=known | env, capture_output=True, text=True, timeout=30, check=False)


def command(place: str) -> list[str]:
    """The words of Exec with %k as `place`, by the rules of the Desktop Entry Specification, "The Exec key": escapes
    of a string first, then the double quotes, then the codes."""
    (line,) = [x for x in (PARTS / "PrivacyCheck.desktop").read_text(encoding="utf-8").split("\n") if x[:5] == "Exec="]
    value = line[5:].replace("\\\\", "\\")
    shell, option, rest = value.split(" ", 2)
    script, name, code = rest.rsplit(" ", 2)
    assert script[0] == script[-1] == '"' and code == "%k"
    inner, plain = script[1:-1], ""
    while inner:
        if inner[0] == "\\":
            assert inner[1] in '"`$\\'
            plain, inner = plain + inner[1], inner[2:]
        else:
            assert inner[0] not in '"`$', "it must be escaped"
            plain, inner = plain + inner[0], inner[1:]
    assert "%" not in plain.replace("%%", ""), "a code within quotes is undefined"
    return [shell, option, plain.replace("%%", "%"), name, *([place] if place else [])]


def started(folder: Path, tmp_path: Path) -> bool:
    said = (tmp_path / "started").read_text(encoding="utf-8")
    return said == f"{folder}/usr/lib/privacycheck/privacycheck|\n"


def test_a_double_click_starts_the_program_of_this_folder(folder: Path, tmp_path: Path) -> None:
    done = run(command(f"{folder}/PrivacyCheck.desktop"), tmp_path)
    assert done.returncode == 0 and started(folder, tmp_path)
    assert not (tmp_path / "message").exists()


def test_so_it_does_where_the_desktop_gives_an_address(folder: Path, tmp_path: Path) -> None:
    run(command("file://" + quote(f"{folder}/PrivacyCheck.desktop")), tmp_path)
    assert started(folder, tmp_path)


def test_and_where_the_desktop_gives_nothing_but_starts_it_there(folder: Path, tmp_path: Path) -> None:
    run(command(""), tmp_path, folder)
    assert started(folder, tmp_path)


def test_the_desktops_own_library_reads_the_command_so_too(folder: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from gi.repository import Gio; Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)"
    )
    if run(["/usr/bin/python3", "-c", "from gi.repository import Gio"], tmp_path).returncode:
        pytest.skip("python3-gi is not installed")
    run(["/usr/bin/python3", "-c", code, f"{folder}/PrivacyCheck.desktop"], tmp_path)
    assert started(folder, tmp_path)


@pytest.mark.parametrize("status", ["3", "134"])
def test_what_went_wrong_is_told_in_a_window(folder: Path, tmp_path: Path, status: str) -> None:
    done = run(["sh", f"{folder}/start-privacycheck.sh"], tmp_path, WITH=status)
    assert done.returncode == int(status)
    message = (tmp_path / "message").read_text(encoding="utf-8")
    assert "could not be opened" in message and "READ-ME.txt" in message and "warning" in message


@pytest.mark.parametrize("status", ["0", "143"])
def test_an_end_by_the_user_or_the_session_is_no_failure(folder: Path, tmp_path: Path, status: str) -> None:
    assert run(["sh", f"{folder}/start-privacycheck.sh"], tmp_path, WITH=status).returncode == int(status)
    assert not (tmp_path / "message").exists()


def test_a_folder_that_may_not_run_programs_is_told_as_such(folder: Path, tmp_path: Path) -> None:
    (folder / "usr/lib/privacycheck/privacycheck").chmod(0o644)
    assert run(["sh", f"{folder}/start-privacycheck.sh"], tmp_path).returncode == 126
    assert "Copy it into your home folder" in (tmp_path / "message").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_its_entry_is_valid(tmp_path: Path) -> None:
    done = run(["desktop-file-validate", "--no-hints", str(PARTS / "PrivacyCheck.desktop")], tmp_path)
    assert done.returncode == 0 and not done.stdout, done.stdout


def test_the_words_go_with_every_language_of_the_program() -> None:
    text = (PARTS / "READ-ME.txt").read_text(encoding="utf-8")
    for language in ("ENGLISH", "DEUTSCH", "ESPAÑOL", "FRANÇAIS", "中文"):
        part = text.partition(f"\n\n{language}\n")[2].partition("\n\n\n")[0]
        for thing in ("PrivacyCheck.desktop", "start-privacycheck.sh", "USB" if language != "中文" else "U 盘"):
            assert thing in part, (language, thing)
        for place in (".local/share/privacycheck", ".config/privacycheck", ".cache/privacycheck"):
            assert place in part, (language, place)
