"""Which files are an application's own, and what a deep scan adds to what a scan finds."""

import plistlib
from pathlib import Path

import pytest

from privacycheck import scan as pipeline
from privacycheck.collect import Context
from privacycheck.collect.sources import collectors
from privacycheck.deep import ALL, Deep, Journey, own_place
from privacycheck.inspect import Step, below, patterns
from privacycheck.locate import open_locator
from privacycheck.model.app import Application, Match
from privacycheck.model.events import Found, Pace, Progress
from privacycheck.model.facts import Computer, Connection, FileOwner, HostName
from privacycheck.model.rule import Clues
from tests import make
from tests.inspect.scene import book, service

POLICY = {
    "ApplicationDescription": "Pad keeps your notes.",
    "Connections": [
        {"Host": "*.pad.example", "NetworkProtocol": "TCP", "Port": "443", "Purpose": "Keeps notes on all devices."}
    ],
}
PRIVACY = {
    "NSPrivacyTracking": False,
    "NSPrivacyTrackingDomains": [],
    "NSPrivacyCollectedDataTypes": [
        {
            "NSPrivacyCollectedDataType": "NSPrivacyCollectedDataTypeBrowsingHistory",
            "NSPrivacyCollectedDataTypeLinked": True,
            "NSPrivacyCollectedDataTypeTracking": False,
            "NSPrivacyCollectedDataTypePurposes": ["NSPrivacyCollectedDataTypePurposeAppFunctionality"],
        }
    ],
}
HOST = b'"https://in.part.example/v1"'


def deep(root: Path, wanted: str = ALL) -> Deep:
    rules = book()
    by_name = {c.name: c for c in collectors("linux")}
    return Deep(rules, patterns(rules), Context(root=root), by_name, None, wanted)


def listed(root: Path, package: str, *files: Path) -> None:
    folder = root / "var/lib/dpkg/info"
    folder.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"{f}\n" for f in ("/.", *files))
    (folder / f"{package}.list").write_text(lines)


def test_the_files_of_a_debian_package_are_those_it_lists(tmp_path: Path) -> None:
    own, other = tmp_path / "own.js", tmp_path / "other.js"
    own.write_bytes(HOST)
    other.write_bytes(HOST)
    listed(tmp_path, "editor", own)
    listed(tmp_path, "editor-more", other)
    app = Application(key="deb:editor", name="Editor", packages=(make.package("editor"),))
    assert [e.path for e in deep(tmp_path).files(app).entries()] == [str(own)]


def test_the_files_of_an_arch_package_are_those_it_lists(tmp_path: Path) -> None:
    folder = tmp_path / "var/lib/pacman/local/editor-1.2-1"
    folder.mkdir(parents=True)
    own = tmp_path / "own.js"
    own.write_bytes(HOST)
    (folder / "files").write_text(f"%FILES%\nusr/\n{str(own)[1:]}\n\n%BACKUP%\nx\n")
    app = Application(key="pacman:editor", name="Editor", packages=(make.package("editor", "pacman"),))
    assert [e.path for e in deep(tmp_path).files(app).entries()] == [str(own)]


def test_a_program_with_a_folder_of_its_own_has_all_that_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "app" / "files").mkdir(parents=True)
    (tmp_path / "app" / "files" / "main.js").write_bytes(HOST)
    flatpak = make.package("org.example.Editor", "flatpak", location=str(tmp_path / "app"))
    app = Application(key="flatpak:org.example.Editor", name="Editor", packages=(flatpak,))
    assert [e.name for e in deep(tmp_path).files(app).entries()] == ["files/main.js"]


@pytest.mark.parametrize("wanted", ["Program", "program", "PADDY", "deb:pad", "pad", "Pad menu"])
def test_a_program_is_wanted_by_its_key_and_by_each_of_its_names(tmp_path: Path, wanted: str) -> None:
    rules = make.book(make.company("maker"), service(), make.app())
    app = Application(key="deb:pad", name="Paddy", clues=(Clues(source="desktop", name="Pad menu"),))
    within = Deep(rules, patterns(rules), Context(root=tmp_path), {}, None, wanted)
    assert within.wants(app, Match(app="program"))
    assert not within.wants(Application(key="deb:other", name="Other"), Match())


@pytest.mark.parametrize(
    ("exe", "place"),
    [
        ("/opt/Maker/app/app", "/opt/Maker/app"),
        ("/home/me/apps/editor/bin/editor", "/home/me/apps/editor/bin"),
        ("/usr/bin/editor", "/usr/bin/editor"),
        ("/usr/lib/editor/editor", "/usr/lib/editor/editor"),
        ("/home/me/editor", "/home/me/editor"),
        ("/opt/editor", "/opt/editor"),
    ],
)
def test_a_program_without_a_package_has_its_folder_or_only_itself(exe: str, place: str) -> None:
    assert own_place(exe) == place


def test_a_deep_scan_finds_programs_again_with_what_is_built_in(tmp_path: Path) -> None:
    library = tmp_path / "libpart.so"
    library.write_bytes(b"\x7fELF" + HOST)
    listed(tmp_path, "editor", library)
    computer = Computer(platform="linux", system="Made up", taken="2026-11-25T00:00:00Z", made_up=True)
    entry = make.entry("editor", "/usr/bin/editor")
    owner = FileOwner(path=entry.path, source="deb", package="editor")
    gathered = pipeline.Gathered(computer=computer, facts=(make.package("editor"), entry, owner))
    within = deep(tmp_path)
    nowhere = open_locator(tmp_path / "none")
    options = pipeline.Options(today=make.DAY, everything=True)
    events = list(pipeline.scan((), iter((gathered,)), within.book, nowhere, options, within))
    first, second = [e.app for e in events if isinstance(e, Found)]
    assert first.built_in is None
    assert second.built_in is not None
    assert [(p.service, p.says) for p in second.built_in.parts] == [("part", "reports")]
    assert second.level == "look"
    assert "set up to report to Part" in second.reasons[0].says
    assert any("looked inside its 1 file" in line for line in second.coverage)
    assert any("Editor" in e.says or "editor" in e.says for e in events if isinstance(e, Progress))
    assert [a.built_in is None for a in pipeline.whole(iter(events)).apps] == [False]


def test_a_deep_scan_sets_what_files_declare_beside_contacts(tmp_path: Path) -> None:
    """A program without a package, with a policy, a privacy manifest and a damaged one in its folder."""
    place = tmp_path / "opt" / "Pad" / "Pad.app"
    for name, inside in (
        ("Contents/Resources/InternetAccessPolicy.plist", plistlib.dumps(POLICY)),
        ("Contents/Resources/PrivacyInfo.xcprivacy", plistlib.dumps(PRIVACY)),
        ("Contents/Frameworks/Bad.framework/PrivacyInfo.xcprivacy", b"<plist>"),
        ("Contents/MacOS/pad", b"\xcf\xfa\xed\xfe"),
    ):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(inside)
    pad = make.package("pad", "appimage", location=str(place))
    process = make.process(7, str(place / "Contents/MacOS/pad"))
    talks = [
        Connection(protocol="tcp", local="192.0.2.1", local_port=5, remote=a, remote_port=443, pid=7)
        for a in ("45.90.12.5", "45.90.12.6")
    ]
    names = [
        HostName(address=a, host=h, origin="a test")
        for a, h in (("45.90.12.5", "api.pad.example"), ("45.90.12.6", "other.example"))
    ]
    facts = (pad, process, FileOwner(path=process.exe or "", source="appimage", package="pad"), *talks, *names)
    computer = Computer(platform="linux", system="Made up", taken="2026-11-25T00:00:00Z", made_up=True)
    within = deep(tmp_path)
    stream = iter((pipeline.Gathered(computer=computer, facts=facts),))
    options = pipeline.Options(today=make.DAY, everything=True)
    events = list(pipeline.scan((), stream, within.book, open_locator(tmp_path / "none"), options, within))
    before, after = [e.app for e in events if isinstance(e, Found)]
    assert not any(o.id.startswith("declares") for o in before.seen)
    assert [(o.id, o.level, o.says) for o in after.seen if o.id.startswith("declares")] == [
        ("declares-hosts", "look", "It talked to other.example, which its own list of addresses does not name.")
    ]
    assert [v.says for v in after.says] == ["It declares that it collects browsing."]
    assert "By its own word it collects browsing." in [r.says for r in after.reasons]
    assert any(line.endswith("is damaged.") for line in after.coverage)


def test_a_journey_tells_how_far_it_is_over_all_programs(tmp_path: Path) -> None:
    for name, size in (("a", 600), ("b", 400)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_bytes(b"x" * size)
    files = [below(str(tmp_path / name)) for name in ("a", "b")]
    now = [0.0]
    journey = Journey(files, lambda: now[0])
    assert journey.pace() == Pace(files=0, all_files=2, done=0, total=1000)
    now[0] = 2.0
    half = journey.pace(Step(files=0, all_files=1, done=300, total=600))
    assert (half.done, half.rate, half.left) == (300, 150.0, 700 / 150.0)
    journey.passed(files[0])
    now[0] = 20.0
    journey.pace(Step(files=0, all_files=1, done=0, total=400))
    now[0] = 30.0
    later = journey.pace(Step(files=0, all_files=1, done=200, total=400))
    # What was long ago has no part in the rate.
    assert (later.files, later.done) == (1, 800)
    assert later.rate == pytest.approx(20.0)
    journey.passed(files[1])
    assert journey.pace().done == 1000


def test_programs_without_files_have_no_time_left(tmp_path: Path) -> None:
    assert Journey([]).pace() == Pace(files=0, all_files=0, done=0, total=0)
