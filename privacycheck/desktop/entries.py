"""A command in, the text that makes a system start it at login out. Pure: nothing is written here.

systemd.service(5) and systemd.syntax(7) for units, the Desktop Entry Specification 1.5 (Exec key) for autostart
entries, launchd.plist(5) for macOS, and CommandLineToArgvW's rules for the Run key of Windows. Only the first two have
been run; the others rest on their documents.
"""

import plistlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from subprocess import list2cmdline

UNIT = "privacycheck-recorder.service"
RECORDER_ENTRY = "privacycheck-recorder.desktop"
TRAY_ENTRY = "privacycheck-tray.desktop"
AGENT = "org.privacycheck.recorder.plist"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "PrivacyCheck recorder"


def unit(template: str, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """A unit of the user's systemd."""
    lines = "\n".join(f"Environment={_systemd(f'{k}={v}', command=False)}" for k, v in sorted(environment.items()))
    whole = template.replace("@COMMAND@", " ".join(_systemd(word, command=True) for word in command))
    return whole.replace("@ENVIRONMENT@\n", f"{lines}\n" if lines else "")


def _systemd(word: str, command: bool) -> str:
    """One word in quotes. % begins a specifier everywhere, $ a variable in commands only."""
    word = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("\n", "\\n")
    return '"' + (word.replace("$", "$$") if command else word) + '"'


def desktop(template: str, command: Sequence[str], name: str, comment: str, environment: Mapping[str, str]) -> str:
    """An entry for ~/.config/autostart."""
    words = ["env", *(f"{k}={v}" for k, v in sorted(environment.items())), *command] if environment else [*command]
    line = " ".join(_exec(word) for word in words)
    return template.replace("@NAME@", name).replace("@COMMENT@", comment).replace("@COMMAND@", line)


def _exec(word: str) -> str:
    """Quoted as an argument, then escaped as a string of the file."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n") + '"'


def launch_agent(template: bytes, command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    """A property list for ~/Library/LaunchAgents."""
    agent = plistlib.loads(template)
    agent["ProgramArguments"] = list(command)
    if environment:
        agent["EnvironmentVariables"] = dict(environment)
    return plistlib.dumps(agent)


def run_value(command: Sequence[str]) -> str:
    """The value under RUN_KEY of HKEY_CURRENT_USER."""
    return list2cmdline(command)


def config_folder(home: Path, environment: Mapping[str, str]) -> Path:
    """The user's folder of choices, XDG Base Directory Specification 0.8: only absolute paths count."""
    own = environment.get("XDG_CONFIG_HOME", "")
    return Path(own) if own.startswith("/") else home / ".config"
