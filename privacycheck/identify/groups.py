"""What belongs together while applications are put together: one open group per application, closed into a value."""

from dataclasses import dataclass, field

from privacycheck.identify.names import SOURCE_WORDS, base_name, is_interpreter
from privacycheck.language import tr, trn
from privacycheck.model.app import Application, RunningProcess
from privacycheck.model.facts import (
    Autostart,
    Connection,
    DesktopEntry,
    DeviceUse,
    Extension,
    Handler,
    Package,
    Process,
    Rights,
    WebApp,
)
from privacycheck.model.rule import Clues

GENERIC_RUNNERS = frozenset({"env", "flatpak", "snap", "wine", "wine64", "xdg-open", "gtk-launch", "pkexec", "sudo"})
"""Programs in a menu entry's command that say nothing about which program it starts."""


@dataclass
class Group:
    """An application while it grows. `key` is final from the start."""

    key: str
    packages: list[Package] = field(default_factory=list)
    entries: list[DesktopEntry] = field(default_factory=list)
    processes: list[Process] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    autostart: list[Autostart] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)
    rights: list[Rights] = field(default_factory=list)
    devices: list[DeviceUse] = field(default_factory=list)
    handles: list[Handler] = field(default_factory=list)
    web_apps: list[WebApp] = field(default_factory=list)

    @property
    def visible(self) -> bool:
        """A program that people would call one: in the menu, in a bundle of its own, or of unknown origin and running.

        Programs from the system's packages without a menu entry are parts of the system until they talk to somebody
        outside or a rule names them.
        """
        if any(not entry.hidden for entry in self.entries):
            return True
        bundles = ("flatpak", "snap", "appimage", "windows", "msix", "macos")
        if any(p.source in bundles and not p.part for p in self.packages):
            return True
        return not self.packages and bool(self.processes)

    def close(self) -> Application:
        package = self.packages[0] if self.packages else None
        shown = sorted(self.entries, key=lambda e: (e.hidden, len(e.desktop_id), e.desktop_id))
        return Application(
            key=self.key,
            name=self._name(package, shown),
            version=package.version if package else None,
            publisher=package.publisher if package else None,
            summary=package.summary if package else None,
            icon=next((e.icon for e in shown if e.icon), package.icon if package else None),
            component=not self.visible,
            packages=tuple(self.packages),
            clues=tuple(self._clues()),
            desktop_ids=tuple(e.desktop_id for e in shown),
            processes=tuple(RunningProcess(pid=p.pid, name=p.name, exe=p.exe) for p in self.processes),
            connections=tuple(self.connections),
            autostart=tuple(a.name for a in self.autostart if a.enabled and a.when == "login"),
            services=tuple(a.name for a in self.autostart if a.enabled and a.when == "boot"),
            extensions=tuple(self.extensions),
            rights=tuple(self.rights),
            devices=tuple(self.devices),
            handles=tuple(dict.fromkeys(h.role for h in self.handles)),
            site=self._site(),
            web_app_id=next((e.app_id for e in self.entries if e.app_id), None),
            seen_as=tuple(self._seen_as(shown)),
        )

    def _name(self, package: Package | None, entries: list[DesktopEntry]) -> str:
        if package and package.name and package.source not in ("deb", "rpm", "pacman"):
            return package.name
        if entries and not entries[0].hidden:
            return entries[0].name
        if package:
            return package.name or package.package
        if self.processes:
            first = self.processes[0]
            return first.name if _no_file(first.exe) else base_name(first.script or first.exe or first.name)
        return entries[0].name if entries else self.key.partition(":")[2]

    def _site(self) -> str | None:
        """The site of a program that is a browser's window on one site."""
        sites = [e.site for e in self.entries if e.site] + [w.site for w in self.web_apps]
        return sites[0] if sites and not self.packages else None

    def _clues(self) -> list[Clues]:
        clues = []
        for package in self.packages:
            clues.append(
                Clues(
                    source=package.source,
                    package=package.package,
                    name=package.name,
                    publisher=package.publisher,
                    exe=base_name(package.exes[0]) if package.exes else None,
                    path=package.location,
                    version=package.version,
                )
            )
        for entry in self.entries:
            program = next((w for w in entry.exec if base_name(w) not in GENERIC_RUNNERS and "=" not in w), None)
            if entry.site or entry.app_id:
                # The command is the browser's, and says nothing about the site in its window.
                program = None
            exe = base_name(program) if program and not is_interpreter(program) else None
            for name in dict.fromkeys((entry.name, *entry.names)):
                path = program.rpartition("/")[0] if program and "/" in program else None
                clues.append(
                    Clues(source="desktop", name=name, exe=exe, desktop_id=entry.desktop_id, path=path or None)
                )
        for path in dict.fromkeys(p.script or p.exe or p.name for p in self.processes):
            if not is_interpreter(path):
                folder = path.replace("\\", "/").rpartition("/")[0]
                clues.append(Clues(source="process", exe=base_name(path), path=folder or None))
        return list(dict.fromkeys(clues))

    def _seen_as(self, entries: list[DesktopEntry]) -> list[str]:
        lines = []
        for package in self.packages:
            version = f" {package.version}" if package.version else ""
            line = f"{tr(SOURCE_WORDS.get(package.source, package.source))} {package.package}{version}"
            if package.source in ("appimage", "windows") and package.location:
                line = tr("{package} in {place}", package=line, place=package.location)
            lines.append(line)
        lines += [tr("menu entry {name} ({id})", name=e.name, id=e.desktop_id) for e in entries if not e.hidden]
        for path in dict.fromkeys(p.script or p.exe or p.name for p in self.processes):
            count = sum((p.script or p.exe or p.name) == path for p in self.processes)
            lines.append(trn("1 running process of {path}", "{n} running processes of {path}", count, path=path))
        return lines


def _no_file(exe: str | None) -> bool:
    """Programs that run from memory have a made-up path (memfd_create(2))."""
    return exe is None or exe.startswith(("/memfd:", "memfd:"))
