"""What collectors see on a computer: facts, and `Skipped` where they could not look.

Text in facts came from the machine: collectors clean it once (`collect.clean`) before it gets here. Facts are also the
lines of a recorded computer (JSON lines, one tagged value per line, `Computer` first).
"""

from typing import Literal

from privacycheck.model.base import Source, Value

Origin = Literal["store", "policy", "own", "unknown"]


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
    scope: Literal["system", "user"] = "system"
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
    """Something that starts at login. `command` as in DesktopEntry.exec."""

    autostart_id: str
    name: str
    command: tuple[str, ...] = ()
    path: str
    scope: Literal["system", "user"] = "user"
    enabled: bool = True


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
    | HostName
    | Looked
    | Skipped
)
