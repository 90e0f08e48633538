"""`privacycheck history` as a user runs it."""

import json
from pathlib import Path

import jsonschema

from privacycheck.cli import keeping
from privacycheck.collect.names.request_log import FILE, RequestLog
from privacycheck.history import open_database
from tests.cli.run import ROOT, privacycheck
from tests.history.amounts import add, amount


def test_scans_are_kept_listed_compared_and_deleted(tmp_path: Path) -> None:
    for words in (["scan"], ["scan", "--events"], ["scan", "--no-history"]):
        assert privacycheck(*words, folder=tmp_path).returncode == 0
    listed = privacycheck("history", "list", "--format", "json", folder=tmp_path)
    assert (listed.returncode, listed.stderr) == (0, b"")
    kept = json.loads(listed.stdout)["scans"]
    assert [entry["id"] for entry in kept] == [2, 1], "the third was not to be kept"
    schema = json.loads((ROOT / "resources/schemas/history.json").read_text())
    found = privacycheck("history", "diff", "--format", "json", folder=tmp_path)
    for answer in (listed, found):
        jsonschema.validate(json.loads(answer.stdout), schema)
    shown = privacycheck("history", "show", "1", "--format", "json", folder=tmp_path)
    assert len(json.loads(shown.stdout)["apps"]) == kept[1]["apps"]
    assert privacycheck("history", "show", folder=tmp_path).returncode == 0
    assert privacycheck("history", "delete", "1", folder=tmp_path).returncode == 0
    assert privacycheck("history", "delete", "1", folder=tmp_path).returncode == 1
    gone = privacycheck("history", "delete", "--all", folder=tmp_path)
    assert gone.returncode == 0
    assert json.loads(privacycheck("history", "list", "--format", "json", folder=tmp_path).stdout)["scans"] == []


def test_a_recorded_computer_and_a_user_who_does_not_want_it_leave_no_trace(tmp_path: Path, sample_file: Path) -> None:
    data = tmp_path / "data"
    off = privacycheck("history", "keep", "off", folder=tmp_path, PRIVACYCHECK_DATA_DIR=str(data))
    assert off.stdout == b"Scans of this computer are not kept.\n"
    for words in (["scan"], ["scan", "--machine", str(sample_file)]):
        assert privacycheck(*words, folder=tmp_path, PRIVACYCHECK_DATA_DIR=str(data)).returncode == 0
    assert not (data / "history.db").exists()


def test_a_scan_that_cannot_be_kept_is_still_a_scan(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    env = {"PRIVACYCHECK_DATA_DIR": str(tmp_path / "file")}
    done = privacycheck("scan", folder=tmp_path, **env)
    assert done.returncode == 0
    assert done.stderr.count(b"\n") == 1 and b"This scan is not kept." in done.stderr
    lines = privacycheck("scan", "--events", folder=tmp_path, **env).stdout.splitlines()
    last = json.loads(lines[-1])
    assert last["event"] == "finished"
    assert "This scan is not kept." in last["report"]["coverage"][-1]["skipped"][0]["reason"]
    listed = privacycheck("history", "list", folder=tmp_path, **env)
    assert listed.returncode == 3 and b"Traceback" not in listed.stderr


def test_wrong_use_is_said_in_a_sentence(tmp_path: Path) -> None:
    assert privacycheck("history", "delete", folder=tmp_path).returncode == 2
    assert privacycheck("history", "show", "x", folder=tmp_path).returncode == 2
    assert privacycheck("history", "diff", folder=tmp_path).returncode == 3
    assert privacycheck("history", "show", "9" * 30, folder=tmp_path).returncode == 3


def test_recorded_traffic_is_shown_as_text_and_as_json(tmp_path: Path) -> None:
    data = tmp_path / "data"
    today = keeping.local_day()
    with open_database(data / "history.db") as database:
        add(database, amount("alpha", "ads", day=today), amount("beta", "maker", day="2001-01-01"))
    env = {"PRIVACYCHECK_DATA_DIR": str(data)}
    answer = privacycheck("history", "traffic", "--days", "7", "--format", "json", folder=tmp_path, **env)
    found = json.loads(answer.stdout)
    jsonschema.validate(found, json.loads((ROOT / "resources/schemas/history.json").read_text()))
    assert (found["until"], [a["app"] for a in found["amounts"]]) == (today, ["deb:alpha"])
    text = privacycheck("history", "traffic", "--by", "company", folder=tmp_path, **env).stdout.decode()
    assert "Seller" in text and "1.0 kB" in text and "Maker" not in text
    assert privacycheck("history", "traffic", "--days", "0", folder=tmp_path, **env).returncode == 2
    for name, programs in (("ALPHA", {"deb:alpha"}), ("deb:alpha", {"deb:alpha"}), ("beta", set())):
        one = privacycheck("history", "traffic", "--app", name, "--format", "json", folder=tmp_path, **env)
        told = json.loads(one.stdout)
        assert {a["app"] for a in told["amounts"]} == programs
        assert {e["key"] for e in told["ends"]} == {a["end"] for a in told["amounts"]}


def test_deleting_all_deletes_the_list_of_look_ups_too(tmp_path: Path) -> None:
    env = {"PRIVACYCHECK_DATA_DIR": str(tmp_path / "data")}
    log = RequestLog(tmp_path / "data" / FILE)
    log.asking(["9.9.9.9"], "127.0.0.53")
    told = privacycheck("doctor", folder=tmp_path, **env).stdout.decode()
    assert "network requests made by this program: 1 reverse look-up. They are off now. Nothing else." in told
    assert "9.9.9.9, no answer from 127.0.0.53" in told
    assert privacycheck("history", "delete", "--all", folder=tmp_path, **env).returncode == 0
    assert log.read() == (0, ())
    told = privacycheck("doctor", folder=tmp_path, **env).stdout.decode()
    assert "network requests made by this program: none on record." in told
