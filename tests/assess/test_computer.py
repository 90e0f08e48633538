"""Claims about what is set on a computer and belongs to no program."""

from typing import Any

from privacycheck.assess.computer import GROUPS, this_computer
from privacycheck.collect.rights.memberships import TELLING
from privacycheck.identify import identify
from privacycheck.model.facts import AnyFact, Autostart, Certificate, Membership, Policy, Proxy, Tunnel, Vpn
from privacycheck.present.computer import lines, section
from tests.make import entry


def told(*facts: AnyFact) -> list[tuple[str, str]]:
    apps, _ = identify(facts)
    return [(s.level, s.says) for s in this_computer(facts, apps)]


def root(**change: Any) -> Certificate:
    values: dict[str, Any] = {"subject": "Filter", "issuer": "Filter", "trusted_by": "Firefox", "path": "/a"}
    return Certificate(**values | change)


def test_one_certificate_in_two_places_is_one_line() -> None:
    ((level, says),) = told(root(), root(trusted_by="Chrome and its relatives", path="/b"))
    assert (level, says) == (
        "look",
        "The root certificate Filter was added, and is trusted by Firefox and Chrome and its relatives.",
    )


def test_every_group_that_is_collected_has_words() -> None:
    assert set(GROUPS) == set(TELLING)


def test_what_is_worth_a_look_comes_first() -> None:
    assert [level for level, _ in told(Membership(name="video"), Membership(name="input"))] == ["look", "quiet"]


def test_a_proxy_on_this_computer_is_told_as_one() -> None:
    facts = [Proxy(kind="proxy", value="http://127.0.0.1:8080", origin="/etc/environment")]
    (setting,) = this_computer(facts, ())
    assert setting.says == "Traffic is sent through the proxy http://127.0.0.1:8080."
    assert setting.note[0].startswith("The proxy runs on this computer")


def test_a_rule_that_switches_something_off_or_is_only_a_wish_raises_nothing() -> None:
    off = Policy(host="Chrome", name="CloudReportingEnabled", value="false", path="/a")
    wish = Policy(host="Chrome", name="ProxyServer", value="p:1", path="/b", forced=False)
    assert [level for level, _ in told(off, wish)] == ["quiet", "quiet"]


def test_extensions_forced_by_settings_are_told_like_those_of_the_list() -> None:
    one = Policy(host="Chrome", name="ExtensionSettings", value="force_installed: abc", path="/a")
    two = Policy(host="Chrome", name="ExtensionInstallForcelist", value="abc", path="/a")
    assert told(one, two) == [("look", "A rule file puts extensions into Chrome that you cannot remove.")]


def test_a_rule_on_the_start_page_names_the_browser() -> None:
    rule = Policy(host="Edge", name="HomepageLocation", value="https://a.example", path="/a")
    assert told(rule) == [("quiet", "A rule file sets the start page of Edge.")]


def test_a_service_is_told_here_only_where_no_program_is_known_for_it() -> None:
    known = Autostart(autostart_id="tiny", name="Tiny", command=("/opt/tiny/tiny",), path="/x")
    loose = Autostart(autostart_id="odd", name="Odd", command=("/srv/odd",), path="/y", when="boot")
    facts = (entry("tiny", "/opt/tiny/tiny"), known, loose)
    assert told(*facts) == [("quiet", "Odd starts with the computer; we do not know which program it belongs to.")]


def test_the_first_page_tells_what_is_worth_a_look_and_counts_the_rest() -> None:
    settings = this_computer([root(), Vpn(name="wg0", kind="WireGuard", origin="x")], ())
    assert lines(settings)[-1] == "1 other setting: see the report of the scan."
    assert lines(settings[1:]) == ()
    assert [i.badge for i in section(settings).items] == ["Worth a look", "Seen on this computer"]


def test_a_tunnel_that_is_up_is_told_once() -> None:
    up, down = Tunnel(name="wg0", product="WireGuard"), Vpn(name="work", kind="openvpn", origin="NetworkManager")
    modem = Tunnel(name="ppp0", product="PPP", vpn=False)
    both = Vpn(name="wg0", kind="WireGuard", origin="/etc/wireguard")
    assert [says for _, says in told(up, both, down, modem)] == [
        "The VPN tunnel wg0 (WireGuard) is up.",
        "The VPN tunnel work (openvpn) is set up.",
    ]
