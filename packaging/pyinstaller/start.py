"""The first thing that runs in a bundle: sets the environment back, then the program as anywhere else.

A bundle starts with its own library and plug-in folders in the environment. They have done their work by now, and a
browser or another program started from here must not load our libraries.
"""

import os
import sys

TRACKER = "from multiprocessing.resource_tracker import main;main("

for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)

if sys.argv[1:2] == ["--multiprocessing-fork"]:
    # A process that looks into files for this program.
    from multiprocessing.spawn import freeze_support

    freeze_support()
if sys.argv[-2:-1] == ["-c"] and sys.argv[-1].startswith(TRACKER):
    # The one in which Python notes what such processes leave behind.
    from multiprocessing.resource_tracker import main as track

    track(int(sys.argv[-1].removeprefix(TRACKER).rstrip(")")))
    sys.exit()

from privacycheck.__main__ import main  # noqa: E402

sys.exit(main())
