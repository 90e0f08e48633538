"""Claims about who has camera and microphone open: a made-up /proc, and lists in the form of pw-dump and pactl."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.running import device_use
from privacycheck.model.facts import DeviceUse
from tests.collect.conformance import Conformance, context, facts_of, write


def process(root: Path, pid: int, name: str, *targets: str) -> None:
    write(root, f"proc/{pid}/comm", f"{name}\n")
    folder = root / f"proc/{pid}/fd"
    folder.mkdir(parents=True)
    for number, target in enumerate(targets):
        (folder / str(number)).symlink_to(target)


class TestDeviceUse(Conformance):
    collector = device_use.COLLECTOR

    def build(self, root: Path, name: str = "cheese") -> Context:
        (root / "dev/snd").mkdir(parents=True)
        process(root, 7, name, "/dev/video0", "/dev/null", "/dev/snd/pcmC0D0p")
        process(root, 8, "arecord", "/dev/snd/pcmC0D0c", "/dev/snd/pcmC0D0c")
        process(root, 9, "pipewire", "/dev/snd/pcmC1D0c")
        return context(root)


def test_open_devices_are_told_but_not_those_of_the_sound_server(tmp_path: Path) -> None:
    facts = facts_of(device_use.COLLECTOR, TestDeviceUse().build(tmp_path))
    assert [(f.pid, f.device, f.name) for f in facts if isinstance(f, DeviceUse)] == [
        (7, "camera", "cheese"),
        (8, "microphone", "arecord"),
    ]


def test_without_any_device_no_process_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process(tmp_path, 7, "cheese", "/dev/video0")
    seen: list[str] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: (seen.append(str(path)), scandir(path))[1])
    facts_of(device_use.COLLECTOR, context(tmp_path))
    assert not any("/proc" in path for path in seen)


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


def node(number: int, client: int, **props: Any) -> dict[str, Any]:
    values = {"media.class": "Stream/Input/Audio", "client.id": client, "application.name": "Calls"} | props
    return {"id": number, "info": {"state": "running", "props": values}}


def test_the_servers_word_on_a_process_wins_and_volume_controls_are_passed_over() -> None:
    objects = [
        {"id": 40, "info": {"props": {"pipewire.sec.pid": 8203, "application.process.id": 2}}},
        node(41, 40),
        node(42, 99, **{"application.process.id": "77", "media.class": "Stream/Input/Video"}),
        node(43, 99, **{"application.process.id": 78, "stream.capture.sink": "true"}),
        node(44, 99, **{"application.process.id": 79, "stream.monitor": True}),
        node(45, 99, **{"application.process.id": 80, "media.class": "Stream/Output/Audio"}),
    ]
    assert [(f.pid, f.device) for f in device_use.pipewire_streams(json.dumps(objects).encode())] == [
        (8203, "microphone"),
        (77, "screen"),
        (78, "sound"),
    ]


def test_pulseaudio_tells_who_records_and_not_who_waits() -> None:
    listed = [
        {"corked": False, "properties": {"application.process.id": "12", "application.name": "Talk"}},
        {"corked": True, "properties": {"application.process.id": "13"}},
    ]
    (fact,) = device_use.pulse_streams(json.dumps(listed).encode())
    assert (fact.pid, fact.device, fact.name) == (12, "microphone", "Talk")


@given(st.one_of(st.binary(max_size=100), st.lists(st.dictionaries(st.text(), st.none() | st.integers())).map(as_json)))
def test_no_answer_makes_the_readers_fail(raw: bytes) -> None:
    list(device_use.pipewire_streams(raw))
    list(device_use.pulse_streams(raw))
