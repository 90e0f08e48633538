"""An application's files in, the traces of SDKs and the addresses in them out. Found inside is no proof of activity."""

from privacycheck.inspect.kept import prepared
from privacycheck.inspect.patterns import Patterns, patterns
from privacycheck.inspect.run import Step, each, inspect
from privacycheck.inspect.team import Team
from privacycheck.inspect.walk import Files, below, listed

__all__ = ["Files", "Patterns", "Step", "Team", "below", "each", "inspect", "listed", "patterns", "prepared"]
