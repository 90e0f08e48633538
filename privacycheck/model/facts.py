"""What collectors see on a computer: facts, and `Skipped` where they could not look.

Text in facts came from the machine: collectors clean it once (`collect.clean`) before it gets here. Facts are also the
lines of a recorded computer (JSON lines, one tagged value per line, `Computer` first).
"""

from typing import Literal

from privacycheck.model.base import Source, Value

Origin = Literal["store", "policy", "own", "unknown"]
Scope = Literal["system", "user"]


class Fact(Value, frozen=True, kw_only=True, tag_field="fact"):
    """Base of everything that a collector yields."""


class Computer(Fact, frozen=True, kw_only=True, tag="computer"):
    """The first line of a recorded computer. `system` is the distribution's own name; `taken` an ISO 8601 time, UTC."""

    schema_version: Literal[1] = 1
    platform: Literal["linux", "windows", "macos"]
    system: str
    taken: str
    made_up: bool = False


class Package(Fact, frozen=True, kw_only=True, tag="package"):
    """One installed unit of a package manager, or a Windows program in a Wine prefix (source "windows").

    `package` is the manager's own name for it; `name` what people would call it, where the manager knows. `auto` is
    True where it came only as a dependency, None where the manager does not tell. `part` is True for what is
    plainly a part of the system (library, runtime, kernel). `scope` is "system" or "user"; `location` the folder or
    file that it lives in, if it has one of its own; `exes` absolute paths of programs it is known to start.
    """

    source: Source
    package: str
    name: str | None = None
    version: str | None = None
    publisher: str | None = None
    summary: str | None = None
    homepage: str | None = None
    section: str | None = None
    scope: Scope = "system"
    auto: bool | None = None
    part: bool = False
    location: str | None = None
    exes: tuple[str, ...] = ()
    icon: str | None = None
    desktop_ids: tuple[str, ...] = ()
    upstream: str | None = None


class DesktopEntry(Fact, frozen=True, kw_only=True, tag="desktop"):
    """A program in the menu (freedesktop Desktop Entry, Type=Application). `desktop_id` is without ".desktop".

    `name` is the localised name, `names` every spelling seen (untranslated one first). `exec` is the command's
    program and arguments without field codes. `hidden`: Hidden or NoDisplay. `path` is the entry's own file.
    `site` is the host name of the site that a browser shows as this program, `app_id` the browser's own id for it.
    """

    desktop_id: str
    name: str
    names: tuple[str, ...] = ()
    exec: tuple[str, ...] = ()
    try_exec: str | None = None
    icon: str | None = None
    hidden: bool = False
    categories: tuple[str, ...] = ()
    path: str
    flatpak: str | None = None
    snap: str | None = None
    appimage: str | None = None
    wm_class: str | None = None
    site: str | None = None
    app_id: str | None = None


class Process(Fact, frozen=True, kw_only=True, tag="process"):
    """A running process. `started` is seconds since the epoch: pid and started together are its identity.

    `exe` is None where the system does not let this user see it. `script` is the program file that an interpreter
    runs. `sandbox` names the package that the kernel's cgroup or the mount says it runs in.
    """

    pid: int
    parent: int | None = None
    started: float
    name: str
    exe: str | None = None
    script: str | None = None
    sandbox: tuple[Source, str] | None = None
    own: bool = True


class Connection(Fact, frozen=True, kw_only=True, tag="connection"):
    """A socket with a remote end, or a listening one (`remote` None). Addresses in their shortest text form."""

    protocol: Literal["tcp", "udp"]
    local: str
    local_port: int
    remote: str | None = None
    remote_port: int | None = None
    state: str = ""
    pid: int | None = None


class FileOwner(Fact, frozen=True, kw_only=True, tag="file-owner"):
    """Which package a program file belongs to."""

    path: str
    source: Source
    package: str


class Autostart(Fact, frozen=True, kw_only=True, tag="autostart"):
    """Something that starts by itself. `command` as in DesktopEntry.exec. `when`: "login", or "boot" for a background
    service that starts with the computer."""

    autostart_id: str
    name: str
    command: tuple[str, ...] = ()
    path: str
    scope: Scope = "user"
    enabled: bool = True
    when: Literal["login", "boot"] = "login"


class Extension(Fact, frozen=True, kw_only=True, tag="extension"):
    """An extension of a browser, mail program or editor, in one profile.

    `host` is the program ("chrome", "firefox", "vscode" ...), `sandbox` the Flatpak or Snap in whose home folder the
    profile lies. `permissions` are the names of the manifest, `sites` the patterns of pages that it may reach;
    `left_out` counts entries of both beyond what is kept. `origin`: "store" (the maker of the host program hands it
    out), "policy" (an administrator or another program had it installed), "own" (loaded from a folder or file by hand).
    """

    host: str
    sandbox: tuple[Source, str] | None = None
    profile: str
    extension_id: str
    name: str
    version: str | None = None
    publisher: str | None = None
    permissions: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    left_out: int = 0
    enabled: bool = True
    origin: Origin = "unknown"
    path: str = ""


class Rights(Fact, frozen=True, kw_only=True, tag="rights"):
    """What an installed program may use, as one file of the system says it.

    `origin`: "manifest" (what the program asks for, and has unless somebody takes it away), "override" (the user or an
    administrator changed it), "portal" (the user's answer to a question), "connected" (what is in force), "asked" (a
    declaration that nothing enforces). `allows` and `denies` are in the words of the source: "sockets=x11" or
    "session-bus=org.example.Name:talk" (Flatpak), "plug=camera" (Snap), "portal=camera". `left_out` counts those beyond
    what is kept. The package "*" stands for every program of the source. `part` names the part of a program that a
    declaration speaks of (a framework, a module); "" where it speaks of the whole.
    """

    source: Source
    package: str
    origin: Literal["manifest", "override", "portal", "connected", "asked"]
    scope: Scope = "system"
    allows: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    left_out: int = 0
    path: str = ""
    part: str = ""


class DeviceUse(Fact, frozen=True, kw_only=True, tag="device-use"):
    """A running program has a device open at this moment. `how` says how that was seen, in words."""

    pid: int
    device: Literal["camera", "microphone", "sound", "screen"]
    how: str
    name: str = ""


class Handler(Fact, frozen=True, kw_only=True, tag="handler"):
    """The program that opens a kind of thing, by the id of its menu entry. `role` in words ("web pages")."""

    role: str
    desktop_id: str
    path: str


class WebApp(Fact, frozen=True, kw_only=True, tag="web-app"):
    """A site that a browser shows as a program of its own. `app_id` is the browser's id for it, as it stands in the
    command of its menu entry; `site` the host name of the site."""

    host: str
    app_id: str
    name: str = ""
    site: str
    path: str


class Membership(Fact, frozen=True, kw_only=True, tag="membership"):
    """The user's account is a member of a group of the system."""

    name: str


class Certificate(Fact, frozen=True, kw_only=True, tag="certificate"):
    """A root certificate that did not come with the system or the program. `subject` and `issuer` are names in words;
    `trusted_by` says who trusts it; `until` is an ISO date."""

    subject: str
    issuer: str
    trusted_by: str
    until: str | None = None
    path: str


class Proxy(Fact, frozen=True, kw_only=True, tag="proxy"):
    """A setting that sends traffic through another server. `value` is without names and passwords."""

    kind: Literal["proxy", "script", "detect"]
    value: str
    origin: str
    scope: Scope = "system"


class Vpn(Fact, frozen=True, kw_only=True, tag="vpn"):
    """A tunnel that is set up on this computer, whether it is used now or not."""

    name: str
    kind: str
    origin: str


class Policy(Fact, frozen=True, kw_only=True, tag="policy"):
    """One rule that a file of the system gives a browser. `value` is the rule's value as short text."""

    host: str
    name: str
    value: str
    path: str
    forced: bool = True


class HostName(Fact, frozen=True, kw_only=True, tag="host-name"):
    """A name that this computer itself knows for an address, and from where (`origin`, in words).

    `age` is how many seconds ago it was told, None where the source keeps no time. `reverse`: it was asked for by a
    reverse look-up, which gives what the network's owner writes there.
    """

    address: str
    host: str
    origin: str
    age: float | None = None
    reverse: bool = False


class Tunnel(Fact, frozen=True, kw_only=True, tag="tunnel"):
    """A network interface that leads through a tunnel. `product` says what made it, `addresses` are its own. `vpn` is
    False where it may as well be a modem (PPP)."""

    name: str
    product: str
    vpn: bool = True
    addresses: tuple[str, ...] = ()


class Looked(Fact, frozen=True, kw_only=True, tag="looked"):
    """A source that was looked at: `count` things found in `seconds`."""

    source: str
    count: int
    seconds: float


class Skipped(Fact, frozen=True, kw_only=True, tag="skipped"):
    """Something that could not be looked at. `hint` says how to see it, `source` is the collector's name."""

    source: str
    reason: str
    hint: str = ""
    count: int = 1


AnyFact = (
    Computer
    | Package
    | DesktopEntry
    | Process
    | Connection
    | FileOwner
    | Autostart
    | Extension
    | Rights
    | DeviceUse
    | Handler
    | WebApp
    | Membership
    | Certificate
    | Proxy
    | Vpn
    | Policy
    | HostName
    | Tunnel
    | Looked
    | Skipped
)
