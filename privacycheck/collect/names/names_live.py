"""The sources of names in, the names that come up while one watches out."""

from privacycheck.collect.base import Context
from privacycheck.collect.names.resolved import Monitor
from privacycheck.collect.names.varlink import VarlinkError
from privacycheck.model.facts import HostName


class LiveNames:
    """What is asked for on this computer from now on, where it may be seen. `notes` are sentences on what is not."""

    def __init__(self, context: Context) -> None:
        self._monitor: Monitor | None = None
        try:
            self._monitor = Monitor(context)
        except (OSError, VarlinkError):
            # Not there, or not for this account: the collectors say so where it matters.
            self._monitor = None
        self.notes: tuple[str, ...] = ()

    def new(self) -> list[HostName]:
        """Names since the last call."""
        return self._monitor.names() if self._monitor else []

    def close(self) -> None:
        if self._monitor:
            self._monitor.close()
