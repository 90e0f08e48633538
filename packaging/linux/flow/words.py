"""A text of the program in English in, the same text as the window shows it out: the program's own catalogues are
asked, so that no scene names a text in two languages."""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

OF_QT = {"de": {"Cancel": "Abbrechen"}, "en": {"Cancel": "Cancel"}}
"""Buttons that Qt names itself."""
_FIELD = re.compile(r"\\\{\w*\\\}")
Name = str | re.Pattern[str]
"""Words that are all of a name, or a pattern for them."""


class Words:
    """The texts of one language. A text that the program does not have is an error in English too."""

    def __init__(self, code: str, folder: Path) -> None:
        self.code = code
        self._texts = dict(_read(folder / f"{'de' if code == 'en' else code}.ts")) | OF_QT[code]

    def tr(self, text: str) -> str:
        """Raises KeyError where the program has no such text. Of a text with a number: the form for many."""
        found = self._texts[text]
        return text if self.code == "en" else found

    def pattern(self, text: str, first: str = ".*", **values: str) -> re.Pattern[str]:
        """Fits the text with anything in its fields, or with these patterns; `first` is for a field without a name."""
        words, values = re.escape(self.tr(text)), {"": first, **values}
        return re.compile(_FIELD.sub(lambda field: values.get(field[0][2:-2], ".*"), words), re.DOTALL)

    def begin(self, start: str) -> str:
        """What stands before the first field of the one text that begins in English with `start`."""
        (text,) = [text for text in self._texts if text.startswith(start)]
        return self.tr(text).partition("{")[0]


def _read(catalogue: Path) -> Iterable[tuple[str, str]]:
    for message in ElementTree.parse(catalogue).getroot().iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield message.findtext("source") or "", forms[-1] if forms else message.findtext("translation") or ""


def fits(name: Name, words: str) -> bool:
    return words == name if isinstance(name, str) else bool(name.fullmatch(words))
