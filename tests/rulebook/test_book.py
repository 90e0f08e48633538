"""The rule book answers about countries, owners and ages."""

import pytest

from privacycheck.model.rule import Owner
from privacycheck.rulebook.book import MAX_OWNERS, is_stale
from tests import make


def owner(company: str | None = None, name: str | None = None) -> Owner:
    return Owner(company=company, name=name, sources=("s1",))


def test_a_country_has_its_own_laws_and_those_of_its_union() -> None:
    book = make.book(make.jurisdiction("de", "DE"), make.jurisdiction("eu", "EU", members=("DE", "FR")))
    assert [j.id for j in book.country_laws("DE")] == ["de", "eu"]
    assert [j.id for j in book.country_laws("FR")] == ["eu"]
    assert book.country_laws("CH") == []


def test_owners_are_named_upwards() -> None:
    book = make.book(
        make.company("maker", owners=(owner("parent"), owner(name="Founders"))),
        make.company("parent", owners=(owner("top"),)),
        make.company("top"),
    )
    assert [(c.id, o.company or o.name) for c, o in book.owner_chain("maker")] == [
        ("maker", "parent"),
        ("maker", "Founders"),
        ("parent", "top"),
    ]


def test_a_circle_of_owners_ends_where_it_closes() -> None:
    book = make.book(make.company("one", owners=(owner("two"),)), make.company("two", owners=(owner("one"),)))
    assert [o.company for _, o in book.owner_chain("one")] == ["two"]


def test_a_very_long_chain_is_cut() -> None:
    book = make.book(*(make.company(f"c{n}", owners=(owner(f"c{n + 1}"),)) for n in range(50)))
    assert len(book.owner_chain("c0")) == MAX_OWNERS


def test_an_owner_without_a_record_ends_the_chain() -> None:
    book = make.book(make.company("one", owners=(owner("nobody-knows"),)))
    assert [o.company for _, o in book.owner_chain("one")] == ["nobody-knows"]
    assert book.owner_chain("nobody-knows") == []


def test_categories_are_found_by_id() -> None:
    category = make.book().category("browsing")
    assert category is not None
    assert category.name == "Browsing"
    assert make.book().category("nothing") is None


@pytest.mark.parametrize(
    ("reviewed", "stale"),
    [
        ("2025-11-23", True),
        ("2025-11-24", False),
        ("2026-11-24", False),
        ("2025-10", True),
        ("2025-11", False),
        ("2024", True),
        ("2025", False),
    ],
)
def test_a_review_older_than_a_year_is_stale(reviewed: str, stale: bool) -> None:
    assert is_stale(reviewed, "2026-11-24") is stale


def test_info_counts_records_and_stale_ones() -> None:
    book = make.book(make.app(reviewed="2024-01-01"), make.company(reviewed="2026-01-01"))
    info = book.info("2026-11-24")
    assert info.records == {"jurisdictions": 0, "companies": 1, "apps": 1, "services": 0}
    assert (info.newest, info.stale) == ("2026-01-01", 1)
    assert book.info().stale == 0
