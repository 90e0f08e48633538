"""Letters count where they stand as what they are a trace of, and nowhere else."""

from pathlib import Path

import pytest

from privacycheck.model.rule import Sdk, Traces
from tests.inspect.scene import book, look, service, signs

HEAD = b"\x7fELF\0\0"


def built_in(**traces: tuple[str, ...]) -> Sdk:
    return Sdk(name="P", traces=Traces(**traces), elsewhere=False, sources=("s1",), checked="2026-11-01")


@pytest.mark.parametrize(
    ("inside", "host"),
    [
        (b"https://part.example/v1/collect", "part.example"),
        (b"\0api.part.example\0", "api.part.example"),
        (b'"eu.in.part.example"', "eu.in.part.example"),
        (b"https://${region}.part.example/x", "part.example"),
        (b"https%3A%2F%2Fapi.part.example%2Fv1", "api.part.example"),
        (b"https://key@api.part.example/1", "api.part.example"),
        (b"wss://api.part.example:443/ws.", "api.part.example"),
        (b"(in.other.example)", "in.other.example"),
        ("xhttps://api.part.example/v1".encode("utf-16-le"), "api.part.example"),
        (b"\1" + "https://api.part.example".encode("utf-16-le") + b"\0\0", "api.part.example"),
    ],
)
def test_a_host_that_stands_as_one_counts(tmp_path: Path, inside: bytes, host: str) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert ("host", host, "") in signs(tmp_path)


@pytest.mark.parametrize(
    "inside",
    [
        b"notpart.example",
        b"https://part.example.org/",
        b"part.examples",
        b"part-part.examplex",
        b"https://more.in.other.example/",
        b"my_part.example",
        "https://part.example.org".encode("utf-16-le"),
        "notpart.example".encode("utf-16-le"),
    ],
)
def test_what_is_part_of_another_name_is_no_host(tmp_path: Path, inside: bytes) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert signs(tmp_path) == set()


@pytest.mark.parametrize(
    ("name", "inside", "why"),
    [
        ("program", b"see https://docs.part.example/start", "a link"),
        ("program", b"https://part.example/privacy", "a link"),
        ("program", b"https://www.part.example/", "a link"),
        ("program", b"https://part.example/help/faq.html", "a link"),
        ("program", b"write to support@part.example", "an e-mail address"),
        ("program", b"http://schemas.part.example/2006/x", "a name in a file format"),
        ("program", b"http://ocsp.part.example/", "a certificate"),
        ("main.js", b"let a = 1\n  // sent to api.part.example\n", "a comment"),
        ("README.md", b"It sends to api.part.example/v1", "documentation"),
        ("LICENSE", b"api.part.example", "documentation"),
        ("CHANGELOG.md", b"api.part.example", "documentation"),
        ("messages.po", b"api.part.example", "a translation"),
        ("easylist.txt", b"||api.part.example^", "documentation"),
        ("url-classifier-skip-urls.json", b'"api.part.example"', "a list of addresses"),
        ("tracker-store.json", b'"api.part.example"', "a list of addresses"),
        ("name.otf", b"\0https://in.part.example/type\0", "a picture or a font"),
        ("shot.png", b'linkForm="Stream" filePath="cloud-asset://in.part.example/assets/x"', "a picture or a font"),
        ("package.json", b'{"homepage": "https://api.part.example"}', "a description of a package"),
    ],
)
def test_what_is_only_mentioned_says_why(tmp_path: Path, name: str, inside: bytes, why: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
    (tmp_path / name).write_bytes(inside)
    assert {reason for kind, _, reason in signs(tmp_path) if kind == "host"} == {why}


@pytest.mark.parametrize(
    ("inside", "trace"),
    [
        (b'eval("webpack://node_modules/@part/node/build/index.js")', ("npm", "@part/node", "")),
        (b'{"name":"@part/node","version":"1.2"}', ("npm", "@part/node", "")),
        (b"\ndep\tgithub.com/part/part-go\tv0.1\th1:x\n", ("go", "github.com/part/part-go", "")),
        (b"\ndep\tgithub.com/part/part-go/v2\tv2.1\th1:x\n", ("go", "github.com/part/part-go", "")),
        (
            b"/root/.cargo/registry/src/index.crates.io-6f17d22bba15001f/part-core-0.3.1/src/lib.rs",
            ("rust", "part-core", ""),
        ),
        (b"\xda\x08part_sdk\xda\x0fpart_sdk.client", ("python", "part_sdk", "")),
        (b"BSJB\0Part.Client\0System\0", ("dotnet", "Part.Client", "")),
        (b'"Part.Client/1.2.3": {', ("dotnet", "Part.Client", "")),
        (b"dex\n035\0\x10Lio/part/Client;\0\x01V\0", ("java", "io.part", "")),
        (b"xxPartBeginSessionyy", ("text", "PartBeginSession", "")),
        ("PartBeginSession".encode("utf-16-le"), ("text", "PartBeginSession", "")),
        (b"https://0123456789abcdef0123456789abcdef@errors.maker.example/42", ("key", "errors.maker.example", "")),
    ],
)
def test_a_trace_counts_in_its_place(tmp_path: Path, inside: bytes, trace: tuple[str, str, str]) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert trace in signs(tmp_path)


@pytest.mark.parametrize(
    ("account", "why"),
    [(b"$site_id", "a template for web pages"), (b"'{{ sid }}'", "a template for web pages"), (b"12", "")],
)
def test_statistics_of_pages_that_people_make_are_theirs(tmp_path: Path, account: bytes, why: str) -> None:
    (tmp_path / "program").write_bytes(HEAD + b"PartBeginSession(u);\n q.push(['setSiteId', " + account + b"]);")
    assert signs(tmp_path) == {("text", "PartBeginSession", why)}


@pytest.mark.parametrize(
    "inside",
    [
        b"node_modules/@part/nodejs/index.js",
        b'{"$schema": "./node_modules/@part/node/lib/schema.json"}',
        b'{"name":"@part/node"}',
        b"https://github.com/part/part-go/issues",
        b"dep\tgithub.com/part/part-gopher\tv1",
        b"part-core-0.3.1/src/lib.rs",
        b"registry/src/index.crates.io-6f17d22bba15001f/part-core-extra-0.3.1/src",
        b"import part_sdk",
        b"Part.Client and others",
        b"\0Part.ClientExtra\0",
        b"\x01\0\x10Lio/part/Client;\x01\0\x01V",
        b"\0\x11Lio/parted/Client;\0",
        b"\0\x30Lio/part/Client;\0",
        b"https://0123456789abcdef@errors.maker.example/42",
    ],
)
def test_a_trace_out_of_its_place_is_none(tmp_path: Path, inside: bytes) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert signs(tmp_path) == set()


@pytest.mark.parametrize(
    "path",
    [
        "lib/libpart.so.1.3.0",
        "lib/libpart.so",
        "Contents/Frameworks/Part.framework/Versions/A/Part",
        "Frameworks/Part.framework/Part",
        "Frameworks/libpart.1.2.dylib",
        "Frameworks/libpart.dylib",
    ],
)
def test_a_library_is_told_by_its_name_without_version_or_folder(tmp_path: Path, path: str) -> None:
    names = ("libpart.so", "Part.framework", "libpart.dylib")
    rules = book(service("native", domains=("native.example",), hosts=(), sdks=(built_in(files=names),)))
    place = tmp_path / path
    place.parent.mkdir(parents=True)
    place.write_bytes(HEAD)
    (trace,) = look(tmp_path, rules).traces
    assert (trace.kind, trace.text) == ("file", next(n for n in names if n.partition(".")[2] in path))


@pytest.mark.parametrize("path", ["libpart.so.md5", "libpart.sources", "Part.framework/Resources/Info.plist", "Part"])
def test_a_name_that_goes_on_is_another_file(tmp_path: Path, path: str) -> None:
    rules = book(service("native", domains=("native.example",), hosts=(), sdks=(built_in(files=("Part.framework",)),)))
    place = tmp_path / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(HEAD)
    assert look(tmp_path, rules).traces == ()


@pytest.mark.parametrize(
    ("name", "inside", "told"),
    [
        ("Part.dll", b"MZ", True),
        ("game.dll", b"BSJB\0System\0", False),
        ("game.dll", b"MZ\0Part\0Turret\0", False),
        ("app.deps.json", b'"Part/1.2.3": {', True),
        ("Part.exe", b"MZ", False),
    ],
)
def test_an_assembly_of_one_word_is_told_by_its_file_and_not_by_a_word(
    tmp_path: Path, name: str, inside: bytes, told: bool
) -> None:
    rules = book(service("net", domains=("net.example",), hosts=(), sdks=(built_in(dotnet=("Part",)),)))
    (tmp_path / name).write_bytes(inside)
    assert bool(look(tmp_path, rules).traces) == told


def test_a_stand_in_of_a_browser_is_an_entry_of_a_list(tmp_path: Path) -> None:
    (tmp_path / "shims").mkdir()
    (tmp_path / "shims" / "part.js").write_bytes(b'"https://in.part.example/v1"')
    assert ("host", "in.part.example", "a list of addresses") in signs(tmp_path)


def test_a_short_address_with_a_path_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_bytes(b'throw "see https://bit.ly/3cXEKWf"')
    rules = book(service("short", domains=("bit.ly",), hosts=(), sdks=()))
    assert [(t.text, t.why) for t in look(tmp_path, rules).traces] == [("bit.ly", "a link")]


def test_a_script_s_address_counts_in_scripts_and_not_in_programs(tmp_path: Path) -> None:
    text = "cdn.part.example/part.min.js"
    sdk = Sdk(name="Web", traces=Traces(texts=(text,)), elsewhere=False, sources=("s1",), checked="2026-11-01")
    rules = book(service("web", domains=("web.example",), hosts=(), sdks=(sdk,)))
    (tmp_path / "program").write_bytes(HEAD + text.encode())
    (tmp_path / "page.js").write_bytes(f'load("https://{text}")'.encode())
    reasons = {Path(t.file).name: t.why for t in look(tmp_path, rules).traces if t.kind == "text"}
    assert reasons == {"program": "the address of a script for web pages", "page.js": ""}


def test_a_script_that_is_called_a_tracker_is_a_part_and_no_list(tmp_path: Path) -> None:
    (tmp_path / "part-tracker.js").write_bytes(b'fetch("https://api.part.example/v1/event");PartBeginSession()')
    assert ("text", "PartBeginSession", "") in signs(tmp_path)


def test_a_word_in_a_script_is_no_python_module(tmp_path: Path) -> None:
    inside = b"z\x08part_sdk;"
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert ("python", "part_sdk", "") in signs(tmp_path)
    (tmp_path / "program").unlink()
    (tmp_path / "bundle.js").write_bytes(b"let a=1;" + inside)
    assert not any(kind == "python" for kind, _, _ in signs(tmp_path))


_MIRRORS = b"http://a.one.test/x/\nhttp://b.one.test/x/\nhttp://api.part.example/x/\nhttp://c.one.test/x/\nhttp://d.one.test/x/\n"


@pytest.mark.parametrize(
    ("name", "inside", "why"),
    [
        ("program", b"Report it. See https://api.part.example/v1 for more", "a link"),
        ("main.js", b'var a = {homepage: "https://api.part.example/v1"}', "a link"),
        ("main.js", b'n("a",{className:"x",href:"https://api.part.example/v1"})', "a link"),
        ("page.html", b'<a class="x" href="https://api.part.example/v1">here</a>', "a link"),
        ("main.py", b"x = 1\n  The server is api.part.example and\n", "a comment"),
        ("main.js", b"a()\nb() // over api.part.example\n", "a comment"),
        ("main.css", b"a {}\n/* made\nby https://api.part.example/v1\n*/", "a comment"),
        ("start", b"#!/bin/sh\n# over api.part.example\n", "a comment"),
        ("program", b"\0OU=api.part.example, O=Part\0", "a certificate"),
        ("program", b"\x86\x1bhttps://api.part.example/abc0", "a certificate"),
        ("program", b"\0http://api.part.example/root.crt\0", "a certificate"),
        ("main.xml", b'<a xmlns="https://api.part.example/v1">', "a name in a file format"),
        ("main.js", b'["api.part.example", "other.example"]', "a list of addresses"),
        ("main.js", b'{"api.part.example": 1}', "a list of addresses"),
        ("main.js", b'["api.part.example.", "other.example."]', "a list of addresses"),
        ("main.js", b'match("https://api.part.example/s*")', "a list of addresses"),
        ("main.js", b'match("https://*.part.example/*")', "a list of addresses"),
        ("main.js", b'if (url.includes("api.part.example")) x()', "a comparison of addresses"),
        ("program", b"\0https://api.part.example/insight.min.js\0", "the address of a script for web pages"),
        ("page.html", b'<script src="https://api.part.example/?id={{ . }}">', "a template for web pages"),
        ("main.js", b'url("https://your-region.part.example/v1")', "an example"),
        ("messages.proto", b'option host = "api.part.example"', "a definition of messages"),
        ("main.js", b'[["api.part.example", ["x"]]]', "a list of addresses"),
        ("main.js", b'pref("parted", "api.part.example,in.other.test");', "a list of addresses"),
        ("main.js", b'pref("parted", "in.other.test,api.part.example");', "a list of addresses"),
        ("main.json", b'{"origin":"https://api.part.example/"}', "a list of addresses"),
        ("main.json", b'{"domain": "api.part.example", "name": "SID"}', "a list of addresses"),
        ("main.py", b'for x in ("part.example/", "api.part.example"):', "a comparison of addresses"),
        ("main.js", b'a="- `https://api.part.example/v1`: Match this specific domain"', "a link"),
        ("main.js", b'openDocLink(\n  "https://api.part.example/c/tools")', "a link"),
        ("main.xhtml", b'<label is="text-link" href="https://api.part.example/?a=b"', "a link"),
        (
            "main.py",
            b'def f():\n    """Does.\n    font: "x:https://api.part.example/a"\n    """\n    g()\n',
            "a comment",
        ),
        ("program", b"\nKey=your-key;Endpoint=https://api.part.example/\0", "an example"),
        ("program", b"\0https://tv-qa.part.example/\0", "tests or examples"),
        ("program", b"\0https://login.corp.part.example\0", "tests or examples"),
        ("program", b"\0list.content-signature.part.example\0", "a certificate"),
        ("main.js", b'var SCOPE_SYNC = "https://api.part.example/apps/sync";', "a name in a file format"),
        ("main.js", b'x = "https://api.part.example/IMAP.AccessAsUser.All"', "a name in a file format"),
        ("main.js", b'at.href.startsWith("https://api.part.example/fc/")', "a comparison of addresses"),
        (
            "main.js",
            b'pref("x", "a.one.test,b.part.example,api.part.example,b.part.example,c.one.test")',
            "a list of addresses",
        ),
        ("main.js", b'control: "box-link", attrs: {\n href: "https://api.part.example/v1/",', "a link"),
        ("page.html", b'<DT><A HREF="https://api.part.example/v1/" ICON="x">', "a link"),
        ("main.json", b'"simple origins like \\"api.part.example\\". More"', "a link"),
        ("program", b"\0https://dev.nonprod.part.example\0", "tests or examples"),
        ("program", b"\0https://corp.part.example\0", "tests or examples"),
        ("main.js", b'["abot", "http://api.part.example/bots"]', "a link"),
        ("siegerc", b"\nnofollow = one.test\nnofollow = in.part.example\nnofollow = two.test\n", "a list of addresses"),
        ("part.sty", b"\\daurl{commerce}{http://api.part.example/v1/}", "documentation"),
        ("headers.lua", b"x = 1\n  description = 'Fake smtp.part.example Received',\n", "a link"),
        ("a.yml", b"a:\n  For example, the IRI https://api.part.example/bowtie could\n", "a link"),
        ("a.tpl", b'<p>\n\n<!--\n<script src="http://api.part.example/v1/a.js"></script>\n-->', "a comment"),
        ("program", b"\0Part 1\n * Fonts from http://api.part.example/v1\n * Others\0", "a comment"),
        ("part.xpm", b"/* URL:http://api.part.example/search?keywords=menu */", "a picture or a font"),
        ("program", b"\0Get the kinect-stereo application:\n http://api.part.example/search?q=kinect\0", "a link"),
        ("a.ily", b"x\n%% https://api.part.example/a/b.ly\n", "a comment"),
        ("program", b"\0http://www.part.example/part/format-template/v1\0", "a name in a file format"),
        ("A.m", b"/* Made\n\n for https://api.part.example/v1\n*/", "a comment"),
        ("part-1.egg-info", b"Home-page: https://api.part.example/v1\n", "a description of a package"),
        ("program", b"\0Logs of your package at:\n    https://api.part.example/v1?p=x\n\0", "a link"),
        ("program", b"\0The file can be downloaded from this:\n.URL https://api.part.example/raw/x.c\n\0", "a link"),
        ("program", b"f('//api.part.example/a.js','ga');\n ga('create', '$1', 'auto');", "a template for web pages"),
        ("a.R", b"q.push(['_setAccount', '%s']);s.src='https://api.part.example/a.js'", "a template for web pages"),
        ("main.nim", b"import a\n## See https://api.part.example/v1.json\n", "a comment"),
        ("main.cpp", b"a();\n  The server https://api.part.example/v1\n", "a comment"),
        ("main.php", b"<?php\n * `$response = $http->get('http://api.part.example/v1')`\n", "a comment"),
        ("a.css.URL", b"https://api.part.example/raw/a.css\n", "documentation"),
        ("bannedsitelist", b"<a>,<api.part.example/v1>\n", "a list of addresses"),
        ("program", b"\0\nVC;VC;Info;V;VC;;;http://api.part.example/v1\nLA;\n", "a link"),
        ("main.py", b"CREDITS = ['Nestor Casado http://api.part.example/v1?id=0B']", "a link"),
        ("check.nse", b"  references = {\n   'http://one.test/1',\n   'http://api.part.example/v1',\n  }", "a link"),
        ("check.nse", b"x = 1\n-- |   see\n-- |   http://api.part.example/v1?a=b\n", "a comment"),
        ("check.awk", b'if (index($0, "https://api.part.example/search?q="))', "a comparison of addresses"),
        ("a.cf", b"\nshort one.test\nshort in.part.example\nshort two.test\n", "a list of addresses"),
        ("program", b"\0www.part.example/content/drivers/drivers.asp\0", "a link"),
        ("program", b"\0\nWMV1;WMV1;;Media Video 7;http://api.part.example/v1;Media Video 8\n", "a link"),
        (
            "program",
            b"\0suffix=rm,ra\nurlmatch=(x|api.part.example/v1)\n",
            "a comparison of addresses",
        ),
        ("program", b"\0Move up and left. https://api.part.example/?p=x\0", "a link"),
        ("program", b"\0Get it (see:\nhttp://web.one.test/2016/http://api.part.example/x\0", "a link"),
        ("program", b"\0mail{\ninserver=imap.part.example\nsecure\nlogin=me\npassword=rhinoceros\n", "an example"),
        ("a.dict", b'Blog: <iref href="http://in.part.example">x</iref>', "a link"),
        ("main.py", b"WEB_URL = 'http://api.part.example/Part'\n", "a link"),
        ("program", b"\nWMV1;WMV1;;Media Video 7;http://api.part.example/v1;;;YUV\n", "a link"),
        ("interwiki.conf", b"\nshop    https://api.part.example/dp/{URL}\n", "a list of addresses"),
        (
            "A.class",
            b'\x01\0\x40&amp;u=https://api.part.example/v1.xml"/><br> and what follows it',
            "a template for web pages",
        ),
        ("program", b"\0https://raw.part.example/x/master/AUTHORS\0", "a link"),
        ("start.pl", b"x();\n=over 4\n\n=item 1. https://api.part.example/v1\n\n=back\n", "a comment"),
        ("skin.xml", b"<name>x</name><maker_website>https://api.part.example/v1</maker_website>", "a link"),
        ("main.py", b'service_name = "Part"\n\n    # Where\n    service_url = "https://in.part.example/"\n', "a link"),
        ("main.py", b'x = ("Make one at "\n "https://api.part.example/web."\n)', "a link"),
        ("main.py", b'webbrowser.open("https://api.part.example/v1", new=1)', "a link"),
        ("mirrors", _MIRRORS, "a list of addresses"),
        ("rest-help.pd", b"#X msg 1 2 GET https://api.part.example/v1;", "documentation"),
        ("fill_help_tables.sql", b"insert into x values ('https://api.part.example/v1')", "documentation"),
        ("manual.info-1", b"\n(https://api.part.example/v1)\n", "documentation"),
        ("part.svg", b"<desc>taken from https://api.part.example/v1</desc>", "a picture or a font"),
        ("main.py", b"{'spec': 'https://blueprints.part.example/v1'}", "a link"),
        ("main.js", b'param("src", "www.part.example/embed/", "api=1")', "a comparison of addresses"),
        (
            "main.json",
            b'[{"url": "https://one.test/t/$1"}, {"url": "https://api.part.example/tags/$1"}]',
            "a list of addresses",
        ),
        ("program", b"\0name=FILE0.part.example 0=names\0", "an example"),
        ("main.py", b"x = 'YOURNAME.part.example'", "an example"),
        ("program", b"\0'deb http://api.part.example/x stable main'\0", "an example"),
        ("main.py", b'[("get", "Free of charge", "https://api.part.example/b/ref=dm?node=79"),', "a link"),
        ("main.py", b"{'type': 'web', 'url': 'https://api.part.example/'}", "a link"),
        ("A.class", b'\x01\0\x30<script src="https://api.part.example/v1"></script>', "a template for web pages"),
        ("doc-cache", b'\n  read ("https://api.part.example/v1")\n', "documentation"),
        ("main.js", b'x={principal:"api.part.example"}', "a name in a file format"),
        ("main.js", b'x={metaSchema:"https://api.part.example/refs/data.json#"}', "a name in a file format"),
        ("main.js", b"x={$ref:`https://api.part.example/refs/data`}", "a name in a file format"),
        ("main.js", b'x={proposal:"https://api.part.example/a/b.proposed.d.ts"}', "a link"),
        ("main.js", b'b="\\n- `https://api.part.example/v1`"', "a link"),
        ("main.js", b'b="Matches `https://api.part.example/v1` and `x`"', "a link"),
        ("main.js", b'x="https://console.part.example/home?a=b"', "a link"),
        ("program", b"\0Apps MUST use base image api.part.example/hello\0", "a link"),
        ("program", b'\0x();\n  // It answers "5 80 api.part.example"\n', "a comment"),
        ("program", b"\0https://flags-internals.part.example\0", "tests or examples"),
        ("main.js", b'a=b.replace(".api.part.example", "")', "a comparison of addresses"),
        ("main.js", b'if(same(l.authority,"api.part.example"))x()', "a comparison of addresses"),
        ("main.js", b"a=/www.(x.cloud)|api.part.example\\/(a|b)/", "a comparison of addresses"),
        ("main.py", b'a = {"api.part.example/": ["x"]}', "a list of addresses"),
        (
            "main.js",
            b'["api.part.example","a.part.example","b.part.example","c.part.example","one.test"]',
            "a list of addresses",
        ),
        ("Dockerfile.Windows", b"FROM api.part.example/windows:1\n", "a description of a package"),
        (
            "main.py",
            b'def f():\n    """Does.\n' + b"    x\n" * 200 + b'    "https://api.part.example/v1"\n',
            "a comment",
        ),
        (
            "main.py",
            b'import a\n\nif __name__ == "__main__":\n'
            + b"    a()\n" * 200
            + b'    f("https://api.part.example/v1")\n',
            "tests or examples",
        ),
        ("main.js", b'pref("a", "api.part.example/o/auth/,in.other.test/,b.other.test");', "a list of addresses"),
        ("main.js", b'a=["^https://(?:cn|www).part.example/ck/a"]', "a comparison of addresses"),
        ("main.js", b'a=["^https://api.part.example/y.+"]', "a comparison of addresses"),
        ("main.js", b"sql(`x.host LIKE '%part.example' OR`)", "a comparison of addresses"),
        ("main.js", b'if(a.spec === "https://api.part.example/fc/ca")x()', "a comparison of addresses"),
        ("main.js", b'new Map([["api.part.example", "part"], ["b.one.test", "one"]])', "a list of addresses"),
        (
            "main.js",
            b'const SCOPES = [\n "profile:uid",\n "https://api.part.example/apps/x"]',
            "a name in a file format",
        ),
        ("main.js", b'shell.openExternal("https://api.part.example/v1")', "a link"),
        ("main.js", b'x={type: "OPEN_URL", data: { args: "https://api.part.example/v1"}}', "a link"),
        ("main.js", b'x={actionURL: "https://api.part.example/v1"}', "a link"),
        ("main.js", b'x="https://source-docs.part.example/v1"', "a link"),
        ("main.js", b'x={referrer: "https://api.part.example/v1"}', "a list of addresses"),
        ("main.js", b'pref("a.list.detailsURL", "https://api.part.example/");', "a link"),
        ("main.js", b'pref("app.feedback.baseURL", "https://api.part.example/v1");', "a link"),
        ("main.js", b'pref("a.reportPhishMistakeURL", "https://api.part.example/?url=");', "a link"),
        ("main.js", b'const OLD_SCOPE = "profile https://api.part.example/account/x";', "a name in a file format"),
        ("main.js", b'url = new URL(PRESETS["part.example"]);', "a comparison of addresses"),
        ("main.js", b'if (name.search(of + "part.example") > 0) f()', "a comparison of addresses"),
        ("main.js", b'f("EHLO api.part.example\\r\\n")', "an example"),
        (
            "main.js",
            b'var x={"access": "public",\n"registry": "https://api.part.example/v1"}',
            "a description of a package",
        ),
        ("main.js", b"y='not `https://a.test/b` or `https://api.part.example/b`\\n'", "a link"),
        (
            "program",
            b"\0https://api.part.example https://one.test https://two.test\0",
            "a list of addresses",
        ),
        ("program", b"\0https://one.test https://two.test https://api.part.example\0", "a list of addresses"),
        ("main.js", b'pref("a.reportPhishURL", "https://%LOCALE%.api.part.example/?url=");', "a link"),
        ("program", b"\0https://api.part.example https://one.test https://two.test/x/y\0", "a list of addresses"),
        ("main.js", b'x={referrer: this.props.referrer || "https://api.part.example/v1"}', "a list of addresses"),
        ("main.js", b'if (a.search(of$1 + "part.example") > 0) f()', "a comparison of addresses"),
        ("main.js", b'return "https://api.part.example" === a ? b : c', "a comparison of addresses"),
        ("main.js", b'const e=["part.example"];', "a list of addresses"),
        ("main.js", b'x = NAME !== "a"\n  ? ["one"]\n  : ["api.part.example"];', "a list of addresses"),
        ("main.js", b'a="https://api.part.example/v1?utm_source=app&utm_medium=b"', "a link"),
        ("main.js", b'{"api.part.example%2Fkeys.json": "x"}', "a list of addresses"),
        ("main.js", b'x={open_urls: ["api.part.example"]}', "a list of addresses"),
        ("main.js", b'pref("a.sites", "www.part.example");', "a list of addresses"),
        ("main.js", b'x={params: ["part.example", "www.part.example"]}', "a list of addresses"),
        ("main.js", b'a="https://one.test/go?redirect=https%3A%2F%2Fapi.part.example%2Fv1"', "a link"),
        ("main.js", b'"https://api.part.example:443/securitykey/origins.json"', "a name in a file format"),
        ("main.js", b'x={MRSS_NS: "http://api.part.example/mrss/"}', "a name in a file format"),
        ("main.js", b'let OLD_SCOPE_KEYS =\n "https://api.part.example/ids/x";', "a name in a file format"),
        ("program", b"\0https://staging-api.part.example/v1\0", "tests or examples"),
        ("program", b"\0https://sync.sandbox.part.example/v1\0", "tests or examples"),
        ("main.py", b'_STAGING_ENDPOINT = "https://api.part.example"', "tests or examples"),
        ("main.js", b'check("part.example.")', "a comparison of addresses"),
        ("main.js", b'this._migrateServerToOAuth2("smtp.part.example")', "a comparison of addresses"),
        ("seeds.json", b'{"a":"b","api.part.example%2Fkeys.json":"c"}', "a list of addresses"),
        ("main.js", b'x="https://api.part.example/u/0/create?usp=app_actions"', "a link"),
        ("main.js", b'x="https://part.example/organizations/" + org + "/issues/"', "a link"),
        ("main.py", b'raise E("To enable" " part.example look-ups and downloads, set x")', "a link"),
        (
            "program",
            b'\0Bearer realm="https://api.part.example/", service="api.part.example", scopes="a"\0',
            "an example",
        ),
        (
            "program",
            b'\0you can add the following to your settings:\n"features": {\n"api.part.example/features/x:1": {}\0',
            "an example",
        ),
        (
            "program",
            b"\0  part search --limit 3 alpine\n  part search api.part.example/  # new ones only\n\0",
            "an example",
        ),
        ("program", b"\0  part search api.part.example/  # new ones\n  part search --limit 3 x\0", "an example"),
        (
            "program",
            b"\0<script async src='https://api.part.example/a'></script>\n{{ end }}\n{{- end -}}\0",
            "a template for web pages",
        ),
        (
            "program",
            b'\0{{- $h := cond .Private "api.part.example" "www.one.test" -}}\n<div class="x">\0',
            "a template for web pages",
        ),
        ("program", b"\0Part Editor\0Part\0part.example\0session\0", "a comparison of addresses"),
        (
            "program",
            b"\0_ZN16QCoreApplication21setOrganizationDomainERK7QString\0\0"
            + "part.example".encode("utf-16-le")
            + b"\0\0",
            "a description of a package",
        ),
        ("main.js", b"sign({iss: `https://token.part.example/${x}`})", "a name in a file format"),
        ("main.js", b'const TOKEN_AUDIENCE = "https://api.part.example/x"', "a name in a file format"),
        ("main.js", b'x="`principal://api.part.example/locations/global`"', "a name in a file format"),
        ("program", b"\0https://run-emulated.part.example/v1\0", "tests or examples"),
        ("main.js", b'x="For those, `part.example`. `all` is a special value"', "a link"),
        ("main.py", b'x = "URL (e.g. ``https://api.part.example/v1``). If"', "a link"),
        (
            "program",
            b'\0Example:\n```text\nnew(\n    endpoint="https://api.part.example",\n```\0',
            "an example",
        ),
        ("program", b'\0--deny="one.test:443,part.example:443"\0', "a list of addresses"),
        ("program", b"\0one.test:443,api.part.example:443,two.test:443\0", "a list of addresses"),
        ("main.js", b'const IDS = new Set(["api.part.example"]);', "a list of addresses"),
        (
            "main.js",
            b'add(u, "google.com", 1);add(u, "part.example", 2);add(u, "yahoo.com", 3);add(u, "apple.com", 4)',
            "a list of addresses",
        ),
        ("program", b"\0auth/WebIdentityProviders\0part.example\0", "a list of addresses"),
        ("example.js", b'f("https://api.part.example/v1")', "tests or examples"),
        ("main.js", b'x="https://api.part.example/feedback/#/-74/40/10"', "a link"),
        ("main.js", b'x="https://api.part.example/%LOCALE%/app/appeal/?a=b"', "a link"),
        ("main.js", b'x="https://accounts.part.example/settings/billing?add=true"', "a link"),
        ("main.js", b'x="https://apps.part.example/feedback/?owner=" + x', "a link"),
        ("main.js", b'x="https://myactivity.part.example/v1"', "a link"),
        ("main.js", b"x={d: 'The format should be \"part.example\".'}", "a link"),
        (
            "program",
            b"\0Default: zero.test:443,one.test:443,two.test:443,three.test:443,part.example:443\0",
            "a list of addresses",
        ),
        ("main.py", b"x = dict(src=lambda x: x and 'https://in.part.example/' in x)", "a list of addresses"),
        ("main.py", b"if item['href'].find('http://in.part.example') > -1:", "a comparison of addresses"),
        ("main.py", b"if item['href'].find('in.part.example') > -1:", "a comparison of addresses"),
        ("main.js", b'if (id.startsWith("/part.example/")) x()', "a comparison of addresses"),
        ("main.py", b"x = (u'News', u'http://one.test/au.part.example/the/a.xml')", "a link"),
        ("main.json", b'{"stream_key_link": "https://api.part.example/a/sources"}', "a link"),
        ("program", b"\0https://api.part.example/?lat=%1$f#map=16/%1$f/%2$f\0", "a link"),
        ("main.py", b'return "https://api.part.example/notebook#" + path', "a link"),
        ("program", b'\0<a rel="nofollow"\n>\n  http://api.part.example/pub/2.0/</a><br>\0', "a link"),
        ("main.js", b'const PROTOCOL_VERSION = "part.example/picl/v1/";', "a name in a file format"),
        ("main.js", b'return C.hkdfOld(\n k,\n undefined,\n "part.example/picl/v1/old", 2)', "a name in a file format"),
        ("main.js", b'x = new TextEncoder().encode(\n "part.example/picl/v1/k\\n" + id)', "a name in a file format"),
        ("program", b"\0https://maps.part.example?q=\0", "a link"),
        ("program", b"\0https://maps.part.example/?q=%1\0", "a link"),
        ("program", b"\0https://www.part.example/maps/?v=2&where1=\0", "a link"),
        ("program", b"\0http://www.part.example/edit?lat=%1&lon=%2\0", "a link"),
        ("program", b"\0https://drive.part.example/open?id=%s\0", "a link"),
        ("program", b"\0https://data.part.example/Bugs/Reporting\0", "a link"),
        ("main.py", b"__author__ = 'A B - a.b[at]part.example'", "an e-mail address"),
        ("program", b"\0tag:part.example\0", "a name in a file format"),
        ("main.js", b"t.replace(/^https?:(\\/\\/(?:[^/]+\\.)?part.example(?:$|\\/))/,x)", "a comparison of addresses"),
        ("main.js", b'const s = ".part.example .part.test .one.test"', "a list of addresses"),
        ("program", b"\0https://one.test\0a.b@part.example\0", "an e-mail address"),
        ("program", b"\0notify\0.part.example\0folder\0", "a comparison of addresses"),
        ("program", b"\0https://data.part.example/\0A B\0a.b@one.test\0", "a link"),
        ("program", b"\0https://data.part.example/?mlat=%1\0", "a link"),
        ("program", b"\0discourse.part.example\0", "a link"),
        ("program", b'\0 URL (e.g. ``"https://cas.part.example"``).  If\0', "a link"),
        ("program", b"\0http://search.part.example/mrss/\0", "a name in a file format"),
        ("program", b"\0http://search.part.example/mrss/category_schema\0", "a name in a file format"),
        ("main.pm", b"a();\n#http://svn.part.example/viewvc?view=1\n", "a comment"),
        ("main.pl", b'$shf->xdg_open(undef, "https://data.part.example/shutter", undef);\n', "a link"),
        (
            "program",
            b"\0skopeo inspect docker://api.part.example/fedora\n  skopeo inspect --config docker://one.test/a\n\0",
            "an example",
        ),
        ("program", b'\0<property name="label" a="b">part.example</property>\0', "a link"),
        ("program", b"\0Description[es]xEUn complemento por el servicio de part.example, o\0", "a link"),
        ("program", b"\0http://data.part.example/xmp\0", "a name in a file format"),
        ("main.js", b"NSS['ink']='https://data.part.example/ink';", "a name in a file format"),
        ("main.js", b'a.getAttributeNS("https://data.part.example/ink", "video")', "a name in a file format"),
        ("program", b"\0https://bbs.part.example/viewtopic.php?id=4\0", "a link"),
        ("program", b'\0 href="https://data.part.example/graphics">\0', "a link"),
        ("main.qml", b"text: i18n(\"our <link url='https://data.part.example/apps'>policy</link>\")", "a link"),
        ("program", b"\0https://maps.part.example/maps/@%s,%s,%dz\0", "a link"),
        ("main.py", b"add('User: data.part.example@packages.one.test')", "an e-mail address"),
        ("program", b'\0<property name="uri">https://data.part.example/v1</property>\0', "a link"),
        ("main.qml", b'onClicked: Qt.openUrlExternally("https://data.part.example/apps/minuet/")', "a link"),
        ("program", b"\0https://data.part.example/cgi-bin/webscr?cmd=_donations&business=x\0", "a link"),
        ("program", b"\0A B <a.b/at/part.example>\0", "an e-mail address"),
        ("program", b"\0The name of a host (like data.part.example)\0", "a link"),
        ("main.el", b";; Keywords: x\n;; URL:    https://data.part.example/a.el\n", "a comment"),
        ("main.css", b'p[src*="data.part.example"],\n', "a list of addresses"),
        ("main.css", b'form[action^="http://data.part.example/"],\n', "a list of addresses"),
        (
            "program",
            "https://data.part.example/apps/part\0\0submit@bugs.one.test\0".encode("utf-16-le"),
            "a link",
        ),
        (
            "main.ts",
            b"['//cdn.one.test/a/x.js',\n '//api.part.example/b/x.js',\n '//two.test/x.js']",
            "a list of addresses",
        ),
        ("main.ts", b"['//api.part.example/b/x.js',\n '//two.test/x.js']", "a list of addresses"),
        ("main.ts", b"switch (a) {\n  case 'https://api.part.example':\n    return b;", "a comparison of addresses"),
        ("main.js", b"{id: 'jit', icon: 'jit', url: 'https://api.part.example/jit/', test: a}", "a link"),
        ("main.js", b'exports.BUILD_LABEL = "api.part.example/location";', "a name in a file format"),
        ("main.js", b'["tag.one.com","https://api.part.example/tag/gpt.js"]', "a list of addresses"),
        ("main.js", b"a = `macappstore://api.part.example/app/id${b}`", "a link"),
        (
            "main.js",
            b'var a = {b: "https://www.part.example/new", c: "https://www.part.example/customize/c?d=e"}',
            "a link",
        ),
        ("main.js", b'a.b = "https://www.part.example/webstore/detail/a-b/c"', "a link"),
        ("program", b'{"url": "https://www.part.example/store"}', "a link"),
        (
            "main.json",
            b'{"a": ["<%= config.bin %> <%= command.id %> --b https://api.part.example/v1 --c"]}',
            "an example",
        ),
        ("main.js", b'a={type:"b",example:"//api.part.example/v1/c"}', "an example"),
        ("main.js", b"a(b ? c : '$ curl https://api.part.example/x.sh | bash')", "an example"),
        (
            "main.json",
            b'{"description": "The address, for ex: \\"https://api.part.example\\"."}',
            "a description of a package",
        ),
        ("main.json", b'{"description": "Kept there (s0.one.test/api.part.example)."}', "a description of a package"),
        ("main.py", b'SCOPES = a([\n    "https://api.part.example/.default",', "a name in a file format"),
        ("main.py", b'{"audience": "//api.part.example/locations/global/x"}', "a name in a file format"),
        ("main.py", b'a("b "\n  "https://api.part.example/v1/hooks to make a hook.")', "a link"),
        ("main.json", b'{"tooltip": "Elsewhere: https://api.part.example/v1, or here"}', "a description of a package"),
        ("main.py", b'raise E("A is not set, example site = `api.part.example`")', "an example"),
        ("main.json", b'{"domains": ["api.part.example"], "host": "x"}', "a list of addresses"),
        ("main.js", b'a = {options: {placeholder: "http://{a-c}.part.example/{z}"}}', "an example"),
        ("main.js", b'a("--packs", "What to load, e.g. azure#https://api.part.example/x.json")', "an example"),
        ("main.js", b'{default: "https://api.part.example/lib/app-config.schema.json"}', "a name in a file format"),
        ("part-demo.js", b'a("https://api.part.example/v1")', "tests or examples"),
        (".main.js.un~", b'a("https://api.part.example/v1")', "tests or examples"),
        ("main.js", b'a = "\\"b\\": {\\n \\"url\\": \\"https://api.part.example/sse\\""', "an example"),
        ("main.js", b'a = \'{\\n    "b": "c",\\n    "url": "https://api.part.example/sse"\\n\'', "an example"),
        ("main.js", b'a=["one.test/tag/x.js","api.part.example/tag/y.js"]', "a list of addresses"),
        ("main.py", b'a.startswith(f"api.part.example/{b}")', "a comparison of addresses"),
        ("main.json", b'{"a": "There <https://console.one.test/library/api.part.example>."}', "a link"),
        ("a.yml", b"- pattern:\n  regex: (https://api.part.example/a/[a-z]{5})\n", "a comparison of addresses"),
        ("main.js", b'a = /x/, "https://api.part.example/T[a-zA-Z0-9_]{8,10}/B"', "a comparison of addresses"),
        ("main.js", b'new Map([["api.part.example",{"b":"true"}],["c",{}]])', "a list of addresses"),
        ("main.js", b"a = `https://api.part.example/u/${faker.datatype.number(1e8)}`", "an example"),
        ("seed-data/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        (".circleci/config.yml", b"a: https://api.part.example/v1\n", "a description of a package"),
        ("main.js", b"(0,X.jsx)(Ft,{href:`https://api.part.example/account/keys`,children:`b`})", "a link"),
        ("main.py", b'sample: "deb https://api.part.example/6.x/apt stable main"', "an example"),
        ("benchmarks/main.py", b'a("https://api.part.example/v1")', "tests or examples"),
        ("main.js", b'a = "http://www.part.example/newlayout/xml/parsererror.xml"', "a name in a file format"),
        ("scan-2023-08-08.examples.json", b'"https://api.part.example/v1"', "tests or examples"),
        ("main.js", b'a = "https://tool.docs.part.example/v1/reference"', "a link"),
        ("main.js", b'{publishConfig: {\n registry: "https://api.part.example"\n}}', "a description of a package"),
        ("main.js", b'{examples: ["cdn.part.example", "https://api.part.example/a.js"]}', "an example"),
        ("main.js", b'a("https://demo.part.example/welcome/reply")', "an example"),
        ("main.json", b'{"licenseText": "By\\n\\nhttps://api.part.example/v2\\n"}', "a description of a package"),
        ("main.js", b'a("https://api.part.example/marketplace/A08-b")', "a link"),
        (".all-contributorsrc", b'{"a": "https://api.part.example/u/1?v=4"}', "documentation"),
        ("generators/templates/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("node_modules/@a/b/lib/templates/project/x/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("node_modules/part/tmp/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("node_modules/a/scripts/publish.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("node_modules/@a/b/core/scripts/download.sh", b'curl "https://api.part.example/v1"', "tests or examples"),
        ("node_modules/a/vendor/b/ci/main.sh", b'curl "https://api.part.example/v1"', "tests or examples"),
        ("node_modules/@a/b/update-c.py", b'a = "https://api.part.example/v1"', "tests or examples"),
        ("node_modules/@a/b/index.html", b'<script src="https://api.part.example/v1">', "tests or examples"),
        ("node_modules/a/player/player.html", b'<script src="https://api.part.example/v1">', "tests or examples"),
        ("node_modules/a/site/js/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("create-a/build/templates/main.js", b'a("https://api.part.example/v1")', "tests or examples"),
        ("main.js", b'[\n "a({",\n "  url: \'https://api.part.example/v1\',",\n "})"]', "an example"),
        ("main.js", b'{_resolved:"https://api.part.example/a/-/a-1.0.0.tgz"}', "a description of a package"),
        ("service-2.json", b'"api.part.example"', "documentation"),
        ("examples-1.json", b'"api.part.example"', "tests or examples"),
        ("roots.pem", b"# api.part.example", "a certificate"),
    ],
)
def test_what_stands_around_a_host_tells_that_nothing_turns_to_it(
    tmp_path: Path, name: str, inside: bytes, why: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
    (tmp_path / name).write_bytes(inside)
    assert {reason for kind, _, reason in signs(tmp_path) if kind == "host"} == {why}


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("main.js", b'const a = "https://api.part.example/v1";'),
        ("main.js", b'fetch("https://api.part.example/insight.min.js")'),
        ("main.py", b'HOST = "api.part.example"  # where it goes\n'),
        ("main.js", b'["api.part.example", "eu.part.example"]'),
        ("main.js", b'["x", "api.part.example"]'),
        ("main.json", b'{"domain": "api.part.example", "key": "x"}'),
        ("main.js", b'pref("x", "a.part.example,b.part.example,api.part.example,c.part.example")'),
        ("main.js", b"f(`https://api.part.example/v1`)"),
        ("main.py", b'HOST = "api.part.example"\n\n\ndef f() -> None:\n    """\n    Does.\n    """\n'),
        ("program", b"\0https://dataqa.part.example/v1\0"),
        ("page.html", b"<meta content=\"connect-src https://*.part.example/* 'self'\">"),
        ("manifest.json", b'{"host_permissions": ["https://*.part.example/*"]}'),
        ("main.py", b'def f():\n    """Does."""\n    g("https://api.part.example/v1")\n'),
        ("main.py", b'if x:\n    q = """\n    a\n    """\n    g("https://api.part.example/v1")\n'),
        ("main.py", b'if __name__ == "__main__":\n    a()\n\nURL = "https://api.part.example/v1"\n'),
        ("main.js", b'["api.part.example","a.part.example","b.part.example","c.part.example","d.part.example"]'),
        ("main.js", b'a=b.replace("{server}", "https://api.part.example/v1")'),
        ("program", b"\0// \nx\0https://api.part.example/v1\0"),
        ("main.js", b'const servers = ["api.part.example"];'),
        ("main.js", b"https.request({ host: 'www.part.example', method: 'POST' })"),
        ("settings.json", b'{"hosts": ["api.part.example"]}'),
        ("main.js", b'a="https://api.part.example/v1?utm=1"'),
        ("main.js", b'a=b["x"]="api.part.example"'),
        ("main.js", b'pref("a.report.url", "https://api.part.example/v1");'),
        ("main.js", b'pref("a.geo.url", "https://api.part.example/%LOCALE%/v1");'),
        ("main.js", b'x={reportUrl: "https://api.part.example/v1"}'),
        ("main.js", b'tiles="https://api.part.example/help/{z}/{x}/{y}.png"'),
        ("page.html", b'<meta content="connect-src https://one.test https://two.test https://api.part.example">'),
        ("program", b"\0connect-src https://api.part.example https://one.test https://two.test;\0"),
        ("program", b"\0https://api.part.example https://one.test\0"),
        ("program", b"\0api.part.example/v1/other.test\0"),
        ("program", b"\0api.part.example/\0other/\0"),
        ("main.js", b'go(telescope + "https://api.part.example/v1")'),
        ("main.js", b'x="https://api.part.example/settings/origin.json"'),
        ("main.js", b'x={MRSS_NAMES: "http://api.part.example/media/"}'),
        ("main.js", b'x={PRIMARY_DNS: "https://api.part.example/dns-query"}'),
        ("program", b"\0https://api-staging-v02.part.example/v1\0"),
        ("program", b"\0https://restaging.part.example/v1\0"),
        ("program", b"\0https://sandbox.part.example/v1\0"),
        ("main.py", b'ENDPOINT = "https://api.part.example" if not STAGING else X'),
        ("main.js", b'a = "part.example" + "."'),
        ("main.js", b'this.migrate(servers, "smtp.part.example")'),
        ("main.js", b'x="https://api.part.example/v1?uspec=1"'),
        ("main.js", b'x="https://api.part.example/organizations/" + org'),
        ("main.js", b'x="https://api.part.example/v1/organizations/" + org'),
        ("main.py", b'x = "api.part.example %s" % port'),
        ("program", b'\0realm="x"\0https://api.part.example/token\0'),
        ("program", b"\0Install the following tools:\n curl\0api.part.example/v1\0"),
        ("program", b"\0  docker pull api.part.example/x\n  docker run x\n\0"),
        ("program", b"\0  option server api.part.example\n\0"),
        ("program", b'\0{{ with getJSON "https://api.part.example/v8?id=" $id }}<div>{{ .x }}</div>{{ end }}\0'),
        (
            "program",
            b'\0<div>{{- $r := printf "https://api.part.example/o?%s" $q -}}\n{{- $json := getJSON $r -}}{{ end }}\0',
        ),
        ("program", b"\0list -f {{.Module}}\0https://api.part.example/v1\0<p>"),
        ("program", b"\0image: api.part.example/x\n{{ end }}\n\0"),
        ("program", b"\0GET /json HTTP/1.0\0part.example\0"),
        ("program", b"\0Part\0api.part.example\0session\0"),
        ("program", b"\0Part\0part.example/v1\0session\0"),
        ("program", b"\0Host\0.part.example\0session\0"),
        ("program", b"\0https://part.example\0x\0a@api.part.example\0\0https://api.part.example/v1\0"),
        ("program", b"\0https://data.part.example/\0Accept\0"),
        ("program", b"\0https://data.part.example/v1\0me@one.test\0"),
        ("program", b'\0<property name="url-format">https://api.part.example/v1</property>\0'),
        ("program", b"\0git clone ssh://api.part.example/x\n  git push x\0"),
        ("main.pl", b"xdg_open($a); get('https://api.part.example/v1');\n"),
        ("program", b"\0Part\0https://part.example/v1\0"),
        ("program", b"\0\0" + "part.example".encode("utf-16-le") + b"\0\0"),
        ("main.js", b'x={issues: "https://api.part.example/v1"}'),
        ("program", b"\0https://emulated.part.example/v1\0"),
        ("program", b'\0Text```\0endpoint="https://api.part.example/v1"\0'),
        ("program", b'\0--proxy="part.example:443"\0'),
        ("main.js", b'const SERVERS = new Set(["api.part.example"]);'),
        ("main.js", b'a("google.com", 1);a("api.part.example", 2);a("yahoo.com", 3);a("apple.com", 4)'),
        ("main.js", b'a("part.example", 2);a("yahoo.com", 3);a("apple.com", 4)'),
        ("program", b"\0auth/Identity\0api.part.example\0"),
        ("main.js", b'x="https://api.part.example/a?adgroup=b&redirect=https%3A%2F%2Fone.test"'),
        ("main.js", b'x="https://api.part.example/o/auth?redirect_uri=https%3A%2F%2Fone.test"'),
        ("main.js", b'x="https://api.part.example/icons.woff2#one"'),
        ("main.js", b'x="https://api.part.example/search#q={searchTerms}"'),
        ("main.js", b'x="https://api.part.example/settings/billing"'),
        ("main.js", b'pref("x", "https://api.part.example/pub/#OS#/latest-#OS#.xpi")'),
        ("main.js", b'x="https://accounts.part.example/settings/v1/all/app.json"'),
        ("main.js", b'function f() {if(a) else return "part.example".concat(b)}'),
        ("main.js", b'x = await go with "api.part.example"; y = 1'),
        ("main.py", b"x = go('https://in.part.example/', inside)"),
        ("main.js", b'go("/part.example/v1")'),
        ("main.js", b'a="https://one.test/";b="au.part.example/the/a.xml"'),
        ("main.json", b'{"stream_link_url": "https://api.part.example/a/sources"}'),
        ("main.js", b'x="https://api.part.example/s#ie={inputEncoding}&wd={searchTerms}"'),
        ("program", b"\0http://api.part.example/pub/2.0/\0</a>"),
        ("main.js", b'const PROTOCOL = "https://part.example/picl/v1/";'),
        ("main.js", b'x = encode("https://part.example/v1")'),
        ("page.html", b'<iframe src="https://www.part.example/maps/embed?pb=1">'),
        ("program", b"\0https://maps.part.example/v1/geocode?q=\0"),
        ("main.py", b"x = go[at]('api.part.example')"),
        ("program", b"\0tag: \0api.part.example\0"),
        ("main.js", b'const s = ".part.example has moved"'),
        ("main.js", b'a.get("https://data.part.example/ink", "video")'),
        ("page.html", b'<link href="https://data.part.example/a.css">'),
        ("program", b"\0https://maps.part.example/maps?output=kml&q=\0"),
        ("program", "https://data.part.example/api/x\0\0submit@bugs.one.test\0".encode("utf-16-le")),
        ("program", "https://data.part.example/apps/part\0\0Accept\0".encode("utf-16-le")),
        ("main.js", b'x[src]="https://data.part.example"'),
        ("program", b"\0/at/ \0data.part.example\0"),
        ("settings.conf", b"endpoint = https://api.part.example/v1\n"),
        ("siegerc", b"\npeer = one.test\npeer = in.part.example\npeer = two.test\n"),
        ("headers.lua", b"x = 1\n  destination = 'x smtp.part.example',\n"),
        ("a.tpl", b'<p>\n\n<!-- x -->\n<script src="http://api.part.example/v1/a.js"></script>\n'),
        ("a.html", b'<script>\n<!--\n f("http://api.part.example/v1/a.js");\n//-->\n</script>\n'),
        ("program", b"\0Part 1\n ** http://api.part.example/v1\n\0"),
        ("feeds", b"-  0http://one.test/rss>One\n*  0https://api.part.example/rss/world>World\n"),
        ("a.ily", b"x\n%d https://api.part.example/a/b.ly\n"),
        ("program", b"\0https://www.part.example/part/format-template/v1\0"),
        ("program", b"\0http://www.part.example/part/format-template/v1/\0"),
        ("A.m", b'a(@"https://api.part.example/v1");\n'),
        ("program", b"\0endpoints:\n    https://api.part.example/v1?p=x\n\0"),
        ("program", b"\0Send it all to:\0https://api.part.example/v1\0"),
        ("main.js", b"f('//api.part.example/a.js','ga');\n ga('create', 'UA-12', 'auto');"),
        ("main.js", b"f('//api.part.example/a.js','ga');\n ga('create', {id: $1});"),
        ("main.cpp", b'a();\n  f("https://api.part.example/v1");\n'),
        ("main.py", b"x = ['Upload http://api.part.example/v1?id=0B']"),
        ("check.nse", b"  servers = {\n   'http://one.test/1',\n   'http://api.part.example/v1',\n  }"),
        ("check.awk", b'if (insert($0, "https://api.part.example/search?q="))'),
        ("ntp.conf", b"\npool one.test\npool in.part.example\npool two.test\n"),
        ("a.cf", b"\nshort one.test\nlong in.part.example\nshort two.test\n"),
        ("program", b"\0suffix=rm,ra\nmatcher.url=api.part.example/v1\n"),
        ("program", b"\0v1. https://api.part.example/?p=x\0"),
        ("program", b"\0http://one.test?u=http://api.part.example/x\0"),
        ("program", b"\0http://one.test/%s/http://api.part.example/x\0"),
        ("a.conf", b"mail{\ninserver=imap.part.example\nsecure\nlogin=\npassword=\n"),
        ("a.dict", b'Blog: <data href="http://in.part.example">x</data>'),
        ("main.py", b"WEB_API_URL = 'http://api.part.example/Part'\n"),
        ("program", b"\na;http://api.part.example/v1;;b\n"),
        ("wiki.conf", b"\nshop    https://api.part.example/dp/{URL}\n"),
        ("program", b"\0https://raw.part.example/x/authors/list\0"),
        ("program", b"\0https://raw.part.example/x/README\0"),
        ("start.pl", b"x();\n=over 4\n\n=cut\n\nget('https://api.part.example/v1');\n"),
        ("skin.xml", b"<name>x</name><maker_server>https://api.part.example/v1</maker_server>"),
        ("main.py", b'name = "Part"\n\n    service_url = "https://in.part.example/"\n'),
        ("main.py", b'x = "https://api.part.example/web." + end'),
        ("main.py", b'webbrowser.open("https://api.part.example/?q=" + words)'),
        ("mirrors", _MIRRORS.replace(b"one.test", b"two.part.example")),
        ("mirrors", b"\n".join(_MIRRORS.split(b"\n")[1:5])),
        ("help-server.conf", b"endpoint = https://api.part.example/v1\n"),
        ("main.js", b'param("srcset", "www.part.example/embed/", "api=1")'),
        ("main.json", b'[{"url": "https://two.part.example/t/$1"}, {"url": "https://api.part.example/tags/$1"}]'),
        ("main.json", b'[{"url": "https://one.test/t"}, {"url": "https://api.part.example/tags/$1"}]'),
        ("program", b"\0WWW.part.example\0"),
        ("start", b"#!/bin/sh\necho 'deb http://api.part.example/x stable main' > x.list\n"),
        ("main.py", b'[("get", "Free of charge", "https://api.part.example/b?q="),'),
        ("main.py", b'[("get", "https://api.part.example/b?node=79"),'),
        ("main.py", b"{'type': 'api', 'url': 'https://api.part.example/'}"),
        ("A.class", b"\x01\0\7<script\x08\0\1\x01\0\x1bhttps://api.part.example/v1"),
        ("settings.yaml", b"endpoint: https://api.part.example/v1\n"),
        ("start", b"#!/bin/sh\ncurl https://api.part.example/v1\n"),
        ("main.js", b"a = ['//api.part.example/b/x.js', '//eu.part.example/x.js']"),
        ("main.js", b"a = b ? c : 'https://api.part.example/v1'; case 'd': e()"),
        ("main.js", b'{icon: "a", name: "b", url: "https://api.part.example/v1"}'),
        ("main.js", b'a("https://api.part.example/v1", b or c or d)'),
        ("main.js", b'a = {"b": "api.part.example/v1", "c": "d/e"}'),
        ("app/templates/project/list.html", b'<script src="https://api.part.example/v1"></script>'),
        ("tmp/main.js", b'a("https://api.part.example/v1")'),
        ("scripts/main.js", b'a("https://api.part.example/v1")'),
        ("node_modules/a/lib/main.py", b'a = "https://api.part.example/v1"'),
        ("node_modules/a/static/index.html", b'<script src="https://api.part.example/v1">'),
        ("node_modules/a/lib/b/b.html", b'<script src="https://api.part.example/v1">'),
        ("index.html", b'<script src="https://api.part.example/v1">'),
        ("node_modules/a/lib/site/main.js", b'a("https://api.part.example/v1")'),
        ("main.js", b'a = "load(\'https://api.part.example/v1\')"\nb = "c"'),
        ("main.js", b'a = [\n "b",\n \'https://api.part.example/v1\',\n "c"]'),
        ("main.js", b'fetch({tarball: "https://api.part.example/v1/"})'),
        ("node_modules/a/scripts/postinstall.js", b'a("https://api.part.example/v1")'),
        ("node_modules/a/scripts/lib/download-b.mjs", b'a("https://api.part.example/v1")'),
        ("main.js", b'a = ["eu.part.example","https://api.part.example/v1"]'),
        ("main.json", b'{"description": "The server.", "default": "https://api.part.example/"}'),
        ("main.js", b'a = {examples: b, url: "https://api.part.example/v1"}'),
        ("main.css", b"/* made */ a { background: url(https://api.part.example/v1) }"),
    ],
)
def test_what_a_program_turns_to_counts(tmp_path: Path, name: str, inside: bytes) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
    (tmp_path / name).write_bytes(inside)
    assert "" in {reason for kind, _, reason in signs(tmp_path) if kind == "host"}


def test_words_of_a_program_that_run_together_are_told_apart(tmp_path: Path) -> None:
    """Programs in Go and Rust hold their texts without anything between them."""
    rules = book(service("usage", domains=(), hosts=("usage.part.com",), sdks=()))
    (tmp_path / "program").write_bytes(HEAD + b"openhttps://usage.part.cominconsistent type")
    assert [(t.text, t.why) for t in look(tmp_path, rules).traces] == [("usage.part.com", "")]


@pytest.mark.parametrize(
    "inside", [b"openhttps://usage.part.company x", b"https://usage.part.com-x", b"usage.part.comin"]
)
def test_longer_names_are_other_names(tmp_path: Path, inside: bytes) -> None:
    rules = book(service("usage", domains=(), hosts=("usage.part.com",), sdks=()))
    (tmp_path / "program").write_bytes(HEAD + inside)
    assert look(tmp_path, rules).traces == ()


def test_a_name_that_others_run_into_is_cut_to_what_is_known(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(HEAD + b"type%errorsapi.part.example: bad")
    assert ("host", "part.example", "") in signs(tmp_path)


@pytest.mark.parametrize("inside", [b"https://www.googleapis.com/auth/compute\0", b"\0//www.googleapis.com\0"])
def test_names_of_permissions_and_resources_are_no_addresses(tmp_path: Path, inside: bytes) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    rules = book(service("made", domains=("googleapis.com",), hosts=(), sdks=()))
    assert [(t.text, t.why) for t in look(tmp_path, rules).traces] == [
        ("www.googleapis.com", "a name in a file format")
    ]


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        (b'x={service: "run.googleapis.com", id: 1}', "a name in a file format"),
        (b'exports.TELEMETRY_SERVICE = "run.googleapis.com"', "a name in a file format"),
        (b'Constants.SERVICE_AUTH = "run.googleapis.com"', "a name in a file format"),
        (b'filter: `metric.type="run.googleapis.com/quota/usage"`', "a name in a file format"),
        (b'x=["run.googleapis.com", "build.googleapis.com"]', "a list of addresses"),
        (
            b"x={A:'auth.googleapis.com',B:'database.googleapis.com',C:'run.googleapis.com',D:'build.googleapis.com'}",
            "a list of addresses",
        ),
        (b'exports.SERVICE_ADDRESS = "run.googleapis.com"', ""),
        (b'x={servicePath: "run.googleapis.com"}', ""),
        (b'x={service: "https://run.googleapis.com/v1"}', ""),
        (b'x=["v1", "run.googleapis.com"]', ""),
    ],
)
def test_a_service_by_name_is_no_address(tmp_path: Path, inside: bytes, why: str) -> None:
    (tmp_path / "main.js").write_bytes(inside)
    rules = book(service("made", domains=("googleapis.com",), hosts=(), sdks=()))
    assert {t.why for t in look(tmp_path, rules).traces} == {why}


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        (b"\0https://www.googleapis.com/auth/drive\0\0https://mail.google.com/\0", "a name in a file format"),
        (b"\0https://www.google.com/m8/feeds/\0\0https://www.googleapis.com/auth/tasks\0", "a name in a file format"),
        (b"\0https://mail.google.com/\0\0https://www.googleapis.com/drive/v3\0", ""),
        (b"\0https://www.googleapis.com/auth/drive\0https://www.google.com/a/feeds\0", ""),
    ],
)
def test_a_right_among_rights_is_no_address(tmp_path: Path, inside: bytes, why: str) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    rules = book(service("made", domains=("google.com",), hosts=(), sdks=()))
    assert {t.why for t in look(tmp_path, rules).traces} == {why}


@pytest.mark.parametrize(
    ("inside", "why"),
    [(b"\0a\0mega.co.nz\0b\0", "a comparison of addresses"), (b"\0a\0api.mega.co.nz\0b\0", "")],
)
def test_a_domain_alone_may_have_three_labels(tmp_path: Path, inside: bytes, why: str) -> None:
    (tmp_path / "program").write_bytes(HEAD + inside)
    rules = book(service("made", domains=("mega.co.nz",), hosts=(), sdks=()))
    assert {t.why for t in look(tmp_path, rules).traces} == {why}


def test_a_name_that_comes_twice_in_words_that_run_together_is_told_once(tmp_path: Path) -> None:
    rules = book(service("usage", domains=(), hosts=("usage.part.com",), sdks=()))
    (tmp_path / "program").write_bytes(HEAD + b"lockhttps://api.usage.part.compartapi.usage.part.comfailed")
    rules = book(service("usage", domains=("usage.part.com",), hosts=(), sdks=()))
    assert {t.text for t in look(tmp_path, rules).traces if not t.why} == {"api.usage.part.com"}


def test_the_path_of_a_module_may_have_its_length_before_it(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(HEAD + b"\0$cloud.google.com/go/compute/metadata\0")
    (tmp_path / "other").write_bytes(HEAD + b"\0$cloud.google.com/v1/compute/metadata\0")
    rules = book(service("made", domains=("google.com",), hosts=(), sdks=()))
    reasons = {Path(t.file).name: t.why for t in look(tmp_path, rules).traces}
    assert reasons == {"program": "the name of a module", "other": ""}


def user_strings(*texts: str) -> bytes:
    """As .NET holds them: the length in bytes, letters of two bytes, one last byte."""
    return b"".join(bytes([len(t) * 2 + 1]) + t.encode("utf-16-le") + b"\0" for t in texts)


@pytest.mark.parametrize(
    ("neighbours", "why"),
    [
        (("a.one.test", "b.two.test", ".c.three.test", "d.four.test", "e.one.test"), "a list of addresses"),
        (("a.part.example", "b.part.example", "c.part.example", "d.part.example", "e.part.example"), ""),
        (("Content-Type", "a.one.test", "The server said no.", "POST", "b.two.test"), ""),
    ],
)
def test_a_name_among_other_people_s_in_a_program_for_net_is_an_entry(
    tmp_path: Path, neighbours: tuple[str, ...], why: str
) -> None:
    texts = user_strings(*neighbours[:3], "api.part.example", *neighbours[3:])
    (tmp_path / "program").write_bytes(HEAD + texts)
    assert ("host", "api.part.example", why) in signs(tmp_path)


def test_what_is_measured_is_named_after_a_server(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"q(\n 'x.googleapis.com/subscription/num_messages',\n)")
    (tmp_path / "b.py").write_bytes(b"q(\n 'x.googleapis.com/v1/subscription',\n)")
    rules = book(service("made", domains=("googleapis.com",), hosts=(), sdks=()))
    reasons = {Path(t.file).name: t.why for t in look(tmp_path, rules).traces}
    assert reasons == {"a.py": "a name in a file format", "b.py": ""}
