"""What was matched in, a level with its reasons, the evidence by grade and the advice in order out."""

from privacycheck.assess.app import Observed, assess

__all__ = ["Observed", "assess"]
