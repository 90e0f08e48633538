"""Claims about declarations that lie in a folder."""

import plistlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.assess.declared import declarations
from privacycheck.collect.base import Context
from privacycheck.collect.rights.declarations import (
    DECLARATIONS,
    FILE_LIMIT,
    KEPT,
    KINDS,
    UNREADABLE,
    declared,
)
from privacycheck.inspect import below
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
    return list(declared(Context(root=root), below(str(root)).paths(), f"{root}/"))


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
    assert list(declared(Context(root=tmp_path), below(str(inside)).paths())) == []


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
        "Its files hold addresses that its list does not name: ads.example.",
    ]
    assert declarations([], inside) == []


@pytest.mark.parametrize(
    ("application", "trust"),
    [
        ('EntryPoint="Windows.FullTrustApplication"', ("trust=full",)),
        ('uap10:TrustLevel="mediumIL"', ("trust=full",)),
        ('EntryPoint="Windows.FullTrustApplication" uap10:TrustLevel="appContainer"', ("trust=container",)),
        ('EntryPoint="Editor.App"', ()),
    ],
)
def test_a_package_says_whether_its_programs_run_in_a_container(
    tmp_path: Path, application: str, trust: tuple[str, ...]
) -> None:
    program = f'<Applications><Application Id="App" {application}/></Applications></Package>'
    write(
        tmp_path,
        "AppxManifest.xml",
        APPX.replace("</Package>", program).replace(
            ' xmlns:rescap="urn:r"', ' xmlns:rescap="urn:r" xmlns:uap10="urn:u"'
        ),
    )
    ((*capabilities,),) = allowed(tmp_path)
    assert tuple(capabilities[3:]) == trust


@pytest.mark.parametrize(
    ("policy", "hosts"),
    [
        ({"Connections": []}, ("connections=none",)),
        ({"Connections": [{"IsIncoming": True, "Host": "x.example"}]}, ("connections=none",)),
        ({"Connections": [], "Services": [{"Name": "CloudKit"}]}, ()),
        ({"ApplicationDescription": "x"}, ()),
        ({"Connections": [{"Purpose": "no host"}]}, ("host=*",)),
    ],
)
def test_only_an_empty_list_declares_no_connections(tmp_path: Path, policy: object, hosts: tuple[str, ...]) -> None:
    write(tmp_path, "InternetAccessPolicy.plist", plistlib.dumps(policy))
    assert allowed(tmp_path) == [hosts]


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("Pad.app/Contents/Resources", ""),
        ("Pad.app/Contents/Frameworks/Ads.framework/Resources", "Ads.framework"),
        ("Pad.app/Contents/Frameworks/Pad Helper.app/Contents", "Pad Helper.app"),
        ("Pad.app/Contents/Resources/Ads_Ads.bundle", "Ads_Ads.bundle"),
        ("resources/app/node_modules/ads/ios", "ads"),
        ("pad", ""),
    ],
)
def test_it_is_known_whose_declaration_it_is(tmp_path: Path, place: str, part: str) -> None:
    path = write(tmp_path, f"{place}/PrivacyInfo.xcprivacy", plistlib.dumps(PRIVACY))
    for facts in (found(tmp_path), list(declared(Context(root=tmp_path), [str(path)]))):
        assert [f.part for f in facts if isinstance(f, Rights)] == [part]


def test_declarations_among_listed_files_are_read_and_others_left_alone(tmp_path: Path) -> None:
    many = [
        str(write(tmp_path, f"{n}/PrivacyInfo.xcprivacy", plistlib.dumps(PRIVACY))) for n in range(DECLARATIONS + 3)
    ]
    other = write(tmp_path, "Info.plist", b"no declaration")
    facts = list(declared(Context(root=tmp_path), [str(other), *many, str(tmp_path / "gone/AppxManifest.xml")]))
    assert sum(isinstance(f, Rights) for f in facts) == DECLARATIONS
    assert [(f.reason, f.count) for f in facts if isinstance(f, Skipped)] == [
        ("4 more declarations of it were left out.", 4)
    ]


@pytest.mark.parametrize("name", list(KINDS))
@pytest.mark.parametrize(
    "raw",
    [
        b" " * (FILE_LIMIT + 1),
        b"<plist>" + b"<array>" * 30_000 + b"</array>" * 30_000 + b"</plist>",
        b"<Package>" * 50_000,
        b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><plist><string>&c;</string></plist>',
        b"\x00" * 4096,
        plistlib.dumps(["a list"]),
        plistlib.dumps({"Connections": "text", "NSPrivacyCollectedDataTypes": {"a": 1}, "NSPrivacyTrackingDomains": 7}),
    ],
)
def test_a_hostile_declaration_declares_nothing(tmp_path: Path, name: str, raw: bytes) -> None:
    (fact,) = declared(Context(root=tmp_path), [str(write(tmp_path, name, raw))])
    assert isinstance(fact, Skipped) or fact.allows == ()


@given(st.binary(max_size=200))
def test_no_bytes_make_the_readers_fail(raw: bytes) -> None:
    for _, read in KINDS.values():
        for text in (raw, b'<?xml version="1.0"?><plist><dict><key>Connections</key>' + raw, b"bplist00" + raw):
            try:
                read(text)
            except UNREADABLE:
                continue
