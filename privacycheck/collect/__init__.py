"""One computer in, facts about it out: one file per source. Nothing but this stage touches the machine.

All sources are listed in `sources`; it is read only by those who ask for them."""

from privacycheck.collect.base import Collector, Context, live_context
from privacycheck.collect.runner import run

__all__ = ["Collector", "Context", "live_context", "run"]
