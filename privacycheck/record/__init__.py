"""Ticks of watching in, sums by program, recipient and day in the history out; and what is new among them."""

from privacycheck.record.recorder import Keeper

__all__ = ["Keeper"]
