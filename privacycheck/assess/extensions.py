"""Extensions as their manifests describe them in, what they may do in plain words out.

The meaning of permission names: developer.chrome.com/docs/extensions/reference/permissions-list,
developer.mozilla.org (WebExtensions, permissions) and webextension-api.thunderbird.net.
"""

from collections.abc import Iterator, Mapping, Sequence

from privacycheck.assess.counts import level_of
from privacycheck.assess.evidence import shown
from privacycheck.language import mark, several, tr, trn
from privacycheck.model.base import Level, Value
from privacycheck.model.facts import Extension
from privacycheck.model.report import Reason, Shown, ShownExtension, ShownRight
from privacycheck.model.rule import App, Statement
from privacycheck.rulebook.book import RuleBook

BROWSERS = frozenset(("linux", "windows", "macos", "web"))
"""An extension is the same one on every system."""

EDITORS = frozenset(("vscode", "vscodium", "cursor", "windsurf", "trae", "android-studio"))
JETBRAINS = "jetbrains-"
EVERYWHERE = frozenset(("<all_urls>", "*://*/*", "http://*/*", "https://*/*", "http*://*/*", "*://*:*/*", "file:///*"))
CAN = {
    "accountsRead": mark("see your mail accounts"),
    "addressBooks": mark("read and change your address books"),
    "bookmarks": mark("read and change your bookmarks"),
    "browsingData": mark("delete your browsing data"),
    "clipboardRead": mark("read what you copy"),
    "compose": mark("read and change mail that you write"),
    "contentSettings": mark("change which sites may use camera, sound and scripts"),
    "cookies": mark("use the sign-ins of sites that it reaches"),
    "debugger": mark("control pages completely"),
    "declarativeNetRequestFeedback": mark("see which addresses pages ask for"),
    "desktopCapture": mark("take pictures of your screen, after asking"),
    "downloads": mark("see and start downloads"),
    "geolocation": mark("know where you are"),
    "history": mark("read and change your browsing history"),
    "identity.email": mark("see your e-mail address"),
    "management": mark("see and switch your other extensions"),
    "messagesRead": mark("read your mail"),
    "nativeMessaging": mark("talk to programs on this computer"),
    "pageCapture": mark("save pages as you see them"),
    "privacy": mark("change privacy settings"),
    "proxy": mark("send your traffic through other servers"),
    "sessions": mark("see pages that you closed"),
    "tabCapture": mark("record pages as you see and hear them"),
    "tabs": mark("see the addresses of your open pages"),
    "topSites": mark("see the pages that you visit most"),
    "webNavigation": mark("follow which pages you open"),
    "webRequest": mark("watch what pages send and fetch"),
    "webRequestBlocking": mark("change what pages send and fetch"),
}
ORIGINS = {
    "store": mark("from the store of the program's maker"),
    "policy": mark("installed by another program or an administrator"),
    "own": mark("not from the store of the program's maker"),
    "unknown": mark("where it came from is not known"),
}
SITES = 3


class Known(Value, frozen=True, kw_only=True):
    """What the rule book says of one extension: ready statements, and each as it stands in its record."""

    rule: App
    company: str
    pairs: tuple[tuple[Statement, Shown], ...]


def known_extensions(book: RuleBook, extensions: Sequence[Extension], rules: Mapping[str, str]) -> dict[str, Known]:
    """Records by the ids of extensions. `rules` maps ids to the records that match/ found."""
    found: dict[str, Known] = {}
    for one in extensions:
        rule = book.apps.get(rules.get(one.extension_id, ""))
        if rule:
            company = book.companies.get(rule.company)
            pairs = tuple((s, shown(s, rule.references, BROWSERS, one.version)) for s in rule.statements)
            found[one.extension_id] = Known(rule=rule, company=company.name if company else rule.company, pairs=pairs)
    return found


def extension_reasons(extensions: Sequence[Extension], known: Mapping[str, Known], today: str) -> list[Reason]:
    """What is documented about extensions that are switched on, each with the power that it has here."""
    found: dict[str, Reason] = {}
    for one in extensions:
        record = known.get(one.extension_id)
        if record is None or not one.enabled:
            continue
        power = tr("reads every site you visit, and ") if reaches_everything(one) else ""
        for statement, view in record.pairs:
            if view.counts:
                ref = f"extension-{record.rule.id}-{view.id}"
                text = tr(
                    "The extension {name} {power}is on record ({company}): {says}",
                    name=one.name,
                    power=power,
                    company=record.company,
                    says=view.says,
                )
                found[ref] = Reason(grade=view.grade, level=level_of(statement, today), says=text, ref=ref)
    return list(found.values())


def shown_extensions(
    extensions: Sequence[Extension], known: Mapping[str, Known] | None = None
) -> tuple[ShownExtension, ...]:
    """Switched-on ones first, those that reach every page before others; the same one in two profiles is told twice."""
    found = [_shown(e, (known or {}).get(e.extension_id)) for e in extensions]
    wide = {e.extension_id for e in extensions if reaches_everything(e)}
    return tuple(sorted(found, key=lambda e: (not e.enabled, e.id not in wide, e.name.casefold(), e.profile)))


def _shown(extension: Extension, known: Known | None) -> ShownExtension:
    can = [tr(words) for name, words in CAN.items() if name in extension.permissions]
    if extension.left_out:
        left_out = extension.left_out
        can.append(trn("use 1 more right that we do not list", "use {n} more rights that we do not list", left_out))
    return ShownExtension(
        id=extension.extension_id,
        name=extension.name,
        version=extension.version,
        publisher=extension.publisher,
        profile=extension.profile,
        enabled=extension.enabled,
        origin=tr(ORIGINS[extension.origin]),
        says=_power(extension),
        can=tuple(can),
        level=_level(extension),
        rule=known.rule.id if known else None,
        company=known.company if known else None,
        statements=tuple(view for _, view in known.pairs) if known else (),
        may=None if extension.left_out else tuple(_may(extension)),
    )


def _may(extension: Extension) -> Iterator[ShownRight]:
    """Its telling rights and the sites that it reaches, one by one."""
    for name, words in CAN.items():
        if name in extension.permissions:
            yield ShownRight(id=name, says=tr(words), by="")
    if reaches_everything(extension):
        yield ShownRight(id="site=*", says=tr("read and change all data on every site you visit"), by="")
        return
    for site in dict.fromkeys(map(_site, extension.sites)):
        yield ShownRight(id=f"site={site}", says=tr("read and change data on {site}", site=site), by="")


def _power(extension: Extension) -> str:
    if extension.host in EDITORS or extension.host.startswith(JETBRAINS):
        return tr("It can read and change every file that you can, as all extensions of this editor.")
    if reaches_everything(extension):
        return tr("It can read and change all data on every site you visit.")
    if extension.host == "thunderbird" and "messagesRead" in extension.permissions:
        return tr("It can read your mail.")
    names = list(dict.fromkeys(_site(s) for s in extension.sites))
    if not names:
        return tr("It asks for no access to pages.")
    more = tr(" and {count} more", count=len(names) - SITES) if len(names) > SITES else ""
    return tr("It can read and change data on {name}{more}.", name=several(names[:SITES]), more=more)


def reaches_everything(extension: Extension) -> bool:
    """Whether some pattern takes in every address (match patterns: SCHEME://HOST/PATH, * for any host)."""
    return any(s in EVERYWHERE or s.partition("://")[2].startswith("*/") for s in extension.sites)


def _site(pattern: str) -> str:
    host = pattern.partition("://")[2].partition("/")[0] or pattern
    return host.removeprefix("*.")


def _level(extension: Extension) -> Level:
    """Worth a look: it reaches everything and nobody but its maker has looked at it."""
    unchecked = extension.origin in ("own", "policy")
    return "look" if extension.enabled and unchecked and reaches_everything(extension) else "quiet"
