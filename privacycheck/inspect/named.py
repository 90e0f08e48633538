"""The bytes around a host name in, whether it is a name that programs tell services, signers or rights apart by out.

Such names have the letters of a host and nothing turns to them: those who sign a token and whom it is for (RFC 7519,
4.1), services of Google's as its rights and lists of services name them, marks on resources in Kubernetes.
"""

import re

from privacycheck.inspect.place import QUOTES, Place

_CLAIM = re.compile(rb"(?:\b|_)(?:iss|aud|audience)\\?[\"']?\s*[:=]\s*\\?[\"'`]\Z", re.IGNORECASE)
_OF_PROTOCOL = re.compile(
    rb"(?:\b(?:PROTOCOL|COMMAND)_[A-Z_]{1,30}\s*=\s*|\bTextEncoder\(\)\.encode\(\s*|\bhkdf\w{0,20}\([^()\"]{0,120})\"\Z"
)
"""Names within a protocol, and those that keys are made apart by (RFC 5869)."""
_RIGHT = re.compile(rb"/?|/(?:m8|calendar)/feeds/?")
_RIGHTS_BEFORE = re.compile(rb"https://www\.googleapis\.com/auth/[\w./-]{1,50}[^\w/]{1,40}\Z")
_RIGHTS_AFTER = re.compile(rb"[\w/]{0,20}[^\w/]{1,40}https://www\.googleapis\.com/auth/")
"""Rights that Google's servers are asked for by (scopes of OAuth 2.0); older ones look like any address."""
_SERVICE = re.compile(
    rb"(?:\bservice\\?[\"']?\s*[:=]|\b(?:metric|resource)\.type\s*=|\w_(?:SERVICE|RESOURCE_TYPE)\s*=|"
    rb"\bSERVICE_(?!ADDRESS|DOMAIN|ENDPOINT|HOST|PATH|URL)[A-Z_]{1,30}\s*=)\s*\\?[\"']\Z"
)
_GOOGLE = b".googleapis.com"
_FORMAT = re.compile(rb"/[a-z/_-]{3,80}/v\d")
"""A version of a format by the end of its name: what answers for programs is asked for more, or by https."""


def named(place: Place, before: bytes, way: bytes) -> bool:
    """Whether it is such a name."""
    if place.name.startswith(b"www.") and before.endswith(b"\0") and _FORMAT.fullmatch(way):
        return place.data[place.begin : place.begin + 5].lower() == b"http:" and not place.name.endswith(_GOOGLE)
    if before.endswith((b"principal://", b"principalSet://")):
        return True
    if place.scheme and place.name.endswith(b"google.com") and _is_among_rights(place, before, way):
        return True
    if before[-1:] not in QUOTES:
        return False
    near, first = before[-60:], max(0, place.begin - 60)
    lower = near.lower()
    if (b"iss" in lower or b"aud" in lower) and _CLAIM.search(before, first):
        return True
    if way and before.endswith(b'"') and _OF_PROTOCOL.search(before, max(0, place.begin - 160)):
        return True
    if place.scheme:
        return False
    return (
        place.name.endswith(_GOOGLE)
        and (b"service" in lower or b"type" in lower)
        and _SERVICE.search(before, first) is not None
    )


def _is_among_rights(place: Place, before: bytes, way: bytes) -> bool:
    """Whether the text before it or after it is a right at Google; in letters of two bytes a zero stands between."""
    near, after = before[-130:], place.data[place.end : place.end + 130]
    if not (b"/auth/" in near or b"/auth/" in after) or _RIGHT.fullmatch(way) is None:
        return False
    return _RIGHTS_BEFORE.search(near) is not None or _RIGHTS_AFTER.match(after) is not None
