"""The window's tests run without a screen; a Qt warning fails them (qt_log_level_fail)."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
