"""How sure a finding is follows from what stands beside it."""

import json
from pathlib import Path

from privacycheck.rulebook.book import RuleBook
from tests import make
from tests.inspect.scene import book, found, part, service


def test_a_part_alone_can_report(tmp_path: Path) -> None:
    (tmp_path / "libpart.so").write_bytes(b"\x7fELF")
    one = part(tmp_path)
    assert one is not None
    assert (one.says, one.sdks, one.traces[0].kind) == ("can-report", ("Part",), "file")


def test_a_part_with_an_address_beside_it_is_set_up_to_report(tmp_path: Path) -> None:
    (tmp_path / "libpart.so").write_bytes(b"\x7fELF")
    (tmp_path / "app.js").write_bytes(b'send("https://in.part.example/v1")')
    one = part(tmp_path)
    assert one is not None
    assert (one.says, one.hosts) == ("reports", ("in.part.example",))


def test_an_address_in_the_part_s_own_files_is_not_one_beside_it(tmp_path: Path) -> None:
    module = tmp_path / "node_modules" / "@part" / "node"
    module.mkdir(parents=True)
    (module / "package.json").write_bytes(b'{"name": "@part/node"}')
    (module / "index.js").write_bytes(b'const d = "https://in.part.example/v1"')
    one = part(tmp_path)
    assert one is not None
    assert (one.says, one.hosts) == ("can-report", ("in.part.example",))


def test_a_program_that_is_a_package_itself_holds_addresses_of_its_own(tmp_path: Path) -> None:
    program = tmp_path / "node_modules" / "editor" / "dist"
    program.mkdir(parents=True)
    (program / "main.js").write_bytes(b'PartBeginSession();send("https://in.part.example/v1")')
    one = part(tmp_path)
    assert one is not None
    assert (one.says, one.hosts) == ("reports", ("in.part.example",))


def test_packages_of_the_part_s_publisher_are_its_own_files(tmp_path: Path) -> None:
    for name, inside in (("node", b""), ("core", b'const d = "https://in.part.example/v1"')):
        module = tmp_path / "node_modules" / "@part" / name
        module.mkdir(parents=True)
        (module / "package.json").write_bytes(b'{"name": "@part/%s"}' % name.encode())
        (module / "index.js").write_bytes(inside)
    one = part(tmp_path)
    assert one is not None
    assert one.says == "can-report"


def test_an_address_alone_is_known_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "app.js").write_bytes(b'send("https://in.part.example/v1")')
    one = part(tmp_path)
    assert one is not None
    assert one.says == "knows"


def test_documentation_is_no_tracker_inside(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(
        b"uses node_modules/@part/node/ and https://in.part.example/v1, PartBeginSession"
    )
    one = part(tmp_path)
    assert one is not None
    assert one.says == "mentioned"


def test_a_place_crowded_with_addresses_is_a_list(tmp_path: Path) -> None:
    others = [service(f"other-{n}", domains=(f"other-{n}.example",), hosts=(), sdks=()) for n in range(20)]
    rules = book(*others)
    listed = b"".join(b'"other-%d.example",' % n for n in range(20))
    (tmp_path / "blocked.json").write_bytes(b'["part.example",' + listed + b"0]")
    assert {p.says for p in found(tmp_path, rules).parts} == {"mentioned"}


def servers(count: int) -> tuple[bytes, RuleBook]:
    """Servers for mail of so many services, one of which is the part's; far apart, with what else belongs to each."""
    others = [service(f"other-{n}", domains=(f"other-{n}.example",), hosts=(), sdks=()) for n in range(count - 1)]
    names = ["part.example", *(f"other-{n}.example" for n in range(count - 1))]
    rows = [{"host": f"smtp.{name}", "port": 587, "aliases": ["x" * 300] * 4} for name in names]
    return json.dumps(rows, indent=1).encode(), book(*others)


def test_data_with_servers_of_many_services_is_a_list(tmp_path: Path) -> None:
    inside, rules = servers(6)
    (tmp_path / "services.json").write_bytes(inside)
    assert {p.says for p in found(tmp_path, rules).parts} == {"mentioned"}


def test_data_with_servers_of_a_few_services_are_settings(tmp_path: Path) -> None:
    inside, rules = servers(5)
    (tmp_path / "services.json").write_bytes(inside)
    assert {p.says for p in found(tmp_path, rules).parts} == {"knows"}


def test_what_a_compiler_found_on_the_maker_s_computer_is_not_inside(tmp_path: Path) -> None:
    (tmp_path / "build.tsbuildinfo").write_bytes(b'{"fileNames":["./node_modules/@part/node/index.d.ts"]}')
    one = part(tmp_path)
    assert one is not None
    assert one.says == "mentioned"


def test_a_service_of_the_maker_is_marked_as_its_own(tmp_path: Path) -> None:
    (tmp_path / "app.js").write_bytes(b'send("https://in.part.example/v1")')
    from privacycheck import embedded
    from tests.inspect.scene import look

    rules = make.book(make.company("maker"), service())
    inside = look(tmp_path, rules)
    assert embedded.built_in(rules, inside, "maker").parts[0].own
    assert not embedded.built_in(rules, inside, "somebody").parts[0].own
