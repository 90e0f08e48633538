"""Claims about when a name server is asked: only if the user turned it on, and never without saying so."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from privacycheck import settings
from privacycheck.cli import keeping, reverse
from privacycheck.collect.names import reverse as lookups
from privacycheck.model.facts import AnyFact, Connection, HostName, Skipped
from tests.name_server import name_server, pointer


@click.command()
@reverse.OPTION
def probe() -> None:
    click.echo(reverse.wanted())


@pytest.mark.parametrize(
    ("saved", "words", "wanted"),
    [
        (None, [], False),
        (False, ["--reverse"], True),
        (True, [], True),
        (True, ["--no-reverse"], False),
    ],
)
def test_it_is_off_until_the_user_turns_it_on(saved: bool | None, words: list[str], wanted: bool) -> None:
    if saved is not None:
        settings.save(keeping.settings_file(), settings.Settings(reverse_lookups=saved))
    assert CliRunner().invoke(probe, words).output.strip() == str(wanted)


def test_off_means_that_nothing_can_ask() -> None:
    assert reverse.asker() is None
    assert reverse.background() is None


def test_only_addresses_without_a_name_are_asked_about_and_it_is_said_who_learns_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.save(keeping.settings_file(), settings.Settings(reverse_lookups=True))
    facts: list[AnyFact] = [
        Connection(protocol="tcp", local="10.0.0.1", local_port=n, remote=remote, remote_port=443)
        for n, remote in enumerate(("8.8.8.8", "9.9.9.9", "9.9.9.9", "10.0.0.7"), 1)
    ]
    facts.append(HostName(address="8.8.8.8", host="dns.example", origin="/etc/hosts"))
    with name_server(lambda question, _: pointer(question, "nine.example")) as (server, asked):
        monkeypatch.setattr(reverse, "servers", lambda _: (server,))
        asker = reverse.asker()
        assert asker is not None
        ask, told = asker
        (name,) = ask(facts)
    assert isinstance(name, HostName)
    assert (name.address, name.host, name.reverse) == ("9.9.9.9", "nine.example", True)
    assert asked == ["9.9.9.9.in-addr.arpa"]
    assert "127.0.0.1" in told
    assert "learns which addresses" in told


def test_a_computer_that_names_no_server_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(keeping.settings_file(), settings.Settings(reverse_lookups=True))
    monkeypatch.setattr(reverse, "servers", lambda _: ())
    asker = reverse.asker()
    assert asker is not None
    (skipped,) = asker[0]([])
    assert isinstance(skipped, Skipped)
    assert reverse.background() is None


def test_addresses_beyond_the_limit_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(keeping.settings_file(), settings.Settings(reverse_lookups=True))
    monkeypatch.setattr(reverse, "ask", lambda *_: iter(()))
    monkeypatch.setattr(reverse, "servers", lambda _: (("127.0.0.1", 53),))
    asker = reverse.asker()
    assert asker is not None
    facts = [
        Connection(protocol="tcp", local="10.0.0.1", local_port=1, remote=f"8.8.{n // 250}.{n % 250}", remote_port=443)
        for n in range(lookups.LIMIT + 7)
    ]
    (skipped,) = asker[0](facts)
    assert isinstance(skipped, Skipped)
    assert skipped.count == 7


def test_no_other_file_of_the_program_may_reach_a_network() -> None:
    """The linter's exceptions are few, and each says why."""
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    excepted = [line.partition('"')[2].partition('"')[0] for line in text.splitlines() if line.endswith('["TID251"]')]
    assert excepted == [
        "privacycheck/collect/running/sock_diag.py",
        "privacycheck/collect/names/varlink.py",
        "privacycheck/collect/names/reverse.py",
    ]
