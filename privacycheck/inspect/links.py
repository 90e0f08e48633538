"""The bytes around a host name in, whether it is a link for people to open out: no program turns to it by itself."""

import re
from functools import lru_cache
from typing import Literal

from privacycheck.inspect.makers import is_home
from privacycheck.inspect.place import LINK, MODULE, QUOTES, SCRIPT_ADDRESS, Place

_SHORTENERS = frozenset(
    b"bit.ly goo.gl t.co aka.ms g.co tinyurl.com youtu.be fb.me t.me ow.ly db.tt m.me wa.me git.io is.gd buff.ly "
    b"amzn.to ya.cc hf.co tx.me discord.gg go.microsoft.com".split()
)
"""Hosts whose addresses with a path lead people elsewhere."""
_READ_PATH = re.compile(
    rb"/(?:[^?#]*/)?(?:docs?|documentation|help|support|privacy|terms|tos|legal|blogs?|about|pricing|licen[cs](?:es?|ing)|polic(?:y|ies)|faq|learn|"
    rb"downloads?|drivers?|contact|manual|guides?|sign-?up|community|issues?|wiki|articles?|copying|showthread\.php|viewtopic\.php|forums?|questions|kb|reference|browse|show_bug\.cgi|"
    rb"tutorials?|changelog|release-?notes|getting-started|quickstart|bots|en-us|hc|topic|watch|intl|answer|donate|marketplace|app_redirect|"
    rb"appeal|whats-?new|copyright)(?:[/?#.].*)?\Z"
    rb"|\A/store(?:/?\Z|/apps/details)|\A/webstore/detail|\A/open\?id=|\A/bugs/|\A/\?m?lat=|\A/books\?id=|\A/~|\?cmd=_|[?&]item_name=|\.(?:html?|pdf|md|txt|xsd|dtd|png|jpe?g|gif|svg|ico|d\.ts)(?:[?#].*)?\Z",
    re.IGNORECASE,
)
_FOR_PROGRAMS = (b".googleapis.com", b".dropboxapi.com", b"raw.githubusercontent.com")
_FOR_PEOPLE = re.compile(
    rb"/(?:[^?#]*/)?(?:licen[cs]e|copying|readme|docs?/)[^/]*\Z|\.(?:html?|pdf|png|jpe?g|gif|svg|ico)\Z", re.IGNORECASE
)
"""What stands on hosts without pages all the same, for people who follow a link."""
_FIELD = re.compile(
    rb"\b(?:homepage|_?resolved|funding|repository|bugs|comment|description|documentation|documentationUrl|docs?|"
    rb"docsUrl|docs_url|see|help|helpUrl|learnMore|learnMoreUrl|license|licenseUrl|author|edit|moreInfo|more_info|info_?url|"
    rb"reportIssueUrl|twitter|website|web_?ur[li]|web_?page|home_?ur[li]|project_?ur[li]|\w{1,30}_link)\\?[\"']?\s*[:=]\s*\[?\s*\\?[\"'`]\Z",
    re.IGNORECASE,
)
_PAGE_SETTING = re.compile(
    rb"\bpref\(\s*\"[\w.-]{0,80}(?:\.(?:vendor|details|feedback|survey|guide)[\w.]{0,20}|promo\w{0,20}\.\w{0,20}|"
    rb"report(?:phish|malware|bug|broken)\w{0,20})ur[li]\",\s*\"(?:https?://[\w%{}$.-]{1,60})?\Z"
    rb"|\breport(?:phish|malware|bug|broken)\w{0,20}ur[li][\"']?\s*[:=]\s*[\"'`]\Z",
    re.IGNORECASE,
)
"""Settings whose names say that people are led to what they hold."""
_CREDIT = re.compile(rb"[\"'\0](?:[A-Z][\w.-]{1,20} ){2,4}\Z")
"""Somebody's name before an address."""
_REFERENCES = re.compile(rb"\breferences\s*=\s*[\[{(][^\[\]{}()]{0,300}\Z")
_PAPER = re.compile(rb"/(?:[^?#/]+/){2,8}(?:AUTHORS|CONTRIBUTORS|README|CREDITS|THANKS)(?:\.\w{1,4})?\Z")
"""Texts beside a program's source."""
_ELEMENT = re.compile(
    rb"<\w{0,30}(?:website|home_?page|web_?page|(?:help|about|bugs?|licen[cs]e)_?ur[li])>\s*\Z"
    rb"|<url type=\"[\w-]{3,20}\">\s*\Z",
    re.IGNORECASE,
)
"""Elements of XML that lead people somewhere (https://www.freedesktop.org/software/appstream/docs/)."""
_SERVICE = re.compile(rb"\bservice_name\s*=[^\n]{1,80}\n(?:[^\n]{0,80}\n){0,4}\s*service_url\s*=\s*[\"']\Z")
"""Whose site it is, beside the service's name."""
_CAMPAIGN = re.compile(rb"[?&](?:utm_(?:source|medium|campaign)|usp)=")
"""Pages that count who led people to them (Urchin Tracking Module, Google's "usp")."""
_ON_PAGE = re.compile(rb"(?:[^#?.]|\.(?!svg|eot|woff|ttf|json|js|css))*(?:\?[^#]*)?#[^{#]*\Z")
"""A part of a page (RFC 3986, 3.5): no server is told of it, only a browser that shows the page needs it."""
_WITHIN = re.compile(rb"[\"'`(<]https?:(?:\\?/){2}[\w.-]{4,80}(?::\d{1,5})?/(?:[^\s\"'`<>?#]{0,80}/)?\Z")
"""The way of another address: that is where a program turns to."""
_BEHIND = re.compile(rb"https?://[\w.-]{4,80}(?::\d{1,5})?/(?:[^\s\"'`<>?#{}$%]{0,80}/)?\Z")
"""The same with its scheme, as archives of the web keep pages (https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine)."""
_ASKED = re.compile(rb"\?q=")
"""What a map that people look at is to show."""
_BLOG = re.compile(rb"(?!public-api|api)[\w-]+\.(?:wordpress|blogspot)\.com")
_SETTINGS = re.compile(rb"/(?:settings|feedback|edit|maps|new|customize)(?!.*embed)(?:/[\w-]{1,40}){0,2}/?(?:\?.*)?\Z")
_IN_RICH_TEXT = re.compile(rb"<(?:br ?/?|/?p|/?span[^<>]{0,80}|div|li|td|th|dd|h\d)>\Z")
"""Texts that windows show."""
_LED_ON = re.compile(rb"[?&](?:redirect|continue|return|next|target|link)\w{0,10}=\Z", re.IGNORECASE)
"""Where another site sends people on to."""
_TILES = re.compile(rb"\{[xyzs]\}")
"""Pictures of a map by their place (Web Map Tile Service and its relatives)."""
_ANCHOR = re.compile(
    rb"(?:[\"'`]a[\"'`],\s*\{[^{}]{0,200}|<(?:a|iref|label)\s[^<>]{0,200}|-link[\"'`],\s*\w+:\s*\{\s*)"
    rb"\bhref\\?[\"']?\s*[=:]\s*[{(]?\\?[\"'`]?\Z"
    rb"|(?:<link\s{1,3}url|\0 ?href)=[\"']\Z|jsxs?\)?\(\s*[\w$.]{1,30},\s*\{[^{}]{0,160}\bhref:\s*[\"'`]\Z",
    re.IGNORECASE,
)
_SOURCES = re.compile(
    rb"(?:(?:www|gist)\.)?github\.com|(?:www\.)?gitlab\.com|bitbucket\.org|(?:www\.)?npmjs\.(?:com|org)|pypi\.org|"
    rb"crates\.io|chromewebstore\.google\.com|addons\.mozilla\.org|code\.google\.com|(?:[\w-]+\.)?sourceforge\.net|"
    rb"[\w-]+\.wordpress\.com|gitlab\.gnome\.org|(?:www\.)?opensource\.apple\.com|"
    rb"invent\.kde\.org|salsa\.debian\.org|codeberg\.org|gitlab\.freedesktop\.org"
)
_FETCHED = re.compile(
    rb"/[^/]+/[^/]+/(?:releases/(?:latest/)?download|archive|raw|zipball|tarball|info/refs)\b"
    rb"|/(?:login|api|simple|pypi|user|graphql)(?:/|\Z)"
    rb"|/projects/[^/]+/(?:best_release\.json|rss)\b|/[^/]+/[^/]+/(?:releases|tags|commits/[^/]+)\.atom\b"
)
"""What programs fetch there, new versions above all."""
_SOCIAL = re.compile(
    rb"(?:(?:www|m|mobile|old|tv|music)\.)?(?:twitter|x|facebook|linkedin|instagram|reddit|youtube|tiktok|pinterest|"
    rb"weibo|vk|discord)\.com"
)
_SOCIAL_USE = re.compile(
    rb"/(?:tr|i/jot|li/track|collect|px|v\d[\d.]*|api|oauth2?|dialog/oauth|plugins|embed|youtubei|iframe_api)(?:[/?.]|\Z)"
)
_TITLED = re.compile(
    rb"[(\[]\s*(?:[\"'][\w -]{1,40}[\"'],\s*){0,2}([\"'])[A-Z][^\"'\n]{0,40} [^\"'\n]{1,40}\1,\s*[\"']\Z"
)
_TITLED_AFTER = re.compile(rb"[\"']\s*[)\]]")
_FIXED = re.compile(rb"[\w/.=-]*\?[\w-]+=[\w.&=-]*[\w.-]")
"""A row with a title and a page of which nothing is left to fill in."""
_OFFERED = re.compile(
    rb"[\"'](?:type|kind)[\"']\s*:\s*[\"'](?:web|link|website|page|homepage)[\"'],\s*[\"'](?:url|href)[\"']\s*:\s*[\"']\Z"
    rb"|\bicon[\"']?\s*:\s*[\"'][\w./-]{1,60}[\"'],\s*[\"']?(?:url|href)[\"']?\s*:\s*[\"']\Z"
)
"""What is said to be a page, or shown with a picture."""
_BROWSED = re.compile(rb"\bwebbrowser\.open(?:_new(?:_tab)?)?\(\s*[rf]?[\"']\Z")
_JOINED = re.compile(rb"[\"']\s*(?:\+|%|\.format\()")
"""Something is put behind the address; what people searched for goes there."""
_OPENED = re.compile(
    rb"(?:\b(?:xdg_open|show_uri)\(\s*(?:\w{1,20},\s*)?"
    rb"|\b(?:open\w{0,20}(?:Link(?:In)?|URL|Url|Tab|External(?:ly)?)|switchToTab\w{0,20})\(\s*(?:new URL\(\s*)?"
    rb"|\b(?:OPEN_URL\b[^{}]{0,60}\{[^{}]{0,60}|actionUR[LI]|cta_?ur[li])\b[^}\w]{0,4}[^}\n,]{0,40}[\s:=])[\"'`]\Z",
    re.IGNORECASE,
)


def leads_people(place: Place, way: bytes) -> bool:
    """Whether the host and the way on it alone tell, whatever stands around them."""
    site = _site(place.name)
    if site == "sources":
        return len(way) > 1 and _FETCHED.match(way) is None
    if site == "social":
        return _SOCIAL_USE.match(way) is None
    return site == "short" and (len(way) > 1 or not place.scheme)


@lru_cache(4096)
def _site(name: bytes) -> Literal["short", "sources", "social", ""]:
    """The same few names stand in thousands of places."""
    if name in _SHORTENERS:
        return "short"
    if _SOURCES.fullmatch(name):
        return "sources"
    return "social" if _SOCIAL.fullmatch(name) else ""


def link(place: Place, before: bytes, way: bytes) -> str:
    name = place.name
    if before.endswith((b"macappstore://", b"itms-apps://", b"itms://")):
        # Shops that the system opens.
        return LINK
    if ((b"utm_" in way or b"usp=" in way) and _CAMPAIGN.search(way)) or (
        place.scheme and before.endswith(b"=") and _LED_ON.search(before, max(0, place.begin - 20))
    ):
        return LINK
    if _READ_PATH.search(way) and not _TILES.search(way) and not _is_taken(place, before, way):
        return LINK
    if _is_page(place, before, way):
        return LINK
    if (
        place.scheme
        and way in (b"", b"/")
        and (name.startswith(b"www.") or name.count(b".") == 1 or _BLOG.fullmatch(name))
    ):
        return LINK
    if name.endswith(b".sourceforge.net") and not name.startswith((b"downloads.", b"prdownloads.", b"master.dl.")):
        return LINK
    if leads_people(place, way):
        return LINK if place.scheme or place.script or _site(name) != "sources" else MODULE
    quoted = before[-1:] in QUOTES
    if quoted and (_OPENED.search(before, max(0, place.begin - 60)) or _is_in_row(place, before, way)):
        return LINK
    if (quoted or before[-1:] in b"%}") and _PAGE_SETTING.search(before, max(0, place.begin - 200)):
        return LINK
    if quoted and _FIELD.search(before, max(0, place.begin - 60)):
        return LINK
    if (b"href" in before[-260:].lower() or b"<link url" in before[-20:]) and _ANCHOR.search(
        before, max(0, place.begin - 260)
    ):
        return LINK
    if place.scheme and not place.script and way.endswith(b".js") and before[-1:] not in (b'"', b"'", b"=", b"`"):
        # Browsers hold the addresses of scripts that they treat apart; only pages and scripts load such.
        return SCRIPT_ADDRESS
    return ""


def _is_taken(place: Place, before: bytes, way: bytes) -> bool:
    """Whether a program takes it for itself, from a host without pages, whatever the words of its way: the address is a
    text by itself in the program."""
    alone = not place.script and place.scheme and before.endswith(b"\0")
    return alone and place.name.endswith(_FOR_PROGRAMS) and _FOR_PEOPLE.search(way) is None


def _is_page(place: Place, before: bytes, way: bytes) -> bool:
    """Whether the way alone tells that a browser is to show it, or it is itself a part of one."""
    if is_home(place, before, way) or (place.scheme and _is_shown(place, before, way)):
        return True
    if not place.scheme and before.endswith(b"/") and b"://" in before[-180:] and _WITHIN.search(before[-180:]):
        return True
    if b"#" in way and place.scheme and _ON_PAGE.match(way):
        return True
    if place.name.startswith(b"maps.") and (
        (way.startswith((b"/?q", b"/maps?", b"/maps/@")) and b"output=" not in way)
        or _ASKED.match(place.data, place.end)
    ):
        return True
    # Pages by organization and of what people set; programs ask a host of their own, or a longer path.
    return (way == b"/organizations/" or _SETTINGS.match(way) is not None) and (
        place.name.count(b".") == 1 or place.name.startswith((b"www.", b"account", b"apps.", b"wallet."))
    )


def _is_in_row(place: Place, before: bytes, way: bytes) -> bool:
    """Whether it stands with its title, or with the word that it is a page, or a browser is told to open it."""
    near = before[-140:]
    if b"webbrowser" in near and _BROWSED.search(near) and not _JOINED.match(place.data, place.end + len(way)):
        return b"{" not in way
    if place.script == "code" and b"?" in way and _FIXED.fullmatch(way) and _TITLED.search(near):
        return _TITLED_AFTER.match(place.data, place.end + len(way)) is not None
    return (b"type" in near or b"kind" in near or b"icon" in near) and _OFFERED.search(near) is not None


def _is_shown(place: Place, before: bytes, way: bytes) -> bool:
    """Whether a window shows it, another program is told to open it, or one only says by it whose it is."""
    if way.endswith(b".") and place.data[place.end + len(way) : place.end + len(way) + 1] in b"\"' \n\r\0)":
        # The end of a sentence, unless something is put behind it.
        return _JOINED.match(place.data, place.end + len(way)) is None
    if before.endswith(b"/") and b"://" in before[-180:-3] and _BEHIND.search(before[-180:]):
        return True
    if before.endswith(b" ") and _CREDIT.search(before[-90:]):
        return True
    if b"references" in before[-320:] and _REFERENCES.search(before[-320:]):
        return True
    if _PAPER.match(way) or (before.endswith(b">") and _ELEMENT.search(before[-60:])):
        return True
    if way in (b"", b"/") and b"service_url" in before[-40:] and _SERVICE.search(before[-400:]):
        return True
    if before.endswith(b"+"):
        # Programs that fetch pages name theirs so to the servers.
        return way in (b"", b"/")
    if before.endswith((b"href=&quot;", b"://openurl/")):
        return True
    return before.endswith(b">") and _IN_RICH_TEXT.search(before[-100:]) is not None
