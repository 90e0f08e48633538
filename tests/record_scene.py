"""A real recorder and a real client in a network made for it: `unshare -rn python -m tests.record_scene DIR`.

The client asks for a known number of bytes; when the history has them the recorder is killed. Writes as JSON what the
history holds then.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec

from privacycheck import recorder_state, settings
from privacycheck.history import open_database, traffic
from tests.watch_scene import PORT, client, lay_cable

COUNT = 3_000_000
PATIENCE = 60.0


def main(folder: Path) -> None:
    env = {f"PRIVACYCHECK_{name}_DIR": str(folder / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    settings.change(folder / "config" / "settings.json", recording=True)
    server = lay_cable()
    command = [sys.executable, "-W", "error", "-m", "privacycheck", "record", "run"]
    recorder = subprocess.Popen(command, env=os.environ | env | {"HOME": str(folder)})
    end = time.monotonic() + PATIENCE
    try:
        # The recorder looks before the client begins: what was carried earlier counts for nobody.
        state = None
        while (state is None or state.at < state.since + 3) and time.monotonic() < end:
            time.sleep(0.2)
            state = recorder_state.read(folder / "data" / recorder_state.FILE)
        # The recorder looks every five seconds: whoever is to be named is there for at least two looks.
        asked = client(f"http://192.0.2.10:{PORT}/{COUNT}", "--limit-rate", "200K")
        asked.wait()
        ended = time.monotonic()
        # What is older than ten seconds is on the disk, however busy the computer is.
        time.sleep(12)
        recorder.send_signal(signal.SIGKILL)
        recorder.wait()
    finally:
        recorder.kill()
        server.kill()
        server.wait()
    with open_database(folder / "data" / "history.db") as database:
        found = traffic.read(database, "0001-01-01", "9999-12-31")
        told = database.told
    answer = {"traffic": msgspec.to_builtins(found), "told": told, "exit": asked.returncode}
    answer["seconds"] = time.monotonic() - ended
    (folder / "result.json").write_text(json.dumps(answer))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
