"""What is written for login starts exactly the words that it was given, whatever signs are in them."""

import plistlib
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from privacycheck import paths
from privacycheck.collect.packages.desktop_file import parse, split_exec
from privacycheck.desktop import entries

TEMPLATES = paths.resources_dir() / "startup"
ODD = ("/opt/a b/py\"th'on", "-m", "100% $HOME `x` \\end", "record", "run")
ENV = {"PRIVACYCHECK_DATA_DIR": '/home/x/50% "data"'}


def text(name: str) -> str:
    return (TEMPLATES / name).read_text()


def systemd_words(line: str) -> list[str]:
    """As systemd.syntax(7) says: quotes, backslashes, then %% and $$."""
    return [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(line)]


def test_a_unit_keeps_the_words_and_the_variables() -> None:
    made = entries.unit(text("privacycheck-recorder.service"), ODD, ENV)
    assert systemd_words(re.findall("^ExecStart=(.*)$", made, re.M)[0]) == list(ODD)
    assert systemd_words(re.findall("^Environment=(.*)$", made, re.M)[0]) == [f"{k}={v}" for k, v in ENV.items()]
    assert "@" not in made


def test_a_unit_may_open_no_network_and_gains_no_rights() -> None:
    made = entries.unit(text("privacycheck-recorder.service"), ODD, {})
    for line in ("RestrictAddressFamilies=AF_UNIX AF_NETLINK", "NoNewPrivileges=yes", "Nice=10"):
        assert line in made.splitlines()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not on this computer.")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / entries.UNIT
    unit.write_text(entries.unit(text("privacycheck-recorder.service"), ("/bin/true", "100%"), ENV))
    command = ["systemd-analyze", "--user", "--man=no", "verify", str(unit)]
    env = {"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert entries.UNIT not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("env", [{}, ENV])
def test_an_autostart_entry_keeps_the_words(env: dict[str, str]) -> None:
    made = entries.desktop(text("privacycheck.desktop"), ODD, "A name", "A comment", env)
    group = parse(made)
    assert (group["Name"], group["Comment"], group["Type"]) == ("A name", "A comment", "Application")
    before = ["env", *(f"{k}={v}" for k, v in env.items())] if env else []
    assert list(split_exec(group["Exec"])) == [*before, *ODD]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not on this computer.")
def test_an_autostart_entry_is_valid(tmp_path: Path) -> None:
    entry = tmp_path / entries.TRAY_ENTRY
    entry.write_text(entries.desktop(text("privacycheck.desktop"), ODD, "A name", "A comment", {}))
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_launch_agent_keeps_the_words() -> None:
    made = plistlib.loads(entries.launch_agent((TEMPLATES / entries.AGENT).read_bytes(), ODD, ENV))
    assert (made["ProgramArguments"], made["EnvironmentVariables"]) == (list(ODD), ENV)
    assert made["RunAtLoad"] and made["KeepAlive"] == {"SuccessfulExit": False}


def test_a_run_value_quotes_paths_with_blanks() -> None:
    command = (r"C:\Program Files\PrivacyCheck\privacycheck.exe", "record", "run")
    assert entries.run_value(command) == r'"C:\Program Files\PrivacyCheck\privacycheck.exe" record run'


@pytest.mark.parametrize(("own", "folder"), [("", "/h/.config"), ("relative", "/h/.config"), ("/c", "/c")])
def test_only_absolute_folders_of_choices_count(own: str, folder: str) -> None:
    assert entries.config_folder(Path("/h"), {"XDG_CONFIG_HOME": own}) == Path(folder)
