"""Clues and addresses in, what the rule book says of them out."""

from privacycheck.match.apps import match_clues
from privacycheck.match.recipients import Behind, match_asn, match_host
from privacycheck.match.sites import match_site, site_of
from privacycheck.match.traces import BuiltIn, match_trace

__all__ = ["Behind", "BuiltIn", "match_asn", "match_clues", "match_host", "match_site", "match_trace", "site_of"]
