"""The bytes around a host name in, the reason why it is only mentioned there out; "" where it counts.

Addresses that a program can turn to stand in its code or settings as such. The same letters also stand in comments and
sentences, as links for people to open, as names in file formats, and in lists of sites that a program treats apart.
"""

import re
from dataclasses import dataclass
from typing import Literal

from privacycheck.language import mark

LINK = mark("a link")
COMMENT = mark("a comment")
EMAIL = mark("an e-mail address")
NAMESPACE = mark("a name in a file format")
CERTIFICATE = mark("a certificate")
SCRIPT_ADDRESS = mark("the address of a script for web pages")
LIST = mark("a list of addresses")
COMPARISON = mark("a comparison of addresses")
MODULE = mark("the name of a module")
TEMPLATE = mark("a template for web pages")
EXAMPLE = mark("an example")
TESTING = mark("tests or examples")

Script = Literal["", "lines", "code"]
"""lines: a line of the file may be a comment. code: addresses stand in strings of a language, or in comments."""


@dataclass(frozen=True)
class Place:
    """A host name within `data`, `name` in lower letters; `begin` is where its scheme begins, `start` where it does."""

    data: bytes
    begin: int
    start: int
    end: int
    name: bytes
    script: Script

    @property
    def scheme(self) -> bool:
        return self.begin < self.start


_PATH = re.compile(rb"(?::\d{1,5})?(/[^\s\"'<>`\\\)\x00-\x1f]{0,200})?")
_CREDENTIALS = re.compile(rb"[a-z]{2,6}://[^\s\"'<>/@]{1,120}@\Z")
_LINE_COMMENT = re.compile(rb"\s*(?://|/\*|\*|#|<!--|;;|\"\"\"|--|>>>|\.\.\. )")
_BLOCK = re.compile(rb"(?:^|[\s;{}(,])/\*[\s*!]|\*/")
_TAIL_COMMENT = re.compile(rb"(?:^|\s)(?:#|//)\s[^\"'`]*\Z")
_READING = frozenset(
    b"docs doc help support blog developer developers community forum forums status learn about legal policies policy "
    b"wiki careers press academy university guide guides manual kb faq github bugs issues tutorials engineering "
    b"changelog trust security irc bugzilla hacks jira msdn devblogs answers console portal dashboard landing groups "
    b"hg knowledge".split()
)
"""First labels of hosts that people read."""
_SHORTENERS = frozenset(
    b"bit.ly goo.gl t.co aka.ms g.co tinyurl.com youtu.be fb.me t.me ow.ly db.tt m.me wa.me git.io is.gd buff.ly "
    b"amzn.to ya.cc hf.co tx.me go.microsoft.com".split()
)
"""Hosts whose addresses with a path lead people elsewhere."""
_SITES = frozenset(
    b"cloud.google.com aws.amazon.com azure.microsoft.com code.visualstudio.com visualstudio.microsoft.com "
    b"code.amazon.com apps.apple.com".split()
)
"""Whole hosts that people read."""
_EXAMPLE = re.compile(
    rb"(?:foo|bar|example|sample|company|acme|your[\w-]*|my-?(?:site|instance|company|org|app|domain|account|server)\w*)\."
)
_PLACEHOLDER = re.compile(rb"(?:\byour[-_]\w{1,30}|=\.\.\.|\bYOUR_[A-Z_]{1,30}>?)[^\s\"'`]{0,40}\Z")
"""What a reader is to fill in, within the same word."""
_FILL_IN = re.compile(rb"=\s*\"xxx\"\s")
_TESTING = re.compile(rb"(?:^|[.-])(?:qa|autopush|preprod|nonprod|dogfood)(?=[.-])|(?:^|\.)corp\.|-internals\.")
"""Servers on which makers try their programs out, and names within their own networks."""
_FORMATS = frozenset(b"schemas schema ns xmlns purl json-schema ontology collations".split())
_CERTIFICATES = frozenset(b"ocsp ocsp2 crl crl1 crl2 crl3 crl4 crt pki cacerts certs crls".split())
_CERTIFICATE_PATH = re.compile(rb"\.(?:crt|crl|p7c|cer)(?:\W|0|\Z)|/repository/?0?\Z|/cps\b", re.IGNORECASE)
_SCOPE = re.compile(
    rb"\b(?:scope|principal)\w{0,30}[\"']?\s*[=:]\s*\[?(?:\s*[\"'][\w:-]{1,30}[\"'],){0,4}\s*[\"'`]\Z", re.IGNORECASE
)
_SCOPE_PATH = re.compile(rb"/[A-Z]\w{1,30}\.(?:[A-Z]\w{1,30}\.All|Send|Read|ReadWrite)\Z")
"""Names of permissions in OAuth 2.0, and of services that a right is given to."""
_METRIC = re.compile(rb"/(?:[a-z]+/)*[a-z]+_[a-z_]+\Z")
_SUBJECT = re.compile(rb"\b(?:OU|O|CN)\s?=\s?\Z")
_READ_PATH = re.compile(
    rb"/(?:[^?#]*/)?(?:docs?|documentation|help|support|privacy|terms|tos|legal|blogs?|about|pricing|licen[cs]es?|polic(?:y|ies)|faq|learn|"
    rb"downloads?|contact|manual|guides?|sign-?up|community|issues?|wiki|articles?|forums?|questions|kb|reference|browse|show_bug\.cgi|"
    rb"tutorials?|changelog|release-?notes|getting-started|quickstart|bots|en-us|hc|topic|watch|intl|answer)(?:[/?#.].*)?\Z"
    rb"|\.(?:html?|pdf|md|txt|xsd|dtd|png|jpe?g|gif|svg|ico|d\.ts)(?:[?#].*)?\Z",
    re.IGNORECASE,
)
_FORMAT_PATH = re.compile(
    rb"/(?:[\w.-]+/){0,3}(?:ns|xmlns|spec|schemas?|xmlschemas|namespaces?|kml|dtds?)(?:[/#].*)?\Z|/[^?#]*\.json#/?\Z",
    re.I,
)
_FORMAT_BEFORE = re.compile(
    rb"(?:(?:\bxmlns(?::[\w.-]{1,40})?|targetNamespace|schemaLocation|\$schema|\$id|\$ref|@context)\\?[\"']?\s*[=:]\s*"
    rb"\\?[\"'`]|<!DOCTYPE[^>]{1,200}[\"'])\Z"
)
_SENTENCE = re.compile(
    rb"(?:e\.g\.?|i\.e\.|for example|for instance|such as|[a-z] like)[,:]?\s+[\"'`(<\\]{0,2}\Z"
    rb"|(?:[a-z,.]\s[(<]|[\"'`]\()\Z|\]\(\Z|``\Z"
    rb"|(?:\\n|\n)[ \t]*[-*] `\Z|<(?:code|i|b|p|em|tt|kbd|strong|li|td|th|dt|dd)>\Z|"
    rb"(?:[a-z][,.;:)]?\s+\(?(?:see|at|visit|from|on|via|is|are|in|for|to|read|more|also|docs?|documentation|details|"
    rb"information|check|here|report|issues?|bugs?|website|homepage|page|reference|source|using|use|updates|by|and|or|not)"
    rb"|\b(?:see|visit|website|homepage|home page|twitter|facebook|linkedin|license|maintainers?|documentation|bugs?|"
    rb"updates|contact|credits?|more info|info))\s{0,12}:?\s+[(<]{0,2}\Z",
    re.IGNORECASE,
)
_FIELD = re.compile(
    rb"\b(?:homepage|_?resolved|funding|repository|bugs|comment|description|documentation|documentationUrl|docs?|"
    rb"docsUrl|docs_url|see|help|helpUrl|learnMore|learnMoreUrl|license|licenseUrl|author|edit|moreInfo|more_info|"
    rb"reportIssueUrl|twitter|website)\\?[\"']?\s*[:=]\s*\[?\s*\\?[\"'`]\Z",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    rb"(?:[\"'`]a[\"'`],\s*\{[^{}]{0,200}|<(?:a|label)\s[^<>]{0,200}|-link[\"'`],\s*\w+:\s*\{\s*)"
    rb"\bhref\\?[\"']?\s*[=:]\s*[{(]?\\?[\"'`]?\Z",
    re.IGNORECASE,
)
_SOURCES = re.compile(
    rb"(?:(?:www|gist)\.)?github\.com|(?:www\.)?gitlab\.com|bitbucket\.org|(?:www\.)?npmjs\.(?:com|org)|pypi\.org|"
    rb"crates\.io|chromewebstore\.google\.com|addons\.mozilla\.org|code\.google\.com|(?:[\w-]+\.)?sourceforge\.net|"
    rb"[\w-]+\.wordpress\.com|gitlab\.gnome\.org|(?:www\.)?opensource\.apple\.com"
)
_FETCHED = re.compile(
    rb"/[^/]+/[^/]+/(?:releases/(?:latest/)?download|archive|raw|zipball|tarball|info/refs)\b"
    rb"|/(?:login|api|simple|pypi|user|graphql)(?:/|\Z)"
)
_SOCIAL = re.compile(
    rb"(?:(?:www|m|mobile|old|tv|music)\.)?(?:twitter|x|facebook|linkedin|instagram|reddit|youtube|tiktok|pinterest|"
    rb"weibo|vk|discord)\.com"
)
_SOCIAL_USE = re.compile(
    rb"/(?:tr|i/jot|li/track|collect|px|v\d[\d.]*|api|oauth2?|dialog/oauth|plugins|embed|youtubei|iframe_api)(?:[/?.]|\Z)"
)
_PROSE_AFTER = re.compile(rb"[^\s\"'`]{0,100}`[:,.]? [A-Za-z]{1,20} (?:[A-Za-z]{1,20} |`)")
_DOCSTRING_AFTER = re.compile(
    rb"(?:(?!\"\"\").){0,400}?[^:(,=\s][ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]+\"\"\"[ \t]*\r?\n", re.DOTALL
)
"""The end of a text in Python between three marks; where one begins, a colon or the like comes before."""
_OPENED = re.compile(
    rb"(?:\b(?:open\w{0,20}(?:Link(?:In)?|URL|Url|Tab|External)|switchToTab\w{0,20})\(\s*(?:new URL\(\s*)?"
    rb"|\b(?:OPEN_URL\b[^{}]{0,60}\{[^{}]{0,60}|actionUR[LI]|cta_?ur[li])\b[^}\w]{0,4}[^}\n,]{0,40}[\s:=])[\"'`]\Z",
    re.IGNORECASE,
)
_SHOWN_AFTER = re.compile(rb"</(?:a|code|i|b|em|tt|kbd|strong|dt|th)>")
_PERMITTED = re.compile(rb"-src\b|permissions\\?[\"']")
_QUOTE = rb"\\?[\"'`]"
_QUOTES = (b'"', b"'", b"`")
"""What ends the texts of many expressions: one look at a byte spares the search."""
_FOUR_WORDS = re.compile(rb"\b[A-Za-z]{2,15} [a-z]{2,15} [a-z]{2,15} \Z")
_EMBEDDED_COMMENT = re.compile(rb"[ \t]*(?://|#) [\x20-\x7e\t]*\Z")
_LISTED_BEFORE = re.compile(
    rb"([\w-]+\.[a-z]{2,12})\.?(?:/\*?)?" + _QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:[a-z*]+://)?(?:\*?\.)?\Z"
)
_LISTED_AFTER = re.compile(
    rb"\.?(?:/\*?)?" + _QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:[a-z*]+://)?([\w.*-]+\.[a-z]{2,12})\.?[/\"'`\\:]"
)
_ENTRIES_BEFORE = re.compile(rb"([\"'`])(?:[\w.*!-]{2,60}\1\s*,\s*\1){2,12}\Z")
_ENTRIES_AFTER = re.compile(rb"([\"'`])(?:\s*,\s*\1[\w.*!-]{2,60}\1){2,12}")
_ENTRY_NAME = re.compile(rb"[\"'`]\.?([\w.*-]+\.[a-z]{2,12})\.?(?=[\"'`])")
_PLAIN_BEFORE = re.compile(rb"([\w-]+\.[a-z]{2,12})(?:/[\w/-]*)?(?:,|\|| )(?:\*?\.)?\Z")
_PLAIN_AFTER = re.compile(rb"(?:/[\w/-]*)?(?:,|\|| )\.?([\w.*-]+\.[a-z]{2,12})[ ,|/\"']")
_FIRST_WAY = re.compile(rb"[\w/-]{1,60},[\w.-]+\.[a-z]{2,12}(?:[/,]|\Z)")
_ENTRY = re.compile(rb"\b(?:(?:origin|referr?er)" + _QUOTE + rb"|referr?er)\s*:\s*" + _QUOTE + rb"\Z", re.IGNORECASE)
_COOKIE = re.compile(rb"\b(?:domain|host)" + _QUOTE + rb"\s*:\s*" + _QUOTE + rb"\Z")
_COOKIE_AFTER = re.compile(_QUOTE + rb"\s*,\s*" + _QUOTE + rb"(?:name|path)" + _QUOTE + rb"\s*:")
_BEGINS = re.compile(
    rb"(?:\b(?:startsWith|startswith|includes|indexOf|replace)\(|[=!]==|[\w\])]\s*[=!]=)\s*" + _QUOTE + rb"\Z"
)
_RUN_BEFORE = re.compile(rb"[\"']([\w.*,/-]{0,300})\Z")
_RUN_AFTER = re.compile(rb"[\w.*,/-]{0,300}")
_MAP_BEFORE = re.compile(rb"\[\s*" + _QUOTE + rb"\Z")
_MAP_AFTER = re.compile(_QUOTE + rb"\s*,\s*(?:\[|" + _QUOTE + rb"\w*" + _QUOTE + rb"\s*\])")
_IN_MANY = re.compile(rb"\bin\s+[\[(](?:\s*[\"'][^\"'`]{0,60}[\"'],){1,8}\s*[\"']\.?\Z")
_AS_KEY = re.compile(rb"/?" + _QUOTE + rb"\s*:(?!:)")
_COMPARED = re.compile(
    rb"(?:\b(?:includes|endsWith|startsWith|indexOf|endswith|startswith|contains|match|test|replace|split)\(\s*"
    rb"|[=!]=\s*|\bin\s+|\bcase\s*|\bLIKE\s+(?='%)|\.(?:authority|host|hostname)\s*,\s*)"
    rb"[\[(]?\s*" + _QUOTE + rb"%?\.?\Z"
)
_EXPRESSION = re.compile(rb"(?:https\?|\^https?):(?:\\?/){2}[^\s\"']{0,40}\Z|\\\Z")
"""A regular expression before the name."""
_COMPARED_AFTER = re.compile(_QUOTE + rb"\s*[=!]==?")


def why(place: Place) -> str:
    """The first reason that holds."""
    path = _PATH.match(place.data, place.end)
    way = (path[1] or b"") if path else b""
    before = place.data[: place.begin]
    return (
        _kind_of_name(place, before, way)
        or _text_around(place, before)
        or _link(place, before, way)
        or _list(place, before, way)
    )


def _kind_of_name(place: Place, before: bytes, way: bytes) -> str:
    label = place.name.partition(b".")[0]
    if b".content-signature." in place.name:
        # Names of those who sign what a program fetches elsewhere.
        return CERTIFICATE
    if before.endswith(b"@") and not place.scheme:
        return "" if _CREDENTIALS.search(before, max(0, place.begin - 140)) else EMAIL
    if (
        label in _CERTIFICATES
        or (b"=" in before[-2:] and _SUBJECT.search(before, max(0, place.begin - 8)))
        or _in_certificate(place)
    ):
        return CERTIFICATE
    if place.scheme and _CERTIFICATE_PATH.search(way):
        return CERTIFICATE
    if _is_namespace(place, before, way):
        return NAMESPACE
    if before.endswith((b"(at) ", b" at ")) and not place.scheme and way == b"":
        return EMAIL
    if not place.scheme and not place.script and way and _module(place.name, way):
        return MODULE
    if _EXAMPLE.match(place.name) or _PLACEHOLDER.search(before, max(0, place.begin - 80)):
        return EXAMPLE
    if b'"xxx"' in before[-120:] and _FILL_IN.search(before, max(0, place.begin - 120)):
        return EXAMPLE
    if _TESTING.search(place.name):
        return TESTING
    if b"{{" in way:
        return TEMPLATE
    return (
        LINK
        if place.name in _SITES or ((label in _READING or label.endswith(b"-docs")) and place.name.count(b".") > 1)
        else ""
    )


def _is_namespace(place: Place, before: bytes, way: bytes) -> bool:
    """Names of formats, of resources and permissions at Google, of labels in Kubernetes."""
    name = place.name
    if name.partition(b".")[0] in _FORMATS or name == b"type.googleapis.com" or before.endswith(b"urn:"):
        return True
    quoted = before[-1:] in _QUOTES
    if (quoted and _SCOPE.search(before, max(0, place.begin - 60))) or _SCOPE_PATH.match(way):
        return True
    if name == b"www.googleapis.com" and way.startswith(b"/auth/"):
        # OAuth 2.0 scopes.
        return True
    if place.scheme:
        return (
            before.endswith(b"version ")
            or _FORMAT_PATH.match(way) is not None
            or (quoted and _FORMAT_BEFORE.search(before, max(0, place.begin - 240)) is not None)
        )
    if name.endswith(b"googleapis.com") and (_METRIC.match(way) if place.script else way or before.endswith(b"//")):
        # "pubsub.googleapis.com/projects/..." also stands for types of messages and for what is measured.
        return True
    # "node.kubernetes.io/instance-type".
    return name.endswith((b"k8s.io", b"kubernetes.io"))


def _module(name: bytes, way: bytes) -> bool:
    """Whether it is the path of a module in Go."""
    return (
        name.endswith(b"github.com")
        or name.startswith(b"go.")
        or (name.endswith(b"cloud.google.com") and way.startswith(b"/go"))
    )


def _in_certificate(place: Place) -> bool:
    """Whether the address stands as certificates hold it (X.690): a tag, one byte with the length, the letters. Tags:
    [6] (uniformResourceIdentifier, RFC 5280 4.2.1.6), IA5String of a practice statement."""
    if not place.scheme or place.begin < 2 or place.data[place.begin - 2] not in b"\x86\x16":
        return False
    length = place.data[place.begin - 1]
    text = place.data[place.begin : place.begin + length]
    return place.begin + length >= place.end and len(text) == length and all(32 < byte < 127 for byte in text)


def _text_around(place: Place, before: bytes) -> str:
    """Comments and sentences."""
    if place.script:
        newline = before.rfind(b"\n")
        line = before[newline + 1 :]
        if _LINE_COMMENT.match(line) and b"*/" not in line and (newline >= 0 or len(line) < 80):
            return COMMENT
        if _TAIL_COMMENT.search(line):
            return COMMENT
        blocks = _BLOCK.findall(before)
        if blocks and not blocks[-1].endswith(b"*/"):
            return COMMENT
        if place.script == "code" and newline >= 0 and not re.search(rb"[\"'`]|url\(", line):
            return COMMENT
        if place.script == "code" and _DOCSTRING_AFTER.match(place.data, place.end):
            return COMMENT
    elif b"\n" in before and _EMBEDDED_COMMENT.match(before, before.rfind(b"\n") + 1):
        return COMMENT
    if before.endswith(b"`") and _PROSE_AFTER.match(place.data, place.end):
        return LINK
    if _SENTENCE.search(before, max(0, place.begin - 80)) or _SHOWN_AFTER.match(place.data, place.end):
        return LINK
    if not place.scheme and before.endswith(b" ") and _FOUR_WORDS.search(before, max(0, place.begin - 50)):
        return LINK
    return ""


def _link(place: Place, before: bytes, way: bytes) -> str:
    name = place.name
    if _READ_PATH.search(way) or (name in _SHORTENERS and len(way) > 1):
        return LINK
    if place.scheme and way in (b"", b"/") and (name.startswith(b"www.") or name.count(b".") == 1):
        return LINK
    if name.endswith(b".sourceforge.net") and not name.startswith((b"downloads.", b"prdownloads.", b"master.dl.")):
        return LINK
    if _SOURCES.fullmatch(name) and len(way) > 1 and not _FETCHED.match(way):
        return LINK if place.scheme or place.script else MODULE
    if _SOCIAL.fullmatch(name) and not _SOCIAL_USE.match(way):
        return LINK
    quoted = before[-1:] in _QUOTES
    if quoted and _OPENED.search(before, max(0, place.begin - 60)):
        return LINK
    if (quoted and _FIELD.search(before, max(0, place.begin - 60))) or _ANCHOR.search(
        before, max(0, place.begin - 260)
    ):
        return LINK
    if place.scheme and not place.script and way.endswith(b".js") and before[-1:] not in (b'"', b"'", b"=", b"`"):
        # Browsers hold the addresses of scripts that they treat apart; only pages and scripts load such.
        return SCRIPT_ADDRESS
    return ""


def _list(place: Place, before: bytes, way: bytes) -> str:
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
    if before[-1:] in _QUOTES and (
        _ENTRY.search(before, near) or (_COOKIE.search(before, near) and _COOKIE_AFTER.match(data, end))
    ):
        return LIST
    left, right = _LISTED_BEFORE.search(before, near), _LISTED_AFTER.match(data, end, end + 120)
    if (left or right) and not place.scheme and _among_entries(place, before, left, right):
        return LIST
    left, right = _PLAIN_BEFORE.search(before, near), _PLAIN_AFTER.match(data, end, end + 120)
    if left and right and not place.scheme and _other(place.name, left[1]) and _other(place.name, right[1]):
        return LIST
    if place.scheme:
        return COMPARISON if before.endswith(b"^") or (before[-1:] in _QUOTES and _BEGINS.search(before, near)) else ""
    if data[end : end + 2] == b"\\/" and before[-1:] in (b"|", b"(", b"?"):
        return COMPARISON
    if _among_many(place, before):
        return LIST
    if _begins_or_ends(place, before, left and left[1], right and right[1]):
        return LIST
    if before[-1:] in _QUOTES and _MAP_BEFORE.search(before, near) and _MAP_AFTER.match(data, end):
        return LIST
    if (
        _EXPRESSION.search(before, max(0, place.begin - 60))
        or _IN_MANY.search(before, near)
        or _COMPARED.search(before, max(0, place.begin - 40))
        or _COMPARED_AFTER.match(data, end)
    ):
        return COMPARISON
    quoted = before[-1:] in (b'"', b"'") or before[-2:] in (b'".', b"'.")
    return LIST if quoted and place.script and _AS_KEY.match(data, end) else ""


def _among_entries(place: Place, before: bytes, left: re.Match[bytes] | None, right: re.Match[bytes] | None) -> bool:
    """Whether a neighbour in a list, or one of several farther on, is somebody else's."""
    if any(_other(place.name, found[1]) for found in (left, right) if found):
        return True
    far = max(0, place.begin - 400)
    parts = _ENTRIES_BEFORE.search(before, far) if left else None, _ENTRIES_AFTER.match(place.data, place.end)
    names = [name for part in parts if part for name in _ENTRY_NAME.findall(part[0])]
    return any(_other(place.name, name) for name in names)


def _among_many(place: Place, before: bytes) -> bool:
    """Whether it is one of five names or more between commas in one text, and not all are of the same owner."""
    if b"," not in (before[-1:], place.data[place.end : place.end + 1]):
        return False
    first = _RUN_BEFORE.search(before, max(0, place.begin - 300))
    after = _RUN_AFTER.match(place.data, place.end)
    names = [
        n.partition(b"/")[0] for n in ((first[1] if first else b"") + b"," + (after[0] if after else b"")).split(b",")
    ]
    names = [n for n in names if b"." in n]
    return len(names) >= 4 and any(_other(place.name, n) for n in names)


def _begins_or_ends(place: Place, before: bytes, left: bytes | None, right: bytes | None) -> bool:
    """Whether it is the first or the last of names between commas in one text."""
    after = place.data[place.end : place.end + 1]
    if after == b"/":
        way = _PATH.match(place.data, place.end)
        after = b"," if way and _FIRST_WAY.match(way[0]) else after
    first = before[-1:] in (b'"', b"'") and after == b"," and right and _other(place.name, right)
    last = after in (b'"', b"'") and before[-1:] == b"," and left and _other(place.name, left)
    return bool(first or last)


def _other(name: bytes, listed: bytes) -> bool:
    """Whether a neighbour in a list belongs to somebody else, as far as the last two labels tell."""
    return name.split(b".")[-2:] != listed.lower().split(b".")[-2:]
