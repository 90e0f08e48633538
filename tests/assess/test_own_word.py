"""Claims about what makers declare of themselves in a program's files."""

from typing import Any

from privacycheck.assess import Observed, assess
from privacycheck.model.app import Application, Match
from privacycheck.model.facts import Rights
from privacycheck.model.report import AppReport
from privacycheck.present.panel import panel
from tests import make


def declares(*allows: str, **change: Any) -> Rights:
    values = {"source": "macos", "package": "x", "path": "/Pad.app/Contents/Resources/PrivacyInfo.xcprivacy"}
    return Rights(**{**values, "origin": "asked", "allows": allows, **change})  # type: ignore[arg-type]


def report(*given: Rights) -> AppReport:
    app = Application(key="process:pad", name="Pad", rights=given)
    return assess(make.book(make.company()), Observed(app=app, match=Match(), platform="linux"), (), make.DAY)


def test_what_the_maker_declares_stands_with_its_own_words() -> None:
    told = report(declares("tracking=no", "collects=BrowsingHistory", "collects=SearchHistory", "collects=Odd"))
    (view,) = told.says
    assert (view.grade, view.says) == ("c", "It declares that it collects browsing and Odd.")
    assert view.by == "the maker, in PrivacyInfo.xcprivacy"
    assert [(item.data, item.grades) for item in told.learns] == [("browsing", ("c",))]
    assert [(r.grade, r.level) for r in told.reasons] == [("c", "look")]
    (section,) = [s for s in panel(told).sections if s.id == "says"]
    assert [i.text for i in section.items] == [view.says]


def test_a_maker_that_declares_to_track_is_worth_a_look() -> None:
    told = report(declares("tracking=yes", "tracks=t.example"))
    assert told.level == "look"
    assert [r.says for r in told.reasons] == [v.says for v in told.says]
    assert told.says[0].says.startswith("It declares that it tracks:")
    assert report(declares("tracking=no")).says == ()


def test_what_a_part_declares_is_its_makers_word_and_raises_nothing() -> None:
    told = report(declares("tracking=yes", "collects=BrowsingHistory", part="Ads.framework"))
    assert {v.by for v in told.says} == {"the maker of its part Ads.framework, in PrivacyInfo.xcprivacy"}
    assert [item.data for item in told.learns] == ["browsing"]
    assert told.reasons == ()


def test_the_same_word_of_the_same_maker_is_told_once() -> None:
    one = declares("tracking=yes", "collects=Name")
    assert len(report(one, one, one).says) == 2


def test_rights_that_something_enforces_are_no_words_of_the_maker() -> None:
    assert report(declares("collects=Name", "tracking=yes", origin="manifest")).says == ()


def test_a_declaration_confines_nothing() -> None:
    from privacycheck.assess import coverage

    free = coverage.for_app(Application(key="process:pad", name="Pad", rights=(declares("tracking=no"),)), 0)
    boxed = coverage.for_app(Application(key="x:pad", name="Pad", rights=(declares(origin="manifest"),)), 0)
    assert set(free) - set(boxed) == {coverage.NOT_CONFINED}
