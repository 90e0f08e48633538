"""Claims about which network interfaces are tunnels, the last with one that the kernel made."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.settings import tunnel_interfaces
from privacycheck.model.facts import Tunnel
from tests.collect.conformance import Conformance, facts_of, write

ROOT = Path(__file__).parents[3]


def interface(root: Path, name: str, kind: int = 65534, address: int = 1, **files: str) -> None:
    folder = f"sys/class/net/{name}"
    write(root, f"{folder}/type", f"{kind}\n")
    for file, text in files.items():
        write(root, f"{folder}/{file}", text)
    place = root / "proc/net/if_inet6"
    old = place.read_text() if place.exists() else ""
    write(root, "proc/net/if_inet6", f"{old}fd00000000000000000000000000{address:04x} 02 40 00 80 {name:>8}\n")


def tunnels(root: Path) -> dict[str, tuple[str, bool]]:
    facts = facts_of(tunnel_interfaces.COLLECTOR, Context(root=root))
    return {f.name: (f.product, f.vpn) for f in facts if isinstance(f, Tunnel)}


class TestTunnelInterfaces(Conformance):
    collector = tunnel_interfaces.COLLECTOR
    can_be_hostile = False

    def build(self, root: Path, name: str = "Tiny") -> Context:
        interface(root, "tun0", tun_flags="0x1001\n")
        interface(root, "wg0", uevent="DEVTYPE=wireguard\nINTERFACE=wg0\n")
        return Context(root=root)


@pytest.mark.parametrize(
    ("name", "kind", "files", "product"),
    [
        ("wg0", 65534, {"uevent": "DEVTYPE=wireguard\nINTERFACE=wg0\n"}, ("WireGuard", True)),
        ("wg0-mullvad", 65534, {"uevent": "DEVTYPE=wireguard\n"}, ("Mullvad VPN", True)),
        ("nordlynx", 65534, {"uevent": "DEVTYPE=wireguard\n"}, ("NordVPN", True)),
        ("tun0", 65534, {"tun_flags": "0x1001"}, ("made by a VPN program", True)),
        ("tailscale0", 65534, {"tun_flags": "0x1001"}, ("Tailscale", True)),
        ("ztabcdefgh", 1, {"tun_flags": "0x1002"}, ("ZeroTier", True)),
        ("ppp0", 512, {}, ("PPP", False)),
        ("gre1", 778, {}, ("GRE", True)),
        ("sit1", 776, {}, ("IPv6 in IPv4", True)),
    ],
)
def test_tunnels_are_named_by_what_made_them(
    tmp_path: Path, name: str, kind: int, files: dict[str, str], product: tuple[str, bool]
) -> None:
    interface(tmp_path, name, kind, **files)
    assert tunnels(tmp_path) == {name: product}


@pytest.mark.parametrize(
    ("name", "kind", "files"),
    [
        ("eth0", 1, {}),
        ("wlan0", 1, {"uevent": "DEVTYPE=wlan\n"}),
        ("docker0", 1, {"uevent": "DEVTYPE=bridge\n"}),
        ("wwan0", 65534, {"uevent": "DEVTYPE=wwan\n"}),
        ("tailscale0", 1, {}),
        ("lo", 772, {}),
    ],
)
def test_other_interfaces_are_none(tmp_path: Path, name: str, kind: int, files: dict[str, str]) -> None:
    interface(tmp_path, name, kind, **files)
    assert tunnels(tmp_path) == {}


def test_an_interface_without_an_address_of_its_own_carries_nothing_of_this_computer(tmp_path: Path) -> None:
    write(tmp_path, "sys/class/net/vnet0/tun_flags", "0x1002")
    assert tunnels(tmp_path) == {}


def test_a_tunnel_that_the_kernel_made_is_found_with_its_address() -> None:
    if not shutil.which("unshare") or not shutil.which("ip") or not Path("/dev/net/tun").exists():
        pytest.skip("unshare, ip and /dev/net/tun are needed.")
    made = "mount -t sysfs sysfs /sys && ip tuntap add dev tun7 mode tun && ip addr add 10.8.0.9/24 dev tun7"
    asked = (
        "from privacycheck.collect.settings import tunnel_interfaces as t\n"
        "from privacycheck.collect.base import live_context\n"
        "print([(f.name, f.addresses) for f in t.collect(live_context())])"
    )
    shell = f"mount --make-rprivate / && {made} || exit 9; exec '{sys.executable}' -c '{asked}'"
    run = subprocess.run(
        ["unshare", "-rnm", "sh", "-c", shell], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    if run.returncode in (1, 9):
        pytest.skip(f"No tunnel can be made here: {run.stderr[:200]}")
    assert (run.stdout, run.returncode) == ("[('tun7', ('10.8.0.9',))]\n", 0)
