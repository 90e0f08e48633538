"""What map and flow picture are drawn from: nothing is lost, nothing unknown gets a name, and all is bounded."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck import paths
from privacycheck.model.countries import COUNTRIES
from privacycheck.present import atlas, flow_picture, places, streams
from privacycheck.present.streams import Stream


def stream(app: str = "A", company: str = "C", country: str = "DE", **change: object) -> Stream:
    values: dict[str, object] = {"app_key": f"deb:{app}", "app": app, "kind": "internet", "count": 1}
    return Stream(**{**values, "company": company, "country": country, **change})  # type: ignore[arg-type]


MANY = st.lists(
    st.builds(
        stream,
        app=st.sampled_from([f"App {n}" for n in range(20)]),
        company=st.sampled_from(["", *(f"Company {n}" for n in range(20))]),
        country=st.sampled_from(["", *list(COUNTRIES)[:30]]),
        count=st.integers(1, 1000),
        amount=st.integers(0, 10**12),
        kind=st.sampled_from(["internet", "internet", "local-network"]),
    ),
    max_size=60,
)


@given(MANY, st.integers(4, 8))
def test_bands_fill_their_column_without_lying_over_each_other(found: list[Stream], top: int) -> None:
    picture = flow_picture.picture(found, top)
    for column in range(3):
        bands = [b for b in picture.bands if b.column == column]
        assert len(bands) <= top
        for above, below in pairwise(bands):
            assert above.top + above.height <= below.top + 1e-9
        if bands:
            assert bands[-1].top + bands[-1].height <= 1 + 1e-9
            assert sum(b.height for b in bands) == pytest.approx(1 - flow_picture.GAP)


@given(MANY)
def test_ribbons_cover_exactly_the_bands_that_they_join(found: list[Stream]) -> None:
    picture = flow_picture.picture(found)
    for number, band in enumerate(picture.bands):
        leaving = [r for r in picture.ribbons if r.start == number]
        coming = [r for r in picture.ribbons if r.end == number]
        if band.column < 2:
            assert sum(r.start_height for r in leaving) == pytest.approx(band.height)
        if band.column > 0:
            assert sum(r.end_height for r in coming) == pytest.approx(band.height)
        assert all(picture.bands[r.end].column == band.column + 1 for r in leaving)


def test_what_is_not_known_is_a_band_of_its_own_and_never_part_of_the_rest() -> None:
    found = [stream(app=f"App {n}", company=f"Company {n}") for n in range(20)] + [stream(company="", country="")]
    picture = flow_picture.picture(found, top=5)
    companies = [b for b in picture.bands if b.column == 1]
    assert [b.kind for b in companies] == ["known"] * 3 + ["rest", "unknown"]
    assert companies[3].name == "17 more companies"
    assert companies[4].name == streams.UNKNOWN_COMPANY and companies[4].key == ""


def test_programs_are_told_in_the_text_where_the_picture_has_no_room_and_the_rest_is_counted() -> None:
    picture = flow_picture.picture([stream(app=f"App {n}") for n in range(40)], lines=30)
    assert (len(picture.text), picture.untold) == (30, 10)


def test_heights_follow_bytes_where_they_are_known() -> None:
    picture = flow_picture.picture([stream(app="Small", amount=10, count=99), stream(app="Large", amount=10_000)])
    first, second = (b for b in picture.bands if b.column == 0)
    assert first.name == "Large" and first.height > second.height > 0.1


def test_countries_are_marked_by_connections_and_the_rest_is_said_beside() -> None:
    found = places.places(
        [
            stream(country="SG", count=2),
            stream(app="B", country="DE", company="", count=5),
            stream(country="", company="Lost", count=3),
            stream(kind="local-network", country="", count=4),
        ]
    )
    assert [(p.code, p.figure) for p in found.places] == [("DE", "5"), ("SG", "2")]
    assert "4 connections within" in found.beside
    assert "3 connections to servers whose country is not known (Lost)" in found.beside
    assert "5 to an owner who is not known" in found.places[0].words
    assert "Server probably in Singapore" in found.places[1].words


def test_no_connection_is_no_picture_and_no_error() -> None:
    assert flow_picture.picture([]).bands == ()
    assert places.places([]).places == ()


def test_the_map_has_a_place_for_every_country_that_has_a_code() -> None:
    found = atlas.read((paths.resources_dir() / "world" / "countries.bin").read_bytes())
    spots = {shape.code: shape for shape in found.shapes}
    # The European Union is no place on a map.
    assert set(COUNTRIES) - set(spots) <= {"EU"}
    for shape in found.shapes:
        assert atlas.LEFT <= shape.x <= atlas.RIGHT
        for xs, ys in atlas.rings(shape):
            assert len(xs) == len(ys) > 3
            assert min(xs) >= atlas.LEFT and max(xs) <= atlas.RIGHT
            assert min(ys) >= atlas.TOP - 100
    singapore, hong_kong = spots["SG"], spots["HK"]
    assert singapore.rings and hong_kong.rings


def test_marks_stand_where_the_countries_are() -> None:
    """Equal Earth: the equator is at 0, east is right, north is up."""
    found = atlas.read((paths.resources_dir() / "world" / "countries.bin").read_bytes())
    spots = {shape.code: (shape.x, shape.y) for shape in found.shapes}
    assert spots["US"][0] < spots["GB"][0] < spots["DE"][0] < spots["CN"][0] < spots["JP"][0]
    assert spots["NO"][1] < spots["IT"][1] < 0 < spots["AU"][1] < spots["NZ"][1]
    assert abs(spots["SG"][1]) < 300


@pytest.mark.parametrize("raw", [b"", b"x" * 100, b"\x78\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_map_is_said_to_be_one(raw: bytes) -> None:
    with pytest.raises(ValueError, match="no map"):
        atlas.read(raw)


def test_bands_of_what_is_not_known_have_a_short_name_too() -> None:
    found = flow_picture.picture([stream(app="program not visible", app_key="", company="", country="")])
    assert [band.short for band in found.bands] == ["not visible", "not known", "not known"]
    assert all(band.name not in ("", band.short) and band.name in band.words for band in found.bands)
