"""Claims about Snaps, on made-up folders in the documented format."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.packages import snap, snap_places, snap_yaml
from privacycheck.model.facts import Package, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

YAML = """name: tiny
title: {title}
version: '1.2'
summary: A tiny program
description: |
  name: not-this
plugs:
  browser-support: {{type: sneaky, allow-sandbox: true}}
apps:
  tiny:
    command: bin/tiny --flag
    plugs: [home, network]
  helper:
    command: bin/helper
"""


def install(root: Path, text: str, name: str = "tiny", mount: str = "/snap") -> None:
    write(root, f"{mount}/{name}/42/meta/snap.yaml", text)
    (root / mount.lstrip("/") / name / "current").symlink_to("42")


class TestSnap(Conformance):
    collector = snap.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        install(root, YAML.format(title=json.dumps(name)))
        install(root, "name: core22\ntype: base\nversion: 1\n", "core22")
        return context(root)


def found(root: Path) -> dict[str, Package]:
    return {f.package: f for f in facts_of(snap.COLLECTOR, context(root)) if isinstance(f, Package)}


def test_a_snap_is_told_with_what_it_says_of_itself(tmp_path: Path) -> None:
    TestSnap().build(tmp_path)
    assert found(tmp_path)["tiny"] == Package(
        source="snap",
        package="tiny",
        name="Tiny",
        version="1.2",
        summary="A tiny program",
        location="/snap/tiny",
        exes=("/snap/tiny/current/bin/tiny", "/snap/tiny/current/bin/helper"),
        desktop_ids=("tiny_tiny", "tiny_helper"),
    )
    assert found(tmp_path)["core22"].part


def test_one_snap_in_two_mount_folders_counts_once(tmp_path: Path) -> None:
    install(tmp_path, "name: tiny\n")
    (tmp_path / "var/lib/snapd").mkdir(parents=True)
    (tmp_path / "var/lib/snapd/snap").symlink_to("/snap")
    facts = facts_of(snap.COLLECTOR, context(tmp_path))
    assert len([f for f in facts if isinstance(f, Package)]) == 1


def test_the_publisher_is_read_from_the_records_of_snapd(tmp_path: Path) -> None:
    install(tmp_path, "name: tiny\n")
    state = {"data": {"snaps": {"tiny": {"sequence": [{"snap-id": "abcID", "revision": "42"}]}}}}
    write(tmp_path, snap_places.STATE, json.dumps(state))
    write(tmp_path, f"{snap.ASSERTIONS}/snap-declaration/16/abcID/active", "type: x\npublisher-id: makers\n\nsignature")
    write(tmp_path, f"{snap.ASSERTIONS}/account/makers/active", "type: account\ndisplay-name: Tiny Makers\n\nsig")
    assert found(tmp_path)["tiny"].publisher == "Tiny Makers"


def test_a_damaged_record_of_one_snap_hides_no_other(tmp_path: Path) -> None:
    install(tmp_path, "name: tiny\n")
    good = {"sequence": [{"snap-id": "abcID", "revision": "42"}]}
    snaps = {"a": None, "b": {"sequence": 3}, "c": {"sequence": [7, {"snap": "x"}]}, "tiny": good}
    write(tmp_path, snap_places.STATE, json.dumps({"data": {"snaps": snaps}}))
    write(tmp_path, f"{snap.ASSERTIONS}/snap-declaration/16/abcID/active", "publisher-id: makers\n\nsignature")
    write(tmp_path, f"{snap.ASSERTIONS}/account/makers/active", "display-name: Tiny Makers\n\nsig")
    assert found(tmp_path)["tiny"].publisher == "Tiny Makers"


def test_a_record_that_points_elsewhere_is_not_followed(tmp_path: Path) -> None:
    install(tmp_path, "name: tiny\n")
    state = {"data": {"snaps": {"tiny": {"sequence": [{"snap-id": "../../../../etc"}]}}}}
    write(tmp_path, snap_places.STATE, json.dumps(state))
    assert found(tmp_path)["tiny"].publisher is None


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "- " * 100_000, "a: " + "{b: " * 5000, "a: &x [*x]", "\t- bad", "a: b: c"]
)
def test_text_that_is_made_to_hurt_is_refused(tmp_path: Path, text: str) -> None:
    install(tmp_path, text)
    fact = facts_of(snap.COLLECTOR, context(tmp_path))[0]
    assert isinstance(fact, Skipped) or (isinstance(fact, Package) and fact.name is None)


def test_aliases_are_never_expanded() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    assert snap_yaml.texts("\n".join([*lines, "name: tiny"]))[("name",)] == "tiny"


@given(st.text(max_size=500))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    for whole in (text, "name: a\n" + text):
        try:
            assert all(isinstance(v, str) for v in snap_yaml.texts(whole).values())
        except snap_yaml.NotYaml:
            continue
