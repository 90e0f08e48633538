"""Names for addresses that this computer, or with leave a resolver, already knows."""
