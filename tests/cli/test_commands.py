"""The other commands: right answers, exit statuses, errors in one sentence."""

import json
from pathlib import Path

import pytest

from tests.cli.run import privacycheck


def lines(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def test_match_answers_each_line_in_order_and_goes_on_after_bad_ones(tmp_path: Path) -> None:
    asked = [
        b'{"id": 1, "source": "flatpak", "package": "com.tencent.WeChat"}',
        b"{broken",
        b'{"id": "x", "source": "deb", "package": "slack"}',
        b'{"id": 3, "source": "nowhere", "package": "x"}',
        b'{"id": 4, "source": "deb", "package": "firefox-esr", "extra": true}',
    ]
    done = privacycheck("match", "-", stdin=b"\n".join(asked) + b"\n", folder=tmp_path)
    answers = lines(done.stdout)
    assert done.returncode == 1
    assert [a["id"] for a in answers] == [1, None, "x", 3, 4]
    assert (answers[0]["app"], answers[0]["company"]) == ("wechat", "tencent")
    assert "error" in answers[1] and "error" in answers[3]
    assert (answers[2]["app"], answers[2]["level"]) == (None, "unknown")
    assert answers[4]["app"] == "firefox"
    assert set(answers[0]) == {"id", "app", "company", "by", "level"}


def test_match_of_a_good_inventory_ends_with_0(tmp_path: Path) -> None:
    file = tmp_path / "inventory.jsonl"
    file.write_text('{"id": 1, "name": "Nothing we know"}\n')
    done = privacycheck("match", str(file), folder=tmp_path)
    assert done.returncode == 0
    assert lines(done.stdout)[0]["app"] is None


def test_a_line_without_end_is_bounded(tmp_path: Path) -> None:
    done = privacycheck("match", "-", stdin=b'{"id":1,"name":"' + b"x" * 3_000_000, folder=tmp_path)
    assert done.returncode == 1
    assert "longer" in str(lines(done.stdout)[0]["error"])


def test_whois_has_the_fixed_fields(tmp_path: Path) -> None:
    done = privacycheck("whois", "149.154.167.50", "weixin.qq.com", "10.0.0.1", folder=tmp_path)
    answers = lines(done.stdout)
    assert done.returncode == 0
    fixed = {
        "query",
        "host",
        "address",
        "network",
        "country",
        "company",
        "service",
        "purpose",
        "certainty",
        "hosted_at",
    }
    assert all(fixed <= set(a) for a in answers)
    assert answers[0]["network"]["asn"] == 62041  # type: ignore[index]
    assert answers[0]["company"] == "Telegram"
    assert answers[1]["company"] == "Tencent"
    assert (answers[2]["company"], answers[2]["country"]) == (None, None)


def test_whois_reads_a_stream_and_says_what_is_no_query(tmp_path: Path) -> None:
    done = privacycheck("whois", "-", stdin=b"8.8.8.8\n\nnot a host!\nwww.example.org\n", folder=tmp_path)
    answers = lines(done.stdout)
    assert done.returncode == 1
    assert [a["query"] for a in answers] == ["8.8.8.8", "not a host!", "www.example.org"]
    assert "error" in answers[1]


def test_a_rented_network_is_hosted_at_and_never_a_company(tmp_path: Path) -> None:
    answer = lines(privacycheck("whois", "52.95.110.1", folder=tmp_path).stdout)[0]
    assert answer["company"] is None
    assert answer["hosted_at"]


def test_app_shows_the_panel_of_a_program_that_is_not_installed(tmp_path: Path) -> None:
    text = privacycheck("app", "wechat", folder=tmp_path).stdout.decode()
    for heading in ("What it can learn about you", "Who receives it", "What is documented", "What you can do"):
        assert heading in text
    assert "Claims without public proof" in text
    assert "2020-08-02" in text
    assert "https://" in text


def test_decisions_are_kept_and_can_be_taken_back(tmp_path: Path, sample_file: Path) -> None:
    machine = ("--machine", str(sample_file))
    before = json.loads(privacycheck("scan", *machine, "--format", "json", folder=tmp_path).stdout)
    app = next(a for a in before["apps"] if a["level"] in ("act", "look") and len(a["reasons"]) == 1)
    ref = app["reasons"][0]["ref"]
    without_reason = privacycheck("app", app["key"], *machine, "--accept", ref, folder=tmp_path)
    assert without_reason.returncode == 2
    assert (
        privacycheck("app", app["key"], *machine, "--accept", ref, "--reason", "I know", folder=tmp_path).returncode
        == 0
    )
    after = json.loads(privacycheck("scan", *machine, "--format", "json", folder=tmp_path).stdout)
    changed = next(a for a in after["apps"] if a["key"] == app["key"])
    assert changed["level"] == "quiet"
    assert changed["decisions"][0]["reason"] == "I know"
    assert privacycheck("app", app["key"], *machine, "--undo", ref, folder=tmp_path).returncode == 0
    again = json.loads(privacycheck("scan", *machine, "--format", "json", folder=tmp_path).stdout)
    assert next(a for a in again["apps"] if a["key"] == app["key"])["level"] == app["level"]


def test_doctor_says_what_is_read_and_where_things_lie(tmp_path: Path) -> None:
    done = privacycheck("doctor", folder=tmp_path)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "reads:" in text and "your own rules:" in text and "made by this program: none on record." in text
    assert "Looking inside programs" in text and "remembers: " in text and "unpacks: gzip, xz, bzip2" in text


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("nonsense",), 2),
        (("scan", "--format", "pdf"), 2),
        (("match",), 2),
        (("match", "/does/not/exist"), 3),
        (("app", "no such program at all"), 3),
        (("rules", "show", "nothing"), 3),
        (("scan", "--output", "/nonexistent-folder/x"), 3),
    ],
)
def test_errors_are_one_sentence_on_standard_error(tmp_path: Path, words: tuple[str, ...], status: int) -> None:
    done = privacycheck(*words, folder=tmp_path)
    assert done.returncode == status
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["scan", "match", "whois", "app", "rules", "doctor"])
def test_help_of_each_command_carries_an_example(tmp_path: Path, command: str) -> None:
    text = privacycheck(command, "--help", folder=tmp_path).stdout.decode()
    assert "Example" in text
    assert f"privacycheck {command}" in text


def test_without_a_display_the_window_names_the_command(tmp_path: Path) -> None:
    done = privacycheck(folder=tmp_path)
    assert done.returncode == 3
    assert done.stderr == b"There is no display to open a window on. Run: privacycheck scan\n"


def test_version_reads_neither_qt_nor_the_engine(tmp_path: Path) -> None:
    done = privacycheck("--version", folder=tmp_path, PYTHONPROFILEIMPORTTIME="1")
    assert done.returncode == 0
    for heavy in (b"PySide6", b"rich", b"jinja2", b"yaml", b"psutil", b"msgspec"):
        assert heavy not in done.stderr


@pytest.mark.parametrize("words", [("scan", "--no-history"), ("whois", "example.org")])
def test_who_looks_into_no_file_does_not_read_what_does(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = privacycheck(*words, folder=tmp_path, PYTHONPROFILEIMPORTTIME="1")
    assert done.returncode == 0
    assert b"privacycheck.scan" in done.stderr
    assert b"privacycheck.inspect" not in done.stderr


@pytest.mark.parametrize("typed", ["privacycheck ", "privacycheck sc"])
def test_a_shell_that_completes_words_gets_words_and_no_window(tmp_path: Path, typed: str) -> None:
    asks = {"_PRIVACYCHECK_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": "1"}
    done = privacycheck(folder=tmp_path, DISPLAY=":99999", **asks)
    assert b"plain,scan" in done.stdout.splitlines(), done.stderr
