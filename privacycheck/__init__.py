"""PrivacyCheck: which programs on this computer can learn what about you, and who receives it."""

__version__ = "0.1.0"
