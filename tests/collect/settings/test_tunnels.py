"""Claims about VPN tunnels."""

from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.settings import tunnels
from privacycheck.model.facts import Vpn
from tests.collect.conformance import Conformance, context, facts_of, write

CONNECTION = "[connection]\nid={name}\ntype={kind}\n[vpn]\nservice-type=org.freedesktop.NetworkManager.openvpn\n"


class TestTunnels(Conformance):
    collector = tunnels.COLLECTOR

    def build(self, root: Path, name: str = "Work") -> Context:
        write(root, "etc/NetworkManager/system-connections/a", CONNECTION.format(name=name, kind="vpn"))
        write(root, "etc/wireguard/wg0.conf", "[Interface]\nPrivateKey=secret\n")
        return context(root)


def test_tunnels_that_are_set_up_are_told_and_no_key(tmp_path: Path) -> None:
    context = TestTunnels().build(tmp_path)
    write(tmp_path, "etc/NetworkManager/system-connections/b", CONNECTION.format(name="Home", kind="wifi"))
    facts = facts_of(tunnels.COLLECTOR, context)
    assert [(f.name, f.kind) for f in facts if isinstance(f, Vpn)] == [
        ("Work", "openvpn"),
        ("wg0", "WireGuard"),
    ]
    assert "secret" not in repr(facts)
