"""Facts of one computer in, applications out.

A process belongs to, in this order: the Flatpak or Snap whose sandbox the kernel names (a path in another mount
namespace means nothing outside, so the sandbox is asked before the path), the package that owns its program file, the
AppImage whose mount it runs from, the Windows program in a Wine prefix, the menu entry that starts this file, and last
an application of its own by its path. An interpreter counts as what it runs.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from privacycheck.identify.groups import GENERIC_RUNNERS, Group
from privacycheck.identify.hosts import DESKTOP_IDS
from privacycheck.identify.names import base_name, host_path, is_interpreter, is_wine
from privacycheck.model.app import Application
from privacycheck.model.facts import (
    AnyFact,
    Autostart,
    Connection,
    DesktopEntry,
    DeviceUse,
    Extension,
    FileOwner,
    Handler,
    Package,
    Process,
    Rights,
    WebApp,
)

Kind = TypeVar("Kind")


def paths_of_interest(facts: Iterable[AnyFact]) -> frozenset[str]:
    """Absolute paths whose owning package should be asked for: running programs, menu entries and what they start."""
    paths: set[str] = set()
    for fact in facts:
        if isinstance(fact, Process) and fact.sandbox is None:
            paths.update(p for p in (fact.exe, fact.script) if p)
        elif isinstance(fact, DesktopEntry):
            if not (fact.flatpak or fact.snap or fact.appimage):
                paths.add(fact.path)
                paths.update(_commands(fact.exec, fact.try_exec) if not _is_window_on_site(fact) else ())
        elif isinstance(fact, Autostart):
            paths.add(fact.path)
            paths.update(_commands(fact.command, None))
    return frozenset(p for p in paths if p.startswith("/"))


def _commands(words: tuple[str, ...], try_exec: str | None) -> list[str]:
    """Where a menu entry's program may lie. A bare name is looked for where system packages put programs."""
    found = []
    program = next((w for w in words if base_name(w) not in GENERIC_RUNNERS and "=" not in w), None)
    for word in (program, try_exec):
        if not word:
            continue
        if word.startswith("/"):
            found.append(word)
        elif "/" not in word:
            found += [f"/usr/bin/{word}", f"/usr/games/{word}", f"/usr/local/bin/{word}"]
    return found


def _is_window_on_site(entry: DesktopEntry) -> bool:
    """Whether an entry starts a browser that shows one site as a program of its own."""
    return bool(entry.site or entry.app_id)


def identify(facts: Iterable[AnyFact]) -> tuple[list[Application], list[Connection]]:
    """Applications, ordered by name, and the connections that belong to none of them."""
    return Sorter(list(facts)).result()


def put(facts: Iterable[AnyFact], kind: type[Kind], add: Callable[[Kind], None]) -> None:
    """Gives each fact of one kind to where it belongs."""
    for fact in facts:
        if isinstance(fact, kind):
            add(fact)


class Sorter:
    """Everything indexed once, then each fact put into its group."""

    def __init__(self, facts: list[AnyFact]) -> None:
        self.groups: dict[str, Group] = {}
        self.owner: dict[str, str] = {}
        self.by_path: dict[str, str] = {}
        self.by_desktop_id: dict[str, str] = {}
        self.windows: dict[str, str] = {}
        self.places: list[tuple[str, str]] = []
        self.pids: dict[int, str] = {}
        self.by_app_id: dict[str, str] = {}
        self.loose: list[Connection] = []
        for fact in facts:
            if isinstance(fact, Package):
                self.add_package(fact)
        for fact in facts:
            if isinstance(fact, FileOwner):
                self.own(fact)
        put(facts, DesktopEntry, self.add_entry)
        put(facts, Process, self.add_process)
        put(facts, Autostart, self.add_autostart)
        put(facts, Connection, self.add_connection)
        put(facts, Extension, self.add_extension)
        put(facts, Rights, self.add_rights)
        put(facts, DeviceUse, self.add_device_use)
        put(facts, Handler, self.add_handler)
        put(facts, WebApp, self.add_web_app)

    def own(self, fact: FileOwner) -> None:
        self.owner[host_path(fact.path)] = f"{fact.source}:{fact.package}"

    def add_package(self, package: Package) -> None:
        key = f"{package.source}:{package.package}"
        group = self.group(key)
        # One program can be installed twice (system and user Flatpak, two Wine prefixes): one group, both told.
        if package not in group.packages:
            group.packages.append(package)
        for path in package.exes:
            self.owner.setdefault(host_path(path), key)
            if package.source == "windows":
                self.windows.setdefault(base_name(path).lower(), key)
        for desktop_id in package.desktop_ids:
            self.by_desktop_id.setdefault(desktop_id, key)
        if package.location and package.source != "deb":
            self.places.append((package.location.rstrip("/"), key))

    def group(self, key: str) -> Group:
        return self.groups.setdefault(key, Group(key=key))

    def add_entry(self, entry: DesktopEntry) -> None:
        key = self.entry_key(entry)
        self.group(key).entries.append(entry)
        self.by_desktop_id.setdefault(entry.desktop_id, key)
        if _is_window_on_site(entry):
            # The command is the browser's: it says nothing about who owns this program.
            if entry.app_id:
                self.by_app_id.setdefault(entry.app_id, key)
            return
        for path in _commands(entry.exec, entry.try_exec):
            if not is_interpreter(path):
                self.by_path.setdefault(host_path(path), key)

    def entry_key(self, entry: DesktopEntry) -> str:
        for source, name in (("flatpak", entry.flatpak), ("snap", entry.snap), ("appimage", entry.appimage)):
            if name and f"{source}:{name}" in self.groups:
                return f"{source}:{name}"
        if _is_window_on_site(entry):
            return f"desktop:{entry.desktop_id}"
        candidates = [self.owner.get(host_path(entry.path)), self.by_desktop_id.get(entry.desktop_id)]
        for path in _commands(entry.exec, entry.try_exec):
            if not is_interpreter(path):
                candidates += [self.owner.get(host_path(path)), self.place(path)]
        return next((c for c in candidates if c and c in self.groups), f"desktop:{entry.desktop_id}")

    def place(self, path: str) -> str | None:
        """The package in whose own folder or file a path lies."""
        return next((key for place, key in self.places if path == place or path.startswith(place + "/")), None)

    def add_process(self, process: Process) -> None:
        key = self.process_key(process)
        self.group(key).processes.append(process)
        self.pids[process.pid] = key

    def process_key(self, process: Process) -> str:
        if process.sandbox:
            source, name = process.sandbox
            key = f"{source}:{name}"
            return key if key in self.groups or source in ("flatpak", "snap") else self.own_key(process)
        if is_wine(process.exe, process.name):
            program = base_name(process.script or process.name).lower()
            return self.windows.get(program) or self.place_of(process.script) or f"process:{program}"
        program_file = self.program_file(process)
        found = self.owner.get(host_path(program_file)) if program_file else None
        if found in self.groups:
            return str(found)
        return self.place_of(program_file) or self.by_path.get(host_path(program_file or "")) or self.own_key(process)

    def place_of(self, path: str | None) -> str | None:
        return self.place(path) if path else None

    @staticmethod
    def program_file(process: Process) -> str | None:
        if process.exe and is_interpreter(process.exe) and process.script:
            return process.script
        return process.exe

    def own_key(self, process: Process) -> str:
        return f"process:{self.program_file(process) or process.name}"

    def add_autostart(self, start: Autostart) -> None:
        keys = [self.by_desktop_id.get(start.autostart_id), self.owner.get(host_path(start.path))]
        for path in _commands(start.command, None):
            keys += [self.by_path.get(host_path(path)), self.owner.get(host_path(path)), self.place(path)]
        key = next((k for k in keys if k and k in self.groups), None)
        if key:
            self.groups[key].autostart.append(start)

    def add_connection(self, connection: Connection) -> None:
        key = self.pids.get(connection.pid) if connection.pid is not None else None
        if key:
            self.groups[key].connections.append(connection)
        else:
            self.loose.append(connection)

    def add_extension(self, extension: Extension) -> None:
        """Profiles stay behind when their program is removed: an extension without its program can do nothing."""
        if extension.sandbox:
            keys = [":".join(extension.sandbox)]
        else:
            keys = [self.by_desktop_id.get(i, "") for i in DESKTOP_IDS.get(extension.host, ())]
        key = next((k for k in keys if k in self.groups), None)
        if key:
            self.groups[key].extensions.append(extension)

    def add_rights(self, rights: Rights) -> None:
        """Answers and overrides stay behind when their program is removed."""
        if rights.package != "*":
            keys = [f"{rights.source}:{rights.package}"]
        else:
            start = f"{rights.source}:"
            keys = [k for k, g in self.groups.items() if k.startswith(start) and not all(p.part for p in g.packages)]
        for key in keys:
            if key in self.groups:
                self.groups[key].rights.append(rights)

    def add_device_use(self, use: DeviceUse) -> None:
        key = self.pids.get(use.pid)
        if key:
            self.groups[key].devices.append(use)

    def add_handler(self, handler: Handler) -> None:
        key = self.by_desktop_id.get(handler.desktop_id)
        if key:
            self.groups[key].handles.append(handler)

    def add_web_app(self, web_app: WebApp) -> None:
        """Browsers bring some of their maker's sites along: only those in the menu are programs to people."""
        key = self.by_app_id.get(web_app.app_id)
        if key:
            self.groups[key].web_apps.append(web_app)

    def result(self) -> tuple[list[Application], list[Connection]]:
        apps = [group.close() for group in self.groups.values()]
        return sorted(apps, key=lambda a: (a.name.casefold(), a.key)), self.loose
