"""The bytes around a host name in, whether it is a member of a list, a pattern, or compared with an address out."""

import re

from privacycheck.inspect.place import COMPARISON, LIST, QUOTES, Place
from privacycheck.inspect.rows import (
    among_many,
    among_origins,
    is_filled_link,
    is_in_row,
    is_line,
    is_line_of_many,
    other,
)

_PERMITTED = re.compile(rb"-src\b|permissions\\?[\"']")
_QUOTE = rb"\\?[\"'`]"
_LISTED_BEFORE = re.compile(
    rb"([\w-]+\.[a-z]{2,12})\.?(?:/\*?)?" + _QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:[a-z*]+://)?(?:\*?\.)?\Z"
)
_LISTED_AFTER = re.compile(
    rb"\.?(?:/\*?)?" + _QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:[a-z*]+://)?([\w.*-]+\.[a-z]{2,12})\.?[/\"'`\\:]"
)
_ENTRIES_BEFORE = re.compile(rb"([\"'`])(?:[\w.*!-]{2,60}\1\s*,\s*\1){2,12}\Z")
_ENTRIES_AFTER = re.compile(rb"([\"'`])(?:\s*,\s*\1[\w.*!-]{2,60}\1){2,12}")
_ENTRY_NAME = re.compile(rb"[\"'`]\.?([\w.*-]+\.[a-z]{2,12})\.?(?=[\"'`])")
_PLAIN_BEFORE = re.compile(rb"([\w-]+\.[a-z]{2,12})(?::\d{1,5})?(?:/[\w/-]*)?(?:,|\|| )(?:\*?\.)?\Z")
_PLAIN_ENDS = (b",", b"|", b" ", b".")
_PLAIN_AFTER = re.compile(rb"(?::\d{1,5})?(?:/[\w/-]*)?(?:,|\|| )\.?([\w.*-]+\.[a-z]{2,12})[ ,|/\"':]")
_PORT = re.compile(rb":\d{1,5}(?=[,\"'])")
_FIRST_WAY = re.compile(rb"[\w/-]{1,60},[\w.-]+\.[a-z]{2,12}(?:[/,]|\Z)")
_ENTRY = re.compile(
    rb"\b(?:(?:origin|referr?er)" + _QUOTE + rb"|referr?er)\s*:\s*(?:[\w.]{1,60} \|\| )?" + _QUOTE + rb"\Z",
    re.IGNORECASE,
)
_COOKIE = re.compile(rb"\b(?:domain|host)" + _QUOTE + rb"\s*:\s*" + _QUOTE + rb"\Z")
_COOKIE_AFTER = re.compile(_QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:name|path)" + _QUOTE + rb"\s*:")
_BEGINS = re.compile(
    rb"(?:\bindex\([\w$.]{1,30},|\b(?:startsWith|startswith|includes|indexOf|replace|r?find)\(|[=!]==|[\w\])]\s*[=!]=)\s*"
    + _QUOTE
    + rb"\Z"
)
_MAP_BEFORE = re.compile(rb"\[\s*" + _QUOTE + rb"\Z")
_MAP_AFTER = re.compile(_QUOTE + rb"\s*,\s*(?:[\[{]|" + _QUOTE + rb"\w*" + _QUOTE + rb"\s*\])")
_SITE = re.compile(rb"[\"'](?:[a-z0-9-]{1,40}\.)+(?:com|org|net|io|de|ru|cn|jp|fr|uk|edu)[\"']")
SITES = 3
"""So many sites of others by name near it, each alone in its text, are sites that are told apart."""
_IN_MANY = re.compile(rb"\bin\s+[\[(](?:\s*[\"'][^\"'`]{0,60}[\"'],){1,8}\s*[\"']\.?\Z")
_AS_KEY = re.compile(rb"(?:/|%2F[\w.%-]{1,80})?" + _QUOTE + rb"\s*:(?!:)")
_COMPARED = re.compile(
    rb"(?:\b(?:includes|endsWith|startsWith|indexOf|endswith|startswith|contains|match|test|replace|split|r?find)\(\s*"
    rb"|[=!]=\s*|\bin\s+|\bcase\s*|\bLIKE\s+(?='%)|\.(?:authority|host|hostname)\s*,\s*"
    rb"|\b(?:includes|search|match|test|indexOf|endsWith|startsWith)\(\s*[\w.$]{1,40}\s*\+\s*)"
    rb"[\[(]?\s*f?" + _QUOTE + rb"/?%?\.?\Z"
)
_CLASS = re.compile(rb"\[(?:A-Z|a-z|0-9|\\w|\^)")
"""Letters of any kind in a regular expression."""
_NAMED_SERVICE = re.compile(rb"\w[\"']?:\s{0,4}[\"'][a-z]{3,40}\.googleapis\.com[\"']")
_IN_TEXT = re.compile(rb"[^\s\"'`]{0,80}" + _QUOTE + rb"\s+in\s+[A-Za-z_]")
"""Looked for in a text."""
_EXPRESSION = re.compile(
    rb"(?:https\?|\^https?):(?:\\?/){2}[^\s\"']{0,40}\Z|\\\Z|\.\)\?\Z|(?:match|pattern|filter)\w{0,10}=[^\s;]{0,40}\Z"
    rb"|\bregexp?[\"']?:\s*[\"'(]{0,2}(?:https?://)?\Z"
)
"""A regular expression before the name."""
_LOOKED_UP = re.compile(
    rb"(?<![\w$])(?!return|case|default|yield|of|in|typeof|await)[A-Za-z_$][\w$]*\[\s*" + _QUOTE + rb"\Z"
)
_ATTRIBUTE = re.compile(rb"[\"'](?:data-)?(?:src|href)[\"'],\s*[\"']\Z")
"""What an attribute of a page is searched for; as one it would need a scheme."""
_SELECTOR = re.compile(rb"\[\w{2,20}[*^$]=\\?[\"']\Z")
"""What style sheets choose parts of pages by (https://www.w3.org/TR/selectors-4/#attribute-selectors)."""
_MIGRATED = re.compile(rb"[mM]igrat\w{0,40}\(\s*" + _QUOTE + rb"\Z")
"""What old settings are searched for."""
_LOOKED_UP_AFTER = re.compile(_QUOTE + rb"\s*\]")
_ONLY_ENTRY = re.compile(
    rb"(?:\b([A-Za-z_$][\w$]*)[\"']?\s*[=:]|\breturn|\?|:)\s*(?:new Set\(\s*)?\[\s*" + _QUOTE + rb"\Z"
)
_ONE_SITE_AFTER = re.compile(_QUOTE + rb"(?:\s*,\s*" + _QUOTE + rb"([\w.-]{4,80})" + _QUOTE + rb")?\s*\]")
_IN_ROW = re.compile(rb"[,(\[]\s*" + _QUOTE + rb"\Z")
_SERVER = re.compile(
    rb"server|endpoint|(?<!open_)url|uri|api|relay|stun|turn|seed|peer|proxy|mirror|registr|broker|bootstrap|dns", re.I
)
"""Names of lists whose entries a program turns to."""
_BARE_BEFORE = re.compile(
    rb"([\"'`])(?:[\w-]{1,60}\.){0,6}([\w-]{1,40}\.(?:com|org|net|io|de|ru|cn|jp|fr|uk|eu))\1\s*,\s*\1\Z"
)
"""A name without a scheme, in the same list."""
_DOMAINS = re.compile(rb"\bdomains\\?[\"']?\s*:\s*\[\s*\\?[\"']\Z")
"""Those of accounts that a server is told by."""
_CASE = re.compile(rb"\bcase\s{0,4}" + _QUOTE + rb"\Z")
_CASE_AFTER = re.compile(rb"/?" + _QUOTE + rb"\s{0,4}:")
_COMPARED_AFTER = re.compile(_QUOTE + rb"\s*[=!]==?")


def listing(place: Place, before: bytes, way: bytes) -> str:
    """Patterns, members of lists, what is compared with an address."""
    data, end = place.data, place.end
    if (
        before.endswith(b"*")
        or data[place.start - 2 : place.start] == b"*."
        or way.startswith(b"/*")
        or way.endswith(b"*")
    ) and not (_PERMITTED.search(before)):
        return LIST
    near = max(0, place.begin - 120)
    if before[-1:] in QUOTES and (
        _ENTRY.search(before, near)
        or (b"domains" in before[-24:] and not place.scheme and _DOMAINS.search(before[-24:]))
        or (b"=" in before[-3:] and _SELECTOR.search(before[-30:]))
        or (b" in " in data[end : end + 90] and _IN_TEXT.match(data, end))
        or (_COOKIE.search(before, near) and _COOKIE_AFTER.match(data, end))
    ):
        return LIST
    if place.scheme:
        return _of_whole_address(place, before, way)
    if way and before[-1:] in (b"/", b'"', b"'") and is_in_row(place, before):
        return LIST
    left = _LISTED_BEFORE.search(before, near) if b"," in before[near:] else None
    right = _LISTED_AFTER.match(data, end, end + 120)
    if ((left or right) and _among_entries(place, before, left, right)) or _is_listed_service(place, left, right):
        return LIST
    left = _PLAIN_BEFORE.search(before, near) if before[-1:] in _PLAIN_ENDS else None
    right = _PLAIN_AFTER.match(data, end, end + 120)
    if left and right and other(place.name, left[1]) and other(place.name, right[1]):
        return LIST
    if not place.script and b"IdentityProviders" in data:
        # Who may hold a right, as programs in Java call their lists.
        return LIST
    if data[end : end + 2] == b"\\/" and before[-1:] in (b"|", b"(", b"?"):
        return COMPARISON
    if (
        is_line(place, before)
        or among_many(place, before)
        or _is_only_entry(place, before, way)
        or _among_sites(place, before, way)
    ):
        return LIST
    if _begins_or_ends(place, before, left and left[1], right and right[1]):
        return LIST
    if before[-1:] in QUOTES and _MAP_BEFORE.search(before, near) and _MAP_AFTER.match(data, end):
        return LIST
    if (
        (way and place.script == "code" and _ATTRIBUTE.search(before[-20:]))
        or _EXPRESSION.search(before, max(0, place.begin - 60))
        or _IN_MANY.search(before, near)
        or _COMPARED.search(before, max(0, place.begin - 40))
        or _COMPARED_AFTER.match(data, end)
        or _is_name_of_settings_or_dns(place, before)
        or (_LOOKED_UP_AFTER.match(data, end) and _LOOKED_UP.search(before, max(0, place.begin - 60)))
    ):
        return COMPARISON
    quoted = before[-1:] in (b'"', b"'") or before[-2:] in (b'".', b"'.")
    return LIST if quoted and (place.script or data[end : end + 3] == b"%2F") and _AS_KEY.match(data, end) else ""


def _is_name_of_settings_or_dns(place: Place, before: bytes) -> bool:
    """Whether it is only asked for in the DNS, where names end in a dot (RFC 1034, 3.1), or in old settings."""
    if before[-1:] not in QUOTES:
        return False
    if place.script == "code" and place.data[place.end : place.end + 2] in (b'."', b".'"):
        return True
    return b"igrat" in before[-60:] and _MIGRATED.search(before, max(0, place.begin - 60)) is not None


def _of_whole_address(place: Place, before: bytes, way: bytes) -> str:
    """The same for an address with its scheme."""
    if b"[" in place.data[place.end : place.end + 60] and _CLASS.search(place.data, place.end, place.end + 60):
        return COMPARISON
    if _EXPRESSION.search(before, max(0, place.begin - 60)):
        return COMPARISON
    if way == b"" and among_origins(place, before):
        return LIST
    if way == b"" and _COMPARED_AFTER.match(place.data, place.end):
        return COMPARISON
    if b"," in before[-6:] and (found := _BARE_BEFORE.search(before[-160:])) and other(place.name, found[2]):
        return LIST
    if b"case" in before[-12:] and _CASE.search(before[-12:]) and _CASE_AFTER.match(place.data, place.end + len(way)):
        return COMPARISON
    if not place.script and (is_filled_link(place, before, way) or is_line_of_many(place, before, way)):
        return LIST
    quoted = before[-1:] in QUOTES
    return COMPARISON if before.endswith(b"^") or (quoted and _BEGINS.search(before, max(0, place.begin - 120))) else ""


def _among_entries(place: Place, before: bytes, left: re.Match[bytes] | None, right: re.Match[bytes] | None) -> bool:
    """Whether a neighbour in a list, or one of several farther on, is somebody else's."""
    if any(other(place.name, found[1]) for found in (left, right) if found):
        return True
    far = max(0, place.begin - 400)
    parts = _ENTRIES_BEFORE.search(before, far) if left else None, _ENTRIES_AFTER.match(place.data, place.end)
    names = [name for part in parts if part for name in _ENTRY_NAME.findall(part[0])]
    return any(other(place.name, name) for name in names)


def _is_listed_service(place: Place, left: re.Match[bytes] | None, right: re.Match[bytes] | None) -> bool:
    """Whether it is one of several APIs of Google's by name (https://cloud.google.com/service-usage/docs): those that a
    project is to have. What a program turns to is named by itself."""
    google = b".googleapis.com"
    if place.script != "code" or not place.name.endswith(google):
        return False
    around = place.data[max(0, place.begin - 240) : place.end + 240]
    if around.count(google) > SITES and len(_NAMED_SERVICE.findall(around)) > SITES:
        return True
    before = left.string[max(0, left.start(1) - 1) : left.end(1)] if left else b""
    return before == google or (right is not None and right[1].endswith(google))


def _among_sites(place: Place, before: bytes, way: bytes) -> bool:
    """Whether it names a site, and other people's sites are named near it."""
    if place.script != "code" or way or before[-1:] not in (b'"', b"'") or place.name.count(b".") != 1:
        return False
    if place.data[place.end : place.end + 1] != before[-1:]:
        return False
    around = place.data[max(0, place.begin - 300) : place.end + 300]
    names = {site[1:-1] for site in _SITE.findall(around)} if around.count(b".com") >= SITES else set()
    return len({name for name in names if name.count(b".") == 1 and other(place.name, name)}) >= SITES


def _is_only_entry(place: Place, before: bytes, way: bytes) -> bool:
    """Whether it is a site's name as people write it, or a list by itself: of sites that get a right or are told apart,
    unless the list's name tells of servers."""
    if place.script != "code" or way or before[-1:] not in QUOTES:
        return False
    if place.name.startswith(b"www."):
        return _IN_ROW.search(before, max(0, place.begin - 10)) is not None
    found = _ONLY_ENTRY.search(before, max(0, place.begin - 60))
    if found is None or _SERVER.search(found[1] or b""):
        return False
    after = _ONE_SITE_AFTER.match(place.data, place.end)
    return after is not None and after[1] in (None, b"www." + place.name)


def _begins_or_ends(place: Place, before: bytes, left: bytes | None, right: bytes | None) -> bool:
    """Whether it is the first or the last of names between commas in one text."""
    end = place.end
    if place.data[end : end + 1] == b":" and (port := _PORT.match(place.data, end)):
        end = port.end()
    after = place.data[end : end + 1]
    if after == b"/":
        after = b"," if _FIRST_WAY.match(place.way) else after
    dotted = after == b" " and place.data[place.start : place.start + 1] == b"."
    first = before[-1:] in (b'"', b"'") and (after == b"," or dotted) and right and other(place.name, right)
    last = after in (b'"', b"'") and before[-1:] == b"," and left and other(place.name, left)
    return bool(first or last)
