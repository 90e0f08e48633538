"""Claims about rules that browsers are given."""

import json
from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.settings import browser_policies
from privacycheck.model.facts import Policy, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

ID = "aaaabbbbccccddddeeeeffffgggghhhh"


class TestBrowserPolicies(Conformance):
    collector = browser_policies.COLLECTOR

    def build(self, root: Path, name: str = "https://start.example") -> Context:
        write(root, "etc/chromium/policies/managed/a.json", json.dumps({"HomepageLocation": name}))
        write(root, "etc/firefox/policies/policies.json", json.dumps({"policies": {"DisableTelemetry": True}}))
        return context(root)


def found(root: Path) -> list[tuple[str, str, str, bool]]:
    facts = facts_of(browser_policies.COLLECTOR, context(root))
    return [(f.host, f.name, f.value, f.forced) for f in facts if isinstance(f, Policy)]


def test_extensions_that_are_put_in_are_told_by_their_ids(tmp_path: Path) -> None:
    rules = {
        "ExtensionInstallForcelist": [f"{ID};https://update.example/x"],
        "ExtensionSettings": {"*": {"installation_mode": "blocked"}, ID: {"installation_mode": "force_installed"}},
    }
    write(tmp_path, "etc/opt/chrome/policies/managed/a.json", json.dumps(rules))
    write(tmp_path, "etc/opt/edge/policies/recommended/b.json", '{"BookmarkBarEnabled": true /* why */ }')
    assert found(tmp_path) == [
        ("Chrome", "ExtensionInstallForcelist", ID, True),
        ("Chrome", "ExtensionSettings", f"force_installed: {ID}", True),
        ("Edge", "BookmarkBarEnabled", "true", False),
    ]


def test_thousands_of_rules_are_cut_and_counted(tmp_path: Path) -> None:
    write(tmp_path, "etc/brave/policies/managed/a.json", json.dumps({f"P{n}": n for n in range(10_000)}))
    facts = facts_of(browser_policies.COLLECTOR, context(tmp_path))
    assert sum(isinstance(f, Policy) for f in facts) == browser_policies.POLICIES
    assert [f.count for f in facts if isinstance(f, Skipped)] == [10_000 - browser_policies.POLICIES]


def test_a_file_that_is_not_json_is_told(tmp_path: Path) -> None:
    write(tmp_path, "etc/firefox/policies/policies.json", "<policies/>")
    facts = facts_of(browser_policies.COLLECTOR, context(tmp_path))
    assert any(isinstance(f, Skipped) and "damaged" in f.reason for f in facts)
