"""Claims about rights in plain words."""

from typing import Any

import pytest

from privacycheck.assess import coverage
from privacycheck.assess.rights import SHOWN, effective, shown_rights
from privacycheck.identify import identify
from privacycheck.model.facts import Rights
from privacycheck.present.panel import panel
from tests.assess.reports import report_of
from tests.make import entry, package

ID = "org.example.Tiny"


def rights(*allows: str, origin: Any = "manifest", denies: tuple[str, ...] = (), **change: Any) -> Rights:
    values: dict[str, Any] = {"source": "flatpak", "package": ID, "origin": origin, "allows": allows, "denies": denies}
    return Rights(**values | change)


def test_an_override_takes_away_whatever_how_far_the_right_went() -> None:
    asked = rights("filesystems=home:ro", "shared=network", "filesystems=host")
    taken = rights(origin="override", denies=("filesystems=home",), scope="user")
    state = effective((taken, asked))
    assert set(state.given) == {"shared=network", "filesystems=host"}
    assert state.taken == {"filesystems=home:ro": "you took it away"}


def test_what_was_never_given_is_not_told_as_taken_away() -> None:
    state = effective((rights("shared=network"), rights(origin="override", denies=("sockets=x11",))))
    assert state.taken == {}


def test_the_user_gives_back_what_the_system_took() -> None:
    away = rights(origin="override", denies=("sockets=x11",), package="*")
    back = rights("sockets=x11", origin="override", scope="user")
    state = effective((back, away, rights("sockets=x11")))
    assert (state.given, state.taken) == ({"sockets=x11": "you gave it"}, {})


def test_the_most_telling_right_comes_first_and_refusals_last() -> None:
    portal = rights("portal=notification", origin="portal", denies=("portal=camera",), scope="user")
    shown = shown_rights((rights("shared=ipc", "shared=network", "filesystems=home"), portal))
    assert [(r.says, r.allowed) for r in shown] == [
        ("read and change all files in your home folder", True),
        ("use the network", True),
        ("show notifications", True),
        ("use the camera", False),
    ]


def test_read_only_says_read() -> None:
    (one, two) = shown_rights((rights("filesystems=host:ro", "filesystems=xdg-download"),))
    assert (one.says, two.says) == ("read all your files", "read and change your downloads")


def test_thousands_of_rights_end_in_a_count() -> None:
    shown = shown_rights((rights(*(f"filesystems=/f{n}" for n in range(200)), left_out=9_800),))
    assert len(shown) == SHOWN + 1
    assert shown[-1].says == f"use {10_000 - SHOWN:,} more rights that we do not list"


def test_the_panel_tells_who_gave_a_right() -> None:
    facts = [package(ID, "flatpak", name="Tiny"), rights("filesystems=host"), rights("sockets=x11", package="*")]
    made = report_of(facts)
    seen = next(s for s in panel(made).sections if s.id == "seen")
    (item,) = [i for i in seen.items if i.text.startswith("It may ")]
    assert (
        item.text == "It may read and change all your files; see your screen and what you type in other programs (X11)."
    )
    assert item.note == ("The program asks for it and has it.",)


def test_rights_without_their_program_are_not_told() -> None:
    apps, _ = identify([rights("filesystems=host")])
    assert apps == []


@pytest.mark.parametrize(("source", "told"), [("deb", True), ("flatpak", False), ("snap", False)])
def test_only_of_programs_outside_of_a_sandbox_it_is_said_that_nothing_confines_them(source: str, told: bool) -> None:
    (app,), _ = identify([package("tiny", source, desktop_ids=("tiny",)), entry("tiny", "/opt/tiny/tiny")])
    assert (coverage.NOT_CONFINED in coverage.for_app(app, 0)) is told
