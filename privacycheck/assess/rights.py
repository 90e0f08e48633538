"""Rights as sandboxes and the desktop name them in, what a program may do in plain words out.

The meaning of the names: flatpak-metadata(5), docs.flatpak.org (sandbox permissions), snapcraft.io (supported
interfaces), flatpak.github.io/xdg-desktop-portal. A right says what a program could do, never what it does: none of
them raises the level alone.
"""

from collections.abc import Iterable, Sequence

from privacycheck.language import mark, tr, trn
from privacycheck.model.base import Value
from privacycheck.model.facts import Rights
from privacycheck.model.report import ShownRight

WORDS: dict[str, tuple[int, str]] = {
    "plug=classic": (9, mark("do whatever your account may: nothing confines it")),
    "session-bus=org.freedesktop.Flatpak": (9, mark("start programs outside of its sandbox")),
    "filesystems=host": (8, mark("read and change all your files")),
    "filesystems=home": (8, mark("read and change all files in your home folder")),
    "plug=home": (7, mark("read and change the files in your home folder that are not hidden")),
    "plug=system-files": (6, mark("read chosen files of the system")),
    "plug=personal-files": (6, mark("read chosen hidden files of your home folder")),
    "plug=removable-media": (5, mark("read and change files on memory sticks and other disks")),
    "sockets=x11": (7, mark("see your screen and what you type in other programs (X11)")),
    "plug=x11": (7, mark("see your screen and what you type in other programs (X11)")),
    "sockets=fallback-x11": (
        3,
        mark("see your screen and what you type in other programs, on older desktops (without Wayland)"),
    ),
    "portal=remote-desktop": (7, mark("see your screen and use mouse and keyboard for you")),
    "portal=screencast": (7, mark("record your screen")),
    "portal=screenshot": (6, mark("take pictures of your screen")),
    "devices=all": (7, mark("use every device, cameras and microphones among them")),
    "devices=input": (6, mark("read keyboards, mice and game controllers")),
    "devices=usb": (5, mark("use devices at the USB ports")),
    "plug=raw-usb": (5, mark("use devices at the USB ports")),
    "plug=raw-input": (6, mark("read keyboards, mice and game controllers")),
    "plug=camera": (7, mark("use the camera")),
    "portal=camera": (7, mark("use the camera")),
    "portal=microphone": (7, mark("use the microphone")),
    "plug=audio-record": (7, mark("use the microphone")),
    "plug=pulseaudio": (6, mark("play sound and use the microphone")),
    "sockets=pulseaudio": (6, mark("play sound and use the microphone")),
    "portal=location": (7, mark("know where you are")),
    "plug=location-observe": (7, mark("know where you are")),
    "system-bus=org.freedesktop.GeoClue2": (7, mark("know where you are")),
    "session-bus=org.freedesktop.secrets": (
        7,
        mark("read the passwords that your desktop keeps for you (keyring) while they are unlocked"),
    ),
    "session-bus=org.kde.kwalletd5": (
        7,
        mark("read the passwords that KDE keeps for you (KWallet) while they are unlocked"),
    ),
    "session-bus=org.kde.kwalletd6": (
        7,
        mark("read the passwords that KDE keeps for you (KWallet) while they are unlocked"),
    ),
    "plug=password-manager-service": (
        7,
        mark("read the passwords that your desktop keeps for you (keyring) while they are unlocked"),
    ),
    "sockets=ssh-auth": (6, mark("use your keys for signing in to other computers (SSH)")),
    "plug=ssh-keys": (6, mark("use your keys for signing in to other computers (SSH)")),
    "sockets=gpg-agent": (6, mark("use your keys for signing and encrypting (GPG)")),
    "plug=gpg-keys": (6, mark("use your keys for signing and encrypting (GPG)")),
    "sockets=pcsc": (4, mark("use smart cards")),
    "sockets=session-bus": (8, mark("talk to every program of your session")),
    "sockets=system-bus": (6, mark("talk to every service of the system")),
    "plug=contacts-service": (6, mark("read your contacts")),
    "plug=calendar-service": (6, mark("read your calendars")),
    "shared=network": (4, mark("use the network")),
    "plug=network": (4, mark("use the network")),
    "plug=network-bind": (3, mark("wait for connections from other computers")),
    "plug=network-observe": (5, mark("see the connections of other programs")),
    "plug=network-control": (5, mark("change network settings")),
    "system-bus=org.freedesktop.NetworkManager": (4, mark("see your networks")),
    "plug=network-manager": (5, mark("change network settings")),
    "plug=system-observe": (4, mark("see which programs run")),
    "plug=process-control": (4, mark("stop other programs")),
    "plug=log-observe": (5, mark("read the logs of the system")),
    "plug=account-control": (5, mark("change accounts of this computer")),
    "features=bluetooth": (4, mark("use Bluetooth")),
    "plug=bluez": (4, mark("use Bluetooth")),
    "system-bus=org.bluez": (4, mark("use Bluetooth")),
    "portal=background": (3, mark("run in the background")),
    "portal=notification": (1, mark("show notifications")),
    "plug=cups": (1, "print"),
    "sockets=cups": (1, "print"),
}
"""How telling a right is (9 most), and what it means. Rights that are not listed are those that every window needs."""
FOLDERS = {
    "xdg-desktop": mark("your desktop folder"),
    "xdg-documents": mark("your documents"),
    "xdg-download": mark("your downloads"),
    "xdg-music": mark("your music"),
    "xdg-pictures": mark("your pictures"),
    "xdg-public-share": mark("your public folder"),
    "xdg-videos": mark("your videos"),
    "xdg-templates": mark("your templates"),
    "xdg-config": mark("settings of other programs"),
    "xdg-data": mark("data of other programs"),
    "xdg-cache": mark("caches of other programs"),
    "host-os": mark("the files of the system"),
    "host-etc": mark("the settings of the system"),
}
CONTACTS = "session-bus=org.gnome.evolution.dataserver."
GIVERS = {
    "manifest": mark("the program asks for it and has it"),
    "connected": mark("in force now"),
    "portal": mark("you allowed it when asked"),
    "asked": mark("the program says that it needs it"),
}
SHOWN = 40

READS = (mark("read all your files"), mark("read all files in your home folder"))
"""Those of WORDS that may be given for reading only."""


class Effective(Value, frozen=True, kw_only=True):
    """Rights in force with who gave them, and those taken away with who did."""

    given: dict[str, str]
    taken: dict[str, str]
    left_out: int = 0


def effective(rights: Sequence[Rights]) -> Effective:
    """What holds after overrides: of all programs before those of one, of the system before the user's."""
    given: dict[str, str] = {}
    taken: dict[str, str] = {}
    order = sorted(rights, key=lambda r: (r.origin != "manifest", r.package != "*", r.scope == "user"))
    for one in order:
        giver = GIVERS.get(one.origin)
        by = tr(giver) if giver else tr("you gave it") if one.scope == "user" else tr("an administrator gave it")
        who = tr("you took it away") if one.scope == "user" else tr("an administrator took it away")
        for name in one.denies:
            key = plain(name)
            gone = [g for g in given if plain(g) == key]
            for g in gone:
                del given[g]
            if gone or one.origin == "portal":
                taken[gone[0] if gone else name] = tr("you refused it when asked") if one.origin == "portal" else who
        for name in one.allows:
            taken.pop(name, None)
            given.setdefault(name, by)
    return Effective(given=given, taken=taken, left_out=sum(r.left_out for r in rights))


def plain(name: str) -> str:
    """A right without how far it goes (":ro", ":talk")."""
    kind, _, value = name.partition("=")
    return f"{kind}={value.partition(':')[0]}" if kind in ("filesystems", "session-bus", "system-bus") else name


def shown_rights(rights: Sequence[Rights]) -> tuple[ShownRight, ...]:
    """The most telling first; two names for one thing are told once."""
    state = effective(rights)
    found = [*_told(state.given, True), *_told(state.taken, False)]
    once: dict[tuple[str, bool], tuple[int, ShownRight]] = {}
    for weight, right in found:
        once.setdefault((right.says, right.allowed), (weight, right))
    ranked = [r for _, r in sorted(once.values(), key=lambda w: (not w[1].allowed, -w[0], w[1].says))]
    more = state.left_out + max(0, len(ranked) - SHOWN)
    if more:
        rest = ShownRight(
            id="more",
            says=trn("use 1 more right that we do not list", "use {n} more rights that we do not list", more),
            by=tr("asked for by the program"),
        )
        return (*ranked[:SHOWN], rest)
    return tuple(ranked)


def _told(rights: dict[str, str], allowed: bool) -> Iterable[tuple[int, ShownRight]]:
    for name, by in rights.items():
        weight, says = words(name)
        if weight:
            yield weight, ShownRight(id=name, says=says, by=by, allowed=allowed)


def words(name: str) -> tuple[int, str]:
    """How telling a right is and what it means; 0 and nothing for those that tell nothing."""
    kind, _, value = name.partition("=")
    only_reads = kind == "filesystems" and value.endswith(":ro")
    found = WORDS.get(plain(name))
    if found:
        weight, says = found
        return (weight - 1, tr(says.replace("read and change", "read"))) if only_reads else (weight, tr(says))
    if kind == "filesystems":
        place = plain(name).partition("=")[2]
        folder = FOLDERS.get(place) if "/" not in place else None
        where = tr(folder) if folder else tr("the folder {place}", place=place)
        says = tr("read {where}", where=where) if only_reads else tr("read and change {where}", where=where)
        return (4 if folder else 2), says
    if name.startswith(CONTACTS):
        return 6, tr("read your contacts and calendars")
    return 0, ""
