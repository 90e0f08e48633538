"""A hit and the bytes around it in, the trace that it is out, with the reason where it only counts as mentioned.

Every check is exact about what stands around the letters: whole labels of host names (RFC 1123), whole module names.
"""

import re
from typing import NamedTuple

from privacycheck.inspect.makers import names_home, names_maker, names_owner
from privacycheck.inspect.patterns import Pattern, Patterns
from privacycheck.inspect.place import (
    COMMENT,
    COMPARISON,
    DESCRIPTION,
    LINK,
    LIST,
    QUOTES,
    SCRIPT_ADDRESS,
    TEMPLATE,
    TESTING,
    UNUSED,
    Place,
    Script,
)
from privacycheck.inspect.pythons import apart, described
from privacycheck.inspect.shown import is_for_pages
from privacycheck.inspect.surroundings import why
from privacycheck.inspect.texts import listed
from privacycheck.inspect.used import used

AROUND = 512
"""Bytes before and after a hit that a check looks at."""
_HOST = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_NAME = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
_WORD = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@/")
_SCHEME = re.compile(rb"(?:https?|wss?)(?::|%3[aA]|\\x3a|\\u003a)(?:/|\\/|%2[fF]|\\x2f|\\u002[fF]){2}\Z")
_LONGER = frozenset(
    b"aig airbus airforce airtel coach codes coffee college cologne comcast commbank community company compare "
    b"computer comsec netbank netflix network organic".split()
)
"""Names of the top (https://publicsuffix.org/list/) that begin with one of those below."""
_ENDS = (b"ai", b"build", b"com", b"dev", b"io", b"net", b"org")
_BOUND = frozenset(b"\"'` =,;:()<>[]{}|/\\@" + bytes(range(32)))
_RUN_ON = re.compile(rb"[A-Za-z0-9]+(?![A-Za-z0-9-]|\.[A-Za-z0-9])")
_TEMPLATE = re.compile(rb"[^\s\"'<>`{]{0,40}\{\{")
_CRATE = re.compile(rb"[A-Za-z0-9.-]{1,80}[/\\]([A-Za-z0-9_-]{1,64}?)-\d+\.")
_ASSIGNED = re.compile(
    rb"(?:default|host|domain|server|endpoint|registry|base|site)[\w]{0,20}[\"']?\s*(?:[:=]|:=)\s*[\"'`]\Z",
    re.IGNORECASE,
)
"""The value of one thing is no entry of a list, however many addresses a file has."""
_TARGET = re.compile(rb"([a-z0-9][a-z0-9.-]{2,100}\.[a-z0-9]{2,20})(?::\d{1,5})?/(?:[A-Za-z0-9_.-]{1,40}/)?\d{1,20}")


class Sign(NamedTuple):
    """A trace without its file. `service` is set for hosts: places where many stand together are lists, above all of
    `bare` ones, which have no scheme before them."""

    kind: str
    text: str
    why: str = ""
    service: str = ""
    bare: bool = False


def key(data: bytes, end: int) -> Sign | None:
    """A key of Sentry's kind whose "@" ends at `end`."""
    found = _TARGET.match(data, end, end + 160)
    return Sign("key", found[1].decode()) if found else None


def judge(patterns: Patterns, pattern: Pattern, data: bytes, end: int, script: Script) -> Sign | None:
    """What a hit that ends at `end` is; None where it only looks like one."""
    begin = end - len(pattern.literal)
    if pattern.form == "text":
        if not script and pattern.text.endswith(".js"):
            # Browsers hold the addresses of scripts that they treat apart; only pages and scripts load such.
            return Sign(pattern.kind, pattern.text, SCRIPT_ADDRESS)
        template = _TEMPLATE.match(data, end, end + 60) or is_for_pages(data, begin)
        return Sign(pattern.kind, pattern.text, TEMPLATE if template else "")
    if pattern.form == "host":
        return _host(patterns, pattern, data, begin, script)
    if pattern.form == "crate":
        found = _CRATE.match(data, end, end + 160)
        name = patterns.names.get("rust\0" + found[1].decode().casefold().replace("_", "-")) if found else None
        return Sign("rust", name) if name else None
    if script and pattern.form == "marshal":
        # A quotation mark before a word of 34 letters is no length.
        return None
    return Sign(pattern.kind, pattern.text) if _CHECKS[pattern.form](data, begin, end) else None


def _folder(data: bytes, begin: int, end: int) -> bool:
    if b"$schema" in data[max(0, begin - 30) : begin]:
        # Only editors read that, to check what people write (https://json-schema.org/understanding-json-schema).
        return False
    return end < len(data) and data[end] in b"/\\\"'?! \n"


def _package(data: bytes, begin: int, end: int) -> bool:
    """A package.json inside a bundle: its version stands near its name."""
    return b'"version"' in data[max(0, begin - 400) : end + 400]


def _module(data: bytes, _begin: int, end: int) -> bool:
    rest = data[end : end + 8]
    return rest[:1] == b"\t" or re.match(rb"/v\d+\t", rest) is not None


def _marshal(data: bytes, begin: int, end: int) -> bool:
    """A name in the table of contents of a PyInstaller archive, as `marshal` writes short text: a type byte, one byte
    with the length, the letters. The module's own name or one inside it."""
    if begin < 2 or data[begin - 2] & 0x7F not in b"zZ":
        return False
    length = data[begin - 1]
    name = data[begin : begin + length]
    return (
        len(name) == length
        and name.isascii()
        and (length == end - begin or name[end - begin : end - begin + 1] == b".")
    )


def _assembly(data: bytes, begin: int, end: int) -> bool:
    """A reference in .NET metadata (#Strings heap: zero bytes around), an entry of a *.deps.json ("Name/1.2"), or a
    name with its length before it in a program of one file. A single word between zero bytes may be anybody's text."""
    before, rest = data[begin - 1 : begin], data[end : end + 5]
    if before == b"\0":
        return rest[:1] == b"\0" and b"." in data[begin:end]
    if before == b'"':
        return rest[:1] == b"/" and rest[1:2].isdigit()
    return rest[:4] == b".dll" and before == bytes((min(end - begin + 4, 255),))


def _class(data: bytes, begin: int, end: int) -> bool:
    """The name of a class in a program for Android (string_data_item of a DEX file): one byte with the length, the
    letters from "L" to ";", a zero byte. Classes for other systems write a length of two bytes and no zero."""
    stop = data.find(b"\0", end, begin + 128)
    return begin > 0 and stop > 0 and data[stop - 1] == 59 and data[begin - 1] == stop - begin


_CHECKS = {
    "folder": _folder,
    "package": _package,
    "module": _module,
    "marshal": _marshal,
    "assembly": _assembly,
    "class": _class,
}


def _host(patterns: Patterns, pattern: Pattern, data: bytes, begin: int, script: Script) -> Sign | None:
    whole, at = data, begin
    if pattern.wide:
        # The same question, asked of the text that the bytes spell.
        backwards = data[max(begin % 2, begin - AROUND) : begin][::-1]
        before = _narrow(backwards[1::2], backwards[::2])[::-1]
        part = data[begin : begin + len(pattern.literal) + AROUND]
        data, begin = before + _narrow(part[::2], part[1::2]), len(before)
        end = begin + len(pattern.literal) // 2
        if _within_a_word(data, begin):
            return None
    elif _within_a_word(data, begin) or _is_longer(data, begin + len(pattern.literal), pattern.literal, script):
        # Most hits of short names: nothing is cut out for them.
        return None
    else:
        end = begin + len(pattern.literal)
        first = max(0, begin - AROUND)
        data = data[first : end + AROUND]
        begin, end = begin - first, end - first
    name = data[begin:end]
    start = begin
    if begin and data[begin - 1] == 46:
        if pattern.text in patterns.exact:
            return None
        start = len(data[:begin].rstrip(_NAME))
        name = data[start:end]
        if b"%2F" in data[start - 1 : start + 2].upper():
            name, start = name[2:], start + 2
    first = _scheme(data, start)
    scheme = first < start
    if _goes_on(data, end) and (script or not scheme or not _runs_on(data, end, name)):
        return None
    name = name.lstrip(b".-_").lower()
    if b".." in name or len(name) > 253:
        return None
    known = pattern.text.encode()
    if scheme and not script and known in name[: -len(known)]:
        # Another text of a program in Rust begins where the name ends, and comes to the same name again.
        end = start + data[start:end].lower().index(known) + len(known)
        name = data[start:end].lower()
    if not scheme and not script and not _bound(data, start, end):
        # Words of programs in Go and Rust stand without anything between them.
        name = known
    place = Place(data, first, start, end, name, script)
    reason = _reason(place, whole, at, pattern.wide)
    if not reason and pattern.text in patterns.sites and not used(place):
        reason = UNUSED
    bare = not scheme and not (data[start - 1 : start] in QUOTES and _ASSIGNED.search(data, max(0, start - 60), start))
    return Sign("host", name.decode(), reason, patterns.services[pattern.text], bare=bare)


def _scheme(data: bytes, start: int) -> int:
    """Where the scheme before a name begins; where the name does if there is none."""
    if data.endswith(b"https://", 0, start):
        return start - 8
    # One look at what ends a scheme spares most searches.
    found = data.endswith((b"/", b"F", b"f"), 0, start) and _SCHEME.search(data, max(0, start - 30), start)
    return found.start() if found else start


def _reason(place: Place, whole: bytes, at: int, wide: bool) -> str:
    if place.script == "code" and described(whole, at):
        # One search backwards; most of what modules in Python name stands in such texts.
        return COMMENT
    return why(place) or _farther_off(place, whole, at, wide)


def _farther_off(place: Place, whole: bytes, at: int, wide: bool) -> str:
    """The reasons that show only in more of the file."""
    if place.script == "code":
        return TESTING if apart(whole, at) else ""
    if wide and place.scheme and not place.script and names_home(whole, at, place):
        return LINK
    if place.script or place.scheme:
        return ""
    if wide:
        return DESCRIPTION if names_maker(whole, at, place.name) else LIST if listed(whole, at, place.name) else ""
    return COMPARISON if names_owner(place) else ""


def _within_a_word(data: bytes, begin: int) -> bool:
    return begin > 0 and data[begin - 1] in _HOST and data[max(0, begin - 3) : begin].lower() != b"%2f"


def _is_longer(data: bytes, end: int, name: bytes, script: Script) -> bool:
    """Whether the name goes on, whatever stands before it."""
    return _goes_on(data, end) and (bool(script) or not _runs_on(data, end, name))


def _bound(data: bytes, start: int, end: int) -> bool:
    return (start == 0 or data[start - 1] in _BOUND) and (end == len(data) or data[end] in _BOUND)


def _runs_on(data: bytes, end: int, name: bytes) -> bool:
    """Whether what follows the name is another word, as in programs in Go and Rust, and no longer name."""
    found = _RUN_ON.match(data, end, end + AROUND)
    last = name.rpartition(b".")[2]
    return found is not None and last in _ENDS and (last + found[0]).lower() not in _LONGER


def _narrow(low: bytes, high: bytes) -> bytes:
    """UTF-16 letters of the first 256 as bytes, up to the first that is none of them."""
    return low[: next((n for n, byte in enumerate(high) if byte), len(low))]


def _goes_on(data: bytes, end: int) -> bool:
    """Whether the name is longer than what was found: other letters, or a dot and one more label."""
    after = data[end : end + 2]
    if not after:
        return False
    return after[0] in _HOST or (after[0] == 46 and len(after) > 1 and after[1] in _HOST and after[1] not in b"-_")
