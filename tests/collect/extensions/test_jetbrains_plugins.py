"""Claims about plugins of JetBrains' editors."""

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.extensions import jetbrains_plugins
from privacycheck.collect.xml_text import BadXml, elements
from privacycheck.model.facts import Extension, Skipped
from tests.collect.conformance import FORBIDDEN, Conformance, context, facts_of, write

FOLDER = "home/anna/.local/share/JetBrains/PyCharm2026.1"
MANIFEST = "META-INF/plugin.xml"
XML = """<idea-plugin><id>org.example.tiny</id><name>{name}</name>
<vendor url="https://example.org">Tiny Makers</vendor><version>1.2</version></idea-plugin>"""


def jar(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def plugin(name: str = "Tiny") -> bytes:
    # XML itself cannot hold control characters.
    return jar({MANIFEST: XML.format(name=escape("".join(c for c in name if c not in FORBIDDEN)))})


class TestJetBrainsPlugins(Conformance):
    collector = jetbrains_plugins.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        write(root, f"{FOLDER}/tiny/lib/tiny-1.2.jar", plugin(name))
        write(root, f"{FOLDER}/single.jar", plugin("Single"))
        return context(root)


def found(root: Path) -> list[Extension]:
    return [f for f in facts_of(jetbrains_plugins.COLLECTOR, context(root)) if isinstance(f, Extension)]


def test_a_plugin_is_told_with_what_its_manifest_says(tmp_path: Path) -> None:
    write(tmp_path, f"{FOLDER}/tiny/lib/a-library.jar", jar({"x": "y"}))
    write(tmp_path, f"{FOLDER}/tiny/lib/z.jar", plugin())
    write(tmp_path, "home/anna/.local/share/JetBrains/Toolbox/apps/x.jar", plugin())
    (one,) = found(tmp_path)
    assert (one.host, one.profile, one.extension_id, one.name) == (
        "jetbrains-pycharm",
        "PyCharm2026.1",
        "org.example.tiny",
        "Tiny",
    )
    assert (one.version, one.publisher, one.enabled) == ("1.2", "Tiny Makers", True)


def test_one_that_is_switched_off_says_so(tmp_path: Path) -> None:
    write(tmp_path, f"{FOLDER}/tiny/lib/z.jar", plugin())
    write(tmp_path, "home/anna/.config/JetBrains/PyCharm2026.1/disabled_plugins.txt", "org.example.tiny\n")
    assert [p.enabled for p in found(tmp_path)] == [False]


def test_a_manifest_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path: Path) -> None:
    write(tmp_path, f"{FOLDER}/bomb.jar", jar({MANIFEST: "<idea-plugin>" + " " * 50_000_000}))
    facts = facts_of(jetbrains_plugins.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "damaged" in f.reason for f in facts)


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    for text in (raw, b"<a>" * 100, b'<!DOCTYPE x [<!ENTITY a "b">]><idea-plugin/>', b"<idea-plugin><id>" + raw):
        try:
            elements(text, [("idea-plugin", "id")])
        except BadXml:
            continue
