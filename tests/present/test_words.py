"""What the program calls things is what the rule book says they are called."""

from pathlib import Path
from typing import get_args

from privacycheck.model.app import Recipient
from privacycheck.model.base import Grade, Level, Purpose
from privacycheck.model.facts import Skipped
from privacycheck.model.report import Contact, Coverage
from privacycheck.model.rule import Words
from privacycheck.present import text, wording
from privacycheck.rulebook.load import load_folder


def words(folder: Path, name: str) -> dict[str, str]:
    found = next(i.record for i in load_folder(folder)[0] if i.file == f"words/{name}.yaml")
    assert isinstance(found, Words)
    return {w.id: w.name for w in found.words}


def test_grades_levels_and_purposes_have_one_name_each(rules_folder: Path) -> None:
    assert words(rules_folder, "grades") == wording.GRADES
    assert words(rules_folder, "levels") == wording.LEVELS
    assert words(rules_folder, "purposes") == wording.PURPOSES


def test_no_value_is_without_a_word() -> None:
    assert set(get_args(Grade)) == set(wording.GRADES)
    assert set(get_args(Level)) == set(wording.LEVELS) == set(wording.LEVEL_ORDER)
    assert set(get_args(Purpose)) == set(wording.PURPOSES)


def test_the_founding_claims_categories_are_in_the_vocabulary(rules_folder: Path) -> None:
    assert {"face", "home-address", "phone-number", "contacts", "typed-text", "clipboard"} <= set(
        words(rules_folder, "data-categories")
    )


def test_sources_that_hold_nothing_here_are_told_in_one_sentence() -> None:
    def part(says: str, count: int, *skipped: Skipped) -> Coverage:
        return Coverage(source=says, says=says, count=count, seconds=0.0, skipped=skipped)

    closed = part("snaps", 0, Skipped(source="snap", reason="It is closed."))
    parts, nothing = text.told((part("packages", 3), part("AppImages", 0), closed, part("proxies", 0)))
    assert [p.says for p in parts] == ["packages", "snaps"]
    assert nothing == "Looked for, and nothing found: AppImages; proxies."
    assert text.told((part("packages", 3),))[1] == ""


def test_a_sentence_never_says_connected_to_not_known() -> None:
    def contact(**known: str) -> Contact:
        return Contact(recipient=Recipient(address="203.0.113.9", kind="internet", **known))

    assert wording.recipient_in_a_sentence(contact(hosted_at="Example")) == (
        "an address of unknown owner, on servers of Example"
    )
    assert wording.recipient_in_a_sentence(contact()) == "an address of unknown owner (203.0.113.9)"
    assert wording.recipient_in_a_sentence(contact(host="a.example")) == "a.example"
