"""The one way in which a command gives up: a sentence, what is wrong and what to do."""


class Failure(Exception):
    """Shown on standard error as it is; exit status 3."""
