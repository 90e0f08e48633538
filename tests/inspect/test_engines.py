"""Both engines give the same hits, whatever the bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.inspect.engine import Hyperscan, Tree, engine
from privacycheck.inspect.patterns import KEY

pytest.importorskip("hyperscan")
SMALL = st.lists(
    st.binary(min_size=1, max_size=4).map(lambda b: bytes(x % 4 + 97 for x in b)), min_size=1, max_size=8, unique=True
)


@given(SMALL, st.binary(max_size=200).map(lambda b: bytes(x % 4 + 97 for x in b)))
def test_the_slow_engine_finds_what_the_quick_one_finds(literals: list[bytes], data: bytes) -> None:
    assert sorted(Tree(literals).searcher()(data)) == sorted(set(Hyperscan(literals).searcher()(data)))


def test_zero_bytes_are_letters_like_others() -> None:
    literals = ["ab".encode("utf-16-le"), b"a"]
    data = b"xa\0b\0"
    assert sorted(Tree(literals).searcher()(data)) == sorted(Hyperscan(literals).searcher()(data)) == [(0, 5), (1, 2)]


def test_expressions_are_numbered_after_the_literals() -> None:
    data = b"https://0123456789abcdef0123456789abcdef@host"
    for quick in (True, False):
        assert engine([b"zz"], [KEY], quick).searcher()(data) == [(1, data.index(b"@") + 1)]
