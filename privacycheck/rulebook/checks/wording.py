"""Words that people read: short, plain, fair, and never against security updates."""

import re
from collections.abc import Iterator

from privacycheck.model.rule import App, CategoryNotes, Jurisdiction, Record, Statement
from privacycheck.rulebook.readability import grade
from privacycheck.rulebook.ruleset import Finding, RuleSet, parts
from privacycheck.rulebook.yaml_text import Path

STEP_WORDS = 25
STATEMENT_WORDS = 60
GRADE = 8.0
_SCARE = re.compile(r"\b(spyware|spy(ing)?|spies|spied|steal(s|ing)?|stole)\b", re.IGNORECASE)
_NO_UPDATES = re.compile(
    r"\b(turn(ing)?|switch(ing)?|shut(ting)?)\b[^.]{0,60}\boff\b[^.]{0,60}\b(updates?|patches)\b"
    r"|\b(turn(ing)?|switch(ing)?)\b[^.]{0,60}\b(updates?|patches)\b[^.]{0,20}\boff\b"
    r"|\b(disable|stop|block|refuse|avoid|skip|pause|remove|uninstall)\b[^.]{0,60}\b(updates?|patches)\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\bkeep(s|ing)?\b[^.]{0,30}\b(updates?|patches)\b", re.IGNORECASE)
_TEXTS = ("says", "summary", "step", "changes", "loses", "note", "plain", "what")


def length(rules: RuleSet) -> Iterator[Finding]:
    """Steps and statements are short."""
    for item in rules.items:
        for path, part in parts(item.record):
            for field, most in (("step", STEP_WORDS), ("says", STATEMENT_WORDS)):
                text = getattr(part, field, None)
                count = len(text.split()) if isinstance(text, str) else 0
                if count > most:
                    says = f"{count} words; at most {most} are read."
                    yield Finding(item=item, path=(*path, field), says=says, instead="two shorter ones")


def words(rules: RuleSet) -> Iterator[Finding]:
    """No scare words outside of what is shown as somebody's claim (grade d, with its replies)."""
    for item in rules.items:
        claims: set[Path] = {p for p, part in parts(item.record) if isinstance(part, Statement) and part.grade == "d"}
        for path, part in parts(item.record):
            if any(path[: len(claim)] == claim for claim in claims):
                continue
            for field in _TEXTS:
                text = getattr(part, field, None)
                found = _SCARE.search(text) if isinstance(text, str) else None
                if found:
                    says = f'"{found[0]}" is a word that scares.'
                    yield Finding(item=item, path=(*path, field), says=says, instead="what happened, in plain words")


def updates(rules: RuleSet) -> Iterator[Finding]:
    """No advice turns off updates: they close the holes through which strangers get in."""
    for item in rules.items:
        if isinstance(item.record, App | CategoryNotes):
            for number, advice in enumerate(item.record.advice):
                if _NO_UPDATES.search(_KEEPS.sub("", advice.step)):
                    says = "The step seems to turn off updates, which keep people safe."
                    yield Finding(item=item, path=("advice", number, "step"), says=says, instead="another step")


def laws(rules: RuleSet) -> Iterator[Finding]:
    """Each law fits the one sentence that is the same for every country (see `Law`)."""
    for item in rules.items:
        if not isinstance(item.record, Jurisdiction):
            continue
        for number, law in enumerate(item.record.laws):
            path: Path = ("laws", number)
            if law.kind == "access" and not law.authority:
                says = "A law of access names the authority."
                yield Finding(item=item, path=path, says=says, instead="authority: who can require it")
            if law.who.rstrip().endswith("."):
                says = "who stands in the middle of a sentence."
                yield Finding(item=item, path=(*path, "who"), says=says, instead="the words without a full stop")
            if law.what.lower().startswith(("to ", "must ")):
                says = 'what follows "to" or "must".'
                yield Finding(item=item, path=(*path, "what"), says=says, instead=law.what.partition(" ")[2][:60])
            elif law.what[:1].isupper() and not law.what[:2].isupper():
                yield Finding(
                    item=item,
                    path=(*path, "what"),
                    says="what stands in the middle of a sentence.",
                    instead=law.what[:1].lower() + law.what[1:40],
                    severity="warning",
                )


def spaces(rules: RuleSet) -> Iterator[Finding]:
    """No text begins or ends with white space, which "|" and ">" add."""
    for item in rules.items:
        for path, part in parts(item.record):
            for field in part.__struct_fields__:
                text = getattr(part, field)
                if isinstance(text, str) and text != text.strip():
                    says = "The text begins or ends with white space."
                    yield Finding(item=item, path=(*path, field), says=says, instead=">- instead of > before the text")


def advice_grade(rules: RuleSet) -> float:
    """Flesch-Kincaid grade of all advice together."""
    given = [i.record.advice for i in rules.everything if isinstance(i.record, App | CategoryNotes)]
    texts = [t for advice in given for a in advice for t in (a.step, a.changes, a.loses)]
    return grade(texts)


def readable(rules: RuleSet) -> Iterator[Finding]:
    """All advice together reads at grade 8 or below."""
    found = advice_grade(rules)
    if found > GRADE and any(isinstance(item.record, Record) for item in rules.items):
        says = f"All advice together reads at grade {found:.1f}; {GRADE:.0f} is the most (Flesch-Kincaid)."
        yield Finding(item=None, says=says, instead="shorter sentences and words")
