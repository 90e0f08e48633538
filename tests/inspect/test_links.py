"""On sites with pages of many projects, the host and the way tell what programs fetch from what people read."""

import pytest

from privacycheck.inspect.links import leads_people
from privacycheck.inspect.place import Place


def leads(address: str) -> bool:
    name = address.partition("/")[0]
    data = b"https://" + address.encode()
    place = Place(data, 0, 8, 8 + len(name), name.encode(), "")
    return leads_people(place, place.way)


@pytest.mark.parametrize(
    "address",
    [
        "github.com/one/two",
        "github.com/one/two/issues/3",
        "github.com/one/two/releases",
        "sourceforge.net/projects/one/files/",
        "sourceforge.net/projects/one/best_release.jsonx",
        "www.npmjs.com/package/one",
        "twitter.com/one",
        "www.youtube.com/watch?v=x",
    ],
)
def test_pages_are_for_people(address: str) -> None:
    assert leads(address)


@pytest.mark.parametrize(
    "address",
    [
        "github.com/one/two/releases/latest/download/one.zip",
        "github.com/one/two/releases.atom",
        "github.com/one/two/commits/main.atom",
        "github.com/login/oauth/access_token",
        "sourceforge.net/projects/one/best_release.json",
        "sourceforge.net/projects/one/rss?path=/",
        "pypi.org/simple/one",
        "www.facebook.com/tr?id=1",
        "api.github.com/repos/one/two",
        "part.example/one/two",
    ],
)
def test_what_programs_fetch_is_not(address: str) -> None:
    assert not leads(address)
