"""The History page's words: what matters comes first, and what is left out is counted."""

from privacycheck.model.history import Change, ChangeGroup, HistoryDiff, ScanEntry, ScanList
from privacycheck.present import past


def diff(*groups: tuple[str, int], same: int = 0) -> HistoryDiff:
    made = tuple(
        ChangeGroup(
            id=name,  # type: ignore[arg-type]
            title=name.title(),
            changes=tuple(
                Change(
                    kind="app-gone" if name == "gone" else "level", app="A", app_key=f"deb:{n}", words=f"{name} {n}."
                )
                for n in range(count)
            ),
        )
        for name, count in groups
    )
    return HistoryDiff(
        earlier="2026-11-24T10:00:00Z", later="2026-11-25T10:00:00Z", summary="Some.", groups=made, same=same
    )


def test_the_first_group_is_shown_whole_before_the_next_begins() -> None:
    found = past.changes(diff(("first", 3), ("new", 5), ("gone", 4)), at_most=4)
    assert [(part.heading, len(part.lines)) for part in found.parts] == [("First (3)", 3), ("New (5)", 1)]
    assert found.more == 8


def test_a_program_that_is_gone_cannot_be_opened() -> None:
    found = past.changes(diff(("first", 1), ("gone", 1)))
    assert [line.app_key for part in found.parts for line in part.lines] == ["deb:0", ""]


def test_the_first_page_says_two_of_many_and_nothing_of_none() -> None:
    assert past.since_last(diff(("first", 1), ("new", 9))) == "Some. first 0. new 0."
    assert past.since_last(diff(same=7)) == ""


def test_no_scan_one_scan_and_two_are_told_apart() -> None:
    told = [past.nothing_kept(count, keeps) for count, keeps in ((0, True), (0, False), (1, True), (2, True))]
    assert len(set(told)) == 4
    assert told[3] == ("", "")


def test_a_scan_line_is_spoken_without_levels_that_do_not_occur() -> None:
    entry = ScanEntry(
        id=1,
        taken="2026-11-24T10:00:00Z",
        program_version="0",
        rules="2026-11-24",
        apps=3,
        levels={"quiet": 2, "act": 1},
        seconds=1.0,
    )
    (line,) = past.scan_lines(ScanList(scans=(entry,)))
    assert past.spoken(line) == "3 programs, 1 do something, 2 nothing stands out"
    assert [level for level, _, _ in line.levels] == ["act", "look", "unknown", "quiet"]
