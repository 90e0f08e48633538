"""Patterns are made once for the same rules and program, and only what nobody else can have written is read."""

import os
from pathlib import Path

import msgspec
import pytest

from privacycheck import inspect as stage
from privacycheck.inspect import kept
from privacycheck.inspect.batch import compiled
from privacycheck.inspect.engine import Hyperscan
from privacycheck.inspect.patterns import Patterns
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook

RULE = """id: {id}
name: Part
status: stable
reviewed: 2026-11-01
company: maker
purpose: analytics
summary: Part measures.
domains: [{domain}]
samples:
  fires: [{{host: {domain}}}]
  silent: [{{host: not{domain}}}]
"""


def rules(place: Path, *domains: str) -> RuleBook:
    folder = place / "services"
    folder.mkdir(parents=True, exist_ok=True)
    for number, domain in enumerate(domains):
        (folder / f"part-{number}.yaml").write_text(RULE.format(id=f"part-{number}", domain=domain))
    book, problems = load_rulebook(place)
    assert not problems, problems
    return book


def unmade(_book: RuleBook) -> Patterns:
    raise AssertionError("made anew")


def test_what_is_kept_is_what_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = rules(tmp_path / "rules", "part.example")
    made = stage.prepared(book, tmp_path / "cache")
    monkeypatch.setattr(kept, "patterns", unmade)
    assert stage.prepared(book, tmp_path / "cache") == made
    assert msgspec.structs.replace(made, database=b"") == stage.patterns(book)
    text = b"see https://part.example/ and more"
    assert compiled(made).searcher()(text) == compiled(stage.patterns(book)).searcher()(text) != []


def test_other_rules_are_not_taken_for_these(tmp_path: Path) -> None:
    stage.prepared(rules(tmp_path / "rules", "part.example"), tmp_path / "cache")
    more = stage.prepared(rules(tmp_path / "rules", "part.example", "other.example"), tmp_path / "cache")
    assert {p.text for p in more.all} >= {"part.example", "other.example"}


@pytest.mark.parametrize("at", [0, 10, 30, 45, 200, -1])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, at: int) -> None:
    book, cache = rules(tmp_path / "rules", "part.example"), tmp_path / "cache"
    made = stage.prepared(book, cache)
    place = cache / kept.FILE
    raw = bytearray(place.read_bytes())
    raw[at] ^= 0xFF
    place.write_bytes(raw)
    assert stage.prepared(book, cache) == made
    place.write_bytes(raw[: len(raw) // 2])
    assert stage.prepared(book, cache) == made


def test_a_file_that_others_may_write_to_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book, cache = rules(tmp_path / "rules", "part.example"), tmp_path / "cache"
    stage.prepared(book, cache)
    (cache / kept.FILE).chmod(0o666)
    monkeypatch.setattr(kept, "patterns", unmade)
    with pytest.raises(AssertionError, match="made anew"):
        stage.prepared(book, cache)


def test_a_file_of_somebody_else_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book, cache = rules(tmp_path / "rules", "part.example"), tmp_path / "cache"
    stage.prepared(book, cache)
    own = os.geteuid()
    monkeypatch.setattr(kept, "patterns", unmade)
    monkeypatch.setattr(os, "geteuid", lambda: own + 1)
    with pytest.raises(AssertionError, match="made anew"):
        stage.prepared(book, cache)


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    book, cache = rules(tmp_path / "rules", "part.example"), tmp_path / "cache"
    made = stage.prepared(book, cache)
    place = cache / kept.FILE
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    before = (tmp_path / "elsewhere").read_bytes()
    assert stage.prepared(book, cache) == made
    assert (tmp_path / "elsewhere").read_bytes() == before
    assert not place.is_symlink()


def test_it_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    stage.prepared(rules(tmp_path / "rules", "part.example"), tmp_path / "cache")
    assert (tmp_path / "cache" / kept.FILE).stat().st_mode & 0o077 == 0
    assert [p.name for p in (tmp_path / "cache").iterdir()] == [kept.FILE]


def test_a_folder_that_cannot_be_written_to_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    book = rules(tmp_path / "rules", "part.example")
    assert {p.text for p in stage.prepared(book, tmp_path / "cache").all} == {p.text for p in stage.patterns(book).all}


def test_a_database_that_does_not_fit_here_is_made_anew() -> None:
    engine = Hyperscan([b"part.example"], database=b"made elsewhere")
    assert engine.searcher()(b"at part.example") == [(0, 15)]
