"""The program's source in, its texts in one Qt Linguist catalogue for each language out.

    python packaging/translations.py update    brings resources/translations/*.ts up to what the source says now
    python packaging/translations.py rules de  begins or brings up to date rules/translations/de.ts: texts of single
                                               records, which may stay unfinished (English is shown, and marked)
    python packaging/translations.py check     names what is missing, unfinished or does not fit; status 1 then

Texts are those of tr("…"), trn("…", "…", n), mark("…") and self.tr("…"), and the words of rules/words and
rules/categories. Contexts are modules. A text that is gone is dropped; one that is new is marked as unfinished.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import yaml

ROOT = Path(__file__).parent.parent
RULES = ROOT / "rules"
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es", "fr", "zh")
FORMS = {"de": 2, "es": 2, "fr": 2, "zh": 1}
_FIELD = re.compile(r"\{\w*\}|%n|%\d")


class Text(NamedTuple):
    """`one` is the form for a single thing where the text has forms, else empty."""

    context: str
    source: str
    one: str = ""


def texts() -> list[Text]:
    """Every text of the program, each once, in the order of modules and lines."""
    found: dict[str, Text] = {}
    for path in sorted((ROOT / "privacycheck").rglob("*.py")):
        for text in _of_module(path):
            found.setdefault(text.source, text)
    for path in (
        *sorted((ROOT / "rules" / "words").glob("*.yaml")),
        *sorted((ROOT / "rules" / "categories").glob("*.yaml")),
    ):
        for source in _of_rules(path):
            found.setdefault(source, Text(f"rules.{path.parent.name}", source))
    return list(found.values())


def _of_module(path: Path) -> Iterator[Text]:
    context = ".".join(path.relative_to(ROOT / "privacycheck").with_suffix("").parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        values = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name in ("tr", "_tr", "mark") and values and isinstance(node.args[0], ast.Constant):
            yield Text(context, values[0])
        elif name == "trn" and len(values) >= 2:
            yield Text(context, values[1], one=values[0])


def _of_rules(path: Path) -> Iterator[str]:
    record = yaml.safe_load(path.read_text(encoding="utf-8"))
    yield str(record["name"])
    for word in record.get("words", ()):
        yield str(word["name"])
        yield str(word["plain"])
    for step in record.get("advice", ()):
        yield from (str(step[field]) for field in ("step", "changes", "loses"))


def read(path: Path) -> dict[str, ElementTree.Element]:
    """Messages by source; none where there is no such file."""
    if not path.exists():
        return {}
    return {str(m.findtext("source")): m for m in ElementTree.parse(path).getroot().iter("message")}


def rule_texts() -> list[Text]:
    """Texts of single records: what is said of programs and companies, and what to do."""
    own = {text.source for text in texts()}
    found: dict[str, Text] = {}
    for kind in ("apps", "companies", "services"):
        for path in sorted((RULES / kind).glob("*.yaml")):
            record = yaml.safe_load(path.read_text(encoding="utf-8"))
            for source in _of_record(record):
                if source not in own:
                    found.setdefault(source, Text(f"rules.{kind}.{path.stem}", source))
    return list(found.values())


def _of_record(record: dict[str, object]) -> Iterator[str]:
    for field in ("statements", "collects", "advice", "storage", "legal_status"):
        for part in record.get(field) or ():  # type: ignore[attr-defined]
            yield from (str(part[name]) for name in ("says", "step", "changes", "loses") if name in part)
            if "reply" in part:
                yield str(part["reply"]["says"])


def update(code: str) -> int:
    """Writes the catalogue of one language; how many texts wait for a translation."""
    return _write(code, FOLDER / f"{code}.ts", texts())


def _write(code: str, path: Path, wanted: list[Text]) -> int:
    old = read(path)
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    waiting = 0
    for text in wanted:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        if text.one:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = text.source
        if text.one:
            ElementTree.SubElement(message, "comment").text = text.one
        before = old.get(text.source)
        kept = before.find("translation") if before is not None else None
        if kept is None or bool(text.one) != bool(kept.findall("numerusform")):
            kept = ElementTree.Element("translation", type="unfinished")
            for _ in range(FORMS[code] if text.one else 0):
                ElementTree.SubElement(kept, "numerusform")
        message.append(kept)
        waiting += bool(kept.get("type"))
    ElementTree.indent(root, space=" ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return waiting


def problems(code: str) -> Iterator[str]:
    """What keeps a catalogue from being complete."""
    messages = read(FOLDER / f"{code}.ts")
    wanted = {text.source: text for text in texts()}
    yield from (f"{code}: missing: {source!r}" for source in wanted if source not in messages)
    for source, message in messages.items():
        translation = message.find("translation")
        if source not in wanted:
            yield f"{code}: no longer in the program: {source!r}"
            continue
        if translation is None or translation.get("type"):
            yield f"{code}: unfinished: {source!r}"
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        count = FORMS[code] if wanted[source].one else 1
        if len(forms) != count or not all(form.strip() for form in forms):
            yield f"{code}: {count} forms are wanted: {source!r}"
        fields = set(_FIELD.findall(source))
        for form in forms:
            # A form for a single thing may leave the number out ("one program").
            if set(_FIELD.findall(form)) - {"{n}", "%n"} != fields - {"{n}", "%n"}:
                yield f"{code}: other fields than {sorted(fields)} in {form!r}"


def main(words: list[str]) -> int:
    if words == ["update"]:
        for code in CODES:
            print(f"{code}: {update(code)} texts wait for a translation")
        return 0
    if words[:1] == ["rules"] and set(words[1:]) <= set(CODES):
        for code in words[1:]:
            path = RULES / "translations" / f"{code}.ts"
            print(f"{code}: {_write(code, path, rule_texts())} texts of rules wait for a translation")
        return 0
    if words == ["check"]:
        found = [problem for code in CODES for problem in problems(code)]
        print("\n".join(found) or "All texts are translated.")
        return 1 if found else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
