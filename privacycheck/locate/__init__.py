"""Addresses in, their network, country and kind out; offline, from the shipped data."""

from privacycheck.locate.locator import Locator, open_locator

__all__ = ["Locator", "open_locator"]
