"""`privacycheck inspect` on files and folders, as text and as JSON."""

import json
from pathlib import Path

import jsonschema
import msgspec

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
