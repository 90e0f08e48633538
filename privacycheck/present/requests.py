"""A reverse look-up in, one line on it out: when, about which address, of whom."""

from privacycheck.language import local, tr, trn
from privacycheck.model.about import Request


def line(request: Request) -> str:
    """Times are those of this computer's own time zone."""
    try:
        when = local(request.at, "%H:%M:%S")
    except (OverflowError, OSError, ValueError):
        when = "?"
    if request.answered:
        return tr("{when}: {address}, answered by {server}", when=when, address=request.address, server=request.server)
    return tr("{when}: {address}, no answer from {server}", when=when, address=request.address, server=request.server)


def counted(count: int, on: bool) -> str:
    """How many there were, and whether there can be more."""
    found = trn("1 reverse look-up", "{n} reverse look-ups", count)
    if on:
        return tr("{found}. You have turned them on. Nothing else.", found=found)
    return tr("{found}. They are off now. Nothing else.", found=found)
