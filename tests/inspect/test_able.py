"""Claims about what is said of a look inside before one looks."""

import sqlite3
import sys
from pathlib import Path

import pytest

from privacycheck.inspect import unpackers
from privacycheck.inspect.able import PACKINGS, able
from privacycheck.inspect.cache import FILE
from privacycheck.inspect.limits import Budget
from privacycheck.inspect.source import Bytes


def here(folder: Path) -> dict[str, bool]:
    return {p.name: p.here for p in able(folder).packings}


@pytest.mark.parametrize("module", ["zstandard", "brotli", "lz4.block", "lzallright"])
def test_a_library_that_is_missing_is_told_by_the_name_that_the_look_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    missing = {name for name, needed in PACKINGS.items() if needed == module}
    assert {name for name, works in here(tmp_path).items() if not works} >= missing
    asks = {
        "zstandard": lambda: list(unpackers.zstd(Bytes(b"x"), Budget(1))),
        "brotli": lambda: list(unpackers.brotli(Bytes(b"x"), 0, 1, Budget(1))),
        "lz4.block": lambda: unpackers.of_image(5),
        "lzallright": lambda: unpackers.of_image(3),
    }
    with pytest.raises(unpackers.Missing) as error:
        asks[module]()
    assert {str(error.value)} == missing


def test_what_python_itself_unpacks_is_here(tmp_path: Path) -> None:
    assert all(here(tmp_path)[name] for name in ("gzip", "xz", "bzip2"))


def test_the_slower_search_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hyperscan", None)
    assert able(tmp_path).engine == "re"


def test_a_look_that_was_cut_off_is_known_by_its_open_log(tmp_path: Path) -> None:
    assert (able(tmp_path).cache_bytes, able(tmp_path).unfinished) == (0, False)
    base = sqlite3.connect(tmp_path / FILE)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("CREATE TABLE x (y)")
    base.commit()
    assert able(tmp_path).unfinished
    base.close()
    found = able(tmp_path)
    assert (found.unfinished, found.cache_bytes) == (False, (tmp_path / FILE).stat().st_size)
