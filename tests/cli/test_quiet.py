"""The claim on which all else rests: no command connects to anybody or asks for a name. Seen by strace."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import ROOT

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not on this computer.")
CALLS = "trace=connect,sendto,sendmsg,sendmmsg"
COMMANDS = (
    ("watch", "--seconds", "3"),
    ("scan", "--no-history"),
    ("whois", "8.8.8.8", "2001:4860:4860::8888", "weixin.qq.com"),
    ("doctor",),
)


def traced(folder: Path, *words: str) -> str:
    """All calls of a command and its children that could send something."""
    trace = folder / "trace"
    command = ["strace", "-f", "-e", CALLS, "-o", str(trace), sys.executable, *words]
    env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(folder), "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=180, check=False)
    if b"ptrace" in run.stderr:
        pytest.skip("strace may not trace here.")
    assert run.returncode == 0, run.stderr
    return trace.read_text(errors="replace")


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_nothing_connects_to_anybody_and_nothing_asks_for_a_name(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert not re.search(r"sa_family=AF_INET", traced(tmp_path, "-m", "privacycheck", *words))


def test_the_trace_would_show_it(tmp_path: Path) -> None:
    """Otherwise the claim above could not fail."""
    code = "import socket; s = socket.socket(type=socket.SOCK_DGRAM); s.sendto(b'x', ('127.0.0.1', 9))"
    assert "sa_family=AF_INET" in traced(tmp_path, "-c", code)
