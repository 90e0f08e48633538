"""Open device files and the streams of the sound server in, which program uses camera or microphone now out.

/proc/PID/fd (proc(5)): /dev/videoN is a camera (V4L2), /dev/snd/pcmCxDyc records and ...p plays (ALSA). Where PipeWire
or PulseAudio run, they alone have the sound devices open; then pw-dump(1) or pactl(1) tell whose streams they serve.
These two talk to the user's own sound server through its socket.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean
from privacycheck.collect.json_text import branch, decode, items, text
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, DeviceUse, Skipped

NAME = "device-use"
SECONDS = 2.0
OUTPUT_LIMIT = 16 * 1024 * 1024
SERVERS = frozenset(("pipewire", "pulseaudio", "wireplumber", "pipewire-pulse", "pipewire-media-"))
"""Names of sound servers as the kernel cuts them (15 letters)."""
METERS = ("stream.monitor", "resample.peaks")
"""Properties of streams that only show how loud it is (volume controls)."""
_CAMERA = re.compile(r"^/dev/video\d+$")
_RECORDS = re.compile(r"^/dev/snd/pcmC\d+D\d+c$")


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each program and device."""
    seen: set[tuple[int, str]] = set()
    for fact in (*_files(context), *_streams(context)):
        if isinstance(fact, DeviceUse):
            if (fact.pid, fact.device) in seen:
                continue
            seen.add((fact.pid, fact.device))
        yield fact


def _files(context: Context) -> Iterator[DeviceUse | Skipped]:
    if not _has_devices(context):
        return
    try:
        processes = [e for e in context.entries(context.path("/proc")) if e.name.isdecimal()]
    except OSError as error:
        yield refused(NAME, error, tr("The list of open devices"))
        return
    closed = 0
    for process in processes:
        folder = Path(process.path)
        try:
            targets = {str(Path(e.path).readlink()) for e in context.entries(folder / "fd") if e.is_symlink()}
            wanted = sorted(t for t in targets if _CAMERA.match(t) or _RECORDS.match(t))
            name = _name(context, folder) if wanted else ""
        except PermissionError:
            closed += 1
            continue
        except OSError:
            # It ended while we looked.
            continue
        for target in wanted:
            how = f"it has {clean(target)} open"
            if _CAMERA.match(target):
                yield DeviceUse(pid=int(process.name), device="camera", how=how, name=name)
            elif _RECORDS.match(target) and name not in SERVERS:
                yield DeviceUse(pid=int(process.name), device="microphone", how=how, name=name)
    if closed:
        reason = tr("Which devices programs of other accounts have open may be read by administrators only.")
        yield Skipped(source=NAME, reason=reason, count=closed)


def _has_devices(context: Context) -> bool:
    """Without cameras and sound cards nobody can have one open, and looking through all processes is saved."""
    try:
        names = [e.name for e in context.entries(context.path("/dev"))]
    except OSError:
        return True
    return "snd" in names or any(n.startswith("video") for n in names)


def _name(context: Context, folder: Path) -> str:
    """The process's name. Raises OSError."""
    return clean(context.read(folder / "comm", 256).decode("utf-8", "replace"), 40)


def _streams(context: Context) -> Iterator[DeviceUse | Skipped]:
    """Only live, and only where the user's sound server has its socket."""
    folder = context.env.get("XDG_RUNTIME_DIR", "")
    if not context.live or not folder.startswith("/"):
        return
    if Path(folder, "pipewire-0").exists() and shutil.which("pw-dump"):
        raw = _run(("pw-dump", "--no-colors"))
        yield from pipewire_streams(raw) if raw is not None else _failed("pw-dump")
    elif Path(folder, "pulse/native").exists() and shutil.which("pactl"):
        raw = _run(("pactl", "--format=json", "list", "source-outputs"))
        yield from pulse_streams(raw) if raw is not None else _failed("pactl")


def _failed(program: str) -> Iterator[Skipped]:
    yield Skipped(
        source=NAME, reason=tr("Who uses the microphone could not be asked: {program} gave no answer.", program=program)
    )


def _run(words: tuple[str, ...]) -> bytes | None:
    try:
        done = subprocess.run(words, capture_output=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout[:OUTPUT_LIMIT] if done.returncode == 0 else None


def pipewire_streams(raw: bytes) -> Iterator[DeviceUse]:
    """Recording streams of pw-dump's list. The server's own word on a client's process wins over the client's."""
    objects = items(decode(b'{"all":' + raw + b"}"), "all")
    pids = {o.get("id"): _pid(branch(o, "info", "props"), "pipewire.sec.pid") for o in objects if isinstance(o, dict)}
    for one in objects:
        props = branch(one, "info", "props")
        kind = text(props, "media.class")
        if not kind.startswith("Stream/Input/") or text(branch(one, "info"), "state") not in ("running", ""):
            continue
        if any(str(props.get(name)).lower() == "true" for name in METERS):
            continue
        pid = pids.get(props.get("client.id")) or _pid(props, "application.process.id")
        if pid:
            name = clean(text(props, "application.name") or text(props, "node.name"), 80)
            if kind == "Stream/Input/Video":
                yield DeviceUse(pid=pid, device="screen", how="it takes in pictures of camera or screen", name=name)
            elif str(props.get("stream.capture.sink")).lower() == "true":
                yield DeviceUse(pid=pid, device="sound", how="it records what you hear", name=name)
            else:
                yield DeviceUse(pid=pid, device="microphone", how="it records through PipeWire", name=name)


def pulse_streams(raw: bytes) -> Iterator[DeviceUse]:
    """Recording streams of pactl's list."""
    for one in items(decode(b'{"all":' + raw + b"}"), "all"):
        props = branch(one, "properties")
        pid = _pid(props, "application.process.id")
        if pid and isinstance(one, dict) and one.get("corked") is not True:
            name = clean(text(props, "application.name"), 80)
            yield DeviceUse(pid=pid, device="microphone", how="it records through PulseAudio", name=name)


def _pid(props: dict[str, object], key: str) -> int | None:
    value = props.get(key)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 31 else None


COLLECTOR = Collector(
    name=NAME,
    title=mark("cameras and microphones in use now"),
    reads=mark("Which programs have a camera or microphone open at this moment; nothing is recorded."),
    platforms=("linux",),
    collect=collect,
)
