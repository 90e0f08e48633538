"""What a second of watching costs, beside `ss -tunpi` each second and nethogs, in a network made for it.

Run as a process of its own below `unshare -rn`: `python -m tests.benchmarks.live COUNT BYTES SECONDS` writes JSON.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from privacycheck import settings
from tests.benchmarks.sockets import ADDRESS
from tests.benchmarks.timing import Row

ROOT = Path(__file__).parents[2]
TICKS = os.sysconf("SC_CLK_TCK")


def cpu(pid: int) -> float:
    """Seconds of processor time of a process and its ended children, proc_pid_stat(5)."""
    fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    return sum(int(f) for f in fields[11:15]) / TICKS


def memory(pid: int) -> float:
    """Resident memory in MB."""
    line = next(x for x in Path(f"/proc/{pid}/status").read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1000


def rate(
    command: list[str], seconds: float, warm: float, env: dict[str, str] | None = None
) -> tuple[float, float] | None:
    """Processor seconds per second after warming up, and memory; None where the program does not run here."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | (env or {})
    )
    try:
        time.sleep(warm)
        if process.poll() is not None:
            return None
        begin, at = cpu(process.pid), time.monotonic()
        time.sleep(seconds)
        return (cpu(process.pid) - begin) / (time.monotonic() - at), memory(process.pid)
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)


def recording(seconds: float) -> tuple[float, float] | None:
    """The recorder, with folders of its own."""
    with tempfile.TemporaryDirectory() as folder:
        env = {f"PRIVACYCHECK_{name}_DIR": folder for name in ("DATA", "CONFIG")}
        settings.change(Path(folder) / "settings.json", recording=True)
        return rate([sys.executable, "-m", "privacycheck", "record", "run"], seconds, 8, env)


def main(count: int, size: int, seconds: float) -> None:
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["ip", "addr", "add", f"{ADDRESS}/32", "dev", "lo"], check=True)
    command = [sys.executable, "-m", "tests.benchmarks.sockets", str(count), str(size)]
    holder = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    try:
        watch = rate([sys.executable, "-m", "privacycheck", "watch", "--format", "jsonl"], seconds, 6)
        record = recording(seconds)
        ss = rate(["sh", "-c", "while :; do ss -tunpi >/dev/null; sleep 1; done"], seconds, 2)
        hogs = rate(["nethogs", "-t", "-a", "lo"], seconds, 3) if shutil.which("nethogs") else None
    finally:
        holder.kill()
    sys.stdout.write(json.dumps({"watch": watch, "record": record, "ss": ss, "nethogs": hogs}))


def rows() -> list[Row]:
    """Processor time for one second of watching 200 and 5,000 sockets, idle and with traffic on each connection."""
    found = []
    for count, size in ((200, 0), (200, 2000), (5000, 0), (5000, 2000)):
        apart = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
        command = [*apart, sys.executable, "-m", "tests.benchmarks.live", str(count), str(size), "8"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        if run.returncode:
            return [Row("watch", 0.0, "needs a network namespace of its own")]
        seen = json.loads(run.stdout)
        for other in ("ss", "nethogs"):
            how = "busy" if size else "idle"
            for what in ("watch", "record"):
                if seen[what] and seen[other]:
                    title = f"a second of `{what}` with {count} {how} sockets ({seen[what][1]:.0f} MB)"
                    found.append(Row(title, seen[what][0], other, seen[other][0], "less"))
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
