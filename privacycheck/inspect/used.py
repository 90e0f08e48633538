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
_SERVERS = frozenset(
    b"account accounts activation ajax analytics archive assets auth autoconfig autodiscover backend beacon blob "
    b"caldav calendar carddav cas cdn client collect collector config configs content crash crashes data dav deb "
    b"detectportal dl dns doh download downloads feed feeds file files flags fonts gateway geoip gis graph graphql "
    b"grpc gw icons identity idp image images img inference ingest ip irc keys keyserver ldap location log logging "
    b"login logs maptiles media metrics mirror mirrors model models mqtt nmcheck nominatim ntp oauth odrs packages "
    b"pki pool pop proxy push query raw realtime registry relay release releases repo report reporting reports "
    b"repos rest rpc rpm rss rtmp rtmps safebrowsing search security sentry server settings signin smtp socket sso "
    b"stat static stats storage stun suggest suggestqueries svc sync telemetry tile tiles time token tokens track "
    b"tracking translate turn update updater updates upload uploads webdav webservices ws wss xmpp".split()
)
"""Labels of servers that programs ask, without the numbers behind them."""
_LABEL = re.compile(rb"(?:^|[.-])([a-z]+)(?=[.\d-]|\Z)")
_SERVER = re.compile(
    rb"(?:^|[.-])(?:[a-z0-9-]{0,20}api[a-z0-9]{0,6}|(?:imap|geocod)\w{0,4}|connectivity\w{0,10}|clients\d)(?=[.\d-]|\Z)"
)
"""Such labels with other letters around."""
_FOR_PROGRAMS = (
    b"googleapis.com",
    b"githubusercontent.com",
    b"googleusercontent.com",
    b"gstatic.com",
    b"ggpht.com",
    b"dropboxapi.com",
)
"""Domains without pages for people."""
_PLACES = frozenset(b"books scholar maps news play meet mail drive docs photos groups shop store".split())
"""Places of large sites that people open; programs ask for something in them."""
_ARGUMENT = rb"(?:json|text|url|sync|async)?\(\s*[bfru]{0,2}\\?[\"'`]"
_VALUE = (
    rb"\w{0,20}\\?[\"'\]]{0,2}\s*(?::\s*[\w.]{1,20}\s*)?(?:[:=]|:=|=>|,|\|\||\?\?|\bor\b)\s*[\[(]?\s*(?:new URL\()?"
    rb"\\?[\"'`]"
)
"""The rest of a call by name, and of the name of a value, up to the text that it gets."""
_CALL = re.compile(
    rb"(?:\b(?:fetch|get|post|put|head|request|urlopen|axios|websocket|eventsource|connect|createconnection|ajax|qurl|"
    rb"curl|wget|download|urlretrieve|resolve|lookup|gethostbyname|getaddrinfo|sendbeacon|setrequesturl|httpget|"
    rb"httppost|loadurl)" + _ARGUMENT + rb"|\b(?:curl|wget|git clone|pip install|add-apt-repository|ping|nc|rsync|"
    rb"docker pull|deb)\s[^\n\"'`]{0,60}|\b\w{0,40}(?:host|server|endpoint|api|registry|gateway|proxy)"
    + _VALUE
    + rb")\Z",
    re.IGNORECASE,
)
"""Code that turns to what comes next, and values that say by their names that they are servers."""
_HANDED_ON = re.compile(
    rb"(?:\b\w{0,40}(?:url|uri|domain|base|origin|address|site)" + _VALUE + rb"|"
    rb"\b(?:open|load|url|uri|navigate|goto|import|parse)" + _ARGUMENT + rb")\Z",
    re.IGNORECASE,
)
"""Code that may turn to it, or show it."""
_SETTING = re.compile(
    rb"(?:\A|\n)[ \t]*[\w.-]{0,40}(?:url|uri|host|server|endpoint|base|api|registry|address|mirror)\w{0,20}"
    rb"[ \t]*[:=][ \t]*\Z"
    rb"|<default>\s*['\"]?\Z",
    re.IGNORECASE,
)
_PARAMETER = re.compile(rb"<parameter name=\"server\"[^<>]{0,60}>\Z")
"""Accounts of Telepathy (https://telepathy.freedesktop.org/spec/)."""
_JOINED = re.compile(rb"[\"'`]\s*(?:\+|\.\s*\$|\.format\(|\.\.|%\s*[\w(])")
"""Something is put behind the address before it is used."""
_EXPRESSION = re.compile(rb"\.\*|\.\+|\[\^|\(\?[:!=]|\\[dwsDWS]")
"""Parts of regular expressions: what is searched for in texts."""
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
    if not place.scheme and place.data[place.start - 1 : place.start] == b"\0" and b"QHostInfo" in place.data:
        # Looked up in the DNS (https://doc.qt.io/qt-6/qhostinfo.html).
        return True
    front = name.count(b".") < 2 or name.startswith(b"www.")
    if name.endswith(_FOR_PROGRAMS) or (way and _ASKED.search(way)) or (not front and _is_server(place)):
        return True
    if place.scheme and not place.script and way == b"" and not front:
        # The base of addresses; pages that people read end in a stroke, since browsers write it.
        return not name.endswith(_PROJECTS) and name.partition(b".")[0] not in _PLACES
    return _handed_on(place, way, front)


def _is_server(place: Place) -> bool:
    """Whether a label before the domain is one of a server for programs. A bare name in "chat" is part of what accounts
    are told apart by (XMPP)."""
    labels = place.name.rsplit(b".", 2)[0]
    if place.scheme and labels == b"chat":
        return True
    return not _SERVERS.isdisjoint(_LABEL.findall(labels)) or _SERVER.search(labels) is not None


def _handed_on(place: Place, way: bytes, front: bool) -> bool:
    """Whether code or settings hand it on. The front of a site is also handed to what shows it."""
    before, first = place.data[: place.begin], max(0, place.begin - 100)
    quoted = before[-1:] in QUOTES
    if quoted and _CALL.search(before, first):
        return True
    if quoted and not front:
        joined = place.scheme and _JOINED.match(place.data, place.end + len(way))
        if joined or _HANDED_ON.search(before, first):
            return True
    if before.endswith(b">") and _PARAMETER.search(before, first):
        return True
    return (quoted or place.scheme or place.script != "") and _SETTING.search(before, first) is not None
