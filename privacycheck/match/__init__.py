"""Clues and addresses in, what the rule book says of them out."""

from privacycheck.match.apps import match_clues
from privacycheck.match.recipients import Behind, match_asn, match_host

__all__ = ["Behind", "match_asn", "match_clues", "match_host"]
