"""What changed in rights, extensions and settings is told where both scans knew of it, and nowhere else."""

from typing import Any

import msgspec
import pytest

from privacycheck.model.facts import Skipped
from privacycheck.model.history import HistoryDiff
from privacycheck.model.inside import BuiltIn
from privacycheck.model.report import AppReport, Coverage, Report, ShownExtension, ShownRight, ShownSetting
from privacycheck.present.changes import diff
from tests.history.reports import app, observation, report

PAD = "flatpak:org.example.Pad"
CAMERA = ShownRight(id="devices=all", says="use every device", by="the program asks for it and has it")
FILES = ShownRight(id="filesystems=home", says="read your files", by="the program asks for it and has it")
SOURCES = ("flatpak-rights", "portal-answers", "snap-rights", "root-certificates", "proxy-settings", "tunnels")
SOURCES += ("tunnel-interfaces", "browser-policies", "memberships", "autostart", "services", "handlers")
ROOT = ShownSetting(
    id="certificate-Filter", kind="certificate", says="The root certificate Filter was added.", level="look"
)


def seen(*apps: AppReport, without: str = "", missed: str = "", **change: Any) -> Report:
    """A scan that looked at everything but `without`, and was refused something in `missed`."""
    skipped = (Skipped(source=missed, reason="It may not be read."),)
    coverage = tuple(
        Coverage(source=s, says=s, count=1, seconds=0.1, skipped=skipped if s == missed else ())
        for s in SOURCES
        if s != without
    )
    return msgspec.structs.replace(report(*apps), **{"coverage": coverage, "language": "en"} | change)


def told(found: HistoryDiff) -> list[tuple[str, str, str]]:
    return [(group.id, one.kind, one.words) for group in found.groups for one in group.changes]


def pad(*rights: ShownRight, key: str = PAD, **change: Any) -> AppReport:
    return app(key, name="Pad", rights=rights, **change)


def test_a_right_that_came_with_a_new_version_is_told_with_who_gave_it() -> None:
    found = diff(seen(pad(FILES)), seen(pad(FILES, CAMERA)))
    assert told(found) == [
        ("new", "permission-new", "Pad may do more now: use every device (the program asks for it and has it).")
    ]
    assert found.groups[0].changes[0].what == ("devices=all",)


def test_rights_that_go_and_rights_that_are_taken_away_are_told_apart() -> None:
    away = msgspec.structs.replace(CAMERA, allowed=False, by="you took it away")
    assert told(diff(seen(pad(FILES, CAMERA)), seen(pad(away)))) == [
        ("gone", "permission-gone", "Pad may no longer do this: read your files."),
        ("gone", "permission-gone", "Pad may not do this now: use every device (you took it away)."),
    ]
    assert told(diff(seen(pad(away)), seen(pad(CAMERA))))[0][:2] == ("new", "permission-new")


@pytest.mark.parametrize("earlier", [{"without": "flatpak-rights"}, {"missed": "portal-answers"}])
def test_a_scan_that_did_not_know_of_rights_makes_none_new(earlier: dict[str, str]) -> None:
    assert told(diff(seen(pad(), **earlier), seen(pad(FILES, CAMERA)))) == []
    assert told(diff(seen(pad(FILES, CAMERA)), seen(pad(), **earlier))) == []


def test_what_both_scans_could_not_read_hides_nothing_else() -> None:
    found = diff(seen(pad(), missed="portal-answers"), seen(pad(FILES), missed="portal-answers"))
    assert [kind for _, kind, _ in told(found)] == ["permission-new"]


def test_a_program_that_is_a_sandboxed_one_now_gains_no_rights_by_that() -> None:
    before, after = pad(key="deb:pad", rule="pad"), pad(FILES, rule="pad")
    assert [kind for _, kind, _ in told(diff(seen(before), seen(after)))] == ["installed-as"]


def test_lists_that_were_cut_short_prove_nothing() -> None:
    more = ShownRight(id="more", says="7 more rights that we do not list", by="asked for by the program")
    assert told(diff(seen(pad(FILES, more)), seen(pad(FILES, CAMERA)))) == []
    assert told(diff(seen(pad(FILES, CAMERA)), seen(pad(FILES, more)))) == []


def test_two_names_for_one_thing_are_no_change() -> None:
    other = msgspec.structs.replace(CAMERA, id="portal=camera")
    assert told(diff(seen(pad(CAMERA)), seen(pad(other)))) == []


def extension(*may: str, says: str = "It asks for no access to pages.", known: bool = True, **change: Any) -> AppReport:
    rights = tuple(ShownRight(id=m, says=f"use {m}", by="") for m in may) if known else None
    values: dict[str, Any] = {"id": "x@y", "name": "Tabby", "origin": "from a store", "says": says, "may": rights}
    return app("deb:browser", name="Browser", extensions=(ShownExtension(**values | change),))


def test_rights_and_sites_of_an_extension_are_compared_one_by_one() -> None:
    found = diff(seen(extension("tabs", "site=a.example")), seen(extension("tabs", "history", "site=*")))
    assert told(found) == [
        ("changed", "extension-new", "The extension Tabby in Browser may do more now: use history; use site=*."),
        ("gone", "extension-gone", "The extension Tabby in Browser may no longer do this: use site=a.example."),
    ]
    wide = diff(seen(extension()), seen(extension("site=*", level="look")))
    assert [group for group, _, _ in told(wide)] == ["first"]


def test_an_older_scan_without_an_extensions_rights_compares_sentences_of_one_language() -> None:
    before = extension(known=False, says="Sie verlangt keinen Zugriff auf Seiten.")
    assert told(diff(seen(before, language="de"), seen(extension("tabs")))) == []
    assert told(diff(seen(before, language=None), seen(extension("tabs"), language=None))) == []
    assert [kind for _, kind, _ in told(diff(seen(before), seen(extension("tabs"))))] == ["extension-new"]


def test_a_new_root_certificate_comes_first_and_one_that_went_last() -> None:
    without, with_it = seen(app()), seen(app(), this_computer=(ROOT,))
    found = diff(without, with_it)
    assert told(found) == [("first", "setting-new", "The root certificate Filter was added.")]
    change = found.groups[0].changes[0]
    assert (change.app, change.app_key, change.before, change.after) == ("This computer", "", None, "look")
    assert told(diff(with_it, without)) == [
        ("gone", "setting-gone", "No longer on this computer: The root certificate Filter was added.")
    ]


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("certificate", "root-certificates"),
        ("proxy", "proxy-settings"),
        ("tunnel", "tunnels"),
        ("policy", "browser-policies"),
        ("group", "memberships"),
        ("service", "services"),
    ],
)
def test_settings_are_new_only_where_the_earlier_scan_looked_for_them(kind: Any, source: str) -> None:
    later = seen(app(), this_computer=(ShownSetting(id=f"{kind}-x", kind=kind, says="It is set."),))
    assert [k for _, k, _ in told(diff(seen(app()), later))] == ["setting-new"]
    assert told(diff(seen(app(), without=source), later)) == []
    assert told(diff(seen(app(), missed=source), later)) == []
    assert told(diff(seen(app(), complete=False), later)) == []


def test_another_number_of_rules_is_told_but_not_another_language() -> None:
    one, two = (ShownSetting(id="policy-f-more", kind="policy", says=f"{n} more rules.") for n in (1, 2))
    assert told(diff(seen(this_computer=(one,)), seen(this_computer=(two,)))) == [
        ("changed", "setting-changed", "2 more rules.")
    ]
    assert told(diff(seen(this_computer=(one,), language="fr"), seen(this_computer=(two,)))) == []


def opens(*roles: str, key: str, known: bool = True) -> AppReport:
    handles = roles if known else None
    return app(key, handles=handles, seen=(observation("opens", f"It opens {roles}."),) if roles else ())


def test_another_program_that_opens_web_pages_is_told_once() -> None:
    before = (opens("web pages", "PDF files", key="deb:fox"), opens(key="deb:cat"))
    after = (opens(key="deb:fox"), opens("web pages", "PDF files", key="deb:cat"))
    assert told(diff(seen(*before), seen(*after))) == [
        ("changed", "handler", "Cat opens web pages and PDF files for you now (before: Fox).")
    ]
    nobody = (opens(key="deb:fox"), opens(key="deb:cat"))
    assert told(diff(seen(*nobody), seen(*after)))[0][2] == "Cat opens web pages and PDF files for you now."
    assert told(diff(seen(*before, without="handlers"), seen(*after))) == []
    old = (opens("web pages", key="deb:fox", known=False), opens(key="deb:cat", known=False))
    assert "handler" not in [kind for _, kind, _ in told(diff(seen(*old), seen(*after)))]


def test_what_starts_by_itself_is_new_only_where_the_earlier_scan_looked() -> None:
    before, after = app(), app(seen=(observation("autostart", "It starts by itself when you log in."),))
    assert [kind for _, kind, _ in told(diff(seen(before), seen(after)))] == ["permission-new"]
    assert told(diff(seen(before, without="autostart"), seen(after))) == []


def test_a_look_inside_makes_nothing_new_that_the_other_scan_had_no_look_at() -> None:
    inside = BuiltIn(parts=(), files=1, size=1)
    part = (observation("built-in-x", "Built in: it can report to X."), observation("declares-hosts"))
    plain, deep = app(), app(seen=part, built_in=inside)
    assert told(diff(seen(plain), seen(deep))) == told(diff(seen(deep), seen(plain))) == []
    assert len(told(diff(seen(app(built_in=inside)), seen(deep)))) == 2


def test_a_kept_scan_of_before_these_fields_is_read_and_compares_quietly() -> None:
    later = seen(pad(FILES, handles=("web pages",)), this_computer=(ROOT,))
    raw = msgspec.to_builtins(report(pad()))
    for name in ("language", "this_computer"):
        raw.pop(name)
    for one in raw["apps"]:
        for name in ("handles", "rights"):
            one.pop(name)
    earlier = msgspec.json.decode(msgspec.json.encode(raw), type=Report)
    assert told(diff(earlier, later)) == []
