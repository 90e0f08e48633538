"""Runs the command line as a user does: a process of its own, with folders of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def privacycheck(
    *words: str, stdin: bytes = b"", folder: Path | None = None, **env: str
) -> "subprocess.CompletedProcess[bytes]":
    """Exit status, standard output and standard error of one run."""
    variables = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder or "/nonexistent"),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    variables |= {k: v for k, v in os.environ.items() if k.startswith("PRIVACYCHECK_")}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "privacycheck", *words],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
        env=variables | env,
        cwd=folder or ROOT,
    )
