"""The engine's speed against what reading the raw data costs, and against itself as machine and rules grow."""

import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from privacycheck import paths
from privacycheck import scan as pipeline
from privacycheck.locate import open_locator
from privacycheck.match import match_clues
from privacycheck.model.facts import AnyFact, Computer, Connection, DesktopEntry, FileOwner, Package, Process
from privacycheck.model.rule import App, Clues, Identify, Samples, Strong, Weak
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook
from tests.benchmarks.timing import Row, command, in_turns

DAY = "2026-11-24"
COMPUTER = Computer(platform="linux", system="Generated", taken="2026-11-24T00:00:00Z", made_up=True)


def scan() -> list[Row]:
    """A quick scan of this machine, warm, against listing packages and sockets."""
    if not (shutil.which("dpkg-query") and shutil.which("ss")):
        return [Row("quick scan", 0.0, "needs dpkg-query and ss")]
    ours = command(sys.executable, "-m", "privacycheck", "scan")
    raw = command(shell="dpkg-query -W; ss -tunp")
    mine, theirs = in_turns([ours, raw])
    return [Row("quick scan of this machine", mine, "dpkg-query -W + ss -tunp", theirs, "at most 30x, under 400 ms")]


def version() -> list[Row]:
    ours = command(sys.executable, "-m", "privacycheck", "--version")
    mine, bare = in_turns([ours, command(sys.executable, "-c", "pass")])
    return [Row("privacycheck --version", mine, "python -c pass", bare, "under 150 ms")]


def growth() -> list[Row]:
    """Generated machines of 100 to 60,000 packages: time per package should stay the same."""
    book, rows = _book(), []
    locator = open_locator(paths.resources_dir() / "networks")
    base = 0.0
    for packages in (100, 1_000, 10_000, 60_000):
        facts = tuple(machine(packages))
        (seconds,) = in_turns([lambda facts=facts: _whole(facts, book, locator)], 3)
        each = seconds / packages
        base = base or each
        what = f"{packages} packages, {packages // 6} connections"
        rows.append(Row(what, seconds, "per package vs smallest", None, f"{each / base:.2f}x; linear"))
    return rows


def _whole(facts: tuple[AnyFact, ...], book: RuleBook, locator: object) -> None:
    def gathering() -> Iterator[pipeline.Gathered]:
        yield pipeline.Gathered(computer=COMPUTER, facts=facts)

    pipeline.whole(pipeline.scan((), gathering(), book, locator, pipeline.Options(today=DAY)))  # type: ignore[arg-type]


def machine(packages: int) -> Iterator[AnyFact]:
    """A made-up computer: a tenth of the packages are programs, half of these run and talk."""
    for number in range(packages):
        name = f"package-{number}"
        yield Package(source="deb", package=name, version="1.0", publisher="Somebody", part=number % 10 != 0)
        if number % 10:
            continue
        program = f"/usr/bin/{name}"
        entry = f"/usr/share/applications/{name}.desktop"
        yield DesktopEntry(desktop_id=name, name=name.title(), names=(name,), exec=(program,), path=entry)
        yield FileOwner(path=entry, source="deb", package=name)
        yield FileOwner(path=program, source="deb", package=name)
        if number % 20 == 0:
            yield Process(pid=number + 10, started=1.0, name=name, exe=program)
            for port in range(3):
                remote = f"{11 + number % 200}.{number // 256 % 256}.{number % 256}.{port + 1}"
                yield Connection(
                    protocol="tcp", local="10.0.0.2", local_port=1, remote=remote, remote_port=443, pid=number + 10
                )


def rules() -> list[Row]:
    """Loading 10,000 generated records, compiled against YAML; and the shipped ones."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        generate(place / "rules", 10_000)
        load_rulebook(place / "rules", None, place / "cache")
        compiled, plain = in_turns(
            [
                lambda: load_rulebook(place / "rules", None, place / "cache")[0].index,
                lambda: load_rulebook(place / "rules", None, None)[0].index,
            ],
            3,
        )
        load_rulebook(paths.rules_dir(), None, place / "own")
        (shipped,) = in_turns([lambda: load_rulebook(paths.rules_dir(), None, place / "own")[0].index])
    return [
        Row("rule book of 10,000 records, compiled", compiled, "from YAML", plain, "under 50 ms"),
        Row("shipped rule book, compiled", shipped),
    ]


def generate(folder: Path, count: int) -> None:
    """Rule files that are like real ones in size."""
    (folder / "apps").mkdir(parents=True)
    for number in range(count):
        made = msgspec.to_builtins(_app(number))
        (folder / "apps" / f"{made['id']}.yaml").write_text(yaml.safe_dump(made, sort_keys=False), encoding="utf-8")


def _app(number: int) -> App:
    name = f"program-{number}"
    strong = Strong(deb=(name,), flatpak=(f"org.example.p{number}",), winget=(f"Example.P{number}",))
    weak = Weak(names=(f"Program {number}",), exes=(f"p{number}.exe",))
    return App(
        id=name,
        name=f"Program {number}",
        status="stable",
        reviewed=DAY,
        company="nobody",
        category="other",
        summary="A program that does not exist. " * 10,
        identify=Identify(strong=strong, weak=weak),
        samples=Samples(fires=(Clues(source="deb", package=name),), silent=(Clues(name="x"),)),
    )


def whois() -> list[Row]:
    """200,000 random addresses through the command line, and opening the address data."""
    dice = random.Random(7)
    lines = "".join(f"{'.'.join(str(dice.randrange(1, 224)) for _ in range(4))}\n" for _ in range(200_000)).encode()
    with tempfile.NamedTemporaryFile() as file:
        file.write(lines)
        file.flush()
        (seconds,) = in_turns([command(shell=f"{sys.executable} -m privacycheck whois - < {file.name}")], 3)
    folder = paths.resources_dir() / "networks"
    (opened,) = in_turns([lambda: open_locator(folder).locate("8.8.8.8")])
    what = f"whois on 200,000 addresses ({200_000 / seconds:.0f} a second)"
    return [Row(what, seconds, goal="50,000 a second"), Row("opening the address data", opened, goal="under 20 ms")]


def match() -> list[Row]:
    """60,000 names against the shipped rules, and against 10,000 more rules."""
    clues = [Clues(source="deb", package=f"name-{n}", name=f"Name {n}", exe=f"name-{n}") for n in range(60_000)]
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder) / "own", 10_000)
        small, large = _book(), load_rulebook(paths.rules_dir(), Path(folder) / "own", None)[0]
    _ = small.index, large.index
    few, many = in_turns([lambda: _all(small, clues), lambda: _all(large, clues)], 5)
    return [
        Row("60,000 names matched", few, "", None, "under 1000 ms"),
        Row("the same with 10,000 more rules", many, "without them", few, "flat"),
    ]


def _all(book: RuleBook, clues: list[Clues]) -> None:
    for clue in clues:
        match_clues(book, (clue,))


def _book() -> RuleBook:
    return load_rulebook(paths.rules_dir(), None, None)[0]
