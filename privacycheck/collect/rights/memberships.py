"""The list of groups in, those out whose members may read or control something that others may not.

passwd(5), group(5). Whether a group really opens a device depends on the system's device rules; the names are those of
Debian's base-passwd, systemd (sysusers, udev rules) and the programs named beside them.
"""

from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Membership

NAME = "memberships"
LIST_LIMIT = 8 * 1024 * 1024
ROLES = (
    "adm",
    "disk",
    "docker",
    "incus-admin",
    "kmem",
    "libvirt",
    "lpadmin",
    "lxd",
    "netdev",
    "plugdev",
    "root",
    "shadow",
)
DEVICES = ("audio", "bluetooth", "camera", "dialout", "input", "scanner", "tty", "uinput", "uucp", "video")
TELLING = frozenset((*ROLES, *DEVICES, "shadow", "systemd-journal", "vboxusers", "wireshark"))


def collect(context: Context) -> Iterator[AnyFact]:
    """Groups of the accounts whose home folders are looked at. Nothing is told of root, who may do everything."""
    try:
        accounts = context.read(context.path("/etc/passwd"), LIST_LIMIT)
        groups = context.read(context.path("/etc/group"), LIST_LIMIT)
    except FileNotFoundError:
        return
    except OSError as error:
        yield refused(NAME, error, tr("The list of groups"))
        return
    homes = {context.shown(home).rstrip("/") for home in context.homes}
    mine = [f for f in _lines(accounts, 7) if f[5] and f[5].rstrip("/") in homes and f[2] != "0"]
    users = {fields[0] for fields in mine}
    first = {fields[3] for fields in mine}
    for name, _, number, members in _lines(groups, 4):
        if name in TELLING and (number in first or users & set(members.split(","))):
            yield Membership(name=name)


def _lines(raw: bytes, count: int) -> Iterator[list[str]]:
    for line in raw.decode("utf-8", "replace").split("\n"):
        fields = line.split(":")
        if len(fields) == count:
            yield fields


COLLECTOR = Collector(
    name=NAME,
    title=mark("groups that your account belongs to"),
    reads=mark("Which groups with special rights (camera, sound, keyboards, disks) your account belongs to."),
    platforms=("linux",),
    collect=collect,
)
