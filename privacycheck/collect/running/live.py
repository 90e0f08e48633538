"""This computer in, the best way to watch its connections out: with volumes where the kernel tells them."""

import sys

from privacycheck.collect.base import Context
from privacycheck.collect.running.live_sockets import LiveSockets
from privacycheck.collect.running.polled_sockets import PolledSockets
from privacycheck.collect.running.sock_diag import DiagError


def open_live(context: Context) -> LiveSockets | PolledSockets:
    """Looks with volumes on Linux; without them where the kernel refuses, and on other systems."""
    if sys.platform == "linux":
        try:
            return LiveSockets(context)
        except DiagError:
            pass
    return PolledSockets(context)
