"""The bytes around a host name in, whether they show that the program turns to it out.

A site is named in programs for many reasons: in fonts, in lists, in what is shown to people. So its address counts only
where something speaks for it: a way that only programs ask, a name that servers for programs have, or code that hands
it on. Hosts of services that only take reports need no such sign.
"""

import re

from privacycheck.inspect.place import QUOTES, Place

_ASKED = re.compile(
    rb"[?&][\w.%-]{1,40}=|%[0-9]?[sdu1-9@](?![0-9A-F])|[{}$]|/(?:[\w-]{0,20}api[\w-]{0,20}|v\d[\d.]{0,5}|rest|graphql|rpc|oauth2?|openid|"
    rb"search|query|login|token|authorize|upload|update[\w-]{0,10}|ws|socket|websocket|feeds?|rss|embed|avatar|releases/download|archive|"
    rb"raw|zipball|tarball|simple|collect|events?|logs?|track|telemetry|metrics|stats|config[\w-]{0,10}|check[\w-]{0,20}|report[\w-]{0,10}|"
    rb"sync|auth|dav|caldav|carddav|tiles?)(?:[/?.]|\Z)|\.(?:json|xml|php|cgi|zip|gz|xz|tgz|exe|msi|dmg|apk|deb|rpm|ya?ml|txt|asc|sig|"
    rb"aspx?|ashx|do|jsp|js|mjs|css|wasm|bin|dat|db|rss|atom|rdf|m3u8?|pls|torrent)(?:[?/]|\Z)",
    re.IGNORECASE,
)
"""Ways with values, of interfaces, of files that programs take."""
_SERVER = re.compile(
    rb"(?:^|[.-])(?:[a-z0-9-]{0,20}api[a-z0-9]{0,6}|apis|rest|graph|graphql|rpc|grpc|gw|gateway|ws\d?|wss|socket|realtime|mqtt|push|"
    rb"imap\w{0,4}|rtmps?|webservices|chat|pop\d?|smtp|autoconfig|autodiscover|caldav|carddav|calendar|contacts|dav|webdav|xmpp|stun\d?|turn\d?|relay|irc|ldap|"
    rb"auth\d?|oauth\d?|sso|login|signin|accounts?|identity|idp|token|tokens|"
    rb"updates?|updater|download|downloads|dl|releases?|repo|repos|mirrors?|deb|rpm|packages|registry|archive|security|pool|keyserver|keys|"
    rb"cdn\d?|static|assets|img|images?|icons|fonts|media|raw|content|files?|upload|uploads|storage|blob|tiles?|maptiles|nominatim|"
    rb"geocod\w{0,4}|geoip|ip|location|time|ntp|dns|doh|"
    rb"telemetry|collect|collector|ingest|events?|logs?|logging|metrics|stats?|track|tracking|analytics|crash|crashes|report|reports|"
    rb"reporting|sentry|data|sync|config|configs|settings|experiments?|features?|flags|"
    rb"search|suggest|suggestqueries|translate|translation|odrs|gis|query\d?|feeds?|rss|connect|connectivity\w{0,10}|nmcheck|"
    rb"detectportal|safebrowsing|pki|license|licensing|activation|backend|server|svc|edge|proxy|beacon|"
    rb"ajax|client|clients?\d|plugins|models?|inference|cas)(?=[.\d-]|\Z)",
)
"""Labels of servers that programs ask."""
_FOR_PROGRAMS = (
    b"googleapis.com",
    b"githubusercontent.com",
    b"googleusercontent.com",
    b"gstatic.com",
    b"ggpht.com",
    b"dropboxapi.com",
)
"""Domains without pages for people."""
_PLACES = frozenset(b"books scholar maps news play meet mail drive docs photos groups shop store calendar".split())
"""Places of large sites that people open; programs ask for something in them."""
_CALL = re.compile(
    rb"(?:\b(?:fetch|get|post|put|head|request|urlopen|axios|websocket|eventsource|connect|createconnection|ajax|qurl|curl|wget|"
    rb"download|urlretrieve|resolve|lookup|gethostbyname|getaddrinfo|sendbeacon|setrequesturl|httpget|httppost|loadurl)"
    rb"(?:json|text|url|sync|async)?\(\s*[bfru]{0,2}\\?[\"'`]"
    rb"|\b(?:curl|wget|git clone|pip install|add-apt-repository|ping|nc|rsync|docker pull|deb)\s[^\n\"'`]{0,60}"
    rb"|\b\w{0,40}(?:host|server|endpoint|api|registry|gateway|proxy)\w{0,20}"
    rb"\\?[\"'\]]{0,2}\s*(?::\s*[\w.]{1,20}\s*)?(?:[:=]|:=|=>|,|\|\||\?\?)\s*[\[(]?\s*(?:new URL\()?\\?[\"'`])\Z",
    re.IGNORECASE,
)
"""Code that turns to what comes next, and values that say by their names that they are servers."""
_HANDED_ON = re.compile(
    rb"(?:\b\w{0,40}(?:url|uri|domain|base|origin|address|site)\w{0,20}"
    rb"\\?[\"'\]]{0,2}\s*(?::\s*[\w.]{1,20}\s*)?(?:[:=]|:=|=>|,|\|\||\?\?)\s*[\[(]?\s*(?:new URL\()?\\?[\"'`]"
    rb"|\b(?:open|load|url|uri|navigate|goto|import|parse)(?:json|text|url|sync|async)?\(\s*[bfru]{0,2}\\?[\"'`])\Z",
    re.IGNORECASE,
)
"""Code that may turn to it, or show it."""
_SETTING = re.compile(
    rb"(?:\A|\n)[ \t]*[\w.-]{0,40}(?:url|uri|host|server|endpoint|base|api|registry|address|mirror)\w{0,20}"
    rb"[ \t]*[:=][ \t]*\Z"
    rb"|<default>\s*['\"]?\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(rb"[\"'`]\s*(?:\+|\.\s*\$|\.format\(|\.\.|%\s*[\w(])")
"""Something is put behind the address before it is used."""


_EXPRESSION = re.compile(rb"\.\*|\.\+|\[\^|\(\?[:!=]|\\[dwsDWS]")
_PROJECTS = (
    b"kde.org",
    b"gnome.org",
    b"debian.org",
    b"ubuntu.com",
    b"mozilla.org",
    b"apache.org",
    b"sourceforge.net",
    b"sourceforge.io",
)
"""Domains in which many programs have their pages, each in a name of its own."""


_SCHEME = re.compile(
    rb"\b(?:rtmps?|rtsps?|mqtts?|amqps?|imaps?|smtps?|pop3s?|ldaps?|stuns?|turns?|ircs?|xmpp|rsync|tcp|udp)://\Z"
)
"""Schemes that only programs open (https://www.iana.org/assignments/uri-schemes/uri-schemes.xhtml)."""


def used(place: Place) -> bool:
    """Whether anything near it shows that a program turns to it."""
    name, way = place.name, place.way
    if (way and _EXPRESSION.search(way)) or _EXPRESSION.search(place.data, max(0, place.begin - 6), place.begin):
        return False
    if not place.scheme and _SCHEME.search(place.data, max(0, place.start - 12), place.start):
        return True
    if name.endswith(_FOR_PROGRAMS) and not name.startswith(b"ajax."):
        return True
    if way and _ASKED.search(way):
        return True
    front = name.count(b".") < 2 or name.startswith(b"www.")
    if not front and _SERVER.search(name.rsplit(b".", 2)[0]):
        return True
    if place.scheme and not place.script and way == b"" and not front:
        # The base of addresses; pages that people read end in a stroke, since browsers write it.
        return not name.endswith(_PROJECTS) and name.partition(b".")[0] not in _PLACES
    return _handed_on(place, way, front)


def _handed_on(place: Place, way: bytes, front: bool) -> bool:
    """Whether code or settings hand it on. The front of a site is also handed to what shows it."""
    before, first = place.data[: place.begin], max(0, place.begin - 100)
    quoted = before[-1:] in QUOTES
    if quoted and _CALL.search(before, first):
        return True
    if not front and quoted and place.scheme and _JOINED.match(place.data, place.end + len(way)):
        return True
    if not front and quoted and _HANDED_ON.search(before, first):
        return True
    return (quoted or place.scheme or place.script != "") and _SETTING.search(before, first) is not None
