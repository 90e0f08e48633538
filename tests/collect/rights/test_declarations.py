"""Claims about declarations that lie in a folder."""

import plistlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.assess.declared import declarations
from privacycheck.collect.base import Context
from privacycheck.collect.rights.declarations import KEPT, KINDS, UNREADABLE, declared
from privacycheck.model.facts import Rights, Skipped
from privacycheck.model.inside import BuiltIn, Part
from tests.collect.conformance import write

APPX = """<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:rescap="urn:r">
<Capabilities><Capability Name="internetClient"/><rescap:Capability Name="runFullTrust"/>
<DeviceCapability Name="webcam"/></Capabilities></Package>"""
POLICY = {"Connections": [{"Host": "api.example.org, *.example.net", "Purpose": "x"}, {"IsIncoming": True}]}
PRIVACY = {
    "NSPrivacyTracking": False,
    "NSPrivacyTrackingDomains": ["t.example"],
    "NSPrivacyCollectedDataTypes": [{"NSPrivacyCollectedDataType": "NSPrivacyCollectedDataTypeEmailAddress"}],
}


def found(root: Path) -> list[Rights | Skipped]:
    return list(declared(Context(root=root), root))


def allowed(root: Path) -> list[tuple[str, ...]]:
    return [f.allows for f in found(root) if isinstance(f, Rights)]


def test_each_kind_is_read_wherever_it_lies(tmp_path: Path) -> None:
    write(tmp_path, "a/AppxManifest.xml", APPX)
    write(tmp_path, "b/Contents/Resources/PrivacyInfo.xcprivacy", plistlib.dumps(PRIVACY))
    write(tmp_path, "c/InternetAccessPolicy.plist", plistlib.dumps(POLICY, fmt=plistlib.FMT_BINARY))
    assert sorted(allowed(tmp_path)) == [
        ("capability=internetClient", "capability=runFullTrust", "capability=webcam"),
        ("host=api.example.org", "host=*.example.net"),
        ("tracking=no", "tracks=t.example", "collects=EmailAddress"),
    ]


@pytest.mark.parametrize("raw", [b"", b"{}", b"\xff" * 50, b"<plist><array/></plist>", b"bplist00" + b"\xff" * 40])
def test_what_is_no_declaration_is_told(tmp_path: Path, raw: bytes) -> None:
    write(tmp_path, "InternetAccessPolicy.plist", raw)
    (fact,) = found(tmp_path)
    assert isinstance(fact, Skipped)


def test_ten_thousand_hosts_are_cut_and_counted(tmp_path: Path) -> None:
    many = {"Connections": [{"Host": f"h{n}.example"} for n in range(10_000)]}
    write(tmp_path, "InternetAccessPolicy.plist", plistlib.dumps(many))
    (fact,) = found(tmp_path)
    assert isinstance(fact, Rights)
    assert (len(fact.allows), fact.left_out) == (KEPT, 10_000 - KEPT)


def test_links_out_of_the_folder_and_in_circles_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "out/AppxManifest.xml", APPX)
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "AppxManifest.xml").symlink_to("../out/AppxManifest.xml")
    (inside / "circle").symlink_to(".")
    assert list(declared(Context(root=tmp_path), inside)) == []


def test_hosts_in_the_files_that_a_list_does_not_name_are_told() -> None:
    part = Part(
        service="s",
        service_name="S",
        company="c",
        company_name="C",
        purpose="ads",
        says="knows",
        hosts=("api.example.org", "ads.example"),
    )
    inside = BuiltIn(parts=(part,), files=1, size=1)
    listed = Rights(source="macos", package="x", origin="asked", allows=("host=example.org",), path="/p")
    assert declarations([listed], inside) == [
        "It declares: host=example.org (/p).",
        "Its files hold hosts that its list does not name: ads.example.",
    ]
    assert declarations([], inside) == []


@given(st.binary(max_size=200))
def test_no_bytes_make_the_readers_fail(raw: bytes) -> None:
    for _, read in KINDS.values():
        for text in (raw, b'<?xml version="1.0"?><plist><dict><key>Connections</key>' + raw, b"bplist00" + raw):
            try:
                read(text)
            except UNREADABLE:
                continue
