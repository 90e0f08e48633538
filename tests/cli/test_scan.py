"""`privacycheck scan` does the main job, on this machine and on recorded ones."""

import csv
import io
import json
import re
import subprocess
from pathlib import Path

import jsonschema
import pytest

from tests.cli.run import ROOT, privacycheck


def test_this_machine_is_really_scanned(tmp_path: Path) -> None:
    done = privacycheck("scan", "--all", "--format", "json", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    report = json.loads(done.stdout)
    assert report["coverage"]
    dpkg = Path("/var/lib/dpkg/status")
    if dpkg.exists():
        listed = subprocess.run(
            ["dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n"], capture_output=True, check=True, text=True
        )
        installed = {line.split()[1] for line in listed.stdout.splitlines() if line.startswith("ii")}
        shown = {app["key"].partition(":")[2] for app in report["apps"] if app["key"].startswith("deb:")}
        # What one rule names is one line, so a few packages have no line of their own.
        assert shown <= installed
        assert len(shown) > 0.9 * len(installed)


def test_the_sample_shows_wechat_and_tiktok_with_grades_dates_and_sources(sample_file: Path, tmp_path: Path) -> None:
    done = privacycheck("scan", "--machine", str(sample_file), "--format", "json", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    apps = {app.get("rule"): app for app in json.loads(done.stdout)["apps"]}
    for rule in ("wechat", "tiktok"):
        app = apps[rule]
        shown = [*app.get("statements", ()), *app.get("says", ()), *app.get("claims", ())]
        assert len(shown) >= 4
        for statement in shown:
            assert statement["grade"] and re.match(r"\d{4}", statement["date"])
            assert statement["links"], statement["id"]
        claims = [c for c in app["claims"] if c["date"] == "2020-08-02"]
        assert claims, "the founding claim stands on its panels"
        assert app["advice"]
        assert app["laws"]


def test_json_agrees_with_its_schema(sample_file: Path, tmp_path: Path) -> None:
    schema = json.loads((ROOT / "resources/schemas/report.json").read_text())
    done = privacycheck("scan", "--machine", str(sample_file), "--format", "json", folder=tmp_path)
    jsonschema.validate(json.loads(done.stdout), schema)


def test_json_lines_have_the_report_first_and_one_program_a_line(sample_file: Path, tmp_path: Path) -> None:
    lines = privacycheck(
        "scan", "--machine", str(sample_file), "--format", "jsonl", folder=tmp_path
    ).stdout.splitlines()
    assert json.loads(lines[0])["schema_version"] == 1
    assert all(json.loads(line)["key"] for line in lines[1:])
    assert len(lines) > 35


def test_html_is_one_file_without_script_or_anything_to_load(sample_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    done = privacycheck(
        "scan", "--machine", str(sample_file), "--format", "html", "--output", str(target), folder=tmp_path
    )
    assert (done.returncode, done.stdout) == (0, b"")
    page = target.read_text(encoding="utf-8")
    assert "WeChat" in page
    assert not re.search(r"<script|<img|<link|<iframe|@import|url\(|\bon\w+=", page)


def test_csv_opens_as_a_table(sample_file: Path, tmp_path: Path) -> None:
    done = privacycheck("scan", "--machine", str(sample_file), "--format", "csv", folder=tmp_path)
    rows = list(csv.reader(io.StringIO(done.stdout.decode())))
    assert rows[0][0] == "program"
    assert {len(row) for row in rows} == {9}


def test_events_are_numbered_without_gaps_and_end_finished(sample_file: Path, tmp_path: Path) -> None:
    done = privacycheck("scan", "--machine", str(sample_file), "--events", folder=tmp_path)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [e["seq"] for e in events] == list(range(1, len(events) + 1))
    assert (events[0]["event"], events[-1]["event"]) == ("started", "finished")
    assert sum(e["event"] == "found" for e in events) > 30


def test_a_failure_is_the_last_event_with_a_sentence(tmp_path: Path) -> None:
    done = privacycheck("scan", "--machine", str(tmp_path / "none"), "--events", folder=tmp_path)
    last = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 3
    assert last["event"] == "failed" and last["says"].endswith(".")


@pytest.mark.parametrize(("level", "status"), [("act", 1), ("look", 1), ("unknown", 1)])
def test_fail_on_tells_by_exit_status(sample_file: Path, tmp_path: Path, level: str, status: int) -> None:
    done = privacycheck("scan", "--machine", str(sample_file), "--fail-on", level, folder=tmp_path)
    assert done.returncode == status


def test_output_to_a_pipe_has_no_colour_and_no_progress(sample_file: Path, tmp_path: Path) -> None:
    done = privacycheck("scan", "--machine", str(sample_file), folder=tmp_path)
    assert b"\x1b" not in done.stdout
    assert done.stderr == b""
    assert "Not known yet" in done.stdout.decode()


def test_a_recording_can_be_scanned_again_and_names_no_home(tmp_path: Path) -> None:
    file = tmp_path / "machine.jsonl"
    first = privacycheck("scan", "--record", str(file), folder=tmp_path, USER="someuser", HOME="/home/someuser")
    assert first.returncode == 0
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert b"someuser" not in file.read_bytes()
    again = privacycheck("scan", "--machine", str(file), "--format", "json", folder=tmp_path)
    assert again.returncode == 0
    assert json.loads(again.stdout)["computer"]["platform"] == "linux"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}",
        b"not json\n",
        b'{"fact":"package","source":"deb","package":"x"}\n',
        b"\xff\xfe\x00" * 50,
        b"[" * 100_000,
    ],
)
def test_what_is_no_recording_is_an_error_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "machine.jsonl"
    file.write_bytes(content)
    done = privacycheck("scan", "--machine", str(file), folder=tmp_path)
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_damaged_lines_are_counted_and_the_rest_is_used(tmp_path: Path, sample_file: Path) -> None:
    lines = sample_file.read_bytes().splitlines()
    file = tmp_path / "machine.jsonl"
    file.write_bytes(
        b"\n".join([*lines[:3], b'{"fact": "package"', b'{"fact":"unheard-of"}', b"x" * 200_000, *lines[3:]])
    )
    report = json.loads(privacycheck("scan", "--machine", str(file), "--format", "json", folder=tmp_path).stdout)
    skipped = [s for part in report["coverage"] for s in part.get("skipped", ())]
    assert any("3 lines" in s["reason"] and "line 4" in s["reason"] for s in skipped)
    assert len(report["apps"]) > 30


def test_names_with_escapes_and_markup_come_out_harmless(tmp_path: Path, sample_file: Path) -> None:
    head = sample_file.read_bytes().splitlines()[0]
    evil = {
        "fact": "package",
        "source": "flatpak",
        "package": "a.b.C",
        "name": "\x1b[31mRed\u202e<script>alert(1)</script>",
    }
    file = tmp_path / "machine.jsonl"
    file.write_bytes(head + b"\n" + json.dumps(evil).encode() + b"\n")
    text = privacycheck("scan", "--machine", str(file), folder=tmp_path).stdout.decode()
    page = privacycheck("scan", "--machine", str(file), "--format", "html", folder=tmp_path).stdout.decode()
    assert "\x1b" not in text and "\u202e" not in text
    assert "<script" not in page and "&lt;script&gt;" in page
