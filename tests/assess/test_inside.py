"""What is built in counts by what it is for and how sure it is, not by whose it is or how many there are."""

import pytest

from privacycheck.assess.inside import observations
from privacycheck.model.base import Purpose
from privacycheck.model.inside import BuiltIn, Part, Says
from privacycheck.present import inside as shown


def part(says: Says = "reports", purpose: Purpose = "analytics", **change: object) -> Part:
    values = {"service": "part", "service_name": "Part", "company": "maker", "company_name": "Maker"}
    return Part(**values | {"says": says, "purpose": purpose} | change)  # type: ignore[arg-type]


def levels(*parts: Part) -> list[str]:
    return [o.level for o in observations(BuiltIn(parts=parts, files=1, size=1))]


@pytest.mark.parametrize("purpose", ["ads", "analytics", "telemetry", "experiments"])
@pytest.mark.parametrize("own", [False, True])
def test_a_part_about_people_with_its_address_is_worth_a_look(purpose: Purpose, own: bool) -> None:
    assert levels(part(purpose=purpose, own=own)) == ["look"]


@pytest.mark.parametrize(
    ("says", "purpose"),
    [
        ("can-report", "ads"),
        ("can-report", "analytics"),
        ("knows", "ads"),
        ("reports", "crash-reports"),
        ("reports", "push"),
    ],
)
def test_less_than_that_stands_out_to_nobody(says: Says, purpose: Purpose) -> None:
    assert levels(part(says, purpose)) == ["quiet"]


def test_what_is_only_mentioned_is_not_told() -> None:
    assert levels(part("mentioned", "ads")) == []


def test_many_weigh_no_more_than_one() -> None:
    assert set(levels(*(part(service=f"s{n}") for n in range(30)))) == {"look"}


def test_a_part_whose_end_the_maker_chooses_says_so() -> None:
    (alone,) = observations(BuiltIn(parts=(part("can-report", elsewhere=True),), files=1, size=1))
    assert "maker chooses" in alone.says
    (there,) = observations(BuiltIn(parts=(part(elsewhere=True, hosts=("errors.example",)),), files=1, size=1))
    assert "errors.example" in there.says


def test_the_panel_shows_where_it_was_found() -> None:
    built = BuiltIn(parts=(part(sdks=("Part for Node",)),), files=1, size=1)
    notes = shown.notes(built, observations(built)[0].id)
    assert notes[0] == "Part: Part for Node."
    assert notes[-1] == shown.NOT_PROOF
    assert shown.notes(built, "running") == ()
    assert shown.notes(None, "built-in-part") == ()
