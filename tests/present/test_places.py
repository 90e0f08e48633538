"""Marks of the map are as large as what went there."""

from privacycheck.present.places import places
from privacycheck.present.streams import Stream


def stream(country: str, count: int, amount: int = 0) -> Stream:
    return Stream(app_key="a", app="A", company="", country=country, kind="internet", count=count, amount=amount)


def weights(*streams: Stream) -> dict[str, float]:
    return {place.code: place.weight for place in places(streams).places}


def test_bytes_count_where_they_are_known() -> None:
    assert weights(stream("DE", 9, 100), stream("FR", 1, 400)) == {"DE": 0.25, "FR": 1.0}
    assert [p.figure for p in places([stream("DE", 9, 100), stream("FR", 1, 400)]).places] == ["9", "1"]


def test_connections_count_where_no_bytes_are_known() -> None:
    assert weights(stream("DE", 8), stream("FR", 2)) == {"DE": 1.0, "FR": 0.25}
