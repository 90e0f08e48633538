"""Claims about extensions of Chrome and its relatives, the last of them with a real browser."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.extensions import chromium_extensions
from privacycheck.collect.json_text import decode
from privacycheck.model.facts import Extension, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

PROFILE = "home/anna/.config/chromium/Default"
KEY = "abcdefghijklmnopabcdefghijklmnop"
MANIFEST = {
    "manifest_version": 3,
    "name": "Tiny",
    "version": "1.2",
    "permissions": ["cookies", "storage"],
    "host_permissions": ["<all_urls>"],
}


def put(root: Path, setting: dict[str, Any], manifest: dict[str, Any] | str | None = None, key: str = KEY) -> None:
    path = f"{key}/1.2_0"
    prefs = {"extensions": {"settings": {key: {"path": path} | setting}}}
    write(root, f"{PROFILE}/Preferences", json.dumps(prefs))
    if manifest is not None:
        text = manifest if isinstance(manifest, str) else json.dumps(manifest)
        write(root, f"{PROFILE}/Extensions/{path}/manifest.json", text)


class TestChromium(Conformance):
    collector = chromium_extensions.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        put(root, {"location": 1, "from_webstore": True}, MANIFEST | {"name": name})
        return context(root)


def found(root: Path, **env: str) -> list[Extension]:
    return [f for f in facts_of(chromium_extensions.COLLECTOR, context(root, **env)) if isinstance(f, Extension)]


def one(root: Path, **env: str) -> Extension:
    (extension,) = found(root, **env)
    return extension


def test_what_it_was_granted_counts_rather_than_what_it_asks_for(tmp_path: Path) -> None:
    active = {"api": ["tabs"], "explicit_host": ["https://a.example/*"], "scriptable_host": ["https://b.example/*"]}
    put(tmp_path, {"location": 1, "from_webstore": True, "active_permissions": active}, MANIFEST)
    extension = one(tmp_path)
    assert extension.permissions == ("tabs",)
    assert extension.sites == ("https://a.example/*", "https://b.example/*")


def test_without_a_grant_the_manifest_counts_with_its_scripts(tmp_path: Path) -> None:
    scripts = {"content_scripts": [{"matches": ["https://c.example/*"]}]}
    put(tmp_path, {"location": 1}, MANIFEST | scripts)
    assert one(tmp_path).permissions == ("cookies", "storage")
    assert one(tmp_path).sites == ("<all_urls>", "https://c.example/*")


def test_addresses_among_the_permissions_of_old_manifests_are_sites(tmp_path: Path) -> None:
    put(tmp_path, {"location": 1}, MANIFEST | {"host_permissions": [], "permissions": ["tabs", "http://*/*"]})
    assert (one(tmp_path).permissions, one(tmp_path).sites) == (("tabs",), ("http://*/*",))


@pytest.mark.parametrize(
    ("setting", "enabled"),
    [
        ({"state": 1}, True),
        ({"state": 0}, False),
        ({"disable_reasons": 1}, False),
        ({"disable_reasons": [1]}, False),
        ({"disable_reasons": []}, True),
        ({}, True),
    ],
)
def test_on_and_off_in_old_and_new_profiles(tmp_path: Path, setting: dict[str, Any], enabled: bool) -> None:
    put(tmp_path, {"location": 1} | setting, MANIFEST)
    assert one(tmp_path).enabled is enabled


@pytest.mark.parametrize(
    ("setting", "origin"),
    [
        ({"location": 1, "from_webstore": True}, "store"),
        ({"location": 4, "from_webstore": False}, "own"),
        ({"location": 7, "from_webstore": True}, "policy"),
        ({"location": 3, "from_webstore": True}, "policy"),
        ({"location": 1}, "unknown"),
    ],
)
def test_where_it_came_from(tmp_path: Path, setting: dict[str, Any], origin: str) -> None:
    put(tmp_path, setting, MANIFEST)
    assert one(tmp_path).origin == origin


def test_parts_of_the_browser_and_themes_are_no_extensions(tmp_path: Path) -> None:
    put(tmp_path, {"location": 5}, MANIFEST)
    assert found(tmp_path) == []
    put(tmp_path, {"location": 1}, MANIFEST | {"theme": {}})
    assert found(tmp_path) == []


def test_the_name_is_told_in_the_users_language(tmp_path: Path) -> None:
    put(tmp_path, {"location": 1}, MANIFEST | {"name": "__MSG_Name__", "default_locale": "en"})
    for language, name in (("en", "Blocker"), ("de", "Sperre")):
        place = f"{PROFILE}/Extensions/{KEY}/1.2_0/_locales/{language}/messages.json"
        write(tmp_path, place, json.dumps({"name": {"message": name}}))
    assert one(tmp_path, LANG="de_DE.UTF-8").name == "Sperre"
    assert one(tmp_path, LANG="fr_FR.UTF-8").name == "Blocker"


def test_comments_in_a_manifest_are_passed_over() -> None:
    assert decode(b'\xef\xbb\xbf{ // why\n "name": "a // b", /* c */ "x": 1 }') == {"name": "a // b", "x": 1}


def test_ten_thousand_permissions_are_counted_and_not_kept(tmp_path: Path) -> None:
    many = [f"right{n}" for n in range(10_000)]
    put(tmp_path, {"location": 1}, MANIFEST | {"permissions": many})
    assert (len(one(tmp_path).permissions), one(tmp_path).left_out) == (100, 9_900)


def test_a_path_that_leads_out_of_the_profile_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "home/anna/secret/manifest.json", json.dumps(MANIFEST | {"name": "Secret"}))
    put(tmp_path, {"location": 1, "path": "../../../../secret"})
    assert found(tmp_path) == []


def test_damaged_settings_are_told(tmp_path: Path) -> None:
    write(tmp_path, f"{PROFILE}/Preferences", "{not json")
    facts = facts_of(chromium_extensions.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "damaged" in f.reason for f in facts)


def test_flatpak_and_snap_homes_name_their_package(tmp_path: Path) -> None:
    prefs = json.dumps({"extensions": {"settings": {KEY: {"location": 1, "manifest": MANIFEST}}}})
    write(
        tmp_path, "home/anna/.var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/Default/Preferences", prefs
    )
    write(tmp_path, "home/anna/snap/chromium/common/chromium/Default/Preferences", prefs)
    assert {(e.host, e.sandbox) for e in found(tmp_path)} == {
        ("brave", ("flatpak", "com.brave.Browser")),
        ("chromium", ("snap", "chromium")),
    }


KEYS = st.sampled_from(["path", "manifest", "name", "permissions", "location", "active_permissions", "api"])
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)


@given(ANY)
@settings(max_examples=150, deadline=None)
def test_settings_of_any_shape_are_borne(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    root = tmp_path_factory.mktemp("any")
    write(root, f"{PROFILE}/Preferences", json.dumps({"extensions": {"settings": {KEY: value}}}))
    facts_of(chromium_extensions.COLLECTOR, context(root))


def browser(*names: str) -> str:
    program = next((p for name in names if (p := shutil.which(name))), None)
    if program is None:
        pytest.skip(f"No {names[0]} on this computer.")
    return program


def test_a_real_browsers_profile_is_read_right(tmp_path: Path) -> None:
    """The browser itself installs an extension, in a network of its own without a way out, and writes its profile."""
    program = browser("chromium", "chromium-browser", "google-chrome")
    source = tmp_path / "source"
    write(source, "manifest.json", json.dumps(MANIFEST | {"permissions": ["cookies", "tabs", "nativeMessaging"]}))
    home = tmp_path / "home/anna/.config/chromium"
    home.mkdir(parents=True)
    to_browser, from_browser = os.pipe(), os.pipe()
    command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={home}"]
    command += ["--remote-debugging-pipe", "--enable-unsafe-extension-debugging", "about:blank"]
    # The browser reads commands from descriptor 3 and answers on descriptor 4.
    shell = f'exec 3<&{to_browser[0]} 4>&{from_browser[1]}; exec "$@"'
    prefix = ["unshare", "-rn"] if shutil.which("unshare") and _may_unshare() else []
    process = subprocess.Popen(
        [*prefix, "bash", "-c", shell, "browser", *command],
        pass_fds=(to_browser[0], from_browser[1]),
        env=os.environ | {"HOME": str(tmp_path / "home/anna")},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser[0])
    os.close(from_browser[1])
    try:
        answer = _ask(to_browser[1], from_browser[0], 1, "Extensions.loadUnpacked", {"path": str(source)})
        if "result" not in answer:
            pytest.skip(f"This browser does not load extensions for a test: {answer}")
        _ask(to_browser[1], from_browser[0], 2, "Browser.close", {})
        process.wait(30)
    finally:
        process.kill()
        process.wait()
        os.close(to_browser[1])
        os.close(from_browser[0])
    # The profile names the extension's folder in full, so that it is looked at below the real root.
    real = Context(root=Path("/"), homes=(tmp_path / "home/anna",))
    facts = facts_of(chromium_extensions.COLLECTOR, real)
    (extension,) = [f for f in facts if isinstance(f, Extension)]
    assert extension.extension_id == answer["result"]["id"]
    assert (extension.host, extension.name, extension.version) == ("chromium", "Tiny", "1.2")
    assert (extension.origin, extension.enabled) == ("own", True)
    assert {"cookies", "tabs", "nativeMessaging"} <= set(extension.permissions)
    assert "<all_urls>" in extension.sites


def _may_unshare() -> bool:
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0


def _ask(write_to: int, read_from: int, number: int, method: str, params: dict[str, str]) -> dict[str, Any]:
    """One question over the pipe: JSON texts that end in a zero byte. Events between are passed over."""
    os.write(write_to, json.dumps({"id": number, "method": method, "params": params}).encode() + b"\0")
    buffer = b""
    while True:
        part = os.read(read_from, 65_536)
        if not part:
            return {}
        buffer += part
        while b"\0" in buffer:
            line, _, buffer = buffer.partition(b"\0")
            message: dict[str, Any] = json.loads(line)
            if message.get("id") == number:
                return message
