"""The bytes around a host name in, the reason why it is only mentioned there out; "" where it counts.

Addresses that a program can turn to stand in its code or settings as such. The same letters also stand in comments and
sentences, as links for people to open, as names in file formats, and in lists of sites that a program treats apart.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from privacycheck.inspect.links import leads_people, link
from privacycheck.inspect.listings import listing
from privacycheck.inspect.named import named
from privacycheck.inspect.place import (
    CERTIFICATE,
    COMMENT,
    DESCRIPTION,
    EMAIL,
    EXAMPLE,
    LINK,
    MODULE,
    NAMESPACE,
    QUOTES,
    TEMPLATE,
    TESTING,
    Place,
)
from privacycheck.inspect.shown import shown

_CREDENTIALS = re.compile(rb"[a-z]{2,6}://[^\0-\x20\"'<>/@]{1,120}@\Z")
_LINE_COMMENT = re.compile(rb"\s*(?://|/\*|\*|#|<!--|;;|\"\"\"|--|>>>|\.\.\. )")
_BLOCK = re.compile(rb"(?:^|[\s;{}(,])/\*[\s*!]|\*/")
_POD = re.compile(rb"(?:\A|\n)=(head\d|over|item|back|pod|begin|end|for|encoding|cut)\b")
"""What begins and ends documentation within Perl (https://perldoc.perl.org/perlpod)."""
_TAIL_COMMENT = re.compile(rb"(?:^|\s)(?:#|//)\s[^\"'`]*\Z")
_READING = frozenset(
    b"docs doc help support blog developer developers community forum forums status learn about legal policies policy "
    b"wiki careers press academy university guide guides manual kb faq github bugs issues tutorials engineering "
    b"changelog trust security irc bugzilla hacks jira msdn devblogs answers console portal dashboard landing groups "
    b"hg knowledge blueprints crash-stats myactivity discourse "
    b"bbs userbase techbase takeout".split()
)
"""First labels of hosts that people read."""
_SITES = frozenset(
    b"cloud.google.com aws.amazon.com azure.microsoft.com code.visualstudio.com visualstudio.microsoft.com "
    b"code.amazon.com apps.apple.com sites.google.com plus.google.com api.kde.org core.telegram.org "
    b"promote.telegram.org fonts.google.com aistudio.google.com azuremarketplace.microsoft.com".split()
)
"""Whole hosts that people read."""
_EXAMPLE = re.compile(
    rb"(?:foo|bar|example|sample|demo|company|acme|your[\w-]*|my-?(?:site|instance|company|org|app|domain|account|server)\w*)\."
)
_PLACEHOLDER = re.compile(rb"(?:\$\{\d{1,2}:|\byour[-_]\w{1,30}|=\.\.\.|\bYOUR_[A-Z_]{1,30}>?)[^\s\"'`]{0,40}\Z")
"""What a reader is to fill in, within the same word."""
_TESTING = re.compile(
    rb"(?:^|[.-])(?:qa|autopush|preprod|nonprod|dogfood)(?=[.-])|(?:^|\.)staging(?=[.-])|-(?:staging|emulat(?:ed|or))\.|\.sandbox\.|"
    rb"(?:^|\.)corp\.|-internals\."
)
"""Servers on which makers try their programs out, and names within their own networks."""
_STAGING = re.compile(rb"(?:STAGING|[a-z]Staging)\w{0,20}[\"']?\s*[:=]\s*[\"'`]\Z")
"""The same by the name of what holds it."""
_NAMES = (b"type.googleapis.com", b"traffic-director-c2p.xds.googleapis.com", b"identity.mozilla.com")
"""Names of kinds of messages, of keys, and of who hands out settings of gRPC, that stand in programs as hosts do."""
_FORMATS = frozenset(b"schemas schema ns xmlns purl json-schema ontology collations".split())
_CERTIFICATES = frozenset(b"ocsp ocsp2 crl crl1 crl2 crl3 crl4 crt pki cacerts certs crls".split())
_CERTIFICATE_PATH = re.compile(rb"\.(?:crt|crl|p7c|cer)(?:\W|0|\Z)|/repository/?0?\Z|/cps\b", re.IGNORECASE)
_SCOPE = re.compile(
    rb"(?:scopes?\b|\b(?:scope|principal)|_scope_)\w{0,30}[\"']?\s*[=:]\s*\[?(?:\s*[\"'][\w:-]{1,30}[\"'],){0,4}\s*[\"'`]"
    rb"(?:[\w:/.-]{1,80} ){0,6}\Z",
    re.IGNORECASE,
)
_SCOPE_PATH = re.compile(rb"/[A-Z]\w{1,30}\.(?:[A-Z]\w{1,30}\.All|Send|Read|ReadWrite)\Z|/\.default\Z")
"""Names of permissions in OAuth 2.0, and of services that a right is given to."""
_GREETING = re.compile(rb"\b(?:EHLO|HELO) \Z")
"""A name that a mail program gives itself (RFC 5321, 4.1.1.1)."""
_FROM = re.compile(rb"\b_?(?:resolved|tarball)[\"']?\s*:\s*[\"'`]\Z")
"""Where npm took a module from, as it notes in that module's package.json."""
_PUBLISHED = re.compile(
    rb"(?:\"access\"\s*:\s*\"\w{1,20}\",\s*\"registry\"|\bpublishConfig\"?\s*:\s*\{\s*\"?registry\"?)\s*:\s*[\"'`]\Z"
)
"""Where a module of npm is published (publishConfig of its package.json, which bundles carry along)."""
_LABEL = re.compile(rb"(?:LABEL|ANNOTATION|Label|Annotation)\w{0,30}\s*=\s*[\"'`]\Z")
"""Names of labels in Kubernetes and Knative (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/)."""
_METRIC = re.compile(rb"/(?:[a-z]+/)*[a-z]+_[a-z_]+\Z|/[a-z]+[A-Z][A-Za-z]+\Z")
_SUBJECT = re.compile(rb"\b(?:OU|O|CN)\s?=\s?\Z")
_APP_ID = re.compile(rb"/(?:[\w.-]{1,60}/){0,3}(?:origins|facets)\.json\Z")
"""Names of sites that share keys (AppID of FIDO U2F), which name a list."""
_FORMAT_PATH = re.compile(
    rb"/(?:[\w.-]+/){0,3}(?:ns|xmlns|spec|schemas?|xmlschemas|namespaces?|xmpp/protocol/[\w/-]+|kml|dtds?|mrss|xmp|newlayout/xml/parsererror\.xml|\w{1,20}_schema)(?:[/#].*)?\Z|/[^?#]*\.json#/?\Z|/[^?#]*schema[^/?#]*\.json\Z",
    re.I,
)
_FORMAT_BEFORE = re.compile(
    rb"(?:(?:\bxmlns(?::[\w.-]{1,40})?|targetNamespace|schemaLocation|\$schema|\$id|\$ref|@context|"
    rb"\b\w{1,30}(?:_NS|_NAMESPACE|Namespace(?:U[RL]I)?)|\bNSS?\[[^\]]{1,30}\])\\?[\"']?\s*[=:]\s*"
    rb"\\?[\"'`]|\b\w{3,30}NS\(\s*[\"'`]|<!DOCTYPE[^>]{1,200}[\"'])\Z"
)
_SENTENCE = re.compile(
    rb"(?:e\.g\.?|i\.e\.|for example|for instance|such as|[a-z] like|\(like)[,:]?\s+[\"'`(<\\]{0,3}\Z"
    rb"|[a-z]{2}\. \Z|for example, the [a-z]{2,15} \Z|(?:[a-z,.]\s[(<]|[\"'`]\()\Z|\]\(\Z|``\Z"
    rb"|(?:\\n|\n)[ \t]*[-*] `\Z|<(?:code|i|b|p|em|tt|kbd|strong|li|td|th|dt|dd)>\Z|"
    rb"(?:[a-z][,.;:)]?\s+\(?(?:see|at|visit|from|on|via|is|are|in|for|to|read|more|also|docs?|documentation|details|"
    rb"information|check|here|report|issues?|bugs?|website|homepage|page|reference|source|using|use|updates|by|and|or|not)"
    rb"|\b(?:see|visit|website|homepage|home page|home-page|twitter|facebook|linkedin|license|maintainers?|"
    rb"documentation|bugs?|"
    rb"updates|contact|credits?|more info|info))\s{0,12}:?\s+[(<]{0,2}\Z",
    re.IGNORECASE,
)
_MAY_END_A_SENTENCE = re.compile(rb"(?:\s[\"'`(<\\]{0,3}|[\"'`\]]\(|``|>)\Z")
"""What `_SENTENCE` ends with, told from three bytes."""
_PROSE_BEFORE = re.compile(rb"[a-z`],? (?:or|and|not|like|but not) `\Z")
_PROSE_AFTER = re.compile(rb"[^\s\"'`]{0,100}`(?:[:,.]? [A-Za-z]{1,20} (?:[A-Za-z]{1,20} |`)|\. `\w{1,40}` [a-z])")
_DOCSTRING_AFTER = re.compile(
    rb"(?:(?!\"\"\").){0,400}?[^:(,=\s][ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]+\"\"\"[ \t]*\r?\n", re.DOTALL
)
"""The end of a text in Python between three marks; where one begins, a colon or the like comes before."""
_SHOWN_AFTER = re.compile(
    rb"[^\s\"'<>`\0]{0,120}</(?:a|code|i|b|em|tt|kbd|strong|dt|th|p|li|td|dd|span|div|label|option|h\d)>"
)
_FOUR_WORDS = re.compile(rb"\b[A-Za-z]{2,15} [a-z]{2,15} [a-z]{2,15} \Z")
_HIDDEN = re.compile(rb"(?<!>)(?<!>\n)<!--(?:(?!-->)[^\0])*\Z")
"""A comment in a page; right behind a tag, as of a script, it only hid code from old browsers."""
_EMBEDDED_COMMENT = re.compile(rb"[ \t]*(?://|#|;|\*(?= [A-Z])|%{1,3}) [\x20-\x7e\t]*\Z")


def why(place: Place) -> str:
    """The first reason that holds."""
    data, begin = place.data, place.begin
    if _label(place.name).read and data[max(0, begin - 1) : begin] != b"@":
        return LINK
    way = place.way
    if place.scheme and not place.script and leads_people(place, way):
        # By far the most addresses in programs; what stands around them changes nothing.
        return LINK
    before = data[:begin]
    return (
        _kind_of_name(place, before, way)
        or _text_around(place, before)
        or shown(place, before)
        or link(place, before, way)
        or listing(place, before, way)
    )


class _Label(NamedTuple):
    """What a name tells by itself."""

    certificate: bool
    format: bool
    example: bool
    testing: bool
    read: bool


@lru_cache(4096)
def _label(name: bytes) -> _Label:
    """The same few names stand in thousands of places."""
    first = name.partition(b".")[0]
    return _Label(
        certificate=first in _CERTIFICATES,
        format=first in _FORMATS or name in _NAMES,
        example=_EXAMPLE.match(name) is not None,
        testing=_TESTING.search(name) is not None,
        read=name in _SITES
        or ((first in _READING or first.endswith(b"-docs") or b".docs." in name) and name.count(b".") > 1),
    )


def _kind_of_name(place: Place, before: bytes, way: bytes) -> str:
    label = _label(place.name)
    if b".content-signature." in place.name:
        # Names of those who sign what a program fetches elsewhere.
        return CERTIFICATE
    if before.endswith(b"@") and not place.scheme:
        known = b"://" in before[-140:] and _CREDENTIALS.search(before, max(0, place.begin - 140))
        return "" if known else EMAIL
    if (
        label.certificate
        or (b"=" in before[-2:] and _SUBJECT.search(before, max(0, place.begin - 8)))
        or _in_certificate(place)
    ):
        return CERTIFICATE
    if place.scheme and _CERTIFICATE_PATH.search(way):
        return CERTIFICATE
    if _is_namespace(place, before, way):
        return NAMESPACE
    if (
        before.endswith((b"[at]", b"(at)", b"/at/")) or place.data[place.end : place.end + 1] == b"@"
    ) and not place.scheme:
        return EMAIL
    if before.endswith((b"(at) ", b" at ")) and not place.scheme and way == b"":
        return EMAIL
    if not place.scheme and not place.script and way and _module(place.data[place.start : place.end].lower(), way):
        return MODULE
    if label.example or _is_filled_in(place, before):
        return EXAMPLE
    if label.testing or (
        before[-1:] in QUOTES
        and (b"STAGING" in before[-40:] or b"Staging" in before[-40:])
        and _STAGING.search(before, max(0, place.begin - 60))
    ):
        return TESTING
    if before[-1:] in QUOTES and (
        _PUBLISHED.search(before, max(0, place.begin - 60))
        or (way.endswith(b".tgz") and _FROM.search(before, max(0, place.begin - 24)))
    ):
        return DESCRIPTION
    if b"{{" in way:
        return TEMPLATE
    return LINK if label.read else ""


def _is_filled_in(place: Place, before: bytes) -> bool:
    """Whether a reader is to put something else there, or it is only what a program calls itself."""
    near = before[-80:]
    if b"faker." in place.data[place.end : place.end + 40]:
        # Made up by https://fakerjs.dev.
        return True
    return (
        (b"${" in near or b"your" in near or b"YOUR" in near or b"=..." in near)
        and _PLACEHOLDER.search(before, max(0, place.begin - 80)) is not None
    ) or (before.endswith(b"LO ") and _GREETING.search(before, max(0, place.begin - 6)) is not None)


def _is_namespace(place: Place, before: bytes, way: bytes) -> bool:
    """Names of formats, of resources and permissions at Google, of labels in Kubernetes."""
    name = place.name
    if _label(name).format or before.endswith((b"urn:", b"tag:")) or named(place, before, way):
        return True
    quoted = before[-1:] in QUOTES
    near = before[-120:].lower() if quoted or before[-1:] == b" " else b""
    if (b"scope" in near or b"principal" in near) and _SCOPE.search(before, max(0, place.begin - 120)):
        return True
    if _SCOPE_PATH.match(way):
        return True
    if name == b"www.googleapis.com" and way.startswith(b"/auth/"):
        # OAuth 2.0 scopes.
        return True
    if place.scheme:
        return (
            before.endswith(b"version ")
            or (way.endswith(b"s.json") and _APP_ID.match(way) is not None)
            or _FORMAT_PATH.match(way) is not None
            or (quoted and _after_a_format(before, max(0, place.begin - 240)))
        )
    if quoted and (b"abel" in near or b"nnotation" in near) and _LABEL.search(before[-60:]):
        return True
    if before.endswith((b"'//", b'"//')) and way.startswith((b"/projects/", b"/locations/", b"/organizations/")):
        # Full names of resources at Google (https://cloud.google.com/apis/design/resource_names).
        return True
    if name.endswith(b"googleapis.com") and (_METRIC.match(way) if place.script else way or before.endswith(b"//")):
        # "pubsub.googleapis.com/projects/..." also stands for types of messages and for what is measured.
        return True
    # "node.kubernetes.io/instance-type".
    return name.endswith((b"k8s.io", b"kubernetes.io"))


def _after_a_format(before: bytes, first: int) -> bool:
    near = before[first:]
    marks = b"xmlns", b"schema", b"amespace", b"_N", b"NS", b"$", b"@c", b"<!"
    return any(mark in near for mark in marks) and _FORMAT_BEFORE.search(before, first) is not None


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
        texts = _POD.findall(before) if b"\n=" in before else ()
        if texts and texts[-1] != b"cut":
            return COMMENT
        blocks = _BLOCK.findall(before) if b"/*" in before or b"*/" in before else ()
        if blocks and not blocks[-1].endswith(b"*/"):
            return COMMENT
        if place.script == "code" and newline >= 0 and not re.search(rb"[\"'`]|url\(", line):
            return COMMENT
        if (
            place.script == "code"
            and b'"""' in place.data[place.end :]
            and _DOCSTRING_AFTER.match(place.data, place.end)
        ):
            return COMMENT
    elif b"\n" in before and _EMBEDDED_COMMENT.match(before, before.rfind(b"\n") + 1):
        return COMMENT
    if b"<!--" in before and _HIDDEN.search(before):
        return COMMENT
    if before.endswith(b"`") and (
        _PROSE_AFTER.match(place.data, place.end) or _PROSE_BEFORE.search(before, max(0, place.begin - 40))
    ):
        return LINK
    sentence = _MAY_END_A_SENTENCE.search(before, max(0, place.begin - 4)) and _SENTENCE.search(
        before, max(0, place.begin - 80)
    )
    if sentence or (b"</" in place.data[place.end : place.end + 125] and _SHOWN_AFTER.match(place.data, place.end)):
        return LINK
    if not place.scheme and before.endswith(b" ") and _FOUR_WORDS.search(before, max(0, place.begin - 50)):
        return LINK
    return ""
