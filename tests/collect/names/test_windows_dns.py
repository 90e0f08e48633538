"""Claims about the printed DNS cache of Windows. The texts follow what it prints; nothing ran on Windows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.collect.base import Context
from privacycheck.collect.names import windows_dns
from privacycheck.model.facts import HostName
from tests.collect.conformance import Conformance, write

ENGLISH = """
Windows IP Configuration

    www.shop.example
    ----------------------------------------
    Record Name . . . . . : www.shop.example
    Record Type . . . . . : 5
    Time To Live  . . . . : 12
    Data Length . . . . . : 8
    Section . . . . . . . : Answer
    CNAME Record  . . . . : e7.cdn.example


    Record Name . . . . . : e7.cdn.example
    Record Type . . . . . : 1
    Time To Live  . . . . : 12
    Data Length . . . . . : 4
    Section . . . . . . . : Answer
    A (Host) Record . . . : 192.0.2.9


    missing.example
    ----------------------------------------
    Name does not exist.


    v6.example
    ----------------------------------------
    Record Name . . . . . : v6.example
    Record Type . . . . . : 28
    Time To Live  . . . . : 12
    Data Length . . . . . : 16
    Section . . . . . . . : Answer
    AAAA Record . . . . . : 2001:db8::1
"""
GERMAN = """
Windows-IP-Konfiguration

    www.shop.example
    ----------------------------------------
    Eintragsname  . . . . : www.shop.example
    Eintragstyp . . . . . : 1
    Gültigkeitsdauer  . . : 12
    Datenlänge  . . . . . : 4
    Abschnitt . . . . . . : Antwort
    (Host-)A-Eintrag  . . : 192.0.2.9
"""
CHINESE = """
Windows IP 配置

    www.shop.example
    ----------------------------------------
    记录名称. . . . . . . : www.shop.example
    记录类型. . . . . . . : 1
    生存时间. . . . . . . : 12
    数据长度. . . . . . . : 4
    部分. . . . . . . . . : 答案
    A (主机)记录  . . . . : 192.0.2.9
"""
FRENCH = """
Configuration IP de Windows

    www.shop.example
    ----------------------------------------
    Nom d'enregistrement. : www.shop.example
    Type d'enregistrement : 1
    Durée de vie  . . . . : 12
    Longueur de données . : 4
    Section . . . . . . . : Réponse
    Enregistrement (hôte) : 192.0.2.9
"""


class TestWindowsDns(Conformance):
    collector = windows_dns.COLLECTOR

    def build(self, root: Path, name: str = "tiny.example") -> Context:
        write(root, windows_dns.RECORDED, ENGLISH + CHINESE.replace("www.shop.example", name))
        return Context(root=root)


def pairs(text: str) -> set[tuple[str, str]]:
    return {(f.address, f.host) for f in windows_dns.parse(text) if isinstance(f, HostName)}


def test_names_are_told_and_aliases_stand_for_their_end() -> None:
    assert pairs(ENGLISH) == {("192.0.2.9", "www.shop.example"), ("2001:db8::1", "v6.example")}


@pytest.mark.parametrize("text", [GERMAN, CHINESE, FRENCH])
@pytest.mark.parametrize(("page", "read"), [("utf-8", "utf-8"), ("utf-16", "utf-16"), ("gb18030", "utf-8")])
def test_the_language_of_windows_does_not_matter(text: str, page: str, read: str) -> None:
    assert pairs(text.encode(page).decode(read, "replace")) == {("192.0.2.9", "www.shop.example")}
    assert pairs(text.replace("\n", "\r\n")) == {("192.0.2.9", "www.shop.example")}


@given(st.text(max_size=300))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    pairs(text)
    pairs(ENGLISH.replace("192.0.2.9", text))
