"""Options of a command in, the parts of the engine out: rule book, locator, decisions, a stream of events."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privacycheck import decisions, paths, scan
from privacycheck.assess import Observed, assess
from privacycheck.cli.book import today
from privacycheck.cli.failure import Failure
from privacycheck.collect import Collector, Context, live_context, run
from privacycheck.collect.machine import MachineError, read_machine
from privacycheck.collect.sources import collectors, name_sources
from privacycheck.language import tr
from privacycheck.locate import Locator, open_locator
from privacycheck.model.app import Application, Match
from privacycheck.model.events import AnyEvent, Missed, Progress
from privacycheck.model.facts import AnyFact, Computer, HostName, Skipped
from privacycheck.model.report import AppReport
from privacycheck.rulebook.book import RuleBook

if TYPE_CHECKING:
    from privacycheck.deep import Deep

PLATFORMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def locator() -> Locator:
    return open_locator(paths.resources_dir() / "networks", own_networks())


def known_names() -> list[HostName]:
    """The names that this computer itself knows for addresses now."""
    context = live_context()
    sources = name_sources(PLATFORMS.get(sys.platform, "linux"))
    return [fact for source in sources for fact in run(source, context) if isinstance(fact, HostName)]


def own_networks() -> Path:
    """Where the user may put newer address data."""
    return paths.user_data_dir() / "networks"


def decisions_file() -> Path:
    return paths.user_data_dir() / "decisions.json"


def options(everything: bool = False) -> scan.Options:
    return scan.Options(
        today=today(), decisions=decisions.load(decisions_file()), everything=everything, own=paths.own_files()
    )


def live_events(
    book: RuleBook,
    everything: bool,
    kept: list[AnyFact],
    ask: Callable[[Sequence[AnyFact]], Iterable[AnyFact]] | None = None,
    inside: str | None = None,
    remember: bool = True,
) -> Iterator[AnyEvent]:
    """A scan of this computer. Its facts are added to `kept`, for a recording. `ask` as in `scan.gather`; `inside` is
    the key of an application to look into, or `deep.ALL`; `remember`: what was found in files is kept for the next
    look."""
    platform = PLATFORMS.get(sys.platform, "linux")
    context = live_context()
    sources = collectors(platform)
    steps = tuple(tr(c.title) for c in sources)
    gathering = _keeping(scan.gather(sources, context, this_computer(), ask), kept)
    within = _deep(book, context, sources, inside, remember) if inside else None
    return scan.scan(steps, gathering, book, locator(), options(everything), within)


def _deep(book: RuleBook, context: Context, sources: Sequence[Collector], wanted: str, remember: bool) -> "Deep":
    # Read here: most commands look into no file.
    from privacycheck.deep import Deep
    from privacycheck.inspect import prepared

    own = paths.user_cache_dir()
    cache = own if remember else None
    return Deep(book, prepared(book, own), context, {c.name: c for c in sources}, cache, wanted)


def _keeping(
    gathering: Iterator[Progress | Missed | scan.Gathered], kept: list[AnyFact]
) -> Iterator[Progress | Missed | scan.Gathered]:
    for step in gathering:
        if isinstance(step, scan.Gathered):
            kept += [step.computer, *step.facts]
        yield step


def this_computer() -> Computer:
    return Computer(platform=PLATFORMS.get(sys.platform, "linux"), system=_system(), taken=scan.now())  # type: ignore[arg-type]


def _system() -> str:
    """The distribution's own name, os-release(5)."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8", errors="replace")[:10_000].splitlines()
    except OSError:
        return sys.platform
    named = dict(line.split("=", 1) for line in lines if "=" in line)
    return named.get("PRETTY_NAME", sys.platform).strip("\"'")[:100]


def recorded_events(book: RuleBook, path: Path, everything: bool = False) -> Iterator[AnyEvent]:
    """A scan of a recorded computer."""
    return scan.scan((tr("the recorded computer"),), _recorded(path), book, locator(), options(everything))


def _recorded(path: Path) -> Iterator[Progress | Missed | scan.Gathered]:
    yield Progress(seq=0, done=0, total=3, says=tr("the recorded computer"))
    facts: list[AnyFact] = []
    computer: Computer | None = None
    try:
        for fact in read_machine(path):
            if isinstance(fact, Computer):
                computer = computer or fact
            elif isinstance(fact, Skipped):
                yield Missed(seq=0, skipped=fact)
                facts.append(fact)
            else:
                facts.append(fact)
    except MachineError as error:
        raise Failure(str(error)) from error
    if computer is None:
        raise Failure(
            tr("{path} is not a recorded computer: its first line does not say which computer it is.", path=path)
        )
    titles = {c.name: tr(c.title) for c in collectors("linux")}
    yield scan.Gathered(computer=computer, facts=tuple(facts), titles=titles)


def known_app(book: RuleBook, wanted: str) -> AppReport | None:
    """What the rule book says of a program that is not on this computer, by rule id or name (case-folded)."""
    for rule in book.apps.values():
        if wanted in (rule.id, rule.name.casefold(), *(n.casefold() for n in rule.identify.weak.names)):
            here = PLATFORMS.get(sys.platform, "linux")
            match = Match(
                app=rule.id, company=rule.company, by=tr("its name in the rule book; it was not found on this computer")
            )
            observed = Observed(app=Application(key=f"rule:{rule.id}", name=rule.name), match=match, platform=here)
            return assess(book, observed, decisions.load(decisions_file()), today())
    return None
