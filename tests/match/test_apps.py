"""An application is named by exact keys only: one strong, or two weak ones that different people chose."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck import language, paths
from privacycheck.match import match_clues
from privacycheck.model.app import Match
from privacycheck.model.rule import Bundle, Clues, Identify, Never, Owner, Signing, Strong, Weak
from tests import make

TEAM = "ABCDE12345"
SLACK = make.app(
    "slack",
    name="Slack",
    company="slack",
    identify=Identify(
        strong=Strong(
            deb=("slack-desktop",),
            flatpak=("com.slack.Slack",),
            winget=("SlackTechnologies.Slack",),
            bundles=(Bundle(id="com.tinyspeck.slackmacgap", team_id=TEAM),),
        ),
        weak=Weak(
            names=("Slack", "スラック"),
            publishers=("Slack Tech Reseller",),
            exes=("slack", "slack.exe"),
            paths=("Slack", "usr/lib/slack"),
            desktop_ids=("slack",),
        ),
        never=Never(deb=("slack",), names=("Slack Term",), publishers=("Somebody",), exes=("slackterm",)),
    ),
)
OTHER = make.app("other", name="Other")
BOOK = make.book(
    SLACK,
    OTHER,
    make.company("slack", publishers=("Slack Technologies, LLC",), signing=(Signing(team_id=TEAM),)),
    make.company("tencent", publishers=("Tencent",), signing=(Signing(subject="Tencent Technology"),)),
    make.company("maker"),
)


@pytest.fixture
def german() -> Iterator[None]:
    language.use("de", paths.translations())
    yield
    language.use("en", [])


def match(*clues: Clues) -> Match:
    return match_clues(BOOK, clues)


def one(**clue: Any) -> Match:
    return match(Clues(**clue))


@pytest.mark.parametrize(
    ("clue", "by"),
    [
        ({"source": "deb", "package": "slack-desktop"}, "deb package slack-desktop"),
        ({"source": "winget", "package": "slacktechnologies.SLACK"}, "winget package slacktechnologies.SLACK"),
        (
            {"source": "macos", "bundle_id": "com.tinyspeck.slackmacgap", "signing_id": TEAM},
            f"bundle com.tinyspeck.slackmacgap signed by {TEAM}",
        ),
    ],
)
def test_a_strong_key_is_certain(clue: dict[str, Any], by: str) -> None:
    assert one(**clue) == Match(app="slack", company="slack", certainty="certain", by=by)


@pytest.mark.parametrize(
    "clue",
    [
        {"source": "deb", "package": "Slack-Desktop"},
        {"source": "rpm", "package": "slack-desktop"},
        {"source": "flatpak", "package": "com.slack.slack"},
        {"source": "deb", "package": "slack-desktop-tools"},
        {"source": "process", "package": "slack-desktop"},
    ],
)
def test_a_package_name_counts_to_the_letter_and_for_its_manager_only(clue: dict[str, Any]) -> None:
    assert one(**clue).app is None


@pytest.mark.parametrize(
    "clue",
    [
        {"source": "windows", "name": "Slack", "publisher": "Slack Technologies, LLC"},
        {"source": "windows", "name": "  SLACK ", "publisher": "slack  technologies, llc"},
        {"source": "windows", "name": "Ｓｌａｃｋ", "publisher": "Slack Tech Reseller"},
        {"source": "windows", "name": "スラック", "exe": "C:\\Apps\\slack.EXE"},
        {"source": "windows", "name": "Slack", "path": "C:\\Users\\me\\AppData\\Local\\Slack\\app-4.1"},
        {"source": "process", "exe": "/opt/Slack/slack", "path": "/opt/Slack"},
        {"source": "desktop", "name": "Slack", "desktop_id": "slack"},
        {"source": "macos", "bundle_id": "com.tinyspeck.slackmacgap"},
    ],
)
def test_two_weak_keys_of_different_kinds_are_likely(clue: dict[str, Any]) -> None:
    found = one(**clue)
    assert (found.app, found.company, found.certainty) == ("slack", "slack", "likely")


@pytest.mark.parametrize(
    "clue",
    [
        {"name": "Slack"},
        {"exe": "slack.exe"},
        {"desktop_id": "slack"},
        {"path": "D:/Slack"},
        {"source": "process", "name": "slack", "exe": "/home/me/bin/slack"},
    ],
)
def test_one_weak_key_is_a_question_and_no_finding(clue: dict[str, Any]) -> None:
    found = one(**clue)
    assert found.app is None
    assert found.certainty == "possible"
    assert found.question is not None
    assert found.question.startswith("Is this Slack?")


@pytest.mark.parametrize("source", ["deb", "rpm", "pacman"])
def test_a_distributions_program_of_the_same_name_is_another_one(source: Any) -> None:
    found = match(
        Clues(source=source, package="slacker"),
        Clues(source="desktop", name="Slack", exe="slack", desktop_id="slack", path="/usr/bin"),
        Clues(source="process", exe="slack", path="/usr/lib/slack"),
    )
    assert found == Match()


@pytest.mark.parametrize("source", ["flatpak", "snap", "winget"])
def test_an_unlisted_package_of_the_same_name_is_at_most_a_question(source: Any) -> None:
    found = match(
        Clues(source=source, package="org.example.wrapper", name="Slack"),
        Clues(source="desktop", name="Slack", exe="slack", desktop_id="slack"),
    )
    assert (found.app, found.certainty) == (None, "possible")


@pytest.mark.parametrize(
    "clue",
    [
        {"publisher": "Slack Technologies, LLC"},
        {"path": "/opt/Slack"},
        {"path": "/usr/local/Slack"},
    ],
)
def test_a_package_of_another_name_is_likely_with_its_makers_own_sign(clue: dict[str, Any]) -> None:
    found = match(Clues(source="deb", package="slack-beta"), Clues(source="desktop", name="Slack", exe="slack", **clue))
    assert (found.app, found.certainty) == ("slack", "likely")


@pytest.mark.parametrize(
    "never",
    [
        {"source": "deb", "package": "slack"},
        {"name": "slack  TERM"},
        {"publisher": "somebody"},
        {"exe": "/usr/bin/slackterm"},
    ],
)
def test_never_wins_over_everything(never: dict[str, Any]) -> None:
    strong = Clues(source="deb", package="slack-desktop", name="Slack", exe="slack")
    assert match(strong, Clues(**never)).app is None
    assert match(Clues(**never), strong).question is None


@pytest.mark.parametrize("name", ["Slackware", "My Slack", "Slack Desktop", "slack-term", "Sl ack", "Slack®", ""])
def test_parts_of_names_are_nothing(name: str) -> None:
    assert one(name=name, publisher="x").app is None
    assert one(name=name).question is None


@pytest.mark.parametrize("publisher", ["Hitencent", "Tencent Games", "TencentX", "Ten cent"])
def test_a_publisher_that_contains_another_is_not_it(publisher: str) -> None:
    assert one(publisher=publisher).company is None


@pytest.mark.parametrize(
    ("clue", "by"),
    [
        ({"publisher": "tencent"}, "publisher tencent"),
        ({"source": "winget", "package": "Tencent.Something"}, "publisher Tencent"),
        ({"source": "windows", "signing_id": "Tencent Technology"}, "signing identity Tencent Technology"),
    ],
)
def test_a_publisher_alone_names_the_company_only(clue: dict[str, Any], by: str) -> None:
    assert one(**clue) == Match(company="tencent", by=by)


def test_the_first_part_of_a_winget_id_is_its_publisher_only_where_none_is_given() -> None:
    assert one(source="winget", package="Hitencent.JisuPDF").company is None
    assert one(source="winget", package="Tencent.X", publisher="Nobody").company is None
    assert one(source="deb", package="Tencent.X").company is None


def test_a_bundle_signed_by_somebody_else_is_another_program() -> None:
    found = one(source="macos", bundle_id="com.tinyspeck.slackmacgap", signing_id="ZZZZZ99999", name="Slack")
    assert found.app is None


def test_the_best_clue_decides_whatever_the_order() -> None:
    clues = (Clues(name="Slack"), Clues(exe="slack.exe"), Clues(source="flatpak", package="com.slack.Slack"))
    assert match(*clues).certainty == match(*reversed(clues)).certainty == "certain"
    assert match(*clues[:2]).certainty == "likely"


def test_of_two_certain_apps_the_first_clue_wins_and_the_other_is_told() -> None:
    clues = (Clues(source="deb", package="other"), Clues(source="deb", package="slack-desktop"))
    assert match(*clues) == Match(
        app="other", company="maker", certainty="certain", by="deb package other; other signs point to slack"
    )
    assert match(*reversed(clues)).app == "slack"


def test_two_apps_with_equal_weak_keys_are_no_finding() -> None:
    assert match(Clues(name="Slack", exe="slack"), Clues(name="Other", exe="other")).app is None


def test_weak_keys_say_by_what() -> None:
    found = one(source="windows", name="Slack", publisher="Slack Technologies, LLC")
    assert found.by == "name Slack and publisher Slack Technologies, LLC"


def test_an_extension_is_not_the_program_of_its_name() -> None:
    assert one(source="chrome-extension", package="abc", name="Slack", publisher="Nobody") == Match()


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("C:\\Program Files\\Slack", True),
        ("c:/program files/slack/app-4.3/resources", True),
        ("/opt/Slack/", True),
        ("/opt/MySlack", False),
        ("/opt/Slack2", False),
        ("/home/slack/bin", False),
        ("C:\\Users\\Slack\\bin", False),
        ("/home/me/Slack", True),
        ("", False),
    ],
)
def test_folders_count_by_whole_names_and_never_by_the_users(path: str, inside: bool) -> None:
    assert (one(path=path).certainty == "possible") is inside


def test_a_program_of_a_known_maker_is_not_somebody_elses_app() -> None:
    found = one(source="windows", name="Slack", exe="slack.exe", publisher="Tencent")
    assert (found.app, found.company) == (None, "tencent")


def test_a_program_of_the_makers_owner_is_its_app() -> None:
    owned = make.company("slack", owners=(Owner(company="tencent", sources=("s1",)),))
    book = make.book(SLACK, owned, make.company("tencent", publishers=("Tencent",)))
    found = match_clues(book, (Clues(source="windows", name="Slack", exe="slack.exe", publisher="Tencent"),))
    assert (found.app, found.certainty) == ("slack", "likely")


def test_a_program_with_another_name_is_not_asked_about_for_its_file_alone() -> None:
    assert one(source="windows", name="Other Thing", exe="slack.exe") == Match()
    assert one(source="windows", name="Other Thing", path="C:/Slack") == Match()


def test_nothing_known_gives_nothing() -> None:
    assert match() == Match()
    assert one() == Match()


@given(st.builds(Clues, name=st.text(), publisher=st.text(), exe=st.text(), path=st.text(), bundle_id=st.text()))
def test_any_text_is_answered(clue: Clues) -> None:
    assert isinstance(match(clue), Match)


MAKERS = make.book(
    make.company("example", domains=("example.com", "ink.example.co.uk"), signing=(Signing(team_id=TEAM),)),
    make.company("other-maker", publishers=("Other",)),
)


@pytest.mark.parametrize(
    ("clue", "company"),
    [
        (Clues(source="flatpak", package="com.example.Editor"), "example"),
        (Clues(source="flatpak", package="com.Example.draw.Editor"), "example"),
        (Clues(source="flatpak", package="uk.co.example.ink.Pen"), "example"),
        (Clues(source="macos", bundle_id="com.example.editor"), "example"),
        (Clues(source="macos", bundle_id="com.example.editor", signing_id=TEAM), "example"),
        # Signed by somebody whom nobody knows: the id may be a lie.
        (Clues(source="macos", bundle_id="com.example.editor", signing_id="ZZZZZ99999"), None),
        (Clues(source="flatpak", package="com.examples.Editor"), None),
        (Clues(source="flatpak", package="uk.co.example.Pen"), None),
        (Clues(source="flatpak", package="com.example"), None),
        (Clues(source="deb", package="com.example.editor"), None),
        (Clues(source="macos", bundle_id="com.example.editor", publisher="Other"), "other-maker"),
        (Clues(source="msix", package="Other.Notes"), "other-maker"),
        (Clues(source="winget", package="Other.Notes"), "other-maker"),
    ],
)
def test_an_id_below_the_domain_of_a_company_names_its_maker(clue: Clues, company: str | None) -> None:
    found = match_clues(MAKERS, (clue,))
    assert (found.app, found.company) == (None, company)


def test_the_publisher_is_named_once_in_every_language(german: None) -> None:
    found = one(source="windows", name="Slack", publisher="Slack Technologies, LLC")
    assert found.app == "slack"
    assert found.by == "Name Slack und Herausgeber Slack Technologies, LLC"
