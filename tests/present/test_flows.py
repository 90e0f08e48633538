"""Words for flows."""

from pathlib import Path

import pytest

from privacycheck import language, watch
from privacycheck.model.app import Recipient
from privacycheck.model.live import Flow
from privacycheck.model.report import Contact
from privacycheck.present import flows, streams


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (9949, "9.9 kB"),
        (9950, "10 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (12_345_678, "12 MB"),
        (10**18, "1,000 PB"),
    ],
)
def test_sizes(count: int, words: str) -> None:
    assert flows.size(count) == words


def flow(**change: object) -> Flow:
    contact = Contact(
        recipient=Recipient(address="8.8.8.8", company="maker"), company_name="Maker", company_country="DE"
    )
    values = {
        "key": "a|b",
        "app": "Tiny",
        "app_key": "a",
        "contact": contact,
        "state": "open",
        "first": 1.0,
        "last": 2.0,
    }
    return Flow(**values | change)  # type: ignore[arg-type]


def test_a_program_that_is_not_visible_is_said_in_the_readers_language(tmp_path: Path) -> None:
    said = "<source>program not visible</source><translation>Programm nicht sichtbar</translation>"
    (tmp_path / "de.ts").write_text(f"<TS><context><message>{said}</message></context></TS>", encoding="utf-8")
    hidden = flow(app=watch.NOT_VISIBLE, app_key="")
    language.use("de", [tmp_path])
    try:
        assert flows.cells(hidden)[1] == "Programm nicht sichtbar"
        assert "programm nicht sichtbar" in flows.line_of("k", [hidden, hidden], "company").search
        assert streams.of_flows([hidden])[0].app == "Programm nicht sichtbar"
        assert flows.program(flow()) == "Tiny"
    finally:
        language.use("en", [])


def test_what_is_not_known_is_not_nothing() -> None:
    assert flows.cells(flow())[-2:] == ("not known", "not known")
    assert flows.cells(flow(sent=0, received=5, lower_bound=True))[-2:] == ("at least 0 bytes", "at least 5 bytes")


def test_a_line_says_who_to_whom_and_how_much() -> None:
    assert flows.line(flow(sent=10, received=2000, state="new")) == "new: Tiny to Maker: sent 10 bytes, received 2.0 kB"


def test_open_ones_that_carry_most_come_first() -> None:
    some = [flow(key="1", state="gone", sent=9, received=9), flow(key="2", sent=1, received=1), flow(key="3", sent=5)]
    assert [f.key for f in flows.in_order(some)] == ["3", "2", "1"]
