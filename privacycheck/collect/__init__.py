"""One computer in, facts about it out: one file per source. Nothing but this stage touches the machine."""

from privacycheck.collect.base import Collector, Context, live_context
from privacycheck.collect.runner import run
from privacycheck.collect.sources import collectors, name_sources

__all__ = ["Collector", "Context", "collectors", "live_context", "name_sources", "run"]
