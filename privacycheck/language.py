"""A text of the program in, the same text in the user's language out, with numbers and dates as they are written there.

English is the source: a text that nobody has translated stays English. Catalogues are Qt Linguist files
(doc.qt.io/qt-6/linguist-ts-file-format.html), read as they are; the window and the command line use the same ones.
The language of a process is chosen once, at its start. Texts with numbers in them have forms (`trn`), since languages
differ in how many there are.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date as Date
from datetime import datetime
from functools import reduce
from pathlib import Path

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh": "简体中文"}
"""Code and own name of each language that the program speaks in full."""
VARIABLES = ("PRIVACYCHECK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where the language is looked for, in order; after the first one as in locale(7)."""
_FIELD = re.compile(r"\{(\w+)\}")
_CHINESE = r"[\u3000-\u303f\u3400-\u9fff\uff01-\uff60]"
_CHINESE_GAP = re.compile(f"(?<={_CHINESE}) (?={_CHINESE})")
"""A space between two Chinese characters: the space around a field is meant for names in other letters."""
_SPANISH_I = re.compile(r"(?!iP)[hH]?[iIíÍyY](?![aeouAEOU])|iOS")
"""How a word begins before which Spanish says "e" for "y"."""
_FULL_WIDTH = ("。", "！", "？", "；", "：", "”", "）")
Forms = tuple[str, ...]


class Catalogue:
    """Texts of one language: a text to its translation, and a text with a number to its forms."""

    def __init__(self, code: str = "en", texts: Mapping[str, str] | None = None) -> None:
        self.code = code
        self.texts = dict(texts or {})
        self.forms: dict[str, Forms] = {}

    def read(self, path: Path) -> None:
        """Adds a catalogue. One that is missing or damaged adds nothing: the program speaks English then."""
        # Read here: most runs speak English and need no reader of XML.
        from xml.etree import ElementTree

        try:
            root = ElementTree.parse(path).getroot()
        except (OSError, ElementTree.ParseError):
            return
        for message in root.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if not source or translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if forms and all(forms):
                self.forms[source] = forms
            elif translation.text:
                self.texts[source] = translation.text


_chosen: list[Catalogue] = [Catalogue()]


def use(code: str, folders: Iterable[Path]) -> None:
    """Speaks this language from now on; the files are FOLDER/CODE.ts. A language without files is English."""
    catalogue = Catalogue(code)
    for folder in folders:
        if code != "en":
            catalogue.read(folder / f"{code}.ts")
    _chosen[0] = catalogue if catalogue.texts else Catalogue()


def current() -> str:
    """The code of the language that is spoken."""
    return _chosen[0].code


def wanted(setting: str, environment: Mapping[str, str]) -> str:
    """The language to speak: the user's choice, else what the system says ("de_AT.UTF-8"), else English."""
    for text in (environment.get(VARIABLES[0], ""), setting, *(environment.get(v, "") for v in VARIABLES[1:])):
        code = text.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if code in LANGUAGES:
            return code
        if code in ("c", "posix"):
            return "en"
    return "en"


def mark(text: str) -> str:
    """Names a text that is translated where it is shown: `tr` of a variable finds it."""
    return text


def known(text: str) -> bool:
    """Whether a text can be shown in the user's language."""
    return _chosen[0].code == "en" or text in _chosen[0].texts


def tr(text: str, /, **values: object) -> str:
    """The text with its fields filled: tr("{name} is new.", name="Pad"). Whole numbers are written as people there
    write them; a number that is a name (a port, a year) is handed over as text."""
    found = _chosen[0].texts.get(text, text)
    return _tidy(fill(found, values)) if values else found


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """A text with a number, `n` in it: trn("1 program", "{n} programs", 3)."""
    forms = _chosen[0].forms.get(many)
    text = (one if number == 1 else many) if forms is None else forms[min(_form(number), len(forms) - 1)]
    return _tidy(fill(text, {"n": number, **values}))


def _form(number: int) -> int:
    """Which form of German, English, Spanish (one: 1), French (one: 0 and 1) or Chinese (one form)."""
    if _chosen[0].code == "fr":
        return int(number > 1)
    return int(number != 1)


def fill(text: str, values: Mapping[str, object]) -> str:
    """Fields replaced once; braces in a value stay as they are, and a field without a value stays empty."""
    return _FIELD.sub(lambda field: _shown(values.get(field[1], "")), text)


def _tidy(text: str) -> str:
    return _CHINESE_GAP.sub("", text) if _chosen[0].code == "zh" else text


def _shown(value: object) -> str:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)


def listed(words: Iterable[str]) -> str:
    """One, two and three. Nothing of nothing."""
    *first, last = list(words) or [""]
    if not first:
        return last
    if current() == "es" and _SPANISH_I.match(last):
        return f"{several(first)} e {last}"
    return tr("{word} and {word2}", word=several(first), word2=last)


def several(words: Iterable[str]) -> str:
    """Things of one kind side by side, empty ones left out: "one, two, three"."""
    return _side_by_side(words, lambda one, two: tr("{thing}, {thing2}", thing=one, thing2=two))


def phrases(parts: Iterable[str]) -> str:
    """Parts of one line that tell different things, empty ones left out: "1.2 MB, 3 connections"."""
    return _side_by_side(parts, lambda one, two: tr("{part}, {part2}", part=one, part2=two))


def clauses(parts: Iterable[str]) -> str:
    """Parts that may hold commas themselves, as one list: "this, that; those"."""
    return _side_by_side(parts, lambda one, two: tr("{clause}; {clause2}", clause=one, clause2=two))


def _side_by_side(parts: Iterable[str], join: Callable[[str, str], str]) -> str:
    kept = list(filter(None, parts))
    return reduce(join, kept) if kept else ""


def prose(found: Iterable[str]) -> str:
    """Sentences one after the other, empty ones left out. A Chinese full stop brings its own space."""
    text = ""
    for sentence in filter(None, found):
        text += sentence if not text or text.endswith(_FULL_WIDTH) else f" {sentence}"
    return text


def ended(text: str) -> str:
    """Words as a sentence: with the full stop of the language."""
    return tr("{sentence}.", sentence=text)


def closed(text: str) -> str:
    """Words as a sentence, where they are none yet."""
    return text if text.endswith((".", "!", "?", "。", "！", "？")) else ended(text)


def english(text: str) -> str:
    """A text of the rule book in the user's language, or marked as English where nobody has translated it."""
    return tr(text) if known(text) or not any(map(str.isalpha, text)) else tr("{text} (in English)", text=text)


def headed(head: str, rest: str) -> str:
    """A word with what it heads; languages differ in the space before a colon, and in the colon."""
    return tr("{head}: {rest}", head=head, rest=rest)


def within(text: str) -> str:
    """A translated text within a sentence: in small letters. German nouns keep theirs; a word with a noun (or "Sie")
    right behind it is none."""
    if current() != "de":
        return text.lower()
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if rest[:1].isupper() else text


_SHORT = {
    "HK": {"de": "Hongkong", "es": "Hong Kong", "fr": "Hong Kong", "zh": "香港"},
    "MO": {"de": "Macau", "es": "Macao", "fr": "Macao", "zh": "澳门"},
}
"""The short names of CLDR, which Babel leaves out: the long ones tell the form of government."""


def country(code: str, english: str) -> str:
    """A country's name; `code` is ISO 3166-1 alpha-2."""
    if _chosen[0].code == "en":
        return english
    if code in _SHORT:
        return _SHORT[code].get(_chosen[0].code, english)
    from babel import Locale

    return str(Locale(_chosen[0].code).territories.get(code, english))


def number(value: float, digits: int = 0) -> str:
    """A number with the separators of the language."""
    if _chosen[0].code == "en":
        return f"{value:,.{digits}f}"
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(value, format=pattern, locale=_chosen[0].code)


def moment(iso: str) -> str:
    """A time in UTC (2020-08-02T10:00:00Z) as people read it; English keeps the ISO form."""
    if _chosen[0].code == "en" or len(iso) < 16 or iso[10] != "T":
        return iso
    return f"{date(iso[:10])} {iso[11:16]} UTC"


def local(at: float, clock: str) -> str:
    """Seconds since 1970 as date and time of this computer's own time zone; `clock` as in strftime(3). Raises
    OverflowError, OSError or ValueError where there is no such time."""
    here = datetime.fromtimestamp(at).astimezone()
    return f"{date(here.date().isoformat())} {here:{clock}}"


def date(iso: str) -> str:
    """An ISO date as exact as it is (2020, 2020-08, 2020-08-02) in words of the language; English keeps the ISO form,
    which all its speakers read alike."""
    if _chosen[0].code == "zh" and len(iso) == 4 and iso.isdigit():
        return f"{iso}年"
    if _chosen[0].code == "en" or len(iso) not in (7, 10):
        return iso
    from babel.dates import format_date, format_skeleton

    try:
        day = Date.fromisoformat(iso if len(iso) == 10 else f"{iso}-01")
    except ValueError:
        return iso
    if len(iso) == 7:
        return format_skeleton("yMMM", day, locale=_chosen[0].code)
    return format_date(day, "medium", locale=_chosen[0].code)
