"""Facts in, applications out: the package, its menu entry, its processes and its connections become one program."""

from privacycheck.identify.merge import identify, paths_of_interest
from privacycheck.identify.running import Running
from privacycheck.identify.together import join_same_rule

__all__ = ["Running", "identify", "join_same_rule", "paths_of_interest"]
