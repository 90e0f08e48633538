"""The history is for the user alone, survives damage and stops, and forgets for good what is deleted."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privacycheck.history import HistoryError, open_database, scans
from privacycheck.history.database import kept_beside
from privacycheck.history.tables import STEPS, VERSION
from tests.history.reports import app, report

ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.db"


def bytes_of(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def test_the_file_and_its_log_are_readable_by_the_user_alone(place: Path) -> None:
    with open_database(place) as database:
        scans.keep(database, report(app()))
        for path in place.parent.glob("history.db*"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_a_scan_comes_back_as_it_was_kept(place: Path) -> None:
    kept = report(app(), app("deb:other", level="act"))
    with open_database(place) as database:
        number = scans.keep(database, kept)
    with open_database(place) as database:
        assert scans.report(database, number) == kept
        assert scans.entries(database)[0].levels == {"quiet": 1, "act": 1}
        with pytest.raises(HistoryError, match="no kept scan 99"):
            scans.report(database, 99)


def test_a_file_of_the_first_version_is_brought_to_this_one_with_its_scans(place: Path) -> None:
    place.parent.mkdir()
    old = sqlite3.connect(place)
    for statement in STEPS[0]:
        old.execute(statement)
    old.execute("PRAGMA user_version = 1")
    old.execute("INSERT INTO scans VALUES (7, '2026-01-02T03:04:05Z', '0.0.9', '2026-01-01', 3, '{}', 0.5, x'00')")
    old.commit()
    old.close()
    with open_database(place) as database:
        assert database.rows("PRAGMA user_version") == [(VERSION,)]
        assert [entry.id for entry in scans.entries(database)] == [7]
        with pytest.raises(HistoryError, match="cannot be read"):
            scans.report(database, 7)


def test_a_file_of_a_newer_version_is_left_untouched(place: Path) -> None:
    place.parent.mkdir()
    new = sqlite3.connect(place)
    new.execute(f"PRAGMA user_version = {VERSION + 1}")
    new.close()
    before = place.read_bytes()
    with pytest.raises(HistoryError, match="newer version"):
        open_database(place)
    assert place.read_bytes() == before
    assert [p.name for p in place.parent.iterdir()] == ["history.db"]


def test_a_damaged_file_is_kept_beside_and_the_user_is_told(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"this was never a database" * 500)
    with open_database(place) as database:
        assert "kept as" in database.told
        scans.keep(database, report(app()))
    beside = kept_beside(place)
    assert [p.read_bytes() for p in beside] == [b"this was never a database" * 500]
    with open_database(place) as database:
        assert database.told == ""
        assert len(scans.entries(database)) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_bytes_never_give_a_traceback(place: Path, data: st.DataObject) -> None:
    place.parent.mkdir(exist_ok=True)
    for old in place.parent.iterdir():
        old.unlink()
    with open_database(place) as database:
        for number in range(3):
            scans.keep(database, report(app(f"deb:program-{number}")))
    raw = bytearray(place.read_bytes())
    for _ in range(data.draw(st.integers(1, 40))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    place.write_bytes(raw[: data.draw(st.integers(0, len(raw)))] if data.draw(st.booleans()) else raw)
    try:
        with open_database(place) as database:
            for entry in scans.entries(database):
                scans.report(database, entry.id)
    except HistoryError as error:
        assert str(error).endswith((".", "list"))


def test_a_folder_that_is_none_gives_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HistoryError, match="cannot be kept in") as caught:
        open_database(tmp_path / "file" / "history.db")
    assert caught.value.kind == "refused"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="The administrator may write everywhere.")
def test_a_folder_without_permission_gives_one_clear_sentence(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(HistoryError, match="cannot be kept in"):
        open_database(closed / "history.db")


def test_a_full_disk_gives_clear_words_and_loses_nothing_that_was_kept(place: Path) -> None:
    with open_database(place) as database:
        scans.keep(database, report(app()))
        database.limit_pages(1)
        large = report(*(app(f"deb:{os.urandom(20).hex()}") for _ in range(3000)))
        with pytest.raises(HistoryError, match="disk is full") as caught:
            scans.keep(database, large)
        assert caught.value.kind == "full"
        assert len(scans.entries(database)) == 1


def test_two_writers_at_once_both_keep_everything(place: Path) -> None:
    open_database(place).close()
    code = (
        "import sys; from pathlib import Path; from privacycheck.history import open_database, scans\n"
        "from tests.history.reports import app, report\n"
        "for n in range(20):\n"
        "    with open_database(Path(sys.argv[1])) as d: scans.keep(d, report(app()))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(place)], cwd=ROOT) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    with open_database(place) as database:
        assert len(scans.entries(database)) == 40


def test_a_kill_at_any_moment_loses_no_kept_scan(place: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from privacycheck.history import open_database, scans\n"
        "from tests.history.reports import app, report\n"
        "with open_database(Path(sys.argv[1])) as d:\n"
        "    while True: print(scans.keep(d, report(app())), flush=True)\n"
    )
    told: list[int] = []
    for after in (1, 7, 23):
        process = subprocess.Popen([sys.executable, "-c", code, str(place)], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        told += [int(process.stdout.readline()) for _ in range(after)]
        process.send_signal(signal.SIGKILL)
        told += [int(line) for line in process.stdout.read().split(b"\n")[:-1]]
        process.stdout.close()
        process.wait(10)
    with open_database(place) as database:
        assert database.told == ""
        kept = {entry.id for entry in scans.entries(database)}
        assert set(told) <= kept
        assert scans.report(database, told[-1]) == report(app())


def test_deleting_everything_leaves_no_name_in_any_byte(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"damaged Zanzibar")
    with open_database(place) as database, database.writing():
        for name in ("Zanzibar", "Timbuktu"):
            database.run("INSERT INTO meta VALUES (?, ?)", (name, name * 50))
    with open_database(place) as database:
        assert b"Zanzibar" in bytes_of(place.parent)
        database.empty()
        assert b"Zanzibar" not in bytes_of(place.parent)
        assert b"Timbuktu" not in bytes_of(place.parent)


def test_deleting_one_scan_leaves_the_others(place: Path) -> None:
    with open_database(place) as database:
        first, second = scans.keep(database, report(app())), scans.keep(database, report(app("deb:second")))
        body = database.rows("SELECT report FROM scans WHERE id = ?", (first,))[0][0]
        assert scans.delete(database, (first, 77)) == 1
        assert [entry.id for entry in scans.entries(database)] == [second]
        assert body not in bytes_of(place.parent)


def test_old_scans_are_forgotten_but_not_because_of_a_clock_that_leapt(place: Path) -> None:
    days = ("2026-01-01", "2026-08-01", "2026-08-02", "2026-08-03")
    with open_database(place) as database:
        for day in days:
            scans.keep(database, report(app(), taken=f"{day}T10:00:00Z"))
        scans.forget_old(database, "2099-01-01", 90)
        assert len(scans.entries(database)) == 3, "only what is older than 90 days before the leap"
        for number in (1, 2, 3):
            scans.keep(database, report(app(), taken=f"2026-12-0{number}T10:00:00Z"))
        scans.forget_old(database, "2026-12-03", 90)
        assert [e.taken[:7] for e in scans.entries(database)] == ["2026-12"] * 3
