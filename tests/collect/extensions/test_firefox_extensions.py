"""Claims about extensions of Firefox and its relatives, the last of them with a real browser."""

import json
import os
import shutil
import subprocess
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.extensions import firefox_extensions
from privacycheck.model.facts import Extension, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

PROFILE = "home/anna/.mozilla/firefox/abcd.default-release"
ADDON = {
    "id": "tiny@example.org",
    "version": "1.2",
    "type": "extension",
    "location": "app-profile",
    "active": True,
    "defaultLocale": {"name": "Tiny", "creator": "Somebody"},
    "userPermissions": {"permissions": ["tabs"], "origins": ["<all_urls>"]},
    "sourceURI": "https://addons.mozilla.org/firefox/downloads/file/1/tiny.xpi",
}


def put(root: Path, *addons: dict[str, Any], profile: str = PROFILE) -> None:
    write(root, f"{profile}/extensions.json", json.dumps({"schemaVersion": 37, "addons": addons}))


class TestFirefox(Conformance):
    collector = firefox_extensions.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        put(root, ADDON | {"defaultLocale": {"name": name}})
        return context(root)


def found(root: Path, **env: str) -> list[Extension]:
    return [f for f in facts_of(firefox_extensions.COLLECTOR, context(root, **env)) if isinstance(f, Extension)]


def test_what_it_is_and_may_do(tmp_path: Path) -> None:
    put(tmp_path, ADDON)
    assert found(tmp_path) == [
        Extension(
            host="firefox",
            profile="abcd.default-release",
            extension_id="tiny@example.org",
            name="Tiny",
            version="1.2",
            publisher="Somebody",
            permissions=("tabs",),
            sites=("<all_urls>",),
            origin="store",
        )
    ]


@pytest.mark.parametrize(
    ("change", "origin"),
    [
        ({}, "store"),
        ({"sourceURI": None, "installTelemetryInfo": {"source": "amo"}}, "store"),
        ({"sourceURI": None, "foreignInstall": True}, "policy"),
        ({"sourceURI": "file:///home/anna/tiny.xpi"}, "unknown"),
        ({"sourceURI": "https://files.example/tiny.xpi"}, "own"),
        ({"sourceURI": "https://addons.mozilla.org.evil.example/x.xpi"}, "own"),
        ({"sourceURI": None, "location": "app-temporary"}, "own"),
    ],
)
def test_where_it_came_from(tmp_path: Path, change: dict[str, Any], origin: str) -> None:
    put(tmp_path, ADDON | change)
    assert [e.origin for e in found(tmp_path)] == [origin]


def test_parts_of_the_browser_themes_and_dictionaries_are_no_extensions(tmp_path: Path) -> None:
    put(tmp_path, ADDON | {"location": "app-builtin"}, ADDON | {"type": "theme"}, ADDON | {"type": "dictionary"})
    assert found(tmp_path) == []


def test_one_that_is_switched_off_is_told_as_such(tmp_path: Path) -> None:
    put(tmp_path, ADDON | {"active": False})
    assert [e.enabled for e in found(tmp_path)] == [False]


def test_the_name_is_told_in_the_users_language(tmp_path: Path) -> None:
    put(tmp_path, ADDON | {"locales": [{"locales": ["de"], "name": "Winzig"}]})
    assert [e.name for e in found(tmp_path, LANG="de_AT.UTF-8")] == ["Winzig"]
    assert [e.name for e in found(tmp_path, LANG="fr_FR.UTF-8")] == ["Tiny"]


def test_relatives_and_sandboxes_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path, ADDON, profile="home/anna/.thunderbird/x.default")
    put(tmp_path, ADDON, profile="home/anna/.var/app/org.mozilla.firefox/.mozilla/firefox/x.default")
    assert {(e.host, e.sandbox) for e in found(tmp_path)} == {
        ("thunderbird", None),
        ("firefox", ("flatpak", "org.mozilla.firefox")),
    }


@pytest.mark.parametrize("text", ["[]", "{", '{"addons": {}}', '{"addons": [1, null, {"type": "extension"}]}', ""])
def test_lists_of_another_shape_are_borne(tmp_path: Path, text: str) -> None:
    write(tmp_path, f"{PROFILE}/extensions.json", text)
    facts = facts_of(firefox_extensions.COLLECTOR, context(tmp_path))
    assert not any(isinstance(f, Extension) for f in facts)
    assert any(isinstance(f, Skipped) for f in facts) == (not text.startswith('{"'))


def test_a_real_browsers_profile_is_read_right(tmp_path: Path) -> None:
    """The browser itself takes an extension in, in a network of its own without a way out, and writes its profile."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        pytest.skip("No Firefox on this computer.")
    profile = tmp_path / PROFILE
    (profile / "extensions").mkdir(parents=True)
    prefs = {"xpinstall.signatures.required": False, "extensions.autoDisableScopes": 0}
    prefs |= {"extensions.startupScanScopes": 15, "datareporting.policy.dataSubmissionEnabled": False}
    (profile / "user.js").write_text(
        "".join(f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in prefs.items())
    )
    manifest = {
        "manifest_version": 2,
        "name": "Tiny",
        "version": "1.2",
        "permissions": ["tabs", "cookies", "<all_urls>"],
        "browser_specific_settings": {"gecko": {"id": "tiny@example.org"}},
    }
    with zipfile.ZipFile(profile / "extensions/tiny@example.org.xpi", "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
    may = (
        shutil.which("unshare")
        and not subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode
    )
    process = subprocess.Popen(
        [
            *(["unshare", "-rn"] if may else []),
            program,
            "--headless",
            "--no-remote",
            "--profile",
            str(profile),
            "about:blank",
        ],
        env=os.environ | {"HOME": str(tmp_path / "home/anna"), "MOZ_CRASHREPORTER_DISABLE": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        end = time.monotonic() + 60
        while time.monotonic() < end and process.poll() is None and not [e for e in found(tmp_path) if e.enabled]:
            time.sleep(0.3)
    finally:
        os.killpg(process.pid, 9)
        process.wait()
    extensions = found(tmp_path)
    if not extensions and process.returncode not in (0, -9):
        pytest.skip("Firefox does not start here.")
    assert [(e.extension_id, e.name, e.version, e.enabled) for e in extensions] == [
        ("tiny@example.org", "Tiny", "1.2", True)
    ]
    assert set(extensions[0].permissions) >= {"tabs", "cookies"}
    assert extensions[0].sites == ("<all_urls>",)
    assert extensions[0].origin == "policy"
