"""What is said of extensions, and when one raises a level."""

import msgspec
import pytest

from privacycheck.assess import Observed, assess
from privacycheck.identify import identify
from privacycheck.match import match_clues
from privacycheck.model.app import Match
from privacycheck.model.base import Source
from privacycheck.model.facts import DesktopEntry, Extension, Origin
from privacycheck.model.report import AppReport
from privacycheck.model.rule import App, Clues, Identify, Strong
from privacycheck.present.panel import panel
from tests.make import DAY, app, book, company, statement

ENTRY = DesktopEntry(desktop_id="chromium", name="Chromium", exec=("/usr/bin/chromium",), path="/a/chromium.desktop")


def extension(
    origin: Origin = "store", sites: tuple[str, ...] = ("<all_urls>",), host: str = "chromium", enabled: bool = True
) -> Extension:
    return Extension(
        host=host,
        profile="Default",
        extension_id="tiny",
        name="Tiny",
        version="1.2",
        permissions=("cookies", "nonsense"),
        sites=sites,
        origin=origin,
        enabled=enabled,
    )


def report(*extensions: Extension) -> AppReport:
    (found,), _ = identify((ENTRY, *extensions))
    rule = app()
    observed = Observed(
        app=found, match=Match(app=rule.id, company=rule.company, certainty="certain"), platform="linux"
    )
    return assess(book(rule, company()), observed, (), DAY)


@pytest.mark.parametrize(
    ("sites", "says"),
    [
        (("<all_urls>",), "It can read and change all data on every site you visit."),
        (("*://*/*",), "It can read and change all data on every site you visit."),
        (("https://*/maps/*",), "It can read and change all data on every site you visit."),
        (("https://*.a.example/*", "http://b.example/x"), "It can read and change data on a.example, b.example."),
        ((), "It asks for no access to pages."),
    ],
)
def test_what_it_may_do_is_said_in_plain_words(sites: tuple[str, ...], says: str) -> None:
    (shown,) = report(extension(sites=sites)).extensions
    assert shown.says == says
    assert shown.can == ("use the sign-ins of sites that it reaches",)


def test_its_rights_and_sites_are_kept_one_by_one_where_all_are_known() -> None:
    (shown,) = report(extension(sites=("https://*.a.example/*", "http://b.example/x"))).extensions
    assert [r.id for r in shown.may or ()] == ["cookies", "site=a.example", "site=b.example"]
    (shown,) = report(extension(sites=("https://a.example/*", "<all_urls>"))).extensions
    assert [r.id for r in shown.may or ()] == ["cookies", "site=*"]
    (shown,) = report(msgspec.structs.replace(extension(), left_out=1)).extensions
    assert shown.may is None


@pytest.mark.parametrize(
    ("given", "level"),
    [
        (extension("store"), "quiet"),
        (extension("own"), "look"),
        (extension("policy"), "look"),
        (extension("own", ("https://a.example/*",)), "quiet"),
        (extension("own", enabled=False), "quiet"),
        (extension("unknown"), "quiet"),
    ],
)
def test_only_one_that_reads_everything_and_is_from_nowhere_known_raises_a_level(given: Extension, level: str) -> None:
    found = report(given)
    assert found.level == level
    assert [r.ref for r in found.reasons] == (["extension-tiny"] if level == "look" else [])


def test_it_belongs_to_its_own_browser_and_to_no_other() -> None:
    flatpak: tuple[Source, str] = ("flatpak", "org.chromium.Chromium")
    other = Extension(host="chromium", sandbox=flatpak, profile="Default", extension_id="other", name="Other")
    assert [e.id for e in report(extension(), extension(host="edge"), other).extensions] == ["tiny"]


def test_the_panel_tells_the_extension_with_where_it_came_from() -> None:
    seen = next(s for s in panel(report(extension("own"))).sections if s.id == "seen")
    (item,) = [i for i in seen.items if i.text.startswith("Extension Tiny 1.2: It can read and change all data")]
    assert item.note[0] == "Not from the store of the program's maker."


SOLD = app(
    "tiny-extension",
    identify=Identify(strong=Strong(chrome_extension=("tiny",))),
    statements=(statement(says="It was sold.", grade="a2", concern="medium"),),
)


def known_report(given: Extension, rule: App = SOLD) -> AppReport:
    (found,), _ = identify((ENTRY, given))
    browser = app()
    match = Match(app=browser.id, company=browser.company, certainty="certain")
    observed = Observed(app=found, match=match, platform="linux", extension_rules={"tiny": rule.id})
    return assess(book(browser, rule, company()), observed, (), DAY)


def test_what_is_documented_of_an_extension_counts_in_its_browser_with_its_power_here() -> None:
    made = known_report(extension())
    assert made.level == "look"
    (reason,) = [r for r in made.reasons if r.ref == "extension-tiny-extension-finding"]
    assert reason.grade == "a2"
    assert reason.says == "The extension Tiny reads every site you visit, and is on record (Maker): It was sold."
    assert (made.extensions[0].rule, made.extensions[0].company) == ("tiny-extension", "Maker")


@pytest.mark.parametrize(
    ("given", "state"), [(extension(enabled=False), "current"), (extension(), "stopped"), (extension(), "historic")]
)
def test_an_extension_that_is_off_and_a_finding_that_has_ended_raise_nothing(given: Extension, state: str) -> None:
    ended = app("tiny-extension", statements=(statement(state=state),))
    made = known_report(given, ended)
    assert made.level == "quiet"
    assert made.extensions[0].statements


def test_an_id_is_matched_as_it_stands_and_only_as_that_of_an_extension() -> None:
    made = book(SOLD, company())
    assert match_clues(made, (Clues(source="chrome-extension", package="tiny"),)).app == "tiny-extension"
    for other in (Clues(source="firefox-extension", package="tiny"), Clues(source="deb", package="tiny")):
        assert match_clues(made, (other,)).app is None
