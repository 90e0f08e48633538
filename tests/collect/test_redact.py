"""Claims about what a recording leaves out of the settings of a computer."""

from privacycheck.collect.redact import OwnNames, redacted
from privacycheck.model.facts import AnyFact, Certificate, Policy, Proxy, Rights, Vpn

NAMES = OwnNames(user="anna", home="/home/anna", host="anna-laptop")


def one(fact: AnyFact) -> AnyFact:
    return next(redacted([fact], NAMES))


def test_where_a_proxy_stands_and_how_a_tunnel_is_called_is_not_written() -> None:
    assert one(Proxy(kind="proxy", value="http://proxy.bigcorp.example:8080", origin="x")) == Proxy(
        kind="proxy", value="http://proxy.example", origin="x"
    )
    own = Proxy(kind="proxy", value="127.0.0.1:9050", origin="x")
    assert one(own) == own
    assert one(Vpn(name="Anna's clinic", kind="openvpn", origin="x")) == Vpn(name="tunnel", kind="openvpn", origin="x")


def test_who_made_a_certificate_is_not_written() -> None:
    made = one(Certificate(subject="mkcert anna@anna-laptop (Anna B.)", issuer="a@b", trusted_by="x", path="/a"))
    assert isinstance(made, Certificate)
    assert (made.subject, made.issuer) == ("mkcert of the user", "certificate of the user")


def test_rules_keep_ids_and_lose_addresses() -> None:
    made = one(Policy(host="Chrome", name="X", value="abcdef, https://intranet.example/a, true", path="/a"))
    assert isinstance(made, Policy)
    assert made.value == "abcdef, example, true"


def test_folders_among_rights_lose_the_users_name() -> None:
    made = one(Rights(source="flatpak", package="a.b.C", origin="override", allows=("filesystems=/home/anna/x:ro",)))
    assert isinstance(made, Rights)
    assert made.allows == ("filesystems=/home/user/x:ro",)
