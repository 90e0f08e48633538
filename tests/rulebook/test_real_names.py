"""The shipped rules over real names that nobody here wrote: each Debian package that is taken for a program is known
by name in expected_hits.txt, and lists of real names are answered as their own columns say."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacycheck.match import match_clues
from privacycheck.model.rule import Clues
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook

HERE = Path(__file__).parent
DATA = Path(os.environ.get("PRIVACYCHECK_REAL_DATA") or HERE.parents[2] / "shared" / "data")

pytestmark = pytest.mark.skipif(not (DATA / "debian.tsv").is_file(), reason="there are no lists of real names here")


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return load_rulebook(HERE.parents[1] / "rules")[0]


def rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / f"{name}.tsv").open(encoding="utf-8", errors="replace") as file:
        columns = next(file).rstrip("\n").split("\t")
        for line in file:
            yield dict(zip(columns, line.rstrip("\n").split("\t"), strict=False))


def debian(package: str) -> tuple[Clues, ...]:
    """A Debian package as a scan sees it at its worst: menu entry, program and folder all of the package's name."""
    return (
        Clues(source="deb", package=package, name=package),
        Clues(source="desktop", name=package, exe=package, desktop_id=package, path="/usr/bin"),
        Clues(source="process", exe=package, path=f"/usr/lib/{package}"),
    )


def expected() -> dict[str, str]:
    lines = (HERE / "expected_hits.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line.strip() and not line.startswith("#"))
    return {words[0]: words[1] for words in pairs}


def test_every_debian_package_that_is_taken_for_a_program_was_reviewed(book: RuleBook) -> None:
    found = {row["package"]: match_clues(book, debian(row["package"])).app for row in rows("debian")}
    hits = {package: app for package, app in found.items() if app}
    assert len(found) > 10_000
    assert {p: a for p, a in hits.items() if expected().get(p) != a} == {}


@pytest.mark.parametrize("package", ["slack", "notion", "bolt", "arc", "line", "signal", "edge", "brave", "steam"])
def test_debians_programs_of_famous_names_are_not_taken_for_them(book: RuleBook, package: str) -> None:
    found = match_clues(book, debian(package))
    assert (found.app, found.question) == (None, None)


def test_winget_packages_of_other_publishers_are_never_certain_by_accident(book: RuleBook) -> None:
    """A winget id is only ever certain as a whole, so its app lists exactly this id."""
    for row in rows("winget"):
        package = row["PackageIdentifier"]
        match = match_clues(book, (Clues(source="winget", package=package, name=row["PackageName"]),))
        if match.certainty == "certain" and match.app:
            listed = {p.casefold() for p in book.apps[match.app].identify.strong.winget}
            assert package.casefold() in listed


LARGE = """Adobe adobe|Alibaba alibaba|Amazon amazon|Apple apple|Asus asus|Atlassian atlassian|Autodesk autodesk
Baidu baidu|Bilibili bilibili|Bitwarden bitwarden|Box box|Brave brave|ByteDance bytedance
Canonical canonical|Cisco cisco|Corel corel|Corsair corsair|Dell dell|Discord discord|DJI dji
Docker docker|EaseUS easeus|Elastic elastic|EpicGames epic-games|EPSON epson|GitHub github|Google google
Hashicorp hashicorp|HP hp|Huawei huawei|IBM ibm|Intel intel|IObit iobit|JetBrains jetbrains|KDE kde
Lenovo lenovo|Logitech logitech|Malwarebytes malwarebytes|Microsoft microsoft|MongoDB mongodb
Mozilla mozilla|Movavi movavi|NetEase netease|Nvidia nvidia|Oracle oracle|Plex plex|Proton proton
QNAP qnap|RingCentral ringcentral|RiotGames riot-games|Samsung samsung|SAP sap|Synology synology
TechSmith techsmith|Tencent tencent|Unity unity|Wondershare wondershare|Xiaomi xiaomi|Zoho zoho|Zoom zoom"""
"""Sixty large vendors: the publisher's part of their winget ids, and the company that it means."""


def test_packages_of_sixty_large_vendors_lead_to_them_and_nobody_elses_do(book: RuleBook) -> None:
    vendors = dict(pair.split() for pair in LARGE.replace("\n", "|").split("|"))
    found = right = others = wrong = 0
    for row in rows("winget"):
        clue = Clues(source="winget", package=row["PackageIdentifier"], name=row["PackageName"])
        company, vendor = match_clues(book, (clue,)).company, vendors.get(row["PublisherSegment"])
        if vendor:
            found, right = found + 1, right + (company == vendor)
        else:
            others, wrong = others + 1, wrong + (company in vendors.values())
    assert len(vendors) == 60
    assert right >= 0.95 * found
    assert wrong <= others / 200


def test_signed_mac_programs_are_never_given_to_a_company_that_did_not_sign_them(book: RuleBook) -> None:
    """Where a Team ID is known, an id that says otherwise changes nothing."""
    for row in rows("autopkg_macos_signing"):
        team, bundle = row["teamID"], row["bundle_id"]
        if bundle and team in book.index.teams:
            clue = Clues(source="macos", bundle_id=bundle, signing_id=team)
            found = match_clues(book, (clue,))
            # Mullvad Browser is signed by the Tor Project: where the program itself is known, its record decides.
            assert found.app or found.company == book.index.teams[team]
