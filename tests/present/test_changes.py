"""What changed between two scans is told in plain words, and the rule book's changes are not blamed on a program."""

import msgspec

from privacycheck.model.app import Recipient
from privacycheck.model.history import HistoryDiff
from privacycheck.present import history as shown
from privacycheck.present.changes import diff
from tests.history.reports import app, contact, maker, observation, reason, report


def kinds(found: HistoryDiff) -> dict[str, list[str]]:
    return {group.id: [change.kind for change in group.changes] for group in found.groups}


def test_two_equal_scans_have_no_change() -> None:
    found = diff(report(app()), report(app()))
    assert (found.groups, found.same, found.notes) == ((), 1, ())
    assert found.summary == "Nothing changed between the two scans."


def test_programs_that_come_and_go_are_told_by_importance() -> None:
    found = diff(report(app("deb:old")), report(app("deb:bad", level="act"), app("deb:plain")))
    assert kinds(found) == {"first": ["app-new"], "new": ["app-new"], "gone": ["app-gone"]}
    assert found.groups[0].changes[0].words == "Bad is new: do something."
    assert found.summary == "3 changes, 1 of them worth a look."


def test_where_all_changes_are_worth_a_look_none_is_counted_twice() -> None:
    assert diff(report(), report(app("deb:bad", level="act"))).summary == "1 change, worth a look."


def test_a_level_that_changed_with_the_rule_book_is_not_the_programs_doing() -> None:
    later = report(app(level="look", reasons=(reason("finding"),)), rules="2026-12-01")
    found = diff(report(app()), later)
    assert kinds(found) == {"rules": ["level"]}
    assert "because the rule book changed, not the program" in found.groups[0].changes[0].words
    assert "some changes come from there" in found.notes[0]


def test_a_level_that_rose_by_what_was_seen_here_comes_first_even_with_newer_rules() -> None:
    later = report(app(level="look", reasons=(reason("contact-x", "o"),)), rules="2026-12-01")
    found = diff(report(app()), later)
    assert kinds(found) == {"first": ["level"]}
    change = found.groups[0].changes[0]
    assert (change.before, change.after) == ("quiet", "look")


def test_a_maker_that_changed_without_newer_rules_comes_first() -> None:
    before, after = app(maker=maker("Old")), app(maker=maker("New"))
    assert kinds(diff(report(before), report(after))) == {"first": ["maker"]}
    assert kinds(diff(report(before), report(after, rules="2026-12-01"))) == {"rules": ["maker"]}


def test_permissions_versions_and_recipients_are_told() -> None:
    before = app(version="1", contacts=(contact("Alpha"),))
    after = app(version="2", contacts=(contact("Beta", purpose="ads"),), seen=(observation("camera"),))
    found = diff(report(before), report(after))
    assert kinds(found) == {
        "new": ["permission-new", "recipient-new"],
        "changed": ["version"],
        "gone": ["recipient-gone"],
    }
    assert "for advertising" in shown.changes(found)


def test_addresses_of_one_network_that_alternate_are_no_change() -> None:
    ends = [contact("X", company_name=None, recipient=Recipient(address=f"192.0.2.{n}", network="Net")) for n in (1, 2)]
    assert diff(report(app(contacts=(ends[0],))), report(app(contacts=(ends[1],)))).groups == ()


def test_a_program_that_is_installed_in_another_way_is_the_same_program() -> None:
    found = diff(report(app("deb:wonder", rule="wonder")), report(app("flatpak:org.wonder", rule="wonder")))
    assert kinds(found) == {"changed": ["installed-as"]}


def test_many_programs_are_compared_and_names_that_are_not_unique_are_never_paired() -> None:
    many = [app(f"deb:p{n}", name="Same") for n in range(5000)]
    found = diff(report(*many), report(*many[1:], app("snap:p0", name="Same")))
    assert found.same == 4999
    twice = diff(report(*many[:2]), report(app("snap:a", name="Same"), app("snap:b", name="Same")))
    assert len(twice.groups[0].changes) == 2 and len(twice.groups) == 2


def test_the_value_survives_json() -> None:
    found = diff(report(app("deb:old")), report(app("deb:new")))
    assert msgspec.json.decode(msgspec.json.encode(found), type=HistoryDiff) == found
