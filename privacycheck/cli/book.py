"""The rules' folders in, the rule book out: for commands that need no more than that."""

import sys
from datetime import UTC, datetime

from privacycheck import paths
from privacycheck.cli.failure import Failure
from privacycheck.language import tr
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook


def today() -> str:
    return datetime.now(UTC).date().isoformat()


def rule_book() -> RuleBook:
    """The shipped rules with the user's own after them. What is wrong in the user's own is said, and left out."""
    places = (paths.rules_dir(), paths.user_rules_dir(), paths.user_cache_dir(), paths.shipped_cache_dir())
    book, problems = load_rulebook(*places)
    for problem in problems[:20]:
        sys.stderr.write(f"{problem}\n")
    if not book.apps:
        raise Failure(tr("There are no rules in {path}. Install PrivacyCheck again.", path=paths.rules_dir()))
    return book
