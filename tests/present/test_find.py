"""The search over everything, and concerns that order the list and change nothing else."""

import msgspec

from privacycheck.model.app import Recipient
from privacycheck.model.inside import BuiltIn, Part
from privacycheck.model.report import AppReport, Contact, Learns, Maker, OwnerStep
from privacycheck.present import rows, table
from privacycheck.present.concerns import CONCERNS, touched
from privacycheck.present.find import find
from privacycheck.present.overview import overview


def program(name: str, data: str = "usage", country: str = "SE", contact: str | None = None) -> AppReport:
    contacts = ()
    if contact:
        end = Recipient(address="203.0.113.5", kind="internet", host="a.example")
        contacts = (Contact(recipient=end, company_name="A company", company_country=contact),)
    return AppReport(
        key=f"deb:{name}",
        name=name,
        level="look",
        learns=(Learns(data=data, name=data, weight="high", grades=("c",)),),
        maker=Maker(id="m", name=f"Maker of {name}", country=country),
        contacts=contacts,
    )


def test_programs_makers_and_recipients_are_found_and_what_begins_so_comes_first() -> None:
    apps = [program("Alpha"), program("Beta", contact="US")]
    hits = find([rows.app_row(a) for a in apps], [r for a in apps for r in rows.connection_rows(a)], "a")
    assert [h.text for h in hits if h.kind == "app"] == ["Alpha", "Beta"]
    assert find([], [], "  ") == ()
    lines = [r for a in apps for r in rows.connection_rows(a)]
    assert [(h.kind, h.value) for h in find([], lines, "a.example")] == [("recipient", "A company")]


def test_a_concern_orders_within_the_level_and_changes_no_level() -> None:
    plain, typed = program("Aaa"), program("Zzz", data="typed-text")
    concern = {a.key: touched(a, ("typed-text",)) for a in (plain, typed)}
    lines = [rows.app_row(a, concern[a.key]) for a in (plain, typed)]
    assert table.visible(lines) == [1, 0]
    assert [line.level for line in lines] == [rows.app_row(a).level for a in (plain, typed)]
    page = overview([plain, typed], concerns=concern)
    assert [t.name for t in page.todo] == ["Zzz", "Aaa"]
    assert page.counts == overview([plain, typed]).counts


def test_any_country_orders_alike() -> None:
    for country in ("CN", "US", "DE"):
        assert touched(program("x", country=country), (), country) == 1
        assert touched(program("x", country="SE", contact=country), (), country) == 1
        assert touched(program("x"), (), country) == 0
    assert touched(program("x", country="CN"), (), "") == 0


def test_an_owner_s_seat_and_the_company_of_a_built_in_part_count_and_a_mere_mention_does_not() -> None:
    plain = program("x")
    assert plain.maker is not None
    owned = msgspec.structs.replace(plain.maker, owners=(OwnerStep(name="Owner", country="NO"),))
    assert touched(msgspec.structs.replace(plain, maker=owned), (), "NO") == 1
    for says, count in (("reports", 1), ("can-report", 1), ("knows", 0), ("mentioned", 0)):
        part = Part(
            service="s",
            service_name="S",
            company="c",
            company_name="C",
            company_country="NO",
            purpose="ads",
            says=says,  # type: ignore[arg-type]
        )
        inside = msgspec.structs.replace(plain, built_in=BuiltIn(parts=(part,), files=1, size=1))
        assert touched(inside, (), "NO") == count


def test_every_concern_is_about_known_data() -> None:
    from privacycheck import paths
    from privacycheck.rulebook import load_rulebook

    book, _ = load_rulebook(paths.rules_dir(), None, None)
    known = {word.id for word in book.words["data-categories"].words}
    assert all(data <= known for _, data in CONCERNS.values())
