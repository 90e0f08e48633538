"""What is recorded gets to the disk soon, survives kills and full disks, and goes when the user wants it gone."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from privacycheck.history import HistoryError, news, open_database, traffic
from privacycheck.history.tables import VERSION
from privacycheck.model.traffic import Traffic
from tests.record.flows import NOON, Clocks, contact, flow, keeper, tick

ROOT = Path(__file__).parents[2]
DAY = 24 * 3600.0


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


def kept(place: Path) -> Traffic:
    with open_database(place) as database:
        return traffic.read(database, "0001-01-01", "9999-12-31")


def sent(place: Path) -> int:
    return sum(a.sent or 0 for a in kept(place).amounts)


def test_what_was_seen_is_written_after_a_few_seconds_and_not_each_second(place: Path) -> None:
    clocks = Clocks()
    with_it = keeper(place, clocks)
    written = []
    for second in range(1, 31):
        clocks.pass_(1)
        with_it.take(tick(flow(second * 10, 0)))
        with_it.write_if_due()
        written.append(sent(place))
    assert min(seen - have for seen, have in zip(range(10, 310, 10), written, strict=True)) == 0
    assert max(seen - have for seen, have in zip(range(10, 310, 10), written, strict=True)) <= 50
    assert len(set(written)) <= 8
    with_it.close()


def test_a_kill_loses_at_most_the_last_ten_seconds(place: Path) -> None:
    """The child's clock passes one second for each line that it writes."""
    code = (
        "import sys; from pathlib import Path\n"
        "from tests.record.flows import Clocks, flow, keeper, tick\n"
        "clocks = Clocks(); k = keeper(Path(sys.argv[1]), clocks)\n"
        "for n in range(1, 100000):\n"
        "    clocks.pass_(1); k.take(tick(flow(n, 0, first=float(sys.argv[2])))); k.write_if_due()\n"
        "    print(n, flush=True)\n"
    )
    lost = 0
    for run, after in enumerate((1, 9, 17, 33)):
        before = sent(place)
        command = [sys.executable, "-c", code, str(place), str(run)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        for _ in range(after):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        last = max([after, *(int(line) for line in process.stdout.read().split(b"\n")[:-1])])
        process.stdout.close()
        process.wait(10)
        lost = max(lost, last - (sent(place) - before))
    assert 0 <= lost <= 10


def test_a_newer_history_is_left_alone(place: Path) -> None:
    new = sqlite3.connect(place)
    new.execute(f"PRAGMA user_version = {VERSION + 1}")
    new.close()
    before = place.read_bytes()
    with pytest.raises(HistoryError, match="newer version"):
        keeper(place, Clocks()).write()
    assert place.read_bytes() == before


def test_a_history_that_is_damaged_meanwhile_is_begun_anew_with_what_waited(place: Path) -> None:
    clocks = Clocks()
    with_it = keeper(place, clocks)
    with_it.take(tick(flow(10, 0)))
    with_it.write()
    for side in ("", "-wal", "-shm"):
        Path(f"{place}{side}").unlink()
    place.write_bytes(b"something else" * 1000)
    clocks.pass_(5)
    with_it.take(tick(flow(17, 0)))
    with_it.write()
    assert "damaged" in with_it.told
    assert sent(place) == 7
    with_it.close()


def test_deleting_everything_also_forgets_what_waits(place: Path) -> None:
    clocks = Clocks()
    with_it = keeper(place, clocks)
    with_it.take(tick(flow(10, 0)))
    with_it.write()
    with_it.take(tick(flow(30, 0)))
    with open_database(place) as database:
        database.empty()
    with_it.write()
    assert kept(place).amounts == ()
    with_it.take(tick(flow(37, 0)))
    with_it.write()
    assert sent(place) == 7
    with_it.close()


def test_a_folder_that_cannot_be_written_to_is_told_and_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    clocks = Clocks()
    with_it = keeper(tmp_path / "in-the-way" / "history.db", clocks)
    for second in range(1, 6):
        clocks.pass_(1)
        with_it.take(tick(flow(second, 0)))
        with_it.write_if_due()
    assert with_it.problem.startswith("What was recorded waits in memory.")
    assert with_it.waiting == 1
    (tmp_path / "in-the-way").unlink()
    clocks.pass_(11)
    with_it.take(tick())
    with_it.write_if_due()
    assert (with_it.problem, with_it.waiting) == ("", 0)
    assert sent(tmp_path / "in-the-way" / "history.db") == 5
    with_it.close()


def test_a_full_disk_is_told_and_what_waited_is_written_when_there_is_room(tmp_path: Path) -> None:
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("This account may not make file systems of its own.")
    code = (
        "import os, subprocess, sys; from pathlib import Path\n"
        "from privacycheck.history import open_database, traffic\n"
        "from tests.record.flows import Clocks, contact, flow, keeper, tick\n"
        "subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', sys.argv[1]], check=True)\n"
        "place = Path(sys.argv[1]) / 'history.db'; clocks = Clocks(); k = keeper(place, clocks)\n"
        "k.take(tick(flow(1, 0))); k.write(); assert not k.problem\n"
        "big = open(Path(sys.argv[1]) / 'big', 'wb', buffering=0)\n"
        "try:\n"
        "    while big.write(b'x' * 4096): pass\n"
        "except OSError: pass\n"
        "total = 1\n"
        "for n in range(2, 40):\n"
        "    clocks.pass_(10)\n"
        "    k.take(tick(*(flow(n, 0, to=contact(f'company-{c}')) for c in range(n * 10)))); k.write_if_due()\n"
        "assert k.problem.endswith('Free some space and try again.'), k.problem\n"
        "assert k.waiting\n"
        "(Path(sys.argv[1]) / 'big').unlink(); big.close(); clocks.pass_(11); k.take(tick()); k.write_if_due()\n"
        "assert (k.problem, k.waiting) == ('', 0), k.problem\n"
        "with open_database(place) as d: found = traffic.read(d, '0001-01-01', '9999-12-31')\n"
        "k.close()\n"
        "print(sum(a.sent for a in found.amounts), found.notes)\n"
    )
    command = ["unshare", "-rm", sys.executable, "-W", "error", "-c", code, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if "mount:" in done.stderr:
        pytest.skip("This account may not make file systems of its own.")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{1 + 39 * 390} ()\n"


def test_a_jump_of_the_clock_is_remembered_once(place: Path) -> None:
    clocks = Clocks(NOON - 400 * DAY)
    with_it = keeper(place, clocks)
    with_it.take(tick(flow(1, 0)))
    clocks.set_(NOON)
    for second in range(1, 9):
        clocks.pass_(1)
        with_it.take(tick(flow(second, 0)))
        with_it.write_if_due()
    found = kept(place)
    assert {a.day for a in found.amounts} == {"2026-11-25"}
    assert len(found.notes) == 1 and "set anew" in found.notes[0]
    with_it.close()


def test_days_that_are_too_old_are_forgotten_while_it_runs(place: Path) -> None:
    clocks = Clocks()
    with_it = keeper(place, clocks, days=5)
    for number in range(12):
        with_it.take(tick(flow(1, 0, first=float(number))))
        with_it.write()
        clocks.pass_(DAY)
    assert [a.day[-2:] for a in kept(place).amounts] == ["01", "02", "03", "04", "05", "06"]
    with_it.close()


def test_news_begin_after_a_day_of_learning(place: Path) -> None:
    clocks = Clocks()
    with_it = keeper(place, clocks)
    with_it.take(tick(flow(1, 0, to=contact("first"))))
    assert with_it.write() == ()
    clocks.pass_(DAY + 1)
    ads = contact("second", service="ads", service_name="Ads", purpose="ads")
    flows = [flow(2, 0, to=contact(name)) for name in ("first", "second")]
    with_it.take(
        tick(*flows, flow(1, 0, to=ads), flow(1, 0, to=contact(None)), flow(1, 0, app="", to=contact("third")))
    )
    found = {n.kind: n.says for n in with_it.write()}
    assert found == {
        "telling": "Alpha was connected to Ads (Second), a service for advertising.",
        "company": "Alpha was connected to Second for the first time.",
        "unknown": "Alpha was connected to somebody new who is not known: in the network Net.",
    }
    with_it.take(tick(*(flow(9, 0, to=c, first=2.0) for c in (ads, contact("second"), contact(None)))))
    assert with_it.write() == ()
    with open_database(place) as database:
        assert {n.kind for n in news.read(database, "2026-11-01")} == set(found)
        assert [n.kind for n in news.read(database, "2026-11-01", only_unknown=True)] == ["unknown"]
        database.empty()
        assert news.read(database, "2026-11-01") == ()
    with_it.close()


def test_a_clock_that_was_set_back_only_lengthens_the_learning(place: Path) -> None:
    with open_database(place) as database, database.writing():
        assert news.began(database, 5000.0) == 5000.0
        assert news.began(database, 6000.0) == 5000.0
        assert news.began(database, 10.0) == 10.0
        assert news.began(database, 6000.0) == 10.0
