"""The rule database: YAML files in, checked records, an index of exact keys and a binary cache out."""

from privacycheck.rulebook.compile import load_rulebook

__all__ = ["load_rulebook"]
