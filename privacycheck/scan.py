"""The pipeline as a stream of events: collect, identify, locate, match, assess. What enters are options, what leaves
are events in order; whoever draws them needs nothing else."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from privacycheck import __version__
from privacycheck.assess import Observed, assess, computer, coverage
from privacycheck.collect import Collector, Context, run
from privacycheck.identify import identify, join_same_rule, paths_of_interest
from privacycheck.language import current, mark, tr
from privacycheck.locate import Locator
from privacycheck.match import match_clues, match_site, site_of
from privacycheck.model.app import Application, Match
from privacycheck.model.base import Source, Value
from privacycheck.model.events import AnyEvent, Finished, Found, LooseContact, Missed, Progress, Started
from privacycheck.model.facts import AnyFact, Computer, Connection, FileOwner, HostName, Skipped
from privacycheck.model.report import AppReport, Decision, Report
from privacycheck.model.rule import Clues
from privacycheck.recipients import Recipients, is_local
from privacycheck.rulebook.book import RuleBook

if TYPE_CHECKING:
    from privacycheck.deep import Deep, Within

OWNERS = mark("which package each program belongs to")
ASSESS = mark("what the rule book says")
INSIDE = mark("what is built into the programs")
LISTS = mark("which files there are")


class Options(Value, frozen=True, kw_only=True):
    """`today` is an ISO date. `everything` shows parts of the system and this program too, whose files are `own`."""

    today: str
    decisions: tuple[Decision, ...] = ()
    everything: bool = False
    own: frozenset[str] = frozenset()


class Gathered(Value, frozen=True, kw_only=True):
    """All facts of one computer, and whether looking for them came to an end."""

    computer: Computer
    facts: tuple[AnyFact, ...]
    titles: dict[str, str] = {}  # noqa: RUF012 - msgspec copies empty mutable defaults


def gather(
    collectors: Sequence[Collector],
    context: Context,
    computer: Computer,
    ask: Callable[[Sequence[AnyFact]], Iterable[AnyFact]] | None = None,
) -> Iterator[Progress | Missed | Gathered]:
    """Runs the collectors one after another (the disk cache, not the processor, sets their pace) and ends with what
    they found. Sequence numbers are left at 0: `scan` sets them. `ask` gives names of addresses by reverse look-ups,
    where the user turned them on."""
    facts: list[AnyFact] = []
    total = len(collectors) + 2
    for number, collector in enumerate(collectors):
        yield Progress(seq=0, done=number, total=total, says=tr(collector.title))
        for fact in run(collector, context):
            if isinstance(fact, Skipped):
                yield Missed(seq=0, skipped=fact)
            facts.append(fact)
    yield Progress(seq=0, done=len(collectors), total=total, says=tr(OWNERS))
    facts += owners(collectors, context, facts)
    facts = without_idle_names(facts)
    if ask is not None:
        facts += ask(facts)
    yield Gathered(computer=computer, facts=tuple(facts), titles={c.name: tr(c.title) for c in collectors})


def without_idle_names(facts: Sequence[AnyFact]) -> list[AnyFact]:
    """Caches hold what was looked up by whomever: a name counts only where there is a connection to its address, and
    nothing else of it is kept or recorded."""
    ends = {f.remote for f in facts if isinstance(f, Connection)}
    return [f for f in facts if not isinstance(f, HostName) or f.address in ends]


def owners(collectors: Sequence[Collector], context: Context, facts: Sequence[AnyFact]) -> list[AnyFact]:
    """Asks each package manager for the program files that matter, until one of them knows the file."""
    wanted = paths_of_interest(facts) | context.own
    found: list[AnyFact] = []
    for collector in collectors:
        if collector.owners is None or not wanted:
            continue
        for fact in collector.owners(context, wanted):
            found.append(fact)
            if isinstance(fact, FileOwner):
                wanted -= {fact.path}
    return found


def scan(
    steps: Sequence[str],
    gathering: Iterator[Progress | Missed | Gathered],
    book: RuleBook,
    locator: Locator,
    options: Options,
    deep: "Deep | None" = None,
) -> Iterator[AnyEvent]:
    """Events from `Started` to `Finished`. `gathering` is what `gather` or a recorded computer yields. With `deep`,
    programs are looked into after all were found, and found once more with what is built into them."""
    last = tuple(map(tr, (OWNERS, ASSESS, INSIDE) if deep else (OWNERS, ASSESS)))
    run = _Run(book, locator, options, time.monotonic(), len(steps) + len(last), deep)
    yield Started(seq=1, steps=(*steps, *last))
    for number, event in enumerate(run.events(gathering), 2):
        yield msgspec.structs.replace(event, seq=number)


@dataclass(frozen=True)
class _Run:
    """One scan: what it works with, when it began (monotonic seconds) and how many steps it has."""

    book: RuleBook
    locator: Locator
    options: Options
    begin: float
    total: int
    deep: "Deep | None" = None

    def events(self, gathering: Iterator[Progress | Missed | Gathered]) -> Iterator[AnyEvent]:
        for step in gathering:
            if isinstance(step, Gathered):
                yield Progress(seq=0, done=self.total - (2 if self.deep else 1), total=self.total, says=tr(ASSESS))
                yield from self.assessed(step)
            else:
                yield step

    def assessed(self, gathered: Gathered) -> Iterator[AnyEvent]:
        names = [f for f in gathered.facts if isinstance(f, HostName)]
        ends = Recipients(self.book, self.locator, names)
        ends.surroundings(gathered.facts)
        applications, loose = identify(gathered.facts)
        if not self.options.everything:
            applications = without(self.options.own, applications, gathered.facts)
        shown, matches, hidden = choose(self.book, applications, self.options.everything)
        hidden_ends = coverage.unmatched(gathered.facts)
        seen: list[Observed] = []
        for app in shown:
            match = matches[app.key]
            observed = Observed(
                app=app,
                match=match,
                contacts=ends.contacts(app.connections, match.company),
                platform=gathered.computer.platform,
                extension_rules=_extension_rules(self.book, app),
                coverage=coverage.for_app(app, hidden_ends),
            )
            seen.append(observed)
            yield self.found(observed)
        if self.deep:
            yield from self.inside(self.deep, [o for o in seen if self.deep.wants(o.app, o.match)], hidden_ends)
        for contact in ends.contacts(loose, None):
            yield LooseContact(seq=0, contact=contact)
        yield Progress(seq=0, done=self.total, total=self.total, says=tr(ASSESS))
        yield Finished(seq=0, report=self.report(gathered, applications, hidden))

    def found(self, observed: Observed) -> Found:
        return Found(seq=0, app=assess(self.book, observed, self.options.decisions, self.options.today))

    def inside(self, deep: "Deep", wanted: Sequence[Observed], hidden_ends: int) -> Iterator[Progress | Found]:
        """Programs one after another, each found again once its files were looked into."""
        # Read here: only a deep scan needs what looks into files.
        from privacycheck.deep import Journey, Within

        at = Progress(seq=0, done=self.total - 1, total=self.total, says=tr(LISTS))
        yield at
        files = []
        for observed in wanted:
            files.append(deep.files(observed.app))
            yield at
        journey = Journey(files)
        with deep.team() as team:
            looks = deep.each(files, [observed.match.company for observed in wanted], team)
            for number, (observed, own, steps) in enumerate(zip(wanted, files, looks, strict=True), 1):
                says = tr(
                    "what is built into {name} ({number} of {all})",
                    name=observed.app.name,
                    number=number,
                    all=len(wanted),
                )
                yield msgspec.structs.replace(at, says=says, pace=journey.pace())
                for step in steps:
                    if isinstance(step, Within):
                        journey.passed(own)
                        yield self.found(_looked_into(observed, step, hidden_ends))
                    else:
                        yield msgspec.structs.replace(at, says=says, pace=journey.pace(step))

    def report(self, gathered: Gathered, applications: Sequence[Application], hidden: int) -> Report:
        """The report without programs and contacts."""
        return Report(
            program_version=__version__,
            computer=gathered.computer,
            seconds=round(time.monotonic() - self.begin, 3),
            apps=(),
            this_computer=computer.this_computer(gathered.facts, applications),
            hidden_components=hidden,
            coverage=coverage.of_scan(gathered.facts, gathered.titles, self.locator.problems),
            rules=self.book.info(self.options.today),
            language=current(),
        )


def _looked_into(observed: Observed, within: "Within", hidden_ends: int) -> Observed:
    whole = msgspec.structs.replace(observed.app, rights=observed.app.rights + within.declared)
    told = coverage.for_app(whole, hidden_ends, within.built_in)
    return msgspec.structs.replace(observed, app=whole, built_in=within.built_in, coverage=told)


def without(own: frozenset[str], applications: Sequence[Application], facts: Iterable[AnyFact]) -> list[Application]:
    """Applications without the package that brings these files: people ask about their programs, not about the one
    that looks at them. What only bears its name stays, and what of it talks to somebody."""
    brings = {(f.source, f.package) for f in facts if isinstance(f, FileOwner) and f.path in own}
    return [a for a in applications if _talks(a) or brings.isdisjoint((p.source, p.package) for p in a.packages)]


def choose(
    book: RuleBook, applications: Sequence[Application], everything: bool
) -> tuple[list[Application], dict[str, Match], int]:
    """Which applications people see, what the rule book says of each, and how many parts of the system stay hidden."""
    applications = [_with_site(book, app) for app in applications]
    matches = {app.key: _matched(book, app) for app in applications}
    named = {key: m.app for key, m in matches.items() if m.app and m.certainty in ("certain", "likely")}
    joined = join_same_rule(applications, named)
    shown = [a for a in joined if everything or not a.component or a.key in named or _talks(a)]
    return shown, matches, len(joined) - len(shown)


def _with_site(book: RuleBook, app: Application) -> Application:
    """A window of a browser, with the site that the browser's id for it names, where nothing else does."""
    if app.site or not app.web_app_id:
        return app
    return msgspec.structs.replace(app, site=site_of(book, app.web_app_id))


def _matched(book: RuleBook, app: Application) -> Match:
    """The site in a window decides; its name was chosen by the site."""
    found = match_site(book, app.site) if app.site else Match()
    return found if found.company else match_clues(book, app.clues)


def _extension_rules(book: RuleBook, app: Application) -> dict[str, str]:
    """Records of a program's extensions by their ids. Ids of Mozilla's family hold an @ or braces."""
    found = {}
    for one in app.extensions:
        source: Source = (
            "firefox-extension" if "@" in one.extension_id or "{" in one.extension_id else "chrome-extension"
        )
        match = match_clues(book, (Clues(source=source, package=one.extension_id),))
        if match.app:
            found[one.extension_id] = match.app
    return found


def _talks(app: Application) -> bool:
    """A part of the system that is connected to somebody outside is shown: people ask who that is."""
    return any(c.remote and not is_local(c.remote) for c in app.connections)


def whole(events: Iterator[AnyEvent]) -> Report:
    """The report of a finished stream, with its programs and contacts back in place."""
    apps: dict[str, AppReport] = {}
    loose = []
    report: Report | None = None
    for event in events:
        if isinstance(event, Found):
            apps[event.app.key] = event.app
        elif isinstance(event, LooseContact):
            loose.append(event.contact)
        elif isinstance(event, Finished):
            report = event.report
    if report is None:
        raise ValueError(tr("The scan ended before it was finished."))
    return msgspec.structs.replace(report, apps=tuple(apps.values()), loose=tuple(loose))


def now() -> str:
    """The time as recorded computers carry it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
