"""Every error of every file is told at once, with its line and what to write instead."""

import os
from pathlib import Path

import msgspec
import pytest

from privacycheck.model.rule import App
from privacycheck.rulebook.files import rule_files
from privacycheck.rulebook.load import load_folder, load_text

GOOD = b"""\
id: pad
name: Pad
status: stable
reviewed: 2026-11-24
company: maker
category: editor
summary: An editor.
identify: {strong: {deb: [pad]}}
samples: {}
references:
  - {id: s1, url: "https://example.org/", title: A page, by: Somebody, kind: press, accessed: 2026-11-24}
  - {id: s2, url: "https://example.org/2", title: A page, by: Somebody, kind: press, accessed: 2026-11-24}
statements:
  - id: one
    grade: a2
    says: It was seen.
    by: Somebody
    date: 2026-01
    sources: [s1]
    concern: low
    platforms: [linux]
    state: current
    checked: 2026-11-24
"""


def problems(raw: bytes) -> list[tuple[int, str, str]]:
    record, found = load_text("apps/pad.yaml", raw)
    assert record is None
    return [(p.line, p.says, p.instead) for p in found]


def test_a_good_file_gives_its_record() -> None:
    record, found = load_text("apps/pad.yaml", GOOD)
    assert found == []
    assert isinstance(record, App)
    assert record.statements[0].date == "2026-01"


@pytest.mark.parametrize(
    ("old", "new", "line", "says", "instead"),
    [
        (b"status: stable", b"statuss: stable", 3, 'no field "statuss"', "status"),
        (b"status: stable", b"status: stabel", 3, '"stabel" is not one of the words', "stable"),
        (b"name: Pad", b"name: 2017", 2, "Text is expected", '"2017" in quotes'),
        (b"name: Pad", b"name: true", 2, "Text is expected", "in quotes"),
        (b"name: Pad", b"name:", 2, "missing", ""),
        (b"name: Pad\n", b"", 1, 'field "name" is missing', "name: ..."),
        (b"reviewed: 2026-11-24", b"reviewed: 24.11.2026", 4, "does not fit", "a date as 2026"),
        (b"id: pad", b"id: Pad", 1, "does not fit", "an id"),
        (b"{deb: [pad]}", b"{debs: [pad]}", 8, 'no field "debs"', "deb"),
        (b"{deb: [pad]}", b"{deb: pad}", 8, "list is expected", "[pad]"),
        (b'"https://example.org/2"', b'"ftp://example.org"', 12, "does not fit", "https://"),
        (b"grade: a2", b"grade: a2c", 15, '"a2c" is not one of the words', "a2"),
        (b"sources: [s1]", b"sources: []", 19, "length >= 1", ""),
        (b"sources: [s1]", b"sources: [s1, S 2]", 19, '"S 2" does not fit', "an id"),
        (b"    checked: 2026-11-24\n", b"", 14, 'field "checked" is missing', "checked: ..."),
    ],
)
def test_an_error_names_its_line_and_what_to_write(old: bytes, new: bytes, line: int, says: str, instead: str) -> None:
    assert GOOD.count(old) >= 1
    at = GOOD.rindex(old) if old.startswith(b"    checked") else GOOD.index(old)
    found = problems(GOOD[:at] + new + GOOD[at + len(old) :])
    if old == b"status: stable" and new.startswith(b"statuss"):
        assert found.pop(0)[1] == 'The field "status" is missing.'
    assert len(found) == 1
    assert found[0][0] == line
    assert says in found[0][1]
    assert instead in found[0][2]


def test_all_errors_of_a_file_are_told_and_each_once() -> None:
    wrong = (
        GOOD.replace(b"name: Pad", b"name: 5")
        .replace(b"status: stable", b"status: stabel")
        .replace(b"{id: s1,", b"{id: S1,")
        .replace(b"{id: s2,", b"{id: s2, mirror: true,")
        .replace(b"state: current", b"stat: current")
        .replace(b"company: maker\n", b"")
    )
    assert [line for line, _, _ in problems(wrong)] == [1, 2, 3, 10, 11, 13, 21]


def test_lines_stay_right_after_a_broken_list_item() -> None:
    wrong = GOOD.replace(b"{id: s1,", b"{id: S1,").replace(b'"https://example.org/2"', b'"nowhere"')
    assert [line for line, _, _ in problems(wrong)] == [11, 12]


@pytest.mark.parametrize("raw", [b"", b"- 1", b"text", b"5", b"# nothing"])
def test_a_file_without_fields_holds_no_record(raw: bytes) -> None:
    assert problems(raw)[0][1] == "The file holds no record."


def test_thousands_of_errors_are_told_in_part_and_soon() -> None:
    many = b"statements:\n" + b"  - {id: X}\n" * 5000
    assert 50 <= len(problems(many)) <= 1500


def folder_with(tmp_path: Path, **files: bytes) -> Path:
    (tmp_path / "apps").mkdir()
    for name, raw in files.items():
        (tmp_path / "apps" / f"{name}.yaml").write_bytes(raw)
    return tmp_path


def test_a_broken_file_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, pad=GOOD, bad=b"id: [", worse=b"\xff")
    good, found = load_folder(folder)
    assert [item.record.id for item in good] == ["pad"]
    assert {p.file for p in found} == {"apps/bad.yaml", "apps/worse.yaml"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_folders_and_dead_links_are_told_and_never_waited_for(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, pad=GOOD)
    os.mkfifo(folder / "apps" / "pipe.yaml")
    (folder / "apps" / "folder.yaml").mkdir()
    (folder / "apps" / "dead.yaml").symlink_to("nowhere")
    good, found = load_folder(folder)
    assert len(good) == 1
    assert [p.file for p in found] == ["apps/dead.yaml", "apps/folder.yaml", "apps/pipe.yaml"]


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes on POSIX only")
def test_a_file_name_that_is_not_text_can_be_told(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    name = os.fsencode(folder / "apps") + b"/\xff.yaml"
    with open(name, "wb") as file:  # noqa: PTH123 - a name of bytes
        file.write(b"[")
    _, found = load_folder(folder)
    assert msgspec.json.encode(found)


def test_hidden_files_and_other_endings_are_no_rules(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, pad=GOOD)
    for name in (".pad.yaml", "pad.yaml~", "README.md"):
        (folder / "apps" / name).write_bytes(b"[")
    assert [p.name for p in rule_files(folder)] == ["pad.yaml"]


def test_a_folder_that_is_not_there_holds_no_rules(tmp_path: Path) -> None:
    assert load_folder(tmp_path / "nowhere") == ([], [])
