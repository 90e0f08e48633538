"""The cache changes nothing but the time: stale, damaged, foreign or unwritable, the same rules come out."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privacycheck.rulebook import cache, load, load_rulebook
from privacycheck.rulebook.book import RuleBook
from tests.make import CATEGORIES, app, company, service

RECORDS = {
    "apps": (app("pad"), app("pen")),
    "companies": (company(),),
    "words": (CATEGORIES,),
    "services": (service(),),
}


def write(folder: Path, kind: str, record: msgspec.Struct) -> Path:
    place = folder / kind / f"{record.id}.yaml"  # type: ignore[attr-defined]
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(yaml.safe_dump(msgspec.to_builtins(record)), encoding="utf-8")
    return place


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    for kind, records in RECORDS.items():
        for record in records:
            if kind != "services":
                write(tmp_path / "rules", kind, record)
    return tmp_path / "rules"


@pytest.fixture
def cached(tmp_path: Path, rules: Path) -> Path:
    load_rulebook(rules, None, tmp_path / "cache")
    return tmp_path / "cache"


def contents(book: RuleBook) -> object:
    return {
        "apps": dict(book.apps),
        "companies": dict(book.companies),
        "words": dict(book.words),
        "index": book.index,
        "info": book.info(),
    }


def no_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> object:
        raise AssertionError("the rule files were read")

    monkeypatch.setattr(load, "load_folder", refuse)


def test_the_cache_holds_the_same_as_the_files(rules: Path, cached: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, _ = load_rulebook(rules, None, None)
    expected = contents(plain)
    no_yaml(monkeypatch)
    again, problems = load_rulebook(rules, None, cached)
    assert contents(again) == expected
    assert problems == ()
    assert dict(again.apps)["pad"] == RECORDS["apps"][0]


def test_touched_files_with_the_same_content_are_not_read_as_rules(
    rules: Path, cached: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.utime(rules / "apps" / "pad.yaml", (1, 1))
    no_yaml(monkeypatch)
    book, _ = load_rulebook(rules, None, cached)
    assert set(book.apps) == {"pad", "pen"}


def test_a_changed_file_is_seen_even_with_its_old_time(rules: Path, cached: Path) -> None:
    place = rules / "apps" / "pad.yaml"
    before = place.stat()
    write(rules, "apps", app("pad", name="Pad, another"))
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
    book, _ = load_rulebook(rules, None, cached)
    assert book.apps["pad"].name == "Pad, another"


def test_new_and_removed_files_are_seen(rules: Path, cached: Path) -> None:
    write(rules, "apps", app("new"))
    (rules / "apps" / "pen.yaml").unlink()
    book, _ = load_rulebook(rules, None, cached)
    assert set(book.apps) == {"pad", "new"}


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_dead_link_hides_no_change_beside_it(rules: Path, tmp_path: Path) -> None:
    for name in ("0", "zz"):
        (rules / "apps" / f"{name}.yaml").symlink_to("nowhere")
    load_rulebook(rules, None, tmp_path / "cache")
    write(rules, "apps", app("pad", name="Changed"))
    assert load_rulebook(rules, None, tmp_path / "cache")[0].apps["pad"].name == "Changed"


def test_another_version_of_the_program_reads_no_old_cache(
    rules: Path, cached: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "__version__", "99")
    assert cache.read(cached) is None
    load_rulebook(rules, None, cached)
    assert cache.read(cached) is not None


def test_the_cache_is_for_its_owner_only_and_nothing_else_is_left(rules: Path, cached: Path) -> None:
    assert [p.name for p in cached.iterdir()] == [cache.FILE]
    if os.name == "posix":
        assert (cached / cache.FILE).stat().st_mode & 0o777 == 0o600


def test_a_cache_that_cannot_be_written_is_no_problem(rules: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    book, problems = load_rulebook(rules, None, tmp_path / "file" / "cache")
    assert set(book.apps) == {"pad", "pen"}
    assert problems == ()


def test_a_cache_folder_in_place_of_the_file_is_no_problem(rules: Path, tmp_path: Path) -> None:
    (tmp_path / "cache" / cache.FILE).mkdir(parents=True)
    book, _ = load_rulebook(rules, None, tmp_path / "cache")
    assert set(book.apps) == {"pad", "pen"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_cache_gives_the_same_rules(rules: Path, cached: Path, data: st.DataObject) -> None:
    place = cached / cache.FILE
    if not place.exists():
        load_rulebook(rules, None, cached)
    raw = bytearray(place.read_bytes())
    how = data.draw(st.sampled_from(["flip", "cut", "add", "zero"]))
    at = data.draw(st.integers(0, len(raw) - 1))
    if how == "flip":
        raw[at] ^= data.draw(st.integers(1, 255))
    elif how == "cut":
        del raw[at:]
    elif how == "add":
        raw += b"more"
    else:
        raw[at:] = bytes(len(raw) - at)
    place.write_bytes(raw)
    book, problems = load_rulebook(rules, None, cached)
    assert dict(book.apps) == {"pad": RECORDS["apps"][0], "pen": RECORDS["apps"][1]}
    assert book.index.strong["deb\0pad"] == "pad"
    assert problems == ()


def test_large_caches_are_read_record_by_record(rules: Path, cached: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "SMALL", 10)
    no_yaml(monkeypatch)
    book, _ = load_rulebook(rules, None, cached)
    assert book.apps["pen"] == RECORDS["apps"][1]


def test_a_cache_that_vanishes_while_it_is_used_is_made_up_for(
    rules: Path, cached: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "SMALL", 10)
    book, _ = load_rulebook(rules, None, cached)
    (cached / cache.FILE).unlink()
    assert book.apps["pen"] == RECORDS["apps"][1]


def test_the_users_own_rule_wins_with_its_keys(rules: Path, tmp_path: Path) -> None:
    changed = app("pad", name="My pad", identify=app("mine").identify)
    write(tmp_path / "own", "apps", changed)
    book, _ = load_rulebook(rules, tmp_path / "own", tmp_path / "cache")
    assert book.apps["pad"].name == "My pad"
    assert book.index.strong.get("deb\0mine") == "pad"
    assert "deb\0pad" not in book.index.strong


def test_a_broken_rule_of_the_user_is_told_with_its_place_and_left_out(rules: Path, tmp_path: Path) -> None:
    place = write(tmp_path / "own", "apps", app("pad"))
    place.write_text("id: pad\nname: [", encoding="utf-8")
    for _ in range(2):  # the second time out of the cache
        book, problems = load_rulebook(rules, tmp_path / "own", tmp_path / "cache")
        assert book.apps["pad"] == RECORDS["apps"][0]
        assert [p.file for p in problems] == [place.as_posix()]


def test_the_users_rules_appear_and_go_away_again(rules: Path, cached: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    assert "mine" not in load_rulebook(rules, own, cached)[0].apps
    place = write(own, "apps", app("mine"))
    assert "mine" in load_rulebook(rules, own, cached)[0].apps
    place.unlink()
    assert "mine" not in load_rulebook(rules, own, cached)[0].apps


def test_deprecated_records_take_no_part(rules: Path) -> None:
    write(rules, "apps", app("pen", status="deprecated"))
    book, _ = load_rulebook(rules)
    assert set(book.apps) == {"pad"}
    assert "deb\0pen" not in book.index.strong


def test_a_cached_start_needs_no_yaml(rules: Path, cached: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from privacycheck.rulebook import load_rulebook; "
        f"book, _ = load_rulebook(Path({str(rules)!r}), None, Path({str(cached)!r})); "
        "assert book.index.strong and len(book.apps) == 2; sys.exit('yaml' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False, timeout=30).returncode == 0


def test_loading_creates_no_folder_but_the_cache(rules: Path, tmp_path: Path) -> None:
    load_rulebook(rules, tmp_path / "own", tmp_path / "cache")
    assert not (tmp_path / "own").exists()


def test_a_shipped_cache_of_these_files_is_used_and_nothing_is_written(
    rules: Path, cached: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, _ = load_rulebook(rules, None, None)
    no_yaml(monkeypatch)
    book, problems = load_rulebook(rules, None, tmp_path / "own", cached)
    assert contents(book) == contents(plain)
    assert not problems
    assert not (tmp_path / "own").exists()


def test_a_shipped_cache_of_other_files_is_left_alone(rules: Path, cached: Path, tmp_path: Path) -> None:
    shipped = (cached / cache.FILE).read_bytes()
    write(rules, "apps", app("new"))
    for _ in range(2):
        book, _problems = load_rulebook(rules, None, tmp_path / "own", cached)
        assert "new" in book.apps
    assert (tmp_path / "own" / cache.FILE).is_file()
    assert (cached / cache.FILE).read_bytes() == shipped
