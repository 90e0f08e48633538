"""The bytes of a program around a bare domain in, whether it only tells owners apart out: makers, sites, mail accounts.

What a program turns to is a host in a domain or a whole address. A domain alone between zero bytes says whose something
is: programs with Qt and KDE name that of their makers (https://doc.qt.io/qt-6/qcoreapplication.html,
"organizationDomain"), mail programs know accounts by it, browsers sites.
"""

import re

from privacycheck.inspect.place import Place

_COUNTRY = re.compile(rb"[a-z0-9-]+\.(?:co|com|org|net)\.[a-z]{2}")
"""A domain of three labels, as countries give them out."""
_HOME = re.compile(rb"(?:/(?!api|feeds|v\d)[a-z-]{1,30}){0,3}/?")
_AUTHOR = re.compile(rb"[a-z0-9._-]{2,40}@[a-z0-9-]{1,40}\.[a-z]{2,10}")
_AUTHOR_ENDED = re.compile(rb"[\w.-]{2,40}@[\w-]{1,40}\.[\w.-]{2,30}\0")
BESIDE = 400
"""Bytes before and after an address in which that of an author stands."""
_QT = (b"QString", b"QtPrivate", b"setOrganizationDomain", b"10KAboutData")
"""What programs with Qt take from it, as they name it; they turn to whole addresses (QUrl)."""
_ASKS = (b"HTTP/1", b"GET /", b"Host: ", b"\0Host\0")
"""Programs that speak the protocol themselves hold bare names of hosts."""


def names_owner(place: Place) -> bool:
    """Whether the name is a domain alone, as a program holds a text of its own; with a dot before it, all its hosts."""
    data, begin, end = place.data, place.begin, place.end
    return (
        data[begin - 1 : begin] == b"\0" == data[end : end + 1]
        and (place.name.count(b".") == 1 or _COUNTRY.fullmatch(place.name) is not None)
        and not any(known in data for known in _ASKS)
    )


def names_maker(data: bytes, begin: int, name: bytes) -> bool:
    """Whether it stands alone in letters of two bytes at `begin` in a program with Qt. In others for Windows names of
    hosts stand so too."""
    end = begin + 2 * len(name)
    return (
        data[begin - 2 : begin] == b"\0\0" == data[end : end + 2]
        and name.count(b".") == 1
        and any(known in data for known in _QT)
    )


def names_home(data: bytes, begin: int, place: Place) -> bool:
    """Whether an address in letters of two bytes, as programs with Qt hold it, is a page beside the e-mail address of
    an author: texts about a program stand together."""
    if _HOME.fullmatch(place.way) is None:
        return False
    around = data[max(0, begin - BESIDE) : begin + BESIDE].replace(b"\0", b"")
    return b"@" in around and _AUTHOR.search(around) is not None


def is_home(place: Place, before: bytes, way: bytes) -> bool:
    """The same in letters of one byte, where only the front of a site is taken for one: other texts stand closer."""
    if place.script or not place.scheme or way not in (b"", b"/") or not before.endswith(b"\0"):
        return False
    around = place.data[max(0, place.begin - 120) : place.end + 120]
    return b"@" in around and _AUTHOR_ENDED.search(around) is not None
