"""The first thing that runs in a bundle: sets the environment back, then the program as anywhere else.

A bundle starts with its own library and plug-in folders in the environment. They have done their work by now, and a
browser or another program started from here must not load our libraries.
"""

import os
import sys

for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)

from privacycheck.__main__ import main  # noqa: E402

sys.exit(main())
