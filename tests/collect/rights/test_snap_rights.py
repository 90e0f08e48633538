"""Claims about what Snaps may use."""

import json
from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.rights import snap_rights
from privacycheck.model.facts import Rights, Skipped
from tests.collect.conformance import Conformance, context, facts_of, write

YAML = """name: tiny
title: Tiny
confinement: {confinement}
plugs:
  cam: {{interface: camera}}
  notes:
    interface: personal-files
    read: [$HOME/.notes]
  bluez: null
apps:
  tiny: {{command: bin/tiny, plugs: [network, cam, {name}]}}
  other: {{command: bin/other, plugs: [home, network]}}
"""


def install(root: Path, name: str = "audio-record", confinement: str = "strict") -> None:
    write(root, "snap/tiny/42/meta/snap.yaml", YAML.format(name=json.dumps(name), confinement=confinement))
    (root / "snap/tiny/current").symlink_to("42")


class TestSnapRights(Conformance):
    collector = snap_rights.COLLECTOR

    def build(self, root: Path, name: str = "audio-record") -> Context:
        install(root, name)
        return context(root)


def found(root: Path) -> list[Rights | Skipped]:
    return [f for f in facts_of(snap_rights.COLLECTOR, context(root)) if isinstance(f, Rights | Skipped)]


def test_plugs_of_the_snap_and_of_its_programs_are_told_by_interface(tmp_path: Path) -> None:
    install(tmp_path)
    fact, skipped = found(tmp_path)
    assert isinstance(fact, Rights) and isinstance(skipped, Skipped)
    assert fact.origin == "manifest"
    wanted = {"camera", "personal-files", "bluez", "network", "audio-record", "home"}
    assert set(fact.allows) == {f"plug={w}" for w in wanted}
    assert skipped.hint == "Run in a terminal: snap connections"


def test_where_snapds_records_may_be_read_only_what_is_connected_counts(tmp_path: Path) -> None:
    install(tmp_path)
    conns = {
        "tiny:network core:network": {"interface": "network", "auto": True},
        "tiny:cam :camera": {"interface": "camera", "undesired": True},
        "other:home :home": {"interface": "home"},
    }
    write(tmp_path, "var/lib/snapd/state.json", json.dumps({"data": {"conns": conns}}))
    (fact,) = found(tmp_path)
    assert isinstance(fact, Rights)
    assert (fact.origin, fact.allows) == ("connected", ("plug=network",))


@pytest.mark.parametrize("conns", [[], {"tiny:network": 3}, {"tiny:network": {"interface": None}}])
def test_damaged_records_of_snapd_leave_what_is_asked_for(tmp_path: Path, conns: object) -> None:
    install(tmp_path)
    write(tmp_path, "var/lib/snapd/state.json", json.dumps({"data": {"conns": conns}}))
    fact = next(f for f in found(tmp_path) if isinstance(f, Rights))
    assert fact.origin == "manifest"


def test_a_snap_without_confinement_says_so(tmp_path: Path) -> None:
    install(tmp_path, confinement="classic")
    fact = found(tmp_path)[0]
    assert isinstance(fact, Rights)
    assert fact.allows[0] == "plug=classic"
