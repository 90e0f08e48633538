"""Claims about sites in windows of a browser: whose they are, and that they are not the browser."""

from typing import Any

from privacycheck.identify import identify
from privacycheck.locate import open_locator
from privacycheck.match import match_site, site_of
from privacycheck.model.facts import AnyFact, Computer, DesktopEntry, FileOwner, WebApp
from privacycheck.model.report import AppReport
from privacycheck.model.rule import Address, Service, ServiceSamples
from privacycheck.paths import resources_dir
from privacycheck.scan import Gathered, Options, scan, whole
from tests.make import DAY, app, book, company, entry, package, process, service

CHROME = "/opt/chrome/chrome"
BROWSER: tuple[AnyFact, ...] = (
    package("chrome"),
    entry("chrome", CHROME),
    FileOwner(path=CHROME, source="deb", package="chrome"),
    process(5, CHROME),
)
ID = "hnpfjngllnobngcgfapefoaidbinmjnm"
TALK = app("talk", services=("talk",))


def window(**change: Any) -> DesktopEntry:
    return entry("chrome-x-Default", CHROME, name="Talk Web", **change)


SAMPLES = ServiceSamples(fires=(Address(host="x.example"),), silent=(Address(host="y.example"),))


def site(id: str, **change: Any) -> Service:
    return service(id, samples=SAMPLES, **change)


WHATSAPP = site("talk", domains=("whatsapp.com",))


def reports(*facts: AnyFact) -> dict[str, AppReport]:
    gathered = Gathered(computer=Computer(platform="linux", system="x", taken=DAY), facts=(*BROWSER, *facts))
    events = scan(
        (), iter([gathered]), book(company(), WHATSAPP, TALK), open_locator(resources_dir()), Options(today=DAY)
    )
    return {a.key: a for a in whole(events).apps}


def test_a_window_on_a_site_is_a_program_of_its_own_and_not_the_browser() -> None:
    apps, _ = identify((*BROWSER, window(site="web.whatsapp.com")))
    assert {a.key: a.site for a in apps} == {"deb:chrome": None, "desktop:chrome-x-Default": "web.whatsapp.com"}
    assert all(c.exe is None for a in apps if a.site for c in a.clues)


def test_the_site_names_the_program_behind_it() -> None:
    found = reports(window(site="web.whatsapp.com"))["desktop:chrome-x-Default"]
    assert (found.rule, found.recognised_by) == ("talk", ("site web.whatsapp.com",))
    assert any(o.says == "It is a window of your browser that shows web.whatsapp.com." for o in found.seen)


def test_the_browsers_list_names_the_site_of_an_id() -> None:
    listed = WebApp(host="chrome", app_id="abc", site="unheard-of.example", path="/p")
    found = reports(window(app_id="abc"), listed)["desktop:chrome-x-Default"]
    assert found.rule is None
    assert any("unheard-of.example" in o.says for o in found.seen)


def test_an_id_alone_names_the_site_of_a_service_that_we_know() -> None:
    made = book(company(), WHATSAPP, TALK)
    assert site_of(made, ID) == "web.whatsapp.com"
    assert site_of(made, "agimnkijcaahngcdmfeangaknmldooml") is None
    assert site_of(made, "01ABCÄ" * 9) is None
    assert reports(window(app_id=ID))["desktop:chrome-x-Default"].rule == "talk"


def test_a_site_on_rented_ground_names_nobody() -> None:
    made = book(company(), site("cloud", domains=("cloud.example",), domain_role="hosting"))
    assert match_site(made, "a.cloud.example").company is None


def test_a_site_of_one_company_with_several_programs_names_the_company_alone() -> None:
    made = book(company(), site("shared"), app("one", services=("shared",)), app("two", services=("shared",)))
    found = match_site(made, "www.example.org")
    assert (found.app, found.company) == (None, "maker")


def test_sites_that_come_with_a_browser_are_not_told_where_the_menu_does_not_show_them() -> None:
    apps, _ = identify((*BROWSER, WebApp(host="chrome", app_id="q", site="docs.example", path="/p")))
    assert [a.key for a in apps] == ["deb:chrome"]
