"""`privacycheck inspect` on files and folders, as text and as JSON."""

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from privacycheck.model.events import AnyEvent, Failed, Inspected, Progress
from privacycheck.model.inside import Inspection
from privacycheck.model.rule import Service
from privacycheck.rulebook.load import load_folder
from tests.cli.run import ROOT, privacycheck

SCHEMA = ROOT / "resources/schemas/inspection.json"


def test_a_tracker_inside_is_named_with_its_file(tmp_path: Path) -> None:
    module = tmp_path / "app" / "node_modules" / "@sentry" / "node"
    module.mkdir(parents=True)
    (module / "package.json").write_text('{"name": "@sentry/node", "version": "7.0.0"}')
    (tmp_path / "app" / "main.js").write_text('init({dsn: "https://abc@o1.ingest.sentry.io/2"})')
    done = privacycheck("inspect", str(tmp_path / "app"), folder=tmp_path)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "Set up to report to" in text
    assert "Sentry: crash reports" in text
    assert "no proof" in text


def test_json_fits_its_schema(tmp_path: Path) -> None:
    (tmp_path / "main.js").write_text('"https://o1.ingest.sentry.io/2"')
    done = privacycheck("inspect", str(tmp_path), str(tmp_path / "main.js"), "--format", "json", folder=tmp_path)
    made = json.loads(done.stdout)
    jsonschema.validate(made, json.loads(SCHEMA.read_text()))
    assert [t["built_in"]["parts"][0]["says"] for t in made["targets"]] == ["knows", "knows"]


def test_the_schema_is_that_of_the_values() -> None:
    kept = json.loads(SCHEMA.read_text())
    made = json.loads(json.dumps(msgspec.json.schema(Inspection)))
    assert {k: v for k, v in kept.items() if k in ("$ref", "$defs")} == made


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = privacycheck("inspect", str(tmp_path / "gone"), folder=tmp_path)
    assert done.returncode == 3
    assert b"cannot be looked into" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_list_of_parts_is_no_part(tmp_path: Path) -> None:
    """What programs that look for trackers hold, this one's own rules among them."""
    texts = [
        text
        for item in load_folder(ROOT / "rules")[0]
        if isinstance(item.record, Service)
        for sdk in item.record.sdks
        for text in sdk.traces.texts
    ]
    assert len(texts) > 40
    one, many = tmp_path / "one", tmp_path / "many"
    for folder, held in ((one, texts[:1]), (many, texts)):
        folder.mkdir()
        (folder / "program").write_bytes(b"\x7fELF\0" + "\0".join(held).encode())
    said = [privacycheck("inspect", str(f), "--format", "json", folder=tmp_path).stdout for f in (one, many)]
    assert b'"can-report"' in said[0] or b'"reports"' in said[0]
    assert b'"can-report"' not in said[1]
    assert b'"reports"' not in said[1]


OWNED = Path("/var/lib/dpkg/info/hostname.list")
"""A package of a few files that every Debian system has."""


@pytest.mark.skipif(not OWNED.exists(), reason="dpkg and its package hostname are not here")
def test_an_installed_package_is_looked_into_with_exactly_its_own_files(tmp_path: Path) -> None:
    done = privacycheck("inspect", "--app", "hostname", "--format", "json", "--no-cache", folder=tmp_path)
    app = json.loads(done.stdout)
    own = [Path(line) for line in OWNED.read_text().splitlines()]
    assert app["key"] == "deb:hostname"
    assert app["built_in"]["files"] == sum(f.is_file() and not f.is_symlink() for f in own)
    assert {p["says"] for p in app["built_in"]["parts"]} <= {"mentioned"}
    assert list(tmp_path.rglob("*")) == [], "nothing was to be remembered"


def flatpak(home: Path, name: str) -> Path:
    """A program as Flatpak lays it out: two links to the folder in use, files that are one with those of the store."""
    store = home / ".local/share/flatpak"
    place = store / "app" / name / "x86_64/stable/0a1b"
    (place / "files/lib").mkdir(parents=True)
    (store / "repo/objects").mkdir(parents=True, exist_ok=True)
    (place / "metadata").write_text(f"[Application]\nname={name}\nruntime=x\n[Context]\nsockets=x11;\n")
    (place / "files/lib/main.js").write_text('init({dsn: "https://abc@o1.ingest.sentry.io/2"})')
    (store / "repo/objects/one.file").hardlink_to(place / "files/lib/main.js")
    (place / "files/lib/out").symlink_to("/usr")
    (store / "app" / name / "current").symlink_to("x86_64/stable")
    (store / "app" / name / "x86_64/stable/active").symlink_to("0a1b")
    return place


def test_a_flatpak_is_looked_into_by_its_id(tmp_path: Path) -> None:
    place = flatpak(tmp_path, "org.example.Pad")
    done = privacycheck("inspect", "--app", "org.example.Pad", "--format", "json", folder=tmp_path, HOME=str(tmp_path))
    app = json.loads(done.stdout)
    assert (app["key"], app["built_in"]["files"]) == ("flatpak:org.example.Pad", 2)
    assert [(p["service"], p["says"]) for p in app["built_in"]["parts"]] == [("sentry", "knows")]
    assert app["built_in"]["parts"][0]["traces"][0]["file"] == f"{place}/files/lib/main.js"


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = privacycheck("inspect", "--app", "no-such-program", folder=tmp_path, HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (3, b"No program no-such-program was found here. See: privacycheck scan\n")


def test_events_for_the_window_tell_how_far_it_is_and_end_with_the_whole(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.js").write_bytes(b'"https://o1.ingest.sentry.io/1"')
    run = privacycheck("inspect", "--events", "--", str(tmp_path / "x"), folder=tmp_path)
    events = [msgspec.json.decode(line, type=AnyEvent) for line in run.stdout.splitlines()]
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    *before, last = events
    assert all(isinstance(event, Progress) for event in before)
    assert isinstance(last, Inspected)
    (target,) = last.inspection.targets
    assert target.built_in.files == 1
    assert target.built_in.parts
    assert not any(part.traces for part in target.built_in.parts)
    lost = privacycheck("inspect", "--events", "--", str(tmp_path / "none"), folder=tmp_path)
    failed = msgspec.json.decode(lost.stdout.splitlines()[-1], type=AnyEvent)
    assert lost.returncode == 3
    assert isinstance(failed, Failed) and "cannot be looked into" in failed.says
