"""Whatever ends a look at whatever moment, the next one works and says the same."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.inspect.scene import book, look

CHILD = """
import os, signal, sys
from pathlib import Path
from privacycheck import inspect as stage
from tests.inspect.scene import book
steps = stage.inspect(stage.patterns(book()), stage.below(sys.argv[1]), Path(sys.argv[2]))
for number, step in enumerate(steps):
    if number == int(sys.argv[3]):
        os.kill(os.getpid(), int(sys.argv[4]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("step", [0, 1])
def test_an_interrupted_look_leaves_the_cache_intact(tmp_path: Path, number: signal.Signals, step: int) -> None:
    place, cache = tmp_path / "place", tmp_path / "cache"
    place.mkdir()
    for one in range(400):
        (place / f"{one}.js").write_bytes(b'"https://in.part.example/v1"' + b" " * 11_000)
    root = Path(__file__).parents[2]
    line = [sys.executable, "-c", CHILD, str(place), str(cache), str(step), str(int(number))]
    ended = subprocess.run(line, cwd=root, capture_output=True, check=False, timeout=60)
    assert ended.returncode != 0
    after = look(place, book(), cache)
    assert after.traces == look(place, book()).traces
    assert len(after.traces) == 400
    assert look(place, book(), cache).known == 400
