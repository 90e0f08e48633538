"""The list of look-ups is bounded, only its owner reads it, and damage costs no more than the damaged lines."""

import stat
import sys
from pathlib import Path

import pytest

from privacycheck.collect.names import request_log
from privacycheck.collect.names.request_log import KEPT, LISTED, RequestLog


def test_no_file_is_no_request(tmp_path: Path) -> None:
    assert RequestLog(tmp_path / "none").read() == (0, ())


def test_the_newest_stand_first_and_an_answer_counts_as_the_same_request(tmp_path: Path) -> None:
    log = RequestLog(tmp_path / "data" / "log")
    first = log.asking(["9.9.9.9"], "127.0.0.1")
    log.answered(first, ["9.9.9.9"], "127.0.0.1")
    log.asking(["8.8.8.8"], "127.0.0.1")
    count, asked = log.read()
    assert (count, [(r.address, r.answered) for r in asked]) == (2, [("8.8.8.8", False), ("9.9.9.9", True)])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes.")
def test_only_this_account_may_read_it(tmp_path: Path) -> None:
    RequestLog(tmp_path / "log").asking(["9.9.9.9"], "127.0.0.1")
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o600


def test_of_many_the_number_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_log, "MOST", 128 * 1024)
    log = RequestLog(tmp_path / "log")
    for n in range(20):
        log.asking([f"9.9.{n}.{m}" for m in range(200)], "127.0.0.1")
        assert (tmp_path / "log").stat().st_size <= 128 * 1024
    count, asked = log.read()
    assert count == 4000
    assert len(asked) == LISTED <= KEPT
    assert asked[0].address == "9.9.19.199"


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    log = RequestLog(tmp_path / "log")
    log.asking(["9.9.9.9"], "127.0.0.1")
    with (tmp_path / "log").open("ab") as file:
        file.write(b'\xff\xfe\n{"at": "x"}\n[]\n{"at": 1e999, "address"')
    log.asking(["8.8.8.8"], "127.0.0.1")
    assert [r.address for r in log.read()[1]] == ["8.8.8.8", "9.9.9.9"]


def test_deleted_is_gone(tmp_path: Path) -> None:
    log = RequestLog(tmp_path / "log")
    log.asking(["9.9.9.9"], "127.0.0.1")
    log.delete()
    log.delete()
    assert log.read() == (0, ())
