"""Claims about sites that browsers show as programs. The ids are ones that people's menu entries hold."""

import json
from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.packages import web_apps
from privacycheck.collect.packages.desktop_file import parse, split_exec, window_on_site
from privacycheck.model.facts import WebApp
from tests.collect.conformance import Conformance, context, facts_of, write

PROFILE = "home/anna/.config/google-chrome/Default"


def install(root: Path, *starts: str) -> None:
    metrics = {start: {"installed": True} for start in starts}
    write(root, f"{PROFILE}/Preferences", json.dumps({"web_apps": {"daily_metrics": metrics}}))
    (root / PROFILE / "Web Applications").mkdir(parents=True)


class TestWebApps(Conformance):
    collector = web_apps.COLLECTOR

    def build(self, root: Path, name: str = "Tiny") -> Context:
        install(root, "https://web.whatsapp.com/")
        site = {"config": {"name": name}, "manifest": {"start_url": "https://a.example/x"}}
        write(root, "home/anna/.local/share/firefoxpwa/config.json", json.dumps({"sites": {"01ABC": site}}))
        return context(root)


@pytest.mark.parametrize(
    ("start", "app_id"),
    [
        ("https://www.youtube.com/?feature=ytca", "agimnkijcaahngcdmfeangaknmldooml"),
        ("https://web.whatsapp.com/", "hnpfjngllnobngcgfapefoaidbinmjnm"),
        ("https://github.com/", "mjoklplbddabcmpepnokjaffbmgbkkgg"),
    ],
)
def test_the_id_of_an_address_is_the_one_that_the_browser_makes(start: str, app_id: str) -> None:
    assert web_apps.app_id(start) == app_id


def test_sites_of_both_families_are_told_by_host_name(tmp_path: Path) -> None:
    facts = facts_of(web_apps.COLLECTOR, TestWebApps().build(tmp_path))
    assert [(f.host, f.site, f.name) for f in facts if isinstance(f, WebApp)] == [
        ("chrome", "web.whatsapp.com", ""),
        ("firefox", "a.example", "Tiny"),
    ]


def test_a_profile_without_such_sites_is_not_opened(tmp_path: Path) -> None:
    write(tmp_path, f"{PROFILE}/Preferences", "not JSON")
    assert len(facts_of(web_apps.COLLECTOR, context(tmp_path))) == 1


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("Exec=/usr/bin/chromium --app=https://web.wechat.com/?lang=de_DE", ("web.wechat.com", None)),
        ("Exec=/opt/google/chrome/google-chrome --profile-directory=Default --app-id=abc", (None, "abc")),
        ('Exec=epiphany --application-mode "--profile=/home/a/x" https://a.example/', ("a.example", None)),
        ("Exec=sh -c 'firefox --class WebApp-X'\nX-WebApp-URL=https://b.example/", ("b.example", None)),
        ("Exec=/usr/bin/firefoxpwa site launch 01ABC --protocol %u", (None, "01ABC")),
        ("Exec=/usr/bin/chromium %U", (None, None)),
        ("Exec=/usr/bin/tiny --app=org.example.Tiny launch", (None, None)),
        ("Exec=x --app=http://[", (None, None)),
    ],
)
def test_menu_entries_of_windows_on_a_site_are_told_from_others(
    lines: str, found: tuple[str | None, str | None]
) -> None:
    group = parse(f"[Desktop Entry]\n{lines}\n")
    assert window_on_site(group, split_exec(group["Exec"])) == found
