"""A site's address counts where something shows that the program turns to it; a host that only takes reports always."""

from pathlib import Path

import pytest

from privacycheck.inspect.place import UNUSED
from privacycheck.rulebook.book import RuleBook
from tests.inspect.scene import book, look, service

HEAD = b"\x7fELF\0\0"


def sites() -> RuleBook:
    return book(
        service("site", purpose="core", domains=("site.example", "kde.org", "googleapis.com"), hosts=(), sdks=())
    )


def reasons(place: Path) -> set[str]:
    return {t.why for t in look(place, sites()).traces if t.kind == "host"}


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("program", b"\0https://site.example/search?q=%s\0"),
        ("program", b"\0https://www.site.example/api/v2/list\0"),
        ("program", b"\0http://site.example/feeds/%1\0"),
        ("program", b"\0https://data.eu.site.example\0"),
        ("program", b"\0imap.site.example\0"),
        ("program", b"\0https://drive.googleapis.com/drive/v3/about?fields=user\0"),
        ("program", b"\0https://drive.googleapis.com/master/CHANGELOG.md\0"),
        ("program", b"\0https://translate.site.example/translate_t\0"),
        ("main.js", b'new Map([["https://chat.site.example/chat", {}]])\n'),
        ("program", b"\x001getIp(QHostInfo)\0./src/watcher.cpp\0www.site.example\0"),
        ("main.py", b'f(self.host or "site.example")\n'),
        ("a.profile", b'<parameter name="server"  type="s" mandatory="1">chat.site.example</parameter>'),
        ("program", b"\0https://t2.tiles.site.example/\0"),
        ("program", b"\0https://people.googleapis.com/\0"),
        ("program", b"\0https://autoconfig.kde.org/ocs/providers.xml\0"),
        ("program", "\0https://apps.site.example/repos/x/releases.json\0".encode("utf-16-le")),
        ("main.py", b'requests.get("https://site.example/quotes/" + name)\n'),
        ("main.js", b'const EDGE_SERVER = "https://games.site.example/"\n'),
        ("main.js", b'win.loadURL("https://site.example/chat/")\n'),
        ("main.js", b'let u = "https://shop.site.example/items/" + id\n'),
        ("a.gschema.xml", b"<key>\n<default>'https://games.site.example/'</default>"),
        ("program", b"\0rtmps://live-a.site.example:443/app\0"),
        ("a.conf", b"\nupdate_url = https://games.site.example/list\n"),
    ],
)
def test_what_a_program_asks_counts(tmp_path: Path, name: str, inside: bytes) -> None:
    (tmp_path / name).write_bytes((HEAD if name == "program" else b"") + inside)
    assert reasons(tmp_path) == {""}


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("program", b"\0site.example\0"),
        ("program", b"\0maps.site.example\0"),
        ("program", b"\0chat.site.example\0utc\0"),
        ("program", b"\0https://site.example/drive/v3/about?fields=user\0"),
        ("program", b"\0https://drive.googleapis.com/master/LICENSE\0"),
        ("program", b"\0Read https://drive.googleapis.com/master/CHANGELOG.md\0"),
        ("page.html", b'<img src="https://drive.googleapis.com/master/docs/CHANGELOG.md">'),
        ("program", b"\0http://edge.site.example/part\0"),
        ("program", b"\x001getIp(QHostInfo)\0Ask www.site.example\0"),
        ("main.py", b'f(self.name or "site.example")\n'),
        ("a.profile", b'<parameter name="title" type="s">chat.site.example</parameter>'),
        ("program", b"\0https://games.site.example/\0"),
        ("program", b"\0https://games.site.example/Games/All\0"),
        ("program", b"\0https://kate.kde.org\0"),
        ("program", rb'\0src="([^"]+site.example[^"]+)"' + b"\0"),
        ("program", b"\0http://games.site.example/.*&url=([^&]+)&.*\0"),
        ("font.ttf", b"\0\1Copyright 2010 Maker (http://games.site.example/name), with\0"),
        ("main.py", b'COLOURS = {"games.site.example": 3}\n'),
    ],
)
def test_an_address_that_nothing_speaks_for_is_only_mentioned(tmp_path: Path, name: str, inside: bytes) -> None:
    (tmp_path / name).write_bytes((HEAD if name == "program" else b"") + inside)
    assert "" not in reasons(tmp_path)
    assert reasons(tmp_path)


def test_the_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(HEAD + b"\0https://games.site.example/Games/All\0")
    assert reasons(tmp_path) == {UNUSED}


def test_hosts_that_only_take_reports_need_no_sign(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(HEAD + b"\0https://games.part.example/Games/All\0\0maps.part.example\0")
    assert reasons(tmp_path) == {""}


def test_a_file_of_data_with_many_services_is_a_list(tmp_path: Path) -> None:
    others = [service(f"other-{n}", domains=(f"other-{n}.example",), hosts=(), sdks=()) for n in range(20)]
    far = b",".join(b'{"url": "https://api.other-%d.example/$1", "more": "%s"}' % (n, b"x" * 500) for n in range(20))
    (tmp_path / "links.json").write_bytes(b"[" + far + b"]")
    (tmp_path / "few.json").write_bytes(b'{"url": "https://api.other-1.example/$1"}')
    traces = [t for t in look(tmp_path, book(*others)).traces if t.kind == "host"]
    assert {Path(t.file).name for t in traces if not t.why} == {"few.json"}


@pytest.mark.parametrize(
    "inside",
    [
        b"# block\n* .part.example\n* .one.example\n* .two.example\n",
        b"\nads.one.example\nin.part.example\nads.two.example\n",
        b"\n0.0.0.0 ads.one.example\n0.0.0.0 in.part.example\n0.0.0.0 ads.two.example\n",
        b"\n||one.example^\n||in.part.example^\n||two.example^\n",
        b"text href=&quot;https://in.part.example/tool&quot; more",
        b"\0steam://openurl/https://in.part.example/key\0",
        b"\0Program/3.9 +https://in.part.example\0",
        b"<p>for example</p><p>https://in.part.example/?q=<span>%s</span>",
        b"translate(Host:)  in.part.example</p>",
        b"URL: ${6:https://in.part.example/}",
        b"; fetch it from\n; https://in.part.example/raw/font.ttf\n",
        b"\0https://in.part.example/forum/showthread.php?t=3\0",
    ],
)
def test_lists_by_lines_and_texts_for_people_are_only_mentioned(tmp_path: Path, inside: bytes) -> None:
    (tmp_path / "data").write_bytes(inside)
    assert "" not in reasons(tmp_path)
    assert reasons(tmp_path)


def test_a_line_alone_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "server.txt.conf").write_bytes(b"# where reports go\nin.part.example\nport 443\n")
    assert reasons(tmp_path) == {""}


def test_names_of_five_services_close_together_are_a_list(tmp_path: Path) -> None:
    others = [service(f"other-{n}", domains=(f"other-{n}.example",), hosts=(), sdks=()) for n in range(5)]
    rules = book(*others)
    names = [b"ads.other-%d.example" % n for n in range(5)]
    (tmp_path / "five").write_bytes(HEAD + b"\0\0".join(names))
    (tmp_path / "four").write_bytes(HEAD + b"\0\0".join(names[:4]))
    (tmp_path / "far").write_bytes(HEAD + (b"\0" * 600).join(names))
    (tmp_path / "whole").write_bytes(HEAD + b"\0\0".join(b"https://%s/v1" % name for name in names))
    traces = [t for t in look(tmp_path, rules).traces if t.kind == "host"]
    assert {Path(t.file).name for t in traces if not t.why} == {"four", "far", "whole"}
