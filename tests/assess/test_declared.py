"""Claims about what a program declares beside what is seen of it: what fires, and what must stay silent."""

from typing import Any

import pytest

from privacycheck.assess.declared import differences
from privacycheck.model.app import Application, Recipient
from privacycheck.model.facts import DeviceUse, Rights
from privacycheck.model.report import Contact


def rights(*allows: str, origin: Any = "manifest", source: Any = "flatpak", **change: Any) -> Rights:
    return Rights(source=source, package="a.b.C", origin=origin, allows=allows, **change)


def contact(company: str | None = "Acme", kind: str = "internet", **change: Any) -> Contact:
    recipient = Recipient(address="198.51.100.7", kind=kind, host=change.pop("host", None))
    return Contact(recipient=recipient, company_name=company, **change)


def told(given: tuple[Rights, ...], *contacts: Contact, device: Any = None) -> list[tuple[str, str]]:
    devices = (DeviceUse(pid=1, device=device, how="x"),) if device else ()
    app = Application(key="flatpak:a.b.C", name="C", rights=given, devices=devices)
    return [(o.level, o.says) for o in differences(app, contacts)]


def test_a_program_that_declares_no_network_and_talks_is_worth_a_look() -> None:
    ((level, says),) = told((rights("sockets=x11"),), contact(), contact("Other"), contact(None))
    assert level == "look"
    assert says.startswith(
        "It says that it needs no network, but talked to 2 companies and 1 address of unknown owner. A part"
    )


@pytest.mark.parametrize(
    "given",
    [
        (),
        (rights("shared=network"),),
        (rights("plug=network-bind", source="snap"),),
        (rights("plug=classic", source="snap"),),
        (rights("sockets=x11", left_out=5),),
        (rights("portal=camera", origin="portal"),),
        (rights("filesystems=home", origin="override", scope="user"),),
    ],
)
def test_whoever_may_use_the_network_or_tells_nothing_whole_is_not_contradicted(given: tuple[Rights, ...]) -> None:
    assert told(given, contact()) == []


def test_connections_inside_of_the_own_network_contradict_nothing() -> None:
    assert [level for level, _ in told((rights(),), contact(kind="local-network"))] == ["quiet"]


def test_a_program_that_may_start_others_outside_explains_its_connections() -> None:
    ((level, says),) = told((rights("session-bus=org.freedesktop.Flatpak:talk"),), contact())
    assert (level, says[-20:]) == ("quiet", "which explains this.")


def test_a_network_that_was_taken_away_holds_from_the_next_start_on() -> None:
    away = rights(origin="override", scope="user", denies=("shared=network",))
    ((level, says),) = told((rights("shared=network"), away), contact())
    assert level == "quiet"
    assert says.endswith("its network is off: you took it away. Such a change holds from its next start on.")
    assert told((rights("shared=network"), away)) == [
        ("quiet", "It says that it needs the network, but you took it away; we saw no connection of it.")
    ]


@pytest.mark.parametrize(
    ("given", "fires"),
    [
        ((rights("shared=network"),), True),
        ((rights("shared=network", "devices=all"),), False),
        ((rights("shared=network"), rights("portal=camera", origin="portal")), False),
        ((), False),
    ],
)
def test_a_camera_that_no_right_names_is_told(given: tuple[Rights, ...], fires: bool) -> None:
    assert bool(told(given, device="camera")) is fires


def test_only_named_hosts_that_a_list_does_not_cover_are_told() -> None:
    listed = (rights("host=example.org", "host=*.example.net", origin="asked", source="macos"),)
    inside = (contact(host="example.org"), contact(host="a.Example.net"), contact())
    assert told(listed, *inside) == []
    ((level, says),) = told(listed, *inside, contact(host="notexample.org"))
    assert (level, says) == ("look", "It talked to notexample.org, which its own list of addresses does not name.")
    assert told((*listed, rights("host=*", origin="asked", source="macos")), contact(host="x.y")) == []
    assert told((rights("capability=internetClient", origin="asked", source="msix"),), contact(host="x.y")) == []


def test_who_declares_no_tracking_and_talks_to_advertisers_is_told() -> None:
    none = (rights("tracking=no", origin="asked", source="macos"),)
    assert told(none, contact(purpose="analytics")) == []
    ((_, says),) = told(none, contact(purpose="ads", service_name="Ad Net"))
    assert says == "It declares that it does not track, and talked to Ad Net, for advertising."
    assert told((rights("tracking=yes", origin="asked", source="macos"),), contact(purpose="ads")) == []


def asked(*allows: str, **change: Any) -> Rights:
    return rights(*allows, **{"origin": "asked", "source": "macos", **change})


@pytest.mark.parametrize(
    "given",
    [
        (asked("capability=webcam", source="msix"),),
        (asked("capability=runFullTrust", "trust=container", source="msix"),),
        (asked("connections=none"), asked("tracking=no")),
    ],
)
def test_a_package_or_policy_without_network_is_set_beside_its_contacts(given: tuple[Rights, ...]) -> None:
    ((level, says),) = told(given, contact(), contact("Other"), contact("Third"))
    start = "It says that it needs no network, but talked to 3 companies. Nothing on this computer holds it to that"
    assert (level, says[: len(start)]) == ("look", start)
    assert told(given) == [("quiet", "It says that it needs no network, and we saw no connection of it.")]


@pytest.mark.parametrize(
    "given",
    [
        (asked("capability=internetClient", source="msix"),),
        (asked("capability=privateNetworkClientServer", source="msix"),),
        (asked("capability=runFullTrust", source="msix"),),
        (asked("trust=full", source="msix"),),
        (asked(source="msix", left_out=1),),
        (asked(source="msix", part="helper.app"),),
        (asked("connections=none", part="Ads.framework"),),
        (asked("connections=none"), asked("host=*", part="Net.framework")),
        (asked("collects=Name"),),
    ],
)
def test_what_may_use_the_network_or_speaks_for_a_part_contradicts_nothing(given: tuple[Rights, ...]) -> None:
    assert told(given, contact(host="a.example")) == []


def test_stars_in_a_list_of_hosts_stand_for_anything() -> None:
    listed = (asked("host=my*.example.com"),)
    assert told(listed, contact(host="my12.example.com")) == []
    assert [level for level, _ in told(listed, contact(host="your.example.com"))] == ["look"]


def test_hosts_of_a_part_add_to_those_of_the_program() -> None:
    listed = (asked("host=a.example"), asked("host=b.example", part="B.framework"))
    assert told(listed, contact(host="b.example")) == []


def test_an_address_that_is_declared_to_track_is_told_when_it_is_met() -> None:
    listed = (asked("tracking=yes", "tracks=t.example", part="Ads.framework"),)
    assert told(listed, contact(host="x.example")) == []
    ((level, says),) = told(listed, contact(host="eu.t.example"))
    assert (level, says) == ("look", "It talked to eu.t.example. By its own word this address tracks people.")


def test_that_a_part_does_not_track_says_nothing_of_the_whole() -> None:
    assert told((asked("tracking=no", part="Net.framework"),), contact(purpose="ads")) == []
