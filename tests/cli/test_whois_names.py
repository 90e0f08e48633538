"""Claims about `whois` and the names that this computer itself knows."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from privacycheck.cli import engine, whois
from privacycheck.collect.base import Context
from tests.collect.conformance import write


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(engine, "live_context", lambda: Context(root=tmp_path))
    return tmp_path


def asked(*queries: str) -> list[dict[str, object]]:
    run = CliRunner().invoke(whois.command, queries)
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_name_says_where_it_came_from_and_makes_its_company_likely(computer: Path) -> None:
    write(computer, "etc/hosts", "9.8.7.6 szshort.weixin.qq.com\n")
    (answer,) = asked("9.8.7.6")
    assert (answer["host"], answer["host_origin"], answer["certainty"]) == (
        "szshort.weixin.qq.com",
        "/etc/hosts",
        "likely",
    )
    assert "Tencent" in str(answer["company"])


def test_names_of_several_companies_are_all_told_and_none_is_chosen(computer: Path) -> None:
    write(computer, "etc/hosts", "9.8.7.6 szshort.weixin.qq.com\n9.8.7.6 www.google-analytics.com\n")
    (answer,) = asked("9.8.7.6")
    assert (answer["host"], answer["service"]) == (None, None)
    assert answer["hosts"] == ["szshort.weixin.qq.com", "www.google-analytics.com"]
