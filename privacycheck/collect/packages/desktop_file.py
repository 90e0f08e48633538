"""Text of a menu file in, its keys out: names by locale, and Exec with its own quoting.

Desktop Entry Specification 1.5. Used by every source that finds such files.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from privacycheck.collect.clean import clean, clean_path

ENTRY_LIMIT = 512 * 1024
"""Bytes of one menu file. The longest honest ones, with 100 languages, are below 100,000."""
WORDS = 64
NAMES = 120
Group = dict[str, str]


def parse(text: str) -> Group:
    """Keys of the group [Desktop Entry]; the first of equal keys counts."""
    group: Group = {}
    inside = False
    for line in text.split("\n"):
        plain = line.strip()
        if plain.startswith("["):
            if inside:
                break
            inside = plain == "[Desktop Entry]"
        elif inside and "=" in plain and not plain.startswith("#"):
            key, _, value = plain.partition("=")
            group.setdefault(key.strip(), value.strip())
    return group


def names(group: Group, locales: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The name in the user's language, and every spelling, the untranslated one first."""
    plain = clean(unescape(group.get("Name", "")))
    local = next((clean(unescape(group[f"Name[{n}]"])) for n in locales if group.get(f"Name[{n}]")), plain)
    others = (clean(unescape(v)) for k, v in group.items() if k.startswith("Name[") and v)
    return local or plain, tuple(dict.fromkeys(n for n in (plain, *others) if n))[:NAMES]


def unescape(text: str) -> str:
    """Escapes of a string value: \\s, \\n, \\t, \\r and the backslash."""
    if "\\" not in text:
        return text
    swap = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    made, rest = [], iter(text)
    for c in rest:
        made.append(swap.get(after, after) if c == "\\" and (after := next(rest, "")) else c)
    return "".join(made)


def split_exec(text: str) -> tuple[str, ...]:
    """The words of an Exec value without its field codes. A quote that is not closed ends with the line."""
    words: list[str] = []
    word, open_quote, started = "", False, False
    rest = iter(unescape(text)[:8192])
    for c in rest:
        if c == '"':
            open_quote, started = not open_quote, True
        elif open_quote and c == "\\":
            word += next(rest, "")
        elif c.isspace() and not open_quote:
            words, word, started = [*words, word] if started else words, "", False
        else:
            word, started = word + c, True
    if started:
        words.append(word)
    kept = (w.replace("%%", "%") for w in words if not (len(w) == 2 and w[0] == "%" and w[1] != "%"))
    return tuple(clean_path(w, 1000) for w in kept)[:WORDS]


def host_of(untrusted_address: str) -> str:
    """The host name of a web address; empty where it is none."""
    try:
        parts = urlsplit(untrusted_address.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    return clean(host, 253) if parts.scheme in ("http", "https") else ""


def window_on_site(group: Group, words: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Site and browser's id of an entry with which a browser shows one site as a program of its own.

    Chromium: --app=ADDRESS or --app-id=ID. Web (Epiphany): --application-mode and the address. Linux Mint's web
    applications: X-WebApp-URL. PWAsForFirefox: firefoxpwa site launch ID.
    """
    site = host_of(group.get("X-WebApp-URL", ""))
    app_id = ""
    for word, after in zip(words, (*words[1:], ""), strict=False):
        if word.startswith("--app="):
            site = site or host_of(word.removeprefix("--app="))
        elif word.startswith("--app-id="):
            app_id = clean(word.removeprefix("--app-id="), 64)
        elif word == "launch" and words[0].rpartition("/")[2] == "firefoxpwa":
            app_id = clean(after, 64)
    if "--application-mode" in words:
        site = site or host_of(words[-1])
    return site or None, app_id or None


def locale_names(env: Mapping[str, str]) -> tuple[str, ...]:
    """Spellings of the user's language from the most exact to the plainest: de_AT@euro, de_AT, de@euro, de."""
    get = env.get
    value = str(get("LC_ALL") or get("LC_MESSAGES") or get("LANG") or "")
    value, _, modifier = value.partition("@")
    value = value.partition(".")[0]
    language, _, country = value.partition("_")
    if not language or language in ("C", "POSIX"):
        return ()
    spellings = []
    if country and modifier:
        spellings.append(f"{language}_{country}@{modifier}")
    if country:
        spellings.append(f"{language}_{country}")
    if modifier:
        spellings.append(f"{language}@{modifier}")
    return (*spellings, language)
