"""Facts of one computer in, then one running program after another: the application that each belongs to out."""

from collections.abc import Callable, Iterable

from privacycheck.identify.groups import Group
from privacycheck.identify.merge import Sorter
from privacycheck.model.app import Application
from privacycheck.model.facts import AnyFact, Connection, FileOwner, Process


class Running:
    """Remembers what is installed; `owners` asks the package managers for the owner of a file not met before."""

    def __init__(self, facts: Iterable[AnyFact], owners: Callable[[str], Iterable[FileOwner]]) -> None:
        # Processes and connections change: only what is installed is kept.
        self._sorter = Sorter([f for f in facts if not isinstance(f, Process | Connection)])
        self._owners = owners
        self._asked: set[str] = set(self._sorter.owner)

    def application(self, process: Process) -> Application:
        """The application of a process; its key is the one that a scan gives it."""
        for path in (process.exe, process.script):
            if path and path.startswith("/") and path not in self._asked and process.sandbox is None:
                self._asked.add(path)
                for fact in self._owners(path):
                    self._sorter.own(fact)
        key = self._sorter.process_key(process)
        known = self._sorter.groups.get(key) or Group(key=key)
        return Group(key=key, packages=known.packages, entries=known.entries, processes=[process]).close()
