"""Claims about the words in which a look says what it did not see."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacycheck import language
from privacycheck.inspect import batch, kinds, look, packed, place, walk, zips
from tests.inspect.scene import look as looked

CATALOGUES = Path(__file__).parents[2] / "resources" / "translations"
REASONS = [
    *(what for _, what in packed.NOT_READ),
    *(look.TOO_DEEP, look.IMAGES, look.TOO_LARGE, look.OTHERS, look.CHROMIUM, look.QT, *look.STREAMS.values()),
    *(zips.MANGLED, zips.LOCKED, zips.OTHER_METHOD, zips.SWELLING, batch.TOO_LARGE, batch.UNREAD),
    *(walk.NO_ACCESS, walk.VANISHED, walk.SPECIAL, walk.ELSEWHERE, walk.TOO_MANY),
    *(v for m in (kinds, place) for k, v in vars(m).items() if k.isupper() and isinstance(v, str)),
]


@pytest.fixture
def german() -> Iterator[None]:
    language.use("de", [CATALOGUES])
    yield
    language.use("en", [])


def test_a_reason_comes_in_the_users_language_from_a_cache_in_any(tmp_path: Path, german: None) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.rar").write_bytes(b"Rar!\x1a\x07" + bytes(100))
    told = [looked(tmp_path / "files", cache=tmp_path / "cache").skipped[0].reason]
    language.use("en", [])
    told.append(looked(tmp_path / "files", cache=tmp_path / "cache").skipped[0].reason)
    assert told == ["Nicht hineingesehen: RAR-Archive (1).", "Not looked into: RAR archives (1)."]


@pytest.mark.parametrize("code", [c for c in language.LANGUAGES if c != "en"])
def test_every_reason_is_known_in_every_language(code: str) -> None:
    catalogue = language.Catalogue(code)
    catalogue.read(CATALOGUES / f"{code}.ts")
    assert [r for r in REASONS if r not in catalogue.texts] == []
