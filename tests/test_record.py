"""A real recorder in a network that leads nowhere: what a real client carried is in the history, through kill -9."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.record_scene import COUNT

ROOT = Path(__file__).parents[1]


def test_bytes_of_a_real_client_are_kept_when_the_recorder_is_killed_twelve_seconds_later(tmp_path: Path) -> None:
    missing = [name for name in ("unshare", "nsenter", "ip", "curl") if not shutil.which(name)]
    if missing:
        pytest.skip(f"Not on this computer: {', '.join(missing)}.")
    if subprocess.run(["unshare", "-rn", "unshare", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("This account may not make networks of its own.")
    command = ["unshare", "-rn", sys.executable, "-W", "error", "-m", "tests.record_scene", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    found = json.loads((tmp_path / "result.json").read_text())
    assert (found["exit"], found["told"]) == (0, "")
    apps = {app["key"]: app["name"] for app in found["traffic"]["apps"]}
    (amount,) = [a for a in found["traffic"]["amounts"] if apps[a["app"]] == "curl"]
    assert amount["received"] == pytest.approx(COUNT, rel=0.02) or amount.get("lower_bound")
    assert amount["connections"] == 1
