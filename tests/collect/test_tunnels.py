"""Claims about VPN tunnels."""

from pathlib import Path

from privacycheck.collect import tunnels
from privacycheck.collect.base import Context
from privacycheck.model.facts import Vpn
from tests.collect.conformance import Conformance, context, facts_of, write

CONNECTION = "[connection]\nid={name}\ntype={kind}\n[vpn]\nservice-type=org.freedesktop.NetworkManager.openvpn\n"


class TestTunnels(Conformance):
    collector = tunnels.COLLECTOR

    def build(self, root: Path, name: str = "Work") -> Context:
        write(root, "etc/NetworkManager/system-connections/a", CONNECTION.format(name=name, kind="vpn"))
        write(root, "etc/wireguard/wg0.conf", "[Interface]\nPrivateKey=secret\n")
        write(root, "sys/class/net/wg0/uevent", "DEVTYPE=wireguard\nINTERFACE=wg0\n")
        return context(root)


def test_tunnels_that_are_up_and_those_set_up_are_told_and_no_key(tmp_path: Path) -> None:
    context = TestTunnels().build(tmp_path)
    write(tmp_path, "etc/NetworkManager/system-connections/b", CONNECTION.format(name="Home", kind="wifi"))
    write(tmp_path, "sys/class/net/tun0/tun_flags", "0x1001\n")
    write(tmp_path, "sys/class/net/eth0/uevent", "INTERFACE=eth0\n")
    facts = facts_of(tunnels.COLLECTOR, context)
    assert [(f.name, f.kind, f.up) for f in facts if isinstance(f, Vpn)] == [
        ("tun0", "tunnel of a program", True),
        ("wg0", "WireGuard", True),
        ("Work", "openvpn", False),
        ("wg0", "WireGuard", False),
    ]
    assert "secret" not in repr(facts)
