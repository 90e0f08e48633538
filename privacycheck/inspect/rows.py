"""The bytes around a host name in, whether other addresses stand in line with it out: lines, rows, one text."""

import re

from privacycheck.inspect.place import Place

_LINE_HEAD = rb"(?:[^\w\n]{0,6}|(?:0\.0\.0\.0|127\.0\.0\.1)[ \t]{1,8})"
_LINE = _LINE_HEAD + rb"[a-z0-9-][\w.-]{0,60}\.[a-z]{2,12}\^?\r?\n"
_LINE_BEGINS = re.compile(rb"\n" + _LINE_HEAD + rb"\Z")
_LINE_BEFORE = re.compile(rb"\n" + _LINE + rb"\Z", re.IGNORECASE)
_LINE_AFTER = re.compile(rb"\^?\r?\n(" + _LINE + rb")(" + _LINE + rb")?", re.IGNORECASE)
"""Lines that are nothing but a name, before and after one."""
_WORD_LINE = re.compile(rb"\n([a-z][\w-]{2,30})[ \t]+(?:=[ \t]*)?\.?\Z")
_WORD_LINES = re.compile(rb"(?m)^([a-z][\w-]{2,30})[ \t]+(?:=[ \t]*)?\.?([\w.-]{2,60}\.[a-z]{2,12})\r?$")
_ASKS = re.compile(rb"(?:name)?servers?|pools?|peers?|hosts?|mirrors?|relays?|upstreams?|forwarders?|trackers?")
"""Words of settings before what a program turns to."""
_RUN_BEFORE = re.compile(rb"[\"' ]([\w.*,:/-]{0,300})\Z")
_RUN_AFTER = re.compile(rb"[\w.*,:/-]{0,300}")
_FILLED = re.compile(rb"\"(?:https?:)?//([\w.-]{4,80})/[^\s\"]{0,120}\$1")
"""An address that something is put into, as lists of links hold them (https://www.wikidata.org/wiki/Property:P1630)."""
MANY_LINKS = 3
_ADDRESS_LINE = re.compile(rb"(?m)^(?:https?|ftp|rsync)://([\w.-]{4,80})(?::\d{1,5})?(?:/[^\s\"'<>]{0,100})?\r?$")
LINES = 5
"""Lines with an address alone that make a list, in what is looked at of a file."""
_ORIGINS = re.compile(rb"(?:\A|[\0\"'`])(?:https?://[\w.:/-]{3,80} ){0,40}\Z")
_ORIGINS_AFTER = re.compile(rb"(?: https?://[\w.:/-]{3,80}){0,40}(?=[ \0\"'`])")
_ROW_BEFORE = re.compile(rb"([\"'])(?://)?([\w-]{1,40}\.[\w.-]{2,80})/[^\s\"'<>]{0,160}\1\s*,\s*\1(?://)?\Z")
_ROW_AFTER = re.compile(rb"[^\s\"'<>]{0,160}([\"'])\s*,\s*\1(?://)?([\w-]{1,40}\.[\w.-]{2,80})/")
"""Addresses without a scheme, as pages may write them (RFC 3986, 4.2), one after another: what a checker looks for."""


def is_line(place: Place, before: bytes) -> bool:
    """Whether it is a line by itself, or behind one word, among others: one before and one after, or two after the
    first."""
    if (b"\n" in before[-40:] and before[-1:] in b" \t.") and (word := _WORD_LINE.search(before[-40:])):
        names = [name for first, name in _WORD_LINES.findall(place.data) if first == word[1]]
        return not _ASKS.fullmatch(word[1]) and sum(other(place.name, name) for name in names) > 1
    if b"\n" not in before[-24:] or _LINE_BEGINS.search(before[-24:]) is None:
        return False
    after = _LINE_AFTER.match(place.data, place.end)
    if after is None:
        return False
    return (
        after[2] is not None
        or _LINE_BEFORE.search(before, max(0, place.begin - 150), before.rindex(b"\n") + 1) is not None
    )


def is_line_of_many(place: Place, before: bytes, way: bytes) -> bool:
    """Whether the lines around are nothing but addresses as well, and not all of the same owner: of mirrors, of what is
    told apart. What a program turns to by itself is said with it."""
    if before[-1:] not in (b"\n", b"") or place.data[place.end + len(way) : place.end + len(way) + 1] not in b"\r\n":
        return False
    names = _ADDRESS_LINE.findall(place.data)
    return len(names) >= LINES and any(other(place.name, name) for name in names)


def is_filled_link(place: Place, before: bytes, way: bytes) -> bool:
    """Whether other addresses that something is put into stand near it, one of somebody else or three."""
    if b"$1" not in way or not before.endswith(b'"'):
        return False
    names = {name.lower() for name in _FILLED.findall(place.data)} - {place.name}
    return len(names) >= MANY_LINKS or any(other(place.name, name) for name in names)


def is_in_row(place: Place, before: bytes) -> bool:
    """Whether a neighbour in a row of addresses without schemes is somebody else's."""
    left, right = _ROW_BEFORE.search(before[-260:]), _ROW_AFTER.match(place.data, place.end)
    return any(other(place.name, found[2]) for found in (left, right) if found)


def among_origins(place: Place, before: bytes) -> bool:
    """Whether the text is nothing but origins (RFC 6454) of three sites or more: those that a page gets a right for."""
    if b" " not in (before[-1:], place.data[place.end : place.end + 1]):
        return False
    left, right = _ORIGINS.search(before), _ORIGINS_AFTER.match(place.data, place.end)
    return left is not None and right is not None and (left[0] + right[0]).count(b"://") >= 2


def among_many(place: Place, before: bytes) -> bool:
    """Whether it is one of five names or more between commas in one text, and not all are of the same owner."""
    if b"," not in (before[-1:], place.data[place.end : place.end + 1]):
        return False
    first = _RUN_BEFORE.search(before, max(0, place.begin - 300))
    after = _RUN_AFTER.match(place.data, place.end)
    names = [
        n.partition(b"/")[0].partition(b":")[0]
        for n in ((first[1] if first else b"") + b"," + (after[0] if after else b"")).split(b",")
    ]
    names = [n for n in names if b"." in n]
    return len(names) >= 4 and any(other(place.name, n) for n in names)


def other(name: bytes, listed: bytes) -> bool:
    """Whether a neighbour in a list belongs to somebody else, as far as the last two labels tell."""
    return name.split(b".")[-2:] != listed.lower().split(b".")[-2:]
