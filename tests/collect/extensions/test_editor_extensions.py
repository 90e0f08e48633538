"""Claims about extensions of code editors."""

import json
from pathlib import Path
from typing import Any

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.extensions import editor_extensions
from privacycheck.model.facts import Extension, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

FOLDER = "home/anna/.vscode/extensions"
ENTRY = {
    "identifier": {"id": "somebody.tiny"},
    "version": "1.2.3",
    "relativeLocation": "somebody.tiny-1.2.3",
    "metadata": {"source": "gallery", "publisherDisplayName": "Somebody", "isBuiltin": False},
}


def put(root: Path, *entries: dict[str, Any], name: str = "Tiny") -> None:
    write(root, f"{FOLDER}/extensions.json", json.dumps(entries))
    write(root, f"{FOLDER}/somebody.tiny-1.2.3/package.json", json.dumps({"displayName": name, "publisher": "some"}))


class TestEditor(Conformance):
    collector = editor_extensions.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        put(root, ENTRY, name=name)
        return context(root)


def found(root: Path) -> list[Extension]:
    return [f for f in facts_of(editor_extensions.COLLECTOR, context(root)) if isinstance(f, Extension)]


def test_what_it_is(tmp_path: Path) -> None:
    put(tmp_path, ENTRY)
    assert found(tmp_path) == [
        Extension(
            host="vscode",
            profile="",
            extension_id="somebody.tiny",
            name="Tiny",
            version="1.2.3",
            publisher="Somebody",
            origin="store",
            path="/home/anna/.vscode/extensions/somebody.tiny-1.2.3",
        )
    ]


def test_one_from_a_file_and_one_that_comes_with_the_editor(tmp_path: Path) -> None:
    put(tmp_path, ENTRY | {"metadata": {"source": "vsix"}}, ENTRY | {"metadata": {"isBuiltin": True}})
    assert [e.origin for e in found(tmp_path)] == ["own"]


@pytest.mark.parametrize("place", ["../../secret", "..", "/etc", "a\0b"])
def test_a_place_outside_is_not_read(tmp_path: Path, place: str) -> None:
    write(tmp_path, "home/anna/secret/package.json", json.dumps({"displayName": "Secret"}))
    put(tmp_path, ENTRY | {"relativeLocation": place})
    assert [(e.name, e.path) for e in found(tmp_path)] == [("somebody.tiny", "")]


@pytest.mark.parametrize("text", ["{}", "[", "", "[1, null, {}]"])
def test_lists_of_another_shape_are_borne(tmp_path: Path, text: str) -> None:
    write(tmp_path, f"{FOLDER}/extensions.json", text)
    facts = facts_of(editor_extensions.COLLECTOR, context(tmp_path))
    assert not any(isinstance(f, Extension) for f in facts)
    assert any(isinstance(f, Skipped) for f in facts) == (text != "[1, null, {}]")
