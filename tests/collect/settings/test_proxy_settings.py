"""Claims about proxies."""

from pathlib import Path

import pytest

from privacycheck.collect.base import Context
from privacycheck.collect.settings import proxy_settings
from privacycheck.model.facts import Proxy
from tests.collect.conformance import Conformance, context, facts_of, write
from tests.collect.rights.gvdb_file import settings

KDE = "[Proxy Settings]\nProxyType={kind}\nhttpProxy=http://proxy.example 3128\nProxy Config Script=http://a.example/x.pac\n"


class TestProxySettings(Conformance):
    collector = proxy_settings.COLLECTOR

    def build(self, root: Path, name: str = "http://p.example:1") -> Context:
        write(root, "etc/environment", f"PATH=/usr/bin\nhttp_proxy={name}\n")
        write(root, "home/anna/.config/kioslaverc", KDE.format(kind=1))
        write(root, "home/anna/.config/dconf/user", settings({"/system/proxy/mode": "auto"}))
        return context(root)


def found(root: Path, **env: str) -> list[tuple[str, str]]:
    return [(f.kind, f.value) for f in facts_of(proxy_settings.COLLECTOR, context(root, **env)) if isinstance(f, Proxy)]


def test_names_and_passwords_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "etc/environment", 'export HTTPS_PROXY="http://anna:secret@p.example:8080/"\n')
    told = found(tmp_path, all_proxy="anna:pass@socks.example:1080")
    assert told == [("proxy", "socks.example:1080"), ("proxy", "http://p.example:8080/")]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("0", []),
        ("1", [("proxy", "http://proxy.example:3128")]),
        ("2", [("script", "http://a.example/x.pac")]),
        ("3", [("detect", "http://a.example/x.pac")]),
    ],
)
def test_kde_says_which_kind_is_in_force(tmp_path: Path, kind: str, told: list[tuple[str, str]]) -> None:
    write(tmp_path, "home/anna/.config/kioslaverc", KDE.format(kind=kind))
    assert found(tmp_path) == told


def test_gnome_keeps_its_settings_in_dconf(tmp_path: Path) -> None:
    place = "home/anna/.config/dconf/user"
    write(tmp_path, place, settings({"/system/proxy/mode": "none", "/system/proxy/http/host": "old.example"}))
    assert found(tmp_path) == []
    values: dict[str, str | int] = {"/system/proxy/mode": "manual", "/system/proxy/http/host": "p.example"}
    write(tmp_path, place, settings(values | {"/system/proxy/http/port": 8080}))
    assert found(tmp_path) == [("proxy", "http://p.example:8080")]
