"""Every test runs without network and writes only below its temporary folder; what breaks that, fails."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_FAMILIES_INSIDE = {socket.AF_UNIX} if hasattr(socket, "AF_UNIX") else set()
_state: dict[str, Path | None] = {"allowed": None}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _watch(event: str, args: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): it sees every connection and every file that Python code opens for writing."""
    if _state["allowed"] is None:
        return
    if event == "socket.connect":
        _check_connect(args)
    elif event == "socket.getaddrinfo" and args[0] not in (None, "localhost", "127.0.0.1", "::1"):
        raise RuntimeError(f"a test looked up the name {args[0]!r}")
    elif event == "open":
        _check_open(args)


def _check_connect(args: tuple[object, ...]) -> None:
    sock, address = args[0], args[1]
    if getattr(sock, "family", None) in _FAMILIES_INSIDE:
        return
    host = str(address[0]) if isinstance(address, tuple) else str(address)
    if not (host.startswith("127.") or host in ("::1", "localhost")):
        raise RuntimeError(f"a test connected to {host}")


def _check_open(args: tuple[object, ...]) -> None:
    path, flags = args[0], args[2] if len(args) > 2 else 0
    if not isinstance(path, (str, bytes)) or not isinstance(flags, int) or not flags & _WRITING:
        return
    place = os.path.realpath(os.fsdecode(path))
    allowed = (str(_state["allowed"]), "/dev/", "/proc/self/")
    if not place.startswith(allowed) and "__pycache__" not in place:
        raise RuntimeError(f"a test wrote to {place}")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def _closed_world(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Folders of the user lie below the temporary folder; so does everything that is written."""
    base = tmp_path_factory.getbasetemp()
    own = tmp_path_factory.mktemp("user")
    for name in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"PRIVACYCHECK_{name}_DIR", str(own / name.lower()))
    monkeypatch.setenv("PRIVACYCHECK_LANGUAGE", "en")
    monkeypatch.setenv("TMPDIR", str(base))
    monkeypatch.setattr("tempfile.tempdir", str(base))
    _state["allowed"] = base.resolve()
    yield
    _state["allowed"] = None


@pytest.fixture
def sample_file() -> Path:
    """The recorded computer of a made-up person."""
    return ROOT / "resources" / "sample" / "computer.jsonl"


@pytest.fixture
def rules_folder() -> Path:
    return ROOT / "rules"
